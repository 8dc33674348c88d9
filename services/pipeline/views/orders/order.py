"""What is there to know of one order, and what happened to it."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter

from services.pipeline.views.answers import orders as answers
from services.pipeline.views.body import VERSION
from services.pipeline.views.orders.milestones import MILESTONES
from services.pipeline.views.orders.orders import ORDERS
from services.pipeline.views.orders.tasks import TASKS
from shared.web.answers import HistoryEventPage
from shared.web.read.history import history
from shared.web.read.lists import Paged
from shared.web.read.reading import Reading, reading
from shared.web.read.where import Where
from shared.web.wire.answer import Answer

PAGE = f"""
SELECT o.body, {VERSION.replace("body", "o.body")},
    (SELECT coalesce(string_agg(m.body, ',' ORDER BY m.planned_on, m.id), '') FROM milestones AS m
        WHERE m.order_id = o.id),
    (SELECT coalesce(string_agg(t.body, ',' ORDER BY t.due_on, t.id), '') FROM tasks AS t WHERE t.order_id = o.id)
FROM orders AS o
"""

router = APIRouter(tags=["orders"])


@router.get("/orders/{order_id}", operation_id="getOrder", response_model=answers.OrderInFull)
async def get_order(reader: Annotated[Reading, reading(ORDERS, MILESTONES, TASKS)], order_id: UUID) -> Answer:
    """One order with its milestones and tasks."""
    where = reader.within(Where().equal("o.id", order_id), "o.owner_id")
    row = await reader.db.fetchrow(PAGE + where.sql, *where.values)
    if row is None:
        return reader.one(None, "order_not_found")
    body, version, milestones, tasks = row
    whole = f'{body[:-1]},"milestones":[{milestones}],"tasks":[{tasks}]}}'
    return reader.one((whole, version), "order_not_found")


@router.get("/orders/{order_id}/history", operation_id="listOrderHistory", response_model=HistoryEventPage)
async def order_history(reader: Annotated[Reading, reading(ORDERS)], paged: Paged, order_id: UUID) -> Answer:
    """Every event of an order, the first one first."""
    seen = reader.within(Where().equal("id", order_id), "owner_id")
    return await history(reader, paged, order_id, "orders", seen, "order_not_found")
