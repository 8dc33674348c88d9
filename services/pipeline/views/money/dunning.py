"""Whom is money to be asked of, how far did that go, and what interest has run up?"""

from dataclasses import replace
from typing import Annotated, Literal
from uuid import UUID

from fastapi import APIRouter, Query

from services.pipeline.views.answers import money as answers
from services.pipeline.views.money.invoices import LISTING, Invoices
from services.pipeline.views.money.receivables import INVOICE_ITEM
from shared.web.fields import AsOf
from shared.web.read.lists import Paged, page
from shared.web.read.where import Where
from shared.web.wire.answer import Answer

# Simple interest, half up: outstanding × yearly rate ÷ 365 × days past due.
ITEM = """left({item}, -1) || ',"days_overdue":' || greatest(date '{day}' - due_on, 0) || ',"interest_bp":{rate}'
    || ',"interest":{{"amount_minor":' || round((body::json -> 'outstanding' ->> 'amount_minor')::numeric * {rate}
        * greatest(date '{day}' - due_on, 0) / 3650000)
    || ',"currency":"' || (body::json -> 'outstanding' ->> 'currency') || '"}}}}'"""

router = APIRouter(tags=["invoices"])


@router.get("/dunning", operation_id="getDunning", response_model=answers.DunningPage)
async def get_dunning(
    reader: Invoices,
    paged: Paged,
    customer_id: UUID | None = None,
    owner_id: UUID | None = None,
    level: Literal["reminder", "overdue", "late", "manager", "order_stop", "provision"] | None = None,
    interest_bp: Annotated[int, Query(ge=0, le=10_000, description="Yearly rate in basis points; 0: no interest")] = 0,
    as_of: AsOf = None,
) -> Answer:
    """Open invoices on the dunning ladder, the first due first, each with the interest that has run up by the day."""
    where = Where().equal("customer_id", customer_id).equal("owner_id", owner_id).equal("dunning", level)
    where.add("dunning IS NOT NULL")
    item = ITEM.format(item=INVOICE_ITEM, day=(as_of or reader.today).isoformat(), rate=interest_bp)
    return await page(reader, paged, replace(LISTING, item=item), where)
