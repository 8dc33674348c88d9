"""Commands about orders, their milestones and tasks."""

from typing import Annotated, Any, Literal
from uuid import UUID

from fastapi import APIRouter
from pydantic import BaseModel, Field
from starlette.responses import Response

from services.pipeline.api.directory import Known
from services.pipeline.domain.order.commands import (
    AcceptOrder,
    CancelOrder,
    ConfirmOrder,
    DeliverOrder,
    PlanMilestone,
    ReachMilestone,
    ReleaseOrder,
    StartDelivery,
)
from services.pipeline.domain.order.order import ORDER
from services.pipeline.domain.order.state import Order
from services.pipeline.views.answers import orders as answers
from services.pipeline.views.orders.body import DAYS, order_body
from shared.contracts.pipeline import AskedBy, CancelReason, MilestoneKind
from shared.web.commands.call import Command
from shared.web.fields import WIRE, BusinessDate, Prose

LineNumber = Annotated[int, Field(ge=1, le=1000, description="Number of a line", examples=[1])]
Later = Annotated[BusinessDate, Field(examples=["2026-06-30"])]
router = APIRouter(tags=["orders"])


class DeliveryBody(BaseModel):
    """The day a line is promised for."""

    model_config = WIRE
    line: LineNumber
    planned_on: Later


class ConfirmOrderBody(BaseModel):
    model_config = WIRE
    deliveries: Annotated[list[DeliveryBody], Field(max_length=100)] = []
    confirmed_on: BusinessDate | None = None


class StartDeliveryBody(BaseModel):
    model_config = WIRE
    started_on: BusinessDate | None = None


class PlanMilestoneBody(BaseModel):
    """Of a line, or without it of the whole order; a plan that the customer asked for moves what is promised."""

    model_config = WIRE
    kind: MilestoneKind
    line: LineNumber | None = None
    planned_on: Later
    responsible_id: UUID | None = None
    asked_by: AskedBy = "company"
    agreed_on: BusinessDate | None = None


class ReachMilestoneBody(BaseModel):
    """Delivery and acceptance are reached by delivering and accepting."""

    model_config = WIRE
    kind: Literal["installation", "training", "commissioning"]
    line: LineNumber | None = None
    reached_on: BusinessDate | None = None


class DeliverOrderBody(BaseModel):
    """Without lines all that are left."""

    model_config = WIRE
    lines: Annotated[list[LineNumber], Field(max_length=100)] = []
    delivered_on: BusinessDate | None = None


class AcceptOrderBody(BaseModel):
    """`warranty_end` is the last day of the warranty."""

    model_config = WIRE
    accepted_on: BusinessDate | None = None
    warranty_end: Annotated[BusinessDate | None, Field(examples=["2027-03-01"])] = None


class CancelOrderBody(BaseModel):
    """Without lines the whole order. The reason `other` needs a note; a note never leaves this service."""

    model_config = WIRE
    lines: Annotated[list[LineNumber], Field(max_length=100)] = []
    reason: CancelReason
    note: Annotated[Annotated[str, Prose(2000)] | None, Field(examples=["They moved the plant."])] = None
    cancelled_on: BusinessDate | None = None


class ReleaseOrderBody(BaseModel):
    """Why it goes on although the customer is long overdue; that never leaves this service."""

    model_config = WIRE
    reason: Annotated[str, Prose(2000), Field(examples=["They have shown us the transfer."])]
    released_on: BusinessDate | None = None


def represent(order_id: UUID, order: Order, version: int) -> dict[str, Any]:
    """An order as the lists show it."""
    days = {name: getattr(order, name) for name in DAYS}
    body = order_body(
        order.status,
        order.deal_id,
        order.dimensions,
        order.terms,
        order.received_on,
        order.delivered,
        order.cancelled,
        held_on=order.held_on,
        **days,
    )
    return {"id": order_id, "version": version, **body}


@router.post("/orders/{order_id}/confirm", operation_id="confirmOrder", response_model=answers.Order)
async def confirm_order(order_id: UUID, body: ConfirmOrderBody, call: Command) -> Response:
    """Confirm an order, and promise when its lines are delivered."""
    deliveries = tuple((each.line, each.planned_on) for each in body.deliveries)
    command = ConfirmOrder(deliveries, body.confirmed_on or call.today, call.today)
    return await call.handle(ORDER, order_id, command, represent)


@router.post("/orders/{order_id}/start-delivery", operation_id="startDelivery", response_model=answers.Order)
async def start_delivery(order_id: UUID, body: StartDeliveryBody, call: Command) -> Response:
    """Start to deliver a confirmed order."""
    return await call.handle(ORDER, order_id, StartDelivery(body.started_on or call.today, call.today), represent)


@router.post("/orders/{order_id}/plan-milestone", operation_id="planMilestone", response_model=answers.Order)
async def plan_milestone(order_id: UUID, body: PlanMilestoneBody, call: Command, known: Known) -> Response:
    """Plan a milestone, or plan it anew."""
    await known.look_up((), [body.responsible_id])
    command = PlanMilestone(
        kind=body.kind,
        line=body.line,
        planned_on=body.planned_on,
        responsible_id=body.responsible_id and known.employee(body.responsible_id, "/responsible_id"),
        asked_by=body.asked_by,
        agreed_on=body.agreed_on or call.today,
        today=call.today,
    )
    return await call.handle(ORDER, order_id, command, represent)


@router.post("/orders/{order_id}/reach-milestone", operation_id="reachMilestone", response_model=answers.Order)
async def reach_milestone(order_id: UUID, body: ReachMilestoneBody, call: Command) -> Response:
    """Say when a planned milestone was reached."""
    command = ReachMilestone(body.kind, body.line, body.reached_on or call.today, call.today)
    return await call.handle(ORDER, order_id, command, represent)


@router.post("/orders/{order_id}/deliver", operation_id="deliverOrder", response_model=answers.Order)
async def deliver_order(order_id: UUID, body: DeliverOrderBody, call: Command) -> Response:
    """Deliver lines; with the last one the order is delivered."""
    command = DeliverOrder(tuple(body.lines), body.delivered_on or call.today, call.today)
    return await call.handle(ORDER, order_id, command, represent)


@router.post("/orders/{order_id}/accept", operation_id="acceptOrder", response_model=answers.Order)
async def accept_order(order_id: UUID, body: AcceptOrderBody, call: Command) -> Response:
    """The customer has accepted a delivered order."""
    command = AcceptOrder(body.accepted_on or call.today, body.warranty_end, call.today)
    return await call.handle(ORDER, order_id, command, represent)


@router.post("/orders/{order_id}/cancel", operation_id="cancelOrder", response_model=answers.Order)
async def cancel_order(order_id: UUID, body: CancelOrderBody, call: Command) -> Response:
    """Cancel lines, delivered or not, or all of an order that is not accepted; the account follows."""
    command = CancelOrder(tuple(body.lines), body.reason, body.note, body.cancelled_on or call.today, call.today)
    return await call.handle(ORDER, order_id, command, represent)


@router.post("/orders/{order_id}/release", operation_id="releaseOrder", response_model=answers.Order)
async def release_order(order_id: UUID, body: ReleaseOrderBody, call: Command) -> Response:
    """Let a held order go on, with the reason; nothing when it is not held."""
    command = ReleaseOrder(body.reason, body.released_on or call.today, call.today)
    return await call.handle(ORDER, order_id, command, represent)
