"""Commands about interest on what is overdue."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter
from pydantic import BaseModel, Field
from starlette.responses import Response

from services.pipeline.domain.account.overdue.interest import (
    INTEREST,
    INTEREST_ID,
    Interest,
    SetInterestRate,
    in_force,
)
from services.pipeline.views.answers import money as answers
from services.pipeline.views.money.interest import rate_body
from shared.web.commands.call import Command
from shared.web.fields import WIRE, BasisPoints, BusinessDate

router = APIRouter(tags=["invoices"])


class SetInterestRateBody(BaseModel):
    """Basis points a year, from a day on; 0: none."""

    model_config = WIRE
    rate_bp: Annotated[BasisPoints, Field(examples=[800])]
    effective_from: Annotated[BusinessDate | None, Field(examples=["2026-01-01"])] = None


@router.post("/interest-rates", operation_id="setInterestRate", response_model=answers.InterestRate)
async def set_interest_rate(body: SetInterestRateBody, call: Command) -> Response:
    """Set the yearly rate of interest on what is overdue; days before it keep theirs."""
    day = body.effective_from or call.today

    def represent(interest_id: UUID, interest: Interest, _version: int) -> dict[str, Any]:
        rate = in_force(interest, day)
        assert rate is not None, "it has just been set"
        return rate_body(interest_id, rate.version, rate.since, rate.rate_bp)

    return await call.handle(
        INTEREST, INTEREST_ID, SetInterestRate(body.rate_bp, day, call.today, call.today), represent
    )
