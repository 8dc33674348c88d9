"""What a seller writes down about a deal."""

from collections.abc import Callable
from typing import Annotated, Any, Literal
from uuid import UUID

from fastapi import APIRouter
from pydantic import BaseModel, Field
from starlette.responses import Response

from services.pipeline.api.deals.answer import represent
from services.pipeline.api.directory import minor
from services.pipeline.domain.deal.activities import (
    LogActivity,
    OverrideForecast,
    RaiseObjection,
    RecordNeed,
    SettleObjection,
)
from services.pipeline.domain.deal.deal import DEAL
from services.pipeline.domain.deal.state import Deal
from services.pipeline.views.answers.deals import activities as answers
from services.pipeline.views.answers.deals import deals as deal_answers
from services.pipeline.views.body import activity_body
from shared.contracts.pipeline import ActivityKind, ActivityOutcome
from shared.ids import new_id
from shared.web.commands.call import Call, Command
from shared.web.fields import WIRE, BusinessDate, Money, Prose, Text

router = APIRouter(tags=["deals"])


class LogActivityBody(BaseModel):
    """`contact_id` is the customer's person it was with; a person is never named here."""

    model_config = WIRE
    kind: Annotated[ActivityKind, Field(examples=["demo"])]
    outcome: Annotated[ActivityOutcome, Field(examples=["interested"])]
    contact_id: UUID | None = None
    done_on: BusinessDate | None = None


class DealActivityBody(LogActivityBody):
    deal_id: UUID


class ActivitiesBody(BaseModel):
    model_config = WIRE
    items: list[DealActivityBody]


class RecordNeedBody(BaseModel):
    """The last one counts; the text stays in this service."""

    model_config = WIRE
    need: Annotated[str, Prose(2000), Field(examples=["Sensors for twelve cold stores."])]
    budget: Money
    intent_confirmed: Annotated[bool, Field(description="The customer means to buy")]
    recorded_on: BusinessDate | None = None


class RaiseObjectionBody(BaseModel):
    """The text stays in this service."""

    model_config = WIRE
    objection: Annotated[str, Text(300), Field(examples=["Delivery takes too long."])]
    raised_on: BusinessDate | None = None


class SettleObjectionBody(BaseModel):
    model_config = WIRE
    how: Annotated[Literal["answered", "left_open"], Field(examples=["answered"])]
    settled_on: BusinessDate | None = None


class OverrideForecastBody(BaseModel):
    """Null lets the probability speak again."""

    model_config = WIRE
    category: Annotated[Literal["pipeline", "best_case", "commit"] | None, Field(examples=["commit"])]
    overridden_on: BusinessDate | None = None


@router.post("/deals/{deal_id}/activities", operation_id="logActivity", response_model=answers.Activity)
async def log_activity(deal_id: UUID, body: LogActivityBody, call: Command) -> Response:
    """Log what was done about an open deal."""
    return await _log(call, deal_id, body)


@router.post("/activities/batch", operation_id="logActivities", response_model=answers.ActivityBatch, status_code=207)
async def log_activities(body: ActivitiesBody, call: Command) -> Response:
    """Log up to 200 activities, each by itself; in an import those of deals that have ended, too."""
    return await call.batch(body.items, lambda one, item: _log(one, item.deal_id, item))


@router.post("/deals/{deal_id}/record-need", operation_id="recordNeed", response_model=deal_answers.Deal)
async def record_need(deal_id: UUID, body: RecordNeedBody, call: Command) -> Response:
    """Write down what the customer needs, has for it, and whether buying is meant."""
    command = RecordNeed(
        need=body.need,
        budget=minor(body.budget, call.currency, "/budget"),
        currency=call.currency,
        intent_confirmed=body.intent_confirmed,
        recorded_on=body.recorded_on or call.today,
        today=call.today,
    )
    return await call.handle(DEAL, deal_id, command, represent)


@router.post("/deals/{deal_id}/objections", operation_id="raiseObjection", response_model=deal_answers.Deal)
async def raise_objection(deal_id: UUID, body: RaiseObjectionBody, call: Command) -> Response:
    """Write down what the customer has against it."""
    command = RaiseObjection(body.objection, body.raised_on or call.today, call.today)
    return await call.handle(DEAL, deal_id, command, represent)


@router.post(
    "/deals/{deal_id}/objections/{number}/settle", operation_id="settleObjection", response_model=deal_answers.Deal
)
async def settle_objection(deal_id: UUID, number: int, body: SettleObjectionBody, call: Command) -> Response:
    """Say that an objection was answered, or is left open knowingly."""
    command = SettleObjection(number, body.how == "answered", body.settled_on or call.today, call.today)
    return await call.handle(DEAL, deal_id, command, represent)


@router.post("/deals/{deal_id}/override-forecast", operation_id="overrideForecast", response_model=deal_answers.Deal)
async def override_forecast(deal_id: UUID, body: OverrideForecastBody, call: Command) -> Response:
    """Put an open deal into another category than its probability does; moving it on does not undo that."""
    command = OverrideForecast(body.category, body.overridden_on or call.today, call.today)
    return await call.handle(DEAL, deal_id, command, represent)


async def _log(call: Call, deal_id: UUID, body: LogActivityBody) -> Response:
    activity_id = new_id()
    command = LogActivity(
        activity_id=activity_id,
        kind=body.kind,
        outcome=body.outcome,
        contact_id=body.contact_id,
        done_on=body.done_on or call.today,
        today=call.today,
        origin="import" if call.import_id else "native",
    )
    return await call.handle(DEAL, deal_id, command, _activity(activity_id))


def _activity(activity_id: UUID) -> Callable[[UUID, Deal, int], dict[str, Any]]:
    def body(deal_id: UUID, deal: Deal, version: int) -> dict[str, Any]:
        done = next(one for one in deal.discovery.activities if one.activity_id == activity_id)
        return activity_body(
            activity_id,
            version,
            deal_id,
            deal.dimensions,
            deal.terms.owner_id,
            stage=done.stage,
            kind=done.kind,
            outcome=done.outcome,
            contact_id=done.contact_id,
            done_on=done.done_on,
        )

    return body
