"""A deal changes hands after it was signed: its money, its invoices and its order follow, and nothing that was paid."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest

from services.performance.app import SERVICE as PERFORMANCE
from shared.web.serving.app import create_app
from shared.web.serving.root import create_root
from shared.web.serving.running import open_service
from tests.pipeline.company import Company, usd
from tests.shared.flow.waiting import until
from tests.support.fresh import until_fresh
from tests.support.staff import Staff

PLAN = {
    "name": "Received",
    "basis": "received",
    "period": "year",
    "effective_from": "2019-01-01",
    "tiers": [{"up_to": None, "rate_bp": 1_000}],
}


@pytest.fixture
async def figures(api: Company) -> AsyncIterator[httpx.AsyncClient]:
    """Performance, which reads the company's log."""
    here = api.installation
    running = await open_service(PERFORMANCE, here.urls["performance"], here.settings, peers=here.urls)
    try:
        assert running.workers is not None
        await running.workers.built()
        assert isinstance(here.http.auth, Staff)
        await until_fresh(running, here.http.auth.general_manager)
        root = httpx.ASGITransport(create_root([create_app(running)], here.settings))
        async with httpx.AsyncClient(transport=root, base_url="http://test", auth=here.http.auth) as client:
            yield client
    finally:
        await running.close()


async def sold(api: Company) -> str:
    """A deal of Anna's of February 2019 over 1 000, in two instalments."""
    deal = await api.negotiated(600_00, 400_00, opened_on="2019-01-01")
    await api.post(f"/deals/{deal}/activities", {"kind": "call", "outcome": "reached", "done_on": "2019-01-02"})
    offered = [{"product_id": api.product, "quantity": 2}]
    await api.post(f"/deals/{deal}/quotes", {"lines": offered, "issued_on": "2019-01-03"})
    schedule = [{"net": usd(500_00), "due_on": "2019-03-01"}, {"net": usd(500_00), "due_on": "2090-01-01"}]
    await api.post(f"/deals/{deal}/sign", {"signed_on": "2019-02-01", "schedule": schedule})
    await api.everything_done()
    return deal


async def to_ben(api: Company, deal: str) -> None:
    body = {"owner_id": api.ben, "reason": "The account was handed over.", "effective_from": "2019-03-10"}
    await api.post(f"/deals/{deal}/change-credit", body)
    await api.everything_done()


async def pay(api: Company, reference: str, gross: int, day: str) -> None:
    body = {"reference": reference, "gross": usd(gross), "received_on": day}
    await api.post(f"/accounts/{api.acme}/payments", body)
    await api.everything_done()


async def asked(figures: httpx.AsyncClient, path: str, **parameters: Any) -> Any:
    answer = await figures.get(f"/performance/v1{path}", params=parameters)
    assert answer.is_success, answer.text
    return answer.json()


async def by_person(figures: httpx.AsyncClient, kpi: str, **bounds: Any) -> dict[str | None, int]:
    period = {"from": "2019-01-01", "to": "2019-12-31", "by": "person"}
    items = (await asked(figures, f"/kpis/{kpi}", **period, **bounds))["items"]
    return {item["key"]["id"]: item["value"] for item in items if item["key"] and item["value"]}


async def test_received_money_moves_to_whom_it_is_credited_and_as_it_was_known_it_does_not(
    api: Company, figures: httpx.AsyncClient
) -> None:
    deal = await sold(api)
    written = await figures.post("/performance/v1/incentive-plans", json=PLAN)
    assert written.is_success, written.text
    await pay(api, "before", 300_00, "2019-03-01")
    await pay(api, "since", 200_00, "2019-03-20")

    async def received(expected: dict[str, int]) -> None:
        async def so() -> bool:
            return await by_person(figures, "received_amount") == expected

        await until(so)

    await received({api.anna: 500_00})
    moment = datetime.now(UTC).isoformat()
    await to_ben(api, deal)
    await received({api.anna: 300_00, api.ben: 200_00})
    assert await by_person(figures, "received_amount", known_at=moment) == {api.anna: 500_00}
    assert await by_person(figures, "received_amount", as_of="2019-03-15") == {api.anna: 300_00}
    await pay(api, "late", 100_00, "2019-03-09")
    await pay(api, "last", 400_00, "2019-04-01")
    await received({api.anna: 400_00, api.ben: 600_00})
    assert await by_person(figures, "invoiced_amount") == {api.anna: 400_00, api.ben: 600_00}
    for person, total in ((api.anna, 40_00), (api.ben, 60_00)):
        assert (await asked(figures, "/commissions", person=person, period="2019"))["total"] == total


async def test_the_new_owner_has_what_is_open_of_the_deal(api: Company) -> None:
    deal = await sold(api)
    await pay(api, "first", 500_00, "2019-03-01")
    await api.everything_done()  # what was held while that was overdue goes on
    (order,) = (await api.get("/orders", deal_id=deal))["items"]
    promised = [{"line": 1, "planned_on": "2019-04-01"}]
    await api.post(f"/orders/{order['id']}/confirm", {"confirmed_on": "2019-02-02", "deliveries": promised})
    await to_ben(api, deal)
    for path in ("/orders", "/milestones", "/activities", "/quotes", "/deals"):
        (found,) = (await api.get(path, owner_id=api.ben))["items"]
        assert found["owner_id"] == api.ben, path
        assert (await api.get(path, owner_id=api.anna))["items"] == [], path
    (open_,) = (await api.get("/invoices", owner_id=api.ben))["items"]
    (settled,) = (await api.get("/invoices", owner_id=api.anna))["items"]
    assert (open_["instalment"], settled["instalment"]) == (2, 1)
    assert [one["key"]["id"] for one in (await api.get("/ageing", by="owner"))["items"]] == [api.ben]
    (forecast,) = (await api.get("/forecast", by="owner"))["items"]
    assert forecast["key"]["id"] == api.ben
    shown = await api.get(f"/orders/{order['id']}")
    assert shown["credits"] == [{"employee_id": api.ben, "share_bp": 10_000}]
    cancelled = await api.post(f"/orders/{order['id']}/cancel", {"lines": [2], "reason": "mistake"})
    assert cancelled["owner_id"] == api.ben
