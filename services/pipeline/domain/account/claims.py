"""What an event of an account claims for itself alone, and when it happened."""

from collections.abc import Iterable
from datetime import date
from uuid import UUID

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
from shared.decider import Claim


def invoice_number(issued_on: date, invoice: UUID) -> str:
    """The number on the paper: the year and an unguessable part, the same whenever it is worked out again."""
    return f"INV-{issued_on.year}-{invoice.hex[-12:].upper()}"


def claims(event: AccountEvent) -> Iterable[Claim]:
    match event:
        case InvoiceIssued():
            yield Claim("invoice_number", event.number or invoice_number(event.issued_on, event.invoice_id))
        case PaymentReceived() | PaymentRefunded():
            yield Claim("bank_reference", event.reference)
        case InvoiceRegistered():
            if event.replaces is not None:
                yield Claim("tax_number", event.replaces, release=True)
            yield Claim("tax_number", event.tax_number)
        case _:
            return


def occurred_on(event: AccountEvent) -> date:
    match event:
        case InvoiceIssued():
            return event.issued_on
        case PaymentReceived():
            return event.received_on
        case CreditApplied():
            return event.applied_on
        case PaymentRefunded():
            return event.refunded_on
        case InvoiceFellOverdue():
            return event.overdue_on
        case InvoiceCredited():
            return event.credited_on
        case InvoiceWrittenOff():
            return event.written_off_on
        case WriteOffRequested() | RefundRequested():
            return event.requested_on
        case WriteOffRejected() | RefundRejected():
            return event.rejected_on
        case InvoiceRegistered():
            return event.registered_on
        case ScheduleAgreed():
            return event.agreed_on
        case TriggerMet():
            return event.met_on
        case DunningLevelReached():
            return event.reached_on
        case AllocationsCorrected():
            return event.corrected_on
        case LinesCancelled():
            return event.cancelled_on
        case SplitChanged():
            return event.effective_from
        case InvoiceCreditChanged() | ProvisionChanged():
            return event.changed_on
        case OrdersStopped():
            return event.stopped_on
        case OrdersFreed():
            return event.freed_on
