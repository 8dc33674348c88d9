"""What happened to a customer, and who did it when?"""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter

from services.customers.views.customers import CUSTOMERS
from shared.web.answers import HistoryEventPage
from shared.web.read.history import history
from shared.web.read.lists import Paged
from shared.web.read.reading import Reading, reading
from shared.web.read.where import Where
from shared.web.wire.answer import Answer

router = APIRouter(tags=["customers"])


@router.get("/customers/{customer_id}/history", operation_id="listCustomerHistory", response_model=HistoryEventPage)
async def list_customer_history(
    reader: Annotated[Reading, reading(CUSTOMERS)], customer_id: UUID, paged: Paged
) -> Answer:
    """Every event of the customer, oldest first, with both its times and its actor."""
    seen = reader.within(Where().equal("id", customer_id), "owner_id")
    return await history(reader, paged, customer_id, "customers", seen, "customer_not_found")
