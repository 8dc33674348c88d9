"""What happened to a deal or an account, when, when it was recorded, and who did it: read from the stream itself.

A stream is small and indexed, and a copy of every event would double the log, so this question has no table of its own.
"""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter

from services.pipeline.views.answers import deals as answers
from services.pipeline.views.deals.deals import DEALS
from services.pipeline.views.known import CUSTOMERS_OWNER
from services.pipeline.views.money.receivables import RECEIVABLES
from shared.web.answers import HistoryEventPage
from shared.web.lists import Key, Listing, Paged, page
from shared.web.reading import Reading, reading
from shared.web.where import Where
from shared.web.wire.answer import Answer

ITEM = """'{"version":' || version || ',"id":"' || event_id || '","type":"' || type
|| '","actor":' || coalesce(meta::json -> 'actor', 'null')
|| ',"on_behalf_of":' || coalesce(meta::json -> 'on_behalf_of', 'null')
|| ',"occurred_on":' || to_json(occurred_on) || ',"occurred_at":' || to_json(occurred_at)
|| ',"recorded_at":' || to_json(recorded_at) || ',"data":' || data || '}'"""
VERSION = Key("events.version", "integer")
LISTING = Listing("events", item=ITEM, id=VERSION, sorts={"version": VERSION}, order="version")
OF_STREAM = "stream_id = {} AND EXISTS (SELECT FROM streams AS s WHERE s.stream_id = events.stream_id AND s.type = {})"
DEALS_OWNER = "(SELECT d.owner_id FROM deals AS d WHERE d.id = events.stream_id)"
PAGE = f"""
SELECT d.version, d.body, (
    SELECT '[' || coalesce(string_agg(({ITEM})::text, ',' ORDER BY version), '') || ']' FROM (
        SELECT * FROM events WHERE stream_id = d.id ORDER BY version LIMIT 200) AS events) AS history
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
    version, body, history = row
    return reader.one(f'{body[:-1]},"history":{history}}}', "deal_not_found", version=version)


@router.get("/deals/{deal_id}/history", operation_id="listDealHistory", response_model=HistoryEventPage)
async def deal_history(reader: Deals, paged: Paged, deal_id: UUID) -> Answer:
    """Every event of a deal, the first one first."""
    where = reader.within(Where().add(OF_STREAM, deal_id, "deal"), DEALS_OWNER)
    return await page(reader, paged, LISTING, where)


@router.get(
    "/accounts/{customer_id}/history",
    operation_id="listAccountHistory",
    response_model=HistoryEventPage,
    tags=["accounts"],
)
async def account_history(reader: Accounts, paged: Paged, customer_id: UUID) -> Answer:
    """Every event of a customer's account, the first one first."""
    where = Where().add(OF_STREAM, customer_id, "account")
    return await page(reader, paged, LISTING, reader.within(where, CUSTOMERS_OWNER.format("events.stream_id")))
