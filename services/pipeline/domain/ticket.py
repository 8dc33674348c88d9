"""A service ticket is opened for an order, answered, resolved and closed with a rating; two clocks run meanwhile."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from types import MappingProxyType
from typing import NamedTuple
from uuid import UUID

from services.pipeline.domain.ticket_state import (
    EVENTS,
    Ticket,
    TicketDescribed,
    TicketEvent,
    evolve,
    occurred_on,
)
from shared.calendar import Calendar, due_after, hours_between
from shared.contracts.pipeline.tickets import (
    Clock,
    TicketAbout,
    TicketAnswered,
    TicketBreached,
    TicketClosed,
    TicketKind,
    TicketOpened,
    TicketReopened,
    TicketResolved,
)
from shared.decider import Noun, Refused

MINUTE = timedelta(minutes=1)


class Level(NamedTuple):
    """In how many working hours a kind of ticket is answered and resolved."""

    response: timedelta
    resolution: timedelta


LEVELS: Mapping[TicketKind, Level] = MappingProxyType(
    {
        "technical_support": Level(timedelta(hours=4), timedelta(hours=16)),
        "training": Level(timedelta(hours=9), timedelta(hours=90)),
        "maintenance": Level(timedelta(hours=9), timedelta(hours=45)),
    }
)


class Now(NamedTuple):
    """When it happens: the moment (UTC), its day, and the calendar by which time is counted."""

    moment: datetime
    day: date
    calendar: Calendar


@dataclass(frozen=True, slots=True)
class OpenTicket:
    """The description stays in this service."""

    about: TicketAbout
    description: str
    now: Now


@dataclass(frozen=True, slots=True)
class AnswerTicket:
    now: Now


@dataclass(frozen=True, slots=True)
class ResolveTicket:
    """An answer too, when there was none."""

    now: Now


@dataclass(frozen=True, slots=True)
class ReopenTicket:
    now: Now


@dataclass(frozen=True, slots=True)
class CloseTicket:
    rating: int | None
    now: Now


@dataclass(frozen=True, slots=True)
class MarkBreached:
    clock: Clock
    due_at: datetime
    day: date


TicketCommand = OpenTicket | AnswerTicket | ResolveTicket | ReopenTicket | CloseTicket | MarkBreached


def decide(command: TicketCommand, ticket: Ticket) -> Sequence[TicketEvent]:
    """What is so already changes nothing. Raises Refused."""
    match (command, ticket.status):
        case OpenTicket(about, description, now), "unopened":
            level = LEVELS[about.kind]
            respond_by = due_after(now.calendar, now.moment, level.response)
            resolve_by = due_after(now.calendar, now.moment, level.resolution)
            opened = TicketOpened(about, now.moment, now.day, respond_by, resolve_by)
            return [opened, TicketDescribed(description, now.day)]
        case OpenTicket(), _:
            raise Refused("ticket_already_open", "The ticket has been opened before.")
        case _, "unopened":
            raise Refused("ticket_not_found", "There is no such ticket.", kind="missing")
        case MarkBreached() as breach, _:
            return _breached(breach, ticket)
        case AnswerTicket(now), "open":
            _forward(ticket, now)
            return [_answered(ticket, now)]
        case AnswerTicket(), "answered":
            return []
        case ResolveTicket(now), ("open" | "answered") as status:
            _forward(ticket, now)
            first: list[TicketEvent] = [_answered(ticket, now)] if status == "open" and not ticket.answered_at else []
            minutes = _minutes(now, ticket.started_at)
            in_time = now.moment <= ticket.resolve_by
            return [*first, TicketResolved(ticket.known, now.moment, now.day, minutes, in_time)]
        case ResolveTicket(), "resolved":
            return []
        case ReopenTicket(now), ("resolved" | "closed"):
            _forward(ticket, now)
            resolve_by = due_after(now.calendar, now.moment, LEVELS[ticket.known.kind].resolution)
            return [TicketReopened(ticket.known, now.moment, now.day, resolve_by)]
        case CloseTicket(rating, now), "resolved":
            _forward(ticket, now)
            return [TicketClosed(ticket.known, now.day, rating, not ticket.late)]
        case ((AnswerTicket() | ResolveTicket() | ReopenTicket() | CloseTicket()), status):
            detail = f"The ticket is {status}: it is opened, answered, resolved and closed, in this order."
            raise Refused("ticket_out_of_order", detail, values={"status": status})


def _answered(ticket: Ticket, now: Now) -> TicketAnswered:
    minutes, in_time = _minutes(now, ticket.opened_at), now.moment <= ticket.respond_by
    return TicketAnswered(ticket.known, now.moment, now.day, minutes, in_time)


def _breached(breach: MarkBreached, ticket: Ticket) -> list[TicketEvent]:
    """Nothing when by then there was what the clock waits for, or it was set anew."""
    if breach.clock in ticket.breached:
        return []
    if breach.clock == "response":
        runs = ticket.answered_at is None and ticket.status == "open" and breach.due_at == ticket.respond_by
    else:
        runs = ticket.status in {"open", "answered"} and breach.due_at == ticket.resolve_by
    return [TicketBreached(ticket.known, breach.clock, breach.due_at, breach.day)] if runs else []


def _forward(ticket: Ticket, now: Now) -> None:
    if now.moment < ticket.moved_at:
        detail, values = f"It cannot be before {ticket.moved_at.date()}.", {"earliest": ticket.moved_at.date()}
        raise Refused("dates_out_of_order", detail, kind="invalid", values=values)


def _minutes(now: Now, since: datetime) -> int:
    return hours_between(now.calendar, since, now.moment) // MINUTE


def owners(ticket: Ticket) -> tuple[UUID, ...]:
    """Whose ticket it is: the deal's owner."""
    return (ticket.known.owner_id,)


TICKET = Noun("ticket", Ticket(), decide, evolve, EVENTS, occurred_on=occurred_on, owners=owners)
