"""Deals from their opening to their end: in a pipeline that asks for nothing, and in one that asks for everything."""

from typing import Any

from tests.faults.load.company import STAGES, STRICT
from tests.faults.load.lane import FAR, Lane, schedule
from tests.faults.load.sender import Told, chance

DELIVERY = "2089-12-01"


async def sell(lane: Lane) -> None:
    """A deal from its opening to its end, or given to everybody on the way."""
    opened = await lane.post("openDeal", "/pipeline/v1/deals", lane.deal())
    if opened.outcome != "ok":
        return
    path = f"/pipeline/v1/deals/{opened.body['id']}"
    if chance(lane.random, 0.15):
        lane.common.open(opened.body["id"])
        return
    if chance(lane.random, 0.3):
        await lane.post(
            "reviseDeal", f"{path}/revise", {"expected_close_on": f"2030-{lane.random.randint(1, 12):02}-15"}
        )
    for stage in STAGES[1:]:
        if chance(lane.random, 0.05):
            lost = await lane.post("loseDeal", f"{path}/lose", {"reason": "price"})
            if lost.outcome != "ok" or chance(lane.random, 0.5):
                return
            await lane.post("reopenDeal", f"{path}/reopen", {})
        if (await lane.post("advanceDeal", f"{path}/advance", {"stage": stage})).outcome != "ok":
            return
    parts = schedule(lane.random, opened.body["net"]["amount_minor"])
    if (await lane.post("signDeal", f"{path}/sign", {"schedule": parts})).outcome == "ok":
        lane.common.sign(opened.body["id"])


async def sell_by_the_book(lane: Lane) -> None:
    """A deal of which each stage asks something: what a person forgets is refused, then made good."""
    deal = lane.deal() | {"pipeline_id": lane.company.strict, "lines": [], "expected_close_on": "2030-06-15"}
    opened = await lane.post("openDeal", "/pipeline/v1/deals", deal)
    if opened.outcome != "ok":
        return
    path, quote = f"/pipeline/v1/deals/{opened.body['id']}", None
    for stage in STAGES[1:]:
        if STRICT[stage] and chance(lane.random, 0.2):
            await lane.post("advanceDeal", f"{path}/advance", {"stage": stage})
        quote = await _prepare(lane, path, stage) or quote
        if (await lane.post("advanceDeal", f"{path}/advance", {"stage": stage})).outcome != "ok":
            return
    if quote is None or not await _contract(lane, path, quote):
        return
    if (await lane.post("signDeal", f"{path}/sign", {})).outcome == "ok":
        lane.common.sign(opened.body["id"])


async def _prepare(lane: Lane, path: str, stage: str) -> Any:
    """What a stage asks for; of a negotiation its quote."""
    contact = lane.company.people[0]
    match stage:
        case "contact":
            call = {"kind": "call", "outcome": "reached", "contact_id": contact}
            await lane.post("logActivity", f"{path}/activities", call)
        case "needs":
            need = {"need": "Sensors", "budget": {"amount_minor": 900_00, "currency": "USD"}, "intent_confirmed": True}
            await lane.post("recordNeed", f"{path}/record-need", need)
        case "presentation":
            sold = {"lines": [{"product_id": lane.company.steady, "quantity": lane.random.randint(1, 9)}]}
            await lane.post("reviseDeal", f"{path}/revise", sold)
            await lane.post("logActivity", f"{path}/activities", {"kind": "demo", "outcome": "interested"})
        case "negotiation":
            return await _quote(lane, path)
    return None


async def _quote(lane: Lane, path: str) -> Any:
    """First one without instalments, which is withdrawn or superseded; then what is signed."""
    lines = [{"product_id": lane.company.steady, "quantity": lane.random.randint(1, 9)}]
    first = await lane.post("issueQuote", f"{path}/quotes", {"lines": lines})
    if first.outcome != "ok":
        return None
    if chance(lane.random, 0.3):
        await lane.post("withdrawQuote", f"{path}/quotes/{first.body['number']}/withdraw", {})
    parts = schedule(lane.random, first.body["net"]["amount_minor"])
    whole = {"lines": lines, "delivery_on": DELIVERY, "schedule": parts}
    told = await lane.post("issueQuote", f"{path}/quotes", whole)
    return {**told.body, "parts": parts} if told.outcome == "ok" else None


async def _contract(lane: Lane, path: str, quote: Any) -> bool:
    """Whether what was accepted is drafted and checked by somebody else; now and then it goes back once."""
    if (await lane.post("acceptQuote", f"{path}/quotes/{quote['number']}/accept", {})).outcome != "ok":
        return False
    draft: dict[str, Any] = {
        "number": f"C-{lane.random.getrandbits(64):x}",
        "delivery_on": DELIVERY,
        "schedule": quote["parts"],
    }
    if chance(lane.random, 0.3):
        draft |= {"term_start": "2026-01-01", "term_end": lane.random.choice(("2026-12-31", FAR))}
    if chance(lane.random, 0.2):
        await lane.post("draftContract", f"{path}/contract", draft | {"delivery_on": FAR})
        await lane.post("checkContract", f"{path}/contract/check", {})
    told: Told = await lane.post("draftContract", f"{path}/contract", draft)
    checked = await lane.post("checkContract", f"{path}/contract/check", {}) if told.outcome == "ok" else told
    return checked.outcome == "ok"


async def contend(lane: Lane) -> None:
    """A deal that others change too, with the version this client saw last."""
    if not lane.common.opened:
        return
    deal = lane.random.choice(lane.common.opened)
    seen = await lane.sender.read(lane.token, f"/pipeline/v1/deals/{deal}")
    if seen is None:
        return
    day = f"20{lane.random.randint(30, 89)}-{lane.random.randint(1, 12):02}-{lane.random.randint(1, 28):02}"
    await lane.post(
        "reviseDeal", f"/pipeline/v1/deals/{deal}/revise", {"expected_close_on": day}, match=seen["version"]
    )
