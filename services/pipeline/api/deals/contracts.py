"""Commands about a deal's contract."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter
from pydantic import BaseModel, Field
from starlette.responses import Response

from services.pipeline.api.deals.answer import represent
from services.pipeline.api.deals.bodies import Later, Lines, Schedule
from services.pipeline.api.deals.schedules import scheduled
from services.pipeline.api.directory import Known
from services.pipeline.api.person import person
from services.pipeline.domain.contract.amending import AmendContract, ApproveAmendment, RejectAmendment
from services.pipeline.domain.contract.contract import CheckContract, DraftContract
from services.pipeline.domain.deal.deal import DEAL
from services.pipeline.views.answers.deals import deals as answers
from shared.web.commands.call import Command
from shared.web.fields import WIRE, BusinessDate, Text

router = APIRouter(tags=["deals"])
Signatories = Annotated[list[UUID], Field(max_length=10)]


class DraftContractBody(BaseModel):
    """About the deal's lines as they are; the customer's signatories are contacts, by id."""

    model_config = WIRE
    number: Annotated[str, Text(60), Field(examples=["C-2026-0042"])]
    schedule: Schedule
    delivery_on: Later | None = None
    term_start: Annotated[BusinessDate | None, Field(examples=["2026-04-01"])] = None
    term_end: Annotated[BusinessDate | None, Field(examples=["2027-03-31"])] = None
    company_signatories: Signatories = []
    customer_signatories: Signatories = []
    file_reference: Annotated[Annotated[str, Text(300)] | None, Field(examples=["contracts/2026/0042.pdf"])] = None
    drafted_on: BusinessDate | None = None


class CheckContractBody(BaseModel):
    model_config = WIRE
    checked_on: BusinessDate | None = None


class AmendContractBody(BaseModel):
    """Lines left out stay; the schedule is the whole new one and sums to what is sold then."""

    model_config = WIRE
    schedule: Schedule
    lines: Lines | None = None
    term_end: Annotated[BusinessDate | None, Field(examples=["2027-06-30"])] = None
    amended_on: BusinessDate | None = None


class ApproveAmendmentBody(BaseModel):
    """The amendment is in force from that day."""

    model_config = WIRE
    approved_on: BusinessDate | None = None


class RejectAmendmentBody(BaseModel):
    model_config = WIRE
    rejected_on: BusinessDate | None = None


@router.post("/deals/{deal_id}/contract", operation_id="draftContract", response_model=answers.Deal)
async def draft_contract(deal_id: UUID, body: DraftContractBody, call: Command, known: Known) -> Response:
    """Draft a deal's contract, in the place of an earlier draft."""
    await known.look_up((), body.company_signatories)
    command = DraftContract(
        number=body.number,
        delivery_on=body.delivery_on,
        term_start=body.term_start,
        term_end=body.term_end,
        schedule=scheduled(body.schedule, call.currency),
        company_signatories=tuple(
            known.employee(one, f"/company_signatories/{place}") for place, one in enumerate(body.company_signatories)
        ),
        customer_signatories=tuple(body.customer_signatories),
        file_reference=body.file_reference,
        by=person(call),
        drafted_on=body.drafted_on or call.today,
        today=call.today,
    )
    return await call.handle(DEAL, deal_id, command, represent)


@router.post("/deals/{deal_id}/contract/check", operation_id="checkContract", response_model=answers.Deal)
async def check_contract(deal_id: UUID, body: CheckContractBody, call: Command) -> Response:
    """Compare another's draft with the accepted quote: it is checked, or returned with what differs."""
    imported = call.import_id is not None
    command = CheckContract(person(call), body.checked_on or call.today, call.today, imported)
    return await call.handle(DEAL, deal_id, command, represent)


@router.post("/deals/{deal_id}/contract/amend", operation_id="amendContract", response_model=answers.Deal)
async def amend_contract(deal_id: UUID, body: AmendContractBody, call: Command, known: Known) -> Response:
    """Change what was signed: lines, the end of the term, and how it is paid.

    What is added, or costs less than it did, at over 10 % off the list waits for approval, as in a quote: `amendment`.
    """
    lines = body.lines or []
    await known.look_up((), (), lines)
    day = body.amended_on or call.today
    command = AmendContract(
        items=None if body.lines is None else known.items(lines, day, call.currency),
        schedule=scheduled(body.schedule, call.currency),
        term_end=body.term_end,
        by=person(call),
        amended_on=day,
        today=call.today,
        imported=call.import_id is not None,
    )
    return await call.handle(DEAL, deal_id, command, represent)


@router.post(
    "/deals/{deal_id}/contract/amendment/approve", operation_id="approveAmendment", response_model=answers.Deal
)
async def approve_amendment(deal_id: UUID, body: ApproveAmendmentBody, call: Command) -> Response:
    """Approve what another's amendment gives away: the contract is amended."""
    command = ApproveAmendment(person(call), body.approved_on or call.today, call.today)
    return await call.handle(DEAL, deal_id, command, represent)


@router.post("/deals/{deal_id}/contract/amendment/reject", operation_id="rejectAmendment", response_model=answers.Deal)
async def reject_amendment(deal_id: UUID, body: RejectAmendmentBody, call: Command) -> Response:
    """Do not approve another's amendment: the contract stays as it is."""
    command = RejectAmendment(person(call), body.rejected_on or call.today, call.today)
    return await call.handle(DEAL, deal_id, command, represent)
