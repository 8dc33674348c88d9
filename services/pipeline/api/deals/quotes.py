"""Commands about a deal's quotes."""

from collections.abc import Callable
from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter
from pydantic import BaseModel, Field
from starlette.responses import Response

from services.pipeline.api.deals.bodies import Later, Quantity, Schedule
from services.pipeline.api.deals.schedules import scheduled
from services.pipeline.api.directory import Known
from services.pipeline.api.person import person
from services.pipeline.domain.deal.deal import DEAL
from services.pipeline.domain.deal.state import Deal
from services.pipeline.domain.quote.discounts import Offered
from services.pipeline.domain.quote.quotes import AcceptQuote, ApproveQuote, IssueQuote, RejectQuote, WithdrawQuote
from services.pipeline.views.answers.deals import quotes as answers
from services.pipeline.views.quote_body import quote_body
from shared.web.commands.call import Command
from shared.web.fields import WIRE, BasisPoints, BusinessDate

router = APIRouter(tags=["deals"])


class OfferedLineBody(BaseModel):
    """What is offered, at list price less the discount."""

    model_config = WIRE
    product_id: UUID
    quantity: Quantity
    discount_bp: BasisPoints = 0
    price_book_id: Annotated[UUID | None, Field(description="Without one: the product's own list price")] = None

    @property
    def net(self) -> None:
        """A quote's line is at list price until its discount is taken."""
        return


class IssueQuoteBody(BaseModel):
    """A discount over 10 % on any line waits for the regional manager, over 20 % or below floor for the director."""

    model_config = WIRE
    lines: Annotated[list[OfferedLineBody], Field(max_length=100)]
    delivery_on: Later | None = None
    valid_until: Later | None = None
    schedule: Schedule = []
    issued_on: BusinessDate | None = None


class ApproveQuoteBody(BaseModel):
    model_config = WIRE
    approved_on: BusinessDate | None = None


class RejectQuoteBody(BaseModel):
    model_config = WIRE
    rejected_on: BusinessDate | None = None


class WithdrawQuoteBody(BaseModel):
    model_config = WIRE
    withdrawn_on: BusinessDate | None = None


class AcceptQuoteBody(BaseModel):
    model_config = WIRE
    accepted_on: BusinessDate | None = None


@router.post("/deals/{deal_id}/quotes", operation_id="issueQuote", response_model=answers.Quote)
async def issue_quote(deal_id: UUID, body: IssueQuoteBody, call: Command, known: Known) -> Response:
    """Offer something; it gets the next number of the deal's quotes."""
    await known.look_up((), (), body.lines)
    day = body.issued_on or call.today
    items = known.items(body.lines, day, call.currency)
    command = IssueQuote(
        lines=tuple(Offered(item, line.discount_bp) for item, line in zip(items, body.lines, strict=True)),
        delivery_on=body.delivery_on,
        valid_until=body.valid_until,
        schedule=scheduled(body.schedule, call.currency),
        by=person(call),
        issued_on=day,
        today=call.today,
        imported=call.import_id is not None,
    )
    return await call.handle(DEAL, deal_id, command, represent(None))


@router.post("/deals/{deal_id}/quotes/{number}/approve", operation_id="approveQuote", response_model=answers.Quote)
async def approve_quote(deal_id: UUID, number: int, body: ApproveQuoteBody, call: Command) -> Response:
    """Approve another's discount."""
    command = ApproveQuote(number, person(call), body.approved_on or call.today, call.today)
    return await call.handle(DEAL, deal_id, command, represent(number))


@router.post("/deals/{deal_id}/quotes/{number}/reject", operation_id="rejectQuote", response_model=answers.Quote)
async def reject_quote(deal_id: UUID, number: int, body: RejectQuoteBody, call: Command) -> Response:
    """Do not approve another's discount."""
    command = RejectQuote(number, person(call), body.rejected_on or call.today, call.today)
    return await call.handle(DEAL, deal_id, command, represent(number))


@router.post("/deals/{deal_id}/quotes/{number}/withdraw", operation_id="withdrawQuote", response_model=answers.Quote)
async def withdraw_quote(deal_id: UUID, number: int, body: WithdrawQuoteBody, call: Command) -> Response:
    """Take a quote back that nobody has accepted."""
    command = WithdrawQuote(number, body.withdrawn_on or call.today, call.today)
    return await call.handle(DEAL, deal_id, command, represent(number))


@router.post("/deals/{deal_id}/quotes/{number}/accept", operation_id="acceptQuote", response_model=answers.Quote)
async def accept_quote(deal_id: UUID, number: int, body: AcceptQuoteBody, call: Command) -> Response:
    """Write down that the customer took it: the deal's lines follow, its other quotes are superseded."""
    command = AcceptQuote(number, body.accepted_on or call.today, call.today)
    return await call.handle(DEAL, deal_id, command, represent(number))


def represent(number: int | None) -> Callable[[UUID, Deal, int], dict[str, Any]]:
    """One quote of a deal as the lists show it; None: the last one."""

    def body(deal_id: UUID, deal: Deal, version: int) -> dict[str, Any]:
        quote = deal.quotes[-1 if number is None else number - 1]
        fixed = quote_body(
            deal_id,
            quote.number,
            deal.dimensions,
            deal.terms.currency,
            lines=quote.lines,
            net=quote.net,
            discount_bp=quote.discount_bp,
            delivery_on=quote.delivery_on,
            valid_until=quote.valid_until,
            schedule=quote.schedule,
            approver=quote.approver,
            issued_by=quote.issued_by,
            issued_on=quote.issued_on,
        )
        return fixed | {"owner_id": deal.terms.owner_id, "status": quote.status, "version": version}

    return body
