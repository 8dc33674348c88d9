"""Which days have orders promised, and which were kept."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Annotated, Any, Literal
from uuid import UUID

import msgspec
from asyncpg import Connection
from fastapi import APIRouter

from services.pipeline.views.answers import orders as answers
from services.pipeline.views.body import Body
from services.pipeline.views.upsert import upsert
from shared.contracts.pipeline import MilestoneKind, MilestonePlanned, MilestoneReached
from shared.flow.decode import decode, decoding
from shared.flow.message import Message
from shared.flow.view import View
from shared.web.fields import BusinessDate
from shared.web.read.lists import Key, Listing, Paged, page
from shared.web.read.reading import Reading, reading
from shared.web.read.where import Where
from shared.web.wire.answer import Answer

DDL = """
CREATE TABLE milestones (
    id uuid PRIMARY KEY,
    order_id uuid NOT NULL,
    owner_id uuid NOT NULL,
    responsible_id uuid NOT NULL,
    kind text NOT NULL,
    status text NOT NULL,
    planned_on date NOT NULL,
    promised_on date NOT NULL,
    body text NOT NULL
);
CREATE INDEX ON milestones (planned_on, id);
CREATE INDEX ON milestones (order_id, planned_on, id);
CREATE INDEX ON milestones (owner_id, planned_on, id);
CREATE INDEX ON milestones (responsible_id, planned_on, id);
CREATE INDEX ON milestones (status, planned_on, id);
"""
WRITE = upsert(
    "milestones",
    "id uuid",
    order_id="uuid",
    owner_id="uuid",
    responsible_id="uuid",
    kind="text",
    status="text",
    planned_on="date",
    promised_on="date",
    body="text",
)
LISTING = Listing(
    "milestones",
    owner="owner_id",
    sorts={"planned_on": Key("planned_on", "date"), "promised_on": Key("promised_on", "date")},
    order="planned_on",
    fields={
        "order_id": Key("order_id", "uuid"),
        "owner_id": Key("owner_id", "uuid"),
        "responsible_id": Key("responsible_id", "uuid"),
        "kind": Key("kind", "text"),
        "status": Key("status", "text"),
        "planned_on": Key("planned_on", "date"),
        "promised_on": Key("promised_on", "date"),
    },
)

KEPT = "SELECT body FROM milestones WHERE order_id = ANY($1::uuid[])"

router = APIRouter(tags=["orders"])


class OrderHandedOver(msgspec.Struct):
    """What is needed of the private event."""

    owner_id: UUID


_private = decoding(OrderHandedOver)


def milestone_body(message: Message, event: Any) -> Body:
    """A milestone after an event about it."""
    milestone = event.milestone
    status = "open" if isinstance(event, MilestonePlanned) else "dropped"
    reached_on = None
    if isinstance(event, MilestoneReached):
        status, reached_on = "reached", event.reached_on
    return {
        "id": milestone.milestone_id,
        "version": message.version,
        "order_id": message.stream_id,
        "deal_id": event.deal_id,
        "customer_id": event.dimensions.customer_id,
        "customer_name": event.dimensions.customer_name,
        "owner_id": event.owner_id,
        "responsible_id": milestone.responsible_id,
        "kind": milestone.kind,
        "line": milestone.line,
        "status": status,
        "planned_on": milestone.planned_on,
        "promised_on": milestone.promised_on,
        "reached_on": reached_on,
        "on_time": None if reached_on is None else reached_on <= milestone.promised_on,
    }


async def project(db: Connection, _service: str, messages: Sequence[Message]) -> None:
    """The last event about a milestone says all of it but whose its order is since."""
    moved = [message.stream_id for message in messages if message.type == "OrderHandedOver"]
    kept = [msgspec.json.decode(text) for (text,) in await db.fetch(KEPT, moved)] if moved else []
    last: dict[str, Body] = {body["id"]: body for body in kept}
    for message in messages:
        match decode(message) or _private(message):
            case OrderHandedOver(owner_id=owner_id):
                order = str(message.stream_id)
                last |= {
                    id: body | {"owner_id": str(owner_id)} for id, body in last.items() if body["order_id"] == order
                }
            case event:
                body = msgspec.to_builtins(milestone_body(message, event))
                last[body["id"]] = body
    columns = ("id", "order_id", "owner_id", "responsible_id", "kind", "status", "planned_on", "promised_on")
    rows = [(*_columns(body, columns), msgspec.json.encode(body).decode()) for body in last.values()]
    if not rows:
        return
    await db.execute(WRITE, *zip(*rows, strict=True))


def _columns(body: Body, names: Sequence[str]) -> Iterator[Any]:
    for name in names:
        yield date.fromisoformat(body[name]) if name.endswith("_on") else body[name]


MILESTONES = View(
    name="milestones",
    version=1,
    tables=("milestones",),
    ddl=DDL,
    reads={"pipeline": frozenset({"MilestonePlanned", "MilestoneReached", "MilestoneDropped", "OrderHandedOver"})},
    project=project,
)
Milestones = Annotated[Reading, reading(MILESTONES)]


@router.get("/milestones", operation_id="listMilestones", response_model=answers.MilestonePage)
async def list_milestones(
    reader: Milestones,
    paged: Paged,
    order_id: UUID | None = None,
    owner_id: UUID | None = None,
    responsible_id: UUID | None = None,
    status: Literal["open", "reached", "dropped"] | None = None,
    kind: MilestoneKind | None = None,
    planned_from: BusinessDate | None = None,
    planned_to: BusinessDate | None = None,
) -> Answer:
    """Milestones of orders, the first planned first."""
    where = Where().equal("order_id", order_id).equal("owner_id", owner_id).equal("responsible_id", responsible_id)
    where.equal("status", status).equal("kind", kind).between("planned_on", planned_from, planned_to)
    return await page(reader, paged, LISTING, where)
