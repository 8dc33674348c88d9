"""What of invoices was taken back or given up, what went back of payments, and what of it waits for somebody."""

from collections.abc import Sequence
from datetime import date
from typing import Annotated, Any, Literal
from uuid import UUID

import msgspec
from asyncpg import Connection
from fastapi import APIRouter

from services.pipeline.views.answers import money as answers
from services.pipeline.views.body import Body
from services.pipeline.views.known import CUSTOMERS_OWNER
from services.pipeline.views.money_body import correction_body
from services.pipeline.views.upsert import upsert
from shared.contracts.pipeline import InvoiceCredited, InvoiceWrittenOff, PaymentRefunded, WriteOffReason
from shared.flow.decode import decode, decoding
from shared.flow.message import Message
from shared.flow.view import View
from shared.web.read.lists import Key, Listing, Paged, page
from shared.web.read.reading import Reading, reading
from shared.web.read.where import Where
from shared.web.wire.answer import Answer

DDL = """
CREATE TABLE corrections (
    id uuid PRIMARY KEY,
    kind text NOT NULL,
    customer_id uuid NOT NULL,
    payment_id uuid,
    status text NOT NULL,
    moved_on date NOT NULL,
    version integer NOT NULL,
    body text NOT NULL
);
CREATE INDEX ON corrections (moved_on, id);
CREATE INDEX ON corrections (status, moved_on, id);
CREATE INDEX ON corrections (kind, moved_on, id);
CREATE INDEX ON corrections (customer_id, moved_on, id);
CREATE INDEX ON corrections (payment_id) WHERE payment_id IS NOT NULL;
"""
WRITE = upsert(
    "corrections",
    "id uuid",
    kind="text",
    customer_id="uuid",
    payment_id="uuid",
    status="text",
    moved_on="date",
    version="integer",
    body="text",
)
ITEM = """left(body, -1) || ',"version":' || version || '}'"""
# A refund is decided on as its payment is seen, so it is at the payment's version.
MOVED = """
UPDATE corrections SET version = moved.version FROM unnest($1::uuid[], $2::integer[]) AS moved (payment_id, version)
WHERE corrections.payment_id = moved.payment_id
"""
FIND = "SELECT id, body FROM corrections WHERE id = ANY($1::uuid[])"
LISTING = Listing(
    "corrections",
    item=ITEM,
    id=Key("corrections.id", "uuid"),
    owner=CUSTOMERS_OWNER.format("corrections.customer_id"),
    sorts={"moved_on": Key("corrections.moved_on", "date")},
    order="-moved_on",
    fields={
        "kind": Key("corrections.kind", "text"),
        "status": Key("corrections.status", "text"),
        "customer_id": Key("corrections.customer_id", "uuid"),
        "moved_on": Key("corrections.moved_on", "date"),
    },
)

router = APIRouter(tags=["accounts"])


class WriteOffRequested(msgspec.Struct):
    """What this view needs of the private event."""

    write_off_id: UUID
    invoice_id: UUID
    gross: int
    currency: str
    reason: WriteOffReason
    by: tuple[UUID, ...]
    requested_on: date


class WriteOffRejected(msgspec.Struct):
    """What this view needs of the private event."""

    write_off_id: UUID
    rejected_on: date


class RefundRequested(msgspec.Struct):
    """What this view needs of the private event."""

    refund_id: UUID
    payment_id: UUID
    gross: int
    currency: str
    by: tuple[UUID, ...]
    requested_on: date


class RefundRejected(msgspec.Struct):
    """What this view needs of the private event."""

    refund_id: UUID
    payment_id: UUID
    rejected_on: date


PRIVATE = (WriteOffRequested, WriteOffRejected, RefundRequested, RefundRejected)
_private = decoding(*PRIVATE)


def entered(known: Body | None, customer_id: UUID, event: Any) -> Body:
    """How a correction is after an event; `known` is how it was."""
    match event:
        case WriteOffRequested() | RefundRequested():
            asked = {"requested_by": [*event.by], "requested_on": event.requested_on}
            return _begun(customer_id, event) | asked
        case (
            InvoiceCredited(credited_on=day) | InvoiceWrittenOff(written_off_on=day) | PaymentRefunded(refunded_on=day)
        ):
            return (known or _begun(customer_id, event)) | {"status": "approved", "decided_on": day}
        case WriteOffRejected() | RefundRejected():
            return (known or {}) | {"status": "rejected", "decided_on": event.rejected_on}
    raise ValueError(event)


def _begun(customer_id: UUID, event: Any) -> Body:
    """A correction as the first event says it; what needs nobody's consent was asked for by nobody."""
    reason: str | None
    match event:
        case InvoiceCredited():
            kind, about, reason = "credit_note", event.invoice_id, event.reason
        case WriteOffRequested() | InvoiceWrittenOff():
            kind, about, reason = "write_off", event.invoice_id, event.reason
        case _:
            kind, about, reason = "refund", event.payment_id, None
    id = _id(event)
    assert id is not None
    return correction_body(id, kind, customer_id, about, event.gross, event.currency, reason=reason, status="requested")


async def project(db: Connection, _service: str, messages: Sequence[Message]) -> None:
    """Folds the batch over what there is and writes each correction once."""
    events = [decode(message) or _private(message) for message in messages]
    ids = [_id(event) for event in events]
    bodies: dict[UUID, Body] = {row[0]: msgspec.json.decode(row[1]) for row in await db.fetch(FIND, ids)}
    rows: dict[UUID, tuple[Any, ...]] = {}
    moved: dict[UUID, int] = {}
    for message, event, id in zip(messages, events, ids, strict=True):
        payment_id = getattr(event, "payment_id", None)
        if payment_id is not None:
            moved[payment_id] = message.version
        if id is None:
            continue
        plain = bodies[id] = msgspec.to_builtins(entered(bodies.get(id), message.stream_id, event))
        day = date.fromisoformat(plain["decided_on"] or plain["requested_on"])
        text = msgspec.json.encode(plain).decode()
        about = (id, plain["kind"], message.stream_id, payment_id)
        rows[id] = (*about, plain["status"], day, message.version, text)
    if rows:
        await db.execute(WRITE, *zip(*rows.values(), strict=True))
    if moved:
        await db.execute(MOVED, list(moved), list(moved.values()))


def _id(event: Any) -> UUID | None:
    """The correction an event is about; None of one that moves a payment otherwise."""
    names = ("credit_note_id", "write_off_id", "refund_id")
    return next((getattr(event, name) for name in names if hasattr(event, name)), None)


CORRECTIONS = View(
    name="corrections",
    version=2,
    tables=("corrections",),
    ddl=DDL,
    reads={
        "pipeline": frozenset(
            {
                "AllocationsCorrected",
                "CreditApplied",
                "InvoiceCredited",
                "InvoiceWrittenOff",
                "PaymentRefunded",
                *(event.__name__ for event in PRIVATE),
            }
        )
    },
    project=project,
    unhashed=frozenset({"version"}),
)
Corrections = Annotated[Reading, reading(CORRECTIONS)]


@router.get("/corrections", operation_id="listCorrections", response_model=answers.CorrectionPage)
async def list_corrections(
    reader: Corrections,
    paged: Paged,
    customer_id: UUID | None = None,
    kind: Literal["credit_note", "write_off", "refund"] | None = None,
    status: Literal["requested", "approved", "rejected"] | None = None,
) -> Answer:
    """Credit notes, write-offs and refunds, the latest first; `status=requested` is what waits for somebody."""
    where = Where().equal("customer_id", customer_id).equal("kind", kind).equal("status", status)
    return await page(reader, paged, LISTING, where)


@router.get("/corrections/{correction_id}", operation_id="getCorrection", response_model=answers.Correction)
async def get_correction(reader: Corrections, correction_id: UUID) -> Answer:
    """One credit note, write-off or refund."""
    where = reader.within(Where().equal("id", correction_id), CUSTOMERS_OWNER.format("corrections.customer_id"))
    row = await reader.db.fetchrow(f"SELECT {ITEM}, version FROM corrections{where.sql}", *where.values)
    return reader.one(row, "correction_not_found")
