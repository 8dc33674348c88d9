"""A product line groups products; deals, targets and forecasts are cut by it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from shared.contracts.pipeline import ProductLineListed
from shared.decider import Claim, Noun, Refused


@dataclass(frozen=True, slots=True)
class ListProductLine:
    name: str
    listed_on: date
    external_reference: str | None = None


@dataclass(frozen=True, slots=True)
class ProductLine:
    name: str = ""
    listed_on: date | None = None
    external_reference: str | None = None


def decide(command: ListProductLine, line: ProductLine) -> list[ProductLineListed]:
    """A product line is listed once."""
    if line.listed_on is not None:
        detail = f"The product line is listed as {line.name!r}."
        raise Refused("product_line_already_listed", detail, values={"name": line.name})
    return [ProductLineListed(command.name, command.listed_on, command.external_reference)]


def evolve(line: ProductLine, event: ProductLineListed) -> ProductLine:
    return replace(line, name=event.name, listed_on=event.listed_on, external_reference=event.external_reference)


def claims(event: ProductLineListed) -> Iterable[Claim]:
    if event.external_reference is not None:
        yield Claim("product_line.external_reference", event.external_reference)


def occurred_on(event: ProductLineListed) -> date:
    return event.listed_on


PRODUCT_LINE = Noun(
    "product_line", ProductLine(), decide, evolve, (ProductLineListed,), claims=claims, occurred_on=occurred_on
)
