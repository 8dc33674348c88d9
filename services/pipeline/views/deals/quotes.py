"""What were customers offered, and what waits for approval."""

from collections.abc import Sequence
from typing import Annotated, Any, Literal
from uuid import UUID

import msgspec
from asyncpg import Connection
from fastapi import APIRouter

from services.pipeline.views.answers.deals import quotes as answers
from services.pipeline.views.deals.deals import DEALS
from services.pipeline.views.quote_body import quote_body, quote_id
from services.pipeline.views.script import Script
from shared.contracts.pipeline import (
    Approver,
    DealCreditChanged,
    DealRevised,
    QuoteAccepted,
    QuoteApproved,
    QuoteIssued,
    QuoteRejected,
    QuoteWithdrawn,
)
from shared.flow.decode import decode
from shared.flow.message import Message
from shared.flow.view import View
from shared.web.read.lists import Key, Listing, Paged, page
from shared.web.read.reading import Reading, reading
from shared.web.read.where import Where
from shared.web.wire.answer import Answer

DDL = """
CREATE TABLE quotes (
    id uuid PRIMARY KEY,
    deal_id uuid NOT NULL,
    customer_id uuid,
    owner_id uuid NOT NULL,
    status text NOT NULL,
    approver text,
    issued_on date NOT NULL,
    version integer NOT NULL,
    body text NOT NULL
);
CREATE INDEX ON quotes (issued_on, id);
CREATE INDEX ON quotes (deal_id, issued_on, id);
CREATE INDEX ON quotes (customer_id, issued_on, id);
CREATE INDEX ON quotes (owner_id, issued_on, id);
CREATE INDEX ON quotes (status, issued_on, id);
"""
WRITE = "INSERT INTO quotes VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)"
DECIDE = "UPDATE quotes SET status = $2, version = $3 WHERE id = $1"
SUPERSEDE = """
UPDATE quotes SET status = 'superseded', version = $2
WHERE deal_id = $1 AND status IN ('awaiting_approval', 'offered', 'accepted')
"""
HAND_OVER = "UPDATE quotes SET owner_id = $2 WHERE deal_id = $1"
# What is decided on a quote is decided on its deal, so it is at the deal's version.
ITEM = """left(body, -1) || ',"owner_id":"' || quotes.owner_id || '","status":"' || quotes.status
    || '","version":' || greatest(quotes.version, (SELECT version FROM deals WHERE deals.id = quotes.deal_id)) || '}'"""
LISTING = Listing(
    "quotes",
    id=Key("quotes.id", "uuid"),
    owner="quotes.owner_id",
    item=ITEM,
    sorts={"issued_on": Key("quotes.issued_on", "date")},
    order="-issued_on",
    fields={
        "deal_id": Key("quotes.deal_id", "uuid"),
        "customer_id": Key("quotes.customer_id", "uuid"),
        "owner_id": Key("quotes.owner_id", "uuid"),
        "status": Key("quotes.status", "text"),
        "approver": Key("quotes.approver", "text"),
        "issued_on": Key("quotes.issued_on", "date"),
    },
)

router = APIRouter(tags=["deals"])


async def project(db: Connection, _service: str, messages: Sequence[Message]) -> None:
    """One row a quote; what becomes of it is written in its order."""
    script = Script()
    for message in messages:
        deal_id, version = message.stream_id, message.version
        match decode(message):
            case QuoteIssued() as issued:
                script.add(deal_id, WRITE, *_row(deal_id, version, issued))
            case QuoteApproved(number):
                script.add(deal_id, DECIDE, quote_id(deal_id, number), "offered", version)
            case QuoteRejected(number):
                script.add(deal_id, DECIDE, quote_id(deal_id, number), "rejected", version)
            case QuoteWithdrawn(number):
                script.add(deal_id, DECIDE, quote_id(deal_id, number), "withdrawn", version)
            case QuoteAccepted(number):
                script.add(deal_id, SUPERSEDE, deal_id, version)
                script.add(deal_id, DECIDE, quote_id(deal_id, number), "accepted", version)
            case DealRevised(before=before, after=after) | DealCreditChanged(before=before, after=after) if (
                before.owner_id != after.owner_id
            ):
                script.add(deal_id, HAND_OVER, deal_id, after.owner_id)
    await script.run(db)


def _row(deal_id: UUID, version: int, issued: QuoteIssued) -> tuple[Any, ...]:
    body = quote_body(
        deal_id,
        issued.number,
        issued.dimensions,
        issued.currency,
        lines=issued.lines,
        net=issued.net,
        discount_bp=issued.discount_bp,
        delivery_on=issued.delivery_on,
        valid_until=issued.valid_until,
        schedule=issued.schedule,
        approver=issued.approver,
        issued_by=issued.issued_by,
        issued_on=issued.issued_on,
    )
    return (
        body["id"],
        deal_id,
        issued.dimensions.customer_id,
        issued.owner_id,
        "offered" if issued.approver is None else "awaiting_approval",
        issued.approver,
        issued.issued_on,
        version,
        msgspec.json.encode(body).decode(),
    )


QUOTES = View(
    name="quotes",
    version=2,
    tables=("quotes",),
    ddl=DDL,
    reads={
        "pipeline": frozenset(
            {
                "QuoteIssued",
                "QuoteApproved",
                "QuoteRejected",
                "QuoteWithdrawn",
                "QuoteAccepted",
                "DealRevised",
                "DealCreditChanged",
            }
        )
    },
    project=project,
)
Quotes = Annotated[Reading, reading(QUOTES, DEALS)]


@router.get("/quotes", operation_id="listQuotes", response_model=answers.QuotePage)
async def list_quotes(
    reader: Quotes,
    paged: Paged,
    deal_id: UUID | None = None,
    customer_id: UUID | None = None,
    owner_id: UUID | None = None,
    status: Literal["awaiting_approval", "offered", "accepted", "superseded", "rejected", "withdrawn"] | None = None,
    approver: Approver | None = None,
) -> Answer:
    """Quotes, the latest first; `status=awaiting_approval` is what waits for somebody."""
    where = (
        Where()
        .equal("deal_id", deal_id)
        .equal("customer_id", customer_id)
        .equal("owner_id", owner_id)
        .equal("status", status)
        .equal("approver", approver)
    )
    return await page(reader, paged, LISTING, where)
