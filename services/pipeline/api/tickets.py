"""Commands about service tickets."""

import asyncio
from datetime import date, datetime
from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter
from pydantic import BaseModel, Field
from starlette.responses import Response

from services.pipeline.api.directory import Known
from services.pipeline.api.orders.orders import LineNumber
from services.pipeline.domain.order.order import ORDER
from services.pipeline.domain.order.state import Order, lines_left
from services.pipeline.domain.renewal.renewal import RENEWALS, grade_on
from services.pipeline.domain.renewal.state import Renewals, renewals_id
from services.pipeline.domain.tickets.commands import (
    CloseTicket,
    OpenTicket,
    PauseTicket,
    ReopenTicket,
    ResolveTicket,
    RespondToTicket,
    ResumeTicket,
    When,
)
from services.pipeline.domain.tickets.promises import TICKET_PROMISES, in_force
from services.pipeline.domain.tickets.state import Ticket
from services.pipeline.domain.tickets.ticket import TICKET
from services.pipeline.views.answers import tickets as answers
from services.pipeline.views.tickets.body import clock_body, ended, ticket_body
from shared.contracts.pipeline import Line, Severity, TicketAbout, TicketKind
from shared.contracts.pipeline.promises import PROMISES_ID
from shared.decider import Refused
from shared.ids import new_id
from shared.web.commands.call import Call, Command
from shared.web.fields import WIRE, Moment, Prose, Text

At = Annotated[Moment | None, Field(description="When it was done; without it now")]
Note = Annotated[
    Annotated[str, Prose(2000)] | None, Field(description="Never leaves this service", examples=["We sent a new one."])
]
router = APIRouter(tags=["tickets"])


class OpenTicketBody(BaseModel):
    """About lines of an order, without `lines` about all of it; the words never leave this service.

    The deal's owner is responsible for it unless somebody else is named.
    """

    model_config = WIRE
    order_id: UUID
    kind: TicketKind
    severity: Severity
    subject: Annotated[Annotated[str, Text(200)], Field(examples=["The second sensor reports nothing"])]
    description: Annotated[str, Prose(4000, 0)] = ""
    responsible_id: UUID | None = None
    lines: Annotated[list[LineNumber], Field(max_length=100)] = []
    at: At = None


class StepBody(BaseModel):
    """When it was done, and what there is to say about it."""

    model_config = WIRE
    note: Note = None
    at: At = None


class CloseTicketBody(BaseModel):
    """`rating` is what the customer gives, from 1 to 5."""

    model_config = WIRE
    rating: Annotated[int | None, Field(ge=1, le=5, examples=[5])] = None
    note: Note = None
    at: At = None


def represent(ticket_id: UUID, ticket: Ticket, version: int) -> dict[str, Any]:
    """A ticket as the lists show it."""
    response = clock_body(ticket.response_minutes, ticket.respond_by, ticket.ran_out.get("response"))
    resolution = clock_body(ticket.resolution_minutes, ticket.resolve_by, ticket.ran_out.get("resolution"))
    if (responded := ticket.responded) is not None:
        response |= ended(responded.responded_at, responded.minutes, in_time=responded.in_time)
    if (resolved := ticket.resolved) is not None:
        resolution |= ended(resolved.resolved_at, resolved.minutes, in_time=resolved.in_time)
    return {
        **ticket_body(ticket_id, ticket.about, ticket.subject, ticket.description, ticket.opened_at),
        "version": version,
        "status": ticket.status,
        "response": response,
        "resolution": resolution,
        "rating": ticket.closed and ticket.closed.rating,
        "closed_at": ticket.closed and ticket.closed.closed_at,
        "reopened": ticket.reopened,
    }


def when(at: datetime | None, call: Call) -> When:
    """When something was done, by the company's working time."""
    return When(at or call.now, call.now, call.running.calendar)


@router.post("/tickets", operation_id="openTicket", response_model=answers.Ticket, status_code=201)
async def open_ticket(body: OpenTicketBody, call: Command, known: Known) -> Response:
    """Open a service ticket for an order; its clocks start to run."""
    await known.look_up((), [body.responsible_id])
    order: Order = (await call.running.store.load(ORDER, body.order_id)).state
    owner_id = order.terms.owner_id
    sees = call.running.authority.reach(call.actor, "orders.read")
    if order.status == "unreceived" or not sees.covers([owner_id]):
        raise Refused("unknown_order", f"There is no order {body.order_id}.", kind="invalid", pointer="/order_id")
    if order.status == "cancelled":
        raise Refused("order_cancelled", "The order is cancelled.")
    about = TicketAbout(
        kind=body.kind,
        severity=body.severity,
        order_id=body.order_id,
        deal_id=order.deal_id,
        dimensions=order.dimensions,
        owner_id=owner_id,
        responsible_id=known.employee(body.responsible_id, "/responsible_id") if body.responsible_id else owner_id,
        lines=_lines(order, body.lines),
    )
    opened = when(body.at, call)
    promises, major = await asyncio.gather(
        call.running.store.load(TICKET_PROMISES, PROMISES_ID), _is_major(call, order.dimensions.customer_id, opened.day)
    )
    command = OpenTicket(about, body.subject, body.description, opened, in_force(promises.state), major)
    return await call.handle(TICKET, new_id(), command, represent, status=201)


async def _is_major(call: Call, customer_id: UUID | None, day: date) -> bool:
    """Whether the customer is major on the day, as far as its grades have been learned."""
    if customer_id is None:
        return False
    known: Renewals = (await call.running.store.load(RENEWALS, renewals_id(customer_id))).state
    return grade_on(known.grades, day) == "major"


def _lines(order: Order, numbers: list[int]) -> tuple[Line, ...]:
    left = {line.number: line for line in lines_left(order)}
    for place, number in enumerate(numbers):
        if number not in left:
            detail, pointer = f"The order has no line {number} left.", f"/lines/{place}"
            raise Refused("unknown_order_line", detail, kind="invalid", pointer=pointer)
    return tuple(left[number] for number in dict.fromkeys(numbers)) if numbers else tuple(left.values())


@router.post("/tickets/{ticket_id}/respond", operation_id="respondToTicket", response_model=answers.Ticket)
async def respond_to_ticket(ticket_id: UUID, body: StepBody, call: Command) -> Response:
    """The customer has had a first response."""
    return await call.handle(TICKET, ticket_id, RespondToTicket(body.note, when(body.at, call)), represent)


@router.post("/tickets/{ticket_id}/pause", operation_id="pauseTicket", response_model=answers.Ticket)
async def pause_ticket(ticket_id: UUID, body: StepBody, call: Command) -> Response:
    """Wait for the customer: the clock of the resolution stands still."""
    return await call.handle(TICKET, ticket_id, PauseTicket(body.note, when(body.at, call)), represent)


@router.post("/tickets/{ticket_id}/resume", operation_id="resumeTicket", response_model=answers.Ticket)
async def resume_ticket(ticket_id: UUID, body: StepBody, call: Command) -> Response:
    """The customer has answered: the clock of the resolution goes on."""
    return await call.handle(TICKET, ticket_id, ResumeTicket(body.note, when(body.at, call)), represent)


@router.post("/tickets/{ticket_id}/resolve", operation_id="resolveTicket", response_model=answers.Ticket)
async def resolve_ticket(ticket_id: UUID, body: StepBody, call: Command) -> Response:
    """What was asked for is done; it is the response too, where there was none."""
    return await call.handle(TICKET, ticket_id, ResolveTicket(body.note, when(body.at, call)), represent)


@router.post("/tickets/{ticket_id}/close", operation_id="closeTicket", response_model=answers.Ticket)
async def close_ticket(ticket_id: UUID, body: CloseTicketBody, call: Command) -> Response:
    """The customer agrees that it is done, and rates how."""
    return await call.handle(TICKET, ticket_id, CloseTicket(body.rating, body.note, when(body.at, call)), represent)


@router.post("/tickets/{ticket_id}/reopen", operation_id="reopenTicket", response_model=answers.Ticket)
async def reopen_ticket(ticket_id: UUID, body: StepBody, call: Command) -> Response:
    """It was not done after all: the clock of the resolution goes on."""
    return await call.handle(TICKET, ticket_id, ReopenTicket(body.note, when(body.at, call)), represent)
