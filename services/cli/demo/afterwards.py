"""What happens in the demo company once the clock acts: renewals won, lost and taken back, orders held and let go."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from services.cli.demo.changes import REPRICED, Signed, owing
from services.cli.demo.load import Company, Step, until
from services.cli.demo.plan import STAGES
from services.cli.demo.selling import DIRECTOR, close, prepare

RENEWED, LOST = 2, 2
SURELY_OPEN = timedelta(days=30)
"""Before the end of a term, whatever its customer's grade, though its contract was amended."""
STOPPED = timedelta(days=60)
ORDERED = 5


async def load_afterwards(company: Company, signed: Signed, cancelled: set[str], step: Step) -> None:
    """What the clock has opened is settled, and a customer who owes money orders again."""
    whole = [(deal, entered) for deal, entered in signed if entered["id"] not in cancelled]
    chosen = renewing(whole, company.until)[: RENEWED + LOST]
    renewals = await _opened(company, [entered["id"] for _, entered in chosen])
    for place, (deal, entered) in enumerate(chosen):
        path = f"/pipeline/v1/deals/{renewals[entered['id']]}"
        if place < RENEWED:
            again = replace(deal, reference=f"AGAIN-{deal.reference[-5:]}", ended_on=company.until)
            quote = None
            for stage in STAGES[1:]:
                quote = await prepare(company, again, path, stage, company.until) or quote
                await company.post(f"{path}/advance", {"stage": stage, "advanced_on": company.until.isoformat()}, stage)
            await close(company, again, path, quote)
        else:
            await company.post(f"{path}/lose", {"reason": "price", "lost_on": company.until.isoformat()})
            if place == RENEWED:
                await company.post(f"{path}/reopen", {"reopened_on": company.until.isoformat()})
                await _prolong(company, entered)
        step(1)
    await _end(company, signed)
    await _order_again(company, {entered["id"]: deal.reference for deal, entered in signed})
    step(1)


def renewing(signed: Signed, last: date) -> Signed:
    """Deals whose renewal is open by the last day, at the prices of the first."""
    return [
        (deal, entered)
        for deal, entered in signed
        if entered["term_end"] and date.fromisoformat(entered["term_end"]) - SURELY_OPEN <= last
        if all(product >= REPRICED for product, _ in deal.lines)
    ]


async def _opened(company: Company, deals: list[str]) -> dict[str, str]:
    """The deals that renew these, once there are all."""

    async def opened() -> dict[str, str] | None:
        terms = [each async for each in company.client.pages("/pipeline/v1/renewals", status="open")]
        found = {each["deal_id"]: each["renewal_id"] for each in terms if each["deal_id"] in deals}
        there = {each["id"] async for each in company.client.pages("/pipeline/v1/deals", status="open")}
        return found if len(found) == len(deals) and there.issuperset(found.values()) else None

    return await until(opened, f"not all of {len(deals)} renewals were opened")


async def _prolong(company: Company, entered: Any) -> None:
    """The contract goes on a month longer, for the time in which its renewal is talked about."""
    path = f"/pipeline/v1/deals/{entered['id']}"
    schedule = (await company.client.get(path))["schedule"]
    body = {
        "schedule": [{"net": each["net"], "due_on": each["due_on"]} for each in schedule],
        "term_end": (date.fromisoformat(entered["term_end"]) + timedelta(days=30)).isoformat(),
        "amended_on": company.until.isoformat(),
    }
    await company.post(f"{path}/contract/amend", body, "longer")


async def _end(company: Company, signed: Signed) -> None:
    """The newest contract with a term is cancelled as a whole, if it is not too late: nothing of it is renewed."""
    terms = [
        (deal.ended_on or company.start, deal.reference, entered) for deal, entered in signed if entered["term_end"]
    ]
    *_, newest = max(terms, key=lambda each: each[:2])
    (order,) = (await company.client.get("/pipeline/v1/orders", deal_id=newest["id"]))["items"]
    if order["status"] != "accepted":
        body = {"reason": "customer_withdrew", "cancelled_on": company.until.isoformat()}
        await company.post(f"/pipeline/v1/orders/{order['id']}/cancel", body, "whole")


async def _order_again(company: Company, references: dict[str, str]) -> None:
    """The order is held until the director lets it go."""
    debtor = (await owing(company, references, STOPPED))[0]
    product_id, _, price = company.products[ORDERED]
    on = company.until.isoformat()
    deal: dict[str, Any] = {
        "customer_id": debtor["customer_id"],
        "owner_id": company.people[company.sellers[0]],
        "lines": [{"product_id": product_id, "quantity": 1}],
        "stage": "signed",
        "opened_on": on,
        "closed_on": on,
        "schedule": [{"net": company.money(price), "due_on": on}],
        "external_reference": "DEMO-HELD",
    }
    (entered,) = await company.batch("/pipeline/v1/deals/import", [deal], lambda _: None)

    async def held() -> Any:
        orders = (await company.client.get("/pipeline/v1/orders", deal_id=entered["id"]))["items"]
        return next((each for each in orders if each["held"]), None)

    order = await until(held, "the order of a customer who owes money was not held")
    reason = {"reason": "They have shown us the transfer.", "released_on": max(on, order["held"]["since"])}
    await company.post_as(DIRECTOR, f"/pipeline/v1/orders/{order['id']}/release", reason)
