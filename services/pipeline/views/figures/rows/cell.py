"""What one event adds to a figure, and where it is counted."""

from collections.abc import Iterable
from datetime import date

from msgspec import Struct
from msgspec.structs import replace


class Cell(Struct, frozen=True, array_like=True, gc=False):
    """`amount` deals more (or fewer) of a measure from `occurred_on` on; `counts_on` places them in their period.

    `key` is the stage or the reason where there is one. `days` is how long something took.
    """

    measure: str
    key: str
    amount: int
    counts_on: date
    occurred_on: date
    days: int = 0


class Sold(Struct):
    """What is needed of a line."""

    product_line_id: str
    net: int


class Worth(Struct):
    """What is needed of terms."""

    owner_id: str
    lines: tuple[Sold, ...]


class Origin(Struct):
    """What is needed of dimensions."""

    source: str | None = None
    channel: str | None = None


class Standing(Struct, frozen=True, array_like=True, gc=False):
    """Whose a deal is and what it is about from `since` on: net minor units by product line."""

    since: date
    owner_id: str
    lines: tuple[tuple[str | None, int], ...]
    source: str | None
    channel: str | None


def standing(since: date, terms: Worth, dimensions: Origin, *, valued: bool) -> Standing:
    """How a deal stands by its terms; without `valued` its amounts do not matter."""
    lines = _nets(terms, valued=valued)
    return Standing(since, terms.owner_id, lines, dimensions.source, dimensions.channel)


def placed(cell: Cell, timeline: list[Standing]) -> Iterable[tuple[Cell, Standing]]:
    """The cell where its deal stood on its day, and its moves to where the deal has stood later."""
    before = timeline[0]
    if len(timeline) == 1:
        return ((cell, before),)
    later = []
    for one in timeline[1:]:
        if one.since <= cell.occurred_on:
            before = one
        else:
            later.append(one)
    found = [(cell, before)]
    for after in later:
        found += moved(replace(cell, occurred_on=after.since), before, after)
        before = after
    return found


def moved(cell: Cell, before: Standing, after: Standing) -> Iterable[tuple[Cell, Standing]]:
    """A cell taken from one standing and given to another."""
    return (replace(cell, amount=-cell.amount), before), (cell, after)


def _nets(terms: Worth, *, valued: bool) -> tuple[tuple[str | None, int], ...]:
    if len(terms.lines) == 1:
        (line,) = terms.lines
        return ((line.product_line_id, line.net if valued else 0),)
    nets: dict[str | None, int] = {}
    for line in terms.lines:
        nets[line.product_line_id] = nets.get(line.product_line_id, 0) + (line.net if valued else 0)
    return tuple(nets.items()) or ((None, 0),)
