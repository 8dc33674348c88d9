"""Which customers meet several conditions?"""

from typing import Any

from fastapi import APIRouter

from services.customers.views.answers import CustomerPage
from services.customers.views.customers import LISTING, Customers, having
from shared.web.read.search import search, search_body
from shared.web.read.where import Where
from shared.web.wire.answer import Answer

router = APIRouter(tags=["customers"])
CustomerSearch: Any = search_body("CustomerSearch", LISTING)


@router.post("/customers/search", operation_id="searchCustomers", response_model=CustomerPage)
async def search_customers(reader: Customers, body: CustomerSearch) -> Answer:
    """Customers that meet all conditions of one of the groups; a POST that changes nothing."""
    return await search(reader, body, LISTING, having(Where(), body.q))
