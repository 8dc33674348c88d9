"""What the bodies of accounts, invoices and payments need of private events."""

from datetime import date
from uuid import UUID

import msgspec


class InvoiceFellOverdue(msgspec.Struct):
    """What is needed of the private event."""

    invoice_id: UUID


class DunningLevelReached(msgspec.Struct):
    """What is needed of the private event."""

    invoice_id: UUID
    level: str


class RefundRequested(msgspec.Struct):
    """What is needed of the private event."""

    refund_id: UUID
    payment_id: UUID
    reference: str
    gross: int
    refunded_on: date | None


class RefundRejected(msgspec.Struct):
    """What is needed of the private event."""

    refund_id: UUID
    payment_id: UUID


class WriteOffRequested(msgspec.Struct):
    """That it happened to the account."""


class WriteOffRejected(msgspec.Struct):
    """That it happened to the account."""


class ScheduleAgreed(msgspec.Struct):
    """That it happened to the account."""


class TriggerMet(msgspec.Struct):
    """That it happened to the account."""


class LinesCancelled(msgspec.Struct):
    """That it happened to the account."""


class SplitChanged(msgspec.Struct):
    """That it happened to the account."""


class OrdersStopped(msgspec.Struct):
    """That it happened to the account."""


class OrdersFreed(msgspec.Struct):
    """That it happened to the account."""


PRIVATE = (
    InvoiceFellOverdue,
    DunningLevelReached,
    RefundRequested,
    RefundRejected,
    WriteOffRequested,
    WriteOffRejected,
    ScheduleAgreed,
    TriggerMet,
    LinesCancelled,
    SplitChanged,
    OrdersStopped,
    OrdersFreed,
)
