"""How the demo company sells: every deal opened, made ready for each stage, and ended; others approve and check."""

from datetime import date, timedelta
from random import Random
from typing import Any
from uuid import uuid5

from services.cli.demo.load import NAMESPACE, Company, Step, partners, side_by_side
from services.cli.demo.names import CHANNELS
from services.cli.demo.people import HEAD_OFFICE
from services.cli.demo.plan import PlannedDeal, plan_deals

DIRECTOR, FINANCE = HEAD_OFFICE.index("sales_director"), HEAD_OFFICE.index("finance")
NEEDS = ("Fewer stops of the line.", "One view of all plants.", "Spare parts within a day.", "Records for the audit.")
OBJECTIONS = ("Delivery takes too long.", "The old system does that, too.", "Nobody here can run it.")
DISCOUNT_BP = 1_200
DELIVERED_IN = timedelta(days=45)


async def load_deals(company: Company, step: Step) -> list[tuple[PlannedDeal, Any]]:
    """Every deal opened, moved and ended; the signed ones are returned with what the API said of them."""
    plan = plan_deals(company.seed, company.until, company.sellers, len(company.customers), len(company.products))
    bodies = [_opening(company, deal) for deal in plan]
    opened = await company.batch("/pipeline/v1/deals/batch", bodies, step)
    signed: list[tuple[PlannedDeal, Any]] = []

    async def live(piece: tuple[PlannedDeal, Any]) -> None:
        deal, entered = piece
        path, quote = f"/pipeline/v1/deals/{entered['id']}", None
        for stage, day in deal.moves:
            quote = await _prepare(company, deal, path, stage, day) or quote
            await company.post(f"{path}/advance", {"stage": stage, "advanced_on": day.isoformat()}, stage)
        ended_on = deal.ended_on.isoformat() if deal.ended_on else None
        if deal.end == "lost":
            await company.post(f"{path}/lose", {"reason": deal.reason, "lost_on": ended_on})
        elif deal.end == "signed":
            signed.append((deal, await _close(company, deal, path, quote)))

    await side_by_side(zip(plan, opened, strict=True), live, step)
    return sorted(signed, key=lambda each: each[0].reference)


def _opening(company: Company, deal: PlannedDeal) -> dict[str, Any]:
    credits = [{"employee_id": company.people[deal.owner], "share_bp": 10_000 if deal.partner is None else 7_000}]
    if deal.partner is not None:
        credits.append({"employee_id": company.people[deal.partner], "share_bp": 3_000})
    return {
        "customer_id": company.customers[deal.customer],
        "owner_id": company.people[deal.owner],
        "credits": credits,
        "lines": _lines(company, deal),
        "opened_on": deal.opened_on.isoformat(),
        "expected_close_on": (deal.opened_on + timedelta(days=120)).isoformat(),
        "source": deal.source,
        "channel": deal.channel,
        "external_reference": deal.reference,
    }


def _lines(company: Company, deal: PlannedDeal) -> list[dict[str, Any]]:
    book = company.book if deal.channel == CHANNELS[2] else None
    return [
        {"product_id": company.products[product][0], "quantity": quantity, "price_book_id": book}
        for product, quantity in deal.lines
    ]


async def _prepare(company: Company, deal: PlannedDeal, path: str, stage: str, day: date) -> Any:
    """What a stage asks for, done on the day the deal comes into it; of a negotiation its quote."""
    random = Random(f"{company.seed}:{deal.reference}:{stage}")  # noqa: S311 - a demo, not a secret
    contact, on = str(uuid5(NAMESPACE, f"contact:{deal.customer}")), day.isoformat()
    match stage:
        case "contact":
            body = {
                "kind": random.choice(("call", "visit")),
                "outcome": "reached",
                "contact_id": contact,
                "done_on": on,
            }
            await company.post(f"{path}/activities", body, stage)
        case "needs":
            budget = company.money(random.randrange(5, 60) * 100_000_00)
            need = {"need": random.choice(NEEDS), "budget": budget, "intent_confirmed": True, "recorded_on": on}
            await company.post(f"{path}/record-need", need)
        case "presentation":
            demo = {"kind": "demo", "outcome": "interested", "contact_id": contact, "done_on": on}
            await company.post(f"{path}/activities", demo, stage)
            if random.random() < 0.15:
                await company.post(f"{path}/objections", {"objection": random.choice(OBJECTIONS), "raised_on": on})
                how = random.choice(("answered", "answered", "left_open"))
                await company.post(f"{path}/objections/1/settle", {"how": how, "settled_on": on})
        case "negotiation":
            return await _quote(company, deal, path, day, DISCOUNT_BP if random.random() < 0.08 else 0)
    return None


async def _quote(company: Company, deal: PlannedDeal, path: str, day: date, discount_bp: int) -> Any:
    """A quote by the seller; a discount of theirs is the director's to approve."""
    prices = {product_id: price for product_id, _, price in company.products}
    lines = [line | {"discount_bp": discount_bp} for line in _lines(company, deal)]
    nets = [
        (partners(prices[line["product_id"]]) if line["price_book_id"] else prices[line["product_id"]])
        * line["quantity"]
        for line in lines
    ]
    net = sum(one - (one * discount_bp + 5_000) // 10_000 for one in nets)
    body = {
        "lines": lines,
        "delivery_on": (day + DELIVERED_IN).isoformat(),
        "schedule": _schedule(company, deal, deal.ended_on or day, net),
        "issued_on": day.isoformat(),
    }
    if not discount_bp:
        return await company.post(f"{path}/quotes", body)
    quote = await company.post_as(deal.owner, f"{path}/quotes", body)
    await company.post_as(DIRECTOR, f"{path}/quotes/{quote['number']}/approve", {"approved_on": day.isoformat()})
    return quote


async def _close(company: Company, deal: PlannedDeal, path: str, quote: Any) -> Any:
    """The quote taken, its contract drafted, checked by finance, and signed."""
    assert deal.ended_on is not None
    on = deal.ended_on.isoformat()
    await company.post(f"{path}/quotes/{quote['number']}/accept", {"accepted_on": on})
    draft: dict[str, Any] = {
        "number": f"AUR-{deal.reference}",
        "delivery_on": quote["delivery_on"],
        "schedule": _schedule(company, deal, deal.ended_on, quote["net"]["amount_minor"]),
        "company_signatories": [company.people[deal.owner]],
        "customer_signatories": [str(uuid5(NAMESPACE, f"contact:{deal.customer}"))],
        "drafted_on": on,
    }
    if deal.customer % 3 == 0:
        draft |= {"term_start": on, "term_end": (deal.ended_on + timedelta(days=364)).isoformat()}
    await company.post(f"{path}/contract", draft)
    await company.post_as(FINANCE, f"{path}/contract/check", {"checked_on": on})
    return await company.post(f"{path}/sign", {"signed_on": on})


def _schedule(company: Company, deal: PlannedDeal, start: date, net: int) -> list[dict[str, Any]]:
    schedule, left = [], net
    for number, (days, share) in enumerate(deal.instalments):
        part = left if number == len(deal.instalments) - 1 else net * share // 100
        left -= part
        schedule.append({"net": company.money(part), "due_on": (start + timedelta(days=days)).isoformat()})
    return schedule
