"""What will not be paid: credit notes by line, and write-offs that two people agree on."""

from dataclasses import replace
from uuid import UUID

import pytest

from services.pipeline.domain.account.account import ACCOUNT, AccountCommand, decide
from services.pipeline.domain.account.billing.corrections import ApproveWriteOff, CreditInvoice, RequestWriteOff
from services.pipeline.domain.account.money.payments import RecordPayment
from services.pipeline.domain.account.money.refunds import RejectRefund, RequestRefund
from services.pipeline.domain.account.receivable import invoice_id
from shared.contracts.pipeline import InvoiceCredited, InvoiceWrittenOff
from shared.decider import Refused
from tests.pipeline.examples import ANNA, BEN, CLEO, CUSTOMER, TODAY, after, instalments, invoicing, item, terms

TAXED = terms([replace(item(1, net=600), vat_bp=1_000), item(2, net=401)])
ISSUE = invoicing(1, TAXED, instalments(1_001))
INVOICE = invoice_id(ISSUE.deal_id, 1)
CREDIT = CreditInvoice(UUID(int=1), INVOICE, CUSTOMER, "USD", "returned", TODAY, TODAY)
REQUEST = RequestWriteOff(UUID(int=2), INVOICE, 61, "USD", "disputed", (ANNA, BEN), TODAY)
APPROVE = ApproveWriteOff(UUID(int=2), CUSTOMER, "USD", (CLEO,), TODAY)
PAID = RecordPayment(UUID(int=3), "bank", CUSTOMER, 1_000, "USD", TODAY, TODAY)
BACK = RequestRefund(PAID.payment_id, UUID(int=4), "out", 10, "USD", None, (ANNA,), TODAY)


def refused(command: AccountCommand, *before: AccountCommand) -> str:
    with pytest.raises(Refused) as refusal:
        decide(command, after(ACCOUNT, *before))
    return refusal.value.code


def test_a_credit_note_takes_back_all_that_is_open() -> None:
    (event,) = decide(CREDIT, after(ACCOUNT, ISSUE))
    assert isinstance(event, InvoiceCredited)
    assert (event.net, event.vat, event.gross) == (1_001, 60, 1_061)
    state = after(ACCOUNT, ISSUE, CREDIT)
    assert (state.invoices[INVOICE].outstanding, state.invoices[INVOICE].credited, state.open) == (0, 1_061, ())
    assert decide(CREDIT, state) == []


def test_a_credit_note_takes_back_part_of_a_line_with_its_vat() -> None:
    (event,) = decide(replace(CREDIT, told=((1, 110),)), after(ACCOUNT, ISSUE))
    assert isinstance(event, InvoiceCredited)
    assert [(line.number, line.net, line.vat) for line in event.lines] == [(1, 100, 10)]


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (replace(CREDIT, told=((1, 661),)), "correction_exceeds_open"),
        (replace(CREDIT, told=((3, 1),)), "correction_exceeds_open"),
        (replace(CREDIT, told=((1, 1), (1, 2))), "line_repeated"),
        (replace(CREDIT, invoice_id=UUID(int=9)), "invoice_not_found"),
        (replace(REQUEST, gross=1_062), "correction_exceeds_open"),
        (replace(REQUEST, gross=0), "correction_exceeds_open"),
        (APPROVE, "write_off_not_found"),
    ],
)
def test_no_more_is_taken_back_than_is_open(command: AccountCommand, code: str) -> None:
    assert refused(command, ISSUE) == code


def test_what_is_paid_is_not_written_off() -> None:
    assert refused(APPROVE, ISSUE, REQUEST, replace(PAID, gross=1_061)) == "invoice_settled"
    assert refused(APPROVE, ISSUE, REQUEST, replace(PAID, gross=1_001)) == "correction_exceeds_open"


def test_a_write_off_needs_another_person() -> None:
    state = after(ACCOUNT, ISSUE, PAID, REQUEST)
    assert state.invoices[INVOICE].outstanding == 61
    for one in (ANNA, BEN):
        assert refused(replace(APPROVE, by=(CLEO, one)), ISSUE, PAID, REQUEST) == "separation_of_duties"
    (event,) = decide(APPROVE, state)
    assert isinstance(event, InvoiceWrittenOff)
    assert (event.gross, event.reason) == (61, "disputed")
    settled = after(ACCOUNT, ISSUE, PAID, REQUEST, APPROVE)
    assert (settled.invoices[INVOICE].outstanding, settled.invoices[INVOICE].written_off) == (0, 61)
    assert decide(APPROVE, settled) == []


@pytest.mark.parametrize("other", [replace(BACK, gross=1_000), replace(BACK, refunded_on=TODAY)])
def test_a_refund_that_waits_stays_as_whoever_decides_on_it_has_seen_it(other: RequestRefund) -> None:
    assert decide(BACK, after(ACCOUNT, ISSUE, PAID, BACK)) == []
    assert refused(other, ISSUE, PAID, BACK) == "bank_reference_taken"
    rejected = RejectRefund(BACK.payment_id, BACK.refund_id, CUSTOMER, "USD", (CLEO,), TODAY)
    assert decide(other, after(ACCOUNT, ISSUE, PAID, BACK, rejected))
