"""Published events of service tickets: subject is the ticket. Working time is in begun minutes of the company's."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal
from uuid import UUID

from shared.contracts.pipeline.terms import Dimensions, Line

TicketKind = Literal["support", "training", "maintenance"]
Severity = Literal["urgent", "high", "medium", "low"]
Clock = Literal["response", "resolution"]


@dataclass(frozen=True, slots=True)
class TicketAbout:
    """What a ticket is about: lines of an order, whose deal's owner is `owner_id`; `responsible_id` sees to it."""

    kind: TicketKind
    severity: Severity
    order_id: UUID
    deal_id: UUID
    dimensions: Dimensions
    owner_id: UUID
    responsible_id: UUID
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class TicketOpened:
    """Promised: a response within `response_minutes` of working time, a resolution within `resolution_minutes`.

    `respond_by` and `resolve_by` are those moments (UTC); the second one moves while the customer is waited for.
    `policy_version` is that of the company's promises; `major`: the customer was then.
    """

    about: TicketAbout
    opened_at: datetime
    opened_on: date
    response_minutes: int
    resolution_minutes: int
    respond_by: datetime
    resolve_by: datetime
    policy_version: int = 1
    major: bool = False


@dataclass(frozen=True, slots=True)
class TicketResponded:
    """The first response, after `minutes` of working time."""

    about: TicketAbout
    responded_at: datetime
    responded_on: date
    minutes: int
    in_time: bool


@dataclass(frozen=True, slots=True)
class TicketResolved:
    """Resolved after `minutes` of working time in all, without those in which the customer was waited for."""

    about: TicketAbout
    resolved_at: datetime
    resolved_on: date
    minutes: int
    in_time: bool


@dataclass(frozen=True, slots=True)
class TicketClosed:
    """The end, unless it is reopened. `rating` is the customer's, from 1 to 5; None when it gave none."""

    about: TicketAbout
    closed_at: datetime
    closed_on: date
    rating: int | None
    response_minutes: int
    response_in_time: bool
    resolution_minutes: int
    resolution_in_time: bool


@dataclass(frozen=True, slots=True)
class TicketReopened:
    """What was resolved was not: its clock goes on, due at `resolve_by`. `*_before` is what was counted and is not so.

    `closed_before` and `rating_before` are None when it had not been closed, or not been rated.
    """

    about: TicketAbout
    reopened_at: datetime
    reopened_on: date
    resolve_by: datetime
    resolved_before: date
    minutes_before: int
    in_time_before: bool
    closed_before: date | None
    rating_before: int | None


@dataclass(frozen=True, slots=True)
class TicketEscalated:
    """`percent` of a clock's time had passed at `due_at` without what it waits for; each once in a ticket's life."""

    about: TicketAbout
    clock: Clock
    percent: int
    due_at: datetime
    due_on: date
