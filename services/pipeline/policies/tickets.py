"""A service ticket whose time runs out is escalated by the clock."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID, uuid5

import msgspec

from services.pipeline.domain.tickets.clock import PERCENTS
from services.pipeline.domain.tickets.commands import EscalateTicket
from services.pipeline.domain.tickets.state import ClockStarted, TicketPaused
from services.pipeline.domain.tickets.ticket import TICKET
from shared.contracts.pipeline import Clock, TicketResolved, TicketResponded
from shared.flow.deadlines import Cancel, Deadline, Due, Set
from shared.flow.decode import decoding
from shared.flow.message import Message
from shared.flow.policies import Issue

_decode = decoding(ClockStarted, TicketPaused, TicketResponded, TicketResolved)


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
