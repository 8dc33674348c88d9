"""Deals, as they are answered."""

from datetime import date
from typing import Literal
from uuid import UUID

from pydantic import BaseModel, Field

from services.pipeline.views.answers.catalogue.stages import NextStage
from shared.contracts.pipeline import Approver, ForecastCategory, LostReason, Mismatch, Origin, ProductFlag, Stage
from shared.web.answers import ANSWER, Batch, BatchResult, HistoryEvent, Page
from shared.web.fields import Money

DealStatus = Literal["open", "signed", "lost"]

LOST = {
    "version": 3,
    "id": "0199d3a0-5c00-7000-8000-421926dafbf5",
    "type": "DealLossExplained",
    "actor": "employee/0199d3a0-5c00-7000-8000-8b848a683efe",
    "on_behalf_of": "0199d3a0-5c00-7000-8000-6d774b9b22c3",
    "occurred_on": "2026-03-31",
    "occurred_at": "2026-03-31T09:30:00Z",
    "recorded_at": "2026-03-31T09:30:00Z",
    "data": {"note": "A cheaper one will do."},
}


class CreditedShare(BaseModel):
    """A person's share of the revenue credit."""

    model_config = ANSWER
    employee_id: UUID
    share_bp: int
    """Basis points; all shares sum to 10 000."""


class SoldLine(BaseModel):
    """One sold item with its price and cost of then."""

    model_config = ANSWER
    number: int
    """From 1, within its deal."""
    product_id: UUID
    product_name: str
    product_line_id: UUID
    product_line_name: str
    quantity: int
    net: Money
    """Of the whole line."""
    cost: Money = Field(examples=[{"amount_minor": 8_000_000, "currency": "CNY"}])
    """Of the whole line."""
    list_net: Money | None = Field(examples=[{"amount_minor": 12_000_000, "currency": "CNY"}])
    """What list or price book asked for the whole line; null in what was sold before that was kept."""
    floor_net: Money | None = Field(examples=[None])
    """Below it only a director sold; null: there was no floor."""
    price_book_id: UUID | None = Field(examples=[None])
    """Null: the product's own list price."""
    flags: list[ProductFlag] = Field(examples=[["recurring"]])
    """The product's, on the day it was sold."""


class DueInstalment(BaseModel):
    """A part of the price and when it is due."""

    model_config = ANSWER
    number: int
    """From 1, within its deal."""
    net: Money
    due_on: date | None
    """Null while it waits for something to happen first."""


class Need(BaseModel):
    """What the customer needs, has for it, and whether buying is meant."""

    model_config = ANSWER
    need: str = Field(examples=["Sensors for twelve cold stores."])
    budget: Money
    intent_confirmed: bool
    recorded_on: date


class Objection(BaseModel):
    """What stands against a deal."""

    model_config = ANSWER
    number: int
    """From 1, within its deal."""
    objection: str = Field(examples=["Delivery takes too long."])
    status: Literal["raised", "answered", "left_open"]
    raised_on: date
    settled_on: date | None = Field(examples=[None])


class Contract(BaseModel):
    """A deal's contract, from its draft on; its term and schedule count when it is signed."""

    model_config = ANSWER
    number: str = Field(examples=["C-2026-0042"])
    status: Literal["drafted", "checked", "returned"]
    delivery_on: date | None
    company_signatories: list[UUID]
    customer_signatories: list[UUID]
    """Contacts."""
    file_reference: str | None = Field(examples=["contracts/2026/0042.pdf"])
    drafted_on: date
    decided_on: date | None = Field(examples=[None])
    """When it was checked or returned."""
    mismatches: list[Mismatch] = Field(examples=[[]])
    """In what it said other than the accepted quote, when it was returned."""


class Amendment(BaseModel):
    """What a signed contract is to become, when somebody approves what it gives away."""

    model_config = ANSWER
    lines: list[SoldLine]
    net: Money
    schedule: list[DueInstalment]
    term_end: date | None
    approver: Approver
    """The least post that has to approve it; nobody their own."""
    proposed_by: list[UUID]
    """Whoever did, and for whom."""
    proposed_on: date


class Sold(BaseModel):
    """With whom, by whom and what."""

    model_config = ANSWER
    customer_id: UUID | None
    """Null of some deals from elsewhere."""
    customer_name: str | None
    """As it was when it was last written down here."""
    source: str | None
    channel: str | None
    owner_id: UUID
    credits: list[CreditedShare]
    """Who shares the credit; empty: all of it is the owner's."""
    overlay: list[CreditedShare] = Field(examples=[[]])
    """Beside the revenue's credit, whatever they sum to."""
    lines: list[SoldLine]
    net: Money
    """Of all lines."""


class Deal(Sold):
    """A deal and where it stands."""

    id: UUID
    version: int
    status: DealStatus
    stage: Stage = Field(examples=["needs"])
    probability_bp: int
    weighted: Money = Field(examples=[{"amount_minor": 3_000_000, "currency": "CNY"}])
    """Net by probability."""
    forecast_category: ForecastCategory | None = Field(examples=["pipeline"])
    """By probability unless somebody said otherwise; null of a lost deal."""
    forecast_override: ForecastCategory | None = Field(examples=[None])
    """What somebody said; moving the deal on leaves it."""
    need: Need | None = Field(examples=[None])
    objections: list[Objection] = Field(examples=[[]])
    activities: int
    """How many were logged."""
    pipeline_id: UUID
    policy_version: int = Field(examples=[1])
    """Of the pipeline's stages, as they were when the deal was opened."""
    next_stage: NextStage | None
    """Null of a deal that has ended."""
    rots_on: date | None
    """When it rots, if nothing happens until then."""
    rotten: int = Field(examples=[0])
    """1: its owner is to act; 2: the manager is to reassign, park or lose it."""
    contract: Contract | None = Field(examples=[None])
    amendment: Amendment | None = Field(examples=[None])
    """It awaits approval; null when none does."""
    close_pushes: int = Field(examples=[0])
    """How often the expected close moved to a later day."""
    expected_close_on: date | None
    opened_on: date | None
    """Null where it is not known of a deal from elsewhere."""
    closed_on: date | None = Field(examples=[None])
    """When it was signed or lost."""
    lost_reason: LostReason | None = Field(examples=[None])
    lost_in: Stage | None = Field(examples=[None])
    """The stage in which it was lost."""
    term_start: date | None = Field(examples=[None])
    term_end: date | None = Field(examples=[None])
    schedule: list[DueInstalment] = Field(examples=[[]])
    """What was agreed on signing."""
    cancelled_lines: list[SoldLine] = Field(examples=[[]])
    """Cancelled since the schedule was agreed, which still sums to them and the net."""
    contract_cancelled_on: date | None = Field(examples=[None])
    """Since when nothing of what was signed is left."""
    origin: Origin
    external_reference: str | None


class DealPage(Page[Deal]):
    """A page of deals."""


class DealResult(BatchResult[Deal]):
    """What became of one deal of a batch."""


class DealBatch(Batch[DealResult]):
    """What became of each deal of a batch."""


class DealInFull(Deal):
    """A deal with the first 200 events of its history."""

    history: list[HistoryEvent] = Field(examples=[[LOST]])
