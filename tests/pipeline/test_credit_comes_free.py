"""Money that comes free meets what is open, as a payment does: there is never credit beside what is owed, unasked."""

from dataclasses import replace
from typing import Any
from uuid import UUID

from services.pipeline.domain.account.account import ACCOUNT, decide
from services.pipeline.domain.account.billing.amendments import FollowAmendment, FollowCancellation
from services.pipeline.domain.account.money.payments import RecordPayment
from services.pipeline.domain.account.money.refunds import ApproveRefund, RefundPayment, RejectRefund, RequestRefund
from services.pipeline.domain.account.receivable import invoice_id
from services.pipeline.domain.account.state import Account
from shared.contracts.pipeline import CreditApplied
from tests.pipeline.examples import ANNA, BEN, CUSTOMER, TODAY, after, instalments, invoicing, item, terms

FIRST = invoicing(1, terms([item(1, net=600)]), instalments(600))
SECOND = invoicing(2, terms([item(2, net=500)]), instalments(200, 300))
ONE, TWO, THREE = invoice_id(FIRST.deal_id, 1), invoice_id(SECOND.deal_id, 1), invoice_id(SECOND.deal_id, 2)
CANCEL = FollowCancellation(FIRST.deal_id, CUSTOMER, "USD", FIRST.terms.lines, True, TODAY)
REQUEST = RequestRefund(UUID(int=50), UUID(int=70), "out", 450, "USD", None, (ANNA,), TODAY)


def paid(gross: int, *told: tuple[UUID, int], number: int = 50) -> RecordPayment:
    return RecordPayment(UUID(int=number), f"in-{number}", CUSTOMER, gross, "USD", TODAY, TODAY, told or None)


def met(events: Any) -> list[tuple[UUID, int]]:
    """Which invoices money on account met, and how much."""
    return [
        (one.invoice_id, one.gross) for event in events if isinstance(event, CreditApplied) for one in event.allocations
    ]


def credit(account: Account) -> int:
    return sum(payment.on_account for payment in account.payments.values())


def test_what_was_paid_of_a_cancelled_deal_meets_the_oldest_open_invoices() -> None:
    account = after(ACCOUNT, FIRST, SECOND, paid(600, (ONE, 600)))
    assert met(decide(CANCEL, account)) == [(TWO, 200), (THREE, 300)]
    assert credit(after(ACCOUNT, FIRST, SECOND, paid(600, (ONE, 600)), CANCEL)) == 100


def test_what_an_amendment_leaves_meets_its_own_new_invoice_first() -> None:
    less = terms([item(1, net=250)])
    amend = FollowAmendment(FIRST, less, instalments(250), TODAY)
    account = after(ACCOUNT, FIRST, SECOND, paid(600, (ONE, 600)))
    assert [gross for _, gross in met(decide(amend, account))] == [250, 200, 150]


def test_what_a_refund_opens_is_met_by_other_money_on_account() -> None:
    account = after(ACCOUNT, FIRST, paid(600), paid(600, number=51))
    back = RefundPayment(UUID(int=50), UUID(int=70), "out", CUSTOMER, 600, "USD", TODAY, TODAY)
    assert met(decide(back, account)) == [(ONE, 600)]


def test_what_was_told_to_stay_on_account_stays_and_what_was_told_elsewhere_comes_free() -> None:
    account = after(ACCOUNT, FIRST, SECOND, paid(610, (ONE, 300)))
    assert met(decide(CANCEL, account)) == [(TWO, 200), (THREE, 100)]
    assert credit(after(ACCOUNT, FIRST, SECOND, paid(610, (ONE, 300)), CANCEL)) == 310
    new = replace(SECOND, deal_id=UUID(int=1_003), order_id=UUID(int=9))
    assert sum(gross for _, gross in met(decide(new, account))) == 310, "new invoices have it"


def test_what_is_asked_back_waits_for_the_answer_and_pays_what_is_open_if_that_is_no() -> None:
    asked = after(ACCOUNT, FIRST, SECOND, paid(600, (ONE, 600)), REQUEST)
    assert met(decide(CANCEL, asked)) == [(TWO, 150)]
    account = after(ACCOUNT, FIRST, SECOND, paid(600, (ONE, 600)), REQUEST, CANCEL)
    new = replace(SECOND, deal_id=UUID(int=1_003), order_id=UUID(int=9))
    assert met(decide(new, account)) == []
    reject = RejectRefund(UUID(int=50), UUID(int=70), CUSTOMER, "USD", (BEN,), TODAY)
    assert met(decide(reject, account)) == [(TWO, 50), (THREE, 300)]
    approve = ApproveRefund(UUID(int=50), UUID(int=70), CUSTOMER, "USD", (BEN,), TODAY)
    assert met(decide(approve, account)) == []
    assert credit(after(ACCOUNT, FIRST, SECOND, paid(600, (ONE, 600)), REQUEST, CANCEL, approve)) == 0
