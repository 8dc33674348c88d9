"""Which clocks of service tickets are running out, or have?"""

from collections.abc import Sequence
from typing import Annotated, Any, Literal
from uuid import UUID, uuid5

import msgspec
from asyncpg import Connection
from fastapi import APIRouter

from services.pipeline.views.answers import tickets as answers
from services.pipeline.views.script import Script
from services.pipeline.views.tickets.tickets import TicketHandedOver
from shared.contracts.pipeline import Clock, TicketEscalated, TicketReopened, TicketResolved, TicketResponded
from shared.flow.decode import decode, decoding
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
HAND_OVER = """
UPDATE escalations SET owner_id = $2, responsible_id = CASE WHEN open THEN $3 ELSE responsible_id END
WHERE ticket_id = $1
"""
TURN = "UPDATE escalations SET open = $3 WHERE ticket_id = $1 AND clock = $2"
ITEM = """left(body, -1) || ',"owner_id":"' || escalations.owner_id
|| '","responsible_id":"' || escalations.responsible_id || '","open":' || escalations.open || '}'"""
LISTING = Listing(
    "escalations",
    item=ITEM,
    owner="owner_id",
    sorts={"due_at": Key("due_at", "timestamptz")},
    order="-due_at",
)

_private = decoding(TicketHandedOver)
router = APIRouter(tags=["tickets"])


async def project(db: Connection, _service: str, messages: Sequence[Message]) -> None:
    """One row an escalation, open until its clock has ended; written in the order of the batch.

    It goes over with its ticket; who was responsible for one that has ended stays so.
    """
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
            case None:
                handed = _private(message)
                assert handed is not None
                values = (message.stream_id, handed.owner_id, handed.responsible_id)
                script.add(message.stream_id, HAND_OVER, *values)
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
        "clock": escalated.clock,
        "percent": escalated.percent,
        "due_at": escalated.due_at,
    }
    whose = (ticket_id, about.owner_id, about.responsible_id)
    what = (escalated.clock, escalated.percent, escalated.due_at)
    return (body["id"], *whose, *what, msgspec.json.encode(body).decode())


ESCALATIONS = View(
    name="escalations",
    version=2,
    tables=("escalations",),
    ddl=DDL,
    reads={
        "pipeline": frozenset(
            {"TicketEscalated", "TicketResponded", "TicketResolved", "TicketReopened", "TicketHandedOver"}
        )
    },
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
