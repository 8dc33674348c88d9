"""What is asked of a service ticket: the commands from its opening to its end."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from types import MappingProxyType
from typing import NamedTuple
from uuid import UUID

from services.pipeline.domain.tickets.state import Status, StepName
from shared.calendar import Calendar
from shared.contracts.pipeline import Clock, TicketAbout
from shared.contracts.pipeline.promises import STANDARD, TicketPolicy


class When(NamedTuple):
    """The moment (UTC) at which something was done, what time it is, and the calendar that time is counted by."""

    at: datetime
    now: datetime
    calendar: Calendar

    @property
    def day(self) -> date:
        """The day on which it was done."""
        return self.at.astimezone(self.calendar.zone).date()


@dataclass(frozen=True, slots=True)
class OpenTicket:
    """Subject and description stay in this service. `major`: the customer is, on that day."""

    about: TicketAbout
    subject: str
    description: str
    when: When
    policy: TicketPolicy = STANDARD
    major: bool = False


@dataclass(frozen=True, slots=True)
class RespondToTicket:
    note: str | None
    when: When


@dataclass(frozen=True, slots=True)
class PauseTicket:
    """The customer is waited for: the resolution's clock stands still until it is resumed."""

    note: str | None
    when: When


@dataclass(frozen=True, slots=True)
class ResumeTicket:
    note: str | None
    when: When


@dataclass(frozen=True, slots=True)
class ResolveTicket:
    """It is the response too, where there was none."""

    note: str | None
    when: When


@dataclass(frozen=True, slots=True)
class CloseTicket:
    rating: int | None
    note: str | None
    when: When


@dataclass(frozen=True, slots=True)
class ReopenTicket:
    note: str | None
    when: When


@dataclass(frozen=True, slots=True)
class EscalateTicket:
    """By the clock: at `due_at` so much of a clock's time had passed, if it still waits."""

    clock: Clock
    percent: int
    due_at: datetime


@dataclass(frozen=True, slots=True)
class HandOverTicket:
    """The order has another owner since `handed_over_on`."""

    owner_id: UUID
    handed_over_on: date


Stepping = RespondToTicket | PauseTicket | ResumeTicket | ResolveTicket | CloseTicket | ReopenTicket
TicketCommand = OpenTicket | Stepping | EscalateTicket | HandOverTicket


class Step(NamedTuple):
    """What a step is called, from which statuses it is made, and where it leads: there already, nothing changes."""

    name: StepName
    starts_from: frozenset[Status]
    leads_to: Status


STEPS: Mapping[type[Stepping], Step] = MappingProxyType(
    {
        RespondToTicket: Step("responded", frozenset({"open"}), "responded"),
        PauseTicket: Step("paused", frozenset({"responded"}), "waiting"),
        ResumeTicket: Step("resumed", frozenset({"waiting"}), "responded"),
        ResolveTicket: Step("resolved", frozenset({"open", "responded", "waiting"}), "resolved"),
        CloseTicket: Step("closed", frozenset({"resolved"}), "closed"),
        ReopenTicket: Step("reopened", frozenset({"resolved", "closed"}), "responded"),
    }
)
