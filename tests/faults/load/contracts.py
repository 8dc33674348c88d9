"""What happens to contracts that are signed: amended, credited to others, cancelled; held orders are let go."""

from typing import Any

from tests.faults.load.company import usd
from tests.faults.load.lane import Lane, schedule
from tests.faults.load.sender import chance

DEALS = "/pipeline/v1/deals"


async def amend(lane: Lane) -> None:
    """Other instalments, now and then for other lines too; of what stood when this client looked."""
    deal = await _signed(lane)
    if deal is None or not deal["net"]["amount_minor"]:
        return
    body: dict[str, Any] = {}
    net = deal["net"]["amount_minor"]
    if chance(lane.random, 0.4):
        products = lane.random.sample(lane.company.products, lane.random.randint(1, 3))
        nets = [lane.random.randint(1, 900_00) for _ in products]
        body["lines"] = [
            {"product_id": product, "quantity": 1, "net": usd(each)}
            for product, each in zip(products, nets, strict=True)
        ]
        net = sum(nets)
    body["schedule"] = schedule(lane.random, net)
    await lane.post("amendContract", f"{DEALS}/{deal['id']}/contract/amend", body)


async def change_credit(lane: Lane) -> None:
    """Somebody else is credited from today on; now and then the deal has another owner."""
    deal = await _signed(lane)
    if deal is None:
        return
    one, other = lane.random.sample(lane.company.people, 2)
    share = lane.random.randint(1, 9_999)
    body: dict[str, Any] = {"reason": "Handed over."}
    body["credits"] = [{"employee_id": one, "share_bp": share}, {"employee_id": other, "share_bp": 10_000 - share}]
    if chance(lane.random, 0.4):
        body["owner_id"] = one
    await lane.post("changeCredit", f"{DEALS}/{deal['id']}/change-credit", body)


async def cancel(lane: Lane) -> None:
    """A line of an order, now and then all of it; a held one is let go instead."""
    deal = await _signed(lane)
    if deal is None:
        return
    found = await lane.sender.read(lane.token, f"/pipeline/v1/orders?deal_id={deal['id']}")
    for order in found["items"] if found is not None else ():
        path = f"/pipeline/v1/orders/{order['id']}"
        if order["held"] and chance(lane.random, 0.7):
            await lane.post("releaseOrder", f"{path}/release", {"reason": "They have shown us the transfer."})
            continue
        lines = [] if chance(lane.random, 0.2) else [lane.random.choice(order["lines"])["number"]]
        await lane.post("cancelOrder", f"{path}/cancel", {"lines": lines, "reason": "customer_withdrew"})


async def _signed(lane: Lane) -> Any:
    """One of the deals that were signed lately, as it is now."""
    if not lane.common.signed:
        return None
    return await lane.sender.read(lane.token, f"{DEALS}/{lane.random.choice(lane.common.signed)}")
