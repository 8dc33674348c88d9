"""Whom is money to be asked of, how far did that go, and what interest has run up?"""

from dataclasses import replace
from typing import Annotated, Literal
from uuid import UUID

from fastapi import APIRouter, Query

from services.pipeline.views.answers import money as answers
from services.pipeline.views.money.interest import INTEREST_RATES
from services.pipeline.views.money.invoices import LISTING
from services.pipeline.views.money.receivables import INVOICE_ITEM, RECEIVABLES
from shared.web.fields import AsOf
from shared.web.read.lists import Paged, page
from shared.web.read.reading import Reading, reading
from shared.web.read.where import Where
from shared.web.wire.answer import Answer

# Simple interest, half up: outstanding × yearly rate ÷ 365 × days past due, each day at its rate.
ITEM = """left({item}, -1) || ',"days_overdue":' || greatest(date '{day}' - due_on, 0)
    || ',"interest_bp":' || coalesce({rate}, 0)
    || ',"interest":{{"amount_minor":' || round((body::json -> 'outstanding' ->> 'amount_minor')::numeric
        * coalesce({rated_days}, 0) / 3650000)
    || ',"currency":"' || (body::json -> 'outstanding' ->> 'currency') || '"}}}}'"""
IN_FORCE = """(SELECT rate_bp FROM interest_rates WHERE effective_from <= date '{day}'
    ORDER BY effective_from DESC LIMIT 1)"""
RATED_DAYS = """(SELECT sum(rate_bp
        * greatest(0, least(date '{day}' + 1, until) - greatest(due_on + 1, effective_from)))
    FROM (SELECT rate_bp, effective_from, lead(effective_from) OVER (ORDER BY effective_from) AS until
        FROM interest_rates) AS rates)"""

router = APIRouter(tags=["invoices"])
Dunning = Annotated[Reading, reading(RECEIVABLES, INTEREST_RATES)]


@router.get("/dunning", operation_id="getDunning", response_model=answers.DunningPage)
async def get_dunning(
    reader: Dunning,
    paged: Paged,
    customer_id: UUID | None = None,
    owner_id: UUID | None = None,
    level: Literal["reminder", "overdue", "late", "manager", "order_stop", "provision"] | None = None,
    interest_bp: Annotated[
        int | None,
        Query(ge=0, le=10_000, description="Yearly rate in basis points; without one the rates of `/interest-rates`"),
    ] = None,
    as_of: AsOf = None,
) -> Answer:
    """Open invoices on the dunning ladder, the first due first, each with the interest that has run up by the day."""
    where = Where().equal("customer_id", customer_id).equal("owner_id", owner_id).equal("dunning", level)
    where.add("dunning IS NOT NULL")
    day = (as_of or reader.today).isoformat()
    rate, rated_days = IN_FORCE.format(day=day), RATED_DAYS.format(day=day)
    if interest_bp is not None:
        rate, rated_days = str(interest_bp), f"{interest_bp} * greatest(date '{day}' - due_on, 0)"
    item = ITEM.format(item=INVOICE_ITEM, day=day, rate=rate, rated_days=rated_days)
    return await page(reader, paged, replace(LISTING, item=item), where)
