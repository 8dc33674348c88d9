"""Invoices that were issued before the company worked here."""

import asyncio
from collections.abc import Callable
from typing import Annotated, Any
from uuid import UUID

import msgspec
from fastapi import APIRouter
from pydantic import BaseModel, Field
from starlette.responses import Response

from services.pipeline.api.directory import minor
from services.pipeline.domain.account.account import ACCOUNT
from services.pipeline.domain.account.billing.importing import Paper, find, of_deal
from services.pipeline.domain.account.receivable import invoice_id
from services.pipeline.domain.account.state import Account
from services.pipeline.domain.deal.deal import DEAL
from services.pipeline.domain.deal.state import Deal
from services.pipeline.views.answers import money as answers
from services.pipeline.views.body import money
from shared.web.commands.call import Call, Command
from shared.web.fields import WIRE, BusinessDate, Money, Text

router = APIRouter(tags=["invoices"])


class ImportInvoiceBody(BaseModel):
    """A paper of a signed deal without a schedule; without `vat` it is by the rates of the deal's lines."""

    model_config = WIRE
    deal_id: UUID
    number: Annotated[Annotated[str, Text(50)], Field(examples=["2019-0471"])]
    net: Money
    vat: Money | None = None
    issued_on: Annotated[BusinessDate, Field(examples=["2019-03-01"])]
    due_on: Annotated[BusinessDate, Field(examples=["2019-03-31"])]


class ImportInvoicesBody(BaseModel):
    model_config = WIRE
    items: list[ImportInvoiceBody]


@router.post(
    "/invoices/import", operation_id="importInvoices", response_model=answers.ImportedInvoiceBatch, status_code=207
)
async def import_invoices(body: ImportInvoicesBody, call: Command) -> Response:
    """Take over up to 200 invoices from elsewhere, each by itself; the same one again changes nothing."""
    ids = {item.deal_id for item in body.items}
    store = call.running.store
    deals: dict[UUID, Deal] = dict(
        zip(ids, [one.state for one in await asyncio.gather(*(store.load(DEAL, one) for one in ids))], strict=True)
    )

    async def take_over(one: Call, item: ImportInvoiceBody) -> Response:
        paper = Paper(
            item.number,
            minor(item.net, one.currency, "/net"),
            None if item.vat is None else minor(item.vat, one.currency, "/vat"),
            item.issued_on,
            item.due_on,
        )
        customer_id, command = of_deal(item.deal_id, deals[item.deal_id], paper, one.today)
        answer = await one.handle(ACCOUNT, customer_id, command, represent(item, one.currency), status=201)
        location = f"/pipeline/v1/invoices/{msgspec.json.decode(answer.body)['id']}".encode()
        answer.raw_headers = [(name, location if name == b"location" else value) for name, value in answer.raw_headers]
        return answer

    return await call.batch(body.items, take_over)


def represent(item: ImportInvoiceBody, currency: str) -> Callable[[UUID, Account, int], dict[str, Any]]:
    """The invoice that was imported under the item's number."""

    def body(customer_id: UUID, account: Account, version: int) -> dict[str, Any]:
        instalment = find(account, item.deal_id, item.number)
        assert instalment is not None
        id = invoice_id(item.deal_id, instalment)
        invoice = account.invoices[id]
        return {
            "id": id,
            "version": version,
            "number": item.number,
            "customer_id": customer_id,
            "deal_id": item.deal_id,
            "instalment": instalment,
            "issued_on": invoice.issued_on,
            "due_on": invoice.due_on,
            "gross": money(invoice.gross, currency),
            "outstanding": money(invoice.outstanding, currency),
        }

    return body
