"""How many deals stand in each stage, and what are they worth."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter

from services.pipeline.views.answers import figures as answers
from services.pipeline.views.body import money
from services.pipeline.views.deals.deals import DEALS
from shared.web.read.reading import Reading, reading
from shared.web.read.where import Where
from shared.web.wire.answer import Answer, json_answer

STAGES = ("research", "screening", "contact", "needs", "presentation", "negotiation", "signed", "lost")

router = APIRouter(tags=["deals"])


@router.get("/board", operation_id="getBoard", response_model=answers.Board)
async def get_board(
    reader: Annotated[Reading, reading(DEALS)], owner_id: UUID | None = None, customer_id: UUID | None = None
) -> Answer:
    """Number, net and weighted amount of each stage's deals, in order; the cards are `GET /deals?stage=`."""
    where = reader.within(Where().equal("owner_id", owner_id).equal("customer_id", customer_id), "owner_id")
    rows = await reader.db.fetch(
        f"SELECT stage, count(*), sum(net)::bigint, sum(weighted)::bigint FROM deals{where.sql} GROUP BY stage",
        *where.values,
    )
    found = {stage: rest for stage, *rest in rows}
    stages = []
    for stage in STAGES:
        count, net, weighted = found.get(stage, (0, 0, 0))
        amounts = {"net": money(net, reader.currency), "weighted": money(weighted, reader.currency)}
        stages.append({"stage": stage, "count": count} | amounts)
    return json_answer({"currency": reader.currency, "scope": reader.scope(), "stages": stages})
