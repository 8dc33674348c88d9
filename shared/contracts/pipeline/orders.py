"""Published events of orders: subject is the order. Amounts are net minor units."""

from dataclasses import dataclass
from datetime import date
from typing import Literal
from uuid import UUID

from shared.contracts.pipeline.terms import Dimensions, Line, Terms

MilestoneKind = Literal["delivery", "installation", "training", "commissioning", "acceptance"]
AskedBy = Literal["customer", "company"]
CancelReason = Literal["customer_withdrew", "not_deliverable", "not_paid", "mistake", "other"]


@dataclass(frozen=True, slots=True)
class OrderReceived:
    deal_id: UUID
    dimensions: Dimensions
    terms: Terms
    received_on: date


@dataclass(frozen=True, slots=True)
class OrderConfirmed:
    deal_id: UUID
    dimensions: Dimensions
    owner_id: UUID
    confirmed_on: date


@dataclass(frozen=True, slots=True)
class DeliveryStarted:
    deal_id: UUID
    dimensions: Dimensions
    owner_id: UUID
    started_on: date


@dataclass(frozen=True, slots=True)
class Milestone:
    """A day that matters to the customer, of one line or (`line` None) of the whole order.

    It is on time when it is reached by `promised_on`: that is the first plan, and moves only when the customer asks.
    `responsible_id` is the employee who sees to it, `lines` what it is about.
    """

    milestone_id: UUID
    kind: MilestoneKind
    line: int | None
    responsible_id: UUID
    planned_on: date
    promised_on: date
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class MilestonePlanned:
    """Planned for the first time (`planned_before` None) or anew."""

    deal_id: UUID
    dimensions: Dimensions
    owner_id: UUID
    milestone: Milestone
    planned_before: date | None
    promised_before: date | None
    asked_by: AskedBy
    agreed_on: date


@dataclass(frozen=True, slots=True)
class MilestoneReached:
    deal_id: UUID
    dimensions: Dimensions
    owner_id: UUID
    milestone: Milestone
    reached_on: date


@dataclass(frozen=True, slots=True)
class MilestoneDropped:
    """It will not be reached: what it is about was cancelled."""

    deal_id: UUID
    dimensions: Dimensions
    owner_id: UUID
    milestone: Milestone
    dropped_on: date


@dataclass(frozen=True, slots=True)
class OrderLineDelivered:
    deal_id: UUID
    dimensions: Dimensions
    owner_id: UUID
    line: Line
    delivered_on: date


@dataclass(frozen=True, slots=True)
class OrderDelivered:
    """Every line that was not cancelled is delivered; `delivered_on` is the day of the last one."""

    deal_id: UUID
    dimensions: Dimensions
    owner_id: UUID
    delivered_on: date


@dataclass(frozen=True, slots=True)
class OrderAccepted:
    """The customer has accepted the whole order; `warranty_end` is the last day of its warranty, None without one."""

    deal_id: UUID
    dimensions: Dimensions
    owner_id: UUID
    accepted_on: date
    warranty_end: date | None


@dataclass(frozen=True, slots=True)
class WarrantyEnded:
    """The day after `ended_on`, the last day of the warranty."""

    deal_id: UUID
    dimensions: Dimensions
    owner_id: UUID
    ended_on: date


@dataclass(frozen=True, slots=True)
class OrderHeld:
    """The customer is long overdue: nothing is confirmed or delivered until it is released."""

    deal_id: UUID
    dimensions: Dimensions
    owner_id: UUID
    reason: Literal["overdue"]
    held_on: date


@dataclass(frozen=True, slots=True)
class OrderReleased:
    """It goes on: nothing is long overdue any more (`settled`), or somebody said so (`by_hand`)."""

    deal_id: UUID
    dimensions: Dimensions
    owner_id: UUID
    reason: Literal["settled", "by_hand"]
    held_on: date
    released_on: date


@dataclass(frozen=True, slots=True)
class ContractCancelled:
    """`lines` are those cancelled now, delivered or not; `whole`: nothing of the order is left.

    `terms` say owner, credits and currency, and all lines of the order. Where the deal's lines or credits changed after
    the cancellation but before the deal knew of it, the cancellation is said again: once taken back, `lines` negated
    and credited as before, and once as they are since.
    """

    deal_id: UUID
    dimensions: Dimensions
    terms: Terms
    lines: tuple[Line, ...]
    whole: bool
    reason: CancelReason
    cancelled_on: date
