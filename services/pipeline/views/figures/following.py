"""A figure's table, fed by following each deal: every row is what one event adds, and none is ever changed."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from typing import Any, Generic, TypeVar
from uuid import UUID

import msgspec
from asyncpg import Connection

from services.pipeline.views.figures.cell import Cell, Standing, moved, placed, standing
from services.pipeline.views.upsert import upsert
from shared.contracts.pipeline import (
    DealAdvanced,
    DealLost,
    DealOpened,
    DealReopened,
    DealRevised,
    DealRotted,
    DealSigned,
)
from shared.flow.decode import decode
from shared.flow.message import Message
from shared.flow.view import View

S = TypeVar("S")
Step = Callable[[Any, Any, date], tuple[Any, list[Cell]]]
"""(state, event, the day it is in force from) to the state after it and what it adds; the first state is None."""

ROWS = """
CREATE TABLE {name}_rows (
    measure text NOT NULL, key text NOT NULL, counts_on date NOT NULL, occurred_on date NOT NULL,
    known_at timestamptz NOT NULL, amount integer NOT NULL, once integer NOT NULL, net bigint NOT NULL,
    days integer NOT NULL, deal_id uuid NOT NULL, owner_id uuid NOT NULL, product_line_id uuid, source text,
    channel text, event_id uuid NOT NULL, event_type text NOT NULL, ordinal integer NOT NULL,
    PRIMARY KEY (event_id, ordinal)
);
"""
DEALS = """
CREATE INDEX ON {name}_rows (deal_id);
CREATE TABLE {name}_deals (deal_id uuid PRIMARY KEY, state text NOT NULL);
"""
# A question in total is a scan of the first index alone, one about some owners of the second.
INDEXES = """
CREATE INDEX IF NOT EXISTS {name}_rows_day ON {name}_rows (measure, counts_on)
    INCLUDE (key, occurred_on, known_at, amount, once, net, days, owner_id);
CREATE INDEX IF NOT EXISTS {name}_rows_owner ON {name}_rows (measure, owner_id, counts_on)
    INCLUDE (key, occurred_on, known_at, amount, once, net, days);
"""
COLUMNS = (
    *("measure", "key", "counts_on", "occurred_on", "known_at", "amount", "once", "net", "days", "deal_id"),
    *("owner_id", "product_line_id", "source", "channel", "event_id", "event_type", "ordinal"),
)
# A cell that has moved is still there once: what its moves took away they have given.
CELLS = """
SELECT deal_id, measure, key, sum(once)::integer, counts_on, occurred_on, days FROM {name}_rows
WHERE deal_id = ANY($1::uuid[]) GROUP BY 1, 2, 3, 5, 6, 7 HAVING sum(once) <> 0
"""
EVENTS = frozenset({"DealOpened", "DealRevised", "DealAdvanced", "DealLost", "DealReopened", "DealSigned"})
UNHASHED = frozenset({"known_at", "event_id"})


class Followed(msgspec.Struct, Generic[S]):
    """What a figure keeps of a deal: the day of its last move, how it has stood since when, and the figure's state."""

    since: date
    timeline: list[Standing]
    state: S | None


def figure(
    name: str,
    kept: type[Followed[Any]],
    step: Step,
    *,
    version: int = 1,
    valued: bool = False,
    also: Iterable[str] = (),
) -> View:
    """The view of `<name>_rows`, what `step` makes of each deal, at the deal's owner and product lines.

    `kept` is Followed of the type of its state; `also` are further events that it follows.

    When they change, the rows move with the deal on that day. `valued` keeps the deals' amounts too.
    """
    decode_kept = msgspec.json.Decoder(kept).decode
    read = f"SELECT deal_id, state FROM {name}_deals WHERE deal_id = ANY($1::uuid[])"
    write = upsert(f"{name}_deals", "deal_id uuid", state="text")

    async def project(db: Connection, _service: str, messages: Sequence[Message]) -> None:
        ids = list({message.stream_id for message in messages})
        deals = {deal_id: decode_kept(text) for deal_id, text in await db.fetch(read, ids)}
        cells: defaultdict[UUID, list[Cell]] = defaultdict(list)
        revised = [message.stream_id for message in messages if message.type == "DealRevised"]
        if revised:
            for deal_id, *cell in await db.fetch(CELLS.format(name=name), revised):
                cells[deal_id].append(Cell(*cell))
        records = []
        for message in messages:
            deal_id = message.stream_id
            deal, found = follow(deals.get(deal_id), decode(message), step, cells[deal_id], valued=valued)
            deals[deal_id] = deal
            records += list(rows(message, found))
        if records:
            await db.copy_records_to_table(f"{name}_rows", records=records, columns=COLUMNS)
        await db.execute(write, list(deals), [msgspec.json.encode(deal).decode() for deal in deals.values()])

    return View(
        name=name,
        version=version,
        tables=(f"{name}_rows", f"{name}_deals"),
        ddl=(ROWS + DEALS).format(name=name),
        reads={"pipeline": EVENTS | {*also}},
        project=project,
        unhashed=UNHASHED,
        indexes=INDEXES.format(name=name),
    )


def follow(
    deal: Followed[Any] | None, event: Any, step: Step, cells: list[Cell], *, valued: bool
) -> tuple[Followed[Any], list[tuple[Cell, Standing]]]:
    """The deal after an event, and what the event adds where; `cells`, all the deal has, grow by it.

    What is recorded later is never in force earlier: a move dated before the last one counts from that one's day.
    """
    after = event.after if isinstance(event, DealRevised) else event.terms
    day = day_of(event)
    found: list[tuple[Cell, Standing]] = []
    now = standing(day, after, event.dimensions, valued=valued)
    if deal is None:
        deal = Followed(day, [now], None)
    before = deal.timeline[-1]
    if not now.same(before):
        now = msgspec.structs.replace(now, since=max(day, before.since))
        deal.timeline.append(now)
        found += [pair for cell in _in_force(cells, now.since) for pair in moved(cell, before, now)]
    if not isinstance(event, DealRevised):
        deal.since = max(day, deal.since)
        deal.state, new = step(deal.state, event, deal.since)
        cells += new
        found += [pair for cell in new for pair in placed(cell, deal.timeline)]
    return deal, found


def day_of(event: Any) -> date:
    """The business date of a deal's event, the earliest of all for an opening of unknown date."""
    match event:
        case DealOpened():
            return event.opened_on or date.min
        case DealRevised():
            return event.revised_on
        case DealAdvanced():
            return event.advanced_on
        case DealLost():
            return event.lost_on
        case DealRotted():
            return event.rotted_on
        case DealReopened():
            return event.reopened_on
        case DealSigned():
            return event.signed_on
    raise TypeError(f"{type(event).__name__} is no event that a figure follows")


def rows(message: Message, found: Sequence[tuple[Cell, Standing]]) -> Iterator[tuple[Any, ...]]:
    """A row for each product line, in COLUMNS; `once` counts in the first alone."""
    ordinal = 0
    for cell, where in found:
        for place, (product_line_id, net) in enumerate(where.lines):
            yield (
                *(cell.measure, cell.key, cell.counts_on, cell.occurred_on, message.recorded_at),
                *(cell.amount, 0 if place else cell.amount, cell.amount * net, cell.days, message.stream_id),
                *(where.owner_id, product_line_id, where.source, where.channel),
                *(message.event_id, message.type, ordinal),
            )
            ordinal += 1


def _in_force(cells: Sequence[Cell], day: date) -> Iterator[Cell]:
    """What there is on a day of each cell, and each later one on its own day."""
    sums: Counter[Cell] = Counter()
    for cell in cells:
        sums[cell._replace(amount=0, occurred_on=max(day, cell.occurred_on))] += cell.amount
    return (cell._replace(amount=amount) for cell, amount in sums.items() if amount)
