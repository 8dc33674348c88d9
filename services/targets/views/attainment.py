"""How far is each node's target attained, month by month, as of now."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Annotated, Any
from uuid import UUID

from asyncpg import Connection
from fastapi import APIRouter, Query
from msgspec import Raw

from services.targets.views import answers
from services.targets.views.actuals import ACTUALS, ACTUALS_SQL
from services.targets.views.body import Head, by_month
from services.targets.views.organisation import ORGANISATION
from services.targets.views.trees import TREES, load
from services.targets.views.visible import visible
from shared.contracts.targets import Cell, Node
from shared.organisation.placements import placements_sql
from shared.web.errors import Problem
from shared.web.fields import BusinessDate
from shared.web.reading import Reading, reading
from shared.web.wire.answer import Answer, json_answer

PUBLISHED = "SELECT id FROM targets WHERE year = $1 AND measure = $2 AND status = 'published'"
SUMS = f"""
WITH placement AS MATERIALIZED ({placements_sql("'9999-12-31'::timestamptz")})
SELECT date_trunc('month', counts_on::timestamp)::date AS month, grouping(region_id, team_id, a.employee_id) AS level,
    coalesce(region_id, team_id, a.employee_id) AS node_id, sum(amount)::bigint AS amount
FROM ({ACTUALS_SQL}) AS a
LEFT JOIN placement ON placement.employee_id = a.employee_id AND counts_on >= valid_from AND counts_on < valid_to
WHERE measure = $1 AND counts_on BETWEEN $2 AND $3{{reached}}
GROUP BY GROUPING SETS ((1), (1, region_id), (1, team_id), (1, a.employee_id))
"""
REACHED = " AND a.employee_id = ANY($4::uuid[])"
COMPANY = 0b111
Months = Mapping[UUID | None, Mapping[date, int]]

router = APIRouter(tags=["attainment"])
Attaining = Annotated[Reading, reading(TREES, ACTUALS, ORGANISATION)]


async def actuals(
    db: Connection, measure: str, first: date, last: date, people: frozenset[UUID] | None = None
) -> Months:
    """What each unit and person attained by month; the company under None.

    A person's row belongs to the unit the person was in on the row's date, after leaving to the last one.
    What nobody is credited with counts for the company alone. With `people` only what they are credited with counts.
    """
    sums: defaultdict[UUID | None, dict[date, int]] = defaultdict(dict)
    reached = [] if people is None else [list(people)]
    statement = SUMS.format(reached=REACHED if reached else "")
    for month, level, node_id, amount in await db.fetch(statement, measure, first, last, *reached):
        if level == COMPANY:
            sums[None][month] = amount
        elif node_id is not None:
            sums[node_id][month] = amount
    return sums


@router.get("/attainment", operation_id="getAttainment", response_model=answers.Attainment)
async def attainment(
    reader: Attaining,
    year: Annotated[int, Query(ge=1970, le=2100)],
    measure: Annotated[str, Query(max_length=50)],
    node_id: UUID | None = None,
    from_: Annotated[BusinessDate | None, Query(alias="from")] = None,
    to: BusinessDate | None = None,
) -> Answer:
    """Actual ÷ target of each node of a published target (or of one), in whole months of the year, uncapped."""
    first, last = from_ or date(year, 1, 1), to or date(year, 12, 31)
    if first.day != 1 or (last + timedelta(days=1)).day != 1 or not first.year == last.year == year or last < first:
        raise Problem("not_whole_months", "Ask for whole months of the target's year.", status=422)
    target_id = await reader.db.fetchval(PUBLISHED, year, measure)
    tree, seen = (await load(reader.db, [target_id]))[target_id] if target_id else None, visible(reader)
    head = tree.head if tree else Head(year, measure, "count", None, 0, 0)
    answer = {
        "year": year,
        "measure": measure,
        "unit": head.unit,
        "currency": head.currency,
        "from": first,
        "to": last,
        "as_of": reader.today,
        "scope": reader.scope(),
        "items": [],
    }
    if tree:
        sums = await actuals(reader.db, measure, first, min(last, reader.today), seen.people)
        nodes = whole_nodes((branch.node, branch.cells) for branch in tree.branches.values())
        answer["items"] = [
            item(node, months, sums.get(node.node_id if node.parent_id else None, {}), first, last)
            for node, months in nodes
            if node_id in {None, node.node_id} and seen.shows(node)
        ]
    return json_answer(answer)


def whole_nodes(branches: Iterable[tuple[Node, Iterable[Cell]]]) -> list[tuple[Node, list[int]]]:
    """Each node once, where it stands last, with the months of every place it stood in."""
    found: dict[UUID, tuple[Node, list[int]]] = {}
    for node, cells in branches:
        months = by_month(cells)
        if held := found.get(node.node_id):
            months = [one + other for one, other in zip(held[1], months, strict=True)]
        found[node.node_id] = node, months
    return list(found.values())


def item(node: Node, targets: list[int], actual: Mapping[date, int], first: date, last: date) -> dict[str, Any]:
    """One node's attainment over the period and in each of its months."""
    months = []
    for number in range(first.month, last.month + 1):
        month = date(first.year, number, 1)
        months.append({"month": f"{month:%Y-%m}"} | attained(targets[number - 1], actual.get(month, 0)))
    whole = attained(sum(month["target"] for month in months), sum(month["actual"] for month in months))
    return {"node": node} | whole | {"gap": whole["target"] - whole["actual"], "months": months}


def attained(target: int, actual: int) -> dict[str, Any]:
    """`attainment` is a JSON number of six decimals, half up; null without a target."""
    return {"target": target, "actual": actual, "attainment": ratio(actual, target) if target else None}


def ratio(actual: int, target: int) -> Raw:
    """The quotient, for a target above 0."""
    millionths = (2 * actual * 1_000_000 + target) // (2 * target)
    whole, part = divmod(abs(millionths), 1_000_000)
    return Raw(f"{'-' if millionths < 0 else ''}{whole}.{part:06}".encode())
