"""A service ticket whose time runs out is escalated by the clock, and every one is whose its order is."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID, uuid5

import msgspec

from services.pipeline.domain.order.events import OrderHandedOver
from services.pipeline.domain.tickets.clock import PERCENTS
from services.pipeline.domain.tickets.commands import EscalateTicket, HandOverTicket
from services.pipeline.domain.tickets.order_tickets import (
    ORDER_TICKETS,
    FollowOwner,
    JoinTicket,
    TicketJoined,
    TicketsHandedOver,
    order_tickets_id,
)
from services.pipeline.domain.tickets.state import ClockStarted, TicketPaused
from services.pipeline.domain.tickets.ticket import TICKET
from shared.contracts.pipeline import Clock, TicketOpened, TicketResolved, TicketResponded
from shared.flow.deadlines import Cancel, Deadline, Due, Set
from shared.flow.decode import decoding
from shared.flow.message import Message
from shared.flow.policies import Issue, Policy

_decode = decoding(ClockStarted, TicketPaused, TicketResponded, TicketResolved)
_whose = decoding(TicketOpened, OrderHandedOver, TicketJoined, TicketsHandedOver)


class Running(msgspec.Struct):
    """Which part of which clock a row is about."""

    clock: Clock
    percent: int


def expect_progress(message: Message) -> Sequence[Set | Cancel]:
    """Each part of a clock's time, from when it starts until it ends or stands still."""
    ticket_id = message.stream_id
    match _decode(message):
        case ClockStarted(clock, _, dues):
            return [Set(_key(ticket_id, clock, due.percent), due.at, _data(clock, due.percent)) for due in dues]
        case TicketResponded():
            return [Cancel(_key(ticket_id, "response", percent)) for percent in PERCENTS]
        case TicketPaused() | TicketResolved():
            return [Cancel(_key(ticket_id, "resolution", percent)) for percent in PERCENTS]
    return []


def escalate(due: Due, _now: datetime) -> Issue:
    """The ticket decides whether its clock still waits."""
    of = msgspec.json.decode(due.data, type=Running)
    return Issue(TICKET, due.stream_id, EscalateTicket(of.clock, of.percent, due.due_at))


def follow_order(message: Message) -> Sequence[Issue]:
    """An order's tickets know of each new one, and of each new owner.

    One policy for both, so that they hear of them in the order in which they happened.
    """
    match _whose(message):
        case TicketOpened(about=about, opened_on=day):
            joining = JoinTicket(message.stream_id, about.owner_id, day)
            return [Issue(ORDER_TICKETS, order_tickets_id(about.order_id), joining)]
        case OrderHandedOver(owner_id=owner_id, handed_over_on=day):
            return [Issue(ORDER_TICKETS, order_tickets_id(message.stream_id), FollowOwner(owner_id, day))]
    return []


def hand_over(message: Message) -> Sequence[Issue]:
    """Each ticket goes over with its order, also one that was opened just before."""
    match _whose(message):
        case TicketsHandedOver(ticket_ids, owner_id, day):
            return [Issue(TICKET, one, HandOverTicket(owner_id, day)) for one in ticket_ids]
        case TicketJoined(ticket_id, UUID() as owner_id, day):
            return [Issue(TICKET, ticket_id, HandOverTicket(owner_id, day))]
    return []


def _key(ticket_id: UUID, clock: Clock, percent: int) -> UUID:
    return uuid5(ticket_id, f"{clock}/{percent}")


def _data(clock: Clock, percent: int) -> str:
    return msgspec.json.encode(Running(clock, percent)).decode()


WHEN_TICKET_IS_LATE_THEN_ESCALATE = Deadline(
    "when_ticket_is_late_then_escalate",
    frozenset({"ClockStarted", "TicketPaused", "TicketResponded", "TicketResolved"}),
    expect_progress,
    escalate,
)
WHEN_ORDER_IS_SERVED_OR_HANDED_OVER_THEN_KEEP_ITS_TICKETS = Policy(
    "when_order_is_served_or_handed_over_then_keep_its_tickets",
    "pipeline",
    frozenset({"TicketOpened", "OrderHandedOver"}),
    "beginning",
    follow_order,
)
WHEN_ORDER_HANDED_OVER_THEN_HAND_TICKETS_OVER = Policy(
    "when_order_handed_over_then_hand_tickets_over",
    "pipeline",
    frozenset({"TicketJoined", "TicketsHandedOver"}),
    "beginning",
    hand_over,
)
