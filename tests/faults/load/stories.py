"""The stories that lanes tell again and again: each is a few commands of one person, with what a person would get wrong."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from tests.faults.load.company import usd
from tests.faults.load.contracts import amend, cancel, change_credit
from tests.faults.load.lane import FAR, PAST, Lane
from tests.faults.load.receiving import collect, in_bulk
from tests.faults.load.selling import contend, sell, sell_by_the_book
from tests.faults.load.sender import chance


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
    sell_by_the_book: 6,
    collect: 24,
    contend: 14,
    amend: 6,
    change_credit: 4,
    cancel: 4,
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
