"""What every figure says of itself, and the rows it is explained by."""

from datetime import date, datetime
from typing import Literal
from uuid import UUID

from pydantic import BaseModel, Field

from shared.web.answers import ANSWER, Seen
from shared.web.figures.pages import Role

Service = Literal["people", "customers", "pipeline", "targets", "performance"]


class Settled(BaseModel):
    """Which two times an answer is of, and whether it can still change."""

    model_config = ANSWER
    as_of: date
    """What was so on this day."""
    known_at: datetime
    """As it was recorded by this moment."""
    settled: bool
    """Whether nothing that arrives later can change the answer."""
    settled_until: datetime | None
    """Up to when everything has arrived; null while that is not known."""
    scope: Seen


class LedgerEvent(BaseModel):
    """The event that a row or a line was made of."""

    model_config = ANSWER
    occurred_on: date
    known_at: datetime
    """When it was recorded."""
    event_id: UUID
    event_type: str = Field(examples=["DealSigned"])
    subject: str = Field(examples=["deal/0199d3a0-5c00-7000-8000-5a4df0c9b1d2"])
    """Noun and id."""
    source: Service = Field(examples=["pipeline"])
    """The service that published it."""


class LedgerRow(LedgerEvent):
    """What one event adds to a number."""

    amount: int
    """Minor units, a count, or days."""
    role: Role
    running: int = Field(examples=[12_000_000])
    """The amounts of this role up to here."""


class Explained(BaseModel):
    """The rows that add up to one number, in pages of the first one's moment."""

    model_config = ANSWER
    items: list[LedgerRow]
    next_cursor: str | None = Field(examples=[None])
    has_more: bool = Field(examples=[False])
