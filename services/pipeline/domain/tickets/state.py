"""What has become of a ticket: its private events and its state, folded from what happened."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from typing import Literal
from uuid import UUID

from services.pipeline.domain.deal.state import NO_CUSTOMER
from services.pipeline.domain.tickets.clock import Due, Run
from shared.contracts.pipeline import (
    Clock,
    TicketAbout,
    TicketClosed,
    TicketEscalated,
    TicketOpened,
    TicketReopened,
    TicketResolved,
    TicketResponded,
)

Status = Literal["unopened", "open", "responded", "waiting", "resolved", "closed"]
StepName = Literal["responded", "paused", "resumed", "resolved", "closed", "reopened"]
LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)
ALL = 100
NOBODY = UUID(int=0)
NOTHING = TicketAbout("support", "low", NOBODY, NOBODY, NO_CUSTOMER, NOBODY, NOBODY, ())


@dataclass(frozen=True, slots=True)
class TicketDescribed:
    """Private: what the customer wants, in words, never leaves the service."""

    subject: str
    description: str
    described_on: date


@dataclass(frozen=True, slots=True)
class TicketNoted:
    """Private: what was said about a step never leaves the service."""

    step: StepName
    note: str
    noted_on: date


@dataclass(frozen=True, slots=True)
class ClockStarted:
    """Private: a clock runs from `since`, with what is due on it if it runs on."""

    clock: Clock
    since: datetime
    dues: tuple[Due, ...]
    started_on: date


@dataclass(frozen=True, slots=True)
class TicketPaused:
    """Private: the customer is waited for, and the resolution's clock stands still."""

    paused_at: datetime
    paused_on: date


@dataclass(frozen=True, slots=True)
class TicketResumed:
    """Private: the customer has answered; a resolution is due at `resolve_by`."""

    resumed_at: datetime
    resumed_on: date
    resolve_by: datetime


@dataclass(frozen=True, slots=True)
class TicketHandedOver:
    """Private: whose the ticket is, and who sees to it from now on; `successor` sees to it when it is reopened."""

    owner_id: UUID
    responsible_id: UUID
    successor: UUID | None
    handed_over_on: date


TicketEvent = (
    TicketOpened
    | TicketDescribed
    | TicketNoted
    | ClockStarted
    | TicketResponded
    | TicketPaused
    | TicketResumed
    | TicketResolved
    | TicketClosed
    | TicketReopened
    | TicketEscalated
    | TicketHandedOver
)


@dataclass(frozen=True, slots=True)
class Ticket:
    """`runs` are when the resolution's clock ran, `since` when it went on running (None: it stands still).

    `dues` are the escalations to come by clock, `told` those there were; `resolve_by` is None while the customer is
    waited for. `moved_at` is the moment of the last step, `ran_out` when the time of a clock was up. What is resolved
    stays with whoever was responsible; reopened, it is its `successor`'s.
    """

    status: Status = "unopened"
    about: TicketAbout = NOTHING
    subject: str = ""
    description: str = ""
    opened_at: datetime = LONG_AGO
    response_minutes: int = 0
    resolution_minutes: int = 0
    respond_by: datetime = LONG_AGO
    resolve_by: datetime | None = None
    responded: TicketResponded | None = None
    resolved: TicketResolved | None = None
    closed: TicketClosed | None = None
    reopened: int = 0
    runs: tuple[Run, ...] = ()
    since: datetime | None = None
    moved_at: datetime = LONG_AGO
    ran_out: Mapping[Clock, datetime] = field(default_factory=dict)
    dues: Mapping[Clock, tuple[Due, ...]] = field(default_factory=dict)
    told: frozenset[tuple[Clock, int]] = frozenset()
    successor: UUID | None = None


def evolve(ticket: Ticket, event: TicketEvent) -> Ticket:
    match event:
        case TicketOpened():
            return Ticket(
                status="open",
                about=event.about,
                opened_at=event.opened_at,
                response_minutes=event.response_minutes,
                resolution_minutes=event.resolution_minutes,
                respond_by=event.respond_by,
                resolve_by=event.resolve_by,
                since=event.opened_at,
                moved_at=event.opened_at,
            )
        case TicketDescribed(subject, description):
            return replace(ticket, subject=subject, description=description)
        case TicketNoted():
            return ticket
        case ClockStarted(clock, _, dues):
            return replace(ticket, dues={**ticket.dues, clock: dues})
        case TicketEscalated(clock=clock, percent=percent):
            left = tuple(due for due in ticket.dues.get(clock, ()) if due.percent != percent)
            told, ran_out = ticket.told | {(clock, percent)}, {clock: event.due_at} if percent == ALL else {}
            return replace(ticket, dues={**ticket.dues, clock: left}, told=told, ran_out={**ticket.ran_out, **ran_out})
        case TicketResponded():
            moved = replace(ticket, status="responded", responded=event, moved_at=event.responded_at)
            return replace(moved, dues=_without(ticket, "response"))
        case TicketPaused():
            return replace(_stopped(ticket, event.paused_at), status="waiting", resolve_by=None)
        case TicketResumed():
            return _going_on(ticket, event.resumed_at, event.resolve_by)
        case TicketResolved():
            return replace(_stopped(ticket, event.resolved_at), status="resolved", resolved=event)
        case TicketReopened():
            again = _going_on(ticket, event.reopened_at, event.resolve_by)
            return replace(again, resolved=None, closed=None, reopened=ticket.reopened + 1)
        case TicketClosed():
            return replace(ticket, status="closed", closed=event, moved_at=event.closed_at)
        case TicketHandedOver(owner_id, responsible_id, successor, _):
            about = replace(ticket.about, owner_id=owner_id, responsible_id=responsible_id)
            return replace(ticket, about=about, successor=successor)


def _stopped(ticket: Ticket, at: datetime) -> Ticket:
    runs = ticket.runs if ticket.since is None else (*ticket.runs, (ticket.since, at))
    return replace(ticket, runs=runs, since=None, moved_at=at, dues=_without(ticket, "resolution"))


def _going_on(ticket: Ticket, at: datetime, resolve_by: datetime) -> Ticket:
    return replace(ticket, status="responded", since=at, moved_at=at, resolve_by=resolve_by)


def _without(ticket: Ticket, clock: Clock) -> Mapping[Clock, tuple[Due, ...]]:
    return {name: dues for name, dues in ticket.dues.items() if name != clock}


def occurred_on(event: TicketEvent) -> date:
    match event:
        case TicketOpened():
            return event.opened_on
        case TicketDescribed():
            return event.described_on
        case TicketNoted():
            return event.noted_on
        case ClockStarted():
            return event.started_on
        case TicketResponded():
            return event.responded_on
        case TicketPaused():
            return event.paused_on
        case TicketResumed():
            return event.resumed_on
        case TicketResolved():
            return event.resolved_on
        case TicketClosed():
            return event.closed_on
        case TicketReopened():
            return event.reopened_on
        case TicketEscalated():
            return event.due_on
        case TicketHandedOver():
            return event.handed_over_on


EVENTS = (
    TicketOpened,
    TicketDescribed,
    TicketNoted,
    ClockStarted,
    TicketResponded,
    TicketPaused,
    TicketResumed,
    TicketResolved,
    TicketClosed,
    TicketReopened,
    TicketEscalated,
    TicketHandedOver,
)
