"""What is due of whom: tasks, and milestones somebody is responsible for, that are still open."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter

from services.pipeline.views.answers import orders as answers
from services.pipeline.views.orders.milestones import MILESTONES
from services.pipeline.views.orders.tasks import TASKS
from shared.web.fields import BusinessDate
from shared.web.read.lists import Key, Listing, Paged, page
from shared.web.read.reading import Reading, reading
from shared.web.read.where import Where
from shared.web.wire.answer import Answer

# A condition inside of the parts would keep the planner from merging their indexes: it is asked of the whole.
SOURCE = """(
    SELECT 'task'::text AS kind, id, order_id, owner_id AS person_id, due_on, status, body FROM tasks
    UNION ALL
    SELECT 'milestone'::text, id, order_id, responsible_id, planned_on, status, body FROM milestones
) AS due"""
ITEM = """json_build_object('kind', due.kind, 'id', due.id, 'version', due.body::json -> 'version',
    'order_id', due.order_id, 'person_id', due.person_id, 'due_on', due.due_on, 'title', due.body::json -> 'title',
    'milestone', CASE WHEN due.kind = 'milestone' THEN due.body::json -> 'kind' END)"""
LISTING = Listing(
    SOURCE,
    item=ITEM,
    id=Key("due.id", "uuid"),
    owner="due.person_id",
    sorts={"due_on": Key("due.due_on", "date")},
    order="due_on",
)

router = APIRouter(tags=["tasks"])


@router.get("/due", operation_id="listDue", response_model=answers.DuePage)
async def list_due(
    reader: Annotated[Reading, reading(TASKS, MILESTONES)],
    paged: Paged,
    person_id: UUID | None = None,
    due_to: BusinessDate | None = None,
) -> Answer:
    """Open tasks and milestones, the first due first; late ones are those due before today."""
    where = Where().equal("due.status", "open").equal("due.person_id", person_id).between("due.due_on", None, due_to)
    return await page(reader, paged, LISTING, where)
