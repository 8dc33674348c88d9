"""Who attained what, and what it adds up from: by person, by the unit of a row's own date, and in all."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple
from uuid import UUID

from asyncpg import Connection

from services.targets.views.bounds import Bounds
from shared.contracts.targets import Node
from shared.organisation.placements import placements_sql
from shared.web.figures.pages import ROLES, Last

CREDITED = "c.measure = $1 AND c.counts_on BETWEEN $2 AND $3 AND c.recorded_at <= $4"
# A customer is won by the first of all deals signed, whosoever they were and whatever days are asked for.
FIRST = """ AND c.customer_id IS NOT NULL AND NOT EXISTS (
    SELECT FROM credited AS earlier WHERE earlier.customer_id = c.customer_id AND earlier.recorded_at <= $4
        AND (earlier.counts_on, earlier.recorded_at, earlier.event_id) < (c.counts_on, c.recorded_at, c.event_id))"""
PLACEMENT = f"WITH placement AS MATERIALIZED ({placements_sql('$4::timestamptz')})"
PLACED = "placement.employee_id = c.employee_id AND c.counts_on >= valid_from AND c.counts_on < valid_to"
UNITS = {"team": "team_id", "region": "region_id"}

# Added up by person and day before they are placed: of the many rows of a year few places and days are left.
SUMS = f"""
{PLACEMENT}, daily AS MATERIALIZED (
    SELECT c.employee_id, c.counts_on, sum(c.amount) AS amount FROM credited AS c WHERE {{rows}} GROUP BY 1, 2)
SELECT date_trunc('month', c.counts_on::timestamp)::date AS month, grouping(region_id, team_id, c.employee_id) AS level,
    coalesce(region_id, team_id, c.employee_id) AS node_id, sum(c.amount)::bigint AS amount
FROM daily AS c LEFT JOIN placement ON {PLACED}
GROUP BY GROUPING SETS ((1), (1, region_id), (1, team_id), (1, c.employee_id))
"""
COMPANY = 0b111
BY_MONTH = """
SELECT date_trunc('month', c.counts_on::timestamp)::date AS month, sum(c.amount)::bigint AS amount
FROM {rows} GROUP BY 1
"""
ROWS = f"""
SELECT {ROLES.index("numerator")} AS role, c.counts_on AS occurred_on, c.recorded_at AS known_at, c.event_id, c.ordinal,
    c.amount, c.event_type, c.subject, 'pipeline' AS service
FROM {{rows}} ORDER BY c.counts_on, c.recorded_at, c.event_id, c.ordinal LIMIT {{limit}}
"""
Months = Mapping[UUID | None, Mapping[date, int]]


class Statement(NamedTuple):
    """SQL with the values of its parameters."""

    text: str
    values: tuple[Any, ...]

    def also(self, condition: str, *values: Any) -> "Statement":
        """With one more condition, in which each `{}` stands for the placeholder of a value."""
        placeholders = (f"${number}" for number, _ in enumerate(values, len(self.values) + 1))
        return Statement(f"{self.text} AND {condition.format(*placeholders)}", (*self.values, *values))


def within(bounds: Bounds) -> Statement:
    """The condition for the rows `c` of everybody within the bounds."""
    is_first = bounds.measure == "new_customers"
    measure, last = "signed_deals" if is_first else bounds.measure, min(bounds.last, bounds.as_of)
    found = Statement(CREDITED + FIRST * is_first, (measure, bounds.first, last, bounds.known_at))
    return found if bounds.people is None else found.also("c.employee_id = ANY({}::uuid[])", list(bounds.people))


def of(node: Node, bounds: Bounds) -> Statement:
    """FROM's tables and the condition for the rows `c` of one node."""
    text, values = within(bounds)
    if node.parent_id is None:
        return Statement(f"credited AS c WHERE {text}", values)
    if node.kind == "person":
        return Statement(f"credited AS c WHERE {text}", values).also("c.employee_id = {}", node.node_id)
    joined = Statement(f"credited AS c JOIN placement ON {PLACED} WHERE {text}", values)
    return joined.also(f"placement.{UNITS[node.kind]} = {{}}", node.node_id)


async def actuals(db: Connection, bounds: Bounds) -> Months:
    """What each unit and person attained by month; the company under None.

    A person's row belongs to the unit the person was in on the row's date, after leaving to the last one.
    What nobody is credited with counts for the company alone.
    """
    sums: defaultdict[UUID | None, dict[date, int]] = defaultdict(dict)
    rows, values = within(bounds)
    for month, level, node_id, amount in await db.fetch(SUMS.format(rows=rows), *values):
        if level == COMPANY:
            sums[None][month] = amount
        elif node_id is not None:
            sums[node_id][month] = amount
    return sums


async def actual(db: Connection, bounds: Bounds, node: Node) -> Mapping[date, int]:
    """What one node attained by month."""
    rows, values = of(node, bounds)
    return dict(await db.fetch(placing(node, BY_MONTH.format(rows=rows)), *values))


async def credited_rows(db: Connection, bounds: Bounds, node: Node, after: Last | None, limit: int) -> list[Any]:
    """The rows that one node's actual adds up from, the oldest first, behind the one explained last."""
    found = of(node, bounds)
    if after is not None:
        place = "(c.counts_on, c.recorded_at, c.event_id, c.ordinal) > ({}, {}, {}, {})"
        found = found.also(place, *after[1:])
    rows: list[Any] = await db.fetch(placing(node, ROWS.format(rows=found.text, limit=limit)), *found.values)
    return rows


def placing(node: Node, text: str) -> str:
    """The statement with the table that a unit's rows are joined with."""
    return text if node.parent_id is None or node.kind == "person" else PLACEMENT + text
