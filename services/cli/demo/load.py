"""The demo company, entered through the public API as its people would have done day by day."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random
from typing import Any, TypeVar
from uuid import UUID, uuid5

from services.cli.client import Client, Refusal
from services.cli.demo import names
from services.cli.demo.plan import PlannedDeal, first_day
from services.cli.failure import Stop

T = TypeVar("T")
NAMESPACE = UUID("6f1d2c34-93a5-5d0e-8a55-0d3f1c6c2b11")
SIDE_BY_SIDE = 16
BATCH = 100
PATIENCE = 30.0
Step = Callable[[int], None]


@dataclass(slots=True)
class Company:
    """What has been entered so far: ids by the plan's indexes."""

    client: Client
    seed: int
    until: date
    currency: str = "USD"
    units: dict[str, str] = field(default_factory=dict)
    people: list[str] = field(default_factory=list)
    sellers: list[int] = field(default_factory=list)
    products: list[tuple[str, str, int]] = field(default_factory=list)
    book: str | None = None
    lines: list[str] = field(default_factory=list)
    customers: list[str] = field(default_factory=list)
    imports: dict[str, str] = field(default_factory=dict)
    tokens: dict[int, str | None] = field(default_factory=dict)

    @property
    def start(self) -> date:
        """The company's first day."""
        return first_day(self.until)

    def key(self, *parts: Any) -> str:
        """An idempotency key that is the same whenever the same company is loaded again."""
        return str(uuid5(NAMESPACE, ":".join(map(str, (self.seed, self.until, *parts)))))

    def money(self, amount: int) -> dict[str, Any]:
        """An amount as the API takes it."""
        return {"amount_minor": amount, "currency": self.currency}

    async def post(self, path: str, body: Any, *key: Any, seen: int | None = None) -> Any:
        """One command under the company's import, so that the clock waits for the story's end.

        `seen` is the version that it overwrites.
        """
        opened = self.imports.get(path.split("/")[1])
        headers = ({"Import-Id": opened} if opened else {}) | ({} if seen is None else {"If-Match": f'"{seen}"'})
        return await self.client.post(path, body, key=self.key(path, *key), headers=headers)

    async def post_as(self, person: int, path: str, body: Any, *key: Any) -> Any:
        """One command of an employee, where the installation gives out their tokens; else under the import."""
        if person not in self.tokens:
            try:
                answer = await self.client.post("/identity/token", {"employee_id": self.people[person]})
                self.tokens[person] = answer["access_token"]
            except Refusal:
                self.tokens[person] = None
        token = self.tokens[person]
        if token is None:
            return await self.post(path, body, *key)
        headers = {"Authorization": f"Bearer {token}"}
        return await self.client.post(path, body, key=self.key(path, *key), headers=headers)

    async def batch(self, path: str, bodies: list[Any], step: Step) -> list[Any]:
        """Many creates; their representations in order. Raises Stop with the first refusal."""
        answers: list[Any] = []
        for begin in range(0, len(bodies), BATCH):
            part = bodies[begin : begin + BATCH]
            answer = await self.post(path, {"items": part}, begin, part[0].get("name"))
            for item in answer["items"]:
                if item["status"] >= 300:
                    raise Stop(f"{path} refused {part[item['index']]}: {item['body']}")
                answers.append(item["body"])
            step(len(part))
        return answers


async def side_by_side(work: Iterable[T], one: Callable[[T], Awaitable[None]], step: Step) -> None:
    """Run `one` for each piece of work, a few at a time."""
    queue = iter(work)

    async def lane() -> None:
        for piece in queue:
            await one(piece)
            step(1)

    async with asyncio.TaskGroup() as lanes:
        for _ in range(SIDE_BY_SIDE):
            lanes.create_task(lane())


async def until(ask: Callable[[], Awaitable[T | None]], missing: str) -> T:
    """What `ask` answers once it does; what other services and the clock do takes a moment. Raises Stop."""
    deadline = asyncio.get_running_loop().time() + PATIENCE
    while (found := await ask()) is None:
        if asyncio.get_running_loop().time() > deadline:
            raise Stop(f"{missing}; 'salesloop lag' says what is behind.")
        await asyncio.sleep(0.2)
    return found


async def load_products(company: Company, step: Step) -> None:
    """Three product lines with four products each."""
    listed_on = company.start.isoformat()
    lines = [{"name": name, "external_reference": f"demo:{name}", "listed_on": listed_on} for name, _ in names.LINES]
    company.lines = [line["id"] for line in await company.batch("/pipeline/v1/product-lines/batch", lines, step)]
    products = [
        {
            "name": name,
            "product_line_id": line,
            "list_price": company.money(price),
            "unit_cost": company.money(price * 55 // 100),
            "listed_on": listed_on,
            "external_reference": f"demo:{name}",
        }
        for line, (_, items) in zip(company.lines, names.LINES, strict=True)
        for name, price in items
    ]
    entered = await company.batch("/pipeline/v1/products/batch", products, step)
    company.products = [(each["id"], each["product_line_id"], each["list_price"]["amount_minor"]) for each in entered]
    book = {"name": "Partners", "channel": names.CHANNELS[2], "valid_from": listed_on}
    company.book = (await company.post("/pipeline/v1/price-books", book))["id"]
    prices = [
        {"product_id": product_id, "list_price": company.money(partners(price))}
        for product_id, _, price in company.products
    ]
    path = f"/pipeline/v1/price-books/{company.book}/prices"
    await company.post(path, {"prices": prices, "effective_from": listed_on})
    await company.post("/pipeline/v1/interest-rates", {"rate_bp": 800, "effective_from": listed_on})


def partners(price: int) -> int:
    """What a product costs partners: 95 % of its list price."""
    return price * 95 // 100


async def load_customers(company: Company, step: Step) -> None:
    """400 customers, owned by the sellers in turn, graded by hand for the largest."""
    random = Random(f"{company.seed}:customers")  # noqa: S311 - a demo, not a secret
    bodies = []
    for number, name in enumerate(names.customer_names()):
        bodies.append(
            {
                "name": name,
                "industry": random.choice(names.INDUSTRIES),
                "size": random.choice(names.SIZES),
                "region": names.REGIONS[number % 3][0],
                "country": "CN",
                "source": random.choice(names.SOURCES),
                "owner_id": company.people[company.sellers[number % len(company.sellers)]],
                "registered_on": (company.start + timedelta(days=random.randrange(0, 300))).isoformat(),
                "external_reference": f"demo:{number + 1:04}",
            }
        )
    company.customers = [each["id"] for each in await company.batch("/customers/v1/customers/batch", bodies, step)]
    graded = [(number, "major" if number % 40 == 0 else "key") for number in range(0, 400, 8)]

    async def grade(piece: tuple[int, str]) -> None:
        number, chosen = piece
        body = {
            "grade": chosen,
            "reason": "size of the account",
            "effective_from": (company.start + timedelta(days=300)).isoformat(),
        }
        await company.post(f"/customers/v1/customers/{company.customers[number]}/classify", body, number)

    await side_by_side(graded, grade, step)


async def load_money(company: Company, signed: list[tuple[PlannedDeal, Any]], cancelled: set[str], step: Step) -> None:
    """Payments of the invoices as they were due, some late, some never; now and then a refund.

    `cancelled` are the deals of which a line was: their invoices are credited for it before they are paid.
    """
    invoices = await _invoices(company, sum(len(deal.instalments) for deal, _ in signed), cancelled)

    async def pay(piece: tuple[PlannedDeal, Any]) -> None:
        deal, entered = piece
        for number, late in enumerate(deal.pays, 1):
            invoice = invoices[entered["id"], number]
            received_on = date.fromisoformat(invoice["due_on"]) + timedelta(days=late or 0)
            if late is None or received_on > company.until or received_on < date.fromisoformat(invoice["issued_on"]):
                continue
            account = f"/pipeline/v1/accounts/{entered['customer_id']}/payments"
            body = {
                "reference": f"{deal.reference}/{number}",
                "gross": invoice["outstanding"],
                "received_on": received_on.isoformat(),
                "allocations": [{"invoice_id": invoice["id"], "gross": invoice["outstanding"]}],
            }
            payment = await company.post(account, body, deal.reference, number)
            if deal.refunded and number == 1 and received_on + timedelta(days=9) <= company.until:
                back = {
                    "reference": f"{deal.reference}/{number}/back",
                    "gross": company.money(max(1, invoice["outstanding"]["amount_minor"] // 5)),
                    "refunded_on": (received_on + timedelta(days=9)).isoformat(),
                }
                await company.post(f"{account}/{payment['id']}/refund", back, deal.reference)

    await side_by_side(signed, pay, step)


async def _invoices(company: Company, expected: int, cancelled: set[str]) -> dict[tuple[str, int], Any]:
    """Every invoice by deal and instalment, once the policies have issued them all, and credited what was cancelled."""

    async def issued() -> dict[tuple[str, int], Any] | None:
        found = {
            (each["deal_id"], each["instalment"]): each async for each in company.client.pages("/pipeline/v1/invoices")
        }
        credited = {deal for (deal, _), each in found.items() if each["credited"]["amount_minor"]}
        return found if len(found) >= expected and cancelled <= credited else None

    return await until(issued, f"not all of {expected} invoices were issued")


async def load_targets(company: Company, step: Step) -> None:
    """A target of signed money for each year, down to person, month and product line."""
    for year in range(company.start.year, company.until.year + 1):
        months = 12 - company.start.month + 1 if year == company.start.year else 12
        body = {"year": year, "measure": "signed_amount", "amount": 4_000_000_00 * months // 12}
        target = await company.post("/targets/v1/targets", body, year)
        path = f"/targets/v1/targets/{target['id']}"
        lines = [
            {"product_line_id": line, "weight": weight} for line, weight in zip(company.lines, (5, 3, 2), strict=True)
        ]
        as_of = max(date(year, 1, 1), company.start + timedelta(days=1))
        broken = {"as_of": as_of.isoformat(), "months": [2, 2, 3, 3], "product_lines": lines, "nodes": {"by": "equal"}}
        await company.post(f"{path}/break-down", broken, year, seen=target["version"])
        await company.post(f"{path}/publish", {"published_on": as_of.isoformat()}, year)
        step(1)
