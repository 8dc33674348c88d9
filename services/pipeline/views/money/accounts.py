"""What does a customer owe, and what has the customer paid."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter

from services.pipeline.views.answers import money as answers
from services.pipeline.views.known import CUSTOMERS_OWNER
from services.pipeline.views.money.receivables import INVOICE_ITEM, ITEM, RECEIVABLES
from shared.web.read.reading import Reading, reading
from shared.web.read.where import Where
from shared.web.wire.answer import Answer

PAGE = f"""
SELECT a.body, (a.body::json ->> 'version')::integer,
    (SELECT coalesce(string_agg({INVOICE_ITEM}, ',' ORDER BY due_on DESC, id), '') FROM (
        SELECT * FROM invoices WHERE customer_id = a.id ORDER BY due_on DESC, id LIMIT 200) AS invoices),
    (SELECT coalesce(string_agg({ITEM}, ',' ORDER BY received_on DESC, id), '') FROM (
        SELECT * FROM payments WHERE customer_id = a.id ORDER BY received_on DESC, id LIMIT 200) AS payments)
FROM accounts AS a
"""

router = APIRouter(tags=["accounts"])


@router.get("/accounts/{customer_id}", operation_id="getAccount", response_model=answers.Account)
async def get_account(reader: Annotated[Reading, reading(RECEIVABLES)], customer_id: UUID) -> Answer:
    """A customer's totals with the last 200 invoices and payments; invoiced = paid + outstanding."""
    where = reader.within(Where().equal("a.id", customer_id), CUSTOMERS_OWNER.format("a.id"))
    row = await reader.db.fetchrow(PAGE + where.sql, *where.values)
    if row is None:
        return reader.one(None, "account_not_found")
    body, version, invoices, payments = row
    page = f'{body[:-1]},"invoices":[{invoices}],"payments":[{payments}]}}'
    return reader.one((page, version), "account_not_found")
