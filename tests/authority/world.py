"""The firm with everything that somebody can be allowed or refused, entered through the API by those who may."""

import asyncio
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any, NamedTuple

import httpx

from services.people.api import personal
from shared.flow.lag import lag
from shared.store.connect import connect
from tests.support.installation import Installation
from tests.support.organisation import Firm

PATIENCE = 60.0
LONG_AGO = "2026-01-05T00:00:00Z"
OWNERS = ("north_rep", "north_colleague", "north_account", "north_leaver", "north_manager", "south_rep")
"""Whose customers and deals there are; a customer is nobody's, too (None)."""


class Deal(NamedTuple):
    """A deal as it was entered: `net` in minor units; `credits` where it is not its owner's alone."""

    owner: str
    customer: str | None
    stage: str
    net: int
    credits: tuple[tuple[str, int], ...] = ()


STAGES = ("research", "negotiation", "signed", "lost")
DEALS = (
    *(
        Deal(owner, owner, stage, (number + 1) * 10_000 + place * 1_000)
        for number, owner in enumerate(OWNERS)
        for place, stage in enumerate(STAGES)
    ),
    Deal("north_rep", "south_rep", "signed", 1_000_000, (("north_rep", 5_000), ("south_rep", 5_000))),
    Deal("north_colleague", None, "signed", 2_000_000),
)
"""Each owner's in four stages, one with another's customer that both are credited with, one with nobody's customer."""

FILES: Mapping[str, tuple[str, str]] = {
    "people": ("units", "name,kind\nNowhere,nothing\n"),
    "customers": ("customers", "name,size\nNobody,nothing\n"),
    "pipeline": ("payments", "reference,gross.amount_minor,gross.currency,customer_id\nline,none,USD,nobody\n"),
}
"""A file for each service that takes some, with one row that has not the form of its columns."""

PLANS: Mapping[str, tuple[str, ...] | None] = {
    "everyone": None,
    "north_rep": ("north_rep",),
    "south_rep": ("south_rep",),
    "director": ("director", "north_colleague"),
}
"""Whom each plan pays."""


@dataclass
class World:
    """The installation, the firm and the ids of what there is; `today` is the company's when it was entered."""

    here: Installation
    firm: Firm
    today: date
    customers: dict[str | None, str] = field(default_factory=dict)
    deals: dict[Deal, str] = field(default_factory=dict)
    lines: list[str] = field(default_factory=list)
    products: list[str] = field(default_factory=list)
    price_book: str = ""
    orders: dict[Deal, str] = field(default_factory=dict)
    tasks: dict[str, str] = field(default_factory=dict)
    tickets: dict[str, str] = field(default_factory=dict)
    invoices: dict[Deal, list[Any]] = field(default_factory=dict)
    payments: dict[Deal, str] = field(default_factory=dict)
    refund: str = ""
    write_off: str = ""
    targets: dict[str, str] = field(default_factory=dict)
    plans: dict[str, str] = field(default_factory=dict)
    imports: dict[str, str] = field(default_factory=dict)
    jobs: dict[str, str] = field(default_factory=dict)
    currency: str = "USD"
    _auth: dict[str, httpx.Auth] = field(default_factory=dict)

    def id(self, name: str) -> str:
        """The id of a person or unit by name."""
        return str(self.firm.people.get(name) or self.firm.units[name])

    def auth(self, who: str) -> httpx.Auth:
        """What makes a request somebody's; of nobody it has no token."""
        if who not in self._auth:
            self._auth[who] = httpx.Auth() if who == "nobody" else self.firm.auth(who)
        return self._auth[who]

    def money(self, amount: int) -> dict[str, Any]:
        """An amount as the API takes it."""
        return {"amount_minor": amount, "currency": self.currency}

    def deal(self, owner: str, stage: str) -> str:
        """The id of an owner's deal in a stage, with a customer of the same owner."""
        return self.deals[next(one for one in DEALS if (one.owner, one.customer, one.stage) == (owner, owner, stage))]

    def whole(self, owner: str, stage: str) -> list[dict[str, Any]]:
        """A schedule of one instalment, over an owner's deal in a stage."""
        nets = [deal.net for deal in DEALS if (deal.owner, deal.stage, deal.credits) == (owner, stage, ())]
        due_on = (self.today + timedelta(days=9)).isoformat()
        return [{"net": self.money(nets[0] if nets else 1), "due_on": due_on}]

    async def post(self, who: str, path: str, body: Any, **headers: str) -> Any:
        """The decoded answer of a command that must succeed, of a batch each item's body."""
        answer = await self.here.http.post(path, json=body, auth=self.auth(who), headers=headers)
        assert answer.is_success, f"{who} {path}: {answer.status_code} {answer.text}"
        if answer.status_code != httpx.codes.MULTI_STATUS:
            return answer.json()
        items = answer.json()["items"]
        assert all(item["status"] == httpx.codes.CREATED for item in items), items
        return [item["body"] for item in items]

    async def get(self, who: str, path: str, **parameters: Any) -> Any:
        """The decoded answer of a query that must succeed."""
        answer = await self.here.http.get(path, params=parameters, auth=self.auth(who))
        assert answer.is_success, f"{who} {path}: {answer.status_code} {answer.text}"
        return answer.json()


async def entered(world: World) -> World:
    """The same world with everything in it, and every view at rest."""
    await _import(world)
    await _personal(world)
    await _customers(world)
    await _products(world)
    await _deals(world)
    await at_rest(world.here)
    await _quotes(world)
    await _money(world)
    await _tasks(world)
    await _tickets(world)
    await _targets(world)
    await _plans(world)
    await _jobs(world)
    await at_rest(world.here)
    return world


async def _import(world: World) -> None:
    """An open import in each service."""
    for service in world.here.running:
        world.imports[service] = (await world.post("admin", f"/{service}/v1/imports", {}))["id"]


async def _jobs(world: World) -> None:
    """A job in each service that takes files, whose only row was refused."""
    for service, (path, text) in FILES.items():
        answer = await world.here.http.post(
            f"/{service}/v1/{path}/import",
            content=text,
            headers={"content-type": "text/csv"},
            auth=world.auth("admin"),
        )
        assert answer.status_code == httpx.codes.ACCEPTED, answer.text
        world.jobs[service] = answer.json()["id"]
        async with asyncio.timeout(PATIENCE):
            while True:
                if (await world.get("admin", f"/{service}/v1/jobs/{world.jobs[service]}"))["finished_at"]:
                    break
                await asyncio.sleep(0.02)


async def _personal(world: World) -> None:
    """What hiring would have kept: the firm was told of, not hired."""
    for name, id in world.firm.people.items():
        await personal.keep(world.here.running["people"].pool, id, name, f"{name}@example.com", f"hr-{name}")


async def _customers(world: World) -> None:
    """One of each owner and one of nobody, entered as history by admin."""
    owners = (*OWNERS, None)
    bodies = [{"name": f"Customer of {owner}", "owner_id": world.id(owner) if owner else None} for owner in owners]
    found = await world.post(
        "admin", "/customers/v1/customers/batch", {"items": bodies}, **{"import-id": world.imports["customers"]}
    )
    world.customers = {owner: body["id"] for owner, body in zip(owners, found, strict=True)}


async def _products(world: World) -> None:
    lines = [{"name": name} for name in ("Sensors", "Software")]
    world.lines = [
        line["id"] for line in await world.post("admin", "/pipeline/v1/product-lines/batch", {"items": lines})
    ]
    products = [
        {"name": f"Product {place}", "product_line_id": line, "list_price": world.money(1_000)}
        for place, line in enumerate(world.lines)
    ]
    found = await world.post("director", "/pipeline/v1/products/batch", {"items": products})
    world.products = [product["id"] for product in found]
    book = await world.post("director", "/pipeline/v1/price-books", {"name": "Partners"})
    world.price_book = book["id"]
    prices = [{"product_id": product, "list_price": world.money(900)} for product in world.products]
    await world.post("director", f"/pipeline/v1/price-books/{world.price_book}/prices", {"prices": prices})


async def _deals(world: World) -> None:
    bodies = [_history(world, deal) for deal in DEALS]
    found = await world.post("admin", "/pipeline/v1/deals/import", {"items": bodies})
    world.deals = {deal: body["id"] for deal, body in zip(DEALS, found, strict=True)}
    for owner in OWNERS:
        path = f"/pipeline/v1/deals/{world.deal(owner, 'negotiation')}/objections"
        await world.post("director", path, {"objection": "It takes too long"})


def _history(world: World, deal: Deal) -> dict[str, Any]:
    """What an import says of a deal; a signed one is due in two halves, in 10 days and in 100."""
    closed = deal.stage in {"signed", "lost"}
    halves = [(deal.net // 2, 10), (deal.net - deal.net // 2, 100)] if deal.stage == "signed" else []
    return {
        "owner_id": world.id(deal.owner),
        "customer_id": world.customers[deal.customer],
        "credits": [{"employee_id": world.id(name), "share_bp": share} for name, share in deal.credits],
        "lines": [{"product_id": world.products[0], "quantity": 1, "net": world.money(deal.net)}],
        "stage": deal.stage,
        "opened_on": (world.today - timedelta(days=5)).isoformat(),
        "closed_on": world.today.isoformat() if closed else None,
        "expected_close_on": (world.today + timedelta(days=30)).isoformat(),
        "schedule": [
            {"net": world.money(part), "due_on": (world.today + timedelta(days=days)).isoformat()}
            for part, days in halves
        ],
    }


async def _quotes(world: World) -> None:
    """Everybody who still works here has offered a discount that waits for approval, and drafted a contract."""
    for owner in OWNERS:
        if owner != "north_leaver":
            path = f"/pipeline/v1/deals/{world.deal(owner, 'negotiation')}/quotes"
            body = {"lines": [{"product_id": world.products[0], "quantity": 1, "discount_bp": 1_500}]}
            await world.post(owner, path, body)
            contract = {"number": f"Contract of {owner}", "schedule": world.whole(owner, "research")}
            await world.post(owner, f"/pipeline/v1/deals/{world.deal(owner, 'research')}/contract", contract)


async def _money(world: World) -> None:
    """The first half of every signed deal is paid."""
    names = {id: deal for deal, id in world.deals.items()}
    orders = await world.get("admin", "/pipeline/v1/orders", limit=200)
    world.orders = {names[order["deal_id"]]: order["id"] for order in orders["items"]}
    for invoice in (await world.get("admin", "/pipeline/v1/invoices", limit=200, sort="due_on"))["items"]:
        world.invoices.setdefault(names[invoice["deal_id"]], []).append(invoice)
    signed = [deal for deal in DEALS if deal.stage == "signed"]
    assert {*world.orders} == {*world.invoices} == {*signed}
    bodies = [
        {
            "customer_id": world.customers[deal.customer],
            "reference": f"{deal.owner} {deal.net}",
            "gross": (first := world.invoices[deal][0])["gross"],
            "allocations": [{"invoice_id": first["id"], "gross": first["gross"]}],
        }
        for deal in signed
    ]
    found = await world.post("finance", "/pipeline/v1/payments/batch", {"items": bodies})
    world.payments = {deal: body["id"] for deal, body in zip(signed, found, strict=True)}
    deal = signed[0]
    path = f"/pipeline/v1/accounts/{world.customers[deal.customer]}/payments/{world.payments[deal]}/refund"
    asked = await world.post("finance", path, {"reference": "asked back", "gross": world.money(1)})
    world.refund = asked["refunds"][0]["id"]
    path = f"/pipeline/v1/invoices/{world.invoices[deal][1]['id']}/write-off"
    world.write_off = (await world.post("finance", path, {"reason": "disputed", "gross": world.money(1)}))["id"]


async def _tasks(world: World) -> None:
    """A task for each order, by its id, of the deal's owner."""
    for deal, order in world.orders.items():
        body = {"title": "Ship", "owner_id": world.id(deal.owner), "due_on": world.today.isoformat()}
        world.tasks[order] = (await world.post("gm", f"/pipeline/v1/orders/{order}/tasks", body))["id"]


async def _tickets(world: World) -> None:
    """A ticket for each order, by its id, so long ago that all of it was escalated."""
    for order in world.orders.values():
        body = {"order_id": order, "kind": "support", "severity": "urgent", "subject": "Help", "at": LONG_AGO}
        world.tickets[order] = (await world.post("gm", "/pipeline/v1/tickets", body))["id"]


async def _targets(world: World) -> None:
    """This year's: a draft of received money, a published one of signed money; both broken down to persons."""
    for name, measure in (("draft", "received_amount"), ("published", "signed_amount")):
        body = {"year": world.today.year, "measure": measure, "amount": 1_200_000}
        target = await world.post("director", "/targets/v1/targets", body)
        path = f"/targets/v1/targets/{target['id']}"
        await world.post("director", f"{path}/break-down", {}, **{"if-match": f'"{target["version"]}"'})
        world.targets[name] = target["id"]
    await world.post("gm", f"{path}/publish", {})


async def _plans(world: World) -> None:
    for name, paid in PLANS.items():
        body = plan(name, [world.id(one) for one in paid] if paid else None)
        world.plans[name] = (await world.post("gm", "/performance/v1/incentive-plans", body))["id"]


def plan(name: str, paid: Iterable[str] | None) -> dict[str, Any]:
    """An incentive plan: a tenth of what is received, from long ago."""
    tiers = [{"up_to": None, "rate_bp": 1_000}]
    named = {} if paid is None else {"employee_ids": [*paid]}
    return {"name": name, "period": "year", "effective_from": "2015-01-01", "tiers": tiers, **named}


async def at_rest(here: Installation) -> None:
    """Until every consumer has read everything, and nothing more comes of it."""
    dbs = {name: await connect(url) for name, url in here.urls.items()}
    before = None
    try:
        async with asyncio.timeout(PATIENCE):
            while True:
                behind = [row.behind for db in dbs.values() for row in await lag(db, dbs)]
                heads = [await db.fetchval("SELECT max(position) FROM public.events") for db in dbs.values()]
                if not any(behind) and heads == before:
                    return
                before = heads
                await asyncio.sleep(0.1)
    finally:
        for db in dbs.values():
            await db.close()
