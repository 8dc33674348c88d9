"""Commands about what other departments do for an order."""

from collections.abc import Callable
from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter
from pydantic import BaseModel, Field
from starlette.responses import Response

from services.pipeline.api.directory import Known
from services.pipeline.domain.order.order import ORDER
from services.pipeline.domain.order.state import Order
from services.pipeline.domain.order.task import AssignTask, CompleteTask, ReviseTask, WithdrawTask
from services.pipeline.views.answers import orders as answers
from services.pipeline.views.orders.tasks import task_body
from shared.ids import new_id
from shared.web.commands.call import Command
from shared.web.fields import WIRE, BusinessDate, Text

Blockers = Annotated[list[UUID], Field(max_length=50, examples=[[]])]
Later = Annotated[BusinessDate, Field(examples=["2026-06-30"])]
router = APIRouter(tags=["tasks"])


class AssignTaskBody(BaseModel):
    """`blocked_by` are tasks of the same order that come first; the title never leaves this service."""

    model_config = WIRE
    title: Annotated[Annotated[str, Text(200)], Field(examples=["Ship the sensors"])]
    owner_id: UUID
    due_on: Later
    blocked_by: Blockers = []
    assigned_on: BusinessDate | None = None


class ReviseTaskBody(BaseModel):
    """What is given changes, the rest stays."""

    model_config = WIRE
    owner_id: UUID | None = None
    due_on: Later | None = None
    blocked_by: Blockers | None = None
    revised_on: BusinessDate | None = None


class CompleteTaskBody(BaseModel):
    model_config = WIRE
    completed_on: BusinessDate | None = None


class WithdrawTaskBody(BaseModel):
    model_config = WIRE
    withdrawn_on: BusinessDate | None = None


def represent(task_id: UUID) -> Callable[[UUID, Order, int], dict[str, Any]]:
    """One task of an order as the lists show it."""

    def body(order_id: UUID, order: Order, version: int) -> dict[str, Any]:
        task = order.tasks[task_id]
        told = (task.title, task.owner_id, task.due_on, task.blocked_by, task.assigned_on, task.status, task.ended_on)
        return task_body(task_id, version, order_id, *told)

    return body


@router.post("/orders/{order_id}/tasks", operation_id="assignTask", response_model=answers.Task, status_code=201)
async def assign_task(order_id: UUID, body: AssignTaskBody, call: Command, known: Known) -> Response:
    """Ask somebody, of whatever department, to do something for an order."""
    await known.look_up((), [body.owner_id])
    task_id = new_id()
    command = AssignTask(
        task_id=task_id,
        title=body.title,
        owner_id=known.employee(body.owner_id, "/owner_id"),
        due_on=body.due_on,
        blocked_by=tuple(body.blocked_by),
        assigned_on=body.assigned_on or call.today,
        today=call.today,
    )
    answer = await call.handle(ORDER, order_id, command, represent(task_id), status=201)
    location = f"/pipeline/v1/tasks/{task_id}".encode()
    answer.raw_headers = [(name, location if name == b"location" else value) for name, value in answer.raw_headers]
    return answer


@router.post("/orders/{order_id}/tasks/{task_id}/revise", operation_id="reviseTask", response_model=answers.Task)
async def revise_task(order_id: UUID, task_id: UUID, body: ReviseTaskBody, call: Command, known: Known) -> Response:
    """Change an open task's owner, day, or what it waits for."""
    await known.look_up((), [body.owner_id])
    command = ReviseTask(
        task_id=task_id,
        owner_id=body.owner_id and known.employee(body.owner_id, "/owner_id"),
        due_on=body.due_on,
        blocked_by=None if body.blocked_by is None else tuple(body.blocked_by),
        revised_on=body.revised_on or call.today,
        today=call.today,
    )
    return await call.handle(ORDER, order_id, command, represent(task_id))


@router.post("/orders/{order_id}/tasks/{task_id}/withdraw", operation_id="withdrawTask", response_model=answers.Task)
async def withdraw_task(order_id: UUID, task_id: UUID, body: WithdrawTaskBody, call: Command) -> Response:
    """Take a task back; what waits for it waits no longer."""
    command = WithdrawTask(task_id, body.withdrawn_on or call.today, call.today)
    return await call.handle(ORDER, order_id, command, represent(task_id))


@router.post("/orders/{order_id}/tasks/{task_id}/complete", operation_id="completeTask", response_model=answers.Task)
async def complete_task(order_id: UUID, task_id: UUID, body: CompleteTaskBody, call: Command) -> Response:
    """Done: by whose the task is, or who is above."""
    order: Order = (await call.running.store.load(ORDER, order_id)).state
    owner_id = order.tasks[task_id].owner_id if task_id in order.tasks else None
    command = CompleteTask(task_id, body.completed_on or call.today, call.today)
    return await call.handle(ORDER, order_id, command, represent(task_id), about=owner_id)
