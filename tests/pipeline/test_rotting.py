"""A deal in which nothing happens comes to its owner's attention, then to the manager's: once, on its day."""

from datetime import date, timedelta
from types import SimpleNamespace
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import msgspec
import pytest

from services.pipeline.domain.deal.activities import LogActivity
from services.pipeline.domain.deal.commands import AdvanceDeal, ImportDeal, LoseDeal, ReopenDeal, ReviseDeal
from services.pipeline.domain.deal.deal import DEAL, decide
from services.pipeline.domain.deal.events import ParkingExplained
from services.pipeline.domain.deal.idling import MarkRotten, ParkDeal
from services.pipeline.policies import rotting
from services.pipeline.views.figures import leakage
from services.pipeline.views.figures.rows.events import READ
from shared.contracts.pipeline import DealLost, DealOpened, DealParked, DealRotted
from shared.decider import Refused, fold
from shared.flow.deadlines import Cancel, Set
from tests.pipeline.company import Company
from tests.pipeline.examples import BEN, CUSTOMER, OPENED, TODAY, after, item, opening, terms
from tests.pipeline.figures.test_renewals_over_time import at, down, working_on
from tests.shared.flow.waiting import until

FIRST = OPENED + timedelta(days=30)
SECOND = FIRST + timedelta(days=30)
ROTTED = "SELECT data FROM events WHERE type = 'DealRotted' ORDER BY position"


def rotted(*levels: int) -> Any:
    """Anna's deal after it has rotted so often."""
    return after(DEAL, opening(), *(MarkRotten(TODAY) for _ in levels))


def test_it_rots_on_its_day_however_late_the_clock_looks_and_a_second_time_as_long_after() -> None:
    deal = after(DEAL, opening())
    assert decide(MarkRotten(FIRST - timedelta(days=1)), deal) == []
    (first,) = decide(MarkRotten(TODAY), deal)
    assert isinstance(first, DealRotted)
    assert (first.level, first.rotted_on, first.rots_on) == (1, FIRST, SECOND)
    deal = fold(DEAL, [first], deal)
    assert decide(MarkRotten(SECOND - timedelta(days=1)), deal) == []
    (second,) = decide(MarkRotten(TODAY), deal)
    assert isinstance(second, DealRotted)
    assert (second.level, second.rotted_on, second.rots_on) == (2, SECOND, None)
    assert decide(MarkRotten(date(2030, 1, 1)), fold(DEAL, [second], deal)) == []


def called(day: date = TODAY) -> LogActivity:
    return LogActivity(UUID(int=901), "call", "reached", None, day, TODAY)


@pytest.mark.parametrize(
    "command",
    [called(), AdvanceDeal("screening", TODAY, TODAY), ReviseDeal(TODAY, TODAY, owner_id=BEN)],
)
def test_whatever_happens_keeps_it_alive(command: Any) -> None:
    deal = after(DEAL, opening(), MarkRotten(FIRST), command)
    assert (deal.rotten, deal.rots_on) == (0, TODAY + timedelta(days=30))


def test_what_was_done_longer_ago_does_not_bring_the_day_forward() -> None:
    moved = after(DEAL, opening(), AdvanceDeal("screening", TODAY, TODAY))
    assert fold(DEAL, decide(called(OPENED), moved), moved).rots_on == moved.rots_on


def test_a_deal_that_has_rotted_twice_is_reassigned_parked_moved_or_lost_and_no_call_helps() -> None:
    deal = rotted(1, 2)
    assert fold(DEAL, decide(called(), deal), deal).rotten == 2
    for command in (
        ReviseDeal(TODAY, TODAY, owner_id=BEN),
        ParkDeal(date(2026, 9, 1), "Their budget", TODAY, TODAY),
        AdvanceDeal("screening", TODAY, TODAY),
    ):
        assert fold(DEAL, decide(command, deal), deal).rotten == 0
    lost = after(DEAL, opening(), MarkRotten(FIRST), LoseDeal("no_answer", None, TODAY, TODAY))
    assert decide(MarkRotten(date(2030, 1, 1)), lost) == []
    assert fold(DEAL, decide(ReopenDeal(TODAY, TODAY), lost), lost).rotten == 0


def test_a_parked_deal_is_left_alone_until_its_day_and_why_stays_here() -> None:
    deal = rotted(1)
    park = ParkDeal(date(2026, 9, 1), "Their budget", TODAY, TODAY)
    parked, explained = decide(park, deal)
    assert isinstance(parked, DealParked)
    assert "budget" not in repr(parked)
    assert explained == ParkingExplained("Their budget", TODAY)
    deal = fold(DEAL, [parked, explained], deal)
    assert decide(park, deal) == []
    assert decide(MarkRotten(date(2026, 8, 31)), deal) == []
    (again,) = decide(MarkRotten(date(2026, 9, 1)), deal)
    assert isinstance(again, DealRotted)
    assert again.level == 1


@pytest.mark.parametrize("until", [TODAY, TODAY + timedelta(days=367)])
def test_it_is_parked_for_a_day_to_a_year(until: date) -> None:
    with pytest.raises(Refused, match="parked_too_long"):
        decide(ParkDeal(until, "Later", TODAY, TODAY), after(DEAL, opening()))


def test_an_imported_deal_rots_only_after_something_was_done_here() -> None:
    deal = after(DEAL, ImportDeal(opening(), "contact", None))
    assert deal.rots_on is None
    assert fold(DEAL, decide(called(), deal), deal).rots_on == TODAY + timedelta(days=21)


def test_the_deadline_is_a_day_of_the_company_and_ends_with_the_deal() -> None:
    opened: Any = DealOpened(CUSTOMER, terms([item()]), "research", 0, OPENED, rots_on=FIRST)
    deal = UUID(int=5)

    def said(event: Any) -> Any:
        message: Any = SimpleNamespace(
            type=type(event).__name__, data=msgspec.json.encode(event), stream_id=deal, version=1
        )
        return rotting.expect_rot(message)

    assert said(opened) == [Set(deal, FIRST)]
    assert said(DealOpened(CUSTOMER, terms([item()]), "research", 0, OPENED)) == []
    assert said(DealLost(CUSTOMER, terms([item()]), "research", "price", OPENED, TODAY)) == [Cancel(deal)]
    midnight = at(FIRST).replace(tzinfo=ZoneInfo("Asia/Shanghai"))
    assert rotting.mark_rotten(SimpleNamespace(stream_id=deal), midnight).command == MarkRotten(FIRST)  # type: ignore[arg-type]


def test_a_deal_leaks_once_by_rotting_or_without_an_answer_in_the_cohort_of_its_opening() -> None:
    one = terms([item()])
    opened = DealOpened(CUSTOMER, one, "research", 0, OPENED, rots_on=FIRST)
    first, second = (DealRotted(CUSTOMER, one, "research", level, OPENED, FIRST, None) for level in (1, 2))
    lost = DealLost(CUSTOMER, one, "research", "no_answer", OPENED, TODAY)

    def read(event: Any) -> Any:
        return READ[type(event).__name__](msgspec.json.encode(event).decode())

    def leaked(*events: Any) -> list[str]:
        entry, cells = leakage.step(None, read(opened), OPENED)
        for event in events:
            entry, new = leakage.step(entry, read(event), FIRST)
            cells += new
        assert {cell.counts_on for cell in cells} == {OPENED}
        return [cell.measure for cell in cells]

    assert leaked(first, second, lost) == ["entered", "rotted"]
    assert leaked(lost) == ["entered", "no_answer"]


async def test_the_owner_and_then_the_manager_find_it_in_their_attention_after_a_downtime(api: Company) -> None:
    deal = await api.post("/deals", api.deal(pipeline_id=None))
    today = date.fromisoformat(deal["opened_on"])
    first, second = today + timedelta(days=30), today + timedelta(days=60)
    assert (deal["rots_on"], deal["rotten"]) == (first.isoformat(), 0)
    pool = api.installation.running["pipeline"].pool
    await api.everything_done()
    await down(api)

    async def levels() -> list[tuple[int, str]]:
        found = [msgspec.json.decode(row[0]) for row in await pool.fetch(ROTTED)]
        return [(one["level"], one["rotted_on"]) for one in found]

    async def waits(*, who: str, what: str) -> bool:
        items = (await api.get("/attention", awaits=who, owner_id=api.anna))["items"]
        version = await pool.fetchval("SELECT max(version) FROM events WHERE type = 'DealRotted'")
        found = [(one["deal_id"], one["must_do"], one["subject"], one["version"]) for one in items]
        return found == [(deal["id"], what, "Acme", version)]

    async def shown(deal_id: str) -> bool:
        page = await api.get(f"/deals/{deal_id}")
        return (page["rotten"], page["rots_on"]) == (2, None)

    async with working_on(api, at(first)):
        await until(lambda: waits(who="owner", what="act"))
    assert await levels() == [(1, first.isoformat())]
    async with working_on(api, at(second + timedelta(days=99))), working_on(api, at(second)):
        await until(lambda: waits(who="manager", what="reassign_park_or_lose"))
        await until(lambda: shown(deal["id"]))
    assert await levels() == [(1, first.isoformat()), (2, second.isoformat())]


async def test_a_manager_parks_a_deal_and_a_quote_waits_for_its_approver(api: Company) -> None:
    deal = (await api.post("/deals", api.deal()))["id"]
    until_then = (date.today() + timedelta(days=90)).isoformat()
    parked = await api.post(f"/deals/{deal}/park", {"until": until_then, "reason": "Their budget"})
    assert parked["rots_on"] == until_then
    assert (await api.get("/deals"))["items"] == [parked]
    offer = {"lines": [{"product_id": api.product, "quantity": 1, "discount_bp": 2_500}]}
    quote = await api.post(f"/deals/{deal}/quotes", offer)
    (item,) = (await api.get("/attention"))["items"]
    assert (item["id"], item["awaits"], item["must_do"]) == (quote["id"], "manager", "approve_or_reject")
    await api.post(f"/deals/{deal}/quotes/1/withdraw")
    assert (await api.get("/attention"))["items"] == []
