"""What do people have to do for orders."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Annotated, Any, Literal
from uuid import UUID

import msgspec
from asyncpg import Connection
from fastapi import APIRouter

from services.pipeline.views.answers import orders as answers
from services.pipeline.views.body import VERSION, Body
from services.pipeline.views.upsert import upsert
from shared.flow.decode import decoding
from shared.flow.message import Message
from shared.flow.view import View
from shared.web.fields import BusinessDate
from shared.web.read.lists import Key, Listing, Paged, page
from shared.web.read.reading import Reading, reading
from shared.web.read.where import Where
from shared.web.wire.answer import Answer

DDL = """
CREATE TABLE tasks (
    id uuid PRIMARY KEY,
    order_id uuid NOT NULL,
    owner_id uuid NOT NULL,
    status text NOT NULL,
    due_on date NOT NULL,
    body text NOT NULL
);
CREATE INDEX ON tasks (due_on, id);
CREATE INDEX ON tasks (order_id, due_on, id);
CREATE INDEX ON tasks (owner_id, due_on, id);
CREATE INDEX ON tasks (status, due_on, id);
"""
KEPT = "SELECT id, body FROM tasks WHERE id = ANY($1::uuid[])"
WRITE = upsert("tasks", "id uuid", order_id="uuid", owner_id="uuid", status="text", due_on="date", body="text")
LISTING = Listing(
    "tasks",
    owner="owner_id",
    sorts={"due_on": Key("due_on", "date")},
    order="due_on",
    fields={
        "order_id": Key("order_id", "uuid"),
        "owner_id": Key("owner_id", "uuid"),
        "status": Key("status", "text"),
        "due_on": Key("due_on", "date"),
    },
)

router = APIRouter(tags=["tasks"])


class TaskAssigned(msgspec.Struct):
    """What is read of the private event."""

    task_id: UUID
    title: str
    owner_id: UUID
    due_on: date
    blocked_by: tuple[UUID, ...]
    on: date


class TaskRevised(msgspec.Struct):
    """What is read of the private event."""

    task_id: UUID
    owner_id: UUID
    due_on: date
    blocked_by: tuple[UUID, ...]


class TaskCompleted(msgspec.Struct):
    """What is read of the private event."""

    task_id: UUID
    on: date


class TaskWithdrawn(msgspec.Struct):
    """What is read of the private event."""

    task_id: UUID
    on: date


_decode = decoding(TaskAssigned, TaskRevised, TaskCompleted, TaskWithdrawn)


def task_body(
    task_id: UUID,
    version: int,
    order_id: UUID,
    title: str,
    owner_id: UUID,
    due_on: date,
    blocked_by: Iterable[UUID],
    assigned_on: date,
    status: str = "open",
    ended_on: date | None = None,
) -> Body:
    """A task; `version` is that of its order's last event about it."""
    return {
        "id": task_id,
        "version": version,
        "order_id": order_id,
        "title": title,
        "owner_id": owner_id,
        "due_on": due_on,
        "blocked_by": list(blocked_by),
        "status": status,
        "assigned_on": assigned_on,
        "ended_on": ended_on,
    }


def changed(body: Body, event: Any, message: Message) -> Body:
    """A task's body after an event about it."""
    match event:
        case TaskAssigned():
            return task_body(
                event.task_id,
                message.version,
                message.stream_id,
                event.title,
                event.owner_id,
                event.due_on,
                event.blocked_by,
                event.on,
            )
        case TaskRevised():
            news = {"owner_id": event.owner_id, "due_on": event.due_on, "blocked_by": event.blocked_by}
        case TaskCompleted():
            news = {"status": "done", "ended_on": event.on}
        case _:
            news = {"status": "withdrawn", "ended_on": event.on}
    return body | news | {"version": message.version}


async def project(db: Connection, _service: str, messages: Sequence[Message]) -> None:
    """Folds the batch over the bodies there are and writes each task once."""
    told: list[tuple[Any, Message]] = [(_decode(message), message) for message in messages]
    bodies: dict[UUID, Body] = {
        task_id: msgspec.json.decode(text) for task_id, text in await db.fetch(KEPT, [one.task_id for one, _ in told])
    }
    for event, message in told:
        bodies[event.task_id] = changed(bodies.get(event.task_id, {}), event, message)
    rows = []
    for body in map(msgspec.to_builtins, bodies.values()):
        due_on = date.fromisoformat(body["due_on"])
        text = msgspec.json.encode(body).decode()
        rows.append((body["id"], body["order_id"], body["owner_id"], body["status"], due_on, text))
    await db.execute(WRITE, *zip(*rows, strict=True))


TASKS = View(
    name="tasks",
    version=1,
    tables=("tasks",),
    ddl=DDL,
    reads={"pipeline": frozenset({"TaskAssigned", "TaskRevised", "TaskCompleted", "TaskWithdrawn"})},
    project=project,
)
Tasks = Annotated[Reading, reading(TASKS)]


@router.get("/tasks", operation_id="listTasks", response_model=answers.TaskPage)
async def list_tasks(
    reader: Tasks,
    paged: Paged,
    order_id: UUID | None = None,
    owner_id: UUID | None = None,
    status: Literal["open", "done", "withdrawn"] | None = None,
    due_from: BusinessDate | None = None,
    due_to: BusinessDate | None = None,
) -> Answer:
    """Tasks, the first due first."""
    where = Where().equal("order_id", order_id).equal("owner_id", owner_id).equal("status", status)
    return await page(reader, paged, LISTING, where.between("due_on", due_from, due_to))


@router.get("/tasks/{task_id}", operation_id="getTask", response_model=answers.Task)
async def get_task(reader: Tasks, task_id: UUID) -> Answer:
    """One task."""
    where = reader.within(Where().equal("id", task_id), "owner_id")
    row = await reader.db.fetchrow(f"SELECT body, {VERSION} FROM tasks{where.sql}", *where.values)
    return reader.one(row, "task_not_found")
