"""What is the yearly rate of interest, from when on?"""

from collections.abc import Sequence
from datetime import date
from typing import Annotated
from uuid import UUID, uuid5

import msgspec
from asyncpg import Connection
from fastapi import APIRouter

from services.pipeline.views.answers import money as answers
from services.pipeline.views.body import Body
from services.pipeline.views.upsert import upsert
from shared.flow.decode import decoding
from shared.flow.message import Message
from shared.flow.view import View
from shared.web.read.lists import Key, Listing, Paged, page
from shared.web.read.reading import Reading, reading
from shared.web.read.where import Where
from shared.web.wire.answer import Answer

DDL = """
CREATE TABLE interest_rates (
    id uuid PRIMARY KEY,
    effective_from date NOT NULL,
    rate_bp integer NOT NULL,
    body text NOT NULL
);
CREATE INDEX ON interest_rates (effective_from, id);
"""
WRITE = upsert("interest_rates", "id uuid", effective_from="date", rate_bp="integer", body="text")
LISTING = Listing(
    "interest_rates",
    id=Key("interest_rates.id", "uuid"),
    sorts={"effective_from": Key("interest_rates.effective_from", "date")},
    order="-effective_from",
)


class InterestRateSet(msgspec.Struct):
    """The private event."""

    rate_bp: int
    effective_from: date


_decode = decoding(InterestRateSet)
router = APIRouter(tags=["invoices"])


def rate_body(interest_id: UUID, version: int, effective_from: date, rate_bp: int) -> Body:
    """A rate from a day on; `version` is of its own last change."""
    return {
        "id": uuid5(interest_id, str(effective_from)),
        "version": version,
        "effective_from": effective_from,
        "rate_bp": rate_bp,
    }


async def project(db: Connection, _service: str, messages: Sequence[Message]) -> None:
    """Each day's rate as it was last set."""
    bodies: dict[date, Body] = {}
    for message in messages:
        event = _decode(message)
        assert event is not None
        day = event.effective_from
        bodies[day] = rate_body(message.stream_id, message.version, day, event.rate_bp)
    rows = [(one["id"], day, one["rate_bp"], msgspec.json.encode(one).decode()) for day, one in bodies.items()]
    await db.execute(WRITE, *zip(*rows, strict=True))


INTEREST_RATES = View(
    name="interest_rates",
    version=2,
    tables=("interest_rates",),
    ddl=DDL,
    reads={"pipeline": frozenset({"InterestRateSet"})},
    project=project,
)
Rates = Annotated[Reading, reading(INTEREST_RATES)]


@router.get("/interest-rates", operation_id="listInterestRates", response_model=answers.InterestRatePage)
async def list_interest_rates(reader: Rates, paged: Paged) -> Answer:
    """Yearly rates of interest on what is overdue, each until the next one, the last one first."""
    return await page(reader, paged, LISTING, Where())
