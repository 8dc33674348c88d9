"""Orders, their milestones and tasks, as they are answered."""

from datetime import date, datetime
from typing import Literal
from uuid import UUID

from pydantic import BaseModel, Field

from services.pipeline.views.answers.deals.deals import Sold, SoldLine
from shared.contracts.pipeline import CancelReason, MilestoneKind
from shared.web.answers import ANSWER, Key, Page, Seen
from shared.web.fields import Money

OrderStatus = Literal["received", "confirmed", "in_delivery", "delivered", "accepted", "cancelled"]


class OrderedLine(SoldLine):
    """One sold item and what became of it."""

    status: Literal["open", "delivered", "cancelled"]
    delivered_on: date | None
    cancelled_on: date | None = Field(examples=[None])
    """A line can be cancelled after it was delivered."""


class Held(BaseModel):
    """An order of a customer who is long overdue: nothing of it is confirmed or delivered."""

    model_config = ANSWER
    since: date
    reason: Literal["overdue"]


class Order(Sold):
    """An order that a signed deal set in motion."""

    id: UUID
    version: int
    status: OrderStatus
    deal_id: UUID
    lines: list[OrderedLine]  # type: ignore[assignment]  # narrower: an answer is only ever read
    undelivered: Money
    """Net of the lines that are still to be delivered."""
    received_on: date
    confirmed_on: date | None
    started_on: date | None
    """When delivery started."""
    delivered_on: date | None
    accepted_on: date | None
    warranty_end: date | None = Field(examples=["2027-03-01"])
    """The warranty's last day."""
    warranty_ended_on: date | None = Field(examples=[None])
    cancelled_on: date | None = Field(examples=[None])
    cancel_reason: CancelReason | None = Field(examples=[None])
    held: Held | None
    """Null: it goes on."""


class OrderPage(Page[Order]):
    """A page of orders."""


class Milestone(BaseModel):
    """A day that an order promises; on time when it is reached by `promised_on`."""

    model_config = ANSWER
    id: UUID
    version: int
    """Its order's when it last changed."""
    order_id: UUID
    deal_id: UUID
    customer_id: UUID | None
    customer_name: str | None
    owner_id: UUID
    """Of the deal."""
    responsible_id: UUID
    kind: MilestoneKind
    line: int | None
    """Null: of the whole order."""
    status: Literal["open", "reached", "dropped"]
    planned_on: date
    promised_on: date
    """The first plan; it moves only when the customer asks."""
    reached_on: date | None
    on_time: bool | None
    """Null while it is open, and when it was dropped."""


class MilestonePage(Page[Milestone]):
    """A page of milestones."""


class Task(BaseModel):
    """What somebody does for an order."""

    model_config = ANSWER
    id: UUID
    version: int
    order_id: UUID
    title: str = Field(examples=["Ship the sensors"])
    owner_id: UUID
    due_on: date
    blocked_by: list[UUID] = Field(examples=[[]])
    """Tasks of the same order that come first."""
    status: Literal["open", "done", "withdrawn"]
    assigned_on: date
    ended_on: date | None = Field(examples=[None])


class TaskPage(Page[Task]):
    """A page of tasks."""


class OrderInFull(Order):
    """An order with its milestones and its tasks, the earliest due first."""

    milestones: list[Milestone]
    tasks: list[Task]


class Due(BaseModel):
    """Something that is due of a person: a task, or a milestone that person is responsible for."""

    model_config = ANSWER
    kind: Literal["task", "milestone"]
    id: UUID
    version: int
    order_id: UUID
    person_id: UUID
    due_on: date
    title: str | None = Field(examples=["Ship the sensors"])
    """Null of a milestone."""
    milestone: MilestoneKind | None = Field(examples=[None])


class DuePage(Page[Due]):
    """A page of what is due."""


class OnTimeKey(Key[Literal["product_line", "employee"]]):
    """What a row is of."""


class OnTimeRow(BaseModel):
    """Milestones that were promised for one month, or for all days asked for."""

    model_config = ANSWER
    key: OnTimeKey | None
    month: str | None = Field(examples=["2026-03"])
    promised: int = Field(examples=[12])
    on_time: int = Field(examples=[9])
    late: int = Field(examples=[2])
    open: int = Field(examples=[1])
    """Promised and not reached by then: late too, and counted in the rate."""
    rate: float = Field(examples=[0.75])
    """On time by promised."""


class OnTime(BaseModel):
    """How many milestones are reached by the day that was promised, on a day and as known at a moment."""

    model_config = ANSWER
    scope: Seen
    as_of: date
    known_at: datetime
    settled: bool
    """Whether nothing that arrives later can change the answer."""
    settled_until: datetime | None
    items: list[OnTimeRow]
