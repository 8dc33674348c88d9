"""How a target is shown: the same for the answer to a command and for a query."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from typing import Any
from uuid import UUID

from msgspec import Struct

from shared.contracts.targets import Cell, Node, Unit
from shared.values.money import share_half_up


class Head(Struct, frozen=True):
    """A target without its tree; `amount` is minor units or a count."""

    year: int
    measure: str
    unit: Unit
    currency: str | None
    amount: int
    padding_bp: int
    status: str = "draft"
    target_version: int = 0
    published_on: date | None = None


class Branch(Struct, frozen=True):
    """A node where it stands in the tree; without a weight it has left the plan and keeps its past months."""

    node: Node
    weight: int | None = None
    weighed_by: str | None = None
    cells: tuple[Cell, ...] = ()


VEILED = {"amount": None, "padding_bp": None, "padding": None, "assigned": None}
"""What of a head is for those alone who see all of it."""


def head_body(id: UUID, version: int, head: Head) -> dict[str, Any]:
    """`assigned` is what the tree gives out: the amount and its padding."""
    padding = share_half_up(head.amount, head.padding_bp)
    return {
        "id": id,
        "version": version,
        "year": head.year,
        "measure": head.measure,
        "unit": head.unit,
        "currency": head.currency,
        "status": head.status,
        "amount": head.amount,
        "padding_bp": head.padding_bp,
        "padding": padding,
        "assigned": head.amount + padding,
        "target_version": head.target_version,
        "published_on": head.published_on,
        "scope": {"reach": "all", "persons": None},
    }


def tree_body(id: UUID, version: int, head: Head, branches: Iterable[Branch]) -> dict[str, Any]:
    """The target with every node."""
    return head_body(id, version, head) | {"nodes": [branch_body(branch) for branch in branches]}


def branch_body(branch: Branch) -> dict[str, Any]:
    """One node with its sums by month, quarter and product line."""
    lines: defaultdict[UUID, list[int]] = defaultdict(lambda: [0] * 12)
    for cell in branch.cells:
        if cell.product_line_id is not None:
            lines[cell.product_line_id][cell.month.month - 1] += cell.amount
    months = by_month(branch.cells)
    return {
        "node_id": branch.node.node_id,
        "kind": branch.node.kind,
        "name": branch.node.name,
        "parent_id": branch.node.parent_id,
        "weight": branch.weight,
        "weighed_by": branch.weighed_by,
        "total": sum(months),
        "quarters": [sum(months[start : start + 3]) for start in (0, 3, 6, 9)],
        "months": months,
        "product_lines": [
            {"product_line_id": line, "total": sum(amounts), "months": amounts}
            for line, amounts in sorted(lines.items())
        ],
    }


def by_month(cells: Iterable[Cell]) -> list[int]:
    """Twelve sums."""
    months = [0] * 12
    for cell in cells:
        months[cell.month.month - 1] += cell.amount
    return months
