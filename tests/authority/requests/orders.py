"""Requests about orders: their delivery, their milestones, and what others are asked to do."""

from collections.abc import Iterator
from typing import Any

from shared.ids import new_id
from tests.authority.asking import Ask, Check, Outcome
from tests.authority.oracle import MISSING
from tests.authority.world import World

AT = "/pipeline/v1"
GONE = (404, "order_not_found")
TOO_EARLY = (409, "order_out_of_order")
"""What those get who may: the orders are all just received."""


def requests(world: World) -> Iterator[Ask]:
    """Every operation about each order and each task."""
    for name in ("milestones", "on-time-delivery", "tasks", "due"):
        operation = {"milestones": "listMilestones", "tasks": "listTasks", "due": "listDue"}
        yield Ask(operation.get(name, "getOnTimeDelivery"), "GET", f"{AT}/{name}")
    for deal, order in world.orders.items():
        yield from _order(world, deal.owner, order, world.tasks[order])
    yield from _order(world, MISSING, str(new_id()), str(new_id()))


def _order(world: World, owner: str, order: str, task: str) -> Iterator[Ask]:
    def ask(operation: str, verb: str, body: Any = None, success: Outcome = (200, "")) -> Ask:
        method = "GET" if body is None else "POST"
        mine = (Check("of", owner, GONE),)
        return Ask(operation, method, f"{AT}/orders/{order}{verb}", f"order of {owner}", mine, body, success)

    due = world.today.isoformat()
    yield ask("listOrderHistory", "/history")
    yield ask("confirmOrder", "/confirm", {})
    yield ask("startDelivery", "/start-delivery", {}, TOO_EARLY)
    yield ask("planMilestone", "/plan-milestone", {"kind": "training", "planned_on": due})
    yield ask("reachMilestone", "/reach-milestone", {"kind": "training"}, (404, "milestone_not_found"))
    yield ask("deliverOrder", "/deliver", {}, TOO_EARLY)
    yield ask("acceptOrder", "/accept", {}, TOO_EARLY)
    yield ask("cancelOrder", "/cancel", {"reason": "mistake"})
    yield ask("releaseOrder", "/release", {"reason": "They have paid"})
    yield ask("assignTask", "/tasks", {"title": "Ship", "owner_id": world.id("hr"), "due_on": due})
    yield ask("reviseTask", f"/tasks/{task}/revise", {"due_on": due})
    yield ask("withdrawTask", f"/tasks/{task}/withdraw", {})
    yield ask("completeTask", f"/tasks/{task}/complete", {})
    theirs = (Check("of", owner, (404, "task_not_found")),)
    yield Ask("getTask", "GET", f"{AT}/tasks/{task}", f"task of {owner}", theirs)
