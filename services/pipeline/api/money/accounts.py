"""Commands about money that comes in."""

from collections.abc import Callable
from typing import Annotated
from uuid import UUID, uuid5

from fastapi import APIRouter
from pydantic import BaseModel, Field
from starlette.responses import Response

from services.pipeline.api.directory import Directory, Known, minor
from services.pipeline.domain.account.account import ACCOUNT
from services.pipeline.domain.account.money.payments import RecordPayment
from services.pipeline.domain.account.state import Account
from services.pipeline.views.answers import money as answers
from services.pipeline.views.money_body import Amount, Covered, Payment, Refund
from shared.web.commands.call import Call, Command
from shared.web.fields import WIRE, BusinessDate, Money, Text

Reference = Annotated[str, Text(200)]
router = APIRouter(tags=["payments"])


class AllocationBody(BaseModel):
    """How much of a payment goes to an invoice."""

    model_config = WIRE
    invoice_id: UUID
    gross: Money


class PaymentBody(BaseModel):
    """One bank line; without allocations the oldest due invoices are paid first. What is over stays on account."""

    model_config = WIRE
    reference: Reference
    gross: Money
    received_on: BusinessDate | None = None
    allocations: Annotated[list[AllocationBody], Field(max_length=200)] | None = None


class CustomerPaymentBody(PaymentBody):
    customer_id: UUID


class PaymentsBody(BaseModel):
    model_config = WIRE
    items: list[CustomerPaymentBody]


@router.post(
    "/accounts/{customer_id}/payments", operation_id="recordPayment", response_model=answers.Payment, status_code=201
)
async def record_payment(customer_id: UUID, body: PaymentBody, call: Command, known: Known) -> Response:
    """Record what a customer paid."""
    await known.look_up([customer_id])
    return await _record(call, customer_id, body, known)


@router.post("/payments/batch", operation_id="recordPayments", response_model=answers.PaymentBatch, status_code=207)
async def record_payments(body: PaymentsBody, call: Command, known: Known) -> Response:
    """Record up to 200 payments, each by itself."""
    await known.look_up([item.customer_id for item in body.items])
    return await call.batch(body.items, lambda one, item: _record(one, item.customer_id, item, known))


def represent(payment_id: UUID, currency: str) -> Callable[[UUID, Account, int], Payment]:
    """One payment of an account as the lists show it."""

    def body(customer_id: UUID, account: Account, version: int) -> Payment:
        payment = account.payments[payment_id]
        return Payment(
            payment_id,
            customer_id,
            payment.reference,
            payment.received_on,
            gross=Amount(payment.gross, currency),
            refunded=Amount(payment.gross - payment.remaining, currency),
            on_account=Amount(payment.on_account, currency),
            allocations=[Covered(one.invoice_id, Amount(one.gross, currency)) for one in payment.allocations],
            refunds=[
                Refund(one.refund_id, one.reference, Amount(one.gross, currency), one.status, one.refunded_on)
                for one in payment.refunds
            ],
            version=version,
        )

    return body


async def _record(call: Call, customer_id: UUID, body: PaymentBody, known: Directory) -> Response:
    payment_id = uuid5(customer_id, f"payment/{body.reference}")
    told = None
    if body.allocations is not None:
        told = tuple(
            (one.invoice_id, minor(one.gross, call.currency, f"/allocations/{place}/gross"))
            for place, one in enumerate(body.allocations)
        )
    command = RecordPayment(
        payment_id=payment_id,
        reference=body.reference,
        dimensions=known.dimensions(customer_id),
        gross=minor(body.gross, call.currency, "/gross"),
        currency=call.currency,
        received_on=body.received_on or call.today,
        today=call.today,
        told=told,
        origin="import" if call.import_id else "native",
    )
    answer = await call.handle(ACCOUNT, customer_id, command, represent(payment_id, call.currency), status=201)
    location = f"/pipeline/v1/payments/{payment_id}".encode()
    answer.raw_headers = [(name, location if name == b"location" else value) for name, value in answer.raw_headers]
    return answer
