"""From summed parts to the figure of one cell, in exact arithmetic."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import msgspec

from services.performance.views.kpi.definitions.definition import Formula
from shared.web.figures.pages import Role

SIX = 10**6


@dataclass(frozen=True, slots=True)
class Sum:
    """What the rows of a role add up to, and the number of events they are (of counts: the count)."""

    total: int
    n: int


@dataclass(frozen=True, slots=True)
class Figure:
    """`value`: an integer of minor units or a count, or ready JSON of six decimals; None: nothing to show."""

    value: int | msgspec.Raw | None
    numerator: int | None
    denominator: int | None
    n: int


NOTHING = Sum(0, 0)


def figure(formula: Formula, roles: Mapping[Role, Sum], days: int = 0, counted: int = 0) -> Figure:
    """The figure of a cell; what has no rows, or no denominator above zero, has the value None.

    `days`: of the cell's period, for a turnover; `counted`: what the formula's `n` counts.
    """
    if formula.kind == "sum":
        value = roles.get("value", NOTHING)
        return Figure(value.total if value.n else None, None, None, value.n)
    above, below = roles.get("numerator", NOTHING), roles.get("denominator", NOTHING)
    n = above.n if formula.parts[-1].kind == "target" else below.n
    n = n if formula.n is None else counted
    if below.total <= 0:
        return Figure(None, above.total, below.total, n)
    if formula.kind == "average":
        return Figure(half_up(above.total, below.total), above.total, below.total, n)
    above_all = above.total * days if formula.kind == "turnover" else above.total
    return Figure(six_decimals(above_all, below.total), above.total, below.total, n)


def median(counts: Iterable[tuple[int, int]]) -> Figure:
    """The middle of values given with how often each occurs; of an even number, half-way between the middle two."""
    ordered = sorted(counts)
    n = sum(count for _, count in ordered)
    if not n:
        return Figure(None, None, None, 0)
    lower, upper = at(ordered, (n - 1) // 2), at(ordered, n // 2)
    return Figure(six_decimals(lower + upper, 2), None, None, n)


def at(ordered: Iterable[tuple[int, int]], index: int) -> int:
    """The value at an index of what sorted values with counts stand for."""
    for value, count in ordered:
        index -= count
        if index < 0:
            return value
    raise IndexError(index)


def half_up(above: int, below: int) -> int:
    """The quotient rounded to an integer, a half towards more; `below` is above 0."""
    return (2 * above + below) // (2 * below)


def six_decimals(above: int, below: int) -> msgspec.Raw:
    """The quotient as a JSON number of six decimals, half up."""
    scaled = half_up(above * SIX, below)
    whole, part = divmod(abs(scaled), SIX)
    return msgspec.Raw(f"{'-' if scaled < 0 else ''}{whole}.{part:06d}".encode())
