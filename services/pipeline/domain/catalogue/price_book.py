"""A price book says what products cost while it is valid, for everybody or for one channel's deals."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from services.pipeline.domain.dates import in_order
from shared.contracts.pipeline import BookPrice, PriceBookOpened, PriceBookRevised, PricesSet
from shared.decider import Noun, Refused


@dataclass(frozen=True, slots=True)
class OpenPriceBook:
    """`valid_to` is the last day, None: until further notice; `channel` None: for every deal."""

    name: str
    currency: str
    valid_from: date
    valid_to: date | None
    channel: str | None
    opened_on: date
    today: date


@dataclass(frozen=True, slots=True)
class RevisePriceBook:
    """None keeps the name; `valid_to` is as given."""

    name: str | None
    valid_to: date | None
    revised_on: date
    today: date


@dataclass(frozen=True, slots=True)
class SetPrices:
    """Amounts are minor units per piece. A day that has passed changes what is sold from now on, and nothing sold."""

    prices: tuple[BookPrice, ...]
    effective_from: date


@dataclass(frozen=True, slots=True)
class PriceBook:
    """`prices` by product, each with its first day, the earliest first; `valid_from` None: there is no such book."""

    name: str = ""
    currency: str = ""
    valid_from: date | None = None
    valid_to: date | None = None
    channel: str | None = None
    opened_on: date | None = None
    prices: tuple[tuple[date, BookPrice], ...] = ()


PriceBookCommand = OpenPriceBook | RevisePriceBook | SetPrices
PriceBookEvent = PriceBookOpened | PriceBookRevised | PricesSet


def check_valid(book: PriceBook, day: date, pointer: str) -> None:
    """Raises Refused when the book is not valid on `day`."""
    assert book.valid_from is not None
    if day < book.valid_from or (book.valid_to is not None and day > book.valid_to):
        detail = f"The price book {book.name!r} is not valid on {day}."
        values = {"name": book.name, "day": day}
        raise Refused("price_book_not_valid", detail, kind="invalid", pointer=pointer, values=values)


def price_in(book: PriceBook, product_id: UUID, day: date, pointer: str) -> BookPrice:
    """What a product costs on `day`. Raises Refused when the book has no price of it by then."""
    found = _price(book, product_id, day)
    if found is None:
        detail = f"The price book {book.name!r} has no price of the product on {day}."
        values = {"name": book.name, "day": day}
        raise Refused("product_not_in_price_book", detail, kind="invalid", pointer=pointer, values=values)
    return found


def decide(command: PriceBookCommand, book: PriceBook) -> Sequence[PriceBookEvent]:
    match (command, book.valid_from):
        case OpenPriceBook() as opening, None:
            in_order(None, opening.opened_on, opening.today, "/opened_on")
            _check_end(opening.valid_from, opening.valid_to)
            return [
                PriceBookOpened(
                    opening.name,
                    opening.currency,
                    opening.valid_from,
                    opening.valid_to,
                    opening.channel,
                    opening.opened_on,
                )
            ]
        case RevisePriceBook() as revision, date() as start:
            in_order(book.opened_on, revision.revised_on, revision.today, "/revised_on")
            _check_end(start, revision.valid_to)
            name = revision.name or book.name
            if (name, revision.valid_to) == (book.name, book.valid_to):
                return []
            return [PriceBookRevised(book.name, name, start, book.valid_to, revision.valid_to, revision.revised_on)]
        case SetPrices(prices, day), date() as start:
            _check_prices(prices)
            _check_start(start, day)
            said = {*book.prices}
            new = tuple(price for price in prices if (day, price) not in said)
            return [PricesSet(book.name, new, book.currency, day)] if new else []
        case OpenPriceBook(), _:
            detail = f"The price book is open as {book.name!r}."
            raise Refused("price_book_already_open", detail, values={"name": book.name})
        case ((RevisePriceBook() | SetPrices()), _):
            raise Refused("price_book_not_found", "There is no such price book.", kind="missing")


def _price(book: PriceBook, product_id: UUID, day: date) -> BookPrice | None:
    prices = [price for since, price in book.prices if price.product_id == product_id and since <= day]
    return prices[-1] if prices else None


def _check_end(start: date, end: date | None) -> None:
    if end is not None and end < start:
        detail, values = "The price book ends before it starts.", {"earliest": start}
        raise Refused("dates_out_of_order", detail, kind="invalid", pointer="/valid_to", values=values)


def _check_start(start: date, day: date) -> None:
    if day < start:
        detail, values = f"It cannot be before {start}.", {"earliest": start}
        raise Refused("dates_out_of_order", detail, kind="invalid", pointer="/effective_from", values=values)


def _check_prices(prices: Sequence[BookPrice]) -> None:
    seen: set[UUID] = set()
    for place, price in enumerate(prices):
        if price.product_id in seen:
            pointer = f"/prices/{place}/product_id"
            raise Refused("product_priced_twice", "Each product is priced once.", kind="invalid", pointer=pointer)
        seen.add(price.product_id)


def evolve(book: PriceBook, event: PriceBookEvent) -> PriceBook:
    match event:
        case PriceBookOpened():
            return PriceBook(
                event.name, event.currency, event.valid_from, event.valid_to, event.channel, event.opened_on
            )
        case PriceBookRevised():
            return replace(book, name=event.name_after, valid_to=event.valid_to_after)
        case PricesSet(_, prices, _, day):
            new = {price.product_id for price in prices}
            kept = [one for one in book.prices if one[0] != day or one[1].product_id not in new]
            ordered = sorted([*kept, *((day, price) for price in prices)], key=lambda each: each[0])
            return replace(book, prices=tuple(ordered))


def occurred_on(event: PriceBookEvent) -> date:
    match event:
        case PriceBookOpened():
            return event.opened_on
        case PriceBookRevised():
            return event.revised_on
        case PricesSet():
            return event.effective_from


PRICE_BOOK = Noun(
    "price_book", PriceBook(), decide, evolve, (PriceBookOpened, PriceBookRevised, PricesSet), occurred_on=occurred_on
)
