"""What has become of an order, folded from what happened."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Literal
from uuid import UUID

from services.pipeline.domain.deal.state import NO_CUSTOMER, NO_TERMS
from services.pipeline.domain.order.events import (
    CancellationExplained,
    HoldAwaited,
    OrderAmended,
    OrderEvent,
    OrderHandedOver,
    ReleaseExplained,
)
from services.pipeline.domain.order.task import (
    Task,
    TaskAssigned,
    TaskCompleted,
    TaskRevised,
    TaskWithdrawn,
    followed,
)
from shared.contracts.pipeline import (
    CancelReason,
    ContractCancelled,
    DeliveryStarted,
    Dimensions,
    Line,
    Milestone,
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
    Terms,
    WarrantyEnded,
)

NO_DEAL = UUID(int=0)
Status = Literal["unreceived", "received", "confirmed", "in_delivery", "delivered", "accepted", "cancelled"]


@dataclass(frozen=True, slots=True)
class Order:
    """`delivered` and `cancelled` give the day by line; of `milestones` are those that are still to be reached.

    `held_on` is since when nothing is confirmed or delivered. `version` counts its events.
    """

    status: Status = "unreceived"
    deal_id: UUID = NO_DEAL
    dimensions: Dimensions = NO_CUSTOMER
    terms: Terms = NO_TERMS
    received_on: date | None = None
    confirmed_on: date | None = None
    started_on: date | None = None
    delivered_on: date | None = None
    accepted_on: date | None = None
    warranty_end: date | None = None
    warranty_ended_on: date | None = None
    cancelled_on: date | None = None
    cancel_reason: CancelReason | None = None
    held_on: date | None = None
    delivered: Mapping[int, date] = field(default_factory=dict)
    cancelled: Mapping[int, date] = field(default_factory=dict)
    milestones: Mapping[UUID, Milestone] = field(default_factory=dict)
    reached: Mapping[UUID, date] = field(default_factory=dict)
    tasks: Mapping[UUID, Task] = field(default_factory=dict)
    version: int = 0


def lines_left(order: Order) -> tuple[Line, ...]:
    """The lines that were not cancelled."""
    return tuple(line for line in order.terms.lines if line.number not in order.cancelled)


def lines_open(order: Order) -> tuple[Line, ...]:
    """The lines that are still to be delivered."""
    return tuple(line for line in lines_left(order) if line.number not in order.delivered)


def evolve(order: Order, event: OrderEvent) -> Order:
    return replace(_evolved(order, event), version=order.version + 1)


def _evolved(order: Order, event: OrderEvent) -> Order:
    match event:
        case OrderReceived():
            return Order(
                status="received",
                deal_id=event.deal_id,
                dimensions=event.dimensions,
                terms=event.terms,
                received_on=event.received_on,
            )
        case OrderConfirmed():
            return replace(order, status="confirmed", confirmed_on=event.confirmed_on)
        case DeliveryStarted():
            return replace(order, status="in_delivery", started_on=event.started_on)
        case MilestonePlanned(milestone=milestone):
            return replace(order, milestones={**order.milestones, milestone.milestone_id: milestone})
        case MilestoneReached(milestone=milestone):
            reached = {**order.reached, milestone.milestone_id: event.reached_on}
            return replace(order, milestones=_without(order, milestone), reached=reached)
        case MilestoneDropped(milestone=milestone):
            return replace(order, milestones=_without(order, milestone))
        case OrderLineDelivered(line=line):
            return replace(order, delivered={**order.delivered, line.number: event.delivered_on})
        case OrderDelivered():
            return replace(order, status="delivered", delivered_on=event.delivered_on)
        case OrderAccepted():
            return replace(order, status="accepted", accepted_on=event.accepted_on, warranty_end=event.warranty_end)
        case WarrantyEnded():
            return replace(order, warranty_ended_on=event.ended_on)
        case ContractCancelled():
            cancelled = {**{line.number: event.cancelled_on for line in event.lines}, **order.cancelled}
            gone = replace(order, cancelled=cancelled, cancel_reason=event.reason)
            since = order.cancelled_on or event.cancelled_on
            return replace(gone, status="cancelled", cancelled_on=since) if event.whole else gone
        case CancellationExplained() | ReleaseExplained():
            return order
        case OrderHeld(held_on=day) | HoldAwaited(held_on=day):
            return replace(order, held_on=day)
        case OrderReleased():
            return replace(order, held_on=None)
        case OrderHandedOver(owner_id, credits, overlay):
            return replace(order, terms=replace(order.terms, owner_id=owner_id, credits=credits, overlay=overlay))
        case OrderAmended():
            return _amended(order, event)
        case TaskAssigned() | TaskRevised() | TaskCompleted() | TaskWithdrawn():
            return replace(order, tasks=followed(order.tasks, event, order.version + 1))


def _amended(order: Order, event: OrderAmended) -> Order:
    """What was delivered or accepted of the whole is so no longer when there is more to deliver."""
    stay = {line.number for line in event.lines} - {*event.again}
    delivered = {number: day for number, day in order.delivered.items() if number in stay}
    terms = replace(order.terms, lines=event.lines, net=sum(line.net for line in event.lines))
    amended = replace(order, terms=terms, delivered=delivered)
    if order.status not in {"delivered", "accepted"} or not lines_open(amended):
        return amended
    return replace(amended, status="in_delivery", delivered_on=None, accepted_on=None, warranty_end=None)


def _without(order: Order, milestone: Milestone) -> dict[UUID, Milestone]:
    return {id: one for id, one in order.milestones.items() if id != milestone.milestone_id}
