"""Commands on incentive plans."""

from typing import Annotated, Any, Literal
from uuid import UUID

from fastapi import APIRouter
from pydantic import BaseModel, Field
from starlette.responses import Response

from services.performance.domain.incentive_plan import (
    INCENTIVE_PLAN,
    IncentivePlan,
    ReviseIncentivePlan,
    WriteIncentivePlan,
    WrittenTier,
)
from services.performance.views.answers import commissions as answers
from services.performance.views.incentive_plans import about, content, shown
from shared.ids import new_id
from shared.web.commands.call import Call, Command
from shared.web.fields import WIRE, BasisPoints, BusinessDate, ExternalReference, Minor, Text

router = APIRouter(tags=["incentive plans"])
Employees = Annotated[tuple[UUID, ...], Field(min_length=1, max_length=1000)]


class TierBody(BaseModel):
    """The rate of what lies above the tier before it."""

    model_config = WIRE
    up_to: Annotated[Minor | None, Field(examples=[None])]
    """Where the tier ends; null in the last: without end."""
    rate_bp: Annotated[BasisPoints, Field(examples=[500])]
    from_: Annotated[Minor | None, Field(alias="from", examples=[None])] = None
    """Where the tier before it ends; may be left out."""


Tiers = Annotated[tuple[TierBody, ...], Field(min_length=1, max_length=50)]


class WriteIncentivePlanBody(BaseModel):
    """An incentive plan's first version."""

    model_config = WIRE
    name: Annotated[str, Text(200), Field(examples=["Sales 2026"])]
    basis: Literal["received"] = "received"
    period: Literal["month", "quarter", "year"]
    """How often the base of the tiers starts anew."""
    tiers: Tiers
    effective_from: BusinessDate
    employee_ids: Employees | None = None
    """Whom it pays; null: everyone."""
    external_reference: ExternalReference | None = None


class ReviseIncentivePlanBody(BaseModel):
    """What holds from a date on."""

    model_config = WIRE
    tiers: Tiers
    effective_from: BusinessDate
    employee_ids: Employees | None = None
    """Whom it pays; null: those it paid."""


class WriteIncentivePlansBody(BaseModel):
    """Several plans."""

    model_config = WIRE
    items: Annotated[list[WriteIncentivePlanBody], Field(min_length=1, max_length=200)]


@router.post(
    "/incentive-plans", operation_id="writeIncentivePlan", response_model=answers.IncentivePlan, status_code=201
)
async def write_incentive_plan(body: WriteIncentivePlanBody, call: Command) -> Response:
    """Write a plan; tiers that leave a gap are refused, and so is a plan that names whoever writes it."""
    return await write(call, body)


@router.post(
    "/incentive-plans/batch",
    operation_id="writeIncentivePlans",
    response_model=answers.IncentivePlanBatch,
    status_code=207,
)
async def write_incentive_plans(body: WriteIncentivePlansBody, call: Command) -> Response:
    """Write 1 to 200 plans, each answered by itself."""
    return await call.batch(body.items, write)


@router.post(
    "/incentive-plans/{plan_id}/revise", operation_id="reviseIncentivePlan", response_model=answers.IncentivePlan
)
async def revise_incentive_plan(plan_id: UUID, body: ReviseIncentivePlanBody, call: Command) -> Response:
    """Write another version, which holds from its date on; nobody revises a plan that ever named them."""
    command = ReviseIncentivePlan(tiers(body.tiers), body.employee_ids, body.effective_from)
    return await call.handle(INCENTIVE_PLAN, plan_id, command, represent)


async def write(call: Call, body: WriteIncentivePlanBody) -> Response:
    """Write one plan under a new id."""
    command = WriteIncentivePlan(
        body.name,
        body.basis,
        body.period,
        tiers(body.tiers),
        body.employee_ids,
        body.effective_from,
        body.external_reference,
        call.currency,
    )
    return await call.handle(INCENTIVE_PLAN, new_id(), command, represent, status=201)


def tiers(bodies: tuple[TierBody, ...]) -> tuple[WrittenTier, ...]:
    """The tiers of a body."""
    return tuple(WrittenTier(body.up_to, body.rate_bp, body.from_) for body in bodies)


def represent(plan_id: UUID, plan: IncentivePlan, _version: int) -> dict[str, Any]:
    """The plan as it is answered."""
    return shown(plan_id, about(plan), [content(version) for version in plan.versions])
