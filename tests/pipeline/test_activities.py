"""What is written down about a deal: activities, needs, objections, pushed closes and a person's forecast."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any, get_args
from uuid import UUID

import pytest

from services.pipeline.domain.deal.activities import (
    ActivityCommand,
    LogActivity,
    OverrideForecast,
    RaiseObjection,
    RecordNeed,
    SettleObjection,
)
from services.pipeline.domain.deal.commands import AdvanceDeal, LoseDeal, ReopenDeal, ReviseDeal
from services.pipeline.domain.deal.deal import DEAL, decide
from services.pipeline.domain.deal.state import Deal
from shared.contracts.pipeline import ActivityLogged, DealForecastOverridden
from shared.decider import Refused
from tests.pipeline.company import Company, usd
from tests.pipeline.examples import ANNA, CUSTOMER, OPENED, TODAY, after, opening

CONTACT = UUID(int=900)
CALL = LogActivity(UUID(int=901), "call", "reached", CONTACT, TODAY, TODAY)
NEED = RecordNeed("Twelve sensors", 5_000, "USD", True, TODAY, TODAY)
OBJECT = RaiseObjection("Too slow", TODAY, TODAY)
COMMIT = OverrideForecast("commit", TODAY, TODAY)
ALL = (CALL, NEED, OBJECT, SettleObjection(1, True, TODAY, TODAY), COMMIT)


def test_an_activity_says_with_whom_by_id_and_in_which_stage() -> None:
    (event,) = decide(CALL, after(DEAL, opening(), AdvanceDeal("screening", TODAY, TODAY)))
    assert event == ActivityLogged(CALL.activity_id, CUSTOMER, ANNA, "screening", "call", "reached", CONTACT, TODAY)


@pytest.mark.parametrize("command", ALL)
def test_what_is_written_down_once_more_is_nothing(command: ActivityCommand) -> None:
    assert decide(command, after(DEAL, opening(), *ALL)) == []


@pytest.mark.parametrize("command", ALL)
def test_nothing_is_written_down_about_a_deal_that_is_not_open(command: ActivityCommand) -> None:
    lost = after(DEAL, opening(), OBJECT, LoseDeal("price", None, TODAY, TODAY))
    for deal, code in ((Deal(), "deal_not_found"), (lost, "deal_not_open")):
        with pytest.raises(Refused) as refusal:
            decide(command, deal)
        assert refusal.value.code == code


@pytest.mark.parametrize(
    ("field", "command"),
    [("done_on", CALL), ("recorded_on", NEED), ("raised_on", OBJECT), ("overridden_on", COMMIT)],
)
def test_nothing_was_done_before_the_opening_or_tomorrow(field: str, command: Any) -> None:
    for day, code in (
        (OPENED - timedelta(days=1), "dates_out_of_order"),
        (TODAY + timedelta(days=1), "date_in_future"),
    ):
        with pytest.raises(Refused) as refusal:
            decide(replace(command, **{field: day}), after(DEAL, opening()))
        assert (refusal.value.code, refusal.value.pointer) == (code, f"/{field}")


def test_an_objection_is_answered_or_left_open_knowingly() -> None:
    deal = after(
        DEAL, opening(), OBJECT, replace(OBJECT, objection="Too dear"), SettleObjection(2, False, TODAY, TODAY)
    )
    assert [one.status for one in deal.discovery.objections] == ["raised", "left_open"]
    assert [one.objection for one in deal.discovery.unsettled] == ["Too slow"]
    with pytest.raises(Refused, match="objection_not_found"):
        decide(SettleObjection(3, True, TODAY, TODAY), deal)


def test_only_a_close_that_moves_to_a_later_day_is_a_push() -> None:
    days = (date(2026, 10, 1), date(2026, 9, 15), None, date(2027, 1, 1), date(2027, 2, 1))
    deal = after(DEAL, opening(), *(ReviseDeal(TODAY, TODAY, expected_close_on=day) for day in days))
    assert deal.close_pushes == 2


def test_a_stage_move_leaves_what_a_person_said_of_the_forecast_and_a_loss_ends_it() -> None:
    deal = after(DEAL, opening(), COMMIT, AdvanceDeal("screening", TODAY, TODAY))
    assert deal.forecast_override == "commit"
    (event,) = decide(replace(COMMIT, category=None), deal)
    assert isinstance(event, DealForecastOverridden)
    assert (event.category_before, event.category_after) == ("commit", None)
    lost = after(DEAL, opening(), COMMIT, LoseDeal("price", None, TODAY, TODAY), ReopenDeal(TODAY, TODAY))
    assert lost.forecast_override is None


def test_everything_that_can_be_written_down_is_tried_here() -> None:
    assert {type(command) for command in ALL} == set(get_args(ActivityCommand))


async def test_a_deal_shows_what_was_learnt_as_each_command_answered_it(api: Company) -> None:
    deal = (await api.post("/deals", api.deal(expected_close_on="2090-02-01")))["id"]
    need = {"need": "Twelve sensors", "budget": usd(900_00), "intent_confirmed": True}
    commands: list[tuple[str, dict[str, Any]]] = [
        ("record-need", need),
        ("objections", {"objection": "Too slow"}),
        ("objections/1/settle", {"how": "left_open"}),
        ("override-forecast", {"category": "commit"}),
        ("revise", {"expected_close_on": "2090-03-01"}),
        ("advance", {"stage": "screening"}),
    ]
    for path, body in commands:
        answered = await api.post(f"/deals/{deal}/{path}", body)
        assert (await api.get("/deals"))["items"] == [answered]
    assert answered["need"] | {"recorded_on": None} == need | {"recorded_on": None}
    assert [one["status"] for one in answered["objections"]] == ["left_open"]
    assert (answered["forecast_category"], answered["forecast_override"]) == ("commit", "commit")
    assert answered["close_pushes"] == 1


async def test_activities_are_listed_and_follow_their_deal_to_a_new_owner(api: Company) -> None:
    deal = (await api.post("/deals", api.deal()))["id"]
    body = {"kind": "demo", "outcome": "interested", "contact_id": str(CONTACT)}
    logged = await api.post(f"/deals/{deal}/activities", body)
    await api.post(f"/deals/{deal}/activities", {"kind": "mail", "outcome": "not_reached"})
    assert (await api.get("/activities", contact_id=str(CONTACT)))["items"] == [logged]
    assert (await api.get(f"/deals/{deal}"))["activities"] == 2
    await api.post(f"/deals/{deal}/revise", {"owner_id": api.ben})
    assert (await api.get("/activities", owner_id=api.anna))["items"] == []
    found = (await api.get("/activities", owner_id=api.ben, kind="demo"))["items"]
    assert found == [logged | {"owner_id": api.ben}]


async def test_the_forecast_counts_a_deal_where_a_person_put_it_also_after_it_moved(api: Company) -> None:
    deal = (await api.post("/deals", api.deal(4_00, expected_close_on="2100-02-01")))["id"]
    await api.post(f"/deals/{deal}/override-forecast", {"category": "commit"})
    for stage in ("screening", "contact"):
        await api.post(f"/deals/{deal}/advance", {"stage": stage})
        (item,) = (await api.get("/forecast"))["items"]
        assert item["categories"]["commit"]["count"] == 1
    await api.post(f"/deals/{deal}/override-forecast", {"category": None})
    (item,) = (await api.get("/forecast"))["items"]
    assert (item["categories"]["pipeline"]["weighted"], item["weighted"]) == (usd(40), usd(40))
