"""Published events of service tickets: subject is the ticket. Working time is in whole minutes."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal
from uuid import UUID

from shared.contracts.pipeline.terms import Dimensions

TicketKind = Literal["technical_support", "training", "maintenance"]
Clock = Literal["response", "resolution"]


@dataclass(frozen=True, slots=True)
class TicketAbout:
    """What a ticket is about: its order, the deal's owner, and whom it is given to (None: nobody yet)."""

    kind: TicketKind
    order_id: UUID
    deal_id: UUID
    dimensions: Dimensions
    owner_id: UUID
    assignee_id: UUID | None


@dataclass(frozen=True, slots=True)
class TicketOpened:
    """`respond_by` and `resolve_by` are moments (UTC), by the company's working time when it was opened."""

    about: TicketAbout
    opened_at: datetime
    opened_on: date
    respond_by: datetime
    resolve_by: datetime


@dataclass(frozen=True, slots=True)
class TicketAnswered:
    """The first response; `minutes` of working time since it was opened."""

    about: TicketAbout
    answered_at: datetime
    answered_on: date
    minutes: int
    in_time: bool


@dataclass(frozen=True, slots=True)
class TicketResolved:
    """`minutes` of working time since it was opened, or opened again."""

    about: TicketAbout
    resolved_at: datetime
    resolved_on: date
    minutes: int
    in_time: bool


@dataclass(frozen=True, slots=True)
class TicketReopened:
    """What was resolved was not; `resolve_by` starts anew."""

    about: TicketAbout
    reopened_at: datetime
    reopened_on: date
    resolve_by: datetime


@dataclass(frozen=True, slots=True)
class TicketClosed:
    """`rating` is the customer's, from 1 to 5; None when there was no answer. `in_time`: every clock was kept."""

    about: TicketAbout
    closed_on: date
    rating: int | None
    in_time: bool


@dataclass(frozen=True, slots=True)
class TicketBreached:
    """A clock ran out before there was a response or a resolution."""

    about: TicketAbout
    clock: Clock
    due_at: datetime
    breached_on: date
