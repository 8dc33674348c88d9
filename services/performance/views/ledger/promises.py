"""Targets in the ledger: month leaves that keep their node and are never joined to assignments."""

from collections import Counter
from collections.abc import Iterable
from datetime import date
from uuid import UUID

from services.performance.views.ledger.entry import Entry
from shared.contracts.targets import Cell, Node, TargetPublished, TargetRevised

Leaf = tuple[date, UUID | None]


def published(event: TargetPublished, _node: UUID) -> list[Entry]:
    """Every month of the node, on its first day."""
    return changed(event.node, event.measure, leaves(event.cells), Counter(), event.published_on)


def revised(event: TargetRevised, _node: UUID) -> list[Entry]:
    """What each month is more or less than before."""
    return changed(
        event.node, event.measure, leaves(event.cells_after), leaves(event.cells_before), event.effective_from
    )


def leaves(cells: Iterable[Cell]) -> Counter[Leaf]:
    """Amounts by month and product line."""
    amounts: Counter[Leaf] = Counter()
    for cell in cells:
        amounts[cell.month, cell.product_line_id] += cell.amount
    return amounts


def changed(node: Node, measure: str, after: Counter[Leaf], before: Counter[Leaf], on: date) -> list[Entry]:
    """One row for each leaf that is new or other; a published zero is a row, for a target of zero is a target."""
    return [
        Entry(
            f"target.{measure}",
            after[month, line] - before[month, line],
            month,
            on,
            product_line=line,
            node=node.node_id,
            node_kind=node.kind,
            node_parent=node.parent_id,
        )
        for month, line in dict.fromkeys((*after, *before))
        if after[month, line] != before[month, line] or (month, line) not in before
    ]
