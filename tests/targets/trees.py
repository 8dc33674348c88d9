"""Trees, plans and their sums, small enough to read and large enough to break."""

from collections import Counter
from collections.abc import Iterable
from datetime import date
from uuid import UUID

from hypothesis import strategies as st

from services.targets.domain.plan import LineWeight, NodeWeight, Plan
from services.targets.domain.spread import Drawn
from shared.contracts.targets import Cell, Node, NodeKind

KINDS: tuple[NodeKind, ...] = ("company", "region", "team", "person")


def uid(number: int) -> UUID:
    """The same id for the same number."""
    return UUID(int=number)


def node(number: int, parent: int | None = None, kind: NodeKind = "company", weight: int = 1) -> NodeWeight:
    """A node with its weight; units are named by their number."""
    return NodeWeight(
        Node(
            uid(number), kind, None if kind == "person" else f"unit {number}", None if parent is None else uid(parent)
        ),
        weight,
        "equal",
    )


COMPANY = (
    node(1),
    node(2, 1, "region"),
    node(3, 1, "region", 3),
    node(4, 2, "team"),
    node(5, 4, "person", 2),
    node(6, 4, "person"),
    node(7, 3, "team"),
    node(8, 7, "person"),
)
PLAN = Plan((1, 1, 1, 1), (LineWeight(uid(91), 2), LineWeight(uid(92), 1)), COMPANY)

weights = st.integers(0, 10**12) | st.integers(0, 3)


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    """Any plan: a tree of four levels with any weights, quarters or months, no or several product lines."""
    months = draw(st.lists(weights, min_size=4, max_size=4) | st.lists(weights, min_size=12, max_size=12))
    lines = draw(st.lists(weights, max_size=4))
    nodes = [node(1)]
    level = [1]
    for kind in KINDS[1:]:
        below = []
        for parent in level:
            for weight in draw(st.lists(weights, max_size=3)):
                below.append(len(nodes) + 1)
                nodes.append(node(len(nodes) + 1, parent, kind, weight))
        level = below
    return Plan(
        tuple(months if any(months) else [1] * len(months)),
        tuple(
            LineWeight(uid(900 + number), weight)
            for number, weight in enumerate(lines if any(lines) else [1] * len(lines))
        ),
        tuple(nodes),
    )


def sums(
    drawn: Iterable[tuple[Node, tuple[Cell, ...]]],
) -> tuple[dict[UUID, Counter[tuple[date, UUID | None]]], dict[UUID, Counter[tuple[date, UUID | None]]]]:
    """The cells of every node that has children, and the sum of its children's."""
    own: dict[UUID, Counter[tuple[date, UUID | None]]] = {}
    below: dict[UUID, Counter[tuple[date, UUID | None]]] = {}
    for each, cells in drawn:
        amounts = Counter({(cell.month, cell.product_line_id): cell.amount for cell in cells})
        own.setdefault(each.node_id, Counter()).update(amounts)
        if each.parent_id is not None:
            below.setdefault(each.parent_id, Counter()).update(amounts)
    return {parent: +own[parent] for parent in below}, {parent: +cells for parent, cells in below.items()}


def total(drawn: Drawn) -> int:
    """The whole year of a node."""
    return sum(cell.amount for cell in drawn.cells)
