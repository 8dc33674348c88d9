"""Which contract terms end when, and what has become of their renewal?"""

from collections.abc import Sequence
from datetime import date
from typing import Annotated, Any
from uuid import UUID

import msgspec
from asyncpg import Connection
from fastapi import APIRouter, Query

from services.pipeline.views.answers import renewals as answers
from services.pipeline.views.body import Body, money
from services.pipeline.views.upsert import upsert
from shared.contracts.pipeline import (
    Dimensions,
    RenewalAdjusted,
    RenewalOpened,
    RenewalReopened,
    RenewalSettled,
    RenewalWithdrawn,
    Terms,
)
from shared.flow.decode import decode, decoding
from shared.flow.message import Message
from shared.flow.view import View
from shared.web.fields import BusinessDate
from shared.web.read.lists import Key, Listing, Paged, page
from shared.web.read.reading import Reading, reading
from shared.web.read.where import Where
from shared.web.wire.answer import Answer

DDL = """
CREATE TABLE renewals (
    id uuid PRIMARY KEY,
    customer_id uuid NOT NULL,
    owner_id uuid NOT NULL,
    status text NOT NULL,
    term_end date NOT NULL,
    body text NOT NULL
);
CREATE INDEX ON renewals (term_end, id);
CREATE INDEX ON renewals (status, term_end, id);
CREATE INDEX ON renewals (owner_id, term_end, id);
CREATE INDEX ON renewals (customer_id, term_end, id);
"""
KEPT = "SELECT id, body FROM renewals WHERE id = ANY($1::uuid[])"
WRITE = upsert("renewals", "id uuid", customer_id="uuid", owner_id="uuid", status="text", term_end="date", body="text")
LISTING = Listing(
    "renewals",
    id=Key("renewals.id", "uuid"),
    owner="renewals.owner_id",
    sorts={"term_end": Key("renewals.term_end", "date")},
    order="term_end",
)

router = APIRouter(tags=["renewals"])


class TermLearned(msgspec.Struct):
    """What this view needs of the private event."""

    deal_id: UUID
    dimensions: Dimensions
    terms: Terms
    term_end: date


class TermAmended(msgspec.Struct):
    """What this view needs of the private event."""

    deal_id: UUID
    terms: Terms
    term_end: date


_private = decoding(TermLearned, TermAmended)


def changed(event: Any, body: Body) -> Body:
    """What of a term's body is new after `event`; once its renewal is open, that alone says what it is about."""
    match event:
        case TermLearned():
            return {
                "deal_id": event.deal_id,
                "customer_id": event.dimensions.customer_id,
                "customer_name": event.dimensions.customer_name,
                **_about(event.terms.owner_id, event.terms.net, event.terms.currency, event.term_end),
                **_waiting(None),
            }
        case TermAmended() if body["status"] == "waiting":
            return _about(event.terms.owner_id, event.terms.net, event.terms.currency, event.term_end)
        case RenewalAdjusted():
            return _about(event.owner_after, event.base_after, event.currency, event.term_end_after)
        case RenewalWithdrawn():
            return {"status": "withdrawn", "settled_on": event.withdrawn_on}
        case RenewalOpened():
            return _waiting(event)
        case RenewalReopened():
            return {"status": "open", "settled_on": None, "reason": None, "renewed_net": None}
        case RenewalSettled():
            signed = event.renewed + event.expansion - event.contraction
            return {
                "status": event.outcome,
                "settled_on": event.settled_on,
                "reason": event.reason,
                "renewed_net": money(signed, event.currency),
            }
    return {}


def _about(owner_id: UUID, net: int, currency: str, term_end: date) -> Body:
    return {"owner_id": owner_id, "net": money(net, currency), "term_end": term_end}


def _waiting(opened: RenewalOpened | None) -> Body:
    return {
        "status": "open" if opened else "waiting",
        "renewal_id": opened.renewal_id if opened else None,
        "opened_on": opened.opened_on if opened else None,
        "lead_days": opened.lead_days if opened else None,
        "settled_on": None,
        "reason": None,
        "renewed_net": None,
    }


async def project(db: Connection, _service: str, messages: Sequence[Message]) -> None:
    """Folds the batch over the bodies there are and writes each term once."""
    events: list[Any] = [_private(message) or decode(message) for message in messages]
    ids = list({event.deal_id for event in events})
    bodies: dict[UUID, Body] = {row[0]: msgspec.json.decode(row[1]) for row in await db.fetch(KEPT, ids)}
    for event, message in zip(events, messages, strict=True):
        body = bodies.setdefault(event.deal_id, {"id": str(event.deal_id)})
        body.update(msgspec.to_builtins(changed(event, body)), version=message.version)
    rows = [
        (
            *(deal_id, UUID(body["customer_id"]), UUID(body["owner_id"]), body["status"]),
            *(date.fromisoformat(body["term_end"]), msgspec.json.encode(body).decode()),
        )
        for deal_id, body in bodies.items()
    ]
    await db.execute(WRITE, *zip(*rows, strict=True))


CALENDAR = View(
    name="renewals",
    version=3,
    tables=("renewals",),
    ddl=DDL,
    reads={
        "pipeline": frozenset(
            {
                *("TermLearned", "TermAmended", "RenewalOpened", "RenewalAdjusted", "RenewalWithdrawn"),
                *("RenewalSettled", "RenewalReopened"),
            }
        )
    },
    project=project,
)


@router.get("/renewals", operation_id="listRenewals", response_model=answers.RenewalPage)
async def list_renewals(
    reader: Annotated[Reading, reading(CALENDAR)],
    paged: Paged,
    status: answers.RenewalStatus | None = None,
    owner_id: UUID | None = None,
    customer_id: UUID | None = None,
    from_: Annotated[BusinessDate | None, Query(alias="from", description="First day a term ends on")] = None,
    to: Annotated[BusinessDate | None, Query(description="Last day a term ends on")] = None,
) -> Answer:
    """Contract terms by the day they end, the next one first, each with its renewal."""
    where = Where().equal("status", status).equal("owner_id", owner_id).equal("customer_id", customer_id)
    return await page(reader, paged, LISTING, where.between("term_end", from_, to))
