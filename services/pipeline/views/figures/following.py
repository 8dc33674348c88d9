"""A figure's table, fed by following each deal: every row is what one event adds, and none is ever changed."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from typing import Any, Generic, TypeVar

import msgspec
from asyncpg import Connection

from services.pipeline.views.figures.cell import Cell, Origin, Standing, Worth, moved, placed, standing
from services.pipeline.views.upsert import kept as kept_table
from services.pipeline.views.upsert import known, write
from shared.contracts import pipeline
from shared.contracts.pipeline import DealRevised, Dimensions, Terms
from shared.flow.decode import narrowed
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
    channel text, event_id uuid NOT NULL, event_type text NOT NULL, ordinal integer NOT NULL
);
"""
DEALS = """
CREATE TABLE {name}_deals (deal_id uuid PRIMARY KEY, state text NOT NULL);
"""
# A question in total is a scan of the first index alone, one about some owners of the second. What comes first is told
# apart at once: a day is one number to the sort, where a measure is a text that thousands of rows share.
ONCE = """
CREATE UNIQUE INDEX IF NOT EXISTS {name}_rows_once ON {name}_rows (event_id, ordinal);
"""
INDEXES = (
    ONCE
    + """
CREATE INDEX IF NOT EXISTS {name}_rows_day ON {name}_rows (counts_on)
    INCLUDE (measure, key, occurred_on, known_at, amount, once, net, days, owner_id);
CREATE INDEX IF NOT EXISTS {name}_rows_owner ON {name}_rows (owner_id, counts_on)
    INCLUDE (measure, key, occurred_on, known_at, amount, once, net, days);
"""
)
COLUMNS = (
    *("measure", "key", "counts_on", "occurred_on", "known_at", "amount", "once", "net", "days", "deal_id"),
    *("owner_id", "product_line_id", "source", "channel", "event_id", "event_type", "ordinal"),
)
EVENTS = frozenset({"DealOpened", "DealRevised", "DealAdvanced", "DealLost", "DealReopened", "DealSigned"})
DAY = {
    "DealOpened": "opened_on",
    "DealRevised": "revised_on",
    "DealAdvanced": "advanced_on",
    "DealLost": "lost_on",
    "DealRotted": "rotted_on",
    "DealReopened": "reopened_on",
    "DealSigned": "signed_on",
}
"""The business date of a deal's event; an opening of unknown date has the earliest of all."""
PARTS = {Terms: Worth, Dimensions: Origin}
"""What is looked at of an event's parts."""
UNHASHED = frozenset({"known_at", "event_id"})


class Followed(msgspec.Struct, Generic[S]):
    """What a figure keeps of a deal: the day of its last move, how it has stood since when, and the figure's state.

    `cells` are all that it was counted for, as they were before they moved with it.
    """

    since: date
    timeline: list[Standing]
    state: S | None
    cells: list[Cell] = []


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
    decode_kept, encode = msgspec.json.Decoder(kept).decode, msgspec.json.Encoder().encode
    reads = EVENTS | {*also}
    read = f"SELECT deal_id, state FROM {name}_deals WHERE deal_id = ANY($1::uuid[])"
    table = kept_table(f"{name}_deals", "deal_id uuid", state="text")

    decode = narrowed(PARTS, *(getattr(pipeline, one) for one in sorted(reads)))

    async def project(db: Connection, _service: str, messages: Sequence[Message]) -> None:
        ids = known(messages)
        found = await db.fetch(read, ids) if ids else ()
        deals = {deal_id: decode_kept(text) for deal_id, text in found}
        records: list[tuple[Any, ...]] = []
        for message in messages:
            deal_id = message.stream_id
            deals[deal_id], added = follow(deals.get(deal_id), decode(message), step, valued=valued)
            if added:
                records += rows(message, added)
        if records:
            await db.copy_records_to_table(f"{name}_rows", records=records, columns=COLUMNS)
        states = [(deal_id, encode(deal).decode()) for deal_id, deal in deals.items()]
        await write(db, table, states, {deal_id for deal_id, _ in found})

    return View(
        name=name,
        version=version,
        tables=(f"{name}_rows", f"{name}_deals"),
        ddl=(ROWS + DEALS).format(name=name),
        reads={"pipeline": reads},
        project=project,
        unhashed=UNHASHED,
        indexes=INDEXES.format(name=name),
    )


def follow(
    deal: Followed[Any] | None, event: Any, step: Step, *, valued: bool
) -> tuple[Followed[Any], list[tuple[Cell, Standing]]]:
    """The deal after an event, and what the event adds where.

    What is recorded later is never in force earlier: a move dated before the last one counts from that one's day.
    """
    revised = isinstance(event, DealRevised)
    day = getattr(event, DAY[event.__class__.__name__]) or date.min
    terms, dimensions = event.after if revised else event.terms, event.dimensions
    if deal is None:
        deal = Followed(day, [standing(day, terms, dimensions, valued=valued)], None)
    timeline = deal.timeline
    before = timeline[-1]
    found: list[tuple[Cell, Standing]] = []
    if not before.holds(terms, dimensions, valued=valued):
        now = standing(max(day, before.since), terms, dimensions, valued=valued)
        timeline.append(now)
        found += [pair for cell in _in_force(deal.cells, now.since) for pair in moved(cell, before, now)]
    if revised:
        return deal, found
    since = deal.since = max(day, deal.since)
    deal.state, new = step(deal.state, event, since)
    deal.cells += new
    if len(timeline) == 1:
        found += [(cell, before) for cell in new]
    else:
        found += [pair for cell in new for pair in placed(cell, timeline)]
    return deal, found


def rows(message: Message, found: Sequence[tuple[Cell, Standing]]) -> list[tuple[Any, ...]]:
    """A row for each product line, in COLUMNS; `once` counts in the first alone."""
    _, _, deal_id, _, event_id, kind, *_, recorded_at = message
    made: list[tuple[Any, ...]] = []
    for cell, where in found:
        amount = once = cell.amount
        for line, net in where.lines:
            row = (
                cell.measure, cell.key, cell.counts_on, cell.occurred_on, recorded_at, amount, once, amount * net,
                cell.days, deal_id, where.owner_id, line, where.source, where.channel, event_id, kind, len(made),
            )  # fmt: skip
            made.append(row)
            once = 0
    return made


def _in_force(cells: Sequence[Cell], day: date) -> Iterator[Cell]:
    """What there is on a day of each cell, and each later one on its own day."""
    sums: Counter[Cell] = Counter()
    for cell in cells:
        sums[msgspec.structs.replace(cell, amount=0, occurred_on=max(day, cell.occurred_on))] += cell.amount
    return (msgspec.structs.replace(cell, amount=amount) for cell, amount in sums.items() if amount)
