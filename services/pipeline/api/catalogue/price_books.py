"""Commands about price books: while they are valid, and what products cost in them."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter
from pydantic import BaseModel, Field
from starlette.responses import Response

from services.pipeline.api.directory import Known, minor
from services.pipeline.domain.catalogue.price_book import (
    PRICE_BOOK,
    OpenPriceBook,
    PriceBook,
    RevisePriceBook,
    SetPrices,
)
from services.pipeline.views.answers.catalogue import price_books as answers
from services.pipeline.views.answers.catalogue.products import LIST_PRICE, UNIT_COST
from services.pipeline.views.catalogue.price_books import book_body
from shared.contracts.pipeline import BookPrice
from shared.ids import new_id
from shared.web.commands.call import Command
from shared.web.fields import WIRE, BusinessDate, Money, Text

router = APIRouter(tags=["products"])
End = Annotated[BusinessDate | None, Field(examples=["2026-12-31"], description="The last day; null: none yet")]


class OpenPriceBookBody(BaseModel):
    """With a channel it is for that channel's deals alone."""

    model_config = WIRE
    name: Annotated[str, Text(100), Field(examples=["Partners 2026"])]
    valid_from: Annotated[BusinessDate | None, Field(examples=["2026-01-01"])] = None
    valid_to: End = None
    channel: Annotated[Annotated[str, Text(100)] | None, Field(examples=["partner"])] = None


class RevisePriceBookBody(BaseModel):
    """Another name, another last day; what was sold by it stays as it is."""

    model_config = WIRE
    name: Annotated[Annotated[str, Text(100)] | None, Field(examples=["Partners 2026"])] = None
    valid_to: End
    revised_on: BusinessDate | None = None


class BookPriceBody(BaseModel):
    """What a product costs; without a floor its own one is kept."""

    model_config = WIRE
    product_id: UUID
    list_price: Annotated[Money, Field(examples=[LIST_PRICE])]
    floor_price: Annotated[Money | None, Field(examples=[UNIT_COST], description="Below it only a director sells")] = (
        None
    )


class SetPricesBody(BaseModel):
    """Prices from `effective_from` on; products that are not named keep theirs."""

    model_config = WIRE
    prices: Annotated[list[BookPriceBody], Field(min_length=1, max_length=200)]
    effective_from: BusinessDate | None = None


def represent(book_id: UUID, book: PriceBook, version: int) -> dict[str, Any]:
    """A price book as the lists show it."""
    return book_body(book_id, version, book.name, book.currency, (book.valid_from, book.valid_to), book.channel)


@router.post("/price-books", operation_id="openPriceBook", response_model=answers.PriceBook, status_code=201)
async def open_price_book(body: OpenPriceBookBody, call: Command) -> Response:
    """Open a price book, without any price yet."""
    start = body.valid_from or call.today
    command = OpenPriceBook(body.name, call.currency, start, body.valid_to, body.channel, call.today, call.today)
    return await call.handle(PRICE_BOOK, new_id(), command, represent, status=201)


@router.post("/price-books/{price_book_id}/revise", operation_id="revisePriceBook", response_model=answers.PriceBook)
async def revise_price_book(price_book_id: UUID, body: RevisePriceBookBody, call: Command) -> Response:
    """Change a price book's name or its last day."""
    command = RevisePriceBook(body.name, body.valid_to, body.revised_on or call.today, call.today)
    return await call.handle(PRICE_BOOK, price_book_id, command, represent)


@router.post("/price-books/{price_book_id}/prices", operation_id="setPrices", response_model=answers.PriceBook)
async def set_prices(price_book_id: UUID, body: SetPricesBody, call: Command, known: Known) -> Response:
    """Say what products cost in a price book from a day on; what was sold keeps its price."""
    names = await known.products([one.product_id for one in body.prices])
    prices = tuple(
        BookPrice(
            product_id=one.product_id,
            product_name=name,
            list_price=minor(one.list_price, call.currency, f"/prices/{place}/list_price"),
            floor_price=minor(one.floor_price, call.currency, f"/prices/{place}/floor_price")
            if one.floor_price
            else None,
        )
        for place, (one, name) in enumerate(zip(body.prices, names, strict=True))
    )
    return await call.handle(PRICE_BOOK, price_book_id, SetPrices(prices, body.effective_from or call.today), represent)
