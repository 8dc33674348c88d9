"""Price books: what a product costs in one, while it is valid, and what was sold by it before."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.pipeline.domain.catalogue.price_book import (
    PRICE_BOOK,
    OpenPriceBook,
    PriceBook,
    PriceBookCommand,
    RevisePriceBook,
    SetPrices,
    decide,
    price_in,
)
from services.pipeline.domain.deal.deal import DEAL
from services.pipeline.domain.deal.deal import decide as decide_deal
from services.pipeline.domain.quote.discounts import Offered, approver, quoted
from shared.contracts.pipeline import BookPrice, Dimensions, PriceBookOpened, PricesSet
from shared.decider import Refused
from tests.pipeline.company import Company, usd
from tests.pipeline.examples import ACME, TODAY, after, item, opening

START, END = date(2026, 1, 1), date(2026, 12, 31)
BOOK = OpenPriceBook("Partners", "USD", START, END, None, TODAY, TODAY)
MONITOR, SENSOR = UUID(int=301), UUID(int=302)


def cost(product_id: UUID, amount: int, floor: int | None = None) -> BookPrice:
    return BookPrice(product_id, f"Product {product_id.int}", amount, floor)


def refused(command: PriceBookCommand, book: PriceBook) -> str:
    with pytest.raises(Refused) as refusal:
        decide(command, book)
    return refusal.value.code


def test_a_price_book_opens_without_prices() -> None:
    assert decide(BOOK, PriceBook()) == [PriceBookOpened("Partners", "USD", START, END, None, TODAY)]
    assert refused(BOOK, after(PRICE_BOOK, BOOK)) == "price_book_already_open"


def test_only_prices_that_are_new_are_set() -> None:
    book = after(PRICE_BOOK, BOOK, SetPrices((cost(MONITOR, 900), cost(SENSOR, 50)), START))
    changed = SetPrices((cost(MONITOR, 900), cost(SENSOR, 60)), START)
    assert decide(changed, book) == [PricesSet("Partners", (cost(SENSOR, 60),), "USD", START)]
    assert decide(changed, after(PRICE_BOOK, BOOK, changed)) == []
    later = SetPrices((cost(SENSOR, 60),), START + timedelta(days=9))
    book = after(PRICE_BOOK, BOOK, changed, later, SetPrices((cost(SENSOR, 70),), START))
    assert price_in(book, SENSOR, START + timedelta(days=9), "").list_price == 60, (
        "said of that day, whatever came before"
    )


def test_dates_and_products_that_make_no_sense_are_refused() -> None:
    book = after(PRICE_BOOK, BOOK)
    assert refused(SetPrices((cost(MONITOR, 1),), START - timedelta(days=1)), book) == "dates_out_of_order"
    assert refused(SetPrices((cost(MONITOR, 1), cost(MONITOR, 2)), START), book) == "product_priced_twice"
    assert refused(RevisePriceBook(None, START - timedelta(days=1), TODAY, TODAY), book) == "dates_out_of_order"
    assert refused(replace(BOOK, valid_to=START - timedelta(days=1)), PriceBook()) == "dates_out_of_order"
    for command in (SetPrices((cost(MONITOR, 1),), START), RevisePriceBook(None, None, TODAY, TODAY)):
        assert refused(command, PriceBook()) == "price_book_not_found"


SETTINGS = st.lists(
    st.tuples(st.sampled_from([MONITOR, SENSOR]), st.integers(0, 30), st.integers(0, 5), st.none() | st.integers(0, 3)),
    max_size=20,
)


@given(SETTINGS, st.integers(0, 40))
def test_a_price_is_the_last_said_of_the_last_day_by_then(
    told: list[tuple[UUID, int, int, int | None]], asked: int
) -> None:
    commands = [SetPrices((cost(one, price, floor),), START + timedelta(days=day)) for one, day, price, floor in told]
    book = after(PRICE_BOOK, BOOK, *commands)
    said: dict[tuple[UUID, int], tuple[int, int | None]] = {}
    for one, day, price, floor in told:
        said[one, day] = (price, floor)
    for product in (MONITOR, SENSOR):
        days = [day for one, day in said if one == product and day <= asked]
        if not days:
            with pytest.raises(Refused):
                price_in(book, product, START + timedelta(days=asked), "/lines/0/price_book_id")
            continue
        found = price_in(book, product, START + timedelta(days=asked), "/lines/0/price_book_id")
        assert (found.list_price, found.floor_price) == said[product, max(days)]


def test_a_channels_price_book_is_for_its_deals_alone() -> None:
    partners = replace(item(), channel="partner", price_book_id=UUID(int=9))
    with pytest.raises(Refused) as refusal:
        decide_deal(opening(items=(partners,)), DEAL.initial)
    assert (refusal.value.code, refusal.value.pointer) == (
        "price_book_of_another_channel",
        "/lines/0/price_book_id",
    )
    sold = opening(items=(partners,), dimensions=Dimensions(ACME, "Acme", channel="partner"))
    (line,) = after(DEAL, sold).terms.lines
    assert line.price_book_id == UUID(int=9)


def test_below_the_price_books_floor_the_director_approves_however_small_the_discount() -> None:
    lines = quoted([Offered(replace(item(price=800), floor_price=797), 50)], None)
    assert (lines[0].line.net, lines[0].floor_net, approver(lines, "sales_rep")) == (796, 797, "sales_director")


async def opened(api: Company, **changes: Any) -> str:
    """A price book in which GTX Pro, listed at 500.00, is 450.00."""
    book = await api.post("/price-books", {"name": "Partners", "valid_from": "2020-01-01"} | changes)
    prices = {"prices": [{"product_id": api.product, "list_price": usd(450_00)}], "effective_from": "2020-01-01"}
    await api.post(f"/price-books/{book['id']}/prices", prices)
    return str(book["id"])


async def test_what_was_sold_keeps_its_price_whatever_happens_to_product_and_book(api: Company) -> None:
    book = await opened(api)
    reprice = f"/products/{api.product}/reprice"
    before = {"floor_price": usd(400_00), "flags": ["recurring"], "effective_from": "2020-01-01"}
    await api.post(reprice, before)
    lines = [{"product_id": api.product, "quantity": 2, "price_book_id": book}]
    deal = await api.post("/deals", api.deal() | {"lines": lines})
    kept = {"net": usd(900_00), "cost": usd(400_00), "list_net": usd(900_00), "floor_net": usd(800_00)}
    assert deal["lines"][0].items() >= kept.items()
    assert (deal["lines"][0]["price_book_id"], deal["lines"][0]["flags"]) == (book, ["recurring"])
    new = {
        "list_price": usd(1),
        "unit_cost": usd(2),
        "floor_price": usd(3),
        "flags": [],
        "effective_from": "2020-01-01",
    }
    await api.post(reprice, new)
    priced = {"prices": [{"product_id": api.product, "list_price": usd(4)}], "effective_from": "2020-01-01"}
    await api.post(f"/price-books/{book}/prices", priced)
    await api.post(f"/price-books/{book}/revise", {"valid_to": "2020-01-02", "name": "Closed"})
    await api.everything_done()
    assert (await api.get(f"/deals/{deal['id']}"))["lines"] == deal["lines"]
    moved = await api.post(f"/deals/{deal['id']}/advance", {"stage": "screening"})
    assert moved["lines"] == deal["lines"]


async def test_a_line_is_sold_by_a_book_that_is_there_valid_and_prices_it(api: Company) -> None:
    book, empty = await opened(api, valid_to="2020-12-31"), await opened(api, channel="partner")

    async def by(price_book_id: str, **changes: Any) -> tuple[int, str]:
        line = {"product_id": api.product, "quantity": 1, "price_book_id": price_book_id}
        return await api.refused("/deals", api.deal() | {"lines": [line]} | changes)

    assert await by(book) == (422, "price_book_not_valid")
    assert await by(empty) == (422, "price_book_of_another_channel")
    assert await by(api.product) == (422, "unknown_price_book")
    assert await by(empty, opened_on="2019-12-31", channel="partner") == (422, "price_book_not_valid")
    late = {"prices": [{"product_id": api.product, "list_price": usd(1)}], "effective_from": "2090-01-01"}
    later = (await api.post("/price-books", {"name": "Later", "valid_from": "2020-01-01"}))["id"]
    await api.post(f"/price-books/{later}/prices", late)
    assert await by(later) == (422, "product_not_in_price_book")
    unknown = {"prices": [{"product_id": later, "list_price": usd(1)}]}
    assert await api.refused(f"/price-books/{later}/prices", unknown) == (422, "unknown_product")


async def test_a_quote_by_a_price_book_takes_its_discount_from_the_books_price(api: Company) -> None:
    book = await opened(api, channel="partner")
    deal = (await api.post("/deals", api.deal(channel="partner")))["id"]
    line = {"product_id": api.product, "quantity": 1, "discount_bp": 1_000, "price_book_id": book}
    quote = await api.post(f"/deals/{deal}/quotes", {"lines": [line]})
    assert (quote["net"], quote["lines"][0]["list_net"], quote["approver"]) == (usd(405_00), usd(450_00), None)
    await api.post(f"/deals/{deal}/quotes/1/accept")
    assert (await api.get(f"/deals/{deal}"))["lines"][0]["price_book_id"] == book


async def test_price_books_are_listed_as_each_command_answered_them(api: Company) -> None:
    partners = await api.post("/price-books", {"name": "Partners", "valid_from": "2026-01-01", "channel": "partner"})
    everybody = await api.post("/price-books", {"name": "All", "valid_from": "2026-01-01", "valid_to": "2026-12-31"})
    assert (await api.get("/price-books"))["items"] == [everybody, partners]
    assert (await api.get("/price-books", channel="web"))["items"] == [everybody]
    assert (await api.get("/price-books", valid_on="2027-01-01"))["items"] == [partners]
    at = f"/price-books/{partners['id']}"
    for amount, day in ((450_00, "2026-01-01"), (440_00, "2026-07-01"), (430_00, "2026-07-01")):
        body = {"prices": [{"product_id": api.product, "list_price": usd(amount)}], "effective_from": day}
        told = await api.post(f"{at}/prices", body)
    assert await api.get(at) == told
    prices = (await api.get(f"{at}/prices"))["items"]
    assert sorted((one["effective_from"], one["version"], one["list_price"]) for one in prices) == [
        ("2026-01-01", 2, usd(450_00)),
        ("2026-07-01", 4, usd(430_00)),
    ]
    happened = [one["type"] for one in (await api.get(f"{at}/history"))["items"]]
    assert happened == ["PriceBookOpened", "PricesSet", "PricesSet", "PricesSet"]
    listed = await api.installation.http.get(f"/pipeline/v1{at}/prices", headers={"accept": "text/csv"})
    assert (listed.headers["content-type"].split(";")[0], len(listed.text.splitlines())) == ("text/csv", 3)
