"""Deals as a person meets them: opened, moved, closed, listed, and everything that happened shown."""

from typing import Any

import pytest

from tests.pipeline.company import Company, stranger, usd


async def test_what_a_command_answers_is_what_list_and_page_show(api: Company) -> None:
    made = await api.post("/deals", api.deal(expected_close_on="2090-02-01", source="fair", external_reference="C-1"))
    assert (made["stage"], made["net"], made["weighted"]) == ("research", usd(1_000_00), usd(0))
    assert made["customer_name"] == "Acme"
    assert made["lines"][0] | {"product_line_id": None} == {
        "number": 1,
        "product_id": api.product,
        "product_name": "GTX Pro",
        "product_line_id": None,
        "product_line_name": "GTX",
        "quantity": 1,
        "net": usd(1_000_00),
        "cost": usd(200_00),
        "list_net": usd(500_00),
        "floor_net": None,
        "price_book_id": None,
        "flags": [],
    }
    assert (await api.get("/deals"))["items"] == [made]
    page = await api.get(f"/deals/{made['id']}")
    assert {key: value for key, value in page.items() if key != "history"} == made
    assert [event["type"] for event in page["history"]] == ["DealOpened"]


async def test_every_command_answers_what_the_list_then_shows(api: Company) -> None:
    deal = (await api.post("/deals", api.deal()))["id"]
    commands: list[tuple[str, dict[str, Any]]] = [
        ("revise", {"owner_id": api.ben, "expected_close_on": "2090-05-01"}),
        ("advance", {"stage": "screening"}),
        ("move", {"stage": "needs", "reason": "They asked for it"}),
        ("move", {"stage": "screening", "reason": "Too early"}),
        ("lose", {"reason": "other", "note": "They moved."}),
        ("reopen", {}),
        *(("advance", {"stage": stage}) for stage in ("contact", "needs", "presentation", "negotiation")),
        ("sign", {"schedule": [{"net": usd(1_000_00), "due_on": "2090-01-01"}], "term_start": "2089-12-01"}),
    ]
    for verb, body in commands:
        answered = await api.post(f"/deals/{deal}/{verb}", body)
        assert (await api.get("/deals"))["items"] == [answered]
    assert (answered["status"], answered["weighted"], answered["owner_id"]) == ("signed", usd(1_000_00), api.ben)


async def test_the_history_says_who_did_what_when(api: Company) -> None:
    deal = (await api.post("/deals", api.deal(opened_on="2020-03-02")))["id"]
    await api.post(f"/deals/{deal}/lose", {"reason": "other", "note": "They moved."})
    first, lost, why = (await api.get(f"/deals/{deal}/history"))["items"]
    assert (first["type"], first["occurred_on"], first["actor"]) == (
        "DealOpened",
        "2020-03-02",
        f"employee/{api.installation.general_manager}",
    )
    assert first["recorded_at"] > "2020-03-03"
    assert (lost["type"], lost["data"]["reason"]) == ("DealLost", "other")
    assert (why["type"], why["data"]["note"]) == ("DealLossExplained", "They moved.")
    page = await api.get(f"/deals/{deal}/history", limit=2)
    assert (await api.get(f"/deals/{deal}/history", limit=2, cursor=page["next_cursor"]))["items"] == [why]


async def test_a_line_without_a_net_takes_the_price_of_the_day(api: Company) -> None:
    await api.post(f"/products/{api.product}/reprice", {"list_price": usd(600_00), "effective_from": "2020-10-01"})
    body = api.deal(lines=[{"product_id": api.product, "quantity": 2}])
    assert (await api.post("/deals", body))["net"] == usd(1_200_00)
    assert (await api.post("/deals", body | {"opened_on": "2020-09-30"}))["net"] == usd(1_000_00)


async def test_an_old_deal_keeps_its_price(api: Company) -> None:
    deal = await api.post("/deals", api.deal(lines=[{"product_id": api.product, "quantity": 1}]))
    await api.post(f"/products/{api.product}/reprice", {"list_price": usd(900_00), "unit_cost": usd(1)})
    assert (await api.get(f"/deals/{deal['id']}"))["lines"] == deal["lines"]


async def test_a_customer_registered_a_moment_ago_can_buy(api: Company) -> None:
    made = await api.post("/deals", api.deal(customer_id=await api.register("Newcomer"), owner_id=await api.hire()))
    assert made["customer_name"] == "Newcomer"


@pytest.mark.parametrize(
    ("changes", "code", "pointer"),
    [
        ({"customer_id": stranger()}, "unknown_customer", "/customer_id"),
        ({"owner_id": stranger()}, "unknown_employee", "/owner_id"),
        ({"lines": [{"product_id": stranger(), "quantity": 1}]}, "unknown_product", "/lines/0/product_id"),
    ],
)
async def test_what_nobody_knows_is_refused(api: Company, changes: Any, code: str, pointer: str) -> None:
    answer = await api.answer("/deals", api.deal(**changes))
    assert (answer.status_code, answer.json()["code"]) == (422, code)
    assert answer.json()["errors"][0]["pointer"] == pointer


async def test_another_currency_is_an_error_not_a_number(api: Company) -> None:
    line = {"product_id": api.product, "quantity": 1, "net": {"amount_minor": 5, "currency": "EUR"}}
    assert await api.refused("/deals", api.deal(lines=[line])) == (422, "currency_mismatch")


async def test_an_external_reference_is_taken_once_and_found(api: Company) -> None:
    made = await api.post("/deals", api.deal(external_reference="C-1"))
    answer = await api.answer("/deals", api.deal(external_reference="C-1"))
    assert (answer.status_code, answer.json()["code"]) == (409, "external_reference_taken")
    assert answer.json()["holder"] == made["id"]
    other = await api.post("/deals", api.deal(external_reference="C-2"))
    found = await api.get("/deals", external_reference="C-1,C-2,C-3")
    assert [item["id"] for item in found["items"]] == [other["id"], made["id"]]


async def test_lists_are_cut_by_stage_owner_customer_and_text(api: Company) -> None:
    chinese = await api.register("上海东方科技")
    one = await api.post("/deals", api.deal())
    two = await api.post("/deals", api.deal(customer_id=chinese, owner_id=api.ben))
    await api.post(f"/deals/{two['id']}/advance", {"stage": "screening"})
    for parameters in ({"stage": "screening"}, {"owner_id": api.ben}, {"customer_id": chinese}, {"q": "东方"}):
        assert [deal["id"] for deal in (await api.get("/deals", **parameters))["items"]] == [two["id"]]
    assert [deal["id"] for deal in (await api.get("/deals", q="acm"))["items"]] == [one["id"]]


async def test_the_board_has_every_stage_and_adds_up(api: Company) -> None:
    deal = await api.negotiated(1_001_01)
    await api.post("/deals", api.deal(5_00))
    board = await api.get("/board")
    stages = {stage["stage"]: stage for stage in board["stages"]}
    assert next(iter(stages)) == "research"
    assert stages["research"] == {"stage": "research", "count": 1, "net": usd(5_00), "weighted": usd(0)}
    assert stages["negotiation"]["weighted"] == usd(75_076)
    await api.post(f"/deals/{deal}/lose", {"reason": "price"})
    stages = {stage["stage"]: stage for stage in (await api.get("/board"))["stages"]}
    assert (stages["lost"]["count"], stages["lost"]["weighted"], stages["negotiation"]["count"]) == (1, usd(0), 0)


async def test_the_forecast_weighs_each_deal_and_shows_slipped_ones_apart(api: Company) -> None:
    await api.negotiated(1_001_01, 2_00, expected_close_on="2100-02-01")
    await api.negotiated(3_00, expected_close_on="2020-01-15")
    await api.negotiated(4_00)
    await api.signed(5_00, owner_id=api.ben)
    forecast = await api.get("/forecast")
    (item,) = forecast["items"]
    assert (item["count"], item["net"], item["weighted"]) == (2, usd(1_008_01), usd(75_226 + 5_00))
    assert item["categories"]["commit"]["weighted"] == usd(75_226)
    assert item["categories"]["closed"] == {"count": 1, "net": usd(5_00), "weighted": usd(5_00)}
    assert forecast["slipped"] == {"count": 1, "net": usd(3_00), "weighted": usd(2_25)}
    assert forecast["undated"]["count"] == 1
    by_line = (await api.get("/forecast", by="product_line"))["items"]
    assert [(one["key"]["name"], one["weighted"]) for one in by_line] == [("GTX", item["weighted"])]
    by_owner = (await api.get("/forecast", by="owner"))["items"]
    assert {one["key"]["id"]: one["weighted"] for one in by_owner} == {api.anna: usd(75_226), api.ben: usd(5_00)}
    months = (await api.get("/forecast", by="month", **{"from": "2100-01-01", "to": "2100-12-31"}))["items"]
    assert [(one["key"]["id"], one["count"]) for one in months] == [("2100-02", 1)]


async def test_validation_alone_opens_nothing(api: Company) -> None:
    await api.post("/deals?validate_only=true", api.deal())
    assert (await api.get("/deals"))["items"] == []


async def test_products_say_what_they_cost_today(api: Company) -> None:
    await api.post(f"/products/{api.product}/reprice", {"list_price": usd(600_00), "effective_from": "2020-10-01"})
    now = await api.post(
        f"/products/{api.product}/reprice", {"list_price": usd(700_00), "effective_from": "2100-01-01"}
    )
    assert (now["list_price"], len(now["prices"])) == (usd(600_00), 3)
    assert await api.get(f"/products/{api.product}") == now
    assert (await api.get("/products", q="gtx"))["items"] == [now]
    assert [line["name"] for line in (await api.get("/product-lines"))["items"]] == ["GTX"]
    unknown = {"name": "X", "product_line_id": stranger(), "list_price": usd(1)}
    assert await api.refused("/products", unknown) == (422, "unknown_product_line")


async def test_what_is_no_value_of_a_search_is_one_fault_where_it_stands(api: Company) -> None:
    wrong: tuple[object, ...] = (None, {}, 1.5, [], [[]], ["x"] * 201)
    for value in wrong:
        body = {"filter_groups": [{"filters": [{"field": "stage", "op": "in", "value": value}]}]}
        (error,) = (await api.answer("/deals/search", body)).json()["errors"]
        assert (error["pointer"], error["code"]) == ("/filter_groups/0/filters/0/value", "wrong_type")


async def test_a_search_takes_values_in_the_form_of_query_filters_alone(api: Company) -> None:
    id = stranger()
    loose: dict[str, tuple[object, ...]] = {
        "owner_id": (id.replace("-", ""), f"{{{id}}}", f"urn:uuid:{id}", 7),
        "expected_close_on": ("20260301", "2026-W10-1", "2026-03-01T00:00:00Z", "2101-01-01", "1969-12-31"),
        "created_at": ("2026-03-01", "20260301T090000Z", "2026-03-01T09:00:00", "1969-03-01T09:00:00Z", "2101-01-01T00:00:00Z"),
        "net": (1.0, "1", True),
        "stage": (7, True),
    }  # fmt: skip
    for field, values in loose.items():
        for value in values:
            condition = {"field": field, "value": value}
            answer = await api.refused("/deals/search", {"filter_groups": [{"filters": [condition]}]})
            assert answer == (422, "validation_failed"), condition
    sure: dict[str, object] = {
        "owner_id": id.upper(),
        "expected_close_on": "2026-03-01",
        "created_at": "2026-03-01T09:00:00+08:00",
        "net": 1 - 2**53,
    }
    for field, value in sure.items():
        among = {"field": field, "op": "in", "value": [value]}
        assert (await api.post("/deals/search", {"filter_groups": [{"filters": [among]}]}))["items"] == []


@pytest.mark.parametrize(
    ("what", "field", "there_is"),
    [
        ("deals", "stage", "needs"),
        ("deals", "status", "lost"),
        ("deals", "amendment_approver", "sales_director"),
        ("orders", "status", "accepted"),
        ("invoices", "status", "overdue"),
    ],
)
async def test_a_search_for_what_a_field_can_never_be_is_refused(
    api: Company, what: str, field: str, there_is: str
) -> None:
    def asking(op: str, value: object) -> dict[str, object]:
        return {"filter_groups": [{"filters": [{"field": field, "op": op, "value": value}]}]}

    for op, value, at in (("eq", "needed", ""), ("ne", there_is.upper(), ""), ("in", [there_is, ""], "/1")):
        answer = await api.answer(f"/{what}/search", asking(op, value))
        (error,) = answer.json()["errors"]
        assert (answer.status_code, error["code"]) == (422, "not_allowed")
        assert error["pointer"] == f"/filter_groups/0/filters/0/value{at}"
        assert there_is in error["detail"]
    for op, value in (("eq", there_is), ("in", [there_is]), ("contains", there_is[1:3])):
        assert isinstance((await api.post(f"/{what}/search", asking(op, value)))["items"], list)


async def test_deals_orders_invoices_and_payments_can_be_searched(api: Company) -> None:
    small, large = await api.signed(100_00), await api.signed(900_00, due=("2090-03-01", "2090-06-01"))
    opened = (await api.post("/deals", api.deal(500_00)))["id"]
    paid = await api.post(f"/accounts/{api.acme}/payments", {"reference": "bank 7", "gross": usd(100_00)})
    await api.everything_done()

    async def found(what: str, *filters: dict[str, object], **more: object) -> list[str]:
        body = {"filter_groups": [{"filters": list(filters)}] if filters else [], **more}
        return [item["id"] for item in (await api.post(f"/{what}/search", body))["items"]]

    def one(field: str, op: str, value: object) -> dict[str, object]:
        return {"field": field, "op": op, "value": value}

    assert await found("deals", one("net", "gte", 500_00), one("status", "eq", "open")) == [opened]
    assert {*await found("deals", one("expected_close_on", "is_null", True))} == {small, large, opened}
    assert await found("deals", one("changed_at", "lt", "2016-01-01T00:00:00Z")) == []
    assert len(await found("deals", q="acme")) == 3
    assert len(await found("orders", one("deal_id", "in", [small]), q="acme")) == 1
    assert len(await found("invoices", one("deal_id", "eq", large), one("due_on", "gt", "2090-05-01"))) == 1
    assert await found("payments", one("reference", "contains", "NK 7")) == [paid["id"]]
