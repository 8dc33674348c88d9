"""A renewal is opened once, on its day, whoever looks at the clock and however late."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, date, datetime, timedelta
from types import SimpleNamespace
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import msgspec
import pytest

from services.pipeline.app import SERVICE
from services.pipeline.domain.renewal.state import TermLearned, renewal_id
from services.pipeline.policies import renewals as policies
from shared.contracts.customers import CustomerReclassified
from shared.decider import Noun
from shared.flow.runtime import Workers
from shared.store.handle import handle
from tests.pipeline.company import LONG_AGO, Company, context, usd
from tests.pipeline.examples import CUSTOMER, item, terms
from tests.shared.flow.waiting import until

GRADING = Noun("customer", None, lambda event, _state: [event], lambda _state, event: event, (CustomerReclassified,))
ENDS = date(2090, 6, 30)
OPENED = "SELECT stream_id, data FROM events WHERE type = 'RenewalOpened'"
DEALS = "SELECT count(*) FROM events WHERE type = 'DealOpened' AND stream_id = $1"
WAITING = """
SELECT count(*) FROM deadlines
WHERE name = 'when_term_nears_its_end_then_open_renewal' AND state = 'waiting' AND due_at <= $1
"""


async def signed_for_a_term(api: Company) -> str:
    """A deal whose term ends in 2090, with a customer whose grade is known."""
    deal = await api.negotiated(1_000_00)
    schedule = [{"net": usd(1_000_00), "due_on": "2090-12-01"}]
    await api.post(f"/deals/{deal}/sign", {"schedule": schedule, "term_end": ENDS.isoformat()})
    await api.everything_done()
    return deal


async def grade(api: Company, grade: Any) -> None:
    event = CustomerReclassified("Acme", "potential", grade, LONG_AGO)
    await handle(api.customers, GRADING, UUID(api.acme), event, context=context())
    pool = api.installation.running["pipeline"].pool
    await until(lambda: pool.fetchval("SELECT count(*) > 0 FROM events WHERE type = 'GradeLearned'"))
    await api.everything_done()


@asynccontextmanager
async def working_on(api: Company, now: datetime) -> AsyncIterator[Workers]:
    """Workers of another process, on that moment, once they have done all there is to do by then."""
    running = api.installation.running["pipeline"]
    assert running.workers is not None
    foreign = running.workers._foreign
    late = Workers(SERVICE, running.store, running.url, foreign, clock=lambda: now, tick=0.05)
    await late.start()

    async def done() -> bool:
        head = running.store.log.head
        quiet = late.status() and not any(one.behind for one in late.status())
        waiting = await running.pool.fetchval(WAITING, now)
        return bool(quiet and not waiting and head == running.store.log.head)

    try:
        yield late
        await until(done)
    finally:
        await late.stop()


async def down(api: Company) -> None:
    """The workers of this installation have stopped."""
    workers = api.installation.running["pipeline"].workers
    assert workers is not None
    await workers.stop()


async def renewals(api: Company) -> list[tuple[date, int]]:
    found = await api.installation.running["pipeline"].pool.fetch(OPENED)
    data = [msgspec.json.decode(row[1]) for row in found]
    return [(date.fromisoformat(one["opened_on"]), one["lead_days"]) for one in data]


async def renewing_deals(api: Company, deal: str) -> int:
    found: int = await api.installation.running["pipeline"].pool.fetchval(DEALS, renewal_id(UUID(deal)))
    return found


def at(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=UTC)


async def test_it_is_opened_as_its_day_begins_and_not_before(api: Company) -> None:
    deal = await signed_for_a_term(api)
    await down(api)
    due = ENDS - timedelta(days=60)
    async with working_on(api, at(due) - timedelta(seconds=1)):
        pass
    assert await renewals(api) == []
    async with working_on(api, at(due)):
        await until(lambda: opened(api, deal))
    assert await renewals(api) == [(due, 60)]


async def opened(api: Company, deal: str) -> bool:
    return await renewing_deals(api, deal) == 1


@pytest.mark.parametrize(("graded", "lead"), [("major", 120), ("key", 90), ("ordinary", 60)])
async def test_a_worker_that_was_down_that_day_opens_it_once_on_its_day(api: Company, graded: Any, lead: int) -> None:
    deal = await signed_for_a_term(api)
    await grade(api, graded)
    await down(api)
    for later in (ENDS - timedelta(days=30), ENDS + timedelta(days=400)):
        async with working_on(api, at(later)):
            await until(lambda: opened(api, deal))
        assert await renewals(api) == [(ENDS - timedelta(days=lead), lead)]
        assert await renewing_deals(api, deal) == 1


async def test_a_renewal_is_opened_under_the_newest_stages_of_its_own_pipeline(api: Company) -> None:
    deal = await signed_for_a_term(api)
    renamed = {"name": "Plainer", "stages": [stage("needs")]}
    revised = await api.post(f"/pipelines/{api.plain}/revise", renamed)
    await until_renewed(api, deal)
    found = await api.get(f"/deals/{renewal_id(UUID(deal))}")
    assert (found["pipeline_id"], found["policy_version"], found["stage"]) == (api.plain, revised["version"], "needs")
    old = await api.get(f"/deals/{deal}")
    assert (old["pipeline_id"], old["policy_version"]) == (api.plain, 1)


async def test_a_renewals_pipeline_can_be_named_when_the_deal_is_signed(api: Company) -> None:
    renewing = (await api.post("/pipelines", {"name": "Renewals", "stages": [stage("negotiation")]}))["id"]
    deal = await api.negotiated(1_000_00)
    body = {"schedule": [{"net": usd(1_000_00), "due_on": "2090-12-01"}], "term_end": ENDS.isoformat()}
    path = f"/deals/{deal}/sign"
    assert await api.refused(path, body | {"renewal_pipeline_id": deal}) == (422, "unknown_pipeline")
    await api.post(path, body | {"renewal_pipeline_id": renewing})
    await api.everything_done()
    await until_renewed(api, deal)
    found = await api.get(f"/deals/{renewal_id(UUID(deal))}")
    assert (found["pipeline_id"], found["stage"], found["source"]) == (renewing, "negotiation", "renewal")


def stage(name: str) -> dict[str, Any]:
    return {"stage": name, "name": name, "probability_bp": 9_000, "rotten_days": 30}


async def until_renewed(api: Company, deal: str) -> None:
    """Its day has come, and the lists know."""
    await down(api)
    async with working_on(api, at(ENDS)):
        await until(lambda: listed(api, deal))
    api.seen = {}


async def listed(api: Company, deal: str) -> bool:
    found = await api.installation.http.get(f"/pipeline/v1/deals/{renewal_id(UUID(deal))}")
    return found.is_success


async def test_two_workers_open_it_once(api: Company) -> None:
    deal = await signed_for_a_term(api)
    await down(api)
    later = at(ENDS)
    async with working_on(api, later), working_on(api, later):
        await until(lambda: opened(api, deal))
    assert len(await renewals(api)) == 1
    assert await renewing_deals(api, deal) == 1


async def test_the_whole_way_from_term_to_renewal_or_churn(api: Company) -> None:
    deal = await signed_for_a_term(api)
    (waiting,) = (await api.get("/renewals", status="waiting"))["items"]
    assert (waiting["deal_id"], waiting["term_end"], waiting["net"]) == (deal, "2090-06-30", usd(1_000_00))
    gone = await api.negotiated(300_00)
    over = {"schedule": [{"net": usd(300_00), "due_on": "2090-12-01"}], "term_end": "2026-01-02"}
    await api.post(f"/deals/{gone}/sign", over)
    await api.everything_done()
    renewing = str(renewal_id(UUID(gone)))
    pool = api.installation.running["pipeline"].pool
    await until(lambda: pool.fetchval(DEALS.replace("count(*)", "count(*) > 0"), UUID(renewing)))
    await api.everything_done()
    made = await api.get(f"/deals/{renewing}")
    assert (made["source"], made["stage"], made["net"]) == ("renewal", "research", usd(300_00))
    await api.post(f"/deals/{renewing}/lose", {"reason": "competitor"})
    await api.everything_done()
    (item,) = (await api.get("/retention"))["items"]
    assert (item["base"], item["churned"], item["grr"], item["nrr"]) == (usd(300_00), usd(300_00), 0, 0)
    (churn,) = (await api.get("/retention/explain", measure="churned", reason="competitor"))["items"]
    assert (churn["deal_id"], churn["net"]) == (gone, usd(300_00))
    await api.post(f"/deals/{renewing}/reopen")
    await api.ready(renewing)
    for stage in ("screening", "contact", "needs", "presentation", "negotiation"):
        await api.post(f"/deals/{renewing}/advance", {"stage": stage})
    await api.post(f"/deals/{renewing}/sign")
    await api.everything_done()
    (item,) = (await api.get("/retention"))["items"]
    assert (item["renewed"], item["expansion"], item["churned"]) == (usd(300_00), usd(200_00), usd(0))
    assert (item["undecided"], item["grr"], item["nrr"]) == (usd(0), 1.0, 1.666667)
    (settled,) = (await api.get("/renewals", status="expanded"))["items"]
    assert (settled["renewal_id"], settled["renewed_net"]) == (renewing, usd(500_00))
    last = await pool.fetchval("SELECT max(version) FROM events WHERE type = 'RenewalSettled'")
    assert (settled["id"], settled["version"], waiting["version"]) == (gone, last, 1)


async def test_the_calendar_and_what_was_kept_follow_the_contract(api: Company) -> None:
    waits, opens = await signed_for_a_term(api), await api.negotiated(300_00, 200_00)
    over = {"schedule": [{"net": usd(500_00), "due_on": "2090-12-01"}], "term_end": "2026-01-02"}
    await api.post(f"/deals/{opens}/sign", over)
    pool = api.installation.running["pipeline"].pool
    await until(lambda: pool.fetchval(DEALS.replace("count(*)", "count(*) > 0"), renewal_id(UUID(opens))))
    await api.everything_done()
    later = {"schedule": [{"net": usd(1_000_00), "due_on": "2090-12-01"}], "term_end": "2091-02-28"}
    await api.post(f"/deals/{waits}/contract/amend", later)
    await cancel(api, opens, [2])
    found = {one["deal_id"]: one for one in (await api.get("/renewals"))["items"]}
    assert (found[waits]["status"], found[waits]["term_end"]) == ("waiting", "2091-02-28")
    assert (found[opens]["status"], found[opens]["net"]) == ("open", usd(300_00))
    (item,) = (await api.get("/retention", to="2026-01-02"))["items"]
    assert (item["contracts"], item["base"]) == (1, usd(300_00))
    await cancel(api, waits, [])
    await cancel(api, opens, [])
    gone = (await api.get("/renewals", status="withdrawn"))["items"]
    assert {one["deal_id"] for one in gone} == {waits, opens}
    (item,) = (await api.get("/retention"))["items"]
    assert (item["contracts"], item["base"], item["undecided"]) == (0, usd(0), usd(0))


async def cancel(api: Company, deal: str, lines: list[int]) -> None:
    """Lines of the deal's order, or all of it."""
    await api.everything_done()
    (order,) = (await api.get("/orders", deal_id=deal))["items"]
    await api.post(f"/orders/{order['id']}/cancel", {"reason": "mistake"} | ({"lines": lines} if lines else {}))
    await api.everything_done()


def test_a_renewal_is_due_on_days_and_opened_by_the_day_of_the_company() -> None:
    term = TermLearned(UUID(int=1), CUSTOMER, terms([item()]), date(2026, 1, 1), ENDS)
    message: Any = SimpleNamespace(type="TermLearned", data=msgspec.json.encode(term))
    days = sorted(one.due_at for one in policies.expect_renewal(message))
    assert days == [ENDS - timedelta(days=lead) for lead in (120, 90, 60)]
    due: Any = SimpleNamespace(stream_id=UUID(int=2))
    midnight = datetime(2090, 3, 2, tzinfo=ZoneInfo("Asia/Shanghai"))
    assert policies.open_due_renewals(due, midnight).command.today == date(2090, 3, 2)
    assert policies.open_due_renewals(due, midnight - timedelta(seconds=1)).command.today == date(2090, 3, 1)
