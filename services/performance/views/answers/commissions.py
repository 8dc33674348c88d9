"""Commissions and the plans they follow, as they are answered."""

from datetime import date
from typing import Literal
from uuid import UUID

from pydantic import BaseModel, Field

from services.performance.views.answers.settling import Settling
from shared.web.answers import ANSWER, Batch, BatchResult, Page
from shared.web.figures.answers import LedgerEvent


class PlanTier(BaseModel):
    """The rate of what lies above the tier before it."""

    up_to: int | None = Field(examples=[None])
    """Where it ends; null: without end."""
    rate_bp: int = Field(examples=[500])


class IncentivePlanVersion(BaseModel):
    """What holds from a date on."""

    model_config = ANSWER
    version: int
    effective_from: date
    tiers: list[PlanTier]
    employee_ids: list[UUID] | None = Field(examples=[None])
    """Whom it pays; null: everyone."""


class IncentivePlan(IncentivePlanVersion):
    """A plan with what its newest version says, and all its versions."""

    id: UUID
    name: str = Field(examples=["Sales 2026"])
    basis: Literal["received"]
    period: Literal["month", "quarter", "year"] = Field(examples=["quarter"])
    """How often the base of the tiers starts anew."""
    currency: str | None
    """That of the tiers' ends; null of plans from before it was written down."""
    external_reference: str | None
    versions: list[IncentivePlanVersion]


class IncentivePlanPage(Page[IncentivePlan]):
    """A page of plans."""


class IncentivePlanResult(BatchResult[IncentivePlan]):
    """What became of one plan of a batch."""


class IncentivePlanBatch(Batch[IncentivePlanResult]):
    """What became of each plan of a batch."""


class AppliedPlan(BaseModel):
    """The plan by which a line was worked out."""

    model_config = ANSWER
    id: UUID
    name: str = Field(examples=["Sales 2026"])
    version: int
    effective_from: date = Field(examples=["2026-01-01"])
    period: str = Field(examples=["2026-Q1"])
    """The one whose base the line adds to."""


class CommissionStep(BaseModel):
    """The part of an amount that lies in one tier."""

    model_config = ANSWER
    above: int = Field(examples=[0])
    up_to: int | None = Field(examples=[None])
    rate_bp: int = Field(examples=[500])
    base: int = Field(examples=[12_000_000])
    earned: float = Field(examples=[600_000.0])
    """Base by rate, exact to four decimals of a minor unit."""


class ReversedEarning(BaseModel):
    """A part of what came in and has gone back, and what it had earned."""

    model_config = ANSWER
    event_id: UUID
    """The event by which it came in."""
    occurred_on: date = Field(examples=["2026-02-01"])
    rate_bp: int = Field(examples=[500])
    base: int = Field(examples=[2_000_000])
    earned: float = Field(examples=[100_000.0])
    """Base by rate, exact to four decimals of a minor unit; 0 where no version of the plan paid for it."""


class CommissionLine(LedgerEvent):
    """What a receipt earns, or what goes back takes.

    The line's amount is the difference of the period's earnings, each rounded. What goes back takes what its steps say,
    and what others of the period said before of money that had earned less, but no more than what it `reverses` had
    earned.
    """

    event_type: str = Field(examples=["PaymentReceived"])
    subject: str = Field(examples=["account/0199d3a0-5c00-7000-8000-1e38d67dbe8f"])
    rule: Literal["marginal_tiers"]
    plan: AppliedPlan
    deal_id: UUID | None
    customer_id: UUID | None
    product_line_id: UUID | None
    base: int = Field(examples=[12_000_000])
    """What was received."""
    base_before: int = Field(examples=[0])
    base_after: int = Field(examples=[12_000_000])
    steps: list[CommissionStep]
    reverses: list[ReversedEarning]
    """The earnings of the money that went back, last come first; none for what comes in."""
    earned_before: float = Field(examples=[0.0])
    earned_after: float = Field(examples=[600_000.0])
    amount: int = Field(examples=[600_000])
    running: int = Field(examples=[600_000])
    """The amounts up to here."""


class AboutCommissions(Settling):
    """Whose commissions of which period."""

    person: UUID
    period: str = Field(examples=["2026-Q1"])


class Commissions(AboutCommissions):
    """What a person earned, line by line; the lines sum to the total."""

    total: int = Field(examples=[600_000])
    n: int
    items: list[CommissionLine]


class ExplainedLine(CommissionLine):
    """A line, as every explanation has its rows."""

    role: Literal["value"]


class CommissionsExplanation(AboutCommissions):
    """The lines that add up to a person's commission, in pages of the first one's moment."""

    value: int = Field(examples=[600_000])
    items: list[ExplainedLine]
    next_cursor: str | None = Field(examples=[None])
    has_more: bool = Field(examples=[False])
