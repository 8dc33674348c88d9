"""A product has a list price and a unit cost from a day on; what was sold keeps the price it was sold at."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from shared.contracts.pipeline import ProductFlag, ProductListed, ProductRepriced
from shared.decider import Claim, Noun, Refused


@dataclass(frozen=True, slots=True)
class ListProduct:
    """`list_price` and `unit_cost` in minor units of `currency`, in force from `listed_on`; `vat_bp` is VAT."""

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
class RepriceProduct:
    """None leaves the price, the cost, the floor or the flags as they are on `effective_from`."""

    list_price: int | None
    unit_cost: int | None
    effective_from: date
    floor_price: int | None = None
    flags: tuple[ProductFlag, ...] | None = None


@dataclass(frozen=True, slots=True)
class Price:
    """Below `floor_price` only a director sells; without one there is no floor. `flags` are of the same days."""

    effective_from: date
    list_price: int
    unit_cost: int
    floor_price: int | None = None
    flags: tuple[ProductFlag, ...] = ()


@dataclass(frozen=True, slots=True)
class Product:
    """`prices` by date, one a day; empty while nobody has listed the product."""

    name: str = ""
    product_line_id: UUID | None = None
    product_line_name: str = ""
    currency: str = ""
    external_reference: str | None = None
    prices: tuple[Price, ...] = ()
    vat_bp: int = 0


ProductCommand = ListProduct | RepriceProduct
ProductEvent = ProductListed | ProductRepriced


def price_on(product: Product, day: date) -> Price:
    """The price in force on `day`; before the first one, the first."""
    return next((price for price in reversed(product.prices) if price.effective_from <= day), product.prices[0])


def decide(command: ProductCommand, product: Product) -> list[ProductEvent]:
    match (command, bool(product.prices)):
        case ListProduct() as listing, False:
            return [
                ProductListed(
                    name=listing.name,
                    product_line_id=listing.product_line_id,
                    product_line_name=listing.product_line_name,
                    list_price=listing.list_price,
                    unit_cost=listing.unit_cost,
                    currency=listing.currency,
                    listed_on=listing.listed_on,
                    external_reference=listing.external_reference,
                    floor_price=listing.floor_price,
                    vat_bp=listing.vat_bp,
                    flags=_sorted(listing.flags),
                )
            ]
        case RepriceProduct() as new, True:
            if new.effective_from < product.prices[0].effective_from:
                raise Refused(
                    "price_before_listing",
                    f"The product is listed from {product.prices[0].effective_from}; no price can be older.",
                    kind="invalid",
                    pointer="/effective_from",
                    values={"listed_on": product.prices[0].effective_from},
                )
            before = price_on(product, new.effective_from)
            list_price = before.list_price if new.list_price is None else new.list_price
            unit_cost = before.unit_cost if new.unit_cost is None else new.unit_cost
            floor = before.floor_price if new.floor_price is None else new.floor_price
            flags = before.flags if new.flags is None else _sorted(new.flags)
            if Price(before.effective_from, list_price, unit_cost, floor, flags) == before:
                return []
            return [
                ProductRepriced(
                    name=product.name,
                    list_price_before=before.list_price,
                    list_price_after=list_price,
                    unit_cost_before=before.unit_cost,
                    unit_cost_after=unit_cost,
                    currency=product.currency,
                    effective_from=new.effective_from,
                    floor_price_before=before.floor_price,
                    floor_price_after=floor,
                    flags_before=before.flags,
                    flags_after=flags,
                )
            ]
        case ListProduct(), _:
            detail = f"The product is listed as {product.name!r}."
            raise Refused("product_already_listed", detail, values={"name": product.name})
        case RepriceProduct(), _:
            raise Refused("product_not_found", "There is no such product.", kind="missing")


def _sorted(flags: Iterable[ProductFlag]) -> tuple[ProductFlag, ...]:
    return tuple(sorted({*flags}))


def evolve(product: Product, event: ProductEvent) -> Product:
    match event:
        case ProductListed():
            return Product(
                event.name,
                event.product_line_id,
                event.product_line_name,
                event.currency,
                event.external_reference,
                (Price(event.listed_on, event.list_price, event.unit_cost, event.floor_price, event.flags),),
                event.vat_bp,
            )
        case ProductRepriced():
            price = Price(
                event.effective_from,
                event.list_price_after,
                event.unit_cost_after,
                event.floor_price_after,
                event.flags_after,
            )
            others = (other for other in product.prices if other.effective_from != price.effective_from)
            return replace(product, prices=tuple(sorted((*others, price), key=lambda each: each.effective_from)))


def claims(event: ProductEvent) -> Iterable[Claim]:
    if isinstance(event, ProductListed) and event.external_reference is not None:
        yield Claim("product.external_reference", event.external_reference)


def occurred_on(event: ProductEvent) -> date:
    return event.listed_on if isinstance(event, ProductListed) else event.effective_from


PRODUCT = Noun(
    "product", Product(), decide, evolve, (ProductListed, ProductRepriced), claims=claims, occurred_on=occurred_on
)
