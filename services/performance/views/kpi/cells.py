"""The cells of a question: every period and key with its figure."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from asyncpg import Connection

from services.performance.views.kpi.figure import NOTHING, Figure, Sum, figure, median
from services.performance.views.kpi.question import Question
from services.performance.views.kpi.sums import sums
from shared.web.figures.pages import Role

Place = tuple[date | None, str | None]


class Cell(NamedTuple):
    """`period` is the period's first day, `key` the id (grade, channel) grouped by; None also for rows without one."""

    period: date | None
    key: str | None
    figure: Figure


async def cells(db: Connection, question: Question) -> list[Cell]:
    """Every cell that has a value, by period and key; a question for one number has one cell whatever it finds."""
    if question.formula.kind == "median":
        figures = await medians(db, question)
    else:
        roles, ns = await summed(db, question), await counted(db, question)
        figures = {
            place: figure(question.formula, found, question.days(place[0]), ns.get(place, 0))
            for place, found in roles.items()
        }
    if question.by == question.bucket == "none":
        return [Cell(None, None, figures.get((None, None)) or figure(question.formula, {}))]
    shown = [Cell(*place, found) for place, found in figures.items() if found.value is not None]
    return sorted(shown, key=lambda cell: (cell.period or date.min, cell.key is None, cell.key or ""))


async def summed(db: Connection, question: Question) -> dict[Place, dict[Role, Sum]]:
    """The sums of every place by role; what there is of a stock in a period is all that came until its end."""
    roles: defaultdict[Place, dict[Role, Sum]] = defaultdict(dict)
    stocks: list[tuple[Role, dict[Place, Sum]]] = []
    for part in question.formula.parts:
        text, values = sums(part, question)
        found = {
            (period, key): Sum(part.sign * (total or 0), n or 0)
            for period, key, total, n in await db.fetch(text, *values)
        }
        if part.kind == "stock":
            stocks.append((part.role, found))
            continue
        for place, one in found.items():
            roles[place][part.role] = added(roles[place].get(part.role, NOTHING), one)
    if question.bucket == "none":
        roles |= {place: roles[place] for _, found in stocks for place in found}
    for role, found in stocks:
        so_far = levels(found)
        for (period, key), by_role in roles.items():
            days, sums_until = so_far.get(key, ([], []))
            until = bisect_right(days, period or date.min)
            by_role[role] = added(by_role.get(role, NOTHING), sums_until[until - 1] if until else NOTHING)
    return roles


async def counted(db: Connection, question: Question) -> dict[Place, int]:
    """What the formula's `n` counts, by place."""
    if question.formula.n is None:
        return {}
    text, values = sums(question.formula.n, question)
    return {(period, key): n for period, key, _, n in await db.fetch(text, *values)}


def levels(found: Mapping[Place, Sum]) -> dict[str | None, tuple[list[date], list[Sum]]]:
    """By key the periods' first days, in order, and what all until each of them add up to."""
    by_key: defaultdict[str | None, tuple[list[date], list[Sum]]] = defaultdict(lambda: ([], []))
    for (period, key), one in sorted(found.items(), key=lambda item: item[0][0] or date.min):
        days, until = by_key[key]
        days.append(period or date.min)
        until.append(added(until[-1] if until else NOTHING, one))
    return by_key


def added(one: Sum, other: Sum) -> Sum:
    """Both together."""
    return Sum(one.total + other.total, one.n + other.n)


async def medians(db: Connection, question: Question) -> dict[Place, Figure]:
    """The middle of each cell's values, from how often each occurs."""
    counts: defaultdict[Place, list[tuple[int, int]]] = defaultdict(list)
    (part,) = question.formula.parts
    text, values = sums(part, question, each_amount=True)
    for period, key, _, n, amount in await db.fetch(text, *values):
        counts[period, key].append((amount, n))
    return {place: median(found) for place, found in counts.items()}
