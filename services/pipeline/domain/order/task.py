"""What other departments do for an order: tasks with an owner and a day, some waiting for others."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal
from uuid import UUID

from services.pipeline.domain.dates import in_order
from shared.decider import Refused

TASKS = 200


@dataclass(frozen=True, slots=True)
class AssignTask:
    task_id: UUID
    title: str
    owner_id: UUID
    due_on: date
    blocked_by: tuple[UUID, ...]
    assigned_on: date
    today: date


@dataclass(frozen=True, slots=True)
class ReviseTask:
    """None leaves things as they are."""

    task_id: UUID
    owner_id: UUID | None
    due_on: date | None
    blocked_by: tuple[UUID, ...] | None
    revised_on: date
    today: date


@dataclass(frozen=True, slots=True)
class CompleteTask:
    task_id: UUID
    completed_on: date
    today: date


@dataclass(frozen=True, slots=True)
class WithdrawTask:
    task_id: UUID
    withdrawn_on: date
    today: date


TaskCommand = AssignTask | ReviseTask | CompleteTask | WithdrawTask


@dataclass(frozen=True, slots=True)
class TaskAssigned:
    """Private, as all of tasks: what is to be done is free text."""

    task_id: UUID
    title: str
    owner_id: UUID
    due_on: date
    blocked_by: tuple[UUID, ...]
    on: date


@dataclass(frozen=True, slots=True)
class TaskRevised:
    task_id: UUID
    owner_id: UUID
    due_on: date
    blocked_by: tuple[UUID, ...]
    on: date


@dataclass(frozen=True, slots=True)
class TaskCompleted:
    task_id: UUID
    on: date


@dataclass(frozen=True, slots=True)
class TaskWithdrawn:
    task_id: UUID
    on: date


TaskEvent = TaskAssigned | TaskRevised | TaskCompleted | TaskWithdrawn


@dataclass(frozen=True, slots=True)
class Task:
    """`version` is that of the order's last event about it."""

    title: str
    owner_id: UUID
    due_on: date
    blocked_by: tuple[UUID, ...]
    assigned_on: date
    status: Literal["open", "done", "withdrawn"] = "open"
    ended_on: date | None = None
    version: int = 0


def decide_task(command: TaskCommand, tasks: Mapping[UUID, Task], received_on: date | None) -> Sequence[TaskEvent]:
    """Raises Refused."""
    match command:
        case AssignTask():
            in_order(received_on, command.assigned_on, command.today, "/assigned_on")
            if len(tasks) >= TASKS:
                raise Refused("too_many_tasks", f"An order has at most {TASKS} tasks.", values={"most": TASKS})
            blocked_by = _blockers(command.task_id, command.blocked_by, tasks)
            return [
                TaskAssigned(
                    command.task_id, command.title, command.owner_id, command.due_on, blocked_by, command.assigned_on
                )
            ]
        case ReviseTask():
            task = _open(command.task_id, tasks)
            in_order(task.assigned_on, command.revised_on, command.today, "/revised_on")
            blocked_by = task.blocked_by
            if command.blocked_by is not None:
                blocked_by = _blockers(command.task_id, command.blocked_by, tasks)
            new = (command.owner_id or task.owner_id, command.due_on or task.due_on, blocked_by)
            if new == (task.owner_id, task.due_on, task.blocked_by):
                return []
            return [TaskRevised(command.task_id, *new, command.revised_on)]
        case CompleteTask():
            if command.task_id in tasks and tasks[command.task_id].status == "done":
                return []
            task = _open(command.task_id, tasks)
            in_order(task.assigned_on, command.completed_on, command.today, "/completed_on")
            if waiting := [one for one in task.blocked_by if tasks[one].status == "open"]:
                names = ", ".join(map(str, waiting))
                raise Refused("task_blocked", f"It waits for {names}.", values={"tasks": names})
            return [TaskCompleted(command.task_id, command.completed_on)]
        case WithdrawTask():
            if command.task_id in tasks and tasks[command.task_id].status == "withdrawn":
                return []
            task = _open(command.task_id, tasks)
            in_order(task.assigned_on, command.withdrawn_on, command.today, "/withdrawn_on")
            return [TaskWithdrawn(command.task_id, command.withdrawn_on)]


def followed(tasks: Mapping[UUID, Task], event: TaskEvent, version: int) -> dict[UUID, Task]:
    """The tasks after an event, which is the order's at `version`."""
    match event:
        case TaskAssigned():
            new = Task(event.title, event.owner_id, event.due_on, event.blocked_by, event.on)
        case TaskRevised():
            task = tasks[event.task_id]
            new = replace(task, owner_id=event.owner_id, due_on=event.due_on, blocked_by=event.blocked_by)
        case TaskCompleted():
            new = replace(tasks[event.task_id], status="done", ended_on=event.on)
        case TaskWithdrawn():
            new = replace(tasks[event.task_id], status="withdrawn", ended_on=event.on)
    return {**tasks, event.task_id: replace(new, version=version)}


def _open(task_id: UUID, tasks: Mapping[UUID, Task]) -> Task:
    task = tasks.get(task_id)
    if task is None:
        raise Refused("task_not_found", "The order has no such task.", kind="missing")
    if task.status != "open":
        raise Refused("task_not_open", f"The task is {task.status}.", values={"status": task.status})
    return task


def _blockers(task_id: UUID, asked: Iterable[UUID], tasks: Mapping[UUID, Task]) -> tuple[UUID, ...]:
    """What a task waits for, each once. Raises Refused for what is not there, or waits for this task."""
    found = tuple(dict.fromkeys(asked))
    for place, one in enumerate(found):
        pointer = f"/blocked_by/{place}"
        if one not in tasks:
            raise Refused("unknown_task", f"The order has no task {one}.", kind="invalid", pointer=pointer)
        before, seen = [one], set[UUID]()
        while before:
            next_one = before.pop()
            if next_one == task_id:
                raise Refused("tasks_in_a_circle", f"{one} waits for this task.", kind="invalid", pointer=pointer)
            if next_one not in seen:
                seen.add(next_one)
                before += tasks[next_one].blocked_by
    return found
