"""GET /attainment/explain: the rows, and through them the events, that add up to one node's actual and target."""

from typing import Any
from uuid import UUID

from asyncpg import Connection
from fastapi import APIRouter

from services.targets.views import answers
from services.targets.views.attainment.attainment import Attaining, about, bounded, ratio
from services.targets.views.attainment.credits import actual, credited_rows
from services.targets.views.bounds import Asking, Bounds
from services.targets.views.promises import promised, promised_rows
from services.targets.views.visible import visible
from shared.contracts.targets import Node
from shared.web.errors import Problem
from shared.web.figures.pages import ROLES, Cursor, Limit, Page, opened, paged
from shared.web.wire.answer import Answer, json_answer

router = APIRouter(tags=["attainment"])


@router.get("/attainment/explain", operation_id="explainAttainment", response_model=answers.AttainmentExplanation)
async def explain(reader: Attaining, asking: Asking, node_id: UUID, limit: Limit = 50, cursor: Cursor = None) -> Answer:
    """The rows that add up to what a node attained (`numerator`) and was to attain (`denominator`), in pages.

    All pages are of the first one's moment. A node that is not shown to the caller, or had no target then, is 404
    `target_not_found`.
    """
    shown, page = visible(reader), opened(reader, cursor, Page)
    if page is not None:
        asking = asking._replace(as_of=page.as_of, known_at=page.known_at)
    async with bounded(reader, asking) as (seen, bounds):
        nodes = [one for one in await promised(seen.db, bounds, node_id) if shown.shows(one.node)]
        if not nodes:
            raise Problem("target_not_found", "There is nothing with this id.", status=404)
        (one,) = nodes
        reached = sum((await actual(seen.db, bounds, one.node)).values())
        found = await rows(seen.db, bounds, one.node, page, limit + 1)
        told = await about(reader, seen, bounds)
    target = sum(one.months[bounds.first.month - 1 : bounds.last.month])
    figures = {"node": one.node, "value": ratio(reached, target), "numerator": reached, "denominator": target}
    return json_answer(told | figures | paged(reader, found, limit, page, (bounds.as_of, bounds.known_at)))


async def rows(db: Connection, bounds: Bounds, node: Node, page: Page | None, limit: int) -> list[Any]:
    """The rows after a page: what is credited, then what was promised, each the oldest first."""
    after, found = page.last if page is not None else None, []
    if after is None or ROLES[after[0]] == "numerator":
        found = await credited_rows(db, bounds, node, after, limit)
        after = None
    if len(found) == limit:
        return found
    return found + (await promised_rows(db, bounds, node, after))[: limit - len(found)]
