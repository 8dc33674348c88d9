"""How an account becomes what it is: each event folded over what was."""

from dataclasses import replace
from datetime import date
from uuid import UUID

from services.pipeline.domain.account.covering import changed, covered, divided_anew
from services.pipeline.domain.account.events import (
    AccountEvent,
    DunningLevelReached,
    InvoiceFellOverdue,
    LinesCancelled,
    OrdersFreed,
    OrdersStopped,
    RefundRejected,
    RefundRequested,
    ScheduleAgreed,
    SplitChanged,
    TriggerMet,
    WriteOffRejected,
    WriteOffRequested,
)
from services.pipeline.domain.account.parts import (
    CreditNote,
    Decided,
    Invoice,
    Payment,
    Provision,
    Refund,
    Split,
    Splits,
    WriteOff,
)
from services.pipeline.domain.account.receivable import added, divided, without
from services.pipeline.domain.account.state import Account, reference_id
from shared.contracts.pipeline import (
    AllocationsCorrected,
    CreditApplied,
    InvoiceCreditChanged,
    InvoiceCredited,
    InvoiceIssued,
    InvoiceRegistered,
    InvoiceWrittenOff,
    PaymentReceived,
    PaymentRefunded,
    ProvisionChanged,
)
from shared.values.by_id import ById


def evolve(account: Account, event: AccountEvent) -> Account:
    version = account.version + 1
    match event:
        case InvoiceIssued():
            splits = account.splits.get(event.deal_id)
            now = splits is None or splits.on(event.issued_on) is splits.current
            invoice = Invoice(
                event.order_id,
                event.deal_id,
                event.instalment,
                event.issued_on,
                event.due_on,
                event.gross,
                event.lines if splits is None or now else divided(event.lines, splits.current.credits),
                event.owner_id,
                version,
                number=event.number,
            )
            return replace(changed(account, {event.invoice_id: invoice}), currency=event.currency)
        case PaymentReceived():
            invoices = covered(account, event.received_on, event.allocations)
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
            after = changed(account, invoices, {event.payment_id: payment})
            if event.on_account and after.open:
                after = replace(after, kept=after.kept.with_({event.payment_id: event.on_account}))
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
            invoices = covered(account, before.received_on, event.allocations)
            return changed(account, invoices, {event.payment_id: payment})
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
            invoices = covered(account, before.received_on, event.allocations_after, event.allocations_before)
            return _referred(changed(account, invoices, {event.payment_id: payment}), event.reference)
        case InvoiceCredited():
            invoice = account.invoices[event.invoice_id]
            credited = replace(invoice, credited=invoice.credited + event.gross, version=version)
            after = _corrected(account, event, credited)
            note = CreditNote(event.invoice_id, event.gross, event.reason, event.credited_on, version)
            return replace(after, credit_notes=after.credit_notes.with_({event.credit_note_id: note}))
        case InvoiceWrittenOff():
            invoice = account.invoices[event.invoice_id]
            written_off = replace(invoice, written_off=invoice.written_off + event.gross, version=version)
            after = _corrected(account, event, written_off)
            write_offs = _decided(account, event.write_off_id, "approved", event.written_off_on)
            return replace(after, write_offs=write_offs)
        case WriteOffRequested():
            write_offs = account.write_offs.with_({event.write_off_id: WriteOff(event, version)})
            return replace(account, write_offs=write_offs, version=version)
        case WriteOffRejected():
            write_offs = _decided(account, event.write_off_id, "rejected", event.rejected_on)
            return replace(account, write_offs=write_offs, version=version)
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
            invoice = replace(account.invoices[event.invoice_id], tax_number=event.tax_number, version=version)
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
            if event.reason == "credit_changed":
                return changed(account, {}, {event.payment_id: payment})
            invoices = covered(account, before.received_on, event.allocations_after, event.allocations_before)
            return changed(account, invoices, {event.payment_id: payment})
        case LinesCancelled():
            known = account.cancelled.get(event.deal_id)
            both = event if known is None else replace(event, lines=(*known.lines, *event.lines))
            return replace(account, cancelled=account.cancelled.with_({event.deal_id: both}), version=version)
        case DunningLevelReached():
            invoice = replace(account.invoices[event.invoice_id], dunning=event.level, version=version)
            return changed(account, {event.invoice_id: invoice})
        case InvoiceFellOverdue():
            invoice = replace(account.invoices[event.invoice_id], overdue=True, version=version)
            return changed(account, {event.invoice_id: invoice})
        case ProvisionChanged():
            provision = Provision(event.net_after, event.changed_on)
            invoice = replace(account.invoices[event.invoice_id], version=version)
            provisions = account.provisions.with_({event.invoice_id: provision})
            return replace(changed(account, {event.invoice_id: invoice}), provisions=provisions)
        case OrdersStopped():
            return replace(account, stopped=(*account.stopped, *event.order_ids), version=version)
        case OrdersFreed():
            return replace(account, stopped=(), version=version)
        case SplitChanged():
            return _split(account, event)
        case InvoiceCreditChanged():
            invoice = replace(account.invoices[event.invoice_id], owner_id=event.owner_after, version=version)
            return changed(account, {event.invoice_id: invoice})


def _corrected(account: Account, event: InvoiceCredited | InvoiceWrittenOff, invoice: Invoice) -> Account:
    rest = without(invoice.open, event.lines)
    return changed(account, {event.invoice_id: invoice.left(rest)})


def _decided(account: Account, id: UUID, status: Decided, day: date) -> ById[WriteOff]:
    """The write-offs with one of them decided on in one more event."""
    decided = replace(account.write_offs[id], status=status, decided_on=day, version=account.version + 1)
    return account.write_offs.with_({id: decided})


def _with(refunds: tuple[Refund, ...], refund: Refund) -> tuple[Refund, ...]:
    """The refunds with one of them as it is now."""
    if all(one.refund_id != refund.refund_id for one in refunds):
        return (*refunds, refund)
    return tuple(
        replace(refund, by=refund.by or one.by) if one.refund_id == refund.refund_id else one for one in refunds
    )


def _referred(account: Account, reference: str) -> Account:
    return replace(account, references=account.references.with_({reference_id(reference): True}))


def _split(account: Account, event: SplitChanged) -> Account:
    """From now on what is open of the deal's invoices is credited to others."""
    new = Split(event.effective_from, event.owner_after, event.credits_after)
    known = account.splits.get(event.deal_id)
    if known is None:
        signed = Split(date.min, event.owner_before, event.credits_before)
        splits = Splits(event.dimensions, event.currency, (signed, new), (event.change_id,))
    else:
        splits = replace(known, in_turn=(*known.in_turn, new), changes=(*known.changes, event.change_id))
    after = changed(account, divided_anew(account, event.deal_id, event.credits_after))
    return replace(after, splits=account.splits.with_({event.deal_id: splits}))
