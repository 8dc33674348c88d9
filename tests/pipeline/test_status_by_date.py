"""An invoice that is open past its day is overdue at once, before the clock says so."""

from datetime import timedelta
from typing import Any
from uuid import UUID

from services.pipeline.domain.account.account import ACCOUNT, AccountCommand, decide
from services.pipeline.domain.account.billing.invoices import MarkOverdue
from services.pipeline.domain.account.money.payments import RecordPayment
from services.pipeline.domain.account.money.refunds import RefundPayment
from services.pipeline.domain.account.receivable import invoice_id
from services.pipeline.views.money.books import Books
from shared.decider import fold
from tests.pipeline.examples import ACME, CUSTOMER, TODAY, instalments, invoicing, item, terms

DUE = TODAY - timedelta(days=90)
LATE, EARLY = (
    invoicing(1, terms([item(1, net=500)]), instalments(500, first=DUE), day) for day in (TODAY, DUE - timedelta(30))
)
INVOICE = invoice_id(LATE.deal_id, 1)
IN_TIME = RecordPayment(UUID(int=1), "in", CUSTOMER, 500, "USD", DUE, TODAY)
BACK = RefundPayment(UUID(int=1), UUID(int=2), "out", CUSTOMER, 200, "USD", TODAY, TODAY)


def status(*commands: AccountCommand) -> Any:
    """Of the invoice, when no clock has looked yet."""
    account, books, version = ACCOUNT.initial, Books(), 0
    for command in commands:
        for event in decide(command, account):
            version += 1
            books.enter(ACME, version, event)
            account = fold(ACCOUNT, [event], account)
    return books.invoices[INVOICE].status


def test_an_invoice_that_is_issued_past_its_day_is_overdue_at_once() -> None:
    assert (status(LATE), status(EARLY)) == ("overdue", "open")


def test_what_a_refund_opens_past_its_day_is_overdue_at_once() -> None:
    assert (status(EARLY, IN_TIME), status(EARLY, IN_TIME, BACK)) == ("paid", "overdue")


def test_it_still_falls_overdue_once() -> None:
    account = fold(ACCOUNT, decide(LATE, ACCOUNT.initial))
    (fallen,) = decide(MarkOverdue(INVOICE, TODAY), account)
    assert decide(MarkOverdue(INVOICE, TODAY), fold(ACCOUNT, [fallen], account)) == []
