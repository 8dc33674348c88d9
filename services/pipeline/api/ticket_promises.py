"""Commands about what tickets are promised."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter
from pydantic import BaseModel, Field
from starlette.responses import Response

from services.pipeline.domain.tickets.promises import (
    TICKET_PROMISES,
    PublishTicketPromises,
    TicketPromises,
    in_force,
)
from services.pipeline.views.answers import tickets as answers
from services.pipeline.views.tickets.promises import policy_body
from shared.contracts.pipeline import Severity, TicketKind
from shared.contracts.pipeline.promises import PROMISES_ID, PromiseRule
from shared.web.commands.call import Command
from shared.web.fields import WIRE, BusinessDate

Minutes = Annotated[int, Field(ge=1, le=525_600)]
router = APIRouter(tags=["tickets"])


class TicketPromiseBody(BaseModel):
    """Minutes of the company's working time."""

    model_config = WIRE
    kind: TicketKind
    severity: Severity
    response_minutes: Annotated[Minutes, Field(examples=[30])]
    resolution_minutes: Annotated[Minutes, Field(examples=[480])]


class PublishTicketPromisesBody(BaseModel):
    """The next version, whole: for tickets that are opened from now on."""

    model_config = WIRE
    promises: Annotated[list[TicketPromiseBody], Field(min_length=1, max_length=50)]
    major_one_up: Annotated[
        bool, Field(description="A major customer's ticket is promised what the next graver one is")
    ] = True
    published_on: BusinessDate | None = None


@router.post("/ticket-promises", operation_id="publishTicketPromises", response_model=answers.TicketPromises)
async def publish_ticket_promises(body: PublishTicketPromisesBody, call: Command) -> Response:
    """Publish the next version of what tickets are promised; tickets that are there keep theirs."""
    rules = tuple(
        PromiseRule(one.kind, one.severity, one.response_minutes, one.resolution_minutes) for one in body.promises
    )
    command = PublishTicketPromises(rules, body.major_one_up, body.published_on or call.today, call.today)
    return await call.handle(TICKET_PROMISES, PROMISES_ID, command, represent)


def represent(_id: UUID, promises: TicketPromises, _version: int) -> dict[str, Any]:
    """The version in force as the list shows it."""
    last = promises.published[-1].published_on if promises.published else None
    return policy_body(in_force(promises), last)
