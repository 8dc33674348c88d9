"""A contract that is amended and cancelled, in its deal, its order and the customer's invoices over HTTP."""

from typing import Any

from tests.pipeline.company import Company, usd
from tests.pipeline.test_orders_over_http import plain


async def amend(api: Company, deal: str, *nets: int) -> dict[str, Any]:
    lines = [{"product_id": api.product, "quantity": 1, "net": usd(net)} for net in nets]
    schedule = [{"net": usd(sum(nets)), "due_on": "2090-05-01"}]
    answer: dict[str, Any] = await api.post(f"/deals/{deal}/contract/amend", {"lines": lines, "schedule": schedule})
    await api.everything_done()
    return answer


async def same_deal(api: Company, deal: str) -> dict[str, Any]:
    """The deal, as lists and its page show it."""
    listed: dict[str, Any]
    (listed,) = (await api.get("/deals"))["items"]
    page: dict[str, Any] = await api.get(f"/deals/{deal}")
    assert {name: value for name, value in page.items() if name != "history"} == listed
    return listed


async def test_deal_order_and_invoices_are_what_stands_after_every_amendment_and_cancellation(api: Company) -> None:
    deal = await api.signed(600_00, 400_00, due=("2090-03-01", "2090-04-01"))
    (listed,) = (await api.get("/orders", deal_id=deal))["items"]
    order = f"/orders/{listed['id']}"
    await api.post(f"{order}/cancel", {"lines": [2], "reason": "customer_withdrew"})
    await api.everything_done()
    stands = await same_deal(api, deal)
    assert (stands["net"], [line["number"] for line in stands["lines"]]) == (usd(600_00), [1])
    assert [(line["number"], line["net"]) for line in stands["cancelled_lines"]] == [(2, usd(400_00))]
    assert (await api.get("/forecast"))["items"][0]["categories"]["closed"]["net"] == usd(600_00)
    answer = await amend(api, deal, 700_00, 550_00)
    assert await same_deal(api, deal) == answer
    assert ([line["number"] for line in answer["lines"]], answer["cancelled_lines"]) == ([1, 3], [])
    amended = await api.get(order)
    assert [(line["number"], line["status"]) for line in amended["lines"]] == [
        (1, "open"),
        (2, "cancelled"),
        (3, "open"),
    ]
    assert amended["undelivered"] == usd(1_250_00)
    for verb in ("confirm", "start-delivery", "deliver"):
        done = await api.post(f"{order}/{verb}")
        assert plain(await api.get(order)) == done
    assert done["status"] == "delivered"
    again = await amend(api, deal, 700_00, 550_00, 505_00)
    assert await same_deal(api, deal) == again
    assert ((await api.get(order))["status"], (await api.get(order))["undelivered"]) == ("in_delivery", usd(505_00))
    delivered = await api.post(f"{order}/deliver")
    assert plain(await api.get(order)) == delivered
    account = await api.get(f"/accounts/{api.acme}")
    assert account["outstanding"] == usd(1_755_00)
    whole = await api.post(f"{order}/cancel", {"reason": "not_paid"})
    await api.everything_done()
    assert plain(await api.get(order)) == whole
    gone = await same_deal(api, deal)
    assert (gone["net"], gone["lines"], gone["contract_cancelled_on"]) == (usd(0), [], whole["cancelled_on"])
    assert (await api.get("/forecast"))["items"] == []
    assert (await api.get(f"/accounts/{api.acme}"))["outstanding"] == usd(0)
    schedule = [{"net": usd(1), "due_on": "2090-05-01"}]
    refused = await api.refused(f"/deals/{deal}/contract/amend", {"schedule": schedule})
    assert refused == (409, "contract_cancelled")
    handed_over = await api.post(f"/deals/{deal}/change-credit", {"owner_id": api.ben, "reason": "Moved"})
    await api.everything_done()
    assert await same_deal(api, deal) == handed_over
    assert (await api.get(order))["owner_id"] == api.ben
