"""What can be read in an account: its private events, what each claims and when it happened."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Literal, get_args
from uuid import UUID

from shared.contracts.pipeline import (
    AllocationsCorrected,
    Credit,
    CreditApplied,
    Dimensions,
    Instalment,
    InvoiceCreditChanged,
    InvoiceCredited,
    InvoiceIssued,
    InvoiceRegistered,
    InvoiceWrittenOff,
    PaymentReceived,
    PaymentRefunded,
    Terms,
    Trigger,
    WriteOffReason,
)
from shared.decider import Claim


@dataclass(frozen=True, slots=True)
class InvoiceFellOverdue:
    """Private: `overdue_on` began after the due date and `outstanding` was still open."""

    invoice_id: UUID
    due_on: date
    overdue_on: date
    outstanding: int


DunningLevel = Literal["reminder", "overdue", "late", "manager", "order_stop", "provision"]


@dataclass(frozen=True, slots=True)
class DunningLevelReached:
    """Private: the company's ladder for an open invoice; `outstanding` was open then."""

    invoice_id: UUID
    level: DunningLevel
    due_on: date
    reached_on: date
    outstanding: int


@dataclass(frozen=True, slots=True)
class WriteOffRequested:
    """Private: `by` asks to give up `gross` of an invoice."""

    write_off_id: UUID
    invoice_id: UUID
    gross: int
    currency: str
    reason: WriteOffReason
    by: tuple[UUID, ...]
    requested_on: date


@dataclass(frozen=True, slots=True)
class WriteOffRejected:
    """Private: `by` does not agree."""

    write_off_id: UUID
    by: tuple[UUID, ...]
    rejected_on: date


@dataclass(frozen=True, slots=True)
class RefundRequested:
    """Private: `by` asks to send `gross` of a payment back; `refunded_on` None is the day it is approved."""

    refund_id: UUID
    payment_id: UUID
    reference: str
    gross: int
    currency: str
    by: tuple[UUID, ...]
    requested_on: date
    refunded_on: date | None


@dataclass(frozen=True, slots=True)
class RefundRejected:
    """Private: `by` does not agree."""

    refund_id: UUID
    payment_id: UUID
    by: tuple[UUID, ...]
    rejected_on: date


@dataclass(frozen=True, slots=True)
class ScheduleAgreed:
    """Private: instalments of a signed deal, some of which wait for a milestone.

    `revision` counts its amendments; the invoices `void` are taken back by it.
    """

    order_id: UUID
    deal_id: UUID
    dimensions: Dimensions
    terms: Terms
    schedule: tuple[Instalment, ...]
    agreed_on: date
    revision: int = 0
    void: tuple[UUID, ...] = ()


@dataclass(frozen=True, slots=True)
class LinesCancelled:
    """Private: lines (number and product) of a deal, or the `whole` of it, are no longer sold nor invoiced."""

    deal_id: UUID
    lines: tuple[tuple[int, UUID], ...]
    whole: bool
    cancelled_on: date


@dataclass(frozen=True, slots=True)
class TriggerMet:
    """Private: the milestone that instalments of a deal wait for happened, whether or not they are known yet."""

    deal_id: UUID
    trigger: Trigger
    met_on: date


@dataclass(frozen=True, slots=True)
class SplitChanged:
    """Private: who owns a signed deal, and who is credited for money received from `effective_from` on.

    `change_id` is what changed it.
    """

    change_id: UUID
    deal_id: UUID
    dimensions: Dimensions
    currency: str
    owner_before: UUID
    owner_after: UUID
    credits_before: tuple[Credit, ...]
    credits_after: tuple[Credit, ...]
    effective_from: date


AccountEvent = (
    InvoiceIssued
    | PaymentReceived
    | CreditApplied
    | PaymentRefunded
    | InvoiceCredited
    | InvoiceWrittenOff
    | InvoiceFellOverdue
    | ScheduleAgreed
    | TriggerMet
    | WriteOffRequested
    | WriteOffRejected
    | RefundRequested
    | RefundRejected
    | InvoiceRegistered
    | AllocationsCorrected
    | LinesCancelled
    | DunningLevelReached
    | SplitChanged
    | InvoiceCreditChanged
)
EVENTS: tuple[type, ...] = get_args(AccountEvent)


def invoice_number(issued_on: date, invoice: UUID) -> str:
    """The number on the paper: the year and an unguessable part, the same whenever it is worked out again."""
    return f"INV-{issued_on.year}-{invoice.hex[-12:].upper()}"


def claims(event: AccountEvent) -> Iterable[Claim]:
    match event:
        case InvoiceIssued():
            yield Claim("invoice_number", invoice_number(event.issued_on, event.invoice_id))
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
        case InvoiceCreditChanged():
            return event.changed_on
