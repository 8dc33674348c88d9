"""An order as delivery and the people it asks meet it: over HTTP, in lists, by the clock."""

from typing import Any

from tests.pipeline.company import Company, usd
from tests.shared.flow.waiting import until


async def ordered(api: Company, *nets: int, signed_on: str = "2020-01-10") -> str:
    """The order of a deal signed in the past."""
    deal = await api.negotiated(*nets, opened_on="2020-01-01")
    schedule = [{"net": usd(sum(nets)), "due_on": "2090-03-01"}]
    await api.post(f"/deals/{deal}/sign", {"signed_on": signed_on, "schedule": schedule})
    await api.everything_done()
    (order,) = (await api.get("/orders", deal_id=deal))["items"]
    return f"/orders/{order['id']}"


def plain(page: dict[str, Any]) -> dict[str, Any]:
    """An order's page without what only the page has."""
    return {name: value for name, value in page.items() if name not in {"milestones", "tasks"}}


async def test_what_every_step_answers_is_what_the_lists_show(api: Company) -> None:
    order = await ordered(api, 100_00, 50_00)
    promised = [{"line": 1, "planned_on": "2020-02-01"}, {"line": 2, "planned_on": "2020-03-01"}]
    steps: list[tuple[str, Any, str, int]] = [
        ("confirm", {"confirmed_on": "2020-01-11", "deliveries": promised}, "confirmed", 150_00),
        ("start-delivery", {"started_on": "2020-01-20"}, "in_delivery", 150_00),
        ("deliver", {"lines": [1], "delivered_on": "2020-02-01"}, "in_delivery", 50_00),
        (
            "plan-milestone",
            {"kind": "training", "planned_on": "2020-04-01", "agreed_on": "2020-02-02"},
            "in_delivery",
            50_00,
        ),
        ("deliver", {"delivered_on": "2020-03-02"}, "delivered", 0),
        ("accept", {"accepted_on": "2020-03-05", "warranty_end": "2090-03-05"}, "accepted", 0),
    ]
    for verb, body, status, undelivered in steps:
        answer = await api.post(f"{order}/{verb}", body)
        assert (answer["status"], answer["undelivered"]) == (status, usd(undelivered)), verb
        assert plain(await api.get(order)) == answer
        assert (await api.get("/orders", status=status))["items"] == [answer]
    page = await api.get(order)
    assert [(one["kind"], one["line"], one["status"], one["on_time"]) for one in page["milestones"]] == [
        ("delivery", 1, "reached", True),
        ("delivery", 2, "reached", False),
        ("training", None, "open", None),
    ]
    assert (await api.get("/milestones", status="open"))["items"] == page["milestones"][2:]
    assert (await api.get("/milestones", kind="delivery", planned_to="2020-02-01"))["items"] == page["milestones"][:1]
    found = {"filter_groups": [{"filters": [{"field": "status", "value": "accepted"}]}]}
    assert (await api.post("/orders/search", found))["items"] == [plain(page)]
    history = (await api.get(f"{order}/history"))["items"]
    assert (len(history), history[-1]["type"]) == (page["version"], "OrderAccepted")


async def test_a_cancelled_line_is_no_longer_to_be_delivered(api: Company) -> None:
    order = await ordered(api, 100_00, 50_00)
    cancel = {"lines": [2], "reason": "other", "note": "Wrong size", "cancelled_on": "2020-01-12"}
    answer = await api.post(f"{order}/cancel", cancel)
    assert [line["status"] for line in answer["lines"]] == ["open", "cancelled"]
    assert (answer["status"], answer["undelivered"]) == ("received", usd(100_00))
    assert plain(await api.get(order)) == answer
    whole = await api.post(f"{order}/cancel", {"reason": "not_paid"})
    assert (whole["status"], whole["cancel_reason"]) == ("cancelled", "not_paid")
    assert plain(await api.get(order)) == whole
    assert await api.refused(f"{order}/confirm") == (409, "order_cancelled")


async def test_what_is_due_of_a_person_are_open_tasks_and_milestones_in_order(api: Company) -> None:
    order = await ordered(api, 100_00)
    plan = {"kind": "installation", "planned_on": "2020-02-05", "responsible_id": api.ben}
    await api.post(f"{order}/plan-milestone", plan)
    first = await api.post(f"{order}/tasks", {"title": "Ship", "owner_id": api.ben, "due_on": "2020-02-01"})
    second = await api.post(
        f"{order}/tasks", {"title": "Install", "owner_id": api.ben, "due_on": "2020-02-09", "blocked_by": [first["id"]]}
    )
    assert await api.get(f"/tasks/{second['id']}") == second
    due = (await api.get("/due", person_id=api.ben))["items"]
    assert [(one["kind"], one["title"], one["milestone"]) for one in due] == [
        ("task", "Ship", None),
        ("milestone", None, "installation"),
        ("task", "Install", None),
    ]
    assert await api.refused(f"{order}/tasks/{second['id']}/complete") == (409, "task_blocked")
    done = await api.post(f"{order}/tasks/{first['id']}/complete")
    assert (done["status"], await api.get(f"/tasks/{first['id']}")) == ("done", done)
    revised = await api.post(f"{order}/tasks/{second['id']}/revise", {"owner_id": api.anna, "due_on": "2020-02-03"})
    assert (await api.get("/tasks", status="open"))["items"] == [revised]
    assert [one["kind"] for one in (await api.get("/due", person_id=api.ben))["items"]] == ["milestone"]
    await api.post(f"{order}/tasks/{second['id']}/withdraw")
    assert (await api.get("/due", person_id=api.anna))["items"] == []
    assert [task["status"] for task in (await api.get(order))["tasks"]] == ["done", "withdrawn"]


async def test_a_tasks_version_is_its_own_whatever_else_happens_to_the_order(api: Company) -> None:
    order = await ordered(api, 100_00)
    task = await api.post(f"{order}/tasks", {"title": "Ship", "owner_id": api.ben, "due_on": "2020-02-01"})
    await api.post(f"{order}/confirm")
    seen = {"if-match": f'"{task["version"]}"'}
    done = await api.answer(f"{order}/tasks/{task['id']}/complete", {}, **seen)
    assert (done.status_code, done.headers["etag"]) == (200, f'"{done.json()["version"]}"')
    again = await api.answer(f"{order}/tasks/{task['id']}/complete", {}, **seen)
    assert (again.status_code, again.json()["code"]) == (412, "version_mismatch")


async def test_a_warranty_ends_by_the_clock_the_day_after_its_last(api: Company) -> None:
    order = await ordered(api, 100_00)
    for verb in ("confirm", "start-delivery", "deliver"):
        day = {"confirm": "confirmed_on", "start-delivery": "started_on", "deliver": "delivered_on"}[verb]
        await api.post(f"{order}/{verb}", {day: "2020-02-01"})
    await api.post(f"{order}/accept", {"accepted_on": "2020-02-01", "warranty_end": "2021-02-01"})

    async def ended() -> bool:
        return bool((await api.get(order))["warranty_ended_on"])

    await until(ended)
    last = (await api.get(f"{order}/history"))["items"][-1]
    assert (last["type"], last["occurred_on"]) == ("WarrantyEnded", "2021-02-01")


async def on_time(api: Company, **asked: str) -> list[tuple[Any, ...]]:
    items = (await api.get("/on-time-delivery", **asked))["items"]
    return [
        (each["month"], each["promised"], each["on_time"], each["late"], each["open"], each["rate"]) for each in items
    ]


async def test_on_time_counts_what_was_promised_on_any_day_and_as_known_at_any_moment(api: Company) -> None:
    order = await ordered(api, 100_00, 50_00, 20_00)
    days = ("2020-02-01", "2020-02-20", "2020-03-10")
    promised = [{"line": line, "planned_on": day} for line, day in enumerate(days, start=1)]
    await api.post(f"{order}/confirm", {"confirmed_on": "2020-01-11", "deliveries": promised})
    await api.post(f"{order}/start-delivery", {"started_on": "2020-01-20"})
    later = {"kind": "delivery", "line": 2, "planned_on": "2020-02-25", "agreed_on": "2020-02-19"}
    await api.post(f"{order}/plan-milestone", later)
    assert await on_time(api, as_of="2020-01-31") == []
    before = (await api.get("/on-time-delivery"))["known_at"]
    await api.post(f"{order}/deliver", {"lines": [1], "delivered_on": "2020-02-01"})
    await api.post(f"{order}/deliver", {"lines": [2], "delivered_on": "2020-02-24"})
    assert await on_time(api, bucket="month") == [("2020-02", 2, 1, 1, 0, 0.5), ("2020-03", 1, 0, 0, 1, 0.0)]
    assert await on_time(api, as_of="2020-02-20") == [(None, 2, 1, 0, 1, 0.5)]
    assert await on_time(api, as_of="2020-02-20", known_at=before) == [(None, 2, 0, 0, 2, 0.0)]
    assert await on_time(api, promised_from="2020-03-01") == [(None, 1, 0, 0, 1, 0.0)]
    (line,) = (await api.get("/on-time-delivery", by="product_line"))["items"]
    (owner,) = (await api.get("/on-time-delivery", by="owner"))["items"]
    assert (line["key"]["name"], line["promised"]) == ("GTX", 3)
    assert (owner["key"]["id"], owner["rate"]) == (api.anna, 0.333333)
    moved = later | {"planned_on": "2020-04-01", "line": 3, "asked_by": "customer", "agreed_on": "2020-03-01"}
    await api.post(f"{order}/plan-milestone", moved)
    assert await on_time(api, as_of="2020-03-10") == [(None, 2, 1, 1, 0, 0.5)]
    await api.post(f"{order}/cancel", {"lines": [3], "reason": "mistake", "cancelled_on": "2020-03-20"})
    assert await on_time(api) == [(None, 2, 1, 1, 0, 0.5)]


async def test_on_time_counts_a_milestone_that_was_reached_before_it_was_last_agreed_on(api: Company) -> None:
    order = await ordered(api, 100_00, 50_00)
    await api.post(f"{order}/confirm", {"confirmed_on": "2020-01-11"})
    await api.post(f"{order}/start-delivery", {"started_on": "2020-01-20"})
    training = {"kind": "training", "line": 1}
    await api.post(f"{order}/plan-milestone", training | {"planned_on": "2020-03-01", "agreed_on": "2020-02-20"})
    await api.post(f"{order}/plan-milestone", training | {"line": 2, "planned_on": "2020-03-01"})
    await api.post(f"{order}/reach-milestone", training | {"reached_on": "2020-02-10"})
    assert await on_time(api, as_of="2020-03-01") == [(None, 1, 1, 0, 0, 1.0)]
    await api.post(f"{order}/cancel", {"lines": [2], "reason": "mistake", "cancelled_on": "2020-02-10"})
    assert await on_time(api) == [(None, 1, 1, 0, 0, 1.0)]


async def test_on_time_goes_over_with_the_order_from_that_day_on(api: Company) -> None:
    order = await ordered(api, 100_00)
    await api.post(f"{order}/confirm", {"confirmed_on": "2020-01-11"})
    for kind in ("training", "installation"):
        await api.post(f"{order}/plan-milestone", {"kind": kind, "planned_on": "2020-02-01", "agreed_on": "2020-01-12"})
    await api.post(f"{order}/start-delivery", {"started_on": "2020-01-20"})
    await api.post(f"{order}/reach-milestone", {"kind": "training", "reached_on": "2020-01-30"})
    deal, credit = (await api.get(order))["deal_id"], [{"employee_id": api.ben, "share_bp": 10_000}]
    changed = {"owner_id": api.ben, "credits": credit, "reason": "Anna left", "effective_from": "2020-03-01"}
    await api.post(f"/deals/{deal}/change-credit", changed)
    await api.everything_done()
    for day, owner in (("2020-02-29", api.anna), ("2020-03-01", api.ben)):
        (item,) = (await api.get("/on-time-delivery", by="owner", as_of=day))["items"]
        assert (item["key"]["id"], item["promised"], item["on_time"], item["open"]) == (owner, 2, 1, 1)
    assert {one["owner_id"] for one in (await api.get("/milestones"))["items"]} == {api.ben}
