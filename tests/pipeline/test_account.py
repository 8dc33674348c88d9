"""Money on an account: each example of how it comes, stays, moves and goes back."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest

from services.pipeline.domain.account.account import ACCOUNT, AccountCommand, decide
from services.pipeline.domain.account.billing.invoices import IssueInvoices, MarkOverdue, MeetTrigger
from services.pipeline.domain.account.claims import invoice_number
from services.pipeline.domain.account.events import InvoiceFellOverdue
from services.pipeline.domain.account.money.payments import RecordPayment
from services.pipeline.domain.account.money.refunds import RefundPayment
from services.pipeline.domain.account.receivable import invoice_id
from services.pipeline.domain.account.state import Account
from shared.contracts.pipeline import (
    Credit,
    CreditApplied,
    Instalment,
    InvoiceIssued,
    PaymentReceived,
    PaymentRefunded,
)
from shared.decider import Claim, Refused
from shared.values.money import share_half_up
from tests.pipeline.examples import ANNA, BEN, CUSTOMER, TODAY, after, instalments, invoicing, item, terms

SPLIT = (Credit(ANNA, 7_000), Credit(BEN, 3_000))
TWO_LINES = terms([item(1, net=600), item(2, net=401)], SPLIT)
ISSUE = invoicing(1, TWO_LINES, instalments(500, 501))
FIRST, SECOND = (invoice_id(ISSUE.deal_id, number) for number in (1, 2))


def pay(number: int, gross: int, *told: tuple[UUID, int], day: date = TODAY) -> RecordPayment:
    return RecordPayment(UUID(int=5_000 + number), f"bank-{number}", CUSTOMER, gross, "USD", day, TODAY, told or None)


def refund(number: int, gross: int, day: date = TODAY) -> RefundPayment:
    return RefundPayment(
        UUID(int=5_000 + number),
        UUID(int=6_000 + number),
        f"refund-{number}-{gross}",
        CUSTOMER,
        gross,
        "USD",
        day,
        TODAY,
    )


def account(*commands: AccountCommand) -> Account:
    state: Account = after(ACCOUNT, *commands)
    return state


def received(command: RecordPayment, *before: AccountCommand) -> PaymentReceived:
    (event,) = decide(command, account(*before))
    assert isinstance(event, PaymentReceived)
    return event


def refunded(command: RefundPayment, *before: AccountCommand) -> PaymentRefunded:
    (event,) = decide(command, account(*before))
    assert isinstance(event, PaymentRefunded)
    return event


def refused(command: AccountCommand, *before: AccountCommand) -> str:
    with pytest.raises(Refused) as refusal:
        decide(command, account(*before))
    return refusal.value.code


def outstanding(state: Account) -> list[int]:
    return [one.outstanding for one in sorted(state.invoices.values(), key=lambda one: one.instalment)]


def test_each_instalment_is_an_invoice_with_its_share_of_lines_and_people() -> None:
    first, second = decide(ISSUE, Account())
    assert isinstance(first, InvoiceIssued)
    assert isinstance(second, InvoiceIssued)
    assert [(line.net, [credit.net for credit in line.credits]) for line in first.lines] == [
        (300, [210, 90]),
        (200, [140, 60]),
    ]
    assert [(line.net, [credit.net for credit in line.credits]) for line in second.lines] == [
        (300, [210, 90]),
        (201, [141, 60]),
    ]
    assert (first.gross, first.issued_on, first.due_on, second.gross) == (500, TODAY, date(2026, 7, 1), 501)


def test_invoices_are_issued_once() -> None:
    assert decide(ISSUE, account(ISSUE)) == []


RETAINED = replace(
    ISSUE,
    schedule=(
        Instalment(1, 300, None, "signing", 10),
        Instalment(2, 600, None, "delivery", 30),
        Instalment(3, 101, None, "warranty_end"),
    ),
)
DELIVERED = MeetTrigger(ISSUE.deal_id, "delivery", TODAY + timedelta(days=5))
DUE = TODAY + timedelta(days=35)


def due(events: Iterable[object]) -> list[tuple[int, int, date, date]]:
    return [(e.instalment, e.gross, e.issued_on, e.due_on) for e in events if isinstance(e, InvoiceIssued)]


def test_an_instalment_is_invoiced_when_its_milestone_happens() -> None:
    assert due(decide(RETAINED, Account())) == [(1, 300, TODAY, TODAY + timedelta(days=10))]
    assert due(decide(DELIVERED, account(RETAINED))) == [(2, 600, DELIVERED.met_on, DUE)]
    ended = MeetTrigger(ISSUE.deal_id, "warranty_end", date(2027, 6, 30))
    assert due(decide(ended, account(RETAINED, DELIVERED))) == [(3, 101, ended.met_on, ended.met_on)]


def test_a_milestone_before_its_schedule_waits_for_it() -> None:
    early = replace(DELIVERED, met_on=TODAY - timedelta(days=5))
    assert due(decide(early, Account())) == []
    assert due(decide(RETAINED, account(early)))[1] == (2, 600, TODAY, TODAY + timedelta(days=30))


def test_a_milestone_happens_once() -> None:
    later = replace(DELIVERED, met_on=TODAY + timedelta(days=9))
    assert decide(later, account(RETAINED, DELIVERED)) == []
    assert decide(RETAINED, account(RETAINED, DELIVERED)) == []


def test_money_on_account_meets_what_a_milestone_has_invoiced() -> None:
    *_, applied = decide(DELIVERED, account(RETAINED, pay(1, 1_000)))
    assert isinstance(applied, CreditApplied)
    assert (applied.on_account_before, applied.on_account_after, applied.applied_on) == (700, 100, DELIVERED.met_on)


def test_vat_is_half_up_on_each_line_of_each_invoice() -> None:
    taxed = terms([replace(item(1, net=601), vat_bp=1_300), replace(item(2, net=401), vat_bp=600), item(3, net=5)])
    first, second = decide(invoicing(1, taxed, instalments(500, 507)), Account())
    for event in (first, second):
        assert isinstance(event, InvoiceIssued)
        assert (event.gross, event.net) == (event.net + event.vat, sum(line.net for line in event.lines))
        for line in event.lines:
            assert line.vat == share_half_up(line.net, {1: 1_300, 2: 600, 3: 0}[line.number])
        assert event.vat == sum(line.vat for line in event.lines) > 0


def test_a_payment_goes_to_the_oldest_due_first() -> None:
    event = received(pay(1, 600), ISSUE)
    assert [(one.invoice_id, one.gross) for one in event.allocations] == [(FIRST, 500), (SECOND, 100)]
    assert event.on_account == 0


def test_a_payment_goes_where_it_is_told_and_the_rest_stays_on_account() -> None:
    event = received(pay(1, 600, (SECOND, 200)), ISSUE)
    assert [(one.invoice_id, one.gross) for one in event.allocations] == [(SECOND, 200)]
    assert event.on_account == 400


def test_paying_too_much_leaves_credit_on_account() -> None:
    assert received(pay(1, 1_500), ISSUE).on_account == 499


def test_half_and_half_pays_everyone_half_and_half() -> None:
    issue = invoicing(1, terms([item(net=20_000)], SPLIT), instalments(20_000))
    for halves in (received(pay(1, 10_000), issue), received(pay(2, 10_000), issue, pay(1, 10_000))):
        assert [credit.net for credit in halves.allocations[0].lines[0].credits] == [7_000, 3_000]


def test_new_invoices_meet_the_credit_on_account_oldest_payment_first() -> None:
    late, early = pay(1, 300), pay(2, 900, day=TODAY - timedelta(days=9))
    *_, one, two = decide(ISSUE, account(late, early))
    assert isinstance(one, CreditApplied)
    assert isinstance(two, CreditApplied)
    assert (one.payment_id, one.on_account_before, one.on_account_after) == (early.payment_id, 900, 0)
    assert (two.payment_id, two.on_account_before, two.on_account_after) == (late.payment_id, 300, 199)
    assert one.applied_on == TODAY
    assert outstanding(account(late, early, ISSUE)) == [0, 0]


def test_a_refund_takes_what_is_on_account_first_then_the_newest_allocation() -> None:
    event = refunded(refund(1, 700), ISSUE, pay(1, 1_500))
    assert (event.on_account_before, event.on_account_after) == (499, 0)
    assert [(one.invoice_id, one.gross) for one in event.allocations_before] == [(FIRST, 500), (SECOND, 501)]
    assert [(one.invoice_id, one.gross) for one in event.allocations_after] == [(FIRST, 500), (SECOND, 300)]
    assert outstanding(account(ISSUE, pay(1, 1_500), refund(1, 700))) == [0, 201]


def test_all_of_a_payment_can_go_back_and_not_a_cent_more() -> None:
    state = account(ISSUE, pay(1, 600), refund(1, 600))
    assert outstanding(state) == [500, 501]
    issued = account(ISSUE).invoices
    assert {id: replace(one, version=0) for id, one in state.invoices.items()} == {
        id: replace(one, version=0) for id, one in issued.items()
    }
    assert refused(refund(1, 601), ISSUE, pay(1, 600)) == "refund_exceeds_payment"
    assert refused(refund(1, 1), ISSUE, pay(1, 600), refund(1, 600)) == "refund_exceeds_payment"


def test_a_bank_line_counts_once() -> None:
    assert refused(replace(pay(2, 5), reference="bank-1"), pay(1, 5)) == "bank_reference_taken"
    assert refused(replace(refund(1, 5), reference="bank-1"), pay(1, 5)) == "bank_reference_taken"
    assert refused(replace(pay(2, 5), reference="refund-1-5"), pay(1, 5), refund(1, 5)) == "bank_reference_taken"
    assert list(ACCOUNT.claims(received(pay(1, 5)))) == [Claim("bank_reference", "bank-1")]
    assert list(ACCOUNT.claims(refunded(refund(1, 5), pay(1, 5)))) == [Claim("bank_reference", "refund-1-5")]


def test_an_invoice_claims_its_number() -> None:
    first, _ = decide(ISSUE, Account())
    (claim,) = ACCOUNT.claims(first)
    assert claim.key == invoice_number(TODAY, FIRST)
    assert claim.key.startswith("INV-2026-")


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (pay(1, 600, (FIRST, 501)), "allocation_exceeds_invoice"),
        (pay(1, 600, (FIRST, 0)), "allocation_exceeds_invoice"),
        (pay(1, 600, (FIRST, 400), (SECOND, 201)), "allocation_exceeds_payment"),
        (pay(1, 600, (UUID(int=0), 1)), "unknown_invoice"),
        (pay(1, 600, (FIRST, 1), (FIRST, 2)), "invoice_repeated"),
        (pay(1, 0), "amount_out_of_range"),
        (pay(1, 5, day=TODAY + timedelta(days=1)), "date_in_future"),
        (refund(1, 5), "payment_not_found"),
    ],
)
def test_what_does_not_add_up_is_refused(command: AccountCommand, code: str) -> None:
    assert refused(command, ISSUE) == code


def test_money_does_not_go_back_before_it_came() -> None:
    assert refused(refund(1, 5, TODAY - timedelta(days=1)), ISSUE, pay(1, 5)) == "dates_out_of_order"


LATE = MarkOverdue(FIRST, date(2026, 7, 2))


def test_an_open_invoice_falls_overdue_once() -> None:
    (event,) = decide(LATE, account(ISSUE, pay(1, 100)))
    assert event == InvoiceFellOverdue(FIRST, date(2026, 7, 1), date(2026, 7, 2), 400)
    assert ACCOUNT.occurred_on(event) == date(2026, 7, 2)
    assert decide(LATE, account(ISSUE, LATE)) == []
    assert decide(LATE, account(ISSUE, pay(1, 500))) == []
    assert decide(LATE, Account()) == []


def test_an_invoice_is_not_overdue_on_the_day_it_is_due() -> None:
    assert decide(MarkOverdue(FIRST, date(2026, 7, 1)), account(ISSUE)) == []


def test_an_invoice_whose_payment_went_back_can_fall_overdue_again() -> None:
    assert len(decide(LATE, account(ISSUE, LATE, pay(1, 500), refund(1, 500)))) == 1


def test_a_free_line_brings_its_cost_with_the_money() -> None:
    issue: IssueInvoices = invoicing(
        1, terms([item(1, net=1_000, cost=0), item(2, net=0, cost=90)]), instalments(1_000)
    )
    half = received(pay(1, 500), issue)
    rest = received(pay(2, 500), issue, pay(1, 500))
    assert [sum(line.cost for line in one.allocations[0].lines) for one in (half, rest)] == [45, 45]
