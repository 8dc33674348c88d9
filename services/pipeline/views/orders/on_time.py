"""How many milestones are reached by the day that was promised, on any day and as known at any moment."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import Annotated, Any, Literal
from uuid import UUID

import msgspec
from asyncpg import Connection
from fastapi import APIRouter

from services.pipeline.views.answers import orders as answers
from services.pipeline.views.body import Body
from shared.contracts.pipeline import MilestoneDropped, MilestoneKind, MilestonePlanned, MilestoneReached
from shared.flow.decode import decode, decoding
from shared.flow.freshness import settled_until
from shared.flow.message import Message
from shared.flow.view import View
from shared.web.fields import AsOf, BusinessDate, KnownAt
from shared.web.read.reading import Reading, reading
from shared.web.read.where import Where
from shared.web.wire.answer import Answer, json_answer

DDL = """
CREATE TABLE on_time_rows (
    event_id uuid NOT NULL,
    milestone_id uuid NOT NULL,
    order_id uuid NOT NULL,
    version integer NOT NULL,
    kind text NOT NULL,
    owner_id uuid NOT NULL,
    occurred_on date NOT NULL,
    known_at timestamptz NOT NULL,
    promised_on date NOT NULL,
    reached_on date,
    dropped boolean NOT NULL,
    PRIMARY KEY (event_id, milestone_id)
);
CREATE INDEX ON on_time_rows (milestone_id, occurred_on, version);
CREATE INDEX ON on_time_rows (order_id);
CREATE TABLE on_time_lines (
    milestone_id uuid NOT NULL,
    product_line_id uuid NOT NULL,
    name text NOT NULL,
    PRIMARY KEY (milestone_id, product_line_id)
);
"""
WRITE_ROWS = """
INSERT INTO on_time_rows SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::integer[], $5::text[],
    $6::uuid[], $7::date[], $8::timestamptz[], $9::date[], $10::date[], $11::boolean[])
"""
HAND_OVER = """
INSERT INTO on_time_rows
SELECT $2, milestone_id, order_id, $3, kind, $4, greatest(occurred_on, $5), $6, promised_on, reached_on, false
FROM (SELECT DISTINCT ON (milestone_id) * FROM on_time_rows WHERE order_id = $1
    ORDER BY milestone_id, version DESC) AS last
WHERE NOT dropped AND owner_id <> $4
"""
WRITE_LINES = """
INSERT INTO on_time_lines SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::text[]) ON CONFLICT DO NOTHING
"""
# What was said last of a milestone is so, of what had happened by the day: it may be reached before it was agreed on.
ON_TIME = """
WITH told AS (
    SELECT DISTINCT ON (milestone_id) * FROM on_time_rows WHERE occurred_on <= $1 AND known_at < $2
    ORDER BY milestone_id, version DESC
), due AS (
    SELECT * FROM told WHERE NOT dropped AND promised_on <= $1{more}
)
SELECT {key}, {month} AS month, count(*) AS promised,
    count(*) FILTER (WHERE reached_on <= promised_on) AS on_time,
    count(*) FILTER (WHERE reached_on > promised_on) AS late,
    count(*) FILTER (WHERE reached_on IS NULL) AS open
FROM due{lines} GROUP BY 1, 2, 3, 4 ORDER BY 4, 3, 2
"""
BY: dict[str, tuple[str, str]] = {
    "none": ("NULL::text AS kind, NULL::uuid AS id, NULL::text AS name", ""),
    "owner": ("'employee' AS kind, owner_id AS id, NULL::text AS name", ""),
    "product_line": (
        "'product_line' AS kind, product_line_id AS id, lines.name AS name",
        " JOIN on_time_lines AS lines USING (milestone_id)",
    ),
}
MONTH = {"none": "NULL::text", "month": "to_char(promised_on, 'YYYY-MM')"}
FOR_EVER = datetime.max.replace(tzinfo=UTC)

router = APIRouter(tags=["orders"])


class OrderHandedOver(msgspec.Struct):
    """What is needed of the private event."""

    owner_id: UUID
    handed_over_on: date


_private = decoding(OrderHandedOver)


async def project(db: Connection, _service: str, messages: Sequence[Message]) -> None:
    """Appends a row for each event, and for each milestone of an order that goes to another owner.

    Nothing is ever changed.
    """
    rows: list[tuple[Any, ...]] = []
    lines: dict[tuple[Any, Any], str] = {}
    for message in messages:
        event, day, reached_on = decode(message) or _private(message), date.min, None
        match event:
            case OrderHandedOver(owner_id=owner_id, handed_over_on=day):
                await _write(db, rows)
                about_it = (message.event_id, message.version, owner_id, day, message.recorded_at)
                await db.execute(HAND_OVER, message.stream_id, *about_it)
                continue
            case MilestonePlanned():
                day = event.agreed_on
            case MilestoneReached():
                day = reached_on = event.reached_on
            case MilestoneDropped():
                day = event.dropped_on
        assert isinstance(event, MilestonePlanned | MilestoneReached | MilestoneDropped)
        milestone, dropped = event.milestone, isinstance(event, MilestoneDropped)
        about = (message.event_id, milestone.milestone_id, message.stream_id, message.version, milestone.kind)
        rows.append((*about, event.owner_id, day, message.recorded_at, milestone.promised_on, reached_on, dropped))
        for line in milestone.lines:
            lines.setdefault((milestone.milestone_id, line.product_line_id), line.product_line_name)
    await _write(db, rows)
    if lines:
        await db.execute(WRITE_LINES, *zip(*((*key, name) for key, name in lines.items()), strict=True))


async def _write(db: Connection, rows: list[tuple[Any, ...]]) -> None:
    if rows:
        await db.execute(WRITE_ROWS, *zip(*rows, strict=True))
        rows.clear()


ON_TIME_DELIVERY = View(
    name="on_time",
    version=2,
    tables=("on_time_rows", "on_time_lines"),
    ddl=DDL,
    reads={"pipeline": frozenset({"MilestonePlanned", "MilestoneReached", "MilestoneDropped", "OrderHandedOver"})},
    project=project,
    unhashed=frozenset({"event_id", "known_at"}),
)


@router.get("/on-time-delivery", operation_id="getOnTimeDelivery", response_model=answers.OnTime)
async def get_on_time(
    reader: Annotated[Reading, reading(ON_TIME_DELIVERY)],
    as_of: AsOf = None,
    known_at: KnownAt = None,
    kind: MilestoneKind | None = None,
    promised_from: BusinessDate | None = None,
    promised_to: BusinessDate | None = None,
    by: Literal["none", "product_line", "owner"] = "none",
    bucket: Literal["none", "month"] = "none",
) -> Answer:
    """Of the milestones promised by a day, how many were reached in time; one of a whole order counts in each line."""
    day = as_of or reader.today
    key, lines = BY[by]
    async with reader.db.transaction(isolation="repeatable_read", readonly=True):
        where = Where(day, known_at or FOR_EVER).equal("kind", kind)
        reader.within(where.between("promised_on", promised_from, promised_to), "owner_id")
        asked = ON_TIME.format(key=key, month=MONTH[bucket], more=where.more, lines=lines)
        rows = await reader.db.fetch(asked, *where.values)
        settled = await settled_until(reader.db, [ON_TIME_DELIVERY.name])
    return json_answer(
        {
            "scope": reader.scope(),
            "as_of": day,
            "known_at": known_at or reader.now,
            "settled": settled is not None and (known_at or reader.now) < settled,
            "settled_until": settled,
            "items": [_item(row) for row in rows],
        }
    )


def _item(row: Any) -> Body:
    key = {"kind": row["kind"], "id": row["id"], "name": row["name"]} if row["kind"] else None
    counts = {name: row[name] for name in ("promised", "on_time", "late", "open")}
    return {"key": key, "month": row["month"], **counts, "rate": round(row["on_time"] / row["promised"], 6)}
