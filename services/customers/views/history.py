"""What happened to a customer, and who did it when?"""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter

from services.customers.views.customers import CUSTOMERS
from shared.web.answers import HistoryEventPage
from shared.web.lists import Key, Listing, Paged, page
from shared.web.reading import Reading, reading
from shared.web.where import Where
from shared.web.wire.answer import Answer

ITEM = """json_build_object('version', version, 'id', event_id, 'type', type, 'actor', meta::json->'actor',
    'on_behalf_of', meta::json->'on_behalf_of', 'occurred_on', occurred_on,
    'occurred_at', to_char(occurred_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
    'recorded_at', to_char(recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), 'data', data::json)"""
LISTING = Listing(
    "events", item=ITEM, id=Key("version", "int"), order="version", sorts={"version": Key("version", "int")}
)
router = APIRouter(tags=["customers"])


@router.get("/customers/{customer_id}/history", operation_id="listCustomerHistory", response_model=HistoryEventPage)
async def list_customer_history(
    reader: Annotated[Reading, reading(CUSTOMERS)], customer_id: UUID, paged: Paged
) -> Answer:
    """Every event of the customer, oldest first, with both its times and its actor."""
    where = reader.within(Where().equal("id", customer_id), "owner_id")
    known = await reader.db.fetchval(f"SELECT true FROM customers{where.sql}", *where.values)
    if not known:
        return reader.one(None, "customer_not_found")
    return await page(reader, paged, LISTING, Where().equal("stream_id", customer_id))
