"""What can be read in an order: its private events beside the published ones, and when each happened."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from services.pipeline.domain.order.task import (
    TaskAssigned,
    TaskCompleted,
    TaskEvent,
    TaskRevised,
    TaskWithdrawn,
)
from shared.contracts.pipeline import (
    ContractCancelled,
    Credit,
    DeliveryStarted,
    Line,
    MilestoneDropped,
    MilestonePlanned,
    MilestoneReached,
    OrderAccepted,
    OrderConfirmed,
    OrderDelivered,
    OrderHeld,
    OrderLineDelivered,
    OrderReceived,
    OrderReleased,
    WarrantyEnded,
)


@dataclass(frozen=True, slots=True)
class CancellationExplained:
    """Private: free text never leaves the service."""

    note: str
    explained_on: date


@dataclass(frozen=True, slots=True)
class OrderHandedOver:
    """Private: the deal, and with it its order, has another owner or split; what it is about stays."""

    owner_id: UUID
    credits: tuple[Credit, ...]
    overlay: tuple[Credit, ...]
    handed_over_on: date


@dataclass(frozen=True, slots=True)
class OrderAmended:
    """Private: the contract was amended. `lines` are all that the order has now, cancelled ones among them.

    Of those `again`, which were delivered, there is more to be delivered.
    """

    lines: tuple[Line, ...]
    again: tuple[int, ...]
    amended_on: date


@dataclass(frozen=True, slots=True)
class HoldAwaited:
    """Private: an order that is still to be received is to be held since a day, or (None) is not."""

    held_on: date | None
    on: date


@dataclass(frozen=True, slots=True)
class ReleaseExplained:
    """Private: free text never leaves the service."""

    reason: str
    explained_on: date


OrderEvent = (
    OrderReceived
    | OrderConfirmed
    | DeliveryStarted
    | MilestonePlanned
    | MilestoneReached
    | MilestoneDropped
    | OrderLineDelivered
    | OrderDelivered
    | OrderAccepted
    | WarrantyEnded
    | ContractCancelled
    | CancellationExplained
    | OrderHandedOver
    | OrderAmended
    | OrderHeld
    | OrderReleased
    | HoldAwaited
    | ReleaseExplained
    | TaskEvent
)


def occurred_on(event: OrderEvent) -> date:
    match event:
        case OrderReceived():
            return event.received_on
        case OrderConfirmed():
            return event.confirmed_on
        case DeliveryStarted():
            return event.started_on
        case MilestonePlanned():
            return event.agreed_on
        case MilestoneReached():
            return event.reached_on
        case MilestoneDropped():
            return event.dropped_on
        case OrderLineDelivered() | OrderDelivered():
            return event.delivered_on
        case OrderAccepted():
            return event.accepted_on
        case WarrantyEnded():
            return event.ended_on
        case ContractCancelled():
            return event.cancelled_on
        case CancellationExplained() | ReleaseExplained():
            return event.explained_on
        case OrderHeld():
            return event.held_on
        case OrderReleased():
            return event.released_on
        case HoldAwaited():
            return event.on
        case OrderHandedOver():
            return event.handed_over_on
        case OrderAmended():
            return event.amended_on
        case TaskAssigned() | TaskRevised() | TaskCompleted() | TaskWithdrawn():
            return event.on


EVENTS = (
    OrderReceived,
    OrderConfirmed,
    DeliveryStarted,
    MilestonePlanned,
    MilestoneReached,
    MilestoneDropped,
    OrderLineDelivered,
    OrderDelivered,
    OrderAccepted,
    WarrantyEnded,
    ContractCancelled,
    CancellationExplained,
    OrderHandedOver,
    OrderAmended,
    OrderHeld,
    OrderReleased,
    HoldAwaited,
    ReleaseExplained,
    TaskAssigned,
    TaskRevised,
    TaskCompleted,
    TaskWithdrawn,
)
