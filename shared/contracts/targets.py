"""Published events of targets: what was promised, by node, month and product line."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal
from uuid import UUID

NodeKind = Literal["company", "region", "team", "person"]
Unit = Literal["money", "count"]
MEASURES: Mapping[str, Unit] = {
    "signed_amount": "money",
    "received_amount": "money",
    "new_customers": "count",
    "signed_deals": "count",
}
"""What a target may be of, and what it is counted in."""


@dataclass(frozen=True, slots=True)
class Node:
    """A unit or a person (then without a name); `parent_id` is the node it was broken down from."""

    node_id: UUID
    kind: NodeKind
    name: str | None
    parent_id: UUID | None


@dataclass(frozen=True, slots=True)
class Cell:
    """One month (its first day) of one product line, or of all where `product_line_id` is missing."""

    month: date
    product_line_id: UUID | None
    amount: int


@dataclass(frozen=True, slots=True)
class TargetPublished:
    """One node of a target tree. Amounts are minor units or a count; only these month leaves are summed."""

    node: Node
    year: int
    measure: str
    unit: Unit
    currency: str | None
    cells: tuple[Cell, ...]
    target_version: int
    published_on: date


@dataclass(frozen=True, slots=True)
class TargetRevised:
    """A node got other cells from `effective_from` on; past months keep theirs."""

    node: Node
    year: int
    measure: str
    unit: Unit
    currency: str | None
    cells_before: tuple[Cell, ...]
    cells_after: tuple[Cell, ...]
    target_version: int
    effective_from: date


TOPICS: dict[str, tuple[type, ...]] = {"targets": (TargetPublished, TargetRevised)}
