"""Deals from elsewhere: whole lives, two hundred at a time."""

import time
from typing import Any
from uuid import uuid4

from tests.pipeline.company import Company, stranger, usd


def life(api: Company, number: int, **changes: Any) -> dict[str, Any]:
    return {
        "external_reference": f"X-{number}",
        "owner_id": api.anna,
        "customer_id": api.acme,
        "lines": [{"product_id": api.product, "quantity": 1, "net": usd(1_054_00)}],
        "stage": "signed",
        "opened_on": "2016-10-20",
        "closed_on": "2017-03-01",
    } | changes


async def imported(api: Company, *items: dict[str, Any]) -> list[dict[str, Any]]:
    answer = await api.post("/deals/import", {"items": list(items)})
    await api.everything_done()
    found: list[dict[str, Any]] = answer["items"]
    return found


async def test_a_signed_deal_without_customer_has_an_order_and_nothing_else(api: Company) -> None:
    (item,) = await imported(api, life(api, 1, customer_id=None, opened_on=None))
    deal = item["body"]
    assert item["status"] == 201
    assert (deal["status"], deal["origin"], deal["opened_on"], deal["closed_on"]) == (
        "signed",
        "import",
        None,
        "2017-03-01",
    )
    (order,) = (await api.get("/orders", deal_id=deal["id"]))["items"]
    assert (order["customer_id"], order["received_on"]) == (None, "2017-03-01")
    assert (await api.get("/invoices"))["items"] == []
    assert (await api.get("/deals"))["items"] == [deal]


async def test_without_a_schedule_there_is_no_invoice_and_with_one_there_is(api: Company) -> None:
    with_one = life(api, 2, schedule=[{"net": usd(1_054_00), "due_on": "2017-04-01"}])
    _, second = await imported(api, life(api, 1), with_one)
    (invoice,) = (await api.get("/invoices"))["items"]
    assert (invoice["deal_id"], invoice["issued_on"], invoice["due_on"]) == (
        second["body"]["id"],
        "2017-03-01",
        "2017-04-01",
    )


async def test_every_stage_comes_in_as_it_is(api: Company) -> None:
    lost = life(api, 1, stage="lost", lines=[{"product_id": api.product, "quantity": 1, "net": usd(0)}])
    engaging = life(api, 2, stage="contact", closed_on=None)
    prospecting = life(api, 3, stage="research", closed_on=None, opened_on=None)
    bodies = [item["body"] for item in await imported(api, lost, engaging, prospecting)]
    assert [(body["stage"], body["probability_bp"]) for body in bodies] == [
        ("lost", 0),
        ("contact", 1_000),
        ("research", 0),
    ]
    assert (bodies[0]["lost_reason"], bodies[0]["closed_on"], bodies[0]["net"]) == ("other", "2017-03-01", usd(0))
    history = (await api.get(f"/deals/{bodies[0]['id']}/history"))["items"]
    assert [event["occurred_on"] for event in history] == ["2016-10-20", "2017-03-01", "2017-03-01"]


async def test_a_bad_row_stops_no_good_one_and_says_what_is_wrong(api: Company) -> None:
    answered = await imported(
        api,
        life(api, 1),
        life(api, 1),
        life(api, 2, closed_on="2016-01-01"),
        life(api, 3, owner_id=stranger()),
        life(api, 4, schedule=[{"net": usd(1), "due_on": "2017-04-01"}]),
        life(api, 5),
    )
    assert [item["status"] for item in answered] == [201, 409, 422, 422, 422, 201]
    assert [item["body"].get("code") for item in answered[1:5]] == [
        "external_reference_taken",
        "dates_out_of_order",
        "unknown_employee",
        "schedule_does_not_sum",
    ]
    assert answered[1]["body"]["holder"] == answered[0]["body"]["id"]
    assert answered[0]["location"] == f"/pipeline/v1/deals/{answered[0]['body']['id']}"


async def test_a_thousand_deals_come_in_within_seconds(api: Company) -> None:
    begin = time.perf_counter()
    for page in range(5):
        answer = await api.post("/deals/import", {"items": [life(api, page * 200 + n) for n in range(200)]})
        assert {item["status"] for item in answer["items"]} == {201}
    taken = time.perf_counter() - begin
    await api.everything_done()
    done = time.perf_counter() - begin
    (board,) = [stage for stage in (await api.get("/board"))["stages"] if stage["stage"] == "signed"]
    assert (board["count"], board["net"]) == (1_000, usd(1_054_000_00))
    print(f"1000 deals: {taken:.1f} s to import, {done:.1f} s until orders are open and views have seen it")
    assert taken < 60


async def test_products_and_deals_come_in_one_request_each_by_itself(api: Company) -> None:
    lines = await api.post("/product-lines/batch", {"items": [{"name": "Monitoring"}, {"name": "Service"}]})
    assert [item["status"] for item in lines["items"]] == [201, 201]
    line = lines["items"][0]["body"]
    assert await api.get(f"/product-lines/{line['id']}") == line
    product = {"name": "Cold Chain Monitor", "product_line_id": line["id"], "list_price": usd(1_200_000)}
    products = await api.post("/products/batch", {"items": [product, product | {"product_line_id": str(uuid4())}]})
    assert [item["status"] for item in products["items"]] == [201, 422]
    deal = {"customer_id": api.acme, "owner_id": api.anna}
    deals = await api.post("/deals/batch", {"items": [deal, deal | {"owner_id": str(uuid4())}]})
    assert [item["status"] for item in deals["items"]] == [201, 422]
