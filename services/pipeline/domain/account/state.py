"""What a customer owes and has paid, folded from the account's events."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar
from uuid import NAMESPACE_OID, UUID, uuid5

from services.pipeline.domain.account.events import (
    AccountEvent,
    DunningLevelReached,
    InvoiceFellOverdue,
    LinesCancelled,
    RefundRejected,
    RefundRequested,
    ScheduleAgreed,
    TriggerMet,
    WriteOffRejected,
    WriteOffRequested,
)
from services.pipeline.domain.account.parts import CreditNote, Invoice, Payment, Refund, WriteOff
from services.pipeline.domain.account.receivable import added, together, without
from shared.contracts.pipeline import (
    Allocation,
    AllocationsCorrected,
    CreditApplied,
    InvoiceCredited,
    InvoiceIssued,
    InvoiceRegistered,
    InvoiceWrittenOff,
    PaymentReceived,
    PaymentRefunded,
    Trigger,
)
from shared.values.by_id import NOTHING, ById

K = TypeVar("K", bound=tuple[object, ...])
DueKey = tuple[date, date, UUID, int, UUID]
"""The order in which invoices are paid: due, issued, deal, instalment; and the invoice."""
Milestones = tuple[tuple[Trigger, date], ...]
CreditKey = tuple[date, int, UUID]
"""The order in which money on account is used: received, the account's version then; and the payment."""


@dataclass(frozen=True, slots=True)
class Account:
    """One customer's money, after `version` events.

    For every invoice: gross = its payments' allocations + credited + written off + outstanding.
    `open` has the invoices with something outstanding, `credit` the payments with something on account, each in the
    order in which they are used. By deal: `schedules` with instalments that wait for a milestone, and the milestones
    `met` and the lines `cancelled`, whichever came first.
    """

    invoices: ById[Invoice] = NOTHING
    payments: ById[Payment] = NOTHING
    references: ById[bool] = NOTHING
    tax_numbers: ById[bool] = NOTHING
    schedules: ById[ScheduleAgreed] = NOTHING
    met: ById[Milestones] = NOTHING
    cancelled: ById[LinesCancelled] = NOTHING
    write_offs: ById[WriteOff] = NOTHING
    credit_notes: ById[CreditNote] = NOTHING
    open: tuple[DueKey, ...] = ()
    credit: tuple[CreditKey, ...] = ()
    version: int = 0

    def knows_reference(self, reference: str) -> bool:
        return reference_id(reference) in self.references

    def knows_tax_number(self, number: str) -> bool:
        return reference_id(number) in self.tax_numbers


def reference_id(reference: str) -> UUID:
    """What a bank line or a tax authority's number is found by."""
    return uuid5(NAMESPACE_OID, reference)


def evolve(account: Account, event: AccountEvent) -> Account:
    version = account.version + 1
    match event:
        case InvoiceIssued():
            invoice = Invoice(
                event.order_id,
                event.deal_id,
                event.instalment,
                event.issued_on,
                event.due_on,
                event.gross,
                event.lines,
                event.owner_id,
                number=event.number,
            )
            return changed(account, {event.invoice_id: invoice})
        case PaymentReceived():
            payment = Payment(
                event.reference,
                event.gross,
                event.received_on,
                event.received_on,
                event.allocations,
                event.on_account,
                version,
                version,
            )
            after = changed(account, covered(account, event.allocations), {event.payment_id: payment})
            return _referred(after, event.reference)
        case CreditApplied():
            before = account.payments[event.payment_id]
            payment = replace(
                before,
                allocations=added(before.allocations, event.allocations),
                on_account=event.on_account_after,
                moved_on=max(before.moved_on, event.applied_on),
                version=version,
            )
            return changed(account, covered(account, event.allocations), {event.payment_id: payment})
        case PaymentRefunded():
            before = account.payments[event.payment_id]
            refund = Refund(event.refund_id, event.reference, event.gross, "approved", refunded_on=event.refunded_on)
            payment = replace(
                before,
                allocations=event.allocations_after,
                on_account=event.on_account_after,
                moved_on=event.refunded_on,
                version=version,
                refunds=_with(before.refunds, refund),
            )
            invoices = covered(account, event.allocations_after, event.allocations_before)
            return _referred(changed(account, invoices, {event.payment_id: payment}), event.reference)
        case InvoiceCredited():
            invoice = account.invoices[event.invoice_id]
            after = _corrected(account, event, replace(invoice, credited=invoice.credited + event.gross))
            note = CreditNote(event.invoice_id, event.gross, event.reason, event.credited_on)
            return replace(after, credit_notes=after.credit_notes.with_({event.credit_note_id: note}))
        case InvoiceWrittenOff():
            invoice = account.invoices[event.invoice_id]
            after = _corrected(account, event, replace(invoice, written_off=invoice.written_off + event.gross))
            given_up = replace(
                account.write_offs[event.write_off_id], status="approved", decided_on=event.written_off_on
            )
            return replace(after, write_offs=after.write_offs.with_({event.write_off_id: given_up}))
        case WriteOffRequested():
            write_offs = account.write_offs.with_({event.write_off_id: WriteOff(event)})
            return replace(account, write_offs=write_offs, version=version)
        case WriteOffRejected():
            kept = replace(account.write_offs[event.write_off_id], status="rejected", decided_on=event.rejected_on)
            return replace(account, write_offs=account.write_offs.with_({event.write_off_id: kept}), version=version)
        case RefundRequested():
            before = account.payments[event.payment_id]
            refund = Refund(event.refund_id, event.reference, event.gross, "requested", event.by, event.refunded_on)
            payment = replace(before, refunds=_with(before.refunds, refund), version=version)
            return changed(account, {}, {event.payment_id: payment})
        case RefundRejected():
            before = account.payments[event.payment_id]
            rejected = next(one for one in before.refunds if one.refund_id == event.refund_id)
            refunds = _with(before.refunds, replace(rejected, status="rejected"))
            return changed(account, {}, {event.payment_id: replace(before, refunds=refunds, version=version)})
        case InvoiceRegistered():
            invoice = replace(account.invoices[event.invoice_id], tax_number=event.tax_number)
            left = account.tax_numbers
            if event.replaces is not None:
                left = left.without(reference_id(event.replaces))
            numbers = left.with_({reference_id(event.tax_number): True})
            return replace(changed(account, {event.invoice_id: invoice}), tax_numbers=numbers)
        case ScheduleAgreed():
            void = {id: replace(account.invoices[id], void=True) for id in event.void}
            return replace(changed(account, void), schedules=account.schedules.with_({event.deal_id: event}))
        case TriggerMet():
            met = (*(account.met.get(event.deal_id) or ()), (event.trigger, event.met_on))
            return replace(account, met=account.met.with_({event.deal_id: met}), version=version)
        case AllocationsCorrected():
            before = account.payments[event.payment_id]
            payment = replace(
                before,
                allocations=event.allocations_after,
                on_account=event.on_account_after,
                moved_on=max(before.moved_on, event.corrected_on),
                version=version,
            )
            invoices = covered(account, event.allocations_after, event.allocations_before)
            return changed(account, invoices, {event.payment_id: payment})
        case LinesCancelled():
            known = account.cancelled.get(event.deal_id)
            both = event if known is None else replace(event, lines=(*known.lines, *event.lines))
            return replace(account, cancelled=account.cancelled.with_({event.deal_id: both}), version=version)
        case DunningLevelReached():
            invoice = replace(account.invoices[event.invoice_id], dunning=event.level)
            return changed(account, {event.invoice_id: invoice})
        case InvoiceFellOverdue():
            return changed(account, {event.invoice_id: replace(account.invoices[event.invoice_id], overdue=True)})


def covered(account: Account, after: Sequence[Allocation], before: Sequence[Allocation] = ()) -> dict[UUID, Invoice]:
    """The invoices as they become when payments cover `after` of them and no more `before`."""
    invoices: dict[UUID, Invoice] = {}
    for allocation in before:
        invoice = invoices.get(allocation.invoice_id) or account.invoices[allocation.invoice_id]
        invoices[allocation.invoice_id] = replace(invoice, open=together(invoice.open, allocation.lines))
    for allocation in after:
        invoice = invoices.get(allocation.invoice_id) or account.invoices[allocation.invoice_id]
        rest = without(invoice.open, allocation.lines)
        invoices[allocation.invoice_id] = invoice.left(rest)
    return invoices


def changed(
    account: Account, invoices: Mapping[UUID, Invoice], payments: Mapping[UUID, Payment] | None = None
) -> Account:
    """The account after one more event, with these invoices and payments as they are now."""
    due, credit = account.open, account.credit
    for id, invoice in invoices.items():
        key = (invoice.due_on, invoice.issued_on, invoice.deal_id, invoice.instalment, id)
        due = listed(due, key, there=invoice.outstanding > 0)
    for id, payment in (payments or {}).items():
        credit = listed(credit, (payment.received_on, payment.since, id), there=payment.on_account > 0)
    return replace(
        account,
        invoices=account.invoices.with_(invoices) if invoices else account.invoices,
        payments=account.payments.with_(payments) if payments else account.payments,
        open=due,
        credit=credit,
        version=account.version + 1,
    )


def listed(keys: tuple[K, ...], key: K, *, there: bool) -> tuple[K, ...]:
    """Sorted `keys` with or without `key`."""
    place = bisect_left(keys, key)
    found = place < len(keys) and keys[place] == key
    if found == there:
        return keys
    return (*keys[:place], key, *keys[place:]) if there else (*keys[:place], *keys[place + 1 :])


def _corrected(account: Account, event: InvoiceCredited | InvoiceWrittenOff, invoice: Invoice) -> Account:
    rest = without(invoice.open, event.lines)
    return changed(account, {event.invoice_id: invoice.left(rest)})


def _with(refunds: tuple[Refund, ...], refund: Refund) -> tuple[Refund, ...]:
    """The refunds with one of them as it is now."""
    if all(one.refund_id != refund.refund_id for one in refunds):
        return (*refunds, refund)
    return tuple(
        replace(refund, by=refund.by or one.by) if one.refund_id == refund.refund_id else one for one in refunds
    )


def _referred(account: Account, reference: str) -> Account:
    return replace(account, references=account.references.with_({reference_id(reference): True}))
