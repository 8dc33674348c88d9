"""Every read model is what the log says, and says the same in every installation with the same content."""

from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from services.pipeline.app import SERVICE
from shared.embedded import Server
from shared.flow.building import shards
from shared.flow.building.hashes import references
from shared.flow.verify import Verified, verify
from tests.pipeline.company import Company, company, usd
from tests.shared.flow.waiting import until
from tests.support.installation import installation

LEARNT: tuple[tuple[str, Any], ...] = (
    ("activities", {"kind": "demo", "outcome": "interested", "done_on": "2019-05-03"}),
    ("record-need", {"need": "Sensors", "budget": usd(5), "intent_confirmed": True, "recorded_on": "2019-05-03"}),
    ("objections", {"objection": "Too slow", "raised_on": "2019-05-03"}),
    ("objections/1/settle", {"how": "answered", "settled_on": "2019-05-04"}),
    ("override-forecast", {"category": "commit", "overridden_on": "2019-05-04"}),
)


async def busy(api: Company, order: int) -> None:
    """A year in a company; `order` decides which of two concurrent things comes first."""
    own = await api.negotiated(300_00, 200_01, external_reference="native", opened_on="2019-01-01")
    schedule = [{"net": usd(250_00), "due_on": "2019-03-01"}, {"net": usd(250_01), "due_on": "2090-01-01"}]
    other: dict[str, Any] = {
        "external_reference": "imported",
        "owner_id": api.ben,
        "customer_id": api.acme,
        "lines": [{"product_id": api.product, "quantity": 1, "net": usd(77)}],
        "stage": "signed",
        "closed_on": "2019-02-02",
        "schedule": [{"net": usd(77), "due_on": "2019-06-01"}],
    }
    lost = other | {"external_reference": "lost", "stage": "lost", "customer_id": None, "schedule": []}
    steps: list[tuple[str, Any]] = [
        (f"/deals/{own}/sign", {"signed_on": "2019-02-01", "schedule": schedule, "term_end": "2020-01-31"}),
        ("/deals/import", {"items": [other, lost]}),
    ]
    for place, (path, body) in enumerate(steps if order else reversed(steps)):
        await api.post(path, body)
        await api.everything_done()
        await fallen_overdue(api, place + 1)  # the clock fires it: what is paid before never falls overdue
    await until(lambda: renewed(api))
    reopened = await api.post("/deals", api.deal(5, external_reference="reopened", opened_on="2019-01-01"))
    await api.post(f"/deals/{reopened['id']}/lose", {"reason": "other", "note": "No", "lost_on": "2019-05-01"})
    await api.post(f"/deals/{reopened['id']}/reopen", {"reopened_on": "2019-05-02"})
    for path, body in LEARNT:
        await api.post(f"/deals/{reopened['id']}/{path}", body)
    for discount in (0, 500, 2_500):
        offered = {"product_id": api.product, "quantity": 1, "discount_bp": discount}
        body = {"lines": [offered], "issued_on": "2019-05-05"}
        await api.post(f"/deals/{reopened['id']}/quotes", body)
    await api.post(f"/deals/{reopened['id']}/quotes/2/accept", {"accepted_on": "2019-05-06"})
    waiting = await api.post("/deals", api.deal(7, external_reference="waiting", opened_on="2019-01-01"))
    offered = {"product_id": api.product, "quantity": 1, "discount_bp": 2_500}
    await api.post(f"/deals/{waiting['id']}/quotes", {"lines": [offered], "issued_on": "2019-05-05"})
    drafted = {"number": "C-1", "drafted_on": "2019-05-07", "schedule": [{"net": usd(475_00), "due_on": "2090-01-01"}]}
    await api.post(f"/deals/{reopened['id']}/contract", drafted)
    whole = [{"net": usd(500_01), "due_on": "2090-01-01"}]
    await api.post(f"/deals/{own}/contract/amend", {"schedule": whole, "amended_on": "2019-05-07"})
    await api.everything_done()
    pays = f"/accounts/{api.acme}/payments"
    dated = {"received_on": "2019-08-01"}
    paid = await api.post(pays, {"reference": "one", "gross": usd(400_00)} | dated)
    back = {"reference": "back", "gross": usd(170_00), "refunded_on": "2019-08-02"}
    (asked,) = (await api.post(f"{pays}/{paid['id']}/refund", back))["refunds"]
    await api.post(f"{pays}/{paid['id']}/refunds/{asked['id']}/approve")
    await api.post(pays, {"reference": "two", "gross": usd(900_00)} | dated)
    handed_over = {"owner_id": api.ben, "reason": "Anna is away", "effective_from": "2019-08-01"}
    await api.post(f"/deals/{own}/change-credit", handed_over)
    await api.everything_done()
    await delivered(api, own)
    await api.post("/interest-rates", {"rate_bp": 800, "effective_from": "2019-03-01"})
    book = await api.post("/price-books", {"name": "Partners", "valid_from": "2019-01-01"})
    prices = {"prices": [{"product_id": api.product, "list_price": usd(450_00)}], "effective_from": "2019-01-01"}
    await api.post(f"/price-books/{book['id']}/prices", prices)
    await api.post(f"/price-books/{book['id']}/revise", {"valid_to": "2090-12-31"})


async def delivered(api: Company, deal_id: str) -> None:
    """The deal's order, delivered in part, with a task."""
    (order,) = (await api.get("/orders", deal_id=deal_id))["items"]
    path = f"/orders/{order['id']}"
    promised = [{"line": line, "planned_on": "2019-03-01"} for line in (1, 2)]
    await api.post(f"{path}/confirm", {"confirmed_on": "2019-02-02", "deliveries": promised})
    await api.post(f"{path}/tasks", {"title": "Ship", "owner_id": api.ben, "due_on": "2019-02-20"})
    await served(api, order["id"])
    await api.post(f"{path}/start-delivery", {"started_on": "2019-02-03"})
    await api.post(f"{path}/deliver", {"lines": [1], "delivered_on": "2019-03-02"})
    await api.post(f"{path}/cancel", {"lines": [2], "reason": "mistake", "cancelled_on": "2019-03-03"})
    await api.everything_done()


async def served(api: Company, order_id: str) -> None:
    """A ticket of the order that the clock escalates until it is served."""
    body = {"order_id": order_id, "kind": "support", "severity": "urgent", "subject": "It is silent"}
    path = f"/tickets/{(await api.post('/tickets', body | {'at': '2019-03-04T09:00:00Z'}))['id']}"
    escalated = "SELECT count(*) = 6 FROM events WHERE type = 'TicketEscalated'"
    await until(lambda: api.installation.running["pipeline"].pool.fetchval(escalated))
    for verb, clock in (("respond", "12"), ("pause", "13"), ("resume", "14"), ("resolve", "15"), ("close", "16")):
        await api.post(f"{path}/{verb}", {"at": f"2019-03-04T{clock}:00:00Z", "note": verb})


async def fallen_overdue(api: Company, invoices: int) -> None:
    """Wait until so many have: whether another comes before or after its customer's orders are held makes an event."""
    fallen = """SELECT count(*) FILTER (WHERE type = 'InvoiceFellOverdue') = $1
        AND count(*) FILTER (WHERE type = 'DunningLevelReached') = $1 FROM events"""
    await until(lambda: api.installation.running["pipeline"].pool.fetchval(fallen, invoices))


async def renewed(api: Company) -> bool:
    """The clock opens a deal to renew the one whose term is over."""
    opened = "SELECT count(*) = 1 FROM events WHERE type = 'DealOpened' AND data::json -> 'dimensions' ->> 'source' = 'renewal'"
    found: bool = await api.installation.running["pipeline"].pool.fetchval(opened)
    return found


async def verified(api: Company) -> dict[str, Verified]:
    running = api.installation.running["pipeline"]
    assert running.workers is not None
    names = await references(running.pool)
    url = api.installation.urls["pipeline"]
    return {one.view: one for one in await verify(url, SERVICE.views, running.workers.transport, names)}


@pytest.fixture
async def twin(postgres: Server, template: str, tmp_path: Path) -> Any:
    """A second installation."""
    async with installation(postgres, template, tmp_path / "twin", [SERVICE]) as opened, company(opened) as ready:
        yield ready


async def test_views_are_what_the_log_says_here_and_elsewhere(api: Company, twin: Company) -> None:
    await busy(api, 0)
    await busy(twin, 1)
    here, there = await verified(api), await verified(twin)
    assert set(here) == {view.name for view in SERVICE.views}
    for name, one in here.items():
        assert one.equal, one
        assert one.rows, f"{name} is empty: nothing was compared"
        assert there[name].equal
        assert one.content == there[name].content, name


async def test_two_processes_build_what_one_does(api: Company, monkeypatch: pytest.MonkeyPatch) -> None:
    await busy(api, 0)
    monkeypatch.setattr(shards, "LARGE", 1)
    monkeypatch.setattr(shards, "_processors", lambda: 2)
    workers = api.installation.running["pipeline"].workers
    assert workers is not None
    divisible = {view.name for view in SERVICE.views if view.divisible}
    assert divisible >= {"deals", "funnel", "leakage"}
    builds = [(await workers.rebuild(view)).build for view in SERVICE.views if view.divisible]
    assert {later - earlier for earlier, later in pairwise(builds)} == {3}, "not each of them took two shards"
    found = await verified(api)
    assert {name for name in divisible if not found[name].equal} == set()


async def test_nothing_is_parked(api: Company) -> None:
    await busy(api, 0)
    parked = await api.installation.running["pipeline"].pool.fetch("SELECT consumer, code, error FROM dead_letters")
    assert parked == []
