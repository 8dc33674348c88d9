"""What a read says is the version of a part of an account is what If-Match of a command on it is held against."""

from typing import Any
from uuid import UUID

import msgspec
from hypothesis import given, settings

from services.pipeline.domain.account.account import ACCOUNT, AccountCommand, version_of
from services.pipeline.domain.account.billing.corrections import (
    ApproveWriteOff,
    CreditInvoice,
    RejectWriteOff,
    RequestWriteOff,
)
from services.pipeline.domain.account.billing.invoices import RegisterInvoice
from services.pipeline.domain.account.money.payments import RecordPayment
from services.pipeline.domain.account.money.refunds import ApproveRefund, RequestRefund
from services.pipeline.domain.account.receivable import invoice_id
from services.pipeline.domain.account.state import Account
from services.pipeline.views.money.books import Books
from services.pipeline.views.money.told import PRIVATE
from shared.decider import Refused, fold
from tests.pipeline.examples import ACME, ANNA, BEN, CUSTOMER, TODAY, after, instalments, invoicing, item, terms
from tests.pipeline.test_conservation import histories

TOLD = {one.__name__: one for one in PRIVATE}
ISSUE = invoicing(1, terms([item(net=1_000)]), instalments(1_000))
INVOICE = invoice_id(ISSUE.deal_id, 1)
CREDIT = CreditInvoice(UUID(int=70), INVOICE, CUSTOMER, "USD", "discount", TODAY, TODAY, ((1, 10),))
ASK = RequestWriteOff(UUID(int=71), INVOICE, 10, "USD", "disputed", (ANNA,), TODAY)
PAY = RecordPayment(UUID(int=72), "in", CUSTOMER, 100, "USD", TODAY, TODAY)
BACK = RequestRefund(PAY.payment_id, UUID(int=73), "out", 5, "USD", None, (ANNA,), TODAY)
OTHER = invoicing(2, terms([item(net=5)]), instalments(5))
NUMBER = RegisterInvoice(INVOICE, "24310", CUSTOMER, TODAY, TODAY)


def as_told(event: Any) -> Any:
    """An event as the view of accounts decodes it."""
    told = TOLD.get(type(event).__name__)
    return event if told is None else msgspec.convert(msgspec.to_builtins(event), told)


@settings(max_examples=300, deadline=None)
@given(histories)
def test_invoices_and_payments_are_decided_on_under_the_version_they_are_shown_with(
    history: list[AccountCommand],
) -> None:
    account, books = Account(), Books()
    decided: dict[UUID, int] = {}
    for command in history:
        try:
            events = ACCOUNT.decide(command, account)
        except Refused:
            continue
        for event in events:
            account = fold(ACCOUNT, [event], account)
            books.enter(ACME, account.version, as_told(event))
            for name in ("write_off_id", "credit_note_id"):
                decided |= {getattr(event, name): account.version} if hasattr(event, name) else {}
        for shown, known in ((books.invoices, account.invoices), (books.payments, account.payments)):
            assert {id: one.version for id, one in shown.items()} == {id: one.version for id, one in known.items()}
        write_offs = {id: one.version for id, one in account.write_offs.items()}
        assert decided == write_offs | {id: one.version for id, one in account.credit_notes.items()}


def held(command: AccountCommand, *before: AccountCommand) -> int:
    """The version that If-Match of a command is held against."""
    account = after(ACCOUNT, *before)
    return version_of(command, account, account.version)


def test_a_command_on_a_part_is_held_against_that_part_whatever_else_happened() -> None:
    assert [held(one, ISSUE, OTHER) for one in (CREDIT, ASK, NUMBER)] == [1, 1, 1]
    assert [held(one, ISSUE, PAY) for one in (CREDIT, ASK, NUMBER)] == [2, 2, 2]
    assert held(ApproveWriteOff(ASK.write_off_id, CUSTOMER, "USD", (BEN,), TODAY), ISSUE, ASK, PAY) == 2
    assert held(RejectWriteOff(ASK.write_off_id, (BEN,), TODAY), ISSUE, ASK, PAY) == 2
    assert held(ApproveRefund(PAY.payment_id, BACK.refund_id, CUSTOMER, "USD", (BEN,), TODAY), ISSUE, PAY, BACK) == 3


def test_what_is_answered_has_the_version_of_what_it_shows() -> None:
    assert [held(one, ISSUE, one, PAY) for one in (CREDIT, ASK)] == [2, 2]
    assert held(PAY, ISSUE, PAY, CREDIT) == 2
    assert held(PAY, ISSUE) == 1


def test_what_is_not_there_is_at_no_version() -> None:
    assert [held(one) for one in (CREDIT, ASK, NUMBER, BACK)] == [0] * 4
