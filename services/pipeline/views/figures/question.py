"""A question about a figure's rows, asked within one snapshot, and the rows that explain one number of its answer."""

from collections.abc import AsyncIterator, Iterable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import Any, NamedTuple
from uuid import UUID

from services.pipeline.views.body import Body
from services.pipeline.views.figures.asked import Asked
from services.pipeline.views.figures.rows.table import Figure
from shared.flow.freshness import settled_until
from shared.web.read.lists import Key, Listing, Paging, page
from shared.web.read.reading import Reading
from shared.web.read.where import Where
from shared.web.wire.answer import Answer

ORGANISATION = "organisation"
FOR_EVER = datetime.max.replace(tzinfo=UTC)
MILLION = 10**6
# Whoever works in a unit or below it on a day, as recorded by a moment.
MEMBERS = """
WITH RECURSIVE below AS (
    SELECT $1::uuid AS unit_id
    UNION SELECT u.unit_id FROM unit_history AS u JOIN below AS b ON u.parent_id = b.unit_id
    WHERE u.valid_from <= $2 AND u.valid_to > $2 AND u.recorded_from <= $3 AND u.recorded_to > $3
)
SELECT DISTINCT a.employee_id FROM assignment_history AS a JOIN below USING (unit_id)
WHERE a.valid_from <= $2 AND a.valid_to > $2 AND a.recorded_from <= $3 AND a.recorded_to > $3
"""
SUMS = """
SELECT {key}, measure, key, sum({counted})::bigint, {measured} FROM {table}{where} GROUP BY 1, 2, 3, 4 ORDER BY 2
"""
MEASURED = "sum(net)::bigint, sum({counted} * days::bigint)::bigint"
BY: dict[str, tuple[str, str]] = {
    "none": ("NULL::text", "NULL::text"),
    "owner": ("'employee'", "owner_id::text"),
    "product_line": ("'product_line'", "product_line_id::text"),
    "source": ("'source'", "source"),
    "channel": ("'channel'", "channel"),
}
ITEM = """'{{"deal_id":"' || deal_id || '","event_id":"' || event_id || '","event_type":"'
|| (SELECT type FROM public.events WHERE events.event_id = {table}.event_id)
|| '","amount":' || {counted} || ',"net":' || {net} || ',"days":' || {days} || ',"owner_id":"' || owner_id
|| '","product_line_id":' || coalesce('"' || product_line_id || '"', 'null') || ',"counts_on":' || to_json(counts_on)
|| ',"occurred_on":' || to_json(occurred_on) || ',"known_at":' || to_json(known_at) || '}}'"""


class Sum(NamedTuple):
    """Deals, their net minor units, and the days they took."""

    deals: int = 0
    net: int = 0
    days: int = 0


class Cells(dict[tuple[str, str], Sum]):
    """Sums by measure and key; what has no rows is nothing."""

    def __missing__(self, _key: tuple[str, str]) -> Sum:
        return Sum()


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked of a view, on which day; `members` are the employees of the unit asked for."""

    reader: Reading
    view: Figure
    asked: Asked
    day: date
    members: Sequence[UUID] | None
    settled_until: datetime | None

    @property
    def counted(self) -> str:
        """The column that counts a deal once: in all, or in each product line."""
        one_line = self.asked.by == "product_line" or self.asked.product_line_id is not None
        return "amount" if one_line else "once"

    def where(self, *values: Any, period: bool = True) -> Where:
        """The rows of the question, of everybody; without `period` those of all days. `values` are the first ones."""
        asked = self.asked
        where = Where(*values).add("occurred_on <= {}", self.day).add("known_at < {}", asked.known_at or FOR_EVER)
        if period:
            where.between("counts_on", asked.start, min(asked.end or self.day, self.day))
        where.equal("owner_id", asked.owner_id).equal("product_line_id", asked.product_line_id)
        where.equal("source", asked.source).equal("channel", asked.channel)
        return where if self.members is None else where.add("owner_id = ANY({}::uuid[])", list(self.members))


@asynccontextmanager
async def question(reader: Reading, view: Figure, asked: Asked, by: str = "none") -> AsyncIterator[Question]:
    """A question within one read-only snapshot."""
    async with reader.db.transaction(isolation="repeatable_read", readonly=True):
        day, moment = asked.as_of or reader.today, asked.known_at or reader.now
        names, members = [view.name], None
        if asked.unit_id is not None:
            names.append(ORGANISATION)
            members = [row[0] for row in await reader.db.fetch(MEMBERS, asked.unit_id, day, moment)]
        settled = await settled_until(reader.db, names)
        yield Question(reader, view, replace(asked, by=by), day, members, settled)


async def sums(question: Question, measures: Iterable[str], *, period: bool = True) -> list[tuple[Body | None, Cells]]:
    """What the caller's rows of some measures add up to, by what the question is cut by; one item when by nothing."""
    where = question.where(period=period).one_of("measure", list(measures))
    question.reader.within(where, "owner_id")
    key = ", ".join(BY[question.asked.by])
    table, counted = f"{question.view.name}_rows", question.counted
    measured = MEASURED.format(counted=counted) if question.view.measured else "0, 0"
    sql = SUMS.format(key=key, counted=counted, measured=measured, table=table, where=where.sql)
    found: dict[tuple[str | None, str | None], Cells] = {}
    if question.asked.by == "none":
        found[None, None] = Cells()
    for kind, id, measure, key_of, *sums_of in await question.reader.db.fetch(sql, *where.values):
        found.setdefault((kind, id), Cells())[measure, key_of] = Sum(*sums_of)
    return [(_key(kind, id), cells) for (kind, id), cells in found.items()]


def about(question: Question) -> Body:
    """What every answer says of itself."""
    known_at = question.asked.known_at or question.reader.now
    settled = question.settled_until
    return {
        "currency": question.reader.currency,
        "scope": question.reader.scope(),
        "from": question.asked.start,
        "to": question.asked.end,
        "as_of": question.day,
        "known_at": known_at,
        "settled": settled is not None and known_at < settled,
        "settled_until": settled,
    }


async def explained(
    question: Question, paged: Paging, measure: str, key: str | None = "", *, period: bool = True, valued: bool = False
) -> Answer:
    """A page of the caller's rows of one number, in the order of what happened; their amounts sum to it.

    Without a key it is the number over every key.
    """
    counted, measured = question.counted, question.view.measured
    table, currency = f"{question.view.name}_rows", question.reader.currency
    net = f"""'{{"amount_minor":' || net || ',"currency":"{currency}"}}'""" if valued else "'null'"
    listing = Listing(
        table,
        item=ITEM.format(table=table, counted=counted, net=net, days="days" if measured else "0"),
        id=Key("(event_id::text || '/' || ordinal)", "text"),
        owner="owner_id",
        sorts={"occurred_on": Key("occurred_on", "date")},
        order="occurred_on",
    )
    where = question.where(period=period).equal("measure", measure).equal("key", key)
    return await page(question.reader, paged, listing, where.add(f"({counted} <> 0{' OR net <> 0' * measured})"))


def ratio(above: int, below: int) -> float | None:
    """Six decimals, half up; None over nothing."""
    return (2 * MILLION * above + below) // (2 * below) / MILLION if below else None


def half_up(above: int, below: int) -> int | None:
    """Whole, half up; None over nothing."""
    return (2 * above + below) // (2 * below) if below else None


def _key(kind: str | None, id: str | None) -> Body | None:
    return {"kind": kind, "id": id, "name": None} if kind else None
