"""Price books and what products cost in them, as they are answered."""

from datetime import date
from uuid import UUID

from pydantic import BaseModel, Field

from services.pipeline.views.answers.catalogue.products import LIST_PRICE, UNIT_COST
from shared.web.answers import ANSWER, Page
from shared.web.fields import Money


class PriceBook(BaseModel):
    """While it is valid, and for whom."""

    model_config = ANSWER
    id: UUID
    version: int
    name: str = Field(examples=["Partners 2026"])
    currency: str = Field(examples=["CNY"])
    valid_from: date
    valid_to: date | None
    """The last day; null: none yet."""
    channel: str | None = Field(examples=["partner"])
    """For this channel's deals alone; null: for every deal."""


class PriceBookPage(Page[PriceBook]):
    """A page of price books."""


class BookPrice(BaseModel):
    """What a product costs in a price book from a day on, until its next price there."""

    model_config = ANSWER
    id: UUID
    version: int
    price_book_id: UUID
    product_id: UUID
    product_name: str = Field(examples=["Cold Chain Monitor"])
    effective_from: date
    list_price: Money = Field(examples=[LIST_PRICE])
    floor_price: Money | None = Field(examples=[UNIT_COST])
    """Below it only a director sells; null: the product's own floor."""


class BookPricePage(Page[BookPrice]):
    """A page of prices."""
