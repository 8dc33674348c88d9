"""What has become of a ticket: its private event and its state, folded from what happened."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import Literal
from uuid import UUID

from services.pipeline.domain.deal_state import NO_CUSTOMER
from shared.contracts.pipeline.tickets import (
    Clock,
    TicketAbout,
    TicketAnswered,
    TicketBreached,
    TicketClosed,
    TicketOpened,
    TicketReopened,
    TicketResolved,
)

Status = Literal["unopened", "open", "answered", "resolved", "closed"]
LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)
NOBODY = UUID(int=0)
NOTHING = TicketAbout("technical_support", NOBODY, NOBODY, NO_CUSTOMER, NOBODY, None)


@dataclass(frozen=True, slots=True)
class TicketDescribed:
    """Private: free text never leaves the service."""

    description: str
    described_on: date


TicketEvent = (
    TicketOpened | TicketDescribed | TicketAnswered | TicketResolved | TicketReopened | TicketClosed | TicketBreached
)


@dataclass(frozen=True, slots=True)
class Ticket:
    """`started_at` is when the resolution's clock started, `late` whether any clock was ever not kept."""

    status: Status = "unopened"
    known: TicketAbout = NOTHING
    opened_at: datetime = LONG_AGO
    started_at: datetime = LONG_AGO
    moved_at: datetime = LONG_AGO
    respond_by: datetime = LONG_AGO
    resolve_by: datetime = LONG_AGO
    answered_at: datetime | None = None
    resolved_at: datetime | None = None
    closed_on: date | None = None
    rating: int | None = None
    late: bool = False
    breached: frozenset[Clock] = frozenset()
    description: str = ""


def evolve(ticket: Ticket, event: TicketEvent) -> Ticket:
    match event:
        case TicketOpened():
            return Ticket(
                status="open",
                known=event.about,
                opened_at=event.opened_at,
                started_at=event.opened_at,
                moved_at=event.opened_at,
                respond_by=event.respond_by,
                resolve_by=event.resolve_by,
            )
        case TicketDescribed(description):
            return replace(ticket, description=description)
        case TicketAnswered():
            late = ticket.late or not event.in_time
            return replace(
                ticket, status="answered", answered_at=event.answered_at, moved_at=event.answered_at, late=late
            )
        case TicketResolved():
            late = ticket.late or not event.in_time
            return replace(
                ticket, status="resolved", resolved_at=event.resolved_at, moved_at=event.resolved_at, late=late
            )
        case TicketReopened():
            return replace(
                ticket,
                status="answered",
                started_at=event.reopened_at,
                moved_at=event.reopened_at,
                resolve_by=event.resolve_by,
                resolved_at=None,
                closed_on=None,
                rating=None,
                breached=ticket.breached - {"resolution"},
            )
        case TicketClosed():
            return replace(ticket, status="closed", closed_on=event.closed_on, rating=event.rating)
        case TicketBreached():
            return replace(ticket, late=True, breached=ticket.breached | {event.clock})


def occurred_on(event: TicketEvent) -> date:
    match event:
        case TicketOpened():
            return event.opened_on
        case TicketDescribed():
            return event.described_on
        case TicketAnswered():
            return event.answered_on
        case TicketResolved():
            return event.resolved_on
        case TicketReopened():
            return event.reopened_on
        case TicketClosed():
            return event.closed_on
        case TicketBreached():
            return event.breached_on


EVENTS = (
    TicketOpened,
    TicketDescribed,
    TicketAnswered,
    TicketResolved,
    TicketReopened,
    TicketClosed,
    TicketBreached,
)
