"""The targets and their trees, node by node."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from asyncpg import Connection
from msgspec import Struct, json, structs

from services.targets.views.body import Branch, Head, head_body
from shared.contracts.targets import Cell, Node, TargetPublished, TargetRevised, Unit
from shared.flow.decode import decoding
from shared.flow.message import Message
from shared.flow.view import View

DDL = """
CREATE TABLE targets (
    id uuid PRIMARY KEY,
    year int NOT NULL,
    measure text NOT NULL,
    status text NOT NULL,
    version int NOT NULL,
    body text NOT NULL
);
CREATE INDEX ON targets (year, measure);
CREATE TABLE target_nodes (
    target_id uuid NOT NULL,
    place text NOT NULL,
    ordinal int NOT NULL,
    branch text NOT NULL,
    PRIMARY KEY (target_id, place)
);
"""
KEPT = "SELECT id, version, body FROM targets WHERE id = ANY($1::uuid[])"
KEPT_NODES = "SELECT target_id, place, branch FROM target_nodes WHERE target_id = ANY($1::uuid[]) ORDER BY ordinal"
FORGET = "DELETE FROM target_nodes WHERE target_id = ANY($1::uuid[])"
WRITE = """
INSERT INTO targets (id, year, measure, status, version, body)
SELECT * FROM unnest($1::uuid[], $2::int[], $3::text[], $4::text[], $5::int[], $6::text[])
ON CONFLICT (id) DO UPDATE SET status = excluded.status, version = excluded.version, body = excluded.body
"""
WRITE_NODES = """
INSERT INTO target_nodes (target_id, place, ordinal, branch)
SELECT * FROM unnest($1::uuid[], $2::text[], $3::int[], $4::text[])
"""


class Weighed(Struct):
    node: Node
    weight: int
    weighed_by: str


class Plan(Struct):
    nodes: tuple[Weighed, ...]


class TargetSet(Struct):
    year: int
    measure: str
    unit: Unit
    currency: str | None
    amount: int
    padding_bp: int


class TargetAmountChanged(Struct):
    amount: int
    padding_bp: int


class TargetBrokenDown(Struct):
    plan: Plan


class NodeTargetDrafted(Struct):
    node: Node
    cells: tuple[Cell, ...]


class TargetRevisionDecided(Struct):
    amount: int
    padding_bp: int
    plan: Plan
    target_version: int


EVENTS = (
    TargetSet,
    TargetAmountChanged,
    TargetBrokenDown,
    NodeTargetDrafted,
    TargetRevisionDecided,
    TargetPublished,
    TargetRevised,
)
_decode = decoding(*EVENTS)


class Tree:
    """One target while a batch is applied to it."""

    def __init__(self) -> None:
        self.version = 0
        self.head = Head(0, "", "money", None, 0, 0)
        self.branches: dict[str, Branch] = {}

    def apply(self, event: Any) -> None:
        """Change what the event changes."""
        match event:
            case TargetSet():
                self.head = Head(**structs.asdict(event))
            case TargetAmountChanged():
                self._head(amount=event.amount, padding_bp=event.padding_bp)
            case TargetBrokenDown():
                self.branches = {}
                self._plan(event.plan)
            case NodeTargetDrafted():
                self._cells(event.node, event.cells)
            case TargetPublished():
                self._head(status="published", target_version=event.target_version, published_on=event.published_on)
            case TargetRevisionDecided():
                number = event.target_version
                self._head(amount=event.amount, padding_bp=event.padding_bp, target_version=number)
                self.branches = {place: Branch(held.node, cells=held.cells) for place, held in self.branches.items()}
                self._plan(event.plan)
            case TargetRevised():
                self._cells(event.node, event.cells_after)

    def _head(self, **changes: int | str | date) -> None:
        self.head = structs.replace(self.head, **changes)

    def _plan(self, plan: Plan) -> None:
        for weighed in plan.nodes:
            held = self.branches.get(place(weighed.node))
            cells = held.cells if held else ()
            self.branches[place(weighed.node)] = Branch(weighed.node, weighed.weight, weighed.weighed_by, cells)

    def _cells(self, node: Node, cells: tuple[Cell, ...]) -> None:
        held = self.branches.get(place(node), Branch(node))
        self.branches[place(node)] = structs.replace(held, cells=cells)


def place(node: Node) -> str:
    """A node where it stands: somebody who changed teams stands in two places."""
    return f"{node.node_id}/{node.parent_id}"


async def project(db: Connection, _service: str, messages: Sequence[Message]) -> None:
    """Applies the batch to the trees it touches and writes each of them once."""
    ids = sorted({message.stream_id for message in messages})
    trees = await load(db, ids)
    for message in messages:
        tree = trees.setdefault(message.stream_id, Tree())
        tree.version = message.version
        tree.apply(_decode(message))
    heads = [
        (id, head.year, head.measure, head.status, tree.version, _text(head_body(id, tree.version, head)))
        for id, tree in trees.items()
        for head in (tree.head,)
    ]
    nodes = [
        (id, where, ordinal, _text(branch))
        for id, tree in trees.items()
        for ordinal, (where, branch) in enumerate(tree.branches.items())
    ]
    await db.execute(WRITE, *zip(*heads, strict=True))
    await db.execute(FORGET, ids)
    if nodes:
        await db.execute(WRITE_NODES, *zip(*nodes, strict=True))


async def load(db: Connection, ids: Iterable[UUID]) -> dict[UUID, Tree]:
    """The trees with these ids, as far as they are known."""
    trees: dict[UUID, Tree] = {}
    for id, version, body in await db.fetch(KEPT, ids):
        tree = trees[id] = Tree()
        tree.version, tree.head = version, json.decode(body, type=Head)
    for id, where, branch in await db.fetch(KEPT_NODES, ids):
        trees[id].branches[where] = json.decode(branch, type=Branch)
    return trees


def _text(value: Any) -> str:
    return json.encode(value).decode()


TREES = View(
    name="targets",
    version=2,
    tables=("targets", "target_nodes"),
    ddl=DDL,
    reads={"targets": frozenset(event.__name__ for event in EVENTS)},
    project=project,
    unhashed=frozenset({"ordinal"}),
)
