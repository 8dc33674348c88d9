"""Requests about deals and their orders."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

from shared.ids import new_id
from tests.authority.asking import Ask, Check, Checks, Outcome
from tests.authority.oracle import MISSING
from tests.authority.world import OWNERS, World

AT = "/pipeline/v1/deals"
PIPELINES = "/pipeline/v1/pipelines"
STANDARD = "6a0f3c52-7d1b-5e0c-9f64-2b8d1c4e7a90"
GONE = (404, "deal_not_found")
CUSTOMER = (422, "unknown_customer")
EMPLOYEE = (422, "unknown_employee")

FIGURES = (
    ("Funnel", "funnel", {"measure": "entered", "stage": "research"}),
    ("StageDurations", "stage-durations", {"measure": "open", "stage": "research"}),
    ("WinRate", "win-rate", {"measure": "won"}),
    ("LostReasons", "lost-reasons", {"reason": "price"}),
    ("Velocity", "velocity", {"measure": "won"}),
    ("Leakage", "leakage", {"measure": "entered"}),
    ("OrderBook", "order-book", {"measure": "signed"}),
    ("Retention", "retention", {"measure": "base"}),
)


def requests(world: World) -> Iterator[Ask]:
    """Every operation about a deal of everybody's, and what is made of several."""
    yield Ask("listPipelines", "GET", PIPELINES)
    yield Ask("getPipeline", "GET", f"{PIPELINES}/{STANDARD}")
    policy = {"name": "Partners", "stages": [{"stage": "needs", "name": "Talk", "probability_bp": 9, "rotten_days": 7}]}
    yield Ask("openPipeline", "POST", PIPELINES, body=policy)
    yield Ask("revisePipeline", "POST", f"{PIPELINES}/{STANDARD}/revise", body=policy)
    yield Ask("listDeals", "GET", AT)
    yield Ask("searchDeals", "POST", f"{AT}/search", body={})
    yield Ask("getBoard", "GET", "/pipeline/v1/board")
    yield Ask("getForecast", "GET", "/pipeline/v1/forecast")
    yield Ask("listAttention", "GET", "/pipeline/v1/attention")
    yield Ask("listActivities", "GET", "/pipeline/v1/activities")
    yield Ask("listQuotes", "GET", "/pipeline/v1/quotes")
    yield Ask("listOrders", "GET", "/pipeline/v1/orders")
    yield Ask("searchOrders", "POST", "/pipeline/v1/orders/search", body={})
    segment = {"customer_id": world.customers["north_rep"]}
    yield Ask("getWhiteSpace", "GET", "/pipeline/v1/white-space", params=segment)
    yield Ask("listRenewals", "GET", "/pipeline/v1/renewals")
    for name, path, number in FIGURES:
        yield Ask(f"get{name}", "GET", f"/pipeline/v1/{path}")
        yield Ask(f"explain{name}", "GET", f"/pipeline/v1/{path}/explain", params=number)
    for owner in (*OWNERS, MISSING):
        yield from _of(world, owner)
        yield from _quotes(world, owner)
        yield from _contracts(world, owner)
    given = {"owner_id": world.id("south_rep")}
    for owner in ("north_rep", "north_manager", "south_rep"):
        checks: Checks = (Check("of", owner, GONE), Check("leave", "south_rep"))
        path = f"{AT}/{world.deal(owner, 'research')}/revise"
        yield Ask("reviseDeal", "POST", path, f"deal of {owner} to south_rep", checks, given)
    for deal, order in world.orders.items():
        checks = (Check("of", deal.owner, (404, "order_not_found")),)
        yield Ask("getOrder", "GET", f"/pipeline/v1/orders/{order}", f"order of {deal.owner} {deal.net}", checks)
    checks = (Check("of", MISSING, (404, "order_not_found")),)
    yield Ask("getOrder", "GET", f"/pipeline/v1/orders/{new_id()}", MISSING, checks)
    yield from _openings(world)


def _of(world: World, owner: str) -> Iterator[Ask]:
    """What is done with a deal, each in a stage in which it can be done."""

    def ask(operation: str, verb: str, stage: str, body: Any = None) -> Ask:
        path = f"{AT}/{new_id() if owner == MISSING else world.deal(owner, stage)}{verb}"
        method = "GET" if body is None else "POST"
        return Ask(operation, method, path, f"deal of {owner}", (Check("of", owner, GONE),), body)

    net = (
        11_000 if owner == MISSING else next(d.net for d in world.deals if (d.owner, d.stage) == (owner, "negotiation"))
    )
    half = {"net": world.money(net), "due_on": (world.today + timedelta(days=9)).isoformat()}
    yield ask("getDeal", "", "signed")
    yield ask("listDealHistory", "/history", "lost")
    yield ask("reviseDeal", "/revise", "research", {"expected_close_on": world.today.isoformat()})
    yield ask("advanceDeal", "/advance", "research", {"stage": "screening"})
    for helper in ("north_rep", "north_manager", "director"):
        body = {"overlay": [{"employee_id": world.id(helper), "share_bp": 100}], "reason": "Helped"}
        credited = ask("changeCredit", "/change-credit", "signed", body)
        checks = (*credited.checks, Check("apart", helper))
        yield replace(credited, about=f"{credited.about}, helped by {helper}", checks=checks)
    yield ask("moveDeal", "/move", "research", {"stage": "negotiation", "reason": "They asked for it"})
    later = (world.today + timedelta(days=9)).isoformat()
    yield ask("parkDeal", "/park", "research", {"until": later, "reason": "They asked for it"})
    yield ask("loseDeal", "/lose", "negotiation", {"reason": "price"})
    yield ask("reopenDeal", "/reopen", "lost", {})
    yield ask("logActivity", "/activities", "negotiation", {"kind": "call", "outcome": "reached"})
    need = {"need": "Sensors", "budget": world.money(1_000), "intent_confirmed": True}
    yield ask("recordNeed", "/record-need", "negotiation", need)
    yield ask("raiseObjection", "/objections", "negotiation", {"objection": "Too slow"})
    yield ask("settleObjection", "/objections/1/settle", "negotiation", {"how": "answered"})
    yield ask("overrideForecast", "/override-forecast", "negotiation", {"category": "commit"})
    yield ask("signDeal", "/sign", "negotiation", {"schedule": [half]})


def _quotes(world: World, owner: str) -> Iterator[Ask]:
    """What is done with a quote whose discount waits for approval; whoever has left issued none."""
    deal = new_id() if owner == MISSING else world.deal(owner, "negotiation")
    body = {"lines": [{"product_id": world.products[0], "quantity": 1}]}
    yield Ask("issueQuote", "POST", f"{AT}/{deal}/quotes", f"deal of {owner}", (Check("of", owner, GONE),), body)
    there = owner != "north_leaver"
    for operation, verb, outcome in (
        ("approveQuote", "approve", (200, "")),
        ("rejectQuote", "reject", (200, "")),
        ("withdrawQuote", "withdraw", (200, "")),
        ("acceptQuote", "accept", (409, "quote_not_open")),
    ):
        checks: Checks = (Check("of", owner, GONE),)
        if verb in {"approve", "reject"}:
            checks = (*checks, Check("apart", owner))
        success = outcome if there else (404, "quote_not_found")
        path = f"{AT}/{deal}/quotes/1/{verb}"
        yield Ask(operation, "POST", path, f"quote of {owner}", checks, {}, success)


def _contracts(world: World, owner: str) -> Iterator[Ask]:
    """What is done with a contract that its deal's owner has drafted; whoever has left drafted none."""

    def ask(operation: str, verb: str, stage: str, body: Any, *more: Check, success: Outcome = (200, "")) -> Ask:
        deal = new_id() if owner == MISSING else world.deal(owner, stage)
        checks = (Check("of", owner, GONE), *more)
        return Ask(operation, "POST", f"{AT}/{deal}/contract{verb}", f"contract of {owner}", checks, body, success)

    yield ask(
        "draftContract", "", "research", {"number": f"Another {owner}", "schedule": world.whole(owner, "research")}
    )
    there: Outcome = (409, "contract_missing") if owner == "north_leaver" else (200, "")
    yield ask("checkContract", "/check", "research", {}, Check("apart", owner), success=there)
    yield ask("amendContract", "/amend", "signed", {"schedule": world.whole(owner, "signed")})
    for verb in ("approve", "reject"):
        nothing = (409, "amendment_not_awaiting")
        yield ask(f"{verb}Amendment", f"/amendment/{verb}", "signed", {}, Check("apart", owner), success=nothing)


def _openings(world: World) -> Iterator[Ask]:
    """Deals for each owner with a customer of the same owner, and for oneself with everybody's customers."""
    customers: dict[Any, str] = {**world.customers, MISSING: str(new_id())}
    items: list[Any] = []
    checks: list[Checks] = []
    for owner in (*OWNERS, MISSING):
        body = {"customer_id": customers[owner], "owner_id": str(new_id()) if owner == MISSING else world.id(owner)}
        whose: Checks = (_customer(owner), _employee(owner), Check("leave", owner))
        yield Ask("openDeal", "POST", AT, f"of {owner} with customer of {owner}", whose, body)
        new = body | {"product_id": world.products[1]}
        yield Ask("openWhiteSpaceDeal", "POST", "/pipeline/v1/white-space/deals", f"of {owner}", whose, new)
        items.append(body)
        checks.append(whose)
    done = [
        {
            "deal_id": str(new_id()) if owner == MISSING else world.deal(owner, "negotiation"),
            "kind": "call",
            "outcome": "reached",
        }
        for owner in (*OWNERS, MISSING)
    ]
    of = tuple((Check("of", owner, GONE),) for owner in (*OWNERS, MISSING))
    yield Ask(
        "logActivities", "POST", "/pipeline/v1/activities/batch", "of each owner", (), {"items": done}, (207, ""), of
    )
    yield Ask("openDeals", "POST", f"{AT}/batch", "of each owner", (), {"items": items}, (207, ""), tuple(checks))
    for owner, customer in customers.items():
        body = {"customer_id": customer, "owner_id": world.id("north_rep")}
        whose = (_customer(owner), Check("leave", "north_rep"))
        yield Ask("openDeal", "POST", AT, f"of north_rep with customer of {owner}", whose, body)
    stranger = {
        "customer_id": customers["north_rep"],
        "owner_id": world.id("north_rep"),
        "credits": [{"employee_id": str(new_id()), "share_bp": 10_000}],
    }
    whose = (_customer("north_rep"), _employee(MISSING), Check("leave", "north_rep"))
    yield Ask("openDeal", "POST", AT, "of north_rep credited to nobody there is", whose, stranger)
    yield Ask(
        "importDeals",
        "POST",
        f"{AT}/import",
        "of each owner",
        (),
        {"items": [item | {"stage": "contact"} for item in items]},
        (207, ""),
        tuple((_customer(owner), _employee(owner)) for owner in (*OWNERS, MISSING)),
    )


def _customer(owner: str | None) -> Check:
    return Check("read", owner, CUSTOMER, "see customers")


def _employee(name: str) -> Check:
    return Check("read", name, EMPLOYEE, "see the organisation")
