"""Which deals, orders, invoices or payments meet several conditions? Each a POST that changes nothing."""

from typing import Any

from fastapi import APIRouter

from services.pipeline.views.answers.deals.deals import DealPage
from services.pipeline.views.answers.money import InvoicePage, PaymentPage
from services.pipeline.views.answers.orders import OrderPage
from services.pipeline.views.deals import deals
from services.pipeline.views.money import invoices, payments
from services.pipeline.views.orders import orders
from shared.web.read.search import search, search_body
from shared.web.read.where import Where, contained
from shared.web.wire.answer import Answer

router = APIRouter()
DealSearch: Any = search_body("DealSearch", deals.LISTING)
OrderSearch: Any = search_body("OrderSearch", orders.LISTING)
InvoiceSearch: Any = search_body("InvoiceSearch", invoices.LISTING)
PaymentSearch: Any = search_body("PaymentSearch", payments.LISTING)


@router.post("/deals/search", operation_id="searchDeals", response_model=DealPage, tags=["deals"])
async def search_deals(reader: deals.Deals, body: DealSearch) -> Answer:
    """Deals that meet all conditions of one of the groups; amounts are minor units."""
    return await search(reader, body, deals.LISTING, Where().contains("search", body.q))


@router.post("/orders/search", operation_id="searchOrders", response_model=OrderPage, tags=["orders"])
async def search_orders(reader: orders.Orders, body: OrderSearch) -> Answer:
    """Orders that meet all conditions of one of the groups; `q` finds in its deal."""
    where = Where()
    if body.q is not None:
        where.add("deal_id IN (SELECT id FROM deals WHERE search ILIKE {})", contained(body.q))
    return await search(reader, body, orders.LISTING, where)


@router.post("/invoices/search", operation_id="searchInvoices", response_model=InvoicePage, tags=["invoices"])
async def search_invoices(reader: invoices.Invoices, body: InvoiceSearch) -> Answer:
    """Invoices that meet all conditions of one of the groups; `q` is part of the number."""
    return await search(reader, body, invoices.LISTING, Where().contains("number", body.q))


@router.post("/payments/search", operation_id="searchPayments", response_model=PaymentPage, tags=["payments"])
async def search_payments(reader: payments.Payments, body: PaymentSearch) -> Answer:
    """Payments that meet all conditions of one of the groups; `q` is part of the reference."""
    return await search(reader, body, payments.LISTING, Where().contains("reference", body.q))
