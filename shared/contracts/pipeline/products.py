"""Published events of products and price books. Amounts are minor units."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from shared.contracts.pipeline.terms import ProductFlag


@dataclass(frozen=True, slots=True)
class ProductLineListed:
    name: str
    listed_on: date
    external_reference: str | None = None


@dataclass(frozen=True, slots=True)
class ProductListed:
    """`vat_bp` is the VAT rate in basis points, 0 when it is not known."""

    name: str
    product_line_id: UUID
    product_line_name: str
    list_price: int
    unit_cost: int
    currency: str
    listed_on: date
    external_reference: str | None = None
    floor_price: int | None = None
    vat_bp: int = 0
    flags: tuple[ProductFlag, ...] = ()


@dataclass(frozen=True, slots=True)
class ProductRepriced:
    name: str
    list_price_before: int
    list_price_after: int
    unit_cost_before: int
    unit_cost_after: int
    currency: str
    effective_from: date
    floor_price_before: int | None = None
    floor_price_after: int | None = None
    flags_before: tuple[ProductFlag, ...] = ()
    flags_after: tuple[ProductFlag, ...] = ()


@dataclass(frozen=True, slots=True)
class BookPrice:
    """What a product costs in a price book; without `floor_price` the product's own floor is kept."""

    product_id: UUID
    product_name: str
    list_price: int
    floor_price: int | None = None


@dataclass(frozen=True, slots=True)
class PriceBookOpened:
    """`valid_to` is its last day, None: until further notice. With a `channel` it is for that channel's deals alone."""

    name: str
    currency: str
    valid_from: date
    valid_to: date | None
    channel: str | None
    opened_on: date


@dataclass(frozen=True, slots=True)
class PriceBookRevised:
    name_before: str
    name_after: str
    valid_from: date
    valid_to_before: date | None
    valid_to_after: date | None
    revised_on: date


@dataclass(frozen=True, slots=True)
class PricesSet:
    """What the named products cost in the book from a day on; the others stay as they are."""

    name: str
    prices: tuple[BookPrice, ...]
    currency: str
    effective_from: date
