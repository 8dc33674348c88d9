"""Which clocks of service tickets are running out, or have?"""

from collections.abc import Sequence
from typing import Annotated, Any, Literal
from uuid import UUID, uuid5

import msgspec
from asyncpg import Connection
from fastapi import APIRouter

from services.pipeline.views.answers import tickets as answers
from services.pipeline.views.script import Script
from shared.contracts.pipeline import Clock, TicketEscalated, TicketReopened, TicketResolved, TicketResponded
from shared.flow.decode import decode
from shared.flow.message import Message
from shared.flow.view import View
from shared.web.read.lists import Key, Listing, Paged, page
from shared.web.read.reading import Reading, reading
from shared.web.read.where import Where
from shared.web.wire.answer import Answer

DDL = """
CREATE TABLE escalations (
    id uuid PRIMARY KEY,
    ticket_id uuid NOT NULL,
    owner_id uuid NOT NULL,
    responsible_id uuid NOT NULL,
    clock text NOT NULL,
    percent integer NOT NULL,
    due_at timestamptz NOT NULL,
    open boolean NOT NULL,
    body text NOT NULL
);
CREATE INDEX ON escalations (due_at, id);
CREATE INDEX ON escalations (ticket_id, due_at, id);
CREATE INDEX ON escalations (owner_id, due_at, id);
CREATE INDEX ON escalations (responsible_id, due_at, id);
CREATE INDEX ON escalations (due_at, id) WHERE open;
"""
WRITE = "INSERT INTO escalations VALUES ($1, $2, $3, $4, $5, $6, $7, true, $8)"
TURN = "UPDATE escalations SET open = $3 WHERE ticket_id = $1 AND clock = $2"
ITEM = """left(body, -1) || ',"open":' || escalations.open || '}'"""
LISTING = Listing(
    "escalations",
    item=ITEM,
    owner="owner_id",
    sorts={"due_at": Key("due_at", "timestamptz")},
    order="-due_at",
)

router = APIRouter(tags=["tickets"])


async def project(db: Connection, _service: str, messages: Sequence[Message]) -> None:
    """One row an escalation, open until its clock has ended; written in the order of the batch."""
    script = Script()
    for message in messages:
        match decode(message):
            case TicketEscalated() as escalated:
                script.add(message.stream_id, WRITE, *_row(message, escalated))
            case TicketResponded():
                script.add(message.stream_id, TURN, message.stream_id, "response", False)
            case TicketResolved():
                script.add(message.stream_id, TURN, message.stream_id, "resolution", False)
            case TicketReopened():
                script.add(message.stream_id, TURN, message.stream_id, "resolution", True)
    await script.run(db)


def _row(message: Message, escalated: TicketEscalated) -> tuple[Any, ...]:
    about, ticket_id = escalated.about, message.stream_id
    body = {
        "id": uuid5(ticket_id, f"{escalated.clock}/{escalated.percent}"),
        "version": message.version,
        "ticket_id": ticket_id,
        "kind": about.kind,
        "severity": about.severity,
        "order_id": about.order_id,
        "customer_id": about.dimensions.customer_id,
        "customer_name": about.dimensions.customer_name,
        "owner_id": about.owner_id,
        "responsible_id": about.responsible_id,
        "clock": escalated.clock,
        "percent": escalated.percent,
        "due_at": escalated.due_at,
    }
    columns = ("id", "ticket_id", "owner_id", "responsible_id", "clock", "percent", "due_at")
    return (*(body[name] for name in columns), msgspec.json.encode(body).decode())


ESCALATIONS = View(
    name="escalations",
    version=1,
    tables=("escalations",),
    ddl=DDL,
    reads={"pipeline": frozenset({"TicketEscalated", "TicketResponded", "TicketResolved", "TicketReopened"})},
    project=project,
)
Escalations = Annotated[Reading, reading(ESCALATIONS)]


@router.get("/escalations", operation_id="listEscalations", response_model=answers.EscalationPage)
async def list_escalations(
    reader: Escalations,
    paged: Paged,
    ticket_id: UUID | None = None,
    owner_id: UUID | None = None,
    responsible_id: UUID | None = None,
    clock: Clock | None = None,
    percent: Literal["50", "80", "100"] | None = None,
    open: bool | None = None,
) -> Answer:
    """Escalations of service tickets, the latest first; `open=true` are those whose clock still waits."""
    where = Where().equal("ticket_id", ticket_id).equal("owner_id", owner_id).equal("responsible_id", responsible_id)
    where.equal("clock", clock).equal("percent", None if percent is None else int(percent))
    if open is not None:
        where.add("open" if open else "NOT open")
    return await page(reader, paged, LISTING, where)
