"""How much of what came up for renewal was kept?"""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Annotated, Any, Literal, get_args
from uuid import UUID

from asyncpg import Connection
from fastapi import APIRouter, Depends, Query

from services.pipeline.views.answers import renewals as answers
from services.pipeline.views.body import Body, money
from services.pipeline.views.figures.asked import Asked
from services.pipeline.views.figures.question import Cells, about, explained, question, ratio, sums
from services.pipeline.views.figures.rows.table import COLUMNS, UNHASHED, Figure, row_indexes, row_table
from shared.contracts.pipeline import (
    LostReason,
    RenewalAdjusted,
    RenewalOpened,
    RenewalReopened,
    RenewalSettled,
    RenewalWithdrawn,
)
from shared.flow.decode import decode
from shared.flow.message import Message
from shared.web.fields import AsOf, BusinessDate, KnownAt
from shared.web.read.lists import Paged
from shared.web.read.reading import Reading, reading
from shared.web.wire.answer import Answer, json_answer

MEASURES = ("base", "renewed", "expansion", "contraction", "churned")
REASONS = get_args(LostReason)

router = APIRouter(tags=["renewals"])


def asked_of_terms(
    from_: Annotated[BusinessDate | None, Query(alias="from", description="First day a term ends on")] = None,
    to: Annotated[BusinessDate | None, Query(description="Last day a term ends on")] = None,
    as_of: AsOf = None,
    known_at: KnownAt = None,
    owner_id: UUID | None = None,
    unit_id: Annotated[UUID | None, Query(description="Deals of who works in it or below it on `as_of`")] = None,
) -> Asked:
    """The dependency behind what is asked of terms that have ended."""
    return Asked(from_, to, as_of, known_at, owner_id, unit_id, None, None, None)


Asking = Annotated[Asked, Depends(asked_of_terms)]


def moves(event: Any) -> Iterator[tuple[str, str, int, int, date, date, UUID]]:
    """Measure, reason, contracts, net, the term's end, since when, and whose.

    What is taken back, a churn or a base, goes out where it came in.
    """
    match event:
        case RenewalOpened():
            yield "base", "", 1, event.terms.net, event.term_end, event.opened_on, event.terms.owner_id
        case RenewalAdjusted():
            day = event.adjusted_on
            yield "base", "", -1, -event.base_before, event.term_end_before, day, event.owner_before
            yield "base", "", 1, event.base_after, event.term_end_after, day, event.owner_after
        case RenewalWithdrawn():
            if event.renewal_id is not None:
                yield "base", "", -1, -event.base, event.term_end, event.withdrawn_on, event.owner_id
        case RenewalSettled(outcome="churned"):
            yield "churned", event.reason or "", 1, event.base, event.term_end, event.settled_on, event.owner_id
        case RenewalSettled():
            amounts = (event.renewed, event.expansion, event.contraction)
            for measure, net in zip(MEASURES[1:4], amounts, strict=True):
                if net or measure == "renewed":
                    yield measure, "", 1, net, event.term_end, event.settled_on, event.owner_id
        case RenewalReopened():
            day = max(event.settled_on, event.reopened_on)
            yield "churned", event.reason or "", -1, -event.base, event.term_end, day, event.owner_id


async def project(db: Connection, _service: str, messages: Sequence[Message]) -> None:
    """Copies in the rows of a batch; none is ever changed."""
    records = []
    for message in messages:
        event: Any = decode(message)
        for ordinal, (measure, reason, contracts, net, ends, day, owner_id) in enumerate(moves(event)):
            record = (
                *(measure, reason, ends, day, message.recorded_at, contracts, contracts),
                *(event.deal_id, owner_id, None, event.dimensions.source, event.dimensions.channel),
                *(message.event_id, ordinal, net, 0),
            )
            records.append(record)
    if records:
        await db.copy_records_to_table("retention_rows", records=records, columns=COLUMNS)


RETENTION = Figure(
    name="retention",
    version=2,
    tables=("retention_rows",),
    ddl=row_table("retention"),
    reads={
        "pipeline": frozenset(
            {"RenewalOpened", "RenewalAdjusted", "RenewalWithdrawn", "RenewalSettled", "RenewalReopened"}
        )
    },
    project=project,
    unhashed=UNHASHED,
    indexes=row_indexes("retention"),
)
Reader = Annotated[Reading, reading(RETENTION)]


@router.get("/retention", operation_id="getRetention", response_model=answers.Retention)
async def get_retention(reader: Reader, asking: Asking, by: Literal["none", "owner"] = "none") -> Answer:
    """Of the contracts whose term ended in the period, and by `as_of`: what was renewed, grew, shrank or churned."""
    async with question(reader, RETENTION, asking, by) as asked:
        found, told = await sums(asked, MEASURES), about(asked)
    return json_answer({**told, "items": [_item(key, cells, reader.currency) for key, cells in found]})


@router.get("/retention/explain", operation_id="explainRetention", response_model=answers.RetentionRowPage)
async def explain_retention(
    reader: Reader,
    asking: Asking,
    paged: Paged,
    measure: answers.RetentionMeasure,
    reason: LostReason | None = None,
) -> Answer:
    """The contracts and events behind one amount of the retention: their nets sum to it.

    Churn is of one reason, or of all.
    """
    async with question(reader, RETENTION, asking) as asked:
        return await explained(asked, paged, measure, reason if measure == "churned" else "", valued=True)


def _item(key: Body | None, cells: Cells, currency: str) -> Body:
    base, renewed, expansion, contraction = (cells[measure, ""] for measure in MEASURES[:4])
    churned = {reason: cells["churned", reason] for reason in REASONS}
    lost = sum(one.net for one in churned.values())
    contracts = sum(one.deals for one in churned.values())
    return {
        "key": key,
        "contracts": base.deals,
        "base": money(base.net, currency),
        "renewed": money(renewed.net, currency),
        "expansion": money(expansion.net, currency),
        "contraction": money(contraction.net, currency),
        "churned": money(lost, currency),
        "undecided": money(base.net - renewed.net - lost, currency),
        "renewed_contracts": renewed.deals,
        "churned_contracts": contracts,
        "grr": ratio(renewed.net, base.net),
        "nrr": ratio(renewed.net + expansion.net - contraction.net, base.net),
        "reasons": [
            {"reason": reason, "contracts": one.deals, "net": money(one.net, currency)}
            for reason, one in churned.items()
        ],
    }
