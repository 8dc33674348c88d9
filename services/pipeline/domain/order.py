"""An order is what a signed deal sets in motion."""

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID, uuid5

from shared.contracts.pipeline import Dimensions, OrderReceived, Terms
from shared.decider import Noun


@dataclass(frozen=True, slots=True)
class ReceiveOrder:
    deal_id: UUID
    dimensions: Dimensions
    terms: Terms
    received_on: date


@dataclass(frozen=True, slots=True)
class Order:
    deal_id: UUID | None = None
    received_on: date | None = None


def order_id(deal_id: UUID) -> UUID:
    """The one order of a deal."""
    return uuid5(deal_id, "order")


def decide(command: ReceiveOrder, order: Order) -> list[OrderReceived]:
    """A deal's order is received once; asking again changes nothing."""
    if order.deal_id is not None:
        return []
    return [OrderReceived(command.deal_id, command.dimensions, command.terms, command.received_on)]


def evolve(order: Order, event: OrderReceived) -> Order:
    return replace(order, deal_id=event.deal_id, received_on=event.received_on)


def occurred_on(event: OrderReceived) -> date:
    return event.received_on


ORDER = Noun("order", Order(), decide, evolve, (OrderReceived,), occurred_on=occurred_on)
