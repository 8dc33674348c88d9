"""Published events of products. Amounts are minor units."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID


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
