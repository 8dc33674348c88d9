"""What became of the demo company's orders: promised, delivered, accepted, now and then late or cancelled in part."""

from datetime import date, timedelta
from random import Random
from typing import Any

from services.cli.demo.load import Company, Step, side_by_side, until
from services.cli.demo.people import HEAD_OFFICE
from services.cli.demo.plan import PlannedDeal

LATE = (-3, 0, 0, 0, 0, 4, 15)
WARRANTY = timedelta(days=365)


async def load_orders(company: Company, signed: list[tuple[PlannedDeal, Any]], step: Step) -> set[str]:
    """Every order as far as it has come by the last day; some ask other departments for something.

    Returns the deals of which a line was cancelled.
    """
    orders = await orders_of(company, len(signed))
    cancelled: set[str] = set()

    async def live(piece: tuple[PlannedDeal, Any]) -> None:
        deal, entered = piece
        assert deal.ended_on is not None
        random = Random(f"{company.seed}:{deal.reference}")  # noqa: S311 - a demo
        if await _deliver(company, random, orders[entered["id"]], deal.ended_on):
            cancelled.add(entered["id"])

    await side_by_side(signed, live, step)
    return cancelled


async def _deliver(company: Company, random: Random, order: Any, signed_on: date) -> bool:
    """Whether a line of it was cancelled on the way."""
    path, numbers = f"/pipeline/v1/orders/{order['id']}", [line["number"] for line in order["lines"]]
    promised = signed_on + timedelta(days=random.choice((20, 30, 45)))
    delivered = promised + timedelta(days=random.choice(LATE))
    steps: list[tuple[date, str, dict[str, Any], str]] = [
        (
            signed_on + timedelta(days=1),
            "confirm",
            {"deliveries": [{"line": number, "planned_on": promised.isoformat()} for number in numbers]},
            "confirmed_on",
        ),
        (signed_on + timedelta(days=5), "start-delivery", {}, "started_on"),
        (delivered - timedelta(days=1), "deliver", {"lines": numbers[:1]}, "delivered_on"),
        (delivered, "deliver", {}, "delivered_on"),
        (
            delivered + timedelta(days=6),
            "accept",
            {"warranty_end": (delivered + WARRANTY).isoformat()},
            "accepted_on",
        ),
    ]
    if len(numbers) > 1 and random.random() < 0.03:
        gone = {"lines": numbers[1:2], "reason": random.choice(("customer_withdrew", "not_deliverable"))}
        steps.insert(1, (signed_on + timedelta(days=2), "cancel", gone, "cancelled_on"))
    cancelled = False
    for place, (day, verb, body, named) in enumerate(steps):
        if day > company.until:
            break
        cancelled |= verb == "cancel"
        await company.post(f"{path}/{verb}", {**body, named: day.isoformat()}, place)
        if verb == "confirm" and random.random() < 0.2:
            await _ask(company, path, day, promised)
    return cancelled


async def _ask(company: Company, path: str, day: date, promised: date) -> None:
    """Two tasks, the second of which waits for the first; what was due is done."""
    before: list[str] = []
    for post, title, due_on in (("finance", "Check the terms", day), ("delivery", "Ship the goods", promised)):
        body = {
            "title": title,
            "owner_id": company.people[HEAD_OFFICE.index(post)],
            "due_on": due_on.isoformat(),
            "blocked_by": before,
            "assigned_on": day.isoformat(),
        }
        task = await company.post(f"{path}/tasks", body, title)
        before = [task["id"]]
        if due_on <= company.until:
            await company.post(f"{path}/tasks/{task['id']}/complete", {"completed_on": due_on.isoformat()}, title)


async def orders_of(company: Company, expected: int) -> dict[str, Any]:
    """Every order by its deal, once the policy has opened them all."""

    async def opened() -> dict[str, Any] | None:
        found = {each["deal_id"]: each async for each in company.client.pages("/pipeline/v1/orders")}
        return found if len(found) >= expected else None

    return await until(opened, f"not all of {expected} orders were opened")
