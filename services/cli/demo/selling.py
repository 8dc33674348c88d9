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
            quote = await prepare(company, deal, path, stage, day) or quote
            await company.post(f"{path}/advance", {"stage": stage, "advanced_on": day.isoformat()}, stage)
        ended_on = deal.ended_on.isoformat() if deal.ended_on else None
        if deal.end == "lost":
            await company.post(f"{path}/lose", {"reason": deal.reason, "lost_on": ended_on})
            await _try_again(company, deal, path)
        elif deal.end == "open":
            await _judge(company, deal, path)
        elif deal.end == "signed":
            signed.append((deal, await close(company, deal, path, quote)))

    await side_by_side(zip(plan, opened, strict=True), live, step)
    return sorted(signed, key=lambda each: each[0].reference)


async def _try_again(company: Company, deal: PlannedDeal, path: str) -> None:
    """Now and then the customer calls back, and is lost again."""
    assert deal.ended_on is not None
    back, again = deal.ended_on + timedelta(days=20), deal.ended_on + timedelta(days=45)
    if _number(deal) % 40 == 0 and again <= company.until:
        await company.post(f"{path}/reopen", {"reopened_on": back.isoformat()})
        await company.post(f"{path}/lose", {"reason": deal.reason, "lost_on": again.isoformat()}, "again")


async def _judge(company: Company, deal: PlannedDeal, path: str) -> None:
    """A seller is surer of an open deal than its stage; another waits for a budget."""
    on = company.until.isoformat()
    if _number(deal) % 20 == 0:
        await company.post(f"{path}/override-forecast", {"category": "commit", "overridden_on": on})
    elif _number(deal) % 20 == 1:
        budget = (company.until + timedelta(days=90)).isoformat()
        await company.post(f"{path}/park", {"until": budget, "reason": "Their budget comes then.", "parked_on": on})


def _number(deal: PlannedDeal) -> int:
    return int(deal.reference[-5:])


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


async def prepare(company: Company, deal: PlannedDeal, path: str, stage: str, day: date) -> Any:
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
            discount_bp = DISCOUNT_BP if random.random() < 0.08 else 0
            if _number(deal) % 80 in {0, 1}:
                await _quote_in_vain(company, deal, path, day, _number(deal) % 80 == 0)
            return await _quote(company, deal, path, day, discount_bp)
    return None


async def _quote_in_vain(company: Company, deal: PlannedDeal, path: str, day: date, rejected: bool) -> None:
    """A quote that the director rejects, or that the seller withdraws."""
    quote = await _quote(company, deal, path, day, DISCOUNT_BP if rejected else 0, decided=False, key="in vain")
    number, on = quote["number"], day.isoformat()
    if quote["status"] == "awaiting_approval":
        await company.post_as(DIRECTOR, f"{path}/quotes/{number}/reject", {"rejected_on": on})
    else:
        await company.post(f"{path}/quotes/{number}/withdraw", {"withdrawn_on": on})


async def _quote(
    company: Company, deal: PlannedDeal, path: str, day: date, discount_bp: int, *, decided: bool = True, key: str = ""
) -> Any:
    """A quote by the seller; a discount of theirs is the director's to approve, if it is to be `decided`."""
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
        return await company.post(f"{path}/quotes", body, key)
    quote = await company.post_as(deal.owner, f"{path}/quotes", body, key)
    if not decided:
        return quote
    await company.post_as(DIRECTOR, f"{path}/quotes/{quote['number']}/approve", {"approved_on": day.isoformat()})
    return quote


async def close(company: Company, deal: PlannedDeal, path: str, quote: Any) -> Any:
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
    if _number(deal) % 60 == 0:
        too_late = (date.fromisoformat(quote["delivery_on"]) + timedelta(days=30)).isoformat()
        await company.post(f"{path}/contract", draft | {"delivery_on": too_late}, "too late")
        await company.post_as(FINANCE, f"{path}/contract/check", {"checked_on": on}, "too late")
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
