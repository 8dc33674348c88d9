"""What was done about deals, and with what outcome."""

from collections.abc import Sequence
from typing import Annotated
from uuid import UUID

import msgspec
from asyncpg import Connection
from fastapi import APIRouter

from services.pipeline.views.answers.deals import activities as answers
from services.pipeline.views.body import activity_body
from services.pipeline.views.script import Script
from services.pipeline.views.upsert import upsert
from shared.contracts.pipeline import ActivityKind, ActivityLogged, ActivityOutcome, DealCreditChanged, DealRevised
from shared.flow.decode import decode
from shared.flow.message import Message
from shared.flow.view import View
from shared.web.read.lists import Key, Listing, Paged, page
from shared.web.read.reading import Reading, reading
from shared.web.read.where import Where
from shared.web.wire.answer import Answer

DDL = """
CREATE TABLE activities (
    id uuid PRIMARY KEY,
    deal_id uuid NOT NULL,
    customer_id uuid,
    owner_id uuid NOT NULL,
    contact_id uuid,
    kind text NOT NULL,
    outcome text NOT NULL,
    done_on date NOT NULL,
    body text NOT NULL
);
CREATE INDEX ON activities (done_on, id);
CREATE INDEX ON activities (deal_id, done_on, id);
CREATE INDEX ON activities (customer_id, done_on, id);
CREATE INDEX ON activities (owner_id, done_on, id);
CREATE INDEX ON activities (contact_id, done_on, id);
"""
WRITE = upsert(
    "activities",
    "id uuid",
    deal_id="uuid",
    customer_id="uuid",
    owner_id="uuid",
    contact_id="uuid",
    kind="text",
    outcome="text",
    done_on="date",
    body="text",
)
# The owner in the row decides who sees it, and follows the deal's.
HAND_OVER = "UPDATE activities SET owner_id = $2 WHERE deal_id = $1"
ITEM = """left(body, -1) || ',"owner_id":"' || activities.owner_id || '"}'"""
LISTING = Listing(
    "activities",
    id=Key("activities.id", "uuid"),
    owner="activities.owner_id",
    item=ITEM,
    sorts={"done_on": Key("activities.done_on", "date")},
    order="-done_on",
    fields={
        "deal_id": Key("activities.deal_id", "uuid"),
        "customer_id": Key("activities.customer_id", "uuid"),
        "owner_id": Key("activities.owner_id", "uuid"),
        "contact_id": Key("activities.contact_id", "uuid"),
        "kind": Key("activities.kind", "text"),
        "outcome": Key("activities.outcome", "text"),
        "done_on": Key("activities.done_on", "date"),
    },
)

router = APIRouter(tags=["deals"])


async def project(db: Connection, _service: str, messages: Sequence[Message]) -> None:
    """One row an activity, in the order of the batch where a deal changes hands."""
    script = Script()
    for message in messages:
        match decode(message):
            case ActivityLogged() as done:
                body = activity_body(
                    done.activity_id,
                    message.version,
                    message.stream_id,
                    done.dimensions,
                    done.owner_id,
                    stage=done.stage,
                    kind=done.kind,
                    outcome=done.outcome,
                    contact_id=done.contact_id,
                    done_on=done.done_on,
                )
                del body["owner_id"]
                row = (
                    done.activity_id,
                    message.stream_id,
                    done.dimensions.customer_id,
                    done.owner_id,
                    done.contact_id,
                    done.kind,
                    done.outcome,
                    done.done_on,
                    msgspec.json.encode(body).decode(),
                )
                script.add(message.stream_id, WRITE, *([value] for value in row))
            case DealRevised(before=before, after=after) | DealCreditChanged(before=before, after=after) if (
                before.owner_id != after.owner_id
            ):
                script.add(message.stream_id, HAND_OVER, message.stream_id, after.owner_id)
    await script.run(db)


ACTIVITIES = View(
    name="activities",
    version=1,
    tables=("activities",),
    ddl=DDL,
    reads={"pipeline": frozenset({"ActivityLogged", "DealRevised", "DealCreditChanged"})},
    project=project,
)
Activities = Annotated[Reading, reading(ACTIVITIES)]


@router.get("/activities", operation_id="listActivities", response_model=answers.ActivityPage)
async def list_activities(
    reader: Activities,
    paged: Paged,
    deal_id: UUID | None = None,
    customer_id: UUID | None = None,
    owner_id: UUID | None = None,
    contact_id: UUID | None = None,
    kind: ActivityKind | None = None,
    outcome: ActivityOutcome | None = None,
) -> Answer:
    """Activities, the latest first."""
    where = (
        Where()
        .equal("deal_id", deal_id)
        .equal("customer_id", customer_id)
        .equal("owner_id", owner_id)
        .equal("contact_id", contact_id)
        .equal("kind", kind)
        .equal("outcome", outcome)
    )
    return await page(reader, paged, LISTING, where)
