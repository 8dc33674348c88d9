"""What came in, and where did it go."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query

from services.pipeline.views.answers import money as answers
from services.pipeline.views.known import CUSTOMERS_OWNER
from services.pipeline.views.money.receivables import ITEM, RECEIVABLES
from shared.web.read.lists import Key, Listing, Paged, page, several
from shared.web.read.reading import Reading, reading
from shared.web.read.where import Where
from shared.web.wire.answer import Answer

LISTING = Listing(
    "payments",
    item=ITEM,
    id=Key("payments.id", "uuid"),
    owner=CUSTOMERS_OWNER.format("payments.customer_id"),
    sorts={"received_on": Key("payments.received_on", "date")},
    order="-received_on",
    fields={
        "customer_id": Key("payments.customer_id", "uuid"),
        "reference": Key("payments.reference", "text"),
        "received_on": Key("payments.received_on", "date"),
    },
)

router = APIRouter(tags=["payments"])
Payments = Annotated[Reading, reading(RECEIVABLES)]


@router.get("/payments", operation_id="listPayments", response_model=answers.PaymentPage)
async def list_payments(
    reader: Payments,
    paged: Paged,
    customer_id: UUID | None = None,
    reference: Annotated[str | None, Query(max_length=8000, description="References by comma")] = None,
) -> Answer:
    """Payments, the latest first."""
    where = Where().equal("customer_id", customer_id).one_of("reference", several(reference, "reference"))
    return await page(reader, paged, LISTING, where)


@router.get("/payments/{payment_id}", operation_id="getPayment", response_model=answers.Payment)
async def get_payment(reader: Payments, payment_id: UUID) -> Answer:
    """One payment and the invoices it covers now."""
    where = reader.within(Where().equal("id", payment_id), CUSTOMERS_OWNER.format("payments.customer_id"))
    row = await reader.db.fetchrow(f"SELECT {ITEM}, version FROM payments{where.sql}", *where.values)
    return reader.one(row, "payment_not_found")
