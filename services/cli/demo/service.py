"""What the demo company does after a sale: it serves its customers, amends contracts, sells what is lacking."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from typing import Any

from services.cli.demo.load import Company, Step, side_by_side
from services.cli.demo.orders import orders_of
from services.cli.demo.people import HEAD_OFFICE
from services.cli.demo.plan import PlannedDeal

TICKETS, AMENDED, OPENED_AGAIN = 0.2, 0.04, 0.25
LACKING = 12
LEFT_OPEN = 10
"""Days before the last one in which what is asked for may still be open."""
SUBJECTS = (
    ("support", "The reading drifts after a day"),
    ("support", "No connection after the update"),
    ("training", "Two new operators start on Monday"),
    ("maintenance", "The yearly inspection is due"),
)
SEVERITIES = ("urgent", "high", "medium", "medium", "low", "low")
RATINGS = (None, 2, 3, 4, 4, 5, 5, 5)
MINUTES = (5, 8, 12, 20, 25, 40, 55, 90)
HOURS = (1, 2, 3, 6, 20, 26, 50, 75)


@dataclass(frozen=True, slots=True)
class PlannedTicket:
    """What is asked for, and every step of it with its moment (UTC)."""

    kind: str
    subject: str
    severity: str
    opened_at: datetime
    steps: tuple[tuple[str, datetime, dict[str, Any]], ...]


async def load_service(company: Company, signed: list[tuple[PlannedDeal, Any]], step: Step) -> None:
    """Tickets of delivered orders, contracts that are amended, and deals of product lines that customers lack."""
    await _promise(company)
    orders = await orders_of(company, len(signed))
    responsible = company.people[HEAD_OFFICE.index("delivery")]

    async def live(piece: tuple[PlannedDeal, Any]) -> None:
        deal, entered = piece
        random = Random(f"{company.seed}:{deal.reference}:service")  # noqa: S311 - a demo
        if random.random() < AMENDED:
            await _amend(company, deal, entered)
        order = orders[entered["id"]]
        planned = plan_ticket(random, deal.ended_on or company.until, company.until)
        if planned is not None and order["delivered_on"]:
            await _serve(company, planned, order["id"], responsible if planned.kind == "maintenance" else None)

    await side_by_side(signed, live, step)
    for customer, product in lacking(signed, company.products)[:LACKING]:
        owner = company.people[company.sellers[customer % len(company.sellers)]]
        body = {"customer_id": company.customers[customer], "product_id": product, "owner_id": owner}
        await company.post("/pipeline/v1/white-space/deals", body, customer)


def plan_ticket(random: Random, signed_on: date, until: date) -> PlannedTicket | None:
    """A ticket of an order some time after its delivery, now and then; what is recent may still be open."""
    if random.random() > TICKETS:
        return None
    day = signed_on + timedelta(days=random.randrange(60, 200))
    if day >= until:
        return None
    day -= timedelta(days=max(0, day.weekday() - 4))
    kind, subject = random.choice(SUBJECTS)
    opened_at = datetime.combine(day, time(9, random.randrange(0, 50)), UTC)
    answered = opened_at + timedelta(minutes=random.choice(MINUTES))
    done = answered + timedelta(hours=random.choice(HOURS))
    steps: list[tuple[str, datetime, dict[str, Any]]] = [("respond", answered, {"note": "We look into it."})]
    if random.random() < 0.3:
        asked, told = answered + timedelta(minutes=20), done + timedelta(days=1)
        steps += [("pause", asked, {"note": "Which serial number is it?"}), ("resume", told, {})]
        done = told + timedelta(hours=2)
    steps.append(("resolve", done, {"note": "Done, and tried out together."}))
    closed = done + timedelta(days=1)
    if random.random() < OPENED_AGAIN:
        steps += [("reopen", closed, {"note": "It came back."}), ("resolve", closed + timedelta(hours=3), {})]
        closed += timedelta(days=2)
    steps.append(("close", closed, {"rating": random.choice(RATINGS)}))
    last = datetime.combine(until, time(), UTC)
    left = random.randrange(len(steps)) if day > until - timedelta(days=LEFT_OPEN) else len(steps)
    return PlannedTicket(
        kind, subject, random.choice(SEVERITIES), opened_at, tuple(one for one in steps[:left] if one[1] < last)
    )


async def _promise(company: Company) -> None:
    """What tickets are promised from the first day on: maintenance has twice as long."""
    promises = [
        {
            "kind": kind,
            "severity": severity,
            "response_minutes": minutes * (2 if kind == "maintenance" else 1),
            "resolution_minutes": minutes * (24 if kind == "maintenance" else 12),
        }
        for kind in ("support", "training", "maintenance")
        for severity, minutes in (("urgent", 30), ("high", 60), ("medium", 120), ("low", 240))
    ]
    body = {"promises": promises, "published_on": company.start.isoformat()}
    await company.post("/pipeline/v1/ticket-promises", body)


async def _serve(company: Company, planned: PlannedTicket, order: str, responsible: str | None) -> None:
    body = {
        "order_id": order,
        "kind": planned.kind,
        "severity": planned.severity,
        "subject": planned.subject,
        "responsible_id": responsible,
        "at": planned.opened_at.isoformat(),
    }
    ticket = await company.post("/pipeline/v1/tickets", body, order)
    for place, (verb, at, more) in enumerate(planned.steps):
        await company.post(f"/pipeline/v1/tickets/{ticket['id']}/{verb}", {**more, "at": at.isoformat()}, place)


async def _amend(company: Company, deal: PlannedDeal, entered: Any) -> None:
    """The last instalment, which is yet to come, has a month more; so has the term."""
    schedule = [{"net": each["net"], "due_on": each["due_on"]} for each in entered["schedule"]]
    if deal.ended_on is None or date.fromisoformat(schedule[-1]["due_on"]) <= company.until:
        return
    schedule[-1]["due_on"] = (date.fromisoformat(schedule[-1]["due_on"]) + timedelta(days=30)).isoformat()
    amended_on = min(deal.ended_on + timedelta(days=10), company.until)
    body: dict[str, Any] = {"schedule": schedule, "amended_on": amended_on.isoformat()}
    if entered["term_end"]:
        body["term_end"] = (date.fromisoformat(entered["term_end"]) + timedelta(days=30)).isoformat()
    await company.post(f"/pipeline/v1/deals/{entered['id']}/contract/amend", body)


def lacking(signed: list[tuple[PlannedDeal, Any]], products: list[tuple[str, str, int]]) -> list[tuple[int, str]]:
    """Customers that have bought of some product lines and not of others, each with the first product of one."""
    bought: defaultdict[int, set[str]] = defaultdict(set)
    for deal, _ in signed:
        bought[deal.customer] |= {products[product][1] for product, _ in deal.lines}
    found = []
    for customer, lines in sorted(bought.items()):
        missing = next((product for product, line, _ in products if line not in lines), None)
        if missing is not None:
            found.append((customer, missing))
    return found
