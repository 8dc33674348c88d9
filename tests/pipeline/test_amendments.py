"""A contract that changes after signing: whatever is amended or cancelled, its instalments sum to it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from typing import Any
from uuid import UUID

from hypothesis import given, settings
from hypothesis import strategies as st

from services.pipeline.domain.account.account import ACCOUNT, AccountCommand, decide
from services.pipeline.domain.account.billing.amendments import FollowAmendment, FollowCancellation
from services.pipeline.domain.account.billing.invoices import MeetTrigger, sold, standing
from services.pipeline.domain.account.money.payments import RecordPayment
from services.pipeline.domain.account.receivable import by_instalment, invoice_id, reissued_id
from services.pipeline.domain.account.state import Account
from shared.contracts.pipeline import AllocationsCorrected, Instalment, InvoiceCredited, InvoiceIssued
from shared.decider import fold
from tests.pipeline.examples import CUSTOMER, TODAY, after, instalments, invoicing, item, sales, terms, triggers

DEAL = UUID(int=1_001)
SOLD = terms([item(1, net=600), item(2, net=400)])
ISSUE = invoicing(1, SOLD, instalments(500, 500))
PAID = RecordPayment(UUID(int=3), "bank", CUSTOMER, 700, "USD", TODAY, TODAY)
CANCEL = FollowCancellation(DEAL, CUSTOMER, "USD", SOLD.lines[1:], False, TODAY)


def taken(events: Sequence[Any]) -> list[tuple[str, int]]:
    """What each event is and how much it is about."""
    found = []
    for event in events:
        match event:
            case InvoiceIssued() | InvoiceCredited():
                found.append((type(event).__name__, event.gross))
            case AllocationsCorrected():
                found.append(("AllocationsCorrected", event.on_account_after - event.on_account_before))
    return found


def test_a_cancelled_line_is_credited_and_what_was_paid_of_it_pays_what_is_open() -> None:
    account = after(ACCOUNT, ISSUE, PAID)
    events = decide(CANCEL, account)
    assert sorted(taken(events)) == [
        ("AllocationsCorrected", 80),
        ("AllocationsCorrected", 200),
        ("InvoiceCredited", 200),
        ("InvoiceCredited", 200),
    ]
    account = fold(ACCOUNT, events, account)
    assert sorted(invoice.outstanding for invoice in account.invoices.values()) == [0, 0]
    assert (account.payments[PAID.payment_id].on_account, account.payments[PAID.payment_id].remaining) == (100, 700)
    assert decide(CANCEL, account) == []


def test_a_cancellation_before_its_schedule_waits_for_it() -> None:
    (waiting,) = decide(CANCEL, Account())
    events = decide(ISSUE, fold(ACCOUNT, [waiting]))
    assert taken(events) == [("InvoiceIssued", 300), ("InvoiceIssued", 300)]
    assert taken(decide(ISSUE, after(ACCOUNT, replace(CANCEL, whole=True)))) == []


def test_an_amended_instalment_is_taken_back_and_issued_anew_and_its_money_goes_over() -> None:
    amend = FollowAmendment(ISSUE, SOLD, instalments(500, 300, 200), TODAY)
    account = after(ACCOUNT, ISSUE, PAID)
    events = decide(amend, account)
    assert taken(events) == [
        ("AllocationsCorrected", 200),
        ("InvoiceCredited", 500),
        ("InvoiceIssued", 300),
        ("InvoiceIssued", 200),
    ]
    account = fold(ACCOUNT, events, account)
    assert account.invoices[invoice_id(DEAL, 1)].credited == 0, "what is as it was stays"
    assert account.invoices[reissued_id(DEAL, 2, 1)].outstanding == 100
    assert account.payments[PAID.payment_id].on_account == 0
    assert decide(amend, account) == []
    assert taken(decide(ISSUE, account)) == []


def test_an_amendment_before_what_was_signed_ends_where_the_other_order_does() -> None:
    amend = FollowAmendment(ISSUE, SOLD, instalments(400, 600), TODAY)
    one, two = after(ACCOUNT, ISSUE, amend), after(ACCOUNT, amend, ISSUE)
    assert dict(one.invoices.items()) == dict(two.invoices.items())


def test_an_amended_instalment_counts_its_days_from_its_milestone_and_is_never_due_before_it_is_issued() -> None:
    signed, delivered, amended_on = TODAY - timedelta(days=40), TODAY - timedelta(days=30), TODAY - timedelta(days=5)
    waits = (Instalment(1, 500, None, "signing", 30), Instalment(2, 500, None, "delivery", 60))
    other = (Instalment(1, 400, None, "signing", 30), Instalment(2, 600, None, "delivery", 60))
    issue = replace(ISSUE, schedule=waits, issued_on=signed)
    amend = FollowAmendment(issue, SOLD, other, amended_on)
    again = FollowAmendment(issue, SOLD, waits, amended_on + timedelta(days=1))
    account = after(ACCOUNT, issue, MeetTrigger(DEAL, "delivery", delivered), amend, again)
    for revision, day in ((1, amended_on), (2, amended_on + timedelta(days=1))):
        first, second = (account.invoices[reissued_id(DEAL, number, revision)] for number in (1, 2))
        assert (first.issued_on, first.due_on) == (day, day), "signing + 30 was before"
        assert (second.issued_on, second.due_on) == (day, delivered + timedelta(days=60))


def test_an_instalment_that_waits_counts_from_its_milestone_after_an_amendment() -> None:
    waits = (Instalment(1, 1_000, None, "delivery", 10),)
    issue, delivered = replace(ISSUE, schedule=instalments(500, 500)), TODAY + timedelta(days=8)
    account = after(
        ACCOUNT, issue, FollowAmendment(issue, SOLD, waits, TODAY), MeetTrigger(DEAL, "delivery", delivered)
    )
    invoice = account.invoices[reissued_id(DEAL, 1, 1)]
    assert (invoice.issued_on, invoice.due_on) == (delivered, delivered + timedelta(days=10))


@st.composite
def histories(draw: st.DrawFn) -> tuple[list[AccountCommand], list[Any]]:
    """A deal's contract and its amendments in order, the rest of its life at any time between; and the contracts."""
    contracts = draw(st.lists(sales(), min_size=1, max_size=4))
    signed = replace(invoicing(1, *contracts[0]), deal_id=DEAL)
    line: list[AccountCommand] = [signed]
    for before, now in pairwise(contracts):
        was = replace(signed, terms=before[0], schedule=before[1])
        line.append(FollowAmendment(was, *now, draw(st.dates(date(2026, 1, 1), TODAY))))
    others = st.one_of(
        st.builds(MeetTrigger, st.just(DEAL), triggers, st.dates(date(2026, 1, 1), TODAY)),
        st.builds(
            lambda lines, whole: FollowCancellation(DEAL, CUSTOMER, "USD", tuple(lines), whole, TODAY),
            st.lists(st.sampled_from([each for contract in contracts for each in contract[0].lines]), min_size=1),
            st.sampled_from([False, False, False, True]),
        ),
        st.builds(
            lambda payment, gross: RecordPayment(payment, f"in-{payment}", CUSTOMER, gross, "USD", TODAY, TODAY),
            st.uuids(),
            st.integers(1, 10**9),
        ),
    )
    for other in draw(st.lists(others, max_size=8)):
        line.insert(draw(st.integers(0, len(line))), other)
    return line, contracts


@settings(max_examples=200, deadline=None)
@given(histories())
def test_instalments_sum_to_the_contract_after_every_amendment_and_cancellation(
    history: tuple[list[AccountCommand], list[Any]],
) -> None:
    commands, contracts = history
    account, everything = Account(), list[Any]()
    for command in commands:
        events = decide(command, account)
        account = fold(ACCOUNT, events, account)
        everything += events
        assert isinstance(command, RecordPayment) or decide(command, account) == []
    agreed, schedule = contracts[-1]
    known = account.schedules.get(DEAL)
    waiting = sum(
        line.net
        for instalment, lines in zip(schedule, by_instalment(agreed, schedule), strict=True)
        if standing(DEAL, instalment.number, known.revision if known else 0, account) is None
        for line in sold(lines, DEAL, account)
    )
    invoiced = sum(event.net for event in everything if isinstance(event, InvoiceIssued))
    credited = sum(event.net for event in everything if isinstance(event, InvoiceCredited))
    gone = account.cancelled.get(DEAL)
    left = sum(
        line.net
        for line in agreed.lines
        if gone is None or (not gone.whole and (line.number, line.product_id) not in gone.lines)
    )
    assert invoiced - credited + waiting == left
