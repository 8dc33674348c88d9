"""Which deals are there, and how does each stand."""

from collections.abc import Sequence
from datetime import date
from typing import Annotated, Any, Literal
from uuid import UUID

import msgspec
from asyncpg import Connection
from fastapi import APIRouter, Query

from services.pipeline.views.answers import deals as answers
from services.pipeline.views.body import Body
from services.pipeline.views.deals.changes import changed
from services.pipeline.views.deals.contracted import CONTRACTED
from services.pipeline.views.deals.idle import idling
from services.pipeline.views.deals.learnt import LEARNT, QUOTED, private
from services.pipeline.views.deals.readiness import TEACHING, Readiness, learn, next_stage
from services.pipeline.views.upsert import kept, known, write
from shared.contracts.pipeline import (
    DealAdvanced,
    DealForecastOverridden,
    DealLost,
    DealOpened,
    DealReopened,
    DealSigned,
    Dimensions,
    Stage,
    Terms,
)
from shared.flow.decode import decode, narrowed
from shared.flow.message import Message
from shared.flow.view import View
from shared.web.fields import Search
from shared.web.read.lists import Key, Listing, Paged, page, several, several_ids
from shared.web.read.reading import Reading, reading
from shared.web.read.where import Where
from shared.web.wire.answer import Answer

DDL = """
CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA public;
CREATE TABLE deals (
    id uuid PRIMARY KEY,
    version integer NOT NULL,
    status text NOT NULL,
    stage text NOT NULL,
    owner_id uuid NOT NULL,
    customer_id uuid,
    external_reference text,
    net bigint NOT NULL,
    weighted bigint NOT NULL,
    expected_close_on date NOT NULL,
    created_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL,
    search text NOT NULL,
    body text NOT NULL,
    readiness text NOT NULL
);
"""
INDEXES = """
CREATE INDEX IF NOT EXISTS deals_created ON deals (created_at, id);
CREATE INDEX IF NOT EXISTS deals_changed ON deals (changed_at, id);
CREATE INDEX IF NOT EXISTS deals_stage ON deals (stage, created_at, id);
CREATE INDEX IF NOT EXISTS deals_owner ON deals (owner_id, created_at, id);
CREATE INDEX IF NOT EXISTS deals_customer ON deals (customer_id, created_at, id);
CREATE INDEX IF NOT EXISTS deals_reference ON deals (external_reference);
CREATE INDEX IF NOT EXISTS deals_board ON deals (stage) INCLUDE (net, weighted, owner_id, customer_id);
CREATE INDEX IF NOT EXISTS deals_search ON deals USING gin (search public.gin_trgm_ops)
    WITH (gin_pending_list_limit = 256);
"""
KEPT = "SELECT id, created_at, body, readiness FROM deals WHERE id = ANY($1::uuid[])"
TABLE = kept(
    "deals",
    "id uuid",
    version="integer",
    status="text",
    stage="text",
    owner_id="uuid",
    customer_id="uuid",
    external_reference="text",
    net="bigint",
    weighted="bigint",
    expected_close_on="date",
    created_at="timestamptz",
    changed_at="timestamptz",
    search="text",
    body="text",
    readiness="text",
)
LISTING = Listing(
    "deals",
    id=Key("deals.id", "uuid"),
    owner="deals.owner_id",
    sorts={
        "created_at": Key("deals.created_at", "timestamptz"),
        "changed_at": Key("deals.changed_at", "timestamptz"),
        "net": Key("deals.net", "bigint"),
        "expected_close_on": Key("deals.expected_close_on", "date"),
    },
    order="-created_at",
    fields={
        "stage": Key("deals.stage", "text"),
        "status": Key("deals.status", "text"),
        "owner_id": Key("deals.owner_id", "uuid"),
        "customer_id": Key("deals.customer_id", "uuid"),
        "external_reference": Key("deals.external_reference", "text"),
        "net": Key("deals.net", "bigint"),
        "weighted": Key("deals.weighted", "bigint"),
        "expected_close_on": Key("nullif(deals.expected_close_on, date 'infinity')", "date"),
        "created_at": Key("deals.created_at", "timestamptz"),
        "changed_at": Key("deals.changed_at", "timestamptz"),
    },
)
UNDATED = date.max


class Worth(msgspec.Struct):
    """What is needed of terms that others have said before."""

    net: int
    currency: str


sparing = narrowed(
    {Terms: Worth, Dimensions: msgspec.Raw}, DealAdvanced, DealForecastOverridden, DealLost, DealReopened, DealSigned
)

router = APIRouter(tags=["deals"])


def row(body: Body, kept: Sequence[Any]) -> tuple[Any, ...]:
    """The table's columns of a body; `kept` is its id, when it was created and changed, and what it has for a stage."""
    deal_id, created_at, changed_at, ready = kept
    names = [body["customer_name"], body["external_reference"], *(line["product_name"] for line in body["lines"])]
    return (
        deal_id,
        body["version"],
        body["status"],
        body["stage"],
        body["owner_id"],
        body["customer_id"],
        body["external_reference"],
        body["net"]["amount_minor"],
        body["weighted"]["amount_minor"],
        date.fromisoformat(body["expected_close_on"]) if body["expected_close_on"] else UNDATED,
        created_at,
        changed_at,
        "\n".join(name for name in names if name),
        msgspec.json.encode(body).decode(),
        msgspec.json.encode(ready, order="deterministic").decode(),
    )


async def project(db: Connection, _service: str, messages: Sequence[Message]) -> None:
    """Folds the batch over the bodies there are and writes each deal once."""
    ids = known(messages)
    bodies: dict[UUID, Body] = {}
    times: dict[UUID, tuple[Any, Any]] = {}
    ready: dict[UUID, Readiness] = {}
    found = {row[0]: row[1:] for row in await db.fetch(KEPT, ids)} if ids else {}
    for deal_id, (created_at, text, has) in found.items():
        bodies[deal_id], times[deal_id] = msgspec.json.decode(text), (created_at, created_at)
        ready[deal_id] = msgspec.json.decode(has, type=Readiness)
    for message in messages:
        deal_id, event = message.stream_id, sparing(message) or decode(message) or private(message)
        if isinstance(event, DealOpened):
            bodies[deal_id], times[deal_id] = {"id": deal_id}, (message.recorded_at, message.recorded_at)
            ready[deal_id] = Readiness()
        body = bodies[deal_id]
        if message.type in TEACHING:
            learn(ready[deal_id], event)
        body.update(changed(event, body), version=message.version)
        body.update(idling(event, body))
        times[deal_id] = times[deal_id][0], message.recorded_at
    for deal_id, body in bodies.items():
        body.update(next_stage(ready[deal_id], body))
    rows = [
        row(msgspec.to_builtins(body), (deal_id, *times[deal_id], ready[deal_id])) for deal_id, body in bodies.items()
    ]
    await write(db, TABLE, rows, found)


DEALS = View(
    name="deals",
    version=7,
    tables=("deals",),
    ddl=DDL,
    reads={
        "pipeline": frozenset(
            {
                *("DealOpened", "DealRevised", "DealAdvanced", "DealLost", "DealForecastOverridden", "DealReopened"),
                *("DealSigned", "DealRotted", "DealParked"),
                *("DealLossExplained", "StageMoveExplained", "ParkingExplained"),
                *LEARNT,
                *QUOTED,
                *CONTRACTED,
            }
        )
    },
    project=project,
    unhashed=frozenset({"created_at", "changed_at"}),
    indexes=INDEXES,
)
Deals = Annotated[Reading, reading(DEALS)]


@router.get("/deals", operation_id="listDeals", response_model=answers.DealPage)
async def list_deals(
    reader: Deals,
    paged: Paged,
    stage: Stage | None = None,
    status: Literal["open", "signed", "lost"] | None = None,
    owner_id: Annotated[str | None, Query(max_length=7400, description="Employees by comma")] = None,
    customer_id: Annotated[str | None, Query(max_length=7400, description="Customers by comma")] = None,
    external_reference: Annotated[str | None, Query(max_length=8000, description="References by comma")] = None,
    q: Search = None,
) -> Answer:
    """Deals, the newest first; `q` finds in customer, reference and product names."""
    where = Where().equal("stage", stage).equal("status", status).contains("search", q)
    where.one_of("external_reference", several(external_reference, "external_reference"))
    for column, asked in (("owner_id", owner_id), ("customer_id", customer_id)):
        ids = several_ids(asked, column)
        # An index gives the order only for one value.
        where = where.equal(column, ids[0]) if ids and len(ids) == 1 else where.one_of(column, ids)
    return await page(reader, paged, LISTING, where)
