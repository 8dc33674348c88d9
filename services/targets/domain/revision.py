"""What a revision changes, node by node: past months keep theirs, the rest of the amount is divided anew."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from services.targets.domain.plan import Plan
from services.targets.domain.spread import Drawn, draw, root_cells
from shared.contracts.targets import Cell, Node
from shared.decider import Refused


class Change(NamedTuple):
    """A node whose cells change."""

    node: Node
    before: tuple[Cell, ...]
    after: tuple[Cell, ...]


def place(node: Node) -> str:
    """A node where it stands: somebody who changed teams stands in two places."""
    return f"{node.node_id}/{node.parent_id}"


def changes(before: Sequence[Drawn], total: int, plan: Plan, first_day: date, *, keep_months: bool) -> list[Change]:
    """What becomes of each node when the whole is `total` from `first_day` on; `before` has the root first.

    `keep_months`: the months left keep their proportions, otherwise the plan's weights hold. A node that is not in the
    plan any more keeps its past months only. Raises Refused when more than `total` lies in past months.
    """
    root = before[0]
    if plan.nodes[0].node.node_id != root.node.node_id:
        raise Refused(
            "root_changed", "A target stays with the unit it was published for.", kind="invalid", pointer="/nodes"
        )
    past = {place(drawn.node): _until(drawn.cells, first_day) for drawn in before}
    rest = total - sum(cell.amount for cell in past[place(root.node)])
    if rest < 0:
        detail, values = "The past months already hold more than that.", {"least": total - rest}
        raise Refused("below_past_months", detail, kind="invalid", pointer="/amount", values=values)
    if keep_months:
        plan = Plan(_months(root.cells), plan.lines, plan.nodes)
    future = {
        place(drawn.node): drawn for drawn in draw(root_cells(rest, first_day.year, plan, first_day.month), plan.nodes)
    }
    held = {place(drawn.node): drawn for drawn in before}
    found = []
    for key, drawn in (held | future).items():
        old = held[key].cells if key in held else ()
        new = past.get(key, ()) + (future[key].cells if key in future else ())
        if _amounts(old) != _amounts(new):
            found.append(Change(drawn.node, old, new))
    return found


def _until(cells: Sequence[Cell], day: date) -> tuple[Cell, ...]:
    return tuple(cell for cell in cells if cell.month < day)


def _months(cells: Sequence[Cell]) -> tuple[int, ...]:
    return tuple(sum(cell.amount for cell in cells if cell.month.month == month) for month in range(1, 13))


def _amounts(cells: Sequence[Cell]) -> dict[tuple[date, object], int]:
    return {(cell.month, cell.product_line_id): cell.amount for cell in cells}


def check_start(start: date, *, today: date, year: int, revised_from: date | None) -> None:
    """Raises Refused unless `start` is the first day of a month of `year` that is not over.

    What a revision changes is what was decided before, later months included: it does not begin before they do.
    """
    pointer = "/effective_from"
    if start.day != 1:
        raise Refused(
            "not_month_start", "A revision begins on the first day of a month.", kind="invalid", pointer=pointer
        )
    if start.year != year:
        raise Refused(
            "not_in_the_year", f"The target is of {year}.", kind="invalid", pointer=pointer, values={"year": year}
        )
    if start < today.replace(day=1):
        detail = "A revision begins with this month or a later one; past months keep theirs."
        raise Refused("month_closed", detail, kind="invalid", pointer=pointer)
    if revised_from is not None and start < revised_from:
        detail = f"It has been revised from {revised_from} on: begin with that month or a later one."
        values = {"day": revised_from}
        raise Refused("before_last_revision", detail, kind="invalid", pointer=pointer, values=values)
