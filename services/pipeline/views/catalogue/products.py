"""What is sold, in which lines, at what price."""

from collections.abc import Sequence
from datetime import date
from typing import Annotated, Any
from uuid import UUID

import msgspec
from asyncpg import Connection
from fastapi import APIRouter, Query

from services.pipeline.views.answers.catalogue import products as answers
from services.pipeline.views.body import VERSION, Body, money
from services.pipeline.views.upsert import upsert
from shared.contracts.pipeline import ProductFlag, ProductLineListed, ProductListed, ProductRepriced
from shared.flow.decode import decode
from shared.flow.message import Message
from shared.flow.view import View
from shared.web.fields import Search
from shared.web.read.lists import Key, Listing, Paged, page, several
from shared.web.read.reading import Reading, reading
from shared.web.read.where import Where
from shared.web.wire.answer import Answer

DDL = """
CREATE TABLE product_lines (
    id uuid PRIMARY KEY,
    name text NOT NULL,
    external_reference text,
    body text NOT NULL
);
CREATE INDEX ON product_lines (name, id);
CREATE INDEX ON product_lines (external_reference);
CREATE TABLE products (
    id uuid PRIMARY KEY,
    name text NOT NULL,
    product_line_id uuid NOT NULL,
    external_reference text,
    body text NOT NULL
);
CREATE INDEX ON products (name, id);
CREATE INDEX ON products (product_line_id, name, id);
CREATE INDEX ON products (external_reference);
"""
WRITE_LINES = upsert("product_lines", "id uuid", name="text", external_reference="text", body="text")
WRITE_PRODUCTS = upsert(
    "products", "id uuid", name="text", product_line_id="uuid", external_reference="text", body="text"
)
KEPT = "SELECT id, body FROM products WHERE id = ANY($1::uuid[])"
LINES = Listing(
    "product_lines",
    id=Key("product_lines.id", "uuid"),
    sorts={"name": Key("product_lines.name", "text")},
    order="name",
)
References = Annotated[str | None, Query(max_length=8000, description="References by comma")]

router = APIRouter(tags=["products"])


def line_body(line_id: UUID, version: int, name: str, listed_on: date | None, external_reference: str | None) -> Body:
    """A product line."""
    return {
        "id": line_id,
        "version": version,
        "name": name,
        "listed_on": listed_on,
        "external_reference": external_reference,
    }


def product_body(
    product_id: UUID, name: str, line: tuple[UUID | None, str], external_reference: str | None, vat_bp: int
) -> Body:
    """A product without its version and prices; `line` is its product line's id and name."""
    return {
        "id": product_id,
        "name": name,
        "product_line_id": line[0],
        "product_line_name": line[1],
        "external_reference": external_reference,
        "vat_bp": vat_bp,
    }


def price_body(
    effective_from: date,
    list_price: int,
    unit_cost: int,
    currency: str,
    floor_price: int | None = None,
    flags: Sequence[ProductFlag] = (),
) -> Body:
    """What a product costs from a day on."""
    return {
        "effective_from": effective_from,
        "list_price": money(list_price, currency),
        "unit_cost": money(unit_cost, currency),
        "floor_price": None if floor_price is None else money(floor_price, currency),
        "flags": flags,
    }


def priced(body: Body, price: Body) -> list[Body]:
    """The product's prices by date with `price` in its place."""
    prices = {str(each["effective_from"]): each for each in (*body.get("prices", ()), price)}
    return [prices[day] for day in sorted(prices)]


async def project(db: Connection, _service: str, messages: Sequence[Message]) -> None:
    """Folds the batch over the products there are and writes each once."""
    ids = list({message.stream_id for message in messages})
    products: dict[UUID, Body] = {row[0]: msgspec.json.decode(row[1]) for row in await db.fetch(KEPT, ids)}
    lines: dict[UUID, Body] = {}
    for message in messages:
        one, version = message.stream_id, message.version
        match decode(message):
            case ProductLineListed() as line:
                lines[one] = line_body(one, version, line.name, line.listed_on, line.external_reference)
            case ProductListed() as product:
                line_of = product.product_line_id, product.product_line_name
                first = price_body(
                    product.listed_on,
                    product.list_price,
                    product.unit_cost,
                    product.currency,
                    product.floor_price,
                    product.flags,
                )
                body = product_body(one, product.name, line_of, product.external_reference, product.vat_bp)
                products[one] = body | {"version": version, "prices": [first]}
            case ProductRepriced() as new:
                price = price_body(
                    new.effective_from,
                    new.list_price_after,
                    new.unit_cost_after,
                    new.currency,
                    new.floor_price_after,
                    new.flags_after,
                )
                products[one] |= {"version": version, "prices": priced(products[one], price)}
    if rows := [_columns(body, "name", "external_reference") for body in lines.values()]:
        await db.execute(WRITE_LINES, *zip(*rows, strict=True))
    if rows := [_columns(body, "name", "product_line_id", "external_reference") for body in products.values()]:
        await db.execute(WRITE_PRODUCTS, *zip(*rows, strict=True))


def _columns(body: Body, *names: str) -> tuple[Any, ...]:
    return body["id"], *(body[name] for name in names), msgspec.json.encode(body).decode()


PRODUCTS = View(
    name="products",
    version=3,
    tables=("product_lines", "products"),
    ddl=DDL,
    reads={"pipeline": frozenset({"ProductLineListed", "ProductListed", "ProductRepriced"})},
    project=project,
)
Products = Annotated[Reading, reading(PRODUCTS)]


def listing(today: date) -> Listing:
    """Products with what they cost today: the last price by then, or the first one there will be."""
    item = f"""(SELECT left(body, -1) || ',"list_price":' || (p -> 'list_price')
            || ',"unit_cost":' || (p -> 'unit_cost') || '}}'
        FROM json_array_elements(body::json -> 'prices') AS p
        ORDER BY p ->> 'effective_from' <= '{today}' DESC,
            CASE WHEN p ->> 'effective_from' <= '{today}' THEN p ->> 'effective_from' END DESC,
            p ->> 'effective_from' LIMIT 1)"""
    return Listing(
        "products",
        item=item,
        id=Key("products.id", "uuid"),
        sorts={"name": Key("products.name", "text")},
        order="name",
    )


@router.get("/product-lines", operation_id="listProductLines", response_model=answers.ProductLinePage)
async def list_product_lines(
    reader: Products, paged: Paged, external_reference: References = None, q: Search = None
) -> Answer:
    """Product lines by name."""
    references = several(external_reference, "external_reference")
    return await page(reader, paged, LINES, Where().one_of("external_reference", references).contains("name", q))


@router.get("/product-lines/{line_id}", operation_id="getProductLine", response_model=answers.ProductLine)
async def get_product_line(reader: Products, line_id: UUID) -> Answer:
    """One product line."""
    row = await reader.db.fetchrow(f"SELECT body, {VERSION} FROM product_lines WHERE id = $1", line_id)
    return reader.one(row, "product_line_not_found")


@router.get("/products", operation_id="listProducts", response_model=answers.ProductPage)
async def list_products(
    reader: Products,
    paged: Paged,
    product_line_id: UUID | None = None,
    external_reference: References = None,
    q: Search = None,
) -> Answer:
    """Products by name, with what they cost today."""
    references = several(external_reference, "external_reference")
    where = Where().equal("product_line_id", product_line_id).one_of("external_reference", references)
    return await page(reader, paged, listing(reader.today), where.contains("name", q))


@router.get("/products/{product_id}", operation_id="getProduct", response_model=answers.Product)
async def get_product(reader: Products, product_id: UUID) -> Answer:
    """One product with its prices, past and to come."""
    item = listing(reader.today).item
    row = await reader.db.fetchrow(f"SELECT {item}, {VERSION} FROM products WHERE id = $1", product_id)
    return reader.one(row, "product_not_found", derived=True)
