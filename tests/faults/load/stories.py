"""The stories that lanes tell again and again: each is a few commands of one person, with what a person would get wrong."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from random import Random
from typing import Any

from tests.faults.load.company import SENDERS, STAGES, Company, usd
from tests.faults.load.sender import Sender, Told, chance

FAR, PAST = "2090-03-01", "2024-06-01"
HOT = 4
BATCH = 20
MOST_SHARED = 60


@dataclass(eq=False, slots=True)
class Lane:
    """One client with its own random numbers; `tokens` are by persona, `shared` are deals that every lane changes."""

    sender: Sender
    company: Company
    tokens: Mapping[str, str]
    random: Random
    shared: list[str]

    @property
    def token(self) -> str:
        """The director's, who may do most and sees everything."""
        return self.tokens["director"]

    async def post(self, operation: str, path: str, body: Any, *, match: int | None = None) -> Told:
        """One command of this client."""
        token = self.tokens[SENDERS.get(operation, "director")]
        return await self.sender.send(token, operation, path, body, match=match)

    def hot(self) -> str:
        """One of the few customers on whose accounts everybody works."""
        return self.random.choice(self.company.customers[:HOT])

    def customer(self) -> str:
        """A customer, one of the few in half of all cases."""
        return self.hot() if chance(self.random, 0.5) else self.random.choice(self.company.customers)

    def deal(self) -> dict[str, Any]:
        """The body that opens a deal."""
        owner, other = self.random.sample(self.company.people, 2)
        split = [{"employee_id": owner, "share_bp": 6_500}, {"employee_id": other, "share_bp": 3_500}]
        lines = [
            {"product_id": product, "quantity": self.random.randint(1, 5), "net": usd(self.random.randint(1, 900_00))}
            for product in self.random.sample(self.company.products, self.random.randint(1, 3))
        ]
        body = {"customer_id": self.customer(), "owner_id": owner, "lines": lines, "pipeline_id": self.company.pipeline}
        return body | ({"credits": split} if chance(self.random, 0.4) else {})


def schedule(random: Random, net: int) -> list[dict[str, Any]]:
    """One to three instalments that sum to `net`; some are due already."""
    cuts = sorted(random.sample(range(1, net), min(random.randint(0, 2), net - 1)))
    parts = [end - begin for begin, end in zip([0, *cuts], [*cuts, net], strict=True)]
    return [{"net": usd(part), "due_on": PAST if chance(random, 0.1) else FAR} for part in parts]


async def sell(lane: Lane) -> None:
    """A deal from its opening to its end, or given to everybody on the way."""
    opened = await lane.post("openDeal", "/pipeline/v1/deals", lane.deal())
    if opened.outcome != "ok":
        return
    path = f"/pipeline/v1/deals/{opened.body['id']}"
    if chance(lane.random, 0.15):
        lane.shared.append(opened.body["id"])
        del lane.shared[:-MOST_SHARED]
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
    await lane.post("signDeal", f"{path}/sign", {"schedule": parts})


async def collect(lane: Lane) -> None:
    """Money that comes in on a busy account, and now and then goes back; the account is looked at afterwards."""
    customer = lane.hot()
    path = f"/pipeline/v1/accounts/{customer}"
    bank = f"BANK-{lane.random.getrandbits(64):x}"
    paid = await lane.post(
        "recordPayment", f"{path}/payments", {"reference": bank, "gross": usd(lane.random.randint(1, 800_00))}
    )
    if paid.outcome == "ok":
        if chance(lane.random, 0.25):
            back = {
                "reference": f"{bank}/back",
                "gross": usd(lane.random.randint(1, paid.body["gross"]["amount_minor"])),
            }
            asked = await lane.post("refundPayment", f"{path}/payments/{paid.body['id']}/refund", back)
            if asked.outcome == "ok":
                refund = asked.body["refunds"][-1]["id"]
                await lane.post("approveRefund", f"{path}/payments/{paid.body['id']}/refunds/{refund}/approve", {})
        if chance(lane.random, 0.5):
            await _correct(lane, path, await lane.sender.read(lane.token, path, after=paid))
        if chance(lane.random, 0.1):
            await lane.post("recordPayment", f"{path}/payments", {"reference": bank, "gross": usd(1)})


async def _correct(lane: Lane, path: str, seen: Any) -> None:
    """Now and then some of an invoice is taken back, or given up by two people."""
    owed = [one for one in seen["invoices"] if one["outstanding"]["amount_minor"] > 0] if seen is not None else []
    if not owed or chance(lane.random, 0.7):
        return
    invoice = lane.random.choice(owed)
    at = f"/pipeline/v1/invoices/{invoice['id']}"
    if chance(lane.random, 0.3):
        await lane.post("creditInvoice", f"{at}/credit", {"reason": "returned"})
        return
    some = {"reason": "small_amount", "gross": usd(lane.random.randint(1, invoice["outstanding"]["amount_minor"]))}
    asked = await lane.post("requestWriteOff", f"{at}/write-off", some)
    if asked.outcome == "ok":
        await lane.post("approveWriteOff", f"{path}/write-offs/{asked.body['id']}/approve", {})


async def contend(lane: Lane) -> None:
    """A deal that others change too, with the version this client saw last."""
    if not lane.shared:
        return
    deal = lane.random.choice(lane.shared)
    seen = await lane.sender.read(lane.token, f"/pipeline/v1/deals/{deal}")
    if seen is None:
        return
    day = f"20{lane.random.randint(30, 89)}-{lane.random.randint(1, 12):02}-{lane.random.randint(1, 28):02}"
    await lane.post(
        "reviseDeal", f"/pipeline/v1/deals/{deal}/revise", {"expected_close_on": day}, match=seen["version"]
    )


async def register(lane: Lane) -> None:
    """A new customer, graded, handed over and changed."""
    name = f"Client {lane.random.getrandbits(60):x}"
    made = await lane.post("registerCustomer", "/customers/v1/customers", {"name": name, "force": True})
    if made.outcome != "ok":
        return
    path = f"/customers/v1/customers/{made.body['id']}"
    await lane.post("classifyCustomer", f"{path}/classify", {"grade": "key", "reason": "large"})
    owner = {"owner_id": lane.random.choice(lane.company.people)}
    given = await lane.post("handOverCustomer", f"{path}/hand-over", owner)
    await lane.sender.send(
        lane.token, "updateCustomer", path, {"industry": "steel"}, match=given.version or made.version, method="PATCH"
    )
    if chance(lane.random, 0.1):
        lane.company.customers.append(made.body["id"])


async def in_bulk(lane: Lane) -> None:
    """Many payments, or many deals of the past, in one request."""
    many = range(BATCH)
    if chance(lane.random, 0.5):
        items: list[dict[str, Any]] = [
            {"customer_id": lane.random.choice(lane.company.customers), "reference": f"BULK-{lane.random.getrandbits(64):x}",
             "gross": usd(lane.random.randint(1, 300_00))}
            for _ in many
        ]  # fmt: skip
        await lane.post("recordPayments", "/pipeline/v1/payments/batch", {"items": items})
        return
    items = []
    for _ in many:
        deal = lane.deal()
        del deal["pipeline_id"]
        ends: list[dict[str, Any]] = [
            {"stage": "signed", "closed_on": "2025-02-03"},
            {"stage": "lost", "closed_on": "2025-02-03"},
            {"stage": "needs"},
        ]
        ended = deal | lane.random.choice(ends)
        items.append(ended)
    await lane.post("importDeals", "/pipeline/v1/deals/import", {"items": items})


async def price(lane: Lane) -> None:
    """Another price for a product, now and then."""
    product = lane.random.choice(lane.company.products)
    body = {"list_price": usd(lane.random.randint(1, 2**40))}
    await lane.post("repriceProduct", f"/pipeline/v1/products/{product}/reprice", body)


async def plan(lane: Lane) -> None:
    """A plan of what is paid for what comes in, revised at once."""
    tiers: list[dict[str, Any]] = [
        {"up_to": lane.random.randint(1, 2**40), "rate_bp": 300},
        {"up_to": None, "rate_bp": 500},
    ]
    body = {"name": "Tiers", "period": "quarter", "tiers": tiers, "effective_from": PAST}
    written = await lane.post("writeIncentivePlan", "/performance/v1/incentive-plans", body)
    if written.outcome == "ok":
        path = f"/performance/v1/incentive-plans/{written.body['id']}/revise"
        later = {"tiers": tiers[1:], "effective_from": "2025-01-01"}
        await lane.post("reviseIncentivePlan", path, later, match=written.version)


async def aim(lane: Lane) -> None:
    """A year's target, which only one draft may be of, and another amount for it."""
    year, amount = lane.random.randint(1970, 2100), lane.random.randint(1, 2**40)
    body = {"year": year, "measure": "signed_amount", "amount": amount}
    drafted = await lane.post("setTarget", "/targets/v1/targets", body)
    if drafted.outcome == "ok":
        path = f"/targets/v1/targets/{drafted.body['id']}/set-amount"
        await lane.post("changeTargetAmount", path, {"amount": amount + 1}, match=drafted.version)


async def err(lane: Lane) -> None:
    """What is refused: the wrong order, the wrong sum, nobody's deal."""
    opened = await lane.post("openDeal", "/pipeline/v1/deals", lane.deal())
    if opened.outcome != "ok":
        return
    path = f"/pipeline/v1/deals/{opened.body['id']}"
    wrong: list[tuple[str, str, Any]] = [
        ("advanceDeal", f"{path}/advance", {"stage": "presentation"}),
        ("signDeal", f"{path}/sign", {"schedule": [{"net": usd(1), "due_on": FAR}]}),
        ("reopenDeal", f"{path}/reopen", {}),
        ("advanceDeal", f"/pipeline/v1/deals/{lane.company.people[0]}/advance", {"stage": "screening"}),
        (
            "recordPayment",
            f"/pipeline/v1/accounts/{lane.company.customers[0]}/payments",
            {"reference": "x", "gross": usd(-5)},
        ),
    ]
    for each in lane.random.sample(wrong, 2):
        await lane.post(*each)


async def repeat(lane: Lane) -> None:
    """A command from a while ago once more, with its key: the answer is the first one's."""
    if lane.sender.recent:
        command = lane.random.choice(list(lane.sender.recent))
        await lane.sender.again(command)


async def look(lane: Lane) -> None:
    """Numbers that have to balance whenever they are asked for."""
    for path in ("/pipeline/v1/ageing", "/pipeline/v1/board", f"/pipeline/v1/accounts/{lane.hot()}"):
        await lane.sender.read(lane.token, path)


STORIES: Mapping[Callable[[Lane], Awaitable[None]], int] = {
    sell: 30,
    collect: 24,
    contend: 14,
    register: 10,
    in_bulk: 4,
    price: 3,
    plan: 2,
    aim: 2,
    err: 6,
    repeat: 6,
    look: 3,
}


async def tell(lane: Lane) -> None:
    """One story, chosen by their weights."""
    (story,) = lane.random.choices(list(STORIES), list(STORIES.values()))
    await story(lane)
