"""What happened to a deal or an account, when, when it was recorded, and who did it."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter

from services.pipeline.views.answers.deals import deals as answers
from services.pipeline.views.deals.deals import DEALS
from services.pipeline.views.known import CUSTOMERS_OWNER
from services.pipeline.views.money.receivables import RECEIVABLES
from shared.web.answers import HistoryEventPage
from shared.web.read.history import ITEM, history
from shared.web.read.lists import Paged
from shared.web.read.reading import Reading, reading
from shared.web.read.where import Where
from shared.web.wire.answer import Answer

PAGE = f"""
SELECT d.version, d.body, (
    SELECT '[' || coalesce(string_agg(({ITEM})::text, ',' ORDER BY version), '') || ']' FROM (
        SELECT * FROM events WHERE stream_id = d.id ORDER BY version LIMIT 200) AS events) AS happened
FROM deals AS d
"""

router = APIRouter(tags=["deals"])
Deals = Annotated[Reading, reading(DEALS)]
Accounts = Annotated[Reading, reading(RECEIVABLES)]


@router.get("/deals/{deal_id}", operation_id="getDeal", response_model=answers.DealInFull)
async def get_deal(reader: Deals, deal_id: UUID) -> Answer:
    """A deal with the first 200 events of its history."""
    where = reader.within(Where().equal("d.id", deal_id), "d.owner_id")
    row = await reader.db.fetchrow(PAGE + where.sql, *where.values)
    if row is None:
        return reader.one(None, "deal_not_found")
    version, body, happened = row
    return reader.one((f'{body[:-1]},"history":{happened}}}', version), "deal_not_found")


@router.get("/deals/{deal_id}/history", operation_id="listDealHistory", response_model=HistoryEventPage)
async def deal_history(reader: Deals, paged: Paged, deal_id: UUID) -> Answer:
    """Every event of a deal, the first one first."""
    seen = reader.within(Where().equal("id", deal_id), "owner_id")
    return await history(reader, paged, deal_id, "deals", seen, "deal_not_found")


@router.get(
    "/accounts/{customer_id}/history",
    operation_id="listAccountHistory",
    response_model=HistoryEventPage,
    tags=["accounts"],
)
async def account_history(reader: Accounts, paged: Paged, customer_id: UUID) -> Answer:
    """Every event of a customer's account, the first one first."""
    seen = reader.within(Where().equal("a.id", customer_id), CUSTOMERS_OWNER.format("a.id"))
    return await history(reader, paged, customer_id, "accounts AS a", seen, "account_not_found")
