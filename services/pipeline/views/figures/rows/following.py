"""A figure's table, fed by following each deal: every row is what one event adds, and none is ever changed."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Generic, TypeVar
from uuid import UUID

import msgspec
from asyncpg import Connection

from services.pipeline.views.figures.rows.cell import Cell, Origin, Standing, Worth, moved, placed, standing
from services.pipeline.views.figures.rows.events import (
    CONTRACTED,
    READ,
    RESTATED,
    ContractAmended,
    ContractCancelled,
    DealCreditChanged,
    Restated,
    Stated,
)
from services.pipeline.views.figures.rows.table import COLUMNS, COUNTED, UNHASHED, Figure, row_indexes, row_table
from services.pipeline.views.upsert import Copying, known, write
from services.pipeline.views.upsert import kept as kept_table
from shared.flow.message import Message
from shared.flow.pieces import pieces

S = TypeVar("S")
Step = Callable[[Any, Any, date], tuple[Any, list[Cell]]]
"""(state, event, the day it is in force from) to the state after it and what it adds; the first state is None."""

DEALS = """
CREATE TABLE {name}_deals (deal_id uuid PRIMARY KEY, state text NOT NULL);
"""
FOLLOWED = frozenset(
    {
        *("DealOpened", "DealRevised", "DealAdvanced", "DealLost", "DealReopened", "DealSigned"),
        *("ContractAmended", "DealCreditChanged"),
    }
)
ORDERS = frozenset({"ContractCancelled"})
"""What is followed of an order's stream; all else is of the deal's own."""
_stated: Callable[[str], Stated] = msgspec.json.Decoder(Stated).decode
_restated: Callable[[str], Restated] = msgspec.json.Decoder(Restated).decode
_worth: Callable[[Any], Worth] = msgspec.json.Decoder(Worth).decode
_origin: Callable[[Any], Origin] = msgspec.json.Decoder(Origin).decode


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
    """A deal while its events are folded.

    `said` is how a text begins that has the dimensions and terms of the last one, word for word; empty when unknown.
    Nearly every event repeats them, and they are most of it.
    """

    kept: Followed[Any] | None = None
    said: str = ""


def figure(
    name: str,
    kept: type[Followed[Any]],
    step: Step,
    *,
    version: int = 1,
    valued: bool = False,
    timed: bool = False,
    also: Iterable[str] = (),
) -> Figure:
    """The view of `<name>_rows`, what `step` makes of each deal, at the deal's owner and product lines.

    When they change, the rows move with the deal on that day. `valued` keeps the deals' amounts too,
    `timed` how long things took.
    `kept` is Followed of the type of its state; `also` are further events that it follows.
    The constant that holds the view, where `step` is, has the view's name.
    """
    decode_kept, encode = msgspec.json.Decoder(kept).decode, msgspec.json.Encoder().encode
    reads, measured = FOLLOWED | {*also}, valued or timed
    read = f"SELECT deal_id, state FROM {name}_deals WHERE deal_id = ANY($1::uuid[])"
    table = kept_table(f"{name}_deals", "deal_id uuid", state="text")

    async def project(db: Connection, _service: str, messages: Sequence[Message]) -> None:
        of_orders = {m.position: READ[m.type](m.data).deal_id for m in messages if m.type in ORDERS}
        ids = {*known(messages), *of_orders.values()}
        found = await db.fetch(read, list(ids)) if ids else ()
        deals = defaultdict(Folded, {deal_id: Folded(decode_kept(text)) for deal_id, text in found})
        async with Copying(db, f"{name}_rows", COLUMNS if measured else COUNTED) as copying:
            async for piece in pieces(messages):
                made: list[tuple[Any, ...]] = []
                for message in piece:
                    deal_id = of_orders.get(message.position, message.stream_id)
                    if added := follow(deals[deal_id], message.type, message.data, step, valued=valued):
                        made += rows(message, deal_id, added, measured=measured)
                await copying.add(made)
            await copying.flush()
            states: list[tuple[UUID, str]] = []
            async for part in pieces([*deals.items()], 50):
                states += [(deal_id, encode(deal.kept).decode()) for deal_id, deal in part]
        await write(db, table, states, {deal_id for deal_id, _ in found})

    return Figure(
        name=name,
        version=version,
        tables=(f"{name}_rows", f"{name}_deals"),
        ddl=row_table(name, measured=measured) + DEALS.format(name=name),
        reads={"pipeline": reads},
        project=project,
        unhashed=UNHASHED,
        indexes=row_indexes(name, measured=measured),
        measured=measured,
        divisible=f"{step.__module__}:{name.upper()}" if reads.isdisjoint(ORDERS) else "",
    )


def follow(folded: Folded, kind: str, text: str, step: Step, *, valued: bool) -> list[tuple[Cell, Standing]]:
    """Take the deal on by an event, its type and its JSON; what the event adds where.

    What is recorded later is never in force earlier: a move dated before the last one counts from that one's day.
    """
    said = folded.said
    repeats = said != "" and text.startswith(said)
    event = READ[kind]("{" + text[len(said) :] if repeats else text)
    day = event.day or date.min
    deal = folded.kept
    if deal is None:
        first = _stands(folded, kind, text, day, valued=valued)
        assert first is not None
        deal = folded.kept = Followed(day, [first], None)
        repeats = True
    timeline = deal.timeline
    before = timeline[-1]
    found: list[tuple[Cell, Standing]] = []
    if not repeats and (now := _now(folded, before, kind, text, event, valued=valued)) != before:
        now = msgspec.structs.replace(now, since=max(day, before.since))
        timeline.append(now)
        found += [pair for cell in _in_force(deal.cells, now.since) for pair in moved(cell, before, now)]
    if kind in RESTATED:
        return found
    deal.since = max(day, deal.since)
    deal.state, new = step(deal.state, event, deal.since)
    deal.cells += new
    if len(timeline) == 1:
        return [(cell, before) for cell in new]
    return found + [pair for cell in new for pair in placed(cell, timeline)]


def _now(folded: Folded, before: Standing, kind: str, text: str, event: Any, *, valued: bool) -> Standing:
    """How a deal stands after an event; what is amended or cancelled is added to what it was."""
    if kind not in CONTRACTED:
        return _stands(folded, kind, text, before.since, valued=valued) or before
    folded.said = ""
    match event:
        case DealCreditChanged():
            return msgspec.structs.replace(before, owner_id=event.after.owner_id)
        case ContractCancelled():
            lines = Counter(dict(before.lines))
            lines.subtract(_nets((line.product_line_id, line.net) for line in event.lines))
            return msgspec.structs.replace(before, lines=tuple(lines.items()))
        case _:
            return _amended(before, event, valued=valued)


def _stands(folded: Folded, kind: str, text: str, since: date, *, valued: bool) -> Standing | None:
    """How a deal stands by what its event says; None when those are the words of the last one."""
    parts = _restated(text) if kind == "DealRevised" else _stated(text)
    dimensions, terms = str(parts.dimensions, "utf-8"), str(parts.terms, "utf-8")
    said = f'{{"dimensions":{dimensions},"terms":{terms},'
    if said == folded.said:
        return None
    folded.said = said
    return standing(since, _worth(terms), _origin(dimensions), valued=valued)


def _amended(before: Standing, event: ContractAmended, *, valued: bool) -> Standing:
    after = standing(before.since, event.after, event.dimensions, valued=valued)
    lines = Counter(dict(after.lines))
    lines.update(dict(before.lines))
    lines.subtract(dict(standing(before.since, event.before, event.dimensions, valued=valued).lines))
    there = {line for line, _ in after.lines}
    kept = tuple((line, net) for line, net in lines.items() if net or line in there)
    return msgspec.structs.replace(after, lines=kept)


def _nets(lines: Iterable[tuple[str, int]]) -> Counter[str | None]:
    nets = Counter[str | None]()
    for line, net in lines:
        nets[line] += net
    return nets


def rows(
    message: Message, deal_id: UUID, found: Sequence[tuple[Cell, Standing]], *, measured: bool
) -> list[tuple[Any, ...]]:
    """A row for each product line, in COLUMNS or in COUNTED; `once` counts in the first alone."""
    event_id, recorded_at = message.event_id, message.recorded_at
    made: list[tuple[Any, ...]] = []
    for cell, where in found:
        amount = once = cell.amount
        for line, net in where.lines:
            row: tuple[Any, ...] = (
                cell.measure, cell.key, cell.counts_on, cell.occurred_on, recorded_at, amount, once, deal_id,
                where.owner_id, line, where.source, where.channel, event_id, len(made),
            )  # fmt: skip
            made.append((*row, amount * net, cell.days) if measured else row)
            once = 0
    return made


def _in_force(cells: Sequence[Cell], day: date) -> Iterator[Cell]:
    """What there is on a day of each cell, and each later one on its own day."""
    sums: Counter[Cell] = Counter()
    for cell in cells:
        sums[msgspec.structs.replace(cell, amount=0, occurred_on=max(day, cell.occurred_on))] += cell.amount
    return (msgspec.structs.replace(cell, amount=amount) for cell, amount in sums.items() if amount)
