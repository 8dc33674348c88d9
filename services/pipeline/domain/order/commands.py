"""What is asked of an order: the commands from its receipt to its end."""

from dataclasses import dataclass
from datetime import date
from typing import Literal
from uuid import UUID

from services.pipeline.domain.order.task import TaskCommand
from shared.contracts.pipeline import AskedBy, CancelReason, Dimensions, MilestoneKind, Terms


@dataclass(frozen=True, slots=True)
class ReceiveOrder:
    deal_id: UUID
    dimensions: Dimensions
    terms: Terms
    received_on: date


@dataclass(frozen=True, slots=True)
class ConfirmOrder:
    """`deliveries` promise a day by line; the deal's owner is responsible for them until somebody else is."""

    deliveries: tuple[tuple[int, date], ...]
    confirmed_on: date
    today: date


@dataclass(frozen=True, slots=True)
class StartDelivery:
    started_on: date
    today: date


@dataclass(frozen=True, slots=True)
class PlanMilestone:
    """Of a line, or of the whole order (None); without `responsible_id` who was responsible stays so."""

    kind: MilestoneKind
    line: int | None
    planned_on: date
    responsible_id: UUID | None
    asked_by: AskedBy
    agreed_on: date
    today: date


@dataclass(frozen=True, slots=True)
class ReachMilestone:
    """Delivery and acceptance are reached by delivering and accepting."""

    kind: Literal["installation", "training", "commissioning"]
    line: int | None
    reached_on: date
    today: date


@dataclass(frozen=True, slots=True)
class DeliverOrder:
    """No lines: all that are left."""

    lines: tuple[int, ...]
    delivered_on: date
    today: date


@dataclass(frozen=True, slots=True)
class AcceptOrder:
    accepted_on: date
    warranty_end: date | None
    today: date


@dataclass(frozen=True, slots=True)
class CancelOrder:
    """No lines: the whole order. Reason `other` needs a `note`, which stays in this service."""

    lines: tuple[int, ...]
    reason: CancelReason
    note: str | None
    cancelled_on: date
    today: date


@dataclass(frozen=True, slots=True)
class HoldOrder:
    """The customer is long overdue; an order that is not received yet is held as soon as it is."""

    held_on: date


@dataclass(frozen=True, slots=True)
class FreeOrder:
    """Nothing of the customer is long overdue any more."""

    freed_on: date


@dataclass(frozen=True, slots=True)
class ReleaseOrder:
    """By hand, although the customer is long overdue; the `reason` stays in this service."""

    reason: str
    released_on: date
    today: date


@dataclass(frozen=True, slots=True)
class HandOverOrder:
    """The deal has another owner or split from a day on; an order that was not received is so first, by `received`."""

    received: ReceiveOrder
    terms: Terms
    effective_from: date


@dataclass(frozen=True, slots=True)
class AmendOrder:
    """The deal's contract has other `terms`; an order that was not received is so first, by `received`, as it was."""

    received: ReceiveOrder
    terms: Terms
    amended_on: date


@dataclass(frozen=True, slots=True)
class EndWarranty:
    ended_on: date


OrderCommand = (
    ReceiveOrder
    | ConfirmOrder
    | StartDelivery
    | PlanMilestone
    | ReachMilestone
    | DeliverOrder
    | AcceptOrder
    | CancelOrder
    | EndWarranty
    | HandOverOrder
    | AmendOrder
    | HoldOrder
    | FreeOrder
    | ReleaseOrder
    | TaskCommand
)
