"""A figure's table, fed by following each deal: every row is what one event adds, and none is ever changed."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Generic, TypeVar
from uuid import UUID

import msgspec
from asyncpg import Connection

from services.pipeline.views.figures.cell import Cell, Origin, Standing, Worth, moved, placed, standing
from services.pipeline.views.upsert import Copying, known, write
from services.pipeline.views.upsert import kept as kept_table
from shared.contracts import pipeline
from shared.contracts.pipeline import ContractCancelled, DealCreditChanged, Dimensions, Terms
from shared.flow.decode import narrowed
from shared.flow.message import Message
from shared.flow.pieces import pieces
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
# A question in total is a scan of the first index alone, which a measure of all days is, too; one about some owners of
# the second, whose sort is cheaper: an owner is told apart at once, a measure is a text that thousands of rows share.
INDEXES = """
CREATE INDEX IF NOT EXISTS {name}_rows_day ON {name}_rows (measure, counts_on)
    INCLUDE (key, occurred_on, known_at, amount, once, net, days, owner_id);
CREATE INDEX IF NOT EXISTS {name}_rows_owner ON {name}_rows (owner_id, counts_on)
    INCLUDE (measure, key, occurred_on, known_at, amount, once, net, days);
"""
COLUMNS = (
    *("measure", "key", "counts_on", "occurred_on", "known_at", "amount", "once", "net", "days", "deal_id"),
    *("owner_id", "product_line_id", "source", "channel", "event_id", "event_type", "ordinal"),
)
EVENTS = frozenset(
    {
        *("DealOpened", "DealRevised", "DealAdvanced", "DealLost", "DealReopened", "DealSigned"),
        *("ContractAmended", "DealCreditChanged"),
    }
)
DAY = {
    "DealOpened": "opened_on",
    "DealRevised": "revised_on",
    "DealAdvanced": "advanced_on",
    "DealLost": "lost_on",
    "DealRotted": "rotted_on",
    "DealReopened": "reopened_on",
    "DealSigned": "signed_on",
    "ContractAmended": "amended_on",
    "ContractCancelled": "cancelled_on",
    "DealCreditChanged": "effective_from",
}
"""The business date of a deal's event; an opening of unknown date has the earliest of all."""
CONTRACTED = frozenset({"ContractAmended", "ContractCancelled", "DealCreditChanged"})
"""Events that change how a deal stands, and do not say how."""
RESTATED = CONTRACTED | {"DealRevised"}
"""Events that move a deal's rows and are none of its moves."""
UNREAD = {Terms: msgspec.Raw, Dimensions: msgspec.Raw}
"""An event's parts are looked at only where they are not word for word what the deal's last event said."""
_worth: Callable[[Any], Worth] = msgspec.json.Decoder(Worth).decode
_origin: Callable[[Any], Origin] = msgspec.json.Decoder(Origin).decode
UNHASHED = frozenset({"known_at", "event_id"})


class Followed(msgspec.Struct, Generic[S]):
    """What a figure keeps of a deal: the day of its last move, how it has stood since when, and the figure's state.

    `cells` are all that it was counted for, as they were before they moved with it.
    """

    since: date
    timeline: list[Standing]
    state: S | None
    cells: list[Cell] = []


@dataclass(slots=True)
class Folded:
    """A deal while its events are folded; `said` are the terms and dimensions that it stands by, word for word."""

    kept: Followed[Any] | None = None
    said: tuple[Any, Any] | None = None


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

    When they change, the rows move with the deal on that day. `valued` keeps the deals' amounts too.
    `kept` is Followed of the type of its state; `also` are further events that it follows.
    """
    decode_kept, encode = msgspec.json.Decoder(kept).decode, msgspec.json.Encoder().encode
    reads = EVENTS | {*also}
    read = f"SELECT deal_id, state FROM {name}_deals WHERE deal_id = ANY($1::uuid[])"
    table = kept_table(f"{name}_deals", "deal_id uuid", state="text")

    decode = narrowed(UNREAD, *(getattr(pipeline, one) for one in sorted(reads)))

    async def project(db: Connection, _service: str, messages: Sequence[Message]) -> None:
        cancelled = [decode(message) for message in messages if message.type == "ContractCancelled"]
        ids = {*known(messages), *(event.deal_id for event in cancelled if event is not None)}
        found = await db.fetch(read, list(ids)) if ids else ()
        deals = defaultdict(Folded, {deal_id: Folded(decode_kept(text)) for deal_id, text in found})
        async with Copying(db, f"{name}_rows", COLUMNS) as copying:
            async for piece in pieces(messages):
                made: list[tuple[Any, ...]] = []
                for message in piece:
                    event = decode(message)
                    deal_id = event.deal_id if isinstance(event, ContractCancelled) else message.stream_id
                    if added := follow(deals[deal_id], event, step, valued=valued):
                        made += rows(message, deal_id, added)
                await copying.add(made)
            await copying.flush()
            states: list[tuple[UUID, str]] = []
            async for part in pieces([*deals.items()], 50):
                states += [(deal_id, encode(deal.kept).decode()) for deal_id, deal in part]
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


def follow(folded: Folded, event: Any, step: Step, *, valued: bool) -> list[tuple[Cell, Standing]]:
    """Take the deal on by an event; what the event adds where.

    What is recorded later is never in force earlier: a move dated before the last one counts from that one's day.
    """
    kind = event.__class__.__name__
    day = getattr(event, DAY[kind]) or date.min
    deal = folded.kept
    if deal is None:
        deal = folded.kept = Followed(day, [_standing(day, event.terms, event.dimensions, valued=valued)], None)
        folded.said = event.terms, event.dimensions
    timeline = deal.timeline
    before = timeline[-1]
    now = _now(folded, before, kind, event, valued)
    found: list[tuple[Cell, Standing]] = []
    if now is not None:
        now = msgspec.structs.replace(now, since=max(day, before.since))
        timeline.append(now)
        found += [pair for cell in _in_force(deal.cells, now.since) for pair in moved(cell, before, now)]
    if kind in RESTATED:
        return found
    since = deal.since = max(day, deal.since)
    deal.state, new = step(deal.state, event, since)
    deal.cells += new
    if len(timeline) == 1:
        return [(cell, before) for cell in new]
    return found + [pair for cell in new for pair in placed(cell, timeline)]


def _now(folded: Folded, before: Standing, kind: str, event: Any, valued: bool) -> Standing | None:
    """How a deal stands after an event, None when as before; what is amended or cancelled is added to what it was."""
    if kind not in CONTRACTED:
        said = (event.after if kind == "DealRevised" else event.terms), event.dimensions
        if said == folded.said:
            return None
        folded.said = said
        now = _standing(before.since, *said, valued=valued)
        return None if now == before else now
    folded.said = None
    match event:
        case DealCreditChanged():
            now = msgspec.structs.replace(before, owner_id=_worth(event.after).owner_id)
        case ContractCancelled():
            lines = Counter(dict(before.lines))
            lines.subtract(_nets((str(line.product_line_id), line.net) for line in event.lines))
            now = msgspec.structs.replace(before, lines=tuple(lines.items()))
        case _:
            now = _amended(before, event, valued=valued)
    return None if now == before else now


def _standing(since: date, terms: Any, dimensions: Any, *, valued: bool) -> Standing:
    return standing(since, _worth(terms), _origin(dimensions), valued=valued)


def _amended(before: Standing, event: Any, *, valued: bool) -> Standing:
    after = _standing(before.since, event.after, event.dimensions, valued=valued)
    lines = Counter(dict(after.lines))
    lines.update(dict(before.lines))
    lines.subtract(dict(_standing(before.since, event.before, event.dimensions, valued=valued).lines))
    there = {line for line, _ in after.lines}
    kept = tuple((line, net) for line, net in lines.items() if net or line in there)
    return msgspec.structs.replace(after, lines=kept)


def _nets(lines: Iterable[tuple[str, int]]) -> Counter[str | None]:
    nets = Counter[str | None]()
    for line, net in lines:
        nets[line] += net
    return nets


def rows(message: Message, deal_id: UUID, found: Sequence[tuple[Cell, Standing]]) -> list[tuple[Any, ...]]:
    """A row for each product line, in COLUMNS; `once` counts in the first alone."""
    event_id, kind, recorded_at = message.event_id, message.type, message.recorded_at
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
