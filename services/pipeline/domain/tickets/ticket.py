"""A service ticket is opened for an order, responded to, resolved and closed; two clocks run meanwhile."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from uuid import UUID

from services.pipeline.domain.tickets.clock import begun_minutes, dues, elapsed
from services.pipeline.domain.tickets.commands import (
    STEPS,
    CloseTicket,
    EscalateTicket,
    HandOverTicket,
    OpenTicket,
    PauseTicket,
    ReopenTicket,
    ResolveTicket,
    RespondToTicket,
    ResumeTicket,
    Stepping,
    TicketCommand,
    When,
)
from services.pipeline.domain.tickets.promises import promised
from services.pipeline.domain.tickets.state import (
    EVENTS,
    ClockStarted,
    Ticket,
    TicketDescribed,
    TicketEvent,
    TicketHandedOver,
    TicketNoted,
    TicketPaused,
    TicketResumed,
    evolve,
    occurred_on,
)
from shared.contracts.pipeline import (
    TicketClosed,
    TicketEscalated,
    TicketOpened,
    TicketReopened,
    TicketResolved,
    TicketResponded,
)
from shared.decider import Noun, Refused, fold

NONE_YET = timedelta()


def decide(command: TicketCommand, ticket: Ticket) -> Sequence[TicketEvent]:
    """What is so already changes nothing; whatever was due before a step is told before it. Raises Refused."""
    match (command, ticket.status):
        case OpenTicket(), "unopened":
            return _opened(command)
        case OpenTicket(), _:
            raise Refused("ticket_already_open", "The ticket has been opened before.")
        case _, "unopened":
            raise Refused("ticket_not_found", "There is no such ticket.", kind="missing")
        case EscalateTicket(clock, percent, due_at), _:
            waits = (percent, due_at) in [(due.percent, due.at) for due in ticket.dues.get(clock, ())]
            return _due_by(due_at, ticket) if waits else []
        case HandOverTicket(owner_id, day), _:
            return [_handed_over(ticket, owner_id, day)] if owner_id != ticket.about.owner_id else []
        case (
            (
                RespondToTicket() | PauseTicket() | ResumeTicket() | ResolveTicket() | CloseTicket() | ReopenTicket()
            ) as stepping,
            status,
        ):
            step = STEPS[type(stepping)]
            if status in step.starts_from:
                return _stepped(stepping, ticket)
            if status == step.leads_to:
                return []
            detail = f"The ticket is {status}: it is opened, responded to, resolved and closed, in this order."
            raise Refused("ticket_out_of_order", detail, values={"ticket_status": status})


def _handed_over(ticket: Ticket, owner_id: UUID, day: date) -> TicketHandedOver:
    """What its owner saw to, whoever is the owner sees to; what is resolved was, until it is reopened."""
    about = ticket.about
    owners = about.owner_id in {about.responsible_id, ticket.successor}
    if owners and ticket.status in {"resolved", "closed"}:
        return TicketHandedOver(owner_id, about.responsible_id, owner_id, day)
    return TicketHandedOver(owner_id, owner_id if owners else about.responsible_id, None, day)


def _opened(command: OpenTicket) -> list[TicketEvent]:
    about, when = command.about, command.when
    _in_order(when, None)
    promise = promised(command.policy, about.kind, about.severity, major=command.major)
    response = dues(when.calendar, when.at, NONE_YET, promise.response)
    resolution = dues(when.calendar, when.at, NONE_YET, promise.resolution)
    return [
        TicketOpened(
            about,
            when.at,
            when.day,
            *promise,
            response[-1].at,
            resolution[-1].at,
            command.policy.version,
            command.major,
        ),
        TicketDescribed(command.subject, command.description, when.day),
        ClockStarted("response", when.at, response, when.day),
        ClockStarted("resolution", when.at, resolution, when.day),
    ]


def _stepped(command: Stepping, ticket: Ticket) -> list[TicketEvent]:
    when = command.when
    _in_order(when, ticket)
    events: list[TicketEvent] = [*_due_by(when.at, ticket)]
    told = fold(TICKET, events, ticket)
    match command:
        case RespondToTicket():
            events.append(_responded(told, when))
        case PauseTicket():
            events.append(TicketPaused(when.at, when.day))
        case ResumeTicket():
            started, resolve_by = _started(told, when)
            events += [TicketResumed(when.at, when.day, resolve_by), started]
        case ResolveTicket():
            if told.responded is None:
                events.append(_responded(told, when))
            minutes = _minutes(told, when)
            in_time = minutes <= ticket.resolution_minutes
            events.append(TicketResolved(ticket.about, when.at, when.day, minutes, in_time))
        case CloseTicket(rating):
            events.append(_closed(told, rating, when))
        case ReopenTicket():
            events += _reopened(told, when)
    note = (command.note or "").strip()
    return [*events, TicketNoted(STEPS[type(command)].name, note, when.day)] if note else events


def _due_by(moment: datetime, ticket: Ticket) -> list[TicketEscalated]:
    """What was due by then and was not told, in the order it was due."""
    passed = [(due, clock) for clock, planned in ticket.dues.items() for due in planned if due.at <= moment]
    passed.sort(key=lambda found: found[0].at)
    return [TicketEscalated(ticket.about, clock, due.percent, due.at, due.on) for due, clock in passed]


def _responded(ticket: Ticket, when: When) -> TicketResponded:
    minutes = begun_minutes(elapsed(when.calendar, [(ticket.opened_at, when.at)]))
    return TicketResponded(ticket.about, when.at, when.day, minutes, minutes <= ticket.response_minutes)


def _closed(ticket: Ticket, rating: int | None, when: When) -> TicketClosed:
    assert ticket.responded is not None
    assert ticket.resolved is not None
    return TicketClosed(
        about=ticket.about,
        closed_at=when.at,
        closed_on=when.day,
        rating=rating,
        response_minutes=ticket.responded.minutes,
        response_in_time=ticket.responded.in_time,
        resolution_minutes=ticket.resolved.minutes,
        resolution_in_time=ticket.resolved.in_time,
    )


def _reopened(ticket: Ticket, when: When) -> list[TicketEvent]:
    resolved, closed = ticket.resolved, ticket.closed
    assert resolved is not None
    started, resolve_by = _started(ticket, when)
    reopened = TicketReopened(
        about=ticket.about,
        reopened_at=when.at,
        reopened_on=when.day,
        resolve_by=resolve_by,
        resolved_before=resolved.resolved_on,
        minutes_before=resolved.minutes,
        in_time_before=resolved.in_time,
        closed_before=None if closed is None else closed.closed_on,
        rating_before=None if closed is None else closed.rating,
    )
    if ticket.successor is None:
        return [reopened, started]
    return [reopened, TicketHandedOver(ticket.about.owner_id, ticket.successor, None, when.day), started]


def _started(ticket: Ticket, when: When) -> tuple[ClockStarted, datetime]:
    """The resolution's clock going on, and by when it is due: once it was missed, by when it was."""
    told = [percent for clock, percent in ticket.told if clock == "resolution"]
    taken = elapsed(when.calendar, ticket.runs)
    planned = dues(when.calendar, when.at, taken, ticket.resolution_minutes, but=told)
    resolve_by = ticket.ran_out.get("resolution") or planned[-1].at
    return ClockStarted("resolution", when.at, planned, when.day), resolve_by


def _minutes(ticket: Ticket, when: When) -> int:
    """Begun minutes of working time on the resolution until now."""
    running = [] if ticket.since is None else [(ticket.since, when.at)]
    return begun_minutes(elapsed(when.calendar, [*ticket.runs, *running]))


def _in_order(when: When, ticket: Ticket | None) -> None:
    """Raises Refused when the moment is yet to come, or before the last step."""
    if ticket is not None and when.at < ticket.moved_at:
        earliest = ticket.moved_at.isoformat()
        detail, values = f"It cannot be before {earliest}.", {"earliest": earliest}
        raise Refused("dates_out_of_order", detail, kind="invalid", pointer="/at", values=values)
    if when.at > when.now:
        day = when.at.isoformat()
        raise Refused("date_in_future", f"{day} has not come yet.", kind="invalid", pointer="/at", values={"day": day})


def owners(ticket: Ticket) -> tuple[UUID, ...]:
    """Whose ticket it is: the deal's owner."""
    return (ticket.about.owner_id,)


TICKET = Noun("ticket", Ticket(), decide, evolve, EVENTS, occurred_on=occurred_on, owners=owners)
