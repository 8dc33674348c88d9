"""What can be read in an account: its private events beside the published ones."""

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
    ProvisionChanged,
    Terms,
    Trigger,
    WriteOffReason,
)


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

    `revision` counts its amendments; the invoices `void` are taken back by it. `signed_on` None: it was agreed then.
    """

    order_id: UUID
    deal_id: UUID
    dimensions: Dimensions
    terms: Terms
    schedule: tuple[Instalment, ...]
    agreed_on: date
    revision: int = 0
    void: tuple[UUID, ...] = ()
    signed_on: date | None = None


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


@dataclass(frozen=True, slots=True)
class OrdersStopped:
    """Private: an invoice of the customer's is so long overdue that these orders are held."""

    order_ids: tuple[UUID, ...]
    stopped_on: date


@dataclass(frozen=True, slots=True)
class OrdersFreed:
    """Private: nothing is so long overdue any more, and these orders go on."""

    order_ids: tuple[UUID, ...]
    freed_on: date


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
    | ProvisionChanged
    | OrdersStopped
    | OrdersFreed
)
EVENTS: tuple[type, ...] = get_args(AccountEvent)
