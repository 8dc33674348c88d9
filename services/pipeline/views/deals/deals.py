"""Which deals are there, and how does each stand."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Annotated, Any
from uuid import UUID

import msgspec
from asyncpg import Connection
from fastapi import APIRouter, Query

from services.pipeline.views.answers.deals import deals as answers
from services.pipeline.views.body import Body
from services.pipeline.views.deals.page.agreed import Agreed, Whom, Worth
from services.pipeline.views.deals.page.changes import CHANGES, SILENT
from services.pipeline.views.deals.page.learnt import PRIVATE
from services.pipeline.views.deals.page.readiness import TEACHING, Readiness, learn, next_stage
from services.pipeline.views.upsert import kept, known, write
from shared.contracts.pipeline import (
    Approver,
    ContractAmended,
    DealAdvanced,
    DealCreditChanged,
    DealForecastOverridden,
    DealLost,
    DealOpened,
    DealReopened,
    DealRevised,
    DealSigned,
    Dimensions,
    Stage,
    Terms,
)
from shared.flow.decode import decode, narrowed
from shared.flow.message import Message
from shared.flow.pieces import pieces
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
    readiness text NOT NULL,
    amendment_approver text
);
"""
INDEXES = """
CREATE INDEX IF NOT EXISTS deals_created ON deals (created_at, id);
CREATE INDEX IF NOT EXISTS deals_changed ON deals (changed_at, id);
CREATE INDEX IF NOT EXISTS deals_stage ON deals (stage, created_at, id);
CREATE INDEX IF NOT EXISTS deals_owner ON deals (owner_id, created_at, id);
CREATE INDEX IF NOT EXISTS deals_customer ON deals (customer_id, created_at, id);
CREATE INDEX IF NOT EXISTS deals_reference ON deals (external_reference);
CREATE INDEX IF NOT EXISTS deals_amended ON deals (created_at, id) WHERE amendment_approver IS NOT NULL;
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
    amendment_approver="text",
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
        "stage": Key("deals.stage", "text", Stage),
        "status": Key("deals.status", "text", answers.DealStatus),
        "owner_id": Key("deals.owner_id", "uuid"),
        "customer_id": Key("deals.customer_id", "uuid"),
        "external_reference": Key("deals.external_reference", "text"),
        "net": Key("deals.net", "bigint"),
        "weighted": Key("deals.weighted", "bigint"),
        "expected_close_on": Key("nullif(deals.expected_close_on, date 'infinity')", "date"),
        "created_at": Key("deals.created_at", "timestamptz"),
        "changed_at": Key("deals.changed_at", "timestamptz"),
        "amendment_approver": Key("deals.amendment_approver", "text", Approver),
    },
)
UNDATED = date.max

SAID = {Terms: Worth, Dimensions: msgspec.Raw}
AGREED = {Terms: Agreed, Dimensions: Whom}
READ = {
    **narrowed(SAID, DealAdvanced, DealForecastOverridden, DealLost, DealReopened, DealSigned),
    **narrowed(AGREED, DealOpened, DealRevised, ContractAmended, DealCreditChanged),
    **PRIVATE,
}
decode_kept = msgspec.json.Decoder(Readiness).decode
encode = msgspec.json.Encoder().encode
encode_kept = msgspec.json.Encoder(order="deterministic").encode

router = APIRouter(tags=["deals"])


class Shown(msgspec.Struct):
    """A deal while it is folded: its body, when it was opened and last changed, and what it has for a stage."""

    body: Body
    created_at: datetime
    changed_at: datetime
    ready: Readiness

    def row(self, deal_id: UUID) -> tuple[Any, ...]:
        """The table's columns."""
        body = self.body
        body.update(next_stage(self.ready, body))
        names = [body["customer_name"], body["external_reference"], *[line["product_name"] for line in body["lines"]]]
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
            _day(body["expected_close_on"]),
            self.created_at,
            self.changed_at,
            "\n".join([name for name in names if name]),
            encode(body).decode(),
            encode_kept(self.ready).decode(),
            body["amendment"] and body["amendment"]["approver"],
        )


def _day(told: date | str | None) -> date:
    if told is None:
        return UNDATED
    return date.fromisoformat(told) if isinstance(told, str) else told


async def project(db: Connection, _service: str, messages: Sequence[Message]) -> None:
    """Folds the batch over the bodies there are and writes each deal once."""
    ids = known(messages)
    deals = {
        deal_id: Shown(msgspec.json.decode(text), created_at, created_at, decode_kept(has))
        for deal_id, created_at, text, has in (await db.fetch(KEPT, ids) if ids else ())
    }
    found = set(deals)
    async for piece in pieces(messages):
        for message in piece:
            read = READ.get(message.type)
            event = read(message.data) if read else decode(message)
            moment = message.recorded_at
            if isinstance(event, DealOpened):
                deal = deals[message.stream_id] = Shown({"id": message.stream_id}, moment, moment, Readiness())
            else:
                deal = deals[message.stream_id]
            if message.type in TEACHING:
                learn(deal.ready, event)
            if change := CHANGES.get(message.type):
                change(event, deal.body)
            deal.body["version"] = message.version
            deal.changed_at = moment
    await write(db, TABLE, [deal.row(deal_id) for deal_id, deal in deals.items()], found)


DEALS = View(
    name="deals",
    version=9,
    tables=("deals",),
    ddl=DDL,
    reads={"pipeline": SILENT.union(CHANGES)},
    project=project,
    unhashed=frozenset({"created_at", "changed_at"}),
    indexes=INDEXES,
    divisible=f"{__name__}:DEALS",
)
Deals = Annotated[Reading, reading(DEALS)]


@router.get("/deals", operation_id="listDeals", response_model=answers.DealPage)
async def list_deals(
    reader: Deals,
    paged: Paged,
    stage: Stage | None = None,
    status: answers.DealStatus | None = None,
    owner_id: Annotated[str | None, Query(max_length=7400, description="Employees by comma")] = None,
    customer_id: Annotated[str | None, Query(max_length=7400, description="Customers by comma")] = None,
    external_reference: Annotated[str | None, Query(max_length=8000, description="References by comma")] = None,
    q: Search = None,
    amendment_awaiting: Annotated[bool | None, Query(description="Whether an amendment awaits approval")] = None,
    amendment_approver: Annotated[Approver | None, Query(description="Whose approval, at least, it awaits")] = None,
) -> Answer:
    """Deals, the newest first; `q` finds in customer, reference and product names."""
    where = Where().equal("stage", stage).equal("status", status).contains("search", q)
    if amendment_awaiting is not None:
        where.add("amendment_approver IS NOT NULL" if amendment_awaiting else "amendment_approver IS NULL")
    where.equal("amendment_approver", amendment_approver)
    where.one_of("external_reference", several(external_reference, "external_reference"))
    for column, asked in (("owner_id", owner_id), ("customer_id", customer_id)):
        ids = several_ids(asked, column)
        # An index gives the order only for one value.
        where = where.equal(column, ids[0]) if ids and len(ids) == 1 else where.one_of(column, ids)
    return await page(reader, paged, LISTING, where)
