"""What waits for whom: deals in which nothing happens, quotes to approve."""

from collections.abc import Sequence
from datetime import date
from typing import Annotated, Any
from uuid import UUID

from asyncpg import Connection
from fastapi import APIRouter

from services.pipeline.views.answers.deals import attention as answers
from services.pipeline.views.quote_body import quote_id
from services.pipeline.views.script import Script
from shared.contracts.pipeline import (
    ActivityLogged,
    DealAdvanced,
    DealLost,
    DealParked,
    DealReopened,
    DealRevised,
    DealRotted,
    DealSigned,
    Dimensions,
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
CREATE TABLE attention (
    id uuid PRIMARY KEY,
    deal_id uuid NOT NULL,
    owner_id uuid NOT NULL,
    what text NOT NULL,
    awaits text NOT NULL,
    since date NOT NULL,
    subject text NOT NULL,
    must_do text NOT NULL,
    version integer NOT NULL
);
CREATE INDEX ON attention (since, id);
CREATE INDEX ON attention (owner_id, since, id);
CREATE INDEX ON attention (awaits, since, id);
CREATE INDEX ON attention (deal_id);
"""
WAIT = """
INSERT INTO attention VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
ON CONFLICT (id) DO UPDATE SET awaits = excluded.awaits, since = excluded.since, must_do = excluded.must_do,
    version = excluded.version
"""
DONE = "DELETE FROM attention WHERE id = $1"
ALL_DONE = "DELETE FROM attention WHERE deal_id = $1"
TAKEN = "DELETE FROM attention WHERE deal_id = $1 AND what = 'quote_submitted'"
HAND_OVER = "UPDATE attention SET owner_id = $2, version = $3 WHERE deal_id = $1"
ITEM = """json_build_object('id', attention.id, 'what', attention.what, 'awaits', attention.awaits,
    'owner_id', attention.owner_id, 'since', attention.since, 'deal_id', attention.deal_id,
    'subject', attention.subject, 'must_do', attention.must_do, 'version', attention.version)"""
LISTING = Listing(
    "attention",
    id=Key("attention.id", "uuid"),
    owner="attention.owner_id",
    item=ITEM,
    sorts={"since": Key("attention.since", "date")},
    order="since",
)

router = APIRouter(tags=["deals"])


async def project(db: Connection, _service: str, messages: Sequence[Message]) -> None:
    """One row for each thing that waits; it goes when that is done."""
    script = Script()
    for message in messages:
        deal_id = message.stream_id
        match decode(message):
            case DealRotted() as rotted:
                awaits, must_do = ("owner", "act") if rotted.level == 1 else ("manager", "reassign_park_or_lose")
                who, since = rotted.terms.owner_id, rotted.rotted_on
                row = _row(deal_id, deal_id, who, "deal_rotted", awaits, since, rotted.dimensions, must_do)
                script.add(deal_id, WAIT, *row, message.version)
            case QuoteIssued() as quote if quote.approver is not None:
                who, what, must_do = quote.owner_id, "quote_submitted", "approve_or_reject"
                id = quote_id(deal_id, quote.number)
                row = _row(id, deal_id, who, what, "manager", quote.issued_on, quote.dimensions, must_do)
                script.add(deal_id, WAIT, *row, message.version)
            case QuoteApproved(number) | QuoteRejected(number) | QuoteWithdrawn(number):
                script.add(deal_id, DONE, quote_id(deal_id, number))
            case QuoteAccepted():
                script.add(deal_id, TAKEN, deal_id)
            case DealAdvanced() | DealReopened() | DealParked():
                script.add(deal_id, DONE, deal_id)
            case DealLost() | DealSigned():
                script.add(deal_id, ALL_DONE, deal_id)
            case ActivityLogged() as activity if activity.rots_on is not None:
                script.add(deal_id, DONE, deal_id)
            case DealRevised(before=before, after=after) if before.owner_id != after.owner_id:
                script.add(deal_id, DONE, deal_id)
                script.add(deal_id, HAND_OVER, deal_id, after.owner_id, message.version)
    await script.run(db)


def _row(
    id: UUID, deal_id: UUID, owner_id: UUID, what: str, awaits: str, since: date, about: Dimensions, must_do: str
) -> tuple[Any, ...]:
    return id, deal_id, owner_id, what, awaits, since, about.customer_name or "", must_do


ATTENTION = View(
    name="attention",
    version=2,
    tables=("attention",),
    ddl=DDL,
    reads={
        "pipeline": frozenset(
            {
                *("DealRotted", "DealAdvanced", "DealReopened", "DealParked", "DealLost", "DealSigned", "DealRevised"),
                *("ActivityLogged", "QuoteIssued", "QuoteApproved", "QuoteRejected", "QuoteWithdrawn", "QuoteAccepted"),
            }
        )
    },
    project=project,
)


@router.get("/attention", operation_id="listAttention", response_model=answers.AttentionItemPage)
async def list_attention(
    reader: Annotated[Reading, reading(ATTENTION)],
    paged: Paged,
    owner_id: UUID | None = None,
    awaits: answers.Awaits | None = None,
) -> Answer:
    """What waits, the longest first; `awaits=manager` is what a manager has to do about others' deals."""
    return await page(reader, paged, LISTING, Where().equal("owner_id", owner_id).equal("awaits", awaits))
