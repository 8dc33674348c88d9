"""Commands about an invoice: taken back, given up, numbered by the tax authority."""

import asyncio
import time
from collections.abc import Callable
from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter
from pydantic import BaseModel, Field
from starlette.responses import Response

from services.pipeline.api.directory import Known, minor
from services.pipeline.api.person import person
from services.pipeline.domain.account.account import ACCOUNT
from services.pipeline.domain.account.billing.corrections import (
    ApproveWriteOff,
    CreditInvoice,
    RejectWriteOff,
    RequestWriteOff,
)
from services.pipeline.domain.account.billing.invoices import RegisterInvoice
from services.pipeline.domain.account.claims import invoice_number
from services.pipeline.domain.account.state import Account
from services.pipeline.views.answers import money as answers
from services.pipeline.views.money_body import correction_body
from shared.contracts.pipeline import CreditReason, WriteOffReason
from shared.decider import Refused
from shared.ids import new_id
from shared.web.commands.call import Call, Command
from shared.web.fields import WIRE, BusinessDate, Money, Text

PATIENCE, PAUSE = 2.0, 0.02
ACCOUNT_OF = "SELECT customer_id FROM invoices WHERE id = $1"
router = APIRouter(tags=["invoices"])


class CreditedLineBody(BaseModel):
    """How much, with its VAT, of a line of the invoice."""

    model_config = WIRE
    line: Annotated[int, Field(ge=1, le=100)]
    gross: Money


class CreditInvoiceBody(BaseModel):
    """Without lines all that is open is credited."""

    model_config = WIRE
    reason: CreditReason
    lines: Annotated[list[CreditedLineBody], Field(min_length=1, max_length=100)] | None = None
    credited_on: BusinessDate | None = None


class RequestWriteOffBody(BaseModel):
    """Without an amount all that is open is asked for."""

    model_config = WIRE
    reason: Annotated[WriteOffReason, Field(examples=["uncollectable"])]
    gross: Annotated[Money | None, Field(examples=[None])] = None


class RegisterInvoiceBody(BaseModel):
    """The tax authority's number; another one replaces it."""

    model_config = WIRE
    tax_number: Annotated[Annotated[str, Text(50)], Field(examples=["24312000000012345678"])]
    registered_on: BusinessDate | None = None


class DecideWriteOffBody(BaseModel):
    """Nothing more is to be said."""

    model_config = WIRE


@router.post("/invoices/{invoice_id}/credit", operation_id="creditInvoice", response_model=answers.Correction)
async def credit_invoice(invoice_id: UUID, body: CreditInvoiceBody, call: Command, known: Known) -> Response:
    """Take an invoice back, whole or by line, by a credit note (red letter)."""
    customer_id = await account_of(call, invoice_id)
    await known.look_up([customer_id])
    told = None
    if body.lines is not None:
        told = tuple(
            (one.line, minor(one.gross, call.currency, f"/lines/{place}/gross")) for place, one in enumerate(body.lines)
        )
    command = CreditInvoice(
        credit_note_id=new_id(),
        invoice_id=invoice_id,
        dimensions=known.dimensions(customer_id),
        currency=call.currency,
        reason=body.reason,
        credited_on=body.credited_on or call.today,
        today=call.today,
        told=told,
    )
    return await call.handle(ACCOUNT, customer_id, command, credit_note(command.credit_note_id, call.currency))


@router.post("/invoices/{invoice_id}/write-off", operation_id="requestWriteOff", response_model=answers.Correction)
async def request_write_off(invoice_id: UUID, body: RequestWriteOffBody, call: Command) -> Response:
    """Ask to give up what is open of an invoice; somebody else approves it."""
    customer_id = await account_of(call, invoice_id)
    gross = None if body.gross is None else minor(body.gross, call.currency, "/gross")
    command = RequestWriteOff(new_id(), invoice_id, gross, call.currency, body.reason, person(call).ids, call.today)
    return await call.handle(ACCOUNT, customer_id, command, write_off(command.write_off_id))


@router.post(
    "/accounts/{customer_id}/write-offs/{write_off_id}/approve",
    operation_id="approveWriteOff",
    response_model=answers.Correction,
)
async def approve_write_off(
    customer_id: UUID, write_off_id: UUID, _body: DecideWriteOffBody, call: Command, known: Known
) -> Response:
    """Give up what another asked to."""
    await known.look_up([customer_id])
    command = ApproveWriteOff(write_off_id, known.dimensions(customer_id), call.currency, person(call).ids, call.today)
    return await call.handle(ACCOUNT, customer_id, command, write_off(write_off_id))


@router.post(
    "/accounts/{customer_id}/write-offs/{write_off_id}/reject",
    operation_id="rejectWriteOff",
    response_model=answers.Correction,
)
async def reject_write_off(customer_id: UUID, write_off_id: UUID, _body: DecideWriteOffBody, call: Command) -> Response:
    """Do not give up what another asked to."""
    command = RejectWriteOff(write_off_id, person(call).ids, call.today)
    return await call.handle(ACCOUNT, customer_id, command, write_off(write_off_id))


@router.post("/invoices/{invoice_id}/register", operation_id="registerInvoice", response_model=answers.Registration)
async def register_invoice(invoice_id: UUID, body: RegisterInvoiceBody, call: Command, known: Known) -> Response:
    """Write down the tax authority's number of an invoice."""
    customer_id = await account_of(call, invoice_id)
    await known.look_up([customer_id])
    command = RegisterInvoice(
        invoice_id,
        body.tax_number,
        known.dimensions(customer_id),
        body.registered_on or call.today,
        call.today,
    )

    def registration(customer_id: UUID, account: Account, version: int) -> dict[str, Any]:
        invoice = account.invoices[invoice_id]
        return {
            "id": invoice_id,
            "version": version,
            "customer_id": customer_id,
            "number": invoice.number or invoice_number(invoice.issued_on, invoice_id),
            "tax_number": invoice.tax_number,
        }

    return await call.handle(ACCOUNT, customer_id, command, registration)


async def account_of(call: Call, invoice_id: UUID) -> UUID:
    """Whose an invoice is. The list of invoices may be behind: it has two seconds. Raises Refused."""
    until = time.monotonic() + PATIENCE
    while True:
        customer_id: UUID | None = await call.running.store.pool.fetchval(ACCOUNT_OF, invoice_id)
        if customer_id is not None:
            return customer_id
        if time.monotonic() > until:
            raise Refused("invoice_not_found", "There is no such invoice.", kind="missing")
        await asyncio.sleep(PAUSE)


def credit_note(id: UUID, currency: str) -> Callable[[UUID, Account, int], dict[str, Any]]:
    """A credit note of an account as the list shows it."""

    def body(customer_id: UUID, account: Account, version: int) -> dict[str, Any]:
        note = account.credit_notes[id]
        return correction_body(
            id,
            "credit_note",
            customer_id,
            note.invoice_id,
            note.gross,
            currency,
            reason=note.reason,
            status="approved",
            decided_on=note.credited_on,
        ) | {"version": version}

    return body


def write_off(id: UUID) -> Callable[[UUID, Account, int], dict[str, Any]]:
    """A write-off of an account as the list shows it."""

    def body(customer_id: UUID, account: Account, version: int) -> dict[str, Any]:
        known = account.write_offs[id]
        asked = known.request
        return correction_body(
            id,
            "write_off",
            customer_id,
            asked.invoice_id,
            asked.gross,
            asked.currency,
            reason=asked.reason,
            status=known.status,
            requested_by=asked.by,
            requested_on=asked.requested_on,
            decided_on=known.decided_on,
        ) | {"version": version}

    return body
