"""GET /commissions and /commissions/explain: what a person's received money earns, line by line."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Annotated, Any, NamedTuple
from uuid import UUID

from fastapi import APIRouter, Depends, Query
from starlette.responses import Response

from services.performance.views.answers import commissions as answers
from services.performance.views.commission.lines import Line, lines
from services.performance.views.commission.plans import plans_known
from services.performance.views.commission.shown import shown
from services.performance.views.incentive_plans import INCENTIVE_PLANS, within
from services.performance.views.ledger.view import LEDGER
from services.performance.views.organisation import ORGANISATION
from services.performance.views.period import first_day, spelled
from shared.web.errors import Fault, Problem
from shared.web.fields import AsOf, KnownAt
from shared.web.figures.pages import Cursor, Limit, opened, sealed
from shared.web.figures.snapshot import Snapshot, snapshot
from shared.web.read.reading import Reading, reading
from shared.web.read.where import Where
from shared.web.wire.answer import json_answer

router = APIRouter(tags=["commissions"])
JOINED = (LEDGER, INCENTIVE_PLANS)
Reader = Annotated[Reading, reading(*JOINED, ORGANISATION)]

KNOWN = """
SELECT EXISTS (SELECT FROM employment_history WHERE employee_id = $1)
    OR EXISTS (SELECT FROM ledger WHERE measure = 'received_amount' AND person = $1)
"""
ROWS = """
SELECT amount, occurred_on, known_at, event_id, event_type, subject, service, deal, customer, product, product_line
FROM ledger
WHERE measure = 'received_amount' AND person = $1 AND counts_on BETWEEN $2 AND $3
    AND occurred_on <= $4 AND known_at <= $5
ORDER BY occurred_on, known_at, event_id, ordinal
"""


class Asked(NamedTuple):
    """Whose commission of which days, by all plans or one, within which bounds."""

    person: UUID
    period: str
    first: date
    last: date
    plan: UUID | None
    as_of: date | None
    known_at: datetime | None


class Offset(NamedTuple):
    """Where the page before ended."""

    as_of: date
    known_at: datetime
    lines: int
    running: int


def asked(
    person: Annotated[UUID, Query(description="The employee")],
    period: Annotated[str, Query(max_length=10, examples=["2017-03"], description="A year, quarter or month")],
    plan: Annotated[UUID | None, Query(description="Only this plan")] = None,
    as_of: AsOf = None,
    known_at: KnownAt = None,
) -> Asked:
    """The dependency behind commission queries. Raises the 422 problem `period_invalid`."""
    try:
        first, last = spelled(period)
    except ValueError as error:
        errors = [Fault("parameter", "period", "period_invalid", str(error))]
        raise Problem("period_invalid", f"{error}.", status=422, errors=errors) from None
    return Asked(person, period, first, last, plan, as_of, known_at)


Asking = Annotated[Asked, Depends(asked)]


@router.get("/commissions", operation_id="getCommissions", response_model=answers.Commissions)
async def get_commissions(asking: Asking, reader: Reader) -> Response:
    """The live lines of a person and period: what they earned as of a date, as known at a moment.

    404 `employee_not_found` for nobody's id or that of somebody outside `scope`, `incentive_plan_not_found` for a plan
    likewise.
    """
    await confirm_found(reader, asking)
    async with snapshot(reader.db, JOINED, asking.known_at) as seen:
        found = await earned(seen, asking, asking.as_of or reader.today)
    items, so_far = [], 0
    for line in found:
        so_far += line.amount
        items.append({**shown(line), "running": so_far})
    return json_answer({**about(asking, seen, reader), **summed(found), "items": items})


@router.get("/commissions/explain", operation_id="explainCommissions", response_model=answers.CommissionsExplanation)
async def explain_commissions(asking: Asking, reader: Reader, limit: Limit = 50, cursor: Cursor = None) -> Response:
    """The received rows that add up to the commission, in pages; all pages are of the first one's moment."""
    await confirm_found(reader, asking)
    page = opened(reader, cursor, Offset)
    if page is not None:
        asking = asking._replace(as_of=page.as_of, known_at=page.known_at)
    as_of = asking.as_of or reader.today
    async with snapshot(reader.db, JOINED, asking.known_at) as seen:
        found = await earned(seen, asking, as_of)
    start, so_far = (page.lines, page.running) if page is not None else (0, 0)
    items = []
    for line in found[start : start + limit]:
        so_far += line.amount
        items.append({**shown(line), "role": "value", "running": so_far})
    more = start + limit < len(found)
    next_cursor = sealed(reader, Offset(as_of, seen.known_at, start + limit, so_far)) if more else None
    told = {**about(asking, seen, reader), "value": sum(line.amount for line in found), "items": items}
    return json_answer({**told, "next_cursor": next_cursor, "has_more": more})


async def confirm_found(reader: Reading, asking: Asked) -> None:
    """Raises 404 for a person or plan that there is not, or that the caller does not reach."""
    if not reader.reach().covers([asking.person]) or not await reader.db.fetchval(KNOWN, asking.person):
        raise Problem("employee_not_found", "There is nobody with this id.", status=404)
    if asking.plan is None:
        return
    where = within(reader, Where().equal("id", asking.plan))
    if not await reader.db.fetchval(f"SELECT EXISTS (SELECT FROM incentive_plans{where.sql})", *where.values):
        raise Problem("incentive_plan_not_found", "There is no plan with this id.", status=404)


async def earned(seen: Snapshot, asking: Asked, as_of: date) -> list[Line]:
    """The lines within the days asked for.

    A plan's base counts from the beginning of its own period; what went back takes back what it earned, whenever that
    was.
    """
    bounds = asking.last, as_of, seen.known_at
    rows = await seen.db.fetch(ROWS, asking.person, first_day("year", asking.first), *bounds)
    if any(row["amount"] < 0 for row in rows):
        rows = await seen.db.fetch(ROWS, asking.person, date.min, *bounds)
    plans = await plans_known(seen.db, seen.known_at, asking.plan)
    return [
        line for plan in plans for line in lines(plan, asking.person, rows) if line.row["occurred_on"] >= asking.first
    ]


def about(asking: Asked, seen: Snapshot, reader: Reading) -> dict[str, Any]:
    """What an answer says of itself."""
    return {
        "person": asking.person,
        "period": asking.period,
        "currency": reader.currency,
        "as_of": asking.as_of or reader.today,
        **seen.told(),
        "scope": reader.scope(),
    }


def summed(found: Sequence[Line]) -> dict[str, int]:
    """The lines' total, exact."""
    return {"total": sum(line.amount for line in found), "n": len(found)}
