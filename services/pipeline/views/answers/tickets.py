"""Service tickets and their escalations, as they are answered."""

from datetime import date, datetime
from typing import Literal
from uuid import UUID

from pydantic import BaseModel, Field

from shared.contracts.pipeline import Clock, Severity, TicketKind
from shared.web.answers import ANSWER, Page

Percent = Literal[50, 80, 100]


class TicketPromise(BaseModel):
    """Within how many minutes of working time a ticket is responded to, and resolved."""

    model_config = ANSWER
    kind: TicketKind
    severity: Severity
    response_minutes: int = Field(examples=[30])
    resolution_minutes: int = Field(examples=[480])


class TicketPromises(BaseModel):
    """One version of what tickets are promised that are opened while it is the last one."""

    model_config = ANSWER
    id: UUID
    version: int
    promises: list[TicketPromise]
    """For each kind and severity."""
    major_one_up: bool
    """A major customer's ticket is promised what the next graver one is."""
    published_on: date | None
    """Null of the one that comes with the product."""


class TicketPromisesPage(Page[TicketPromises]):
    """A page of versions."""


class TicketLine(BaseModel):
    """A line of the order that a ticket is about."""

    model_config = ANSWER
    number: int
    product_id: UUID
    product_name: str
    product_line_id: UUID
    product_line_name: str


class TicketClock(BaseModel):
    """One of a ticket's clocks, in minutes of the company's working time."""

    model_config = ANSWER
    promised_minutes: int = Field(examples=[30])
    due_at: datetime | None
    """Null while the customer is waited for."""
    ran_out_at: datetime | None = Field(examples=[None])
    """When its time was up without what it waits for."""
    ended_at: datetime | None
    minutes: int | None = Field(examples=[12])
    """How long it took; null until it has ended."""
    in_time: bool | None
    """Null until it has ended."""


class Ticket(BaseModel):
    """What a customer asks for after a sale."""

    model_config = ANSWER
    id: UUID
    version: int
    kind: TicketKind
    severity: Severity
    status: Literal["open", "responded", "waiting", "resolved", "closed"]
    """`waiting`: for the customer."""
    subject: str = Field(examples=["The second sensor reports nothing"])
    description: str = Field(examples=["Since the update of last night."])
    order_id: UUID
    deal_id: UUID
    customer_id: UUID | None
    customer_name: str | None
    owner_id: UUID
    """Of the deal."""
    responsible_id: UUID
    """Who sees to it."""
    lines: list[TicketLine]
    opened_at: datetime
    response: TicketClock
    resolution: TicketClock
    rating: int | None = Field(examples=[5])
    """The customer's, from 1 to 5."""
    closed_at: datetime | None
    reopened: int = Field(examples=[0])
    """How often."""


class TicketPage(Page[Ticket]):
    """A page of service tickets."""


class Escalation(BaseModel):
    """So much of a clock's time had passed without what it waits for."""

    model_config = ANSWER
    id: UUID
    version: int
    """The ticket's when it was told."""
    ticket_id: UUID
    kind: TicketKind
    severity: Severity
    order_id: UUID
    customer_id: UUID | None
    customer_name: str | None
    owner_id: UUID
    """Of the deal."""
    responsible_id: UUID
    clock: Clock
    percent: Percent
    due_at: datetime
    """When so much of the time had passed."""
    open: bool
    """Whether the clock still waits."""


class EscalationPage(Page[Escalation]):
    """A page of escalations."""


class TicketStanding(BaseModel):
    """What a clock has taken so far and what is left, in begun minutes of working time; less than nothing when late."""

    model_config = ANSWER
    elapsed_minutes: int = Field(examples=[12])
    remaining_minutes: int = Field(examples=[18])


class TicketInFull(Ticket):
    """A ticket with its escalations, and its clocks as they stand at a moment."""

    as_of: datetime
    response_standing: TicketStanding
    resolution_standing: TicketStanding
    escalations: list[Escalation]
