"""Retention money over HTTP: what waits for a milestone of the order is invoiced when the order gets there."""

from typing import Any

from tests.pipeline.company import Company, usd
from tests.shared.flow.waiting import until

Invoiced = tuple[int, Any, str, str]
SCHEDULE = [
    {"net": usd(300_00), "trigger": "signing"},
    {"net": usd(500_00), "trigger": "delivery", "days": 30},
    {"net": usd(100_00), "trigger": "acceptance", "days": 9},
    {"net": usd(100_00), "trigger": "warranty_end", "days": 10},
]
SIGNED = (1, usd(300_00), "2020-01-10", "2020-01-10")
DELIVERED = (2, usd(500_00), "2020-02-20", "2020-03-21")
ACCEPTED = (3, usd(100_00), "2020-03-05", "2020-03-14")
ENDED = (4, usd(100_00), "2021-03-04", "2021-03-14")


async def ordered(api: Company) -> str:
    """The path of an order in two lines, by milestones, paid beforehand: who owes for years is delivered nothing."""
    deal = await api.negotiated(600_00, 400_00, opened_on="2020-01-01")
    await api.post(f"/deals/{deal}/sign", {"signed_on": "2020-01-10", "schedule": SCHEDULE})
    await api.everything_done()
    before = {"reference": "in", "gross": usd(1_000_00), "received_on": "2020-01-10"}
    await api.post(f"/accounts/{api.acme}/payments", before)
    await api.everything_done()
    (order,) = (await api.get("/orders", deal_id=deal))["items"]
    await api.post(f"/orders/{order['id']}/confirm", {"confirmed_on": "2020-01-11"})
    await api.post(f"/orders/{order['id']}/start-delivery", {"started_on": "2020-02-01"})
    return f"/orders/{order['id']}"


async def invoiced(api: Company) -> list[Invoiced]:
    """Every invoice: instalment, gross, issued and due."""
    await api.everything_done()
    items = (await api.get("/invoices"))["items"]
    return sorted((one["instalment"], one["gross"], one["issued_on"], one["due_on"]) for one in items)


async def test_retention_money_is_invoiced_when_the_order_gets_there(api: Company) -> None:
    order = await ordered(api)
    assert await invoiced(api) == [SIGNED]
    await api.post(f"{order}/deliver", {"lines": [1], "delivered_on": "2020-02-10"})
    assert await invoiced(api) == [SIGNED]
    await api.post(f"{order}/deliver", {"delivered_on": "2020-02-20"})
    assert await invoiced(api) == [SIGNED, DELIVERED]
    accepted = {"accepted_on": "2020-03-05", "warranty_end": "2021-03-04"}
    await api.post(f"{order}/accept", accepted)

    async def all_four() -> bool:
        return await invoiced(api) == [SIGNED, DELIVERED, ACCEPTED, ENDED]

    await until(all_four)
    await api.post(f"{order}/accept", accepted)
    assert len(await invoiced(api)) == 4
    history = (await api.get(f"/accounts/{api.acme}/history"))["items"]
    milestones = [(one["data"]["trigger"], one["actor"]) for one in history if one["type"] == "TriggerMet"]
    policy = "policy/when_milestone_happened_then_meet_trigger"
    assert milestones == [(trigger, policy) for trigger in ("delivery", "acceptance", "warranty_end")]
