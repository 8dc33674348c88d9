"""Which tickets an order has: they are its owner's, and go over with it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID, uuid5

from shared.decider import Noun


@dataclass(frozen=True, slots=True)
class TicketJoined:
    """Private: the order has one more ticket. `owner_id`: whose the order is by now, if not whose the ticket is."""

    ticket_id: UUID
    owner_id: UUID | None
    joined_on: date


@dataclass(frozen=True, slots=True)
class TicketsHandedOver:
    """Private: the order, and with it these tickets, has another owner."""

    ticket_ids: tuple[UUID, ...]
    owner_id: UUID
    handed_over_on: date


@dataclass(frozen=True, slots=True)
class JoinTicket:
    """A ticket of the order was opened, at whom the order was then."""

    ticket_id: UUID
    owner_id: UUID
    opened_on: date


@dataclass(frozen=True, slots=True)
class FollowOwner:
    """The order has another owner."""

    owner_id: UUID
    handed_over_on: date


@dataclass(frozen=True, slots=True)
class OrderTickets:
    """`owner_id` is None until the order is handed over for the first time."""

    owner_id: UUID | None = None
    tickets: tuple[UUID, ...] = ()


OrderTicketsCommand = JoinTicket | FollowOwner
OrderTicketsEvent = TicketJoined | TicketsHandedOver


def order_tickets_id(order_id: UUID) -> UUID:
    """The stream of an order's tickets: the order's own version is about the order alone."""
    return uuid5(order_id, "tickets")


def decide(command: OrderTicketsCommand, order: OrderTickets) -> Sequence[OrderTicketsEvent]:
    """What is so already changes nothing, and nothing is refused."""
    match command:
        case JoinTicket(ticket_id, owner_id, day):
            if ticket_id in order.tickets:
                return []
            return [TicketJoined(ticket_id, None if order.owner_id == owner_id else order.owner_id, day)]
        case FollowOwner(owner_id, day):
            return [] if owner_id == order.owner_id else [TicketsHandedOver(order.tickets, owner_id, day)]


def evolve(order: OrderTickets, event: OrderTicketsEvent) -> OrderTickets:
    match event:
        case TicketJoined():
            return replace(order, tickets=(*order.tickets, event.ticket_id))
        case TicketsHandedOver():
            return replace(order, owner_id=event.owner_id)


def occurred_on(event: OrderTicketsEvent) -> date:
    match event:
        case TicketJoined():
            return event.joined_on
        case TicketsHandedOver():
            return event.handed_over_on


ORDER_TICKETS = Noun(
    "order_tickets", OrderTickets(), decide, evolve, (TicketJoined, TicketsHandedOver), occurred_on=occurred_on
)
