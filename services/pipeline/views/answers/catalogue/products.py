"""Products and their lines, as they are answered."""

from datetime import date
from uuid import UUID

from pydantic import BaseModel, Field

from shared.contracts.pipeline import ProductFlag
from shared.web.answers import ANSWER, Batch, BatchResult, Page
from shared.web.fields import Money

LIST_PRICE = {"amount_minor": 1_200_000, "currency": "CNY"}
UNIT_COST = {"amount_minor": 800_000, "currency": "CNY"}


class ProductLine(BaseModel):
    """A line of products."""

    model_config = ANSWER
    id: UUID
    version: int
    name: str = Field(examples=["Monitoring"])
    listed_on: date
    external_reference: str | None


class ProductLinePage(Page[ProductLine]):
    """A page of product lines."""


class ProductLineResult(BatchResult[ProductLine]):
    """What became of one product line of a batch."""


class ProductLineBatch(Batch[ProductLineResult]):
    """What became of each product line of a batch."""


class Price(BaseModel):
    """What a product costs from a day on."""

    effective_from: date
    list_price: Money = Field(examples=[LIST_PRICE])
    unit_cost: Money = Field(examples=[UNIT_COST])
    floor_price: Money | None = Field(examples=[UNIT_COST])
    """Below it only a director sells; null: there is none."""
    flags: list[ProductFlag] = Field(examples=[["recurring"]])


class Product(BaseModel):
    """A product and what it costs."""

    model_config = ANSWER
    id: UUID
    version: int
    name: str = Field(examples=["Cold Chain Monitor"])
    product_line_id: UUID
    product_line_name: str
    external_reference: str | None
    vat_bp: int = Field(examples=[1_300])
    """The VAT rate in basis points."""
    prices: list[Price]
    """Past and to come, by date."""
    list_price: Money = Field(examples=[LIST_PRICE])
    """Today's, or the first there will be."""
    unit_cost: Money = Field(examples=[UNIT_COST])
    """Today's, or the first there will be."""


class ProductPage(Page[Product]):
    """A page of products."""


class ProductResult(BatchResult[Product]):
    """What became of one product of a batch."""


class ProductBatch(Batch[ProductResult]):
    """What became of each product of a batch."""
