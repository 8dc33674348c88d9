"""The arithmetic of a target tree: parts that sum to the whole at every node, in every month, of every product line."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple
from uuid import UUID

from services.targets.domain.plan import NodeWeight, Plan
from shared.contracts.targets import Cell, Node
from shared.values.allocation import allocate


class Drawn(NamedTuple):
    """A node with the cells that fell to it."""

    node: Node
    cells: tuple[Cell, ...]


def spread(rows: Sequence[int], columns: Sequence[int]) -> list[list[int]]:
    """A matrix of whole numbers with these row sums and these column sums (both have one total), near to proportional.

    Each column is divided by what its rows still lack, so the small change of one column is made good in the next:
    a target of 100 customers gives nobody all the ones and nobody all the noughts.
    """
    left = list(rows)
    matrix: list[list[int]] = [[] for _ in rows]
    for column in columns:
        for row, part in enumerate(allocate(column, left)):
            matrix[row].append(part)
            left[row] -= part
    return matrix


def by_month(total: int, weights: Sequence[int], first: int = 1) -> list[int]:
    """Amounts of the months from `first` to December; 4 weights go to quarters first, then equally to their months."""
    if len(weights) == 12:
        return allocate(total, weights[first - 1 :])
    lengths = [min(3, 3 * quarter + 4 - first) for quarter in range(4) if 3 * quarter + 4 > first]
    left = zip(weights[-len(lengths) :], lengths, strict=True)
    quarters = allocate(total, [weight * length for weight, length in left])
    return [part for quarter, length in zip(quarters, lengths, strict=True) for part in allocate(quarter, [1] * length)]


def root_cells(total: int, year: int, plan: Plan, first: int = 1) -> tuple[Cell, ...]:
    """`total` over the months from `first` on and over the plan's product lines, month by month."""
    months = by_month(total, plan.months, first)
    days = [date(year, month, 1) for month in range(first, 13)]
    if not plan.lines:
        return tuple(Cell(day, None, amount) for day, amount in zip(days, months, strict=True))
    lines: list[UUID] = [line.product_line_id for line in plan.lines]
    matrix = spread(allocate(total, [line.weight for line in plan.lines], lines), months)
    return tuple(
        Cell(day, line, matrix[row][column]) for column, day in enumerate(days) for row, line in enumerate(lines)
    )


def draw(cells: tuple[Cell, ...], nodes: Sequence[NodeWeight]) -> Iterator[Drawn]:
    """The root with `cells`, and below it every node with its part; siblings sum to their parent cell by cell."""
    drawn: dict[UUID, tuple[Cell, ...]] = {nodes[0].node.node_id: cells}
    for parent, siblings in _families(nodes).items():
        above = drawn[parent]
        amounts = [cell.amount for cell in above]
        ids = [sibling.node.node_id for sibling in siblings]
        totals = allocate(sum(amounts), [sibling.weight for sibling in siblings], ids)
        for id, row in zip(ids, spread(totals, amounts), strict=True):
            drawn[id] = tuple(
                Cell(cell.month, cell.product_line_id, part) for cell, part in zip(above, row, strict=True)
            )
    return (Drawn(weighed.node, drawn[weighed.node.node_id]) for weighed in nodes)


def _families(nodes: Sequence[NodeWeight]) -> Mapping[UUID, list[NodeWeight]]:
    """Siblings by parent, parents first."""
    families: dict[UUID, list[NodeWeight]] = {}
    for weighed in nodes:
        if weighed.node.parent_id is not None:
            families.setdefault(weighed.node.parent_id, []).append(weighed)
    return families
