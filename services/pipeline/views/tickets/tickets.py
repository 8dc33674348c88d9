"""Which service tickets are there, and are they responded to and resolved in time?"""

from collections.abc import Sequence
from datetime import datetime
from typing import Annotated, Any, Literal
from uuid import UUID

import msgspec
from asyncpg import Connection
from fastapi import APIRouter

from services.pipeline.views.answers import tickets as answers
from services.pipeline.views.body import Body
from services.pipeline.views.tickets.body import clock_body, ended, ticket_body
from services.pipeline.views.upsert import upsert
from shared.contracts.pipeline import (
    TicketClosed,
    TicketEscalated,
    TicketOpened,
    TicketReopened,
    TicketResolved,
    TicketResponded,
)
from shared.flow.decode import decode, decoding
from shared.flow.message import Message
from shared.flow.view import View
from shared.web.read.lists import Key, Listing, Paged, page
from shared.web.read.reading import Reading, reading
from shared.web.read.where import Where
from shared.web.wire.answer import Answer

DDL = """
CREATE TABLE tickets (
    id uuid PRIMARY KEY,
    order_id uuid NOT NULL,
    customer_id uuid,
    owner_id uuid NOT NULL,
    responsible_id uuid NOT NULL,
    status text NOT NULL,
    opened_at timestamptz NOT NULL,
    runs text NOT NULL,
    body text NOT NULL
);
CREATE INDEX ON tickets (opened_at, id);
CREATE INDEX ON tickets (order_id, opened_at, id);
CREATE INDEX ON tickets (customer_id, opened_at, id);
CREATE INDEX ON tickets (owner_id, opened_at, id);
CREATE INDEX ON tickets (responsible_id, opened_at, id);
CREATE INDEX ON tickets (status, opened_at, id);
"""
KEPT = "SELECT id, body, runs FROM tickets WHERE id = ANY($1::uuid[])"
WRITE = upsert(
    "tickets",
    "id uuid",
    order_id="uuid",
    customer_id="uuid",
    owner_id="uuid",
    responsible_id="uuid",
    status="text",
    opened_at="timestamptz",
    runs="text",
    body="text",
)
LISTING = Listing(
    "tickets",
    owner="owner_id",
    sorts={"opened_at": Key("opened_at", "timestamptz")},
    order="-opened_at",
    fields={
        "order_id": Key("order_id", "uuid"),
        "customer_id": Key("customer_id", "uuid"),
        "owner_id": Key("owner_id", "uuid"),
        "responsible_id": Key("responsible_id", "uuid"),
        "status": Key("status", "text"),
        "opened_at": Key("opened_at", "timestamptz"),
    },
)

router = APIRouter(tags=["tickets"])


class TicketDescribed(msgspec.Struct):
    """What is read of the private event."""

    subject: str
    description: str


class TicketPaused(msgspec.Struct):
    """What is read of the private event."""

    paused_at: datetime


class TicketResumed(msgspec.Struct):
    """What is read of the private event."""

    resumed_at: datetime
    resolve_by: datetime


class TicketHandedOver(msgspec.Struct):
    """What is read of the private event."""

    owner_id: UUID
    responsible_id: UUID


_private = decoding(TicketDescribed, TicketPaused, TicketResumed, TicketHandedOver)
Runs = list[list[datetime | None]]
"""From when to when the resolution's clock ran; the last one may still run (None)."""


def changed(body: Body, runs: Runs, event: Any) -> Body:
    """What of a ticket's body is new after `event`; `runs` is brought up to date."""
    match event:
        case TicketOpened(about, opened_at):
            runs.append([opened_at, None])
            clocks = {
                "response": clock_body(event.response_minutes, event.respond_by),
                "resolution": clock_body(event.resolution_minutes, event.resolve_by),
            }
            news = {"status": "open", "rating": None, "closed_at": None, "reopened": 0}
            return ticket_body(body["id"], about, "", "", opened_at) | clocks | news
        case TicketDescribed():
            return {"subject": event.subject, "description": event.description}
        case TicketEscalated(clock=clock, percent=100):
            return {clock: body[clock] | {"ran_out_at": event.due_at}}
        case TicketResponded():
            end = ended(event.responded_at, event.minutes, in_time=event.in_time)
            return {"status": "responded", "response": body["response"] | end}
        case TicketPaused():
            runs[-1][1] = event.paused_at
            return {"status": "waiting", "resolution": body["resolution"] | {"due_at": None}}
        case TicketResumed():
            return {"status": "responded"} | _going_on(body, runs, event.resumed_at, event.resolve_by)
        case TicketResolved():
            runs[-1][1] = runs[-1][1] or event.resolved_at
            end = ended(event.resolved_at, event.minutes, in_time=event.in_time)
            return {"status": "resolved", "resolution": body["resolution"] | end}
        case TicketReopened():
            news = {"status": "responded", "rating": None, "closed_at": None, "reopened": body["reopened"] + 1}
            return news | _going_on(body, runs, event.reopened_at, event.resolve_by)
        case TicketClosed():
            return {"status": "closed", "rating": event.rating, "closed_at": event.closed_at}
        case TicketHandedOver():
            return {"owner_id": event.owner_id, "responsible_id": event.responsible_id}
    return {}


def _going_on(body: Body, runs: Runs, at: datetime, due_at: datetime) -> Body:
    runs.append([at, None])
    before = body["resolution"]
    return {"resolution": clock_body(before["promised_minutes"], due_at, before["ran_out_at"])}


async def project(db: Connection, _service: str, messages: Sequence[Message]) -> None:
    """Folds the batch over the bodies there are and writes each ticket once."""
    found = await db.fetch(KEPT, list({message.stream_id for message in messages}))
    kept: dict[UUID, tuple[Body, Runs]] = {
        ticket_id: (msgspec.json.decode(body), msgspec.json.decode(runs, type=Runs)) for ticket_id, body, runs in found
    }
    for message in messages:
        body, runs = kept.setdefault(message.stream_id, ({"id": message.stream_id}, []))
        body.update(changed(body, runs, _private(message) or decode(message)), version=message.version)
    rows = [_row(msgspec.to_builtins(body), runs) for body, runs in kept.values()]
    await db.execute(WRITE, *zip(*rows, strict=True))


def _row(body: Body, runs: Runs) -> tuple[Any, ...]:
    columns = ("id", "order_id", "customer_id", "owner_id", "responsible_id", "status")
    opened_at = datetime.fromisoformat(body["opened_at"])
    texts = msgspec.json.encode(runs).decode(), msgspec.json.encode(body).decode()
    return (*(body[name] for name in columns), opened_at, *texts)


TICKETS = View(
    name="tickets",
    version=2,
    tables=("tickets",),
    ddl=DDL,
    reads={
        "pipeline": frozenset(
            {
                "TicketOpened",
                "TicketDescribed",
                "TicketNoted",
                "ClockStarted",
                "TicketResponded",
                "TicketPaused",
                "TicketResumed",
                "TicketResolved",
                "TicketClosed",
                "TicketReopened",
                "TicketEscalated",
                "TicketHandedOver",
            }
        )
    },
    project=project,
)
Tickets = Annotated[Reading, reading(TICKETS)]


@router.get("/tickets", operation_id="listTickets", response_model=answers.TicketPage)
async def list_tickets(
    reader: Tickets,
    paged: Paged,
    order_id: UUID | None = None,
    customer_id: UUID | None = None,
    owner_id: UUID | None = None,
    responsible_id: UUID | None = None,
    status: Literal["open", "responded", "waiting", "resolved", "closed"] | None = None,
) -> Answer:
    """Service tickets, the latest first."""
    where = Where().equal("order_id", order_id).equal("customer_id", customer_id).equal("owner_id", owner_id)
    return await page(reader, paged, LISTING, where.equal("responsible_id", responsible_id).equal("status", status))
