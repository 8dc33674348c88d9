"""Quotes, as they are answered."""

from datetime import date
from typing import Literal
from uuid import UUID

from pydantic import BaseModel, Field

from services.pipeline.views.answers.deals.deals import DueInstalment
from shared.contracts.pipeline import Approver, ProductFlag
from shared.web.answers import ANSWER, Page
from shared.web.fields import Money


class QuotedLine(BaseModel):
    """What is offered, at list price less the discount."""

    model_config = ANSWER
    number: int
    product_id: UUID
    product_name: str
    product_line_id: UUID
    product_line_name: str
    quantity: int
    list_net: Money
    discount_bp: int
    net: Money
    floor_net: Money | None = Field(examples=[None])
    """Below it only a director sells."""
    price_book_id: UUID | None = Field(examples=[None])
    """Null: the product's own list price."""
    flags: list[ProductFlag] = Field(examples=[["recurring"]])
    """The product's, on the day it was offered."""


class Quote(BaseModel):
    """One version of what a deal's customer was offered."""

    model_config = ANSWER
    id: UUID
    version: int
    """The deal's: what is decided on a quote is decided on its deal."""
    deal_id: UUID
    number: int
    """From 1, within its deal."""
    owner_id: UUID
    customer_id: UUID | None
    customer_name: str | None
    status: Literal["awaiting_approval", "offered", "accepted", "superseded", "rejected", "withdrawn"]
    lines: list[QuotedLine]
    net: Money
    discount_bp: int
    """The greatest of its lines."""
    delivery_on: date | None
    valid_until: date | None
    schedule: list[DueInstalment] = Field(examples=[[]])
    approver: Approver | None = Field(examples=["regional_manager"])
    """The least post that has to approve it; null: nobody has to."""
    issued_by: list[UUID]
    issued_on: date


class QuotePage(Page[Quote]):
    """A page of quotes."""
