"""What deals and receivables add up to, as it is answered."""

from datetime import date, datetime
from typing import Literal

from pydantic import BaseModel, Field

from shared.contracts.pipeline import Stage
from shared.web.answers import ANSWER, Key, Seen, SignedMoney
from shared.web.fields import Money

NOTHING = {"amount_minor": 0, "currency": "CNY"}
NO_DEALS = {"count": 0, "net": NOTHING, "weighted": NOTHING}
WEIGHTED = {"amount_minor": 3_000_000, "currency": "CNY"}


class DealSums(BaseModel):
    """Some deals added up."""

    model_config = ANSWER
    count: int
    net: Money
    weighted: Money = Field(examples=[WEIGHTED])
    """Net by probability, deal by deal."""


class StageSums(DealSums):
    """The deals of one stage."""

    stage: Stage


class Board(BaseModel):
    """Every stage with what stands in it, in order."""

    model_config = ANSWER
    currency: str
    scope: Seen
    stages: list[StageSums]


class ForecastKey(Key[Literal["employee", "region", "product_line", "month"]]):
    """What a row of the forecast is of; a month's id is '2026-04'."""


class ForecastCategories(BaseModel):
    """The same deals by how likely they are: below 50 %, below 75 %, below 100 %, signed."""

    pipeline: DealSums
    best_case: DealSums = Field(examples=[NO_DEALS])
    commit: DealSums = Field(examples=[NO_DEALS])
    closed: DealSums = Field(examples=[NO_DEALS])


class ForecastRow(DealSums):
    """Deals that close within the days asked for."""

    key: ForecastKey | None
    """Null when nothing was asked to be cut by."""
    categories: ForecastCategories


class Forecast(BaseModel):
    """What will be signed, weighted by how likely it is."""

    model_config = ANSWER
    currency: str
    scope: Seen
    items: list[ForecastRow]
    slipped: DealSums = Field(examples=[NO_DEALS])
    """Open ones whose day has gone by."""
    undated: DealSums = Field(examples=[NO_DEALS])
    """Open ones without a day."""


class AgeingKey(Key[Literal["employee", "customer"]]):
    """Who owes, or whose deals it is owed from."""


class AgeingRow(BaseModel):
    """What is outstanding, by how long past due; the five ages sum to it."""

    model_config = ANSWER
    key: AgeingKey | None
    """Null when nothing was asked to be cut by."""
    outstanding: SignedMoney
    not_due: SignedMoney = Field(examples=[NOTHING])
    days_1_30: SignedMoney
    days_31_60: SignedMoney = Field(examples=[NOTHING])
    days_61_90: SignedMoney = Field(examples=[NOTHING])
    over_90: SignedMoney = Field(examples=[NOTHING])


class Ageing(BaseModel):
    """How old what is owed is, on a day and as known at a moment."""

    model_config = ANSWER
    currency: str
    scope: Seen
    as_of: date
    known_at: datetime
    settled: bool
    """Whether nothing that arrives later can change the answer."""
    settled_until: datetime | None
    items: list[AgeingRow]
