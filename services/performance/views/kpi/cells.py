"""The cells of a question: every period and key with its figure."""

from collections import defaultdict
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
        roles: defaultdict[Place, dict[Role, Sum]] = defaultdict(dict)
        for part in question.formula.parts:
            text, values = sums(part, question)
            for period, key, total, n in await db.fetch(text, *values):
                so_far = roles[period, key].get(part.role, NOTHING)
                roles[period, key][part.role] = Sum(so_far.total + (total or 0), so_far.n + (n or 0))
        figures = {place: figure(question.formula, found) for place, found in roles.items()}
    if question.by == question.bucket == "none":
        return [Cell(None, None, figures.get((None, None)) or figure(question.formula, {}))]
    shown = [Cell(*place, found) for place, found in figures.items() if found.value is not None]
    return sorted(shown, key=lambda cell: (cell.period or date.min, cell.key is None, cell.key or ""))


async def medians(db: Connection, question: Question) -> dict[Place, Figure]:
    """The middle of each cell's values, from how often each occurs."""
    counts: defaultdict[Place, list[tuple[int, int]]] = defaultdict(list)
    (part,) = question.formula.parts
    text, values = sums(part, question, each_amount=True)
    for period, key, _, n, amount in await db.fetch(text, *values):
        counts[period, key].append((amount, n))
    return {place: median(found) for place, found in counts.items()}
