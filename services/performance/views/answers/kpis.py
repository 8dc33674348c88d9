"""KPIs as they are answered."""

from typing import Annotated, Literal

from pydantic import BaseModel, Field

from services.performance.views.answers.settling import Settling
from services.performance.views.kpi.asked import Bucket
from services.performance.views.kpi.definitions.definition import Unit
from shared.web.answers import ANSWER, Key
from shared.web.figures.answers import Explained, LedgerRow

Dimension = Literal["person", "team", "region", "product", "product_line", "customer", "grade", "channel"]
Number = Annotated[float, Field(examples=[12_000_000])]


class Kpi(BaseModel):
    """A definition, in its newest version."""

    model_config = ANSWER
    name: str = Field(examples=["signed_amount"])
    version: int
    unit: Unit
    formula: str = Field(examples=["signed_amount"])
    direction: Literal["up", "down"]
    """Which way is better."""
    owner: str = Field(examples=["sales_director"])
    """The post that answers for it."""
    description: str = Field(
        examples=["Net amount of deals by signing date; a split deal's amount follows its splits."]
    )
    dimensions: list[Dimension]
    """What it can be cut by."""
    buckets: list[Bucket]
    """The periods it comes by."""


class KpiCatalogue(BaseModel):
    """Every KPI."""

    items: list[Kpi]


class Figure(BaseModel):
    """A number with what it was made of."""

    model_config = ANSWER
    value: Number | None
    """Minor units or a count as they are, ratios and days with six decimals; null without data.

    No single amount exceeds 2^53 - 1: only a sum of many could, and JavaScript reads that inexactly.
    """
    numerator: int | None = Field(examples=[None])
    """Null of what is no quotient."""
    denominator: int | None = Field(examples=[None])
    n: int = Field(examples=[5])
    """How many events it is made of."""


class KpiKey(Key[Dimension]):
    """What a cell is of; its id is an id, a grade or a channel, and null for rows that have none."""


class KpiCell(Figure):
    """One number of a KPI."""

    period: str | None = Field(examples=["2026-Q1"])
    """'2026', '2026-Q1', '2026-03', '2026-W09' or '2026-03-01'; null when not asked by period."""
    key: KpiKey | None
    """Null when nothing was asked to be cut by."""


class AboutKpi(Settling):
    """What an answer says of itself."""

    kpi: str = Field(examples=["signed_amount"])
    unit: Unit
    definition_version: int = Field(examples=[1])


class KpiValues(AboutKpi):
    """A KPI by period and dimension; cells without data are left out."""

    items: list[KpiCell]


class KpiExplanation(AboutKpi, Figure, Explained[LedgerRow]):
    """The rows that add up to one number, in pages of the first one's moment."""
