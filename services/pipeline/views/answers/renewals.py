"""Renewals and what is kept by them, as they are answered."""

from datetime import date
from typing import Literal
from uuid import UUID

from pydantic import BaseModel, Field

from services.pipeline.views.answers.figure import Figure, FigureItem, FigureRow
from shared.contracts.pipeline import LostReason
from shared.web.answers import ANSWER, Page, SignedMoney
from shared.web.fields import Money

RenewalStatus = Literal["waiting", "open", "renewed", "expanded", "contracted", "churned", "withdrawn"]
RetentionMeasure = Literal["base", "renewed", "expansion", "contraction", "churned"]
NOTHING = {"amount_minor": 0, "currency": "CNY"}


class Renewal(BaseModel):
    """A contract term that ends, and what has become of its renewal."""

    model_config = ANSWER
    id: UUID
    """The term's, which is its deal's."""
    version: int = Field(examples=[3])
    """Of the term's last change, among the customer's renewals."""
    deal_id: UUID
    """The deal whose term ends."""
    customer_id: UUID
    customer_name: str | None
    owner_id: UUID
    net: Money
    """What is up for renewal."""
    term_end: date
    status: RenewalStatus
    """`waiting` until the renewal is due, `withdrawn` when nothing of the contract is left."""
    renewal_id: UUID | None
    """The deal that is to renew it."""
    opened_on: date | None
    lead_days: int | None = Field(examples=[90])
    """How many days before the end it was due, by the customer's grade of then."""
    settled_on: date | None = Field(examples=[None])
    """Since when it is no longer waiting nor open."""
    reason: LostReason | None = Field(examples=[None])
    """Why it churned."""
    renewed_net: Money | None = Field(examples=[None])
    """What was signed, once it is settled."""


class RenewalPage(Page[Renewal]):
    """A page of renewals."""


class RetentionRowPage(Page[FigureRow]):
    """A page of what adds up to an amount."""


class ChurnedFor(BaseModel):
    """The contracts that churned for one reason."""

    model_config = ANSWER
    reason: LostReason
    contracts: int = Field(examples=[1])
    net: Money


class RetentionItem(FigureItem):
    """What came up for renewal: base = renewed + churned + undecided."""

    contracts: int = Field(examples=[3])
    base: Money
    """What the contracts were signed for whose term ended."""
    renewed: Money
    """The base of those that were renewed, for more or less or the same."""
    expansion: Money = Field(examples=[NOTHING])
    """What those signed for more were signed for beyond their base."""
    contraction: Money = Field(examples=[NOTHING])
    """What those signed for less fell short of their base."""
    churned: Money = Field(examples=[NOTHING])
    undecided: SignedMoney = Field(examples=[NOTHING])
    renewed_contracts: int = Field(examples=[3])
    churned_contracts: int = Field(examples=[0])
    grr: float | None = Field(examples=[1.0])
    """Renewed ÷ base."""
    nrr: float | None = Field(examples=[1.0])
    """(Renewed + expansion − contraction) ÷ base."""
    reasons: list[ChurnedFor]


class Retention(Figure):
    """How much of what came up for renewal was kept."""

    items: list[RetentionItem]
