"""What are tickets promised, and what were they promised before?"""

from collections.abc import Sequence
from datetime import date
from typing import Annotated
from uuid import uuid5

import msgspec
from asyncpg import Connection
from fastapi import APIRouter

from services.pipeline.views.answers import tickets as answers
from services.pipeline.views.body import Body
from services.pipeline.views.upsert import upsert
from shared.contracts.pipeline.promises import PROMISES_ID, STANDARD, TicketPolicy
from shared.flow.decode import decoding
from shared.flow.message import Message
from shared.flow.view import View
from shared.web.read.lists import Key, Listing, Paged, page
from shared.web.read.reading import Reading, reading
from shared.web.read.where import Where
from shared.web.wire.answer import Answer


def policy_body(policy: TicketPolicy, published_on: date | None) -> Body:
    """One version of the promises."""
    return {
        "id": uuid5(PROMISES_ID, str(policy.version)),
        "version": policy.version,
        "promises": policy.rules,
        "major_one_up": policy.major_one_up,
        "published_on": published_on,
    }


BUILT_IN = msgspec.json.encode(policy_body(STANDARD, None)).decode()
DDL = f"""
CREATE TABLE ticket_promises (
    id uuid PRIMARY KEY,
    version integer NOT NULL,
    body text NOT NULL
);
CREATE INDEX ON ticket_promises (version, id);
INSERT INTO ticket_promises VALUES ('{uuid5(PROMISES_ID, "1")}', 1, '{BUILT_IN}');
"""
WRITE = upsert("ticket_promises", "id uuid", version="integer", body="text")
LISTING = Listing(
    "ticket_promises",
    id=Key("ticket_promises.id", "uuid"),
    sorts={"version": Key("ticket_promises.version", "integer")},
    order="-version",
)


class TicketPromisesPublished(msgspec.Struct):
    """The private event."""

    policy: TicketPolicy
    published_on: date


_decode = decoding(TicketPromisesPublished)
router = APIRouter(tags=["tickets"])


async def project(db: Connection, _service: str, messages: Sequence[Message]) -> None:
    """A row a version."""
    rows = []
    for message in messages:
        event = _decode(message)
        assert event is not None
        body = policy_body(event.policy, event.published_on)
        rows.append((body["id"], event.policy.version, msgspec.json.encode(body).decode()))
    await db.execute(WRITE, *zip(*rows, strict=True))


TICKET_PROMISES = View(
    name="ticket_promises",
    version=1,
    tables=("ticket_promises",),
    ddl=DDL,
    reads={"pipeline": frozenset({"TicketPromisesPublished"})},
    project=project,
)
Promises = Annotated[Reading, reading(TICKET_PROMISES)]


@router.get("/ticket-promises", operation_id="listTicketPromises", response_model=answers.TicketPromisesPage)
async def list_ticket_promises(reader: Promises, paged: Paged) -> Answer:
    """Every version of what tickets are promised; the first one listed is in force."""
    return await page(reader, paged, LISTING, Where())
