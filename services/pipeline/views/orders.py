"""Which orders have signed deals set in motion."""

from collections.abc import Sequence
from typing import Annotated
from uuid import UUID

import msgspec
from asyncpg import Connection
from fastapi import APIRouter

from services.pipeline.views.answers import deals as answers
from services.pipeline.views.body import VERSION, dimensions_body, terms_body
from shared.contracts.pipeline import OrderReceived
from shared.flow.decode import decode
from shared.flow.message import Message
from shared.flow.view import View
from shared.web.lists import Key, Listing, Paged, page
from shared.web.reading import Reading, reading
from shared.web.where import Where
from shared.web.wire.answer import Answer

DDL = """
CREATE TABLE orders (
    id uuid PRIMARY KEY,
    deal_id uuid NOT NULL,
    customer_id uuid,
    owner_id uuid NOT NULL,
    received_on date NOT NULL,
    body text NOT NULL
);
CREATE INDEX ON orders (received_on, id);
CREATE INDEX ON orders (deal_id);
CREATE INDEX ON orders (customer_id, received_on, id);
CREATE INDEX ON orders (owner_id, received_on, id);
"""
WRITE = """
INSERT INTO orders (id, deal_id, customer_id, owner_id, received_on, body)
SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::date[], $6::text[])
"""
LISTING = Listing(
    "orders",
    id=Key("orders.id", "uuid"),
    owner="orders.owner_id",
    sorts={"received_on": Key("orders.received_on", "date")},
    order="-received_on",
    fields={
        "deal_id": Key("orders.deal_id", "uuid"),
        "customer_id": Key("orders.customer_id", "uuid"),
        "owner_id": Key("orders.owner_id", "uuid"),
        "received_on": Key("orders.received_on", "date"),
    },
)

router = APIRouter(tags=["orders"])


async def project(db: Connection, _service: str, messages: Sequence[Message]) -> None:
    """One row an order."""
    rows = []
    for message in messages:
        event = decode(message)
        assert isinstance(event, OrderReceived)
        terms = terms_body(event.terms)
        del terms["expected_close_on"]
        body = {
            "id": message.stream_id,
            "version": message.version,
            "status": "received",
            "deal_id": event.deal_id,
            "received_on": event.received_on,
            **dimensions_body(event.dimensions),
            **terms,
        }
        rows.append(
            (
                message.stream_id,
                event.deal_id,
                event.dimensions.customer_id,
                event.terms.owner_id,
                event.received_on,
                msgspec.json.encode(body).decode(),
            )
        )
    await db.execute(WRITE, *zip(*rows, strict=True))


ORDERS = View(
    name="orders",
    version=1,
    tables=("orders",),
    ddl=DDL,
    reads={"pipeline": frozenset({"OrderReceived"})},
    project=project,
)
Orders = Annotated[Reading, reading(ORDERS)]


@router.get("/orders", operation_id="listOrders", response_model=answers.OrderPage)
async def list_orders(
    reader: Orders,
    paged: Paged,
    deal_id: UUID | None = None,
    customer_id: UUID | None = None,
    owner_id: UUID | None = None,
) -> Answer:
    """Orders, the latest first."""
    where = Where().equal("deal_id", deal_id).equal("customer_id", customer_id).equal("owner_id", owner_id)
    return await page(reader, paged, LISTING, where)


@router.get("/orders/{order_id}", operation_id="getOrder", response_model=answers.Order)
async def get_order(reader: Orders, order_id: UUID) -> Answer:
    """One order."""
    where = reader.within(Where().equal("id", order_id), "owner_id")
    row = await reader.db.fetchrow(f"SELECT body, {VERSION} FROM orders{where.sql}", *where.values)
    return reader.one(row, "order_not_found")
