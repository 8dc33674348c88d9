"""Commands about money that goes back."""

from uuid import UUID, uuid5

from fastapi import APIRouter
from pydantic import BaseModel
from starlette.responses import Response

from services.pipeline.api.directory import Known, minor
from services.pipeline.api.money.accounts import Reference, represent
from services.pipeline.api.person import person
from services.pipeline.domain.account.account import ACCOUNT
from services.pipeline.domain.account.money.refunds import ApproveRefund, RefundPayment, RejectRefund, RequestRefund
from services.pipeline.views.answers import money as answers
from shared.web.commands.call import Command
from shared.web.fields import WIRE, BusinessDate, Money

router = APIRouter(tags=["payments"])


class RefundBody(BaseModel):
    """The bank line by which money of a payment goes back; without a day it is that of the approval."""

    model_config = WIRE
    reference: Reference
    gross: Money
    refunded_on: BusinessDate | None = None


class DecideBody(BaseModel):
    """Nothing more is to be said."""

    model_config = WIRE


@router.post(
    "/accounts/{customer_id}/payments/{payment_id}/refund", operation_id="refundPayment", response_model=answers.Payment
)
async def refund_payment(
    customer_id: UUID, payment_id: UUID, body: RefundBody, call: Command, known: Known
) -> Response:
    """Ask to give money back; somebody else approves it. What was given back elsewhere is taken over in an import."""
    await known.look_up([customer_id])
    dimensions = known.dimensions(customer_id)
    gross = minor(body.gross, call.currency, "/gross")
    refund_id = uuid5(payment_id, f"refund/{body.reference}")
    command: RequestRefund | RefundPayment
    if call.import_id is None:
        command = RequestRefund(
            payment_id,
            refund_id,
            body.reference,
            gross,
            call.currency,
            body.refunded_on,
            person(call).ids,
            call.today,
        )
    else:
        day = body.refunded_on or call.today
        command = RefundPayment(
            payment_id, refund_id, body.reference, dimensions, gross, call.currency, day, call.today
        )
    return await call.handle(ACCOUNT, customer_id, command, represent(payment_id, call.currency))


@router.post(
    "/accounts/{customer_id}/payments/{payment_id}/refunds/{refund_id}/approve",
    operation_id="approveRefund",
    response_model=answers.Payment,
)
async def approve_refund(
    customer_id: UUID, payment_id: UUID, refund_id: UUID, _body: DecideBody, call: Command, known: Known
) -> Response:
    """Give back what another asked for: first what is on account, then from the newest allocations."""
    await known.look_up([customer_id])
    command = ApproveRefund(
        payment_id, refund_id, known.dimensions(customer_id), call.currency, person(call).ids, call.today
    )
    return await call.handle(ACCOUNT, customer_id, command, represent(payment_id, call.currency))


@router.post(
    "/accounts/{customer_id}/payments/{payment_id}/refunds/{refund_id}/reject",
    operation_id="rejectRefund",
    response_model=answers.Payment,
)
async def reject_refund(
    customer_id: UUID, payment_id: UUID, refund_id: UUID, _body: DecideBody, call: Command, known: Known
) -> Response:
    """Do not give back what another asked for: what is on account of it pays what is open."""
    await known.look_up([customer_id])
    command = RejectRefund(
        payment_id, refund_id, known.dimensions(customer_id), call.currency, person(call).ids, call.today
    )
    return await call.handle(ACCOUNT, customer_id, command, represent(payment_id, call.currency))
