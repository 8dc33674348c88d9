"""Money follows a deal's split that changed after signing: received from its day on, or before, and never twice."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from hypothesis import given, settings
from hypothesis import strategies as st

from services.performance.views.ledger import money
from services.performance.views.ledger.entry import Entry
from services.performance.views.ledger.view import ENTRIES
from services.pipeline.domain.account.account import ACCOUNT, decide
from services.pipeline.domain.account.billing.amendments import FollowAmendment, FollowCancellation
from services.pipeline.domain.account.billing.corrections import CreditInvoice
from services.pipeline.domain.account.billing.invoices import MeetTrigger
from services.pipeline.domain.account.money.crediting import FollowCreditChange
from services.pipeline.domain.account.money.payments import RecordPayment
from services.pipeline.domain.account.money.refunds import RefundPayment
from services.pipeline.domain.account.receivable import invoice_id
from services.pipeline.domain.account.state import Account
from shared.contracts.pipeline import AllocationsCorrected, Credit, Instalment, InvoiceCreditChanged, InvoiceIssued
from shared.decider import Refused, fold
from shared.values.allocation import allocate
from tests.pipeline.examples import (
    ANNA,
    BEN,
    CLEO,
    CUSTOMER,
    TODAY,
    after,
    credit_splits,
    instalments,
    invoicing,
    item,
    sales,
    terms,
)

DEAL = UUID(int=1_001)
SIGNED, CHANGED = TODAY - timedelta(days=40), TODAY - timedelta(days=20)
SOLD = terms([item(1, net=600), item(2, net=400)])
ISSUE = invoicing(1, SOLD, instalments(500, 500), SIGNED)
ANNAS, BENS, HALVES = (Credit(ANNA, 10_000),), (Credit(BEN, 10_000),), (Credit(ANNA, 5_000), Credit(BEN, 5_000))
TO_BEN = FollowCreditChange(UUID(int=1), DEAL, CUSTOMER, "USD", ANNA, BEN, ANNAS, BENS, CHANGED)
TO_BOTH = replace(TO_BEN, change_id=UUID(int=2), owner_before=BEN, credits_before=BENS, credits_after=HALVES)


def pays(number: int, gross: int, day: date) -> RecordPayment:
    return RecordPayment(UUID(int=number), f"in-{number}", CUSTOMER, gross, "USD", day, TODAY)


def refund(number: int, gross: int) -> RefundPayment:
    return RefundPayment(UUID(int=number), UUID(int=99), f"out-{number}", CUSTOMER, gross, "USD", TODAY, TODAY)


def received(account: Account) -> dict[UUID, int]:
    """What payments bring to whom."""
    people: Counter[UUID] = Counter()
    for payment in account.payments.values():
        for allocation in payment.allocations:
            for line in allocation.lines:
                people.update({credit.employee_id: credit.net for credit in line.credits})
    return {person: net for person, net in people.items() if net}


def of(kind: type, events: Iterable[Any]) -> list[Any]:
    return [event for event in events if isinstance(event, kind)]


def test_what_came_before_stays_and_what_came_since_is_credited_to_others_at_once() -> None:
    account = after(ACCOUNT, ISSUE, pays(1, 300, CHANGED - timedelta(days=1)), pays(2, 100, CHANGED))
    events = decide(TO_BEN, account)
    (corrected,) = of(AllocationsCorrected, events)
    assert (corrected.payment_id, corrected.reason, corrected.corrected_on) == (UUID(int=2), "credit_changed", CHANGED)
    assert corrected.on_account_before == corrected.on_account_after
    assert received(fold(ACCOUNT, events, account)) == {ANNA: 300, BEN: 100}


def test_later_payments_follow_the_day_they_came_on_however_late_they_are_recorded() -> None:
    account = after(ACCOUNT, ISSUE, TO_BEN, pays(1, 300, CHANGED - timedelta(days=1)), pays(2, 700, CHANGED))
    assert received(account) == {ANNA: 300, BEN: 700}
    assert account.open == ()


def test_a_change_that_comes_twice_acts_once() -> None:
    account = after(ACCOUNT, ISSUE, pays(1, 500, TODAY), TO_BEN, TO_BOTH)
    assert decide(TO_BEN, account) == decide(TO_BOTH, account) == []


def test_a_second_change_on_the_same_day_takes_the_place_of_the_first() -> None:
    account = after(ACCOUNT, ISSUE, pays(1, 500, CHANGED), TO_BEN, TO_BOTH, pays(2, 500, CHANGED - timedelta(days=1)))
    assert received(account) == {ANNA: 750, BEN: 250}


def test_a_change_before_the_schedule_waits_for_it() -> None:
    account = after(ACCOUNT, TO_BEN, ISSUE, pays(1, 500, TODAY))
    assert received(account) == {BEN: 500}
    assert {invoice.owner_id for invoice in account.invoices.values()} == {BEN}
    (issued, *_) = decide(ISSUE, after(ACCOUNT, TO_BEN))
    assert isinstance(issued, InvoiceIssued)
    assert {credit.employee_id for line in issued.lines for credit in line.credits} == {ANNA}, "as on its day"


def test_invoices_still_to_come_are_credited_so_and_an_amendment_brings_nothing_back() -> None:
    waiting = replace(ISSUE, schedule=(instalments(500)[0], Instalment(2, 500, None, "delivery", 5)))
    account = after(ACCOUNT, waiting, pays(1, 100, SIGNED), TO_BEN)
    events = decide(MeetTrigger(DEAL, "delivery", TODAY), account)
    (issued,) = of(InvoiceIssued, events)
    assert [(one.invoice_id, one.owner_after) for one in of(InvoiceCreditChanged, events)] == [(issued.invoice_id, BEN)]
    assert {credit.employee_id for line in issued.lines for credit in line.credits} == {BEN}
    more = terms([item(1, net=600), item(2, net=800)])
    amended = FollowAmendment(waiting, replace(more, owner_id=BEN, credits=BENS), instalments(500, 900), TODAY)
    account = fold(ACCOUNT, decide(amended, account), account)
    assert received(account) == {ANNA: 100}, "money that came before stays, on whichever invoice it is"
    assert received(after_all(account, pays(2, 1_300, TODAY))) == {ANNA: 100, BEN: 1_300}


def test_an_amendment_of_the_same_terms_by_a_new_owner_changes_nothing() -> None:
    account = after(ACCOUNT, replace(ISSUE, schedule=(instalments(500)[0], Instalment(2, 500, None, "delivery", 5))))
    agreed = account.schedules.get(DEAL)
    assert agreed is not None
    same = FollowAmendment(ISSUE, replace(SOLD, owner_id=BEN, credits=BENS), agreed.schedule, TODAY)
    assert decide(same, account) == []


def test_a_cancellation_takes_from_whom_the_money_was_credited_to() -> None:
    account = after(ACCOUNT, ISSUE, pays(1, 500, SIGNED), TO_BEN, pays(2, 500, TODAY))
    account = after_all(account, FollowCancellation(DEAL, CUSTOMER, "USD", SOLD.lines[1:], False, TODAY))
    assert received(account) == {ANNA: 300, BEN: 300}
    assert sum(payment.on_account for payment in account.payments.values()) == 400


def test_a_refund_gives_back_what_its_payment_credited_and_the_invoice_is_open_for_those_credited_now() -> None:
    account = after(ACCOUNT, ISSUE, pays(1, 1_000, SIGNED), TO_BEN)
    events = decide(refund(1, 400), account)
    account = fold(ACCOUNT, events, account)
    assert received(account) == {ANNA: 600}
    assert {event.owner_after for event in of(InvoiceCreditChanged, events)} == {BEN}
    assert received(after_all(account, pays(2, 400, TODAY))) == {ANNA: 600, BEN: 400}


def test_open_invoices_have_the_new_owner_and_settled_ones_the_old() -> None:
    account = after(ACCOUNT, ISSUE, pays(1, 500, SIGNED), TO_BEN)
    owners = {invoice.instalment: invoice.owner_id for invoice in account.invoices.values()}
    assert owners == {1: ANNA, 2: BEN}


def test_what_is_open_goes_over_and_what_was_paid_before_does_not() -> None:
    account = after(ACCOUNT, ISSUE, pays(1, 700, SIGNED))
    entries = [
        entry for event in of(InvoiceCreditChanged, decide(TO_BEN, account)) for entry in money.handed_over(event, DEAL)
    ]
    assert {entry.measure for entry in entries} == {"invoiced_amount"}
    assert {entry.occurred_on for entry in entries} == {CHANGED}
    assert total(entries) == {ANNA: -300, BEN: 300}


def total(entries: Iterable[Entry]) -> dict[UUID | None, int]:
    people: Counter[UUID | None] = Counter()
    for entry in entries:
        people[entry.person] += entry.amount
    return {person: amount for person, amount in people.items() if amount}


def after_all(account: Account, *commands: Any) -> Account:
    for command in commands:
        account = fold(ACCOUNT, decide(command, account), account)
    return account


days = st.dates(SIGNED, TODAY)
steps = st.one_of(
    st.tuples(st.just("pay"), days, st.integers(1, 2_000)),
    st.tuples(st.just("change"), days, credit_splits),
    st.tuples(st.just("credit"), days, st.integers(1, 4)),
)


@settings(max_examples=300, deadline=None)
@given(sales(), st.lists(steps, min_size=1, max_size=12))
def test_each_payment_is_credited_by_the_split_of_its_day_through_any_history(sale: Any, history: list[Any]) -> None:
    agreed, schedule = sale
    agreed, account = (
        replace(agreed, credits=ANNAS),
        after(ACCOUNT, invoicing(1, replace(agreed, credits=ANNAS), schedule)),
    )
    splits: list[tuple[date, tuple[Credit, ...]]] = [(date.min, ANNAS)]
    credited: Counter[UUID | None] = Counter()
    for number, (what, day, how) in enumerate(history):
        match what:
            case "pay":
                command: Any = pays(1_000 + number, how, day)
            case "change":
                owner, before = splits[-1][1][0].employee_id, splits[-1][1]
                command = FollowCreditChange(
                    UUID(int=number), DEAL, CUSTOMER, "USD", owner, how[0].employee_id, before, how, day
                )
                splits.append((day, how))
            case _:
                credited_id = invoice_id(DEAL, how)
                command = CreditInvoice(UUID(int=number), credited_id, CUSTOMER, "USD", "discount", TODAY, TODAY)
        try:
            events = decide(command, account)
        except Refused:
            continue
        account = fold(ACCOUNT, events, account)
        credited.update(total(entry for event in events for entry in counted(event)))
    for payment in account.payments.values():
        current = next(split for day, split in reversed(splits) if day <= payment.received_on)
        for allocation in payment.allocations:
            for line in allocation.lines:
                fair = allocate(line.net, [one.share_bp for one in current], [one.employee_id for one in current])
                assert sum(credit.net for credit in line.credits) == line.net
                assert [credit.employee_id for credit in line.credits] == [one.employee_id for one in current]
                assert all(
                    abs(credit.net - net) <= 1 + len(history) for credit, net in zip(line.credits, fair, strict=True)
                )
    assert {person: net for person, net in credited.items() if person and net} == received(account)


def counted(event: Any) -> list[Entry]:
    """The received money that the ledger makes of an event."""
    entries = ENTRIES[type(event)](event, DEAL) if type(event) in ENTRIES else []
    return [entry for entry in entries if entry.measure == "received_amount"]


def test_a_change_of_a_deal_leaves_every_other_deal_as_it_is() -> None:
    other = invoicing(2, SOLD, instalments(1_000), SIGNED)
    account = after(
        ACCOUNT, ISSUE, other, TO_BEN, replace(TO_BEN, deal_id=UUID(int=9), credits_after=(Credit(CLEO, 10_000),))
    )
    before = after(ACCOUNT, ISSUE, other)
    assert account.invoices[invoice_id(UUID(int=1_002), 1)] == before.invoices[invoice_id(UUID(int=1_002), 1)]
