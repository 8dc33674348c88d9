"""What each node was promised, event by event: what it was published with, and what revisions changed."""

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple
from uuid import UUID

from asyncpg import Connection
from msgspec import json

from services.targets.views.body import by_month
from services.targets.views.bounds import Bounds
from shared.contracts.targets import Cell, Node, TargetPublished, TargetRevised, Unit
from shared.flow.decode import decode
from shared.flow.message import Message
from shared.flow.view import View
from shared.web.figures.pages import ROLES, Last

COLUMNS = (
    "year",
    "measure",
    "unit",
    "currency",
    "node_id",
    "node",
    "months",
    "occurred_on",
    "recorded_at",
    "version",
    "event_id",
    "event_type",
    "subject",
)
DDL = """
CREATE TABLE promised (
    year int NOT NULL,
    measure text NOT NULL,
    unit text NOT NULL,
    currency text,
    node_id uuid NOT NULL,
    node text NOT NULL,
    months bigint[] NOT NULL,
    occurred_on date NOT NULL,
    recorded_at timestamptz NOT NULL,
    version int NOT NULL,
    event_id uuid PRIMARY KEY,
    event_type text NOT NULL,
    subject text NOT NULL
);
"""
INDEXES = "CREATE INDEX IF NOT EXISTS promised_node ON promised (year, measure, node_id);"
WHERE = "year = $1 AND measure = $2 AND occurred_on <= $3 AND recorded_at <= $4"
PROMISED = f"SELECT node, months FROM promised WHERE {WHERE}{{node}} ORDER BY recorded_at, version"
MEASURED = f"SELECT unit, currency FROM promised WHERE {WHERE} LIMIT 1"
ROWS = f"""
SELECT {ROLES.index("denominator")} AS role, occurred_on, recorded_at AS known_at, event_id, 0 AS ordinal,
    changed.amount, event_type, subject, 'targets' AS service
FROM promised, LATERAL (SELECT sum(month)::bigint AS amount FROM unnest(months[$5:$6]) AS month) AS changed
WHERE {WHERE} AND node_id = $7 AND changed.amount <> 0
ORDER BY occurred_on, known_at, event_id
"""


class Promised(NamedTuple):
    """A node with its target in each of twelve months."""

    node: Node
    months: list[int]


def row(message: Message) -> tuple[Any, ...]:
    """The row of one event in COLUMNS: what each month is more or less than before."""
    event: TargetPublished | TargetRevised | None = decode(message)
    before: tuple[Cell, ...]
    match event:
        case TargetPublished():
            before, after, on = (), event.cells, event.published_on
        case TargetRevised():
            before, after, on = event.cells_before, event.cells_after, event.effective_from
        case None:
            raise TypeError(f"{message.type} promises nothing")
    months = [new - old for new, old in zip(by_month(after), by_month(before), strict=True)]
    node = json.encode(event.node).decode()
    about = event.year, event.measure, event.unit, event.currency, event.node.node_id, node, months, on
    return (*about, message.recorded_at, message.version, message.event_id, message.type, message.subject)


async def project(db: Connection, _service: str, messages: Sequence[Message]) -> None:
    """Copies in the rows of a batch."""
    await db.copy_records_to_table("promised", records=[row(message) for message in messages], columns=COLUMNS)


PROMISES = View(
    name="promises",
    version=1,
    tables=("promised",),
    ddl=DDL,
    reads={"targets": frozenset({"TargetPublished", "TargetRevised"})},
    project=project,
    unhashed=frozenset({"recorded_at", "event_id"}),
    indexes=INDEXES,
)


async def promised(db: Connection, bounds: Bounds, node_id: UUID | None = None) -> list[Promised]:
    """The targets of every node within the bounds, or of one; parents first, as they were published."""
    only, text = ([], "") if node_id is None else ([node_id], " AND node_id = $5")
    found = await db.fetch(PROMISED.format(node=text), *asked(bounds), *only)
    return whole(Promised(json.decode(node, type=Node), months) for node, months in found)


async def measured(db: Connection, bounds: Bounds) -> tuple[Unit, str | None]:
    """What the target within the bounds is measured in: its unit, and of money its currency."""
    found = await db.fetchrow(MEASURED, *asked(bounds))
    return (found["unit"], found["currency"]) if found else ("count", None)


def asked(bounds: Bounds) -> tuple[Any, ...]:
    """The parameters of WHERE."""
    return bounds.first.year, bounds.measure, bounds.as_of, bounds.known_at


def whole(found: Iterable[Promised]) -> list[Promised]:
    """Each node once, where its latest months are, with the months of every place it stood in."""
    nodes: dict[UUID, dict[UUID | None, Promised]] = {}
    for one in found:
        places = nodes.setdefault(one.node.node_id, {})
        held = places.get(one.node.parent_id)
        places[one.node.parent_id] = one._replace(months=added([one, held] if held else [one]))
    return [
        max(reversed(places.values()), key=latest)._replace(months=added(places.values())) for places in nodes.values()
    ]


def added(found: Iterable[Promised]) -> list[int]:
    """Twelve sums."""
    return [sum(month) for month in zip(*(one.months for one in found), strict=True)]


def latest(one: Promised) -> int:
    """The last month that has a target."""
    return max((number for number, amount in enumerate(one.months) if amount), default=-1)


async def promised_rows(db: Connection, bounds: Bounds, node: Node, after: Last | None) -> list[Any]:
    """The events that one node's target adds up from over the months asked for, behind the one explained last."""
    found = await db.fetch(ROWS, *asked(bounds), bounds.first.month, bounds.last.month, node.node_id)
    return [one for one in found if after is None or tuple(one[:5]) > after]
