"""How far is each node's target attained, month by month, as of a date, as known at a moment."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from datetime import date
from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter
from msgspec import Raw

from services.targets.views import answers
from services.targets.views.actuals import ACTUALS
from services.targets.views.attainment.credits import actual, actuals
from services.targets.views.bounds import Asked, Asking, Bounds
from services.targets.views.organisation import ORGANISATION
from services.targets.views.promises import PROMISES, Promised, measured, promised
from services.targets.views.visible import visible
from shared.web.figures.snapshot import Snapshot, snapshot
from shared.web.read.reading import Reading, reading
from shared.web.wire.answer import Answer, json_answer

router = APIRouter(tags=["attainment"])
JOINED = (PROMISES, ACTUALS, ORGANISATION)
Attaining = Annotated[Reading, reading(*JOINED)]


@router.get("/attainment", operation_id="getAttainment", response_model=answers.Attainment)
async def attainment(reader: Attaining, asking: Asking, node_id: UUID | None = None) -> Answer:
    """Actual ÷ target of each node of a published target (or of one), in whole months of the year, uncapped.

    `settled` answers never change. A measure that targets are not of is 422 `measure_unknown`.
    """
    shown = visible(reader)
    async with bounded(reader, asking) as (seen, bounds):
        nodes = [one for one in await promised(seen.db, bounds, node_id) if shown.shows(one.node)]
        if node_id is None:
            sums = await actuals(seen.db, bounds)
            found = [sums.get(node.node_id if node.parent_id else None, {}) for node, _ in nodes]
        else:
            found = [await actual(seen.db, bounds, one.node) for one in nodes]
        told = await about(reader, seen, bounds)
    items = [item(one, months, bounds) for one, months in zip(nodes, found, strict=True)]
    return json_answer({**told, "items": items})


@asynccontextmanager
async def bounded(reader: Reading, asking: Asked) -> AsyncIterator[tuple[Snapshot, Bounds]]:
    """One snapshot, and what counts in it for whoever asks."""
    async with snapshot(reader.db, JOINED, asking.known_at) as seen:
        as_of, people = asking.as_of or reader.today, reader.reach().people
        yield seen, Bounds(asking.measure, asking.first, asking.last, as_of, seen.known_at, people)


async def about(reader: Reading, seen: Snapshot, bounds: Bounds) -> dict[str, Any]:
    """What an answer says of itself."""
    unit, currency = await measured(seen.db, bounds)
    return {
        "year": bounds.first.year,
        "measure": bounds.measure,
        "unit": unit,
        "currency": currency,
        "from": bounds.first,
        "to": bounds.last,
        "as_of": bounds.as_of,
        **seen.told(),
        "scope": reader.scope(),
    }


def item(promised: Promised, actual: Mapping[date, int], bounds: Bounds) -> dict[str, Any]:
    """One node's attainment over the period and in each of its months."""
    months = []
    for number in range(bounds.first.month, bounds.last.month + 1):
        month = date(bounds.first.year, number, 1)
        months.append({"month": f"{month:%Y-%m}"} | attained(promised.months[number - 1], actual.get(month, 0)))
    whole = attained(sum(month["target"] for month in months), sum(month["actual"] for month in months))
    return {"node": promised.node} | whole | {"gap": whole["target"] - whole["actual"], "months": months}


def attained(target: int, actual: int) -> dict[str, Any]:
    """`attainment` is a JSON number of six decimals, half up; null without a target."""
    return {"target": target, "actual": actual, "attainment": ratio(actual, target)}


def ratio(actual: int, target: int) -> Raw | None:
    """The quotient; None without a target."""
    if not target:
        return None
    millionths = (2 * actual * 1_000_000 + target) // (2 * target)
    whole, part = divmod(abs(millionths), 1_000_000)
    return Raw(f"{'-' if millionths < 0 else ''}{whole}.{part:06}".encode())
