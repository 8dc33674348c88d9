"""Whatever happens to an account, invoiced = paid + credited + written off + outstanding, to the last cent of every line and person."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from hypothesis import given, settings
from hypothesis import strategies as st

from services.performance.views.ledger.deals import amounts
from services.pipeline.domain.account.account import ACCOUNT, AccountCommand, decide
from services.pipeline.domain.account.billing.amendments import FollowAmendment, FollowCancellation
from services.pipeline.domain.account.billing.corrections import ApproveWriteOff, CreditInvoice, RequestWriteOff
from services.pipeline.domain.account.billing.invoices import MarkOverdue, MeetTrigger
from services.pipeline.domain.account.money.crediting import FollowCreditChange
from services.pipeline.domain.account.money.payments import RecordPayment
from services.pipeline.domain.account.money.refunds import ApproveRefund, RefundPayment, RejectRefund, RequestRefund
from services.pipeline.domain.account.overdue.dunning import StepDunning
from services.pipeline.domain.account.receivable import by_instalment, invoice_id, of_terms, take, without
from services.pipeline.domain.account.state import Account
from shared.contracts.pipeline import (
    AllocatedLine,
    Instalment,
    InvoiceCreditChanged,
    InvoiceCredited,
    InvoiceIssued,
    InvoiceWrittenOff,
    PaymentReceived,
    PaymentRefunded,
    ProvisionChanged,
    Terms,
)
from shared.decider import Refused, fold
from tests.pipeline.examples import ANNA, BEN, CUSTOMER, TODAY, credit_splits, invoicing, sales, triggers

Cell = tuple[UUID, int, str, UUID | None]


def cells(invoice: UUID, lines: Iterable[AllocatedLine]) -> Counter[Cell]:
    """Every amount in lines by where it is: line net, VAT, cost, and each person's net."""
    amounts: Counter[Cell] = Counter()
    for line in lines:
        assert line.net == sum(credit.net for credit in line.credits)
        assert min(line.net, line.vat, line.cost, *(credit.net for credit in line.credits)) >= 0
        for what, amount in (("net", line.net), ("vat", line.vat), ("cost", line.cost)):
            amounts[invoice, line.number, what, None] += amount
        for credit in line.credits:
            amounts[invoice, line.number, "credit", credit.employee_id] += credit.net
    return amounts


def issued(events: Iterable[object]) -> Counter[Cell]:
    amounts: Counter[Cell] = Counter()
    for event in events:
        if isinstance(event, InvoiceIssued):
            amounts.update(cells(event.invoice_id, event.lines))
    return amounts


def moved(events: Iterable[object]) -> Counter[Cell]:
    """What goes from one person's credit to another's; nothing else of it changes."""
    amounts: Counter[Cell] = Counter()
    for event in events:
        if isinstance(event, InvoiceCreditChanged):
            assert [(one.number, one.net) for one in event.lines_before] == [
                (one.number, one.net) for one in event.lines_after
            ]
            amounts.update(cells(event.invoice_id, event.lines_after))
            amounts.subtract(cells(event.invoice_id, event.lines_before))
    return amounts


def paid(account: Account) -> Counter[Cell]:
    amounts: Counter[Cell] = Counter()
    for payment in account.payments.values():
        for allocation in payment.allocations:
            assert allocation.gross == sum(line.net + line.vat for line in allocation.lines) > 0
            amounts.update(cells(allocation.invoice_id, allocation.lines))
    return amounts


def given_up(events: Iterable[object]) -> Counter[Cell]:
    amounts: Counter[Cell] = Counter()
    for event in events:
        if isinstance(event, InvoiceCredited | InvoiceWrittenOff):
            assert event.gross == event.net + event.vat == sum(line.net + line.vat for line in event.lines) >= 0
            amounts.update(cells(event.invoice_id, event.lines))
    return amounts


def outstanding(account: Account) -> Counter[Cell]:
    amounts: Counter[Cell] = Counter()
    for number, invoice in account.invoices.items():
        amounts.update(cells(number, invoice.open))
    return amounts


def commands(deals: list[tuple[Terms, tuple[Instalment, ...]]]) -> st.SearchStrategy[AccountCommand]:
    """Anything that can be asked of an account, right or wrong; amounts are of the deals' order of magnitude."""
    most = max(sum(terms.net for terms, _ in deals), 10)
    amounts = st.one_of(st.integers(1, most), st.integers(1, 50))
    invoices = [invoice_id(UUID(int=1_000 + n), i) for n in range(len(deals)) for i in range(1, 5)]
    days = st.dates(date(2026, 1, 1), TODAY)
    told = st.none() | st.lists(st.tuples(st.sampled_from(invoices), amounts), max_size=2).map(tuple)
    numbers = st.integers(1, 6)
    return st.one_of(
        st.sampled_from([invoicing(n, terms, schedule) for n, (terms, schedule) in enumerate(deals)]),
        st.builds(
            lambda n, gross, day, where: RecordPayment(
                UUID(int=n), f"in-{n}", CUSTOMER, gross, "USD", day, TODAY, where
            ),
            numbers,
            amounts,
            days,
            told,
        ),
        st.builds(
            lambda n, gross, day: RefundPayment(
                UUID(int=n), UUID(int=gross), f"out-{n}-{gross}", CUSTOMER, gross, "USD", day, TODAY
            ),
            numbers,
            amounts,
            st.just(TODAY) | days,
        ),
        st.builds(
            lambda n, refund, gross: RequestRefund(
                UUID(int=n), UUID(int=refund), f"back-{refund}", gross, "USD", None, (ANNA,), TODAY
            ),
            numbers,
            numbers,
            amounts,
        ),
        st.builds(
            lambda n, refund, who: ApproveRefund(UUID(int=n), UUID(int=refund), CUSTOMER, "USD", (who,), TODAY),
            numbers,
            numbers,
            st.sampled_from([ANNA, BEN]),
        ),
        st.builds(
            lambda n, refund: RejectRefund(UUID(int=n), UUID(int=refund), CUSTOMER, "USD", (BEN,), TODAY),
            numbers,
            numbers,
        ),
        st.builds(
            lambda n, invoice, lines: CreditInvoice(
                UUID(int=n), invoice, CUSTOMER, "USD", "discount", TODAY, TODAY, lines
            ),
            numbers,
            st.sampled_from(invoices),
            st.none() | st.lists(st.tuples(st.integers(1, 4), amounts), min_size=1, max_size=2).map(tuple),
        ),
        st.builds(
            lambda n, invoice, gross: RequestWriteOff(
                UUID(int=90 + n), invoice, gross, "USD", "disputed", (ANNA,), TODAY
            ),
            numbers,
            st.sampled_from(invoices),
            st.none() | amounts,
        ),
        st.builds(
            lambda n, who: ApproveWriteOff(UUID(int=90 + n), CUSTOMER, "USD", (who,), TODAY),
            numbers,
            st.sampled_from([ANNA, BEN]),
        ),
        st.builds(
            lambda one, two, day: FollowAmendment(invoicing(0, *one), two[0], two[1], day),
            st.sampled_from(deals),
            st.sampled_from(deals),
            days,
        ),
        st.builds(
            lambda n, deal, whole: FollowCancellation(
                UUID(int=1_000 + n), CUSTOMER, "USD", deal[0].lines[:n] or deal[0].lines[:1], whole, TODAY
            ),
            st.integers(0, len(deals) - 1),
            st.sampled_from(deals),
            st.booleans(),
        ),
        st.builds(
            lambda n, change, people, day: FollowCreditChange(
                UUID(int=change),
                UUID(int=1_000 + n),
                CUSTOMER,
                "USD",
                deals[n][0].owner_id,
                people[0].employee_id,
                deals[n][0].credits,
                people,
                day,
            ),
            st.integers(0, len(deals) - 1),
            numbers,
            credit_splits,
            days,
        ),
        st.builds(MarkOverdue, st.sampled_from(invoices), days),
        st.builds(StepDunning, st.sampled_from(invoices), st.dates(TODAY, TODAY + timedelta(days=500))),
        st.builds(MeetTrigger, st.sampled_from([UUID(int=1_000 + n) for n in range(len(deals))]), triggers, days),
    )


def set_aside(events: Iterable[object]) -> dict[UUID, int]:
    """By invoice, each change from where the one before it ended, and none earlier."""
    amounts: dict[UUID, int] = {}
    days: dict[UUID, date] = {}
    for event in events:
        if isinstance(event, ProvisionChanged):
            assert event.net_before == amounts.get(event.invoice_id, 0) != event.net_after
            assert event.changed_on >= days.get(event.invoice_id, event.changed_on)
            amounts[event.invoice_id], days[event.invoice_id] = event.net_after, event.changed_on
    return amounts


histories = st.lists(sales(), min_size=1, max_size=3).flatmap(lambda deals: st.lists(commands(deals), max_size=25))


@settings(max_examples=300, deadline=None)
@given(histories)
def test_money_is_conserved_through_any_history(history: list[AccountCommand]) -> None:
    account, everything = Account(), []
    told: set[UUID] = set()
    for command in history:
        try:
            events = decide(command, account)
        except Refused:
            continue
        told |= {command.payment_id} if isinstance(command, RecordPayment) and command.told is not None else set()
        for event in events:
            account = fold(ACCOUNT, [event], account)
            everything.append(event)
            whole = {cell: amount for cell, amount in issued(everything).items() if cell[2] != "credit"}
            rest = +(paid(account) + given_up(everything) + outstanding(account))
            assert +Counter(whole) == Counter({cell: n for cell, n in rest.items() if cell[2] != "credit"})
        billed = issued(everything)
        billed.update(moved(everything))
        assert +billed == +(paid(account) + given_up(everything) + outstanding(account))
        assert min(billed.values(), default=0) >= 0
        came = sum(event.gross for event in everything if isinstance(event, PaymentReceived))
        went = sum(event.gross for event in everything if isinstance(event, PaymentRefunded))
        assert came - went == sum(payment.remaining for payment in account.payments.values())
        for number, invoice in account.invoices.items():
            covered = sum(a.gross for p in account.payments.values() for a in p.allocations if a.invoice_id == number)
            assert invoice.gross == covered + invoice.credited + invoice.written_off + invoice.outstanding
            half = (sum(line.net for line in invoice.open) + 1) // 2
            assert set_aside(everything).get(number, 0) == (half if invoice.dunning == "provision" else 0)
        assert {key[-1] for key in account.open} == {n for n, one in account.invoices.items() if one.outstanding}
        assert {key[-1] for key in account.credit} == {n for n, one in account.payments.items() if one.on_account}
        assert all(payment.on_account >= 0 for payment in account.payments.values())
        if any(invoice.outstanding for invoice in account.invoices.values()):
            asked = {n for n, one in account.payments.items() if any(r.status == "requested" for r in one.refunds)}
            assert [n for n, one in account.payments.items() if one.on_account and n not in told | asked] == []


@settings(max_examples=300, deadline=None)
@given(sales())
def test_the_invoices_of_a_deal_use_up_every_line_cost_and_credit(sale: tuple[Terms, tuple[Instalment, ...]]) -> None:
    terms, schedule = sale
    deal = UUID(int=0)
    parts = by_instalment(terms, schedule)
    assert [sum(line.net for line in part) for part in parts] == [instalment.net for instalment in schedule]
    total: Counter[Cell] = Counter()
    for part in parts:
        total.update(cells(deal, tuple(replace(line, vat=0) for line in part)))
    if terms.net:
        assert +total == +cells(deal, of_terms(terms))


@settings(max_examples=300, deadline=None)
@given(sales())
def test_everybody_is_invoiced_to_the_cent_what_the_ledger_says_they_signed(
    sale: tuple[Terms, tuple[Instalment, ...]],
) -> None:
    listed, schedule = sale
    terms = replace(listed, credits=listed.credits[::-1])
    signed: Counter[UUID | None] = Counter()
    for entry in amounts(terms, CUSTOMER, UUID(int=0), TODAY):
        signed[entry.person] += entry.amount
    invoiced: Counter[UUID | None] = Counter()
    for part in by_instalment(terms, schedule):
        for credit in (credit for line in part for credit in line.credits):
            invoiced[credit.employee_id] += credit.net
    if terms.net:
        assert +invoiced == +signed


@settings(max_examples=300, deadline=None)
@given(sales(), st.lists(st.integers(0, 10**9), max_size=8))
def test_taking_again_and_again_ends_at_zero_everywhere(
    sale: tuple[Terms, tuple[Instalment, ...]], amounts: list[int]
) -> None:
    terms, _ = sale
    rest, gross = of_terms(terms), terms.net
    for amount in [*(amount % (gross + 1) for amount in amounts), gross]:
        part = min(amount, gross)
        rest, gross = without(rest, take(rest, part)), gross - part
    assert not +cells(UUID(int=0), rest)
