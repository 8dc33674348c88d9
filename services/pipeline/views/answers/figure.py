"""What every figure about selling says of itself, as it is answered."""

from datetime import date, datetime
from typing import Literal
from uuid import UUID

from pydantic import BaseModel, Field

from shared.web.answers import ANSWER, Key, Page, Seen, SignedMoney


class FigureKey(Key[Literal["employee", "product_line", "source", "channel"]]):
    """What an item is cut by."""


class FigureOfDay(BaseModel):
    """Whose deals an answer is of, of which day, and whether it can still change."""

    model_config = ANSWER
    currency: str
    scope: Seen
    as_of: date
    """What was so on this day."""
    known_at: datetime
    """As it was recorded before this moment."""
    settled: bool
    """Whether nothing that arrives later can change the answer."""
    settled_until: datetime | None
    """Up to when everything has arrived; null while that is not known."""


class Figure(FigureOfDay):
    """The same of a period."""

    from_: date | None = Field(alias="from")
    """The period's first day; null: from the beginning."""
    to: date | None
    """The period's last day; null: up to `as_of`."""


class FigureItem(BaseModel):
    """One item of a figure."""

    model_config = ANSWER
    key: FigureKey | None = Field(examples=[None])
    """Null when nothing was asked to be cut by."""


class FigureRow(BaseModel):
    """What one event adds to a number."""

    model_config = ANSWER
    deal_id: UUID
    event_id: UUID
    event_type: str = Field(examples=["DealAdvanced"])
    amount: int = Field(examples=[1])
    """Deals; negative where one is taken back or has gone over to somebody else."""
    net: SignedMoney | None = Field(examples=[None])
    """Null of a number in which amounts do not matter."""
    days: int = Field(examples=[0])
    """How long it took, where that is what is counted."""
    owner_id: UUID
    product_line_id: UUID | None
    """Null of a deal without lines."""
    counts_on: date
    """The day that places it in its period."""
    occurred_on: date
    """From this day on it was so."""
    known_at: datetime
    """When it was recorded."""


class FigureRowPage(Page[FigureRow]):
    """A page of what adds up to a number."""
