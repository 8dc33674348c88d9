"""Which invoices are there, and what is open on each."""

from typing import Annotated, Literal
from uuid import UUID

from fastapi import APIRouter, Query

from services.pipeline.views.answers import money as answers
from services.pipeline.views.money.receivables import INVOICE_ITEM, RECEIVABLES
from shared.web.read.lists import Key, Listing, Paged, page
from shared.web.read.reading import Reading, reading
from shared.web.read.where import Where
from shared.web.wire.answer import Answer

LISTING = Listing(
    "invoices",
    item=INVOICE_ITEM,
    id=Key("invoices.id", "uuid"),
    owner="invoices.owner_id",
    sorts={"due_on": Key("invoices.due_on", "date"), "issued_on": Key("invoices.issued_on", "date")},
    order="due_on",
    fields={
        "number": Key("invoices.number", "text"),
        "tax_number": Key("invoices.tax_number", "text"),
        "customer_id": Key("invoices.customer_id", "uuid"),
        "deal_id": Key("invoices.deal_id", "uuid"),
        "order_id": Key("invoices.order_id", "uuid"),
        "owner_id": Key("invoices.owner_id", "uuid"),
        "status": Key("invoices.status", "text", answers.InvoiceStatus),
        "issued_on": Key("invoices.issued_on", "date"),
        "due_on": Key("invoices.due_on", "date"),
    },
)

router = APIRouter(tags=["invoices"])
Invoices = Annotated[Reading, reading(RECEIVABLES)]


@router.get("/invoices", operation_id="listInvoices", response_model=answers.InvoicePage)
async def list_invoices(
    reader: Invoices,
    paged: Paged,
    customer_id: UUID | None = None,
    deal_id: UUID | None = None,
    order_id: UUID | None = None,
    owner_id: UUID | None = None,
    status: Annotated[
        Literal[answers.InvoiceStatus, "unpaid"] | None,
        Query(description="unpaid: open or overdue"),
    ] = None,
    number: Annotated[str | None, Query(max_length=50)] = None,
    tax_number: Annotated[str | None, Query(max_length=50)] = None,
) -> Answer:
    """Invoices, the first due first."""
    where = (
        Where()
        .equal("customer_id", customer_id)
        .equal("deal_id", deal_id)
        .equal("order_id", order_id)
        .equal("owner_id", owner_id)
        .equal("number", number)
        .equal("tax_number", tax_number)
    )
    where = where.one_of("status", ["open", "overdue"]) if status == "unpaid" else where.equal("status", status)
    return await page(reader, paged, LISTING, where)


@router.get("/invoices/{invoice_id}", operation_id="getInvoice", response_model=answers.Invoice)
async def get_invoice(reader: Invoices, invoice_id: UUID) -> Answer:
    """One invoice."""
    where = reader.within(Where().equal("id", invoice_id), "owner_id")
    row = await reader.db.fetchrow(f"SELECT {INVOICE_ITEM}, version FROM invoices{where.sql}", *where.values)
    return reader.one(row, "invoice_not_found")
