"""Which price books there are, and what every product costs in each, in the past and to come."""

from collections.abc import Sequence
from datetime import date
from typing import Annotated
from uuid import UUID, uuid5

import msgspec
from asyncpg import Connection
from fastapi import APIRouter, Query

from services.pipeline.views.answers.catalogue import price_books as answers
from services.pipeline.views.body import VERSION, Body, money
from services.pipeline.views.upsert import upsert
from shared.contracts.pipeline import PriceBookOpened, PriceBookRevised, PricesSet
from shared.flow.decode import decode
from shared.flow.message import Message
from shared.flow.view import View
from shared.web.answers import HistoryEventPage
from shared.web.fields import BusinessDate, Search
from shared.web.read.history import history
from shared.web.read.lists import Key, Listing, Paged, page
from shared.web.read.reading import Reading, reading
from shared.web.read.where import Where
from shared.web.wire.answer import Answer

DDL = """
CREATE TABLE price_books (
    id uuid PRIMARY KEY,
    name text NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    channel text,
    body text NOT NULL
);
CREATE INDEX ON price_books (name, id);
CREATE TABLE book_prices (
    id uuid PRIMARY KEY,
    price_book_id uuid NOT NULL,
    product_id uuid NOT NULL,
    product_name text NOT NULL,
    effective_from date NOT NULL,
    body text NOT NULL
);
CREATE INDEX ON book_prices (price_book_id, product_name, id);
"""
WRITE_BOOKS = upsert(
    "price_books", "id uuid", name="text", valid_from="date", valid_to="date", channel="text", body="text"
)
WRITE_PRICES = upsert(
    "book_prices",
    "id uuid",
    price_book_id="uuid",
    product_id="uuid",
    product_name="text",
    effective_from="date",
    body="text",
)
KEPT = "SELECT id, body FROM price_books WHERE id = ANY($1::uuid[])"
BOOKS = Listing(
    "price_books", id=Key("price_books.id", "uuid"), sorts={"name": Key("price_books.name", "text")}, order="name"
)
PRICES = Listing(
    "book_prices",
    id=Key("book_prices.id", "uuid"),
    sorts={"product_name": Key("book_prices.product_name", "text")},
    order="product_name",
)
router = APIRouter(tags=["products"])


def book_body(
    book_id: UUID,
    version: int,
    name: str,
    currency: str,
    valid: tuple[date | None, date | None],
    channel: str | None,
) -> Body:
    """A price book; `valid` are its first and its last day."""
    return {
        "id": book_id,
        "version": version,
        "name": name,
        "currency": currency,
        "valid_from": valid[0],
        "valid_to": valid[1],
        "channel": channel,
    }


async def project(db: Connection, _service: str, messages: Sequence[Message]) -> None:
    """Folds the batch over the books there are; a price of the same product and day is written over."""
    kept = await db.fetch(KEPT, list({message.stream_id for message in messages}))
    books: dict[UUID, Body] = {book_id: msgspec.json.decode(text) for book_id, text in kept}
    prices: dict[UUID, Body] = {}
    for message in messages:
        one = message.stream_id
        match decode(message):
            case PriceBookOpened() as opened:
                valid = opened.valid_from, opened.valid_to
                books[one] = book_body(one, message.version, opened.name, opened.currency, valid, opened.channel)
            case PriceBookRevised() as new:
                books[one] |= {"version": message.version, "name": new.name_after, "valid_to": new.valid_to_after}
            case PricesSet() as them:
                books[one] |= {"version": message.version}
                prices |= {body["id"]: body for body in _prices(one, message.version, them)}
    rows = [
        (
            book_id,
            body["name"],
            _day(body["valid_from"]),
            _day(body["valid_to"]),
            body["channel"],
            msgspec.json.encode(body).decode(),
        )
        for book_id, body in books.items()
    ]
    await db.execute(WRITE_BOOKS, *zip(*rows, strict=True))
    if prices:
        names = ("id", "price_book_id", "product_id", "product_name", "effective_from")
        priced = [(*(body[name] for name in names), msgspec.json.encode(body).decode()) for body in prices.values()]
        await db.execute(WRITE_PRICES, *zip(*priced, strict=True))


def _prices(book_id: UUID, version: int, event: PricesSet) -> list[Body]:
    return [
        {
            "id": uuid5(book_id, f"{price.product_id}/{event.effective_from}"),
            "version": version,
            "price_book_id": book_id,
            "product_id": price.product_id,
            "product_name": price.product_name,
            "effective_from": event.effective_from,
            "list_price": money(price.list_price, event.currency),
            "floor_price": None if price.floor_price is None else money(price.floor_price, event.currency),
        }
        for price in event.prices
    ]


def _day(day: date | str | None) -> date | None:
    return date.fromisoformat(day) if isinstance(day, str) else day


PRICE_BOOKS = View(
    name="price_books",
    version=2,
    tables=("price_books", "book_prices"),
    ddl=DDL,
    reads={"pipeline": frozenset({"PriceBookOpened", "PriceBookRevised", "PricesSet"})},
    project=project,
)
PriceBooks = Annotated[Reading, reading(PRICE_BOOKS)]
Valid = Annotated[BusinessDate | None, Query(description="Valid on this day")]
Channel = Annotated[str | None, Query(max_length=100, description="For this channel's deals, or for every deal")]


@router.get("/price-books", operation_id="listPriceBooks", response_model=answers.PriceBookPage)
async def list_price_books(
    reader: PriceBooks, paged: Paged, valid_on: Valid = None, channel: Channel = None, q: Search = None
) -> Answer:
    """Price books by name."""
    where = Where().contains("name", q)
    if valid_on is not None:
        where.add("valid_from <= {} AND coalesce(valid_to, 'infinity') >= {}", valid_on, valid_on)
    if channel is not None:
        where.add("coalesce(channel, {}) = {}", channel, channel)
    return await page(reader, paged, BOOKS, where)


@router.get("/price-books/{price_book_id}", operation_id="getPriceBook", response_model=answers.PriceBook)
async def get_price_book(reader: PriceBooks, price_book_id: UUID) -> Answer:
    """One price book."""
    row = await reader.db.fetchrow(f"SELECT body, {VERSION} FROM price_books WHERE id = $1", price_book_id)
    return reader.one(row, "price_book_not_found")


@router.get("/price-books/{price_book_id}/prices", operation_id="listPrices", response_model=answers.BookPricePage)
async def list_prices(reader: PriceBooks, paged: Paged, price_book_id: UUID, product_id: UUID | None = None) -> Answer:
    """What products cost in a price book, past and to come, by product."""
    if not await reader.db.fetchval("SELECT true FROM price_books WHERE id = $1", price_book_id):
        return reader.one(None, "price_book_not_found")
    where = Where().equal("price_book_id", price_book_id).equal("product_id", product_id)
    return await page(reader, paged, PRICES, where)


@router.get(
    "/price-books/{price_book_id}/history", operation_id="listPriceBookHistory", response_model=HistoryEventPage
)
async def price_book_history(reader: PriceBooks, paged: Paged, price_book_id: UUID) -> Answer:
    """Every event of a price book, the first one first."""
    seen = Where().equal("id", price_book_id)
    return await history(reader, paged, price_book_id, "price_books", seen, "price_book_not_found")
