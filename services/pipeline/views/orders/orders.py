"""Which orders have signed deals set in motion, and how far is each."""

from collections.abc import Sequence
from datetime import date
from typing import Annotated, Any
from uuid import UUID

import msgspec
from asyncpg import Connection
from fastapi import APIRouter, Query

from services.pipeline.views.answers import orders as answers
from services.pipeline.views.body import Body
from services.pipeline.views.orders.body import OrderAmended, OrderHandedOver, changed
from services.pipeline.views.upsert import upsert
from shared.flow.decode import decode, decoding
from shared.flow.message import Message
from shared.flow.view import View
from shared.web.read.lists import Key, Listing, Paged, page
from shared.web.read.reading import Reading, reading
from shared.web.read.where import Where
from shared.web.wire.answer import Answer

DDL = """
CREATE TABLE orders (
    id uuid PRIMARY KEY,
    deal_id uuid NOT NULL,
    customer_id uuid,
    owner_id uuid NOT NULL,
    status text NOT NULL,
    received_on date NOT NULL,
    undelivered bigint NOT NULL,
    held_since date,
    body text NOT NULL
);
CREATE INDEX ON orders (received_on, id);
CREATE INDEX ON orders (deal_id);
CREATE INDEX ON orders (customer_id, received_on, id);
CREATE INDEX ON orders (owner_id, received_on, id);
CREATE INDEX ON orders (status, received_on, id);
CREATE INDEX ON orders (received_on, id) WHERE held_since IS NOT NULL;
"""
KEPT = "SELECT id, body FROM orders WHERE id = ANY($1::uuid[])"
WRITE = upsert(
    "orders",
    "id uuid",
    deal_id="uuid",
    customer_id="uuid",
    owner_id="uuid",
    status="text",
    received_on="date",
    undelivered="bigint",
    held_since="date",
    body="text",
)
LISTING = Listing(
    "orders",
    id=Key("orders.id", "uuid"),
    owner="orders.owner_id",
    sorts={"received_on": Key("orders.received_on", "date"), "undelivered": Key("orders.undelivered", "bigint")},
    order="-received_on",
    fields={
        "deal_id": Key("orders.deal_id", "uuid"),
        "customer_id": Key("orders.customer_id", "uuid"),
        "owner_id": Key("orders.owner_id", "uuid"),
        "status": Key("orders.status", "text", answers.OrderStatus),
        "received_on": Key("orders.received_on", "date"),
        "undelivered": Key("orders.undelivered", "bigint"),
    },
)
router = APIRouter(tags=["orders"])
_private = decoding(OrderAmended, OrderHandedOver)


async def project(db: Connection, _service: str, messages: Sequence[Message]) -> None:
    """Folds the batch over the bodies there are and writes each order once."""
    bodies: dict[UUID, Body] = {
        order_id: msgspec.json.decode(text)
        for order_id, text in await db.fetch(KEPT, list({message.stream_id for message in messages}))
    }
    for message in messages:
        body = bodies.setdefault(message.stream_id, {"id": message.stream_id})
        body.update(changed(body, decode(message) or _private(message)), version=message.version)
    rows = [_row(msgspec.to_builtins(body)) for body in bodies.values()]
    await db.execute(WRITE, *zip(*rows, strict=True))


def _row(body: Body) -> tuple[Any, ...]:
    return (
        body["id"],
        body["deal_id"],
        body["customer_id"],
        body["owner_id"],
        body["status"],
        date.fromisoformat(body["received_on"]),
        body["undelivered"]["amount_minor"],
        date.fromisoformat(body["held"]["since"]) if body["held"] else None,
        msgspec.json.encode(body).decode(),
    )


ORDERS = View(
    name="orders",
    version=5,
    tables=("orders",),
    ddl=DDL,
    reads={
        "pipeline": frozenset(
            {
                "OrderReceived",
                "OrderConfirmed",
                "DeliveryStarted",
                "MilestonePlanned",
                "MilestoneReached",
                "MilestoneDropped",
                "OrderLineDelivered",
                "OrderDelivered",
                "OrderAccepted",
                "WarrantyEnded",
                "ContractCancelled",
                "CancellationExplained",
                "OrderHandedOver",
                "OrderAmended",
                "OrderHeld",
                "OrderReleased",
                "ReleaseExplained",
                "TaskAssigned",
                "TaskRevised",
                "TaskCompleted",
                "TaskWithdrawn",
            }
        )
    },
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
    status: answers.OrderStatus | None = None,
    held: Annotated[
        bool | None, Query(description="Whether nothing is confirmed or delivered, for it is overdue")
    ] = None,
) -> Answer:
    """Orders, the latest first."""
    where = Where().equal("deal_id", deal_id).equal("customer_id", customer_id)
    if held is not None:
        where.add("held_since IS NOT NULL" if held else "held_since IS NULL")
    return await page(reader, paged, LISTING, where.equal("owner_id", owner_id).equal("status", status))
