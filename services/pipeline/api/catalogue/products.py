"""Commands about what is sold."""

from collections.abc import Callable
from datetime import date
from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter
from pydantic import BaseModel, Field
from starlette.responses import Response

from services.pipeline.api.directory import Known, minor
from services.pipeline.domain.catalogue.product import PRODUCT, ListProduct, Product, RepriceProduct, price_on
from services.pipeline.domain.catalogue.product_line import PRODUCT_LINE, ListProductLine, ProductLine
from services.pipeline.views.answers.catalogue import products as answers
from services.pipeline.views.answers.catalogue.products import LIST_PRICE, UNIT_COST
from services.pipeline.views.body import money
from services.pipeline.views.catalogue.products import line_body, price_body, product_body
from shared.contracts.pipeline import ProductFlag
from shared.ids import new_id
from shared.web.commands.call import Command
from shared.web.fields import WIRE, BusinessDate, ExternalReference, Money, Text

Name = Annotated[str, Text(200)]
router = APIRouter(tags=["products"])


class ProductLineBody(BaseModel):
    model_config = WIRE
    name: Annotated[Name, Field(examples=["Monitoring"])]
    listed_on: BusinessDate | None = None
    external_reference: ExternalReference | None = None


class ProductLinesBody(BaseModel):
    model_config = WIRE
    items: list[ProductLineBody]


class ProductBody(BaseModel):
    """A product, its VAT rate in basis points and its first price; without a unit cost it costs nothing."""

    model_config = WIRE
    name: Annotated[Name, Field(examples=["Cold Chain Monitor"])]
    product_line_id: UUID
    list_price: Annotated[Money, Field(examples=[LIST_PRICE])]
    unit_cost: Annotated[Money | None, Field(examples=[UNIT_COST])] = None
    floor_price: Annotated[Money | None, Field(examples=[UNIT_COST], description="Below it only a director sells")] = (
        None
    )
    vat_bp: Annotated[int, Field(ge=0, le=10_000, examples=[1_300])] = 0
    flags: Annotated[list[ProductFlag], Field(max_length=3, examples=[["recurring"]])] = []
    listed_on: BusinessDate | None = None
    external_reference: ExternalReference | None = None


class ProductsBody(BaseModel):
    model_config = WIRE
    items: list[ProductBody]


class RepriceBody(BaseModel):
    """What is given changes from `effective_from` on."""

    model_config = WIRE
    list_price: Annotated[Money | None, Field(examples=[LIST_PRICE])] = None
    unit_cost: Annotated[Money | None, Field(examples=[UNIT_COST])] = None
    floor_price: Annotated[Money | None, Field(examples=[UNIT_COST])] = None
    flags: Annotated[list[ProductFlag] | None, Field(max_length=3, examples=[["recurring"]])] = None
    effective_from: BusinessDate | None = None


def represent_line(line_id: UUID, line: ProductLine, version: int) -> dict[str, Any]:
    """A product line as the lists show it."""
    return line_body(line_id, version, line.name, line.listed_on, line.external_reference)


def represent(today: date) -> Callable[[UUID, Product, int], dict[str, Any]]:
    """A product as the lists show it, with what it costs today."""

    def body(product_id: UUID, product: Product, version: int) -> dict[str, Any]:
        line, now = (product.product_line_id, product.product_line_name), price_on(product, today)
        prices = [
            price_body(p.effective_from, p.list_price, p.unit_cost, product.currency, p.floor_price, p.flags)
            for p in product.prices
        ]
        return product_body(product_id, product.name, line, product.external_reference, product.vat_bp) | {
            "version": version,
            "prices": prices,
            "list_price": money(now.list_price, product.currency),
            "unit_cost": money(now.unit_cost, product.currency),
        }

    return body


@router.post("/product-lines", operation_id="addProductLine", response_model=answers.ProductLine, status_code=201)
async def add_line(body: ProductLineBody, call: Command) -> Response:
    """Start a product line."""
    command = ListProductLine(body.name, body.listed_on or call.today, body.external_reference)
    return await call.handle(PRODUCT_LINE, new_id(), command, represent_line, status=201)


@router.post(
    "/product-lines/batch", operation_id="addProductLines", response_model=answers.ProductLineBatch, status_code=207
)
async def add_lines(body: ProductLinesBody, call: Command) -> Response:
    """Start up to 200 product lines, each by itself."""
    return await call.batch(body.items, lambda one, item: add_line(item, one))


@router.post("/products", operation_id="addProduct", response_model=answers.Product, status_code=201)
async def add_product(body: ProductBody, call: Command, known: Known) -> Response:
    """Start to sell a product at a price."""
    command = ListProduct(
        name=body.name,
        product_line_id=body.product_line_id,
        product_line_name=await known.product_line(body.product_line_id),
        list_price=minor(body.list_price, call.currency, "/list_price"),
        unit_cost=minor(body.unit_cost, call.currency, "/unit_cost") if body.unit_cost else 0,
        currency=call.currency,
        listed_on=body.listed_on or call.today,
        external_reference=body.external_reference,
        floor_price=minor(body.floor_price, call.currency, "/floor_price") if body.floor_price else None,
        vat_bp=body.vat_bp,
        flags=tuple(body.flags),
    )
    return await call.handle(PRODUCT, new_id(), command, represent(call.today), status=201)


@router.post("/products/batch", operation_id="addProducts", response_model=answers.ProductBatch, status_code=207)
async def add_products(body: ProductsBody, call: Command, known: Known) -> Response:
    """Start to sell up to 200 products, each by itself."""
    return await call.batch(body.items, lambda one, item: add_product(item, one, known))


@router.post("/products/{product_id}/reprice", operation_id="repriceProduct", response_model=answers.Product)
async def reprice_product(product_id: UUID, body: RepriceBody, call: Command) -> Response:
    """Change a product's list price or unit cost from a day on; what was sold keeps its price."""
    command = RepriceProduct(
        list_price=minor(body.list_price, call.currency, "/list_price") if body.list_price else None,
        unit_cost=minor(body.unit_cost, call.currency, "/unit_cost") if body.unit_cost else None,
        effective_from=body.effective_from or call.today,
        floor_price=minor(body.floor_price, call.currency, "/floor_price") if body.floor_price else None,
        flags=None if body.flags is None else tuple(body.flags),
    )
    return await call.handle(PRODUCT, product_id, command, represent(call.today))
