"""What will not be paid: credit notes, and write-offs that one person asks for and another approves."""

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from services.pipeline.domain.account.events import WriteOffRejected, WriteOffRequested
from services.pipeline.domain.account.parts import Invoice, WriteOff
from services.pipeline.domain.account.receivable import Lines, gross_of, take
from services.pipeline.domain.account.state import Account
from services.pipeline.domain.dates import in_order
from shared.contracts.pipeline import (
    AllocatedLine,
    CreditReason,
    Dimensions,
    InvoiceCredited,
    InvoiceWrittenOff,
    WriteOffReason,
)
from shared.decider import Refused


@dataclass(frozen=True, slots=True)
class CreditInvoice:
    """`told` says how much, gross, of which line; None credits all that is open."""

    credit_note_id: UUID
    invoice_id: UUID
    dimensions: Dimensions
    currency: str
    reason: CreditReason
    credited_on: date
    today: date
    told: tuple[tuple[int, int], ...] | None = None


@dataclass(frozen=True, slots=True)
class RequestWriteOff:
    """Asks to give up `gross` of an invoice; None is all that is open. `by` is whoever asks, and for whom."""

    write_off_id: UUID
    invoice_id: UUID
    gross: int | None
    currency: str
    reason: WriteOffReason
    by: tuple[UUID, ...]
    today: date


@dataclass(frozen=True, slots=True)
class RejectWriteOff:
    """Does not; nobody rejects what they asked for."""

    write_off_id: UUID
    by: tuple[UUID, ...]
    today: date


@dataclass(frozen=True, slots=True)
class ApproveWriteOff:
    """Gives it up; nobody approves what they asked for."""

    write_off_id: UUID
    dimensions: Dimensions
    currency: str
    by: tuple[UUID, ...]
    today: date


def credited(command: CreditInvoice, account: Account) -> list[InvoiceCredited]:
    """Once by credit note."""
    if command.credit_note_id in account.credit_notes:
        return []
    invoice = _open(account, command.invoice_id)
    in_order(invoice.issued_on, command.credited_on, command.today, "/credited_on")
    lines = take(invoice.open, invoice.outstanding) if command.told is None else _as_told(command.told, invoice)
    return [
        InvoiceCredited(
            credit_note_id=command.credit_note_id,
            invoice_id=command.invoice_id,
            order_id=invoice.order_id,
            deal_id=invoice.deal_id,
            dimensions=command.dimensions,
            owner_id=invoice.owner_id,
            net=sum(line.net for line in lines),
            vat=sum(line.vat for line in lines),
            gross=gross_of(lines),
            currency=command.currency,
            reason=command.reason,
            credited_on=command.credited_on,
            lines=lines,
            due_on=invoice.due_on,
        )
    ]


def requested(command: RequestWriteOff, account: Account) -> list[WriteOffRequested]:
    """Reserves nothing: what is open is asked again when it is approved."""
    if command.write_off_id in account.write_offs:
        return []
    invoice = _open(account, command.invoice_id)
    gross = invoice.outstanding if command.gross is None else command.gross
    _within(gross, invoice.outstanding, "/gross")
    return [
        WriteOffRequested(
            command.write_off_id,
            command.invoice_id,
            gross,
            command.currency,
            command.reason,
            command.by,
            command.today,
        )
    ]


def written_off(command: ApproveWriteOff, account: Account) -> list[InvoiceWrittenOff]:
    """Once; never by who asked."""
    known = _asked(command, account)
    if known.status != "requested":
        return _already(known.status, "approved")
    request = known.request
    invoice = _open(account, request.invoice_id)
    _within(request.gross, invoice.outstanding, None)
    lines = take(invoice.open, request.gross)
    return [
        InvoiceWrittenOff(
            write_off_id=command.write_off_id,
            invoice_id=request.invoice_id,
            order_id=invoice.order_id,
            deal_id=invoice.deal_id,
            dimensions=command.dimensions,
            owner_id=invoice.owner_id,
            net=sum(line.net for line in lines),
            vat=sum(line.vat for line in lines),
            gross=gross_of(lines),
            currency=command.currency,
            reason=request.reason,
            written_off_on=command.today,
            lines=lines,
        )
    ]


def rejected(command: RejectWriteOff, account: Account) -> list[WriteOffRejected]:
    """Once; never by who asked."""
    known = _asked(command, account)
    if known.status != "requested":
        return _already(known.status, "rejected")
    return [WriteOffRejected(command.write_off_id, command.by, command.today)]


def agreed_by_another(asked: tuple[UUID, ...], by: tuple[UUID, ...]) -> None:
    """Raises Refused when somebody decides on what they, or those they act for, asked for."""
    if not {*asked}.isdisjoint(by):
        raise Refused("separation_of_duties", "Nobody approves what they asked for: ask another.", kind="forbidden")


def _asked(command: ApproveWriteOff | RejectWriteOff, account: Account) -> WriteOff:
    known = account.write_offs.get(command.write_off_id)
    if known is None:
        raise Refused("write_off_not_found", "Nobody asked for this write-off.", kind="missing")
    agreed_by_another(known.request.by, command.by)
    return known


def _already(status: str, asked: str) -> list[Any]:
    if status == asked:
        return []
    raise Refused("write_off_decided", f"The write-off is {status}.", values={"status": status})


def _open(account: Account, invoice_id: UUID) -> Invoice:
    invoice = account.invoices.get(invoice_id)
    if invoice is None:
        raise Refused("invoice_not_found", "The account has no such invoice.", kind="missing")
    if not invoice.outstanding:
        raise Refused("invoice_settled", "Nothing is open on the invoice.")
    return invoice


def _as_told(told: tuple[tuple[int, int], ...], invoice: Invoice) -> Lines:
    if not told or len({number for number, _ in told}) < len(told):
        raise Refused("line_repeated", "Each line is named once.", kind="invalid", pointer="/lines")
    lines = {line.number: line for line in invoice.open}
    found: list[AllocatedLine] = []
    for place, (number, gross) in enumerate(told):
        line = lines.get(number)
        _within(gross, 0 if line is None else line.net + line.vat, f"/lines/{place}")
        assert line is not None
        found += take((line,), gross)
    return tuple(found)


def _within(gross: int, most: int, pointer: str | None) -> None:
    if not 0 < gross <= most:
        detail = f"Between 1 and {most} is open."
        raise Refused("correction_exceeds_open", detail, pointer=pointer, values={"limit": most})
