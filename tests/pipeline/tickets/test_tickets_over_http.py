"""Service tickets as the people who serve meet them: over HTTP, in lists, by the clock."""

from datetime import UTC, datetime
from typing import Any

import msgspec

from services.pipeline.app import SERVICE
from shared.flow.runtime import Workers
from tests.pipeline.company import Company
from tests.pipeline.test_orders_over_http import ordered
from tests.shared.flow.waiting import until

ESCALATED = "SELECT data FROM events WHERE type = 'TicketEscalated' ORDER BY position"
WAITING = """
SELECT count(*), count(*) FILTER (WHERE state = 'waiting' AND due_at <= $1) FROM deadlines
WHERE name = 'when_ticket_is_late_then_escalate'
"""
MONDAY = "2026-03-02T09:00:00Z"
ONLY_ON_THE_PAGE = {"as_of", "response_standing", "resolution_standing", "escalations"}


async def opened(api: Company, order: str | None = None, **changes: Any) -> tuple[str, dict[str, Any]]:
    """A ticket of an order, or of a new one, and the path of its commands."""
    order = order or await ordered(api, 100_00, 50_00)
    body = {"order_id": order.removeprefix("/orders/"), "kind": "support", "severity": "high", "at": MONDAY}
    ticket = await api.post("/tickets", body | {"subject": "It is silent", "description": "Since noon"} | changes)
    return f"/tickets/{ticket['id']}", ticket


def plain(page: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in page.items() if name not in ONLY_ON_THE_PAGE}


def moment(clock: str, day: int = 2) -> dict[str, str]:
    return {"at": f"2026-03-{day:02}T{clock}:00Z"}


async def nothing_is_due(api: Company) -> None:
    """From now on it is Monday for pipeline's workers: what is due in a ticket of that day is told by commands alone."""
    running = api.installation.running["pipeline"]
    assert running.workers is not None
    await running.workers.stop()
    monday = datetime.fromisoformat(MONDAY)
    running.workers = Workers(SERVICE, running.store, running.url, running.workers._foreign, clock=lambda: monday)
    await running.workers.start()


async def test_what_every_step_answers_is_what_the_lists_show(api: Company) -> None:
    order = await ordered(api, 100_00, 50_00)
    await nothing_is_due(api)
    path, ticket = await opened(api, order, responsible_id=api.ben, lines=[2])
    assert (ticket["status"], ticket["customer_name"], ticket["owner_id"]) == ("open", "Acme", api.anna)
    assert [line["number"] for line in ticket["lines"]] == [2]
    assert (ticket["response"]["due_at"], ticket["resolution"]["promised_minutes"]) == ("2026-03-02T09:30:00Z", 480)
    steps: list[tuple[str, Any, str]] = [
        ("respond", moment("09:20") | {"note": "We look into it"}, "responded"),
        ("pause", moment("10:00") | {"note": "Which version?"}, "waiting"),
        ("resume", moment("10:00", 4), "responded"),
        ("resolve", moment("17:01", 4) | {"note": "Replaced"}, "resolved"),
        ("close", moment("09:00", 5) | {"rating": 3}, "closed"),
        ("reopen", moment("09:00", 6), "responded"),
        ("resolve", moment("09:10", 6), "resolved"),
        ("close", moment("09:00", 9) | {"rating": 4}, "closed"),
    ]
    assert (await api.get("/tickets"))["items"] == [ticket]
    for verb, body, status in steps:
        answer = await api.post(f"{path}/{verb}", body)
        assert answer["status"] == status, verb
        assert (await api.get("/tickets", status=status))["items"] == [answer], verb
        assert plain(await api.get(path)) == answer
    page = await api.get(path)
    assert (page["rating"], page["reopened"]) == (4, 1)
    assert (page["response"]["minutes"], page["response"]["in_time"]) == (20, True)
    assert (page["resolution"]["minutes"], page["resolution"]["in_time"]) == (491, False)
    assert page["resolution_standing"] == {"elapsed_minutes": 491, "remaining_minutes": -11}
    told = [(one["clock"], one["percent"], one["due_at"], one["open"]) for one in page["escalations"]]
    assert told == [
        ("response", 50, "2026-03-02T09:15:00Z", False),
        ("resolution", 50, "2026-03-04T13:00:00Z", False),
        ("resolution", 80, "2026-03-04T15:24:00Z", False),
        ("resolution", 100, "2026-03-04T17:00:00Z", False),
    ]
    listed = (await api.get("/escalations", percent=100, responsible_id=api.ben))["items"]
    assert listed == [page["escalations"][-1]]
    types = [event["type"] for event in (await api.get(f"{path}/history"))["items"]]
    assert (len(types), types[-1], types.count("TicketNoted")) == (page["version"], "TicketClosed", 3)


async def test_a_ticket_is_refused_in_words(api: Company) -> None:
    path, ticket = await opened(api)
    again = {"order_id": ticket["order_id"], "kind": "training", "severity": "low", "subject": "Show us"}
    assert await api.refused("/tickets", again | {"order_id": ticket["id"]}) == (422, "unknown_order")
    assert await api.refused("/tickets", again | {"lines": [3]}) == (422, "unknown_order_line")
    assert await api.refused("/tickets", again | {"at": "2090-01-01T00:00:00Z"}) == (422, "date_in_future")
    assert await api.refused(f"{path}/close", {"rating": 5}) == (409, "ticket_out_of_order")
    assert await api.refused(f"{path}/respond", moment("08:00")) == (422, "dates_out_of_order")
    assert await api.refused(f"/tickets/{ticket['order_id']}/respond") == (404, "ticket_not_found")
    await api.post(f"/orders/{ticket['order_id']}/cancel", {"reason": "mistake"})
    assert await api.refused("/tickets", again) == (409, "order_cancelled")


async def test_a_ticket_that_nobody_serves_is_escalated_by_the_clock_on_its_moments(api: Company) -> None:
    path, _ = await opened(api, severity="urgent")

    async def all_told() -> bool:
        return len((await api.get("/escalations", open=True))["items"]) == 6

    await until(all_told)
    page = await api.get(path)
    told = [(one["clock"], one["percent"], one["due_at"]) for one in page["escalations"]]
    assert told == [
        ("response", 50, "2026-03-02T09:07:30Z"),
        ("response", 80, "2026-03-02T09:12:00Z"),
        ("response", 100, "2026-03-02T09:15:00Z"),
        ("resolution", 50, "2026-03-02T10:00:00Z"),
        ("resolution", 80, "2026-03-02T10:36:00Z"),
        ("resolution", 100, "2026-03-02T11:00:00Z"),
    ]
    assert page["response_standing"]["remaining_minutes"] < 0
    assert page["resolution"]["ran_out_at"] == "2026-03-02T11:00:00Z"
    await api.post(f"{path}/respond")
    assert {one["clock"] for one in (await api.get("/escalations", open=True))["items"]} == {"resolution"}


async def told_by_workers(api: Company, foreign: Any, now: datetime) -> list[tuple[str, int, str]]:
    """What was ever escalated, once workers of another process have done all there is to do by then."""
    running = api.installation.running["pipeline"]
    late = Workers(SERVICE, running.store, running.url, foreign, clock=lambda: now, tick=0.05)
    await late.start()

    async def done() -> bool:
        return tuple(await running.pool.fetchrow(WAITING, now)) == (6, 0)

    try:
        await until(done)
    finally:
        await late.stop()
    found = [msgspec.json.decode(row[0]) for row in await running.pool.fetch(ESCALATED)]
    return [(one["clock"], one["percent"], one["due_on"]) for one in found]


async def test_a_worker_that_was_down_tells_each_part_once_on_its_day(api: Company) -> None:
    """Pipeline's workers end before the ticket is opened; others, days and weeks later, find what was due."""
    order = await ordered(api, 100_00)
    running = api.installation.running["pipeline"]
    assert running.workers is not None
    foreign = running.workers._foreign
    await running.workers.stop()
    body = {"order_id": order.removeprefix("/orders/"), "kind": "support", "severity": "low", "subject": "Slow"}
    await api.post("/tickets", body | {"at": MONDAY})
    assert await told_by_workers(api, foreign, datetime(2026, 3, 2, 9, 29, tzinfo=UTC)) == []
    response = [("response", part, "2026-03-02") for part in (50, 80, 100)]
    assert await told_by_workers(api, foreign, datetime(2026, 3, 4, tzinfo=UTC)) == response
    days = {50: "2026-03-05", 80: "2026-03-10", 100: "2026-03-11"}
    resolution = [("resolution", part, day) for part, day in days.items()]
    for month in (4, 5):
        told = await told_by_workers(api, foreign, datetime(2026, month, 1, tzinfo=UTC))
        assert told == [*response, *resolution]
