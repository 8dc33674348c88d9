"""KPI questions as clients ask them: bounds of two times, keys and names, what is refused, and why a number is so."""

from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import asyncpg
import httpx
import pytest

from services.performance.app import SERVICE
from shared.settings import Settings
from shared.web.identity.tokens import issue_token
from shared.web.serving.app import create_app
from shared.web.serving.running import open_service
from tests.performance.projecting import feed
from tests.performance.stories import ANN, BOB, CANCITY, COMPANY, EAST, LINE, NORTH, PRO, SOUTH, Story
from tests.support.described import described

Get = Callable[..., Awaitable[Any]]
MARCH, JUNE = date(2017, 3, 15), date(2017, 6, 30)


@pytest.fixture
async def api(db: asyncpg.Connection, database_url: str, tmp_path: Path) -> AsyncIterator[httpx.AsyncClient]:
    """A client of performance as it only answers HTTP; tests feed its tables."""
    settings = Settings(home=tmp_path)
    running = await open_service(SERVICE, database_url, settings, workers=False)
    headers = {"authorization": f"Bearer {issue_token(settings, 'admin')}"}
    app = create_app(running)
    transport = described(httpx.ASGITransport(app), {"": app.openapi()})
    async with httpx.AsyncClient(transport=transport, base_url="http://test/v1", headers=headers) as client:
        yield client
    await running.close()


@pytest.fixture
def get(api: httpx.AsyncClient) -> Get:
    """The decoded answer to a question that must be answered."""

    async def got(path: str, **parameters: Any) -> Any:
        renamed = {name.removesuffix("_"): str(value) for name, value in parameters.items()}
        answer = await api.get(path, params=renamed)
        assert answer.status_code == 200, answer.text
        return answer.json()

    return got


def values(answer: Any) -> dict[str | None, Any]:
    return {item["key"] and item["key"]["id"]: item["value"] for item in answer["items"]}


async def test_the_catalogue_says_what_every_kpi_is(get: Get) -> None:
    items = {item["name"]: item for item in (await get("/kpis"))["items"]}
    assert items["win_rate"]["formula"] == "signed_deals / (signed_deals + lost_deals)"
    assert set(items["signed_amount"]) == {
        "name", "version", "unit", "formula", "direction", "owner", "description", "dimensions", "buckets",
    }  # fmt: skip


async def test_an_answer_has_the_shape_that_is_fixed(db: Any, get: Get) -> None:
    await feed(db, Story().team().signed(1_250_000, MARCH).events)
    answer = await get(
        "/kpis/signed_amount", by="region", bucket="quarter", as_of="2017-12-31", known_at="2018-02-01T00:00:00Z"
    )
    assert answer == {
        "kpi": "signed_amount", "unit": "money", "currency": "USD", "as_of": "2017-12-31", "known_at": "2018-02-01T00:00:00Z",
        "settled": False, "settled_until": None, "definition_version": 1,
        "scope": {"reach": "all", "persons": None},
        "items": [{"period": "2017-Q1", "key": {"kind": "region", "id": str(EAST), "name": "East"}, "value": 1_250_000,
                   "numerator": None, "denominator": None, "n": 1}],
    }  # fmt: skip


async def test_a_ratio_is_a_number_of_six_decimals_beside_its_parts(db: Any, api: httpx.AsyncClient) -> None:
    await feed(db, Story().team().signed(1, MARCH).signed(1, MARCH).lost(MARCH).events)
    text = (await api.get("/kpis/win_rate")).text
    assert '"value":0.666667,"numerator":2,"denominator":3,"n":3' in text


async def test_names_are_those_of_today(db: Any, get: Get) -> None:
    await feed(db, Story().team().signed(100, MARCH).events)
    await db.execute("INSERT INTO names VALUES ($1, 1, 'Ann Lee')", ANN)
    named = {}
    for by in ("person", "team", "region", "customer", "product", "product_line", "grade", "channel"):
        (item,) = (await get("/kpis/signed_amount", by=by))["items"]
        named[by] = item["key"]["name"]
    assert named == {
        "person": "Ann Lee", "team": "North", "region": "East", "customer": "Cancity", "product": "GTX Pro",
        "product_line": None, "grade": "key", "channel": "web",
    }  # fmt: skip


async def test_a_back_dated_assignment_changes_todays_answer_and_not_yesterdays(db: Any, get: Get) -> None:
    story = Story().team().signed(100, MARCH)
    yesterday = story.now
    story.assigned(ANN, SOUTH, date(2017, 1, 1))
    await feed(db, story.events)
    assert values(await get("/kpis/signed_amount", by="team")) == {str(SOUTH): 100}
    assert values(await get("/kpis/signed_amount", by="team", known_at=yesterday.isoformat())) == {str(NORTH): 100}


async def test_as_of_bounds_what_had_happened_and_known_at_what_was_recorded(db: Any, get: Get) -> None:
    story = Story().team().signed(100, MARCH)
    before = story.now
    story.signed(10, MARCH).signed(1, JUNE)
    await feed(db, story.events)
    asked: list[dict[str, Any]] = [{}, {"as_of": MARCH}, {"known_at": before.isoformat()}, {"as_of": "2017-03-14"}]
    found = [(await get("/kpis/signed_amount", **bounds))["items"][0]["value"] for bounds in asked]
    assert found == [111, 110, 100, None]


async def test_a_split_deal_in_one_team_is_one_deal_there_and_one_at_each_person(db: Any, get: Get) -> None:
    story = Story().team().assigned(BOB, NORTH, date(2016, 1, 1))
    await feed(db, story.signed(101, MARCH, (ANN, 5_000), (BOB, 5_000)).events)
    people = (await get("/kpis/signed_amount", by="person"))["items"]
    assert sorted((item["value"], item["n"]) for item in people) == [(50, 1), (51, 1)]
    (north,) = (await get("/kpis/signed_amount", by="team"))["items"]
    assert (north["value"], north["n"]) == (101, 1)
    assert values(await get("/kpis/signed_deals", by="person")) == {str(ANN): 1}


async def test_rows_without_the_dimension_have_a_key_without_an_id_and_can_be_asked_for(db: Any, get: Get) -> None:
    await feed(db, Story().team().signed(100, MARCH, customer=None).signed(7, MARCH).events)
    answer = await get("/kpis/signed_amount", by="customer")
    assert values(answer) == {str(CANCITY): 7, None: 100}
    assert answer["items"][-1]["key"] == {"kind": "customer", "id": None, "name": None}
    assert (await get("/kpis/signed_amount", customer="none"))["items"][0]["value"] == 100


async def test_attainment_is_by_the_targets_of_nodes(db: Any, get: Get) -> None:
    story = Story().team().signed(150, MARCH).promised(COMPANY, "company", 100, 2, 3).promised(NORTH, "team", 60, 3)
    await feed(db, story.promised(ANN, "person", 50, 3).promised(SOUTH, "team", 40, 3).events)
    asked = {"measure": "signed_amount", "from_": "2017-03-01", "to": "2017-03-31"}
    total = (await get("/kpis/attainment", **asked))["items"][0]
    assert (total["value"], total["numerator"], total["denominator"], total["n"]) == (1.5, 150, 100, 1)
    assert values(await get("/kpis/attainment", by="team", **asked)) == {str(NORTH): 2.5, str(SOUTH): 0.0}
    assert values(await get("/kpis/attainment", person=ANN, **asked)) == {None: 3.0}
    months = await get("/kpis/attainment", measure="signed_amount", bucket="month")
    assert [(item["period"], item["value"]) for item in months["items"]] == [("2017-02", 0.0), ("2017-03", 1.5)]


REFUSED = (
    ("/kpis/nps", 404, "unknown_kpi"),
    ("/kpis/nps/explain", 404, "unknown_kpi"),
    ("/kpis/win_rate?from=2017-02-01&to=2017-01-01", 422, "period_reversed"),
    ("/kpis/win_rate?measure=signed_amount", 422, "measure_not_expected"),
    ("/kpis/attainment", 422, "measure_required"),
    ("/kpis/attainment?measure=win_rate", 422, "measure_unknown"),
    ("/kpis/attainment?measure=signed_amount&by=product", 422, "dimension_not_available"),
    ("/kpis/attainment?measure=signed_amount&channel=web", 422, "dimension_not_available"),
    (f"/kpis/attainment?measure=signed_amount&by=region&team={NORTH}", 422, "dimension_not_available"),
    (f"/kpis/attainment?measure=signed_amount&person={ANN}&team={NORTH}", 422, "dimension_not_available"),
    ("/kpis/attainment?measure=signed_amount&region=none", 422, "dimension_not_available"),
    ("/kpis/attainment?measure=signed_amount&bucket=week", 422, "bucket_not_available"),
    ("/kpis/attainment?measure=signed_amount&from=2017-01-02", 422, "whole_months_only"),
    ("/kpis/attainment?measure=signed_amount&to=2017-01-30", 422, "whole_months_only"),
    ("/kpis/signed_amount?by=planet", 422, "validation_failed"),
    ("/kpis/signed_amount?person=ann", 422, "validation_failed"),
    ("/kpis/signed_amount?planet=mars", 422, "unknown_parameter"),
    ("/kpis/signed_amount?known_at=2017-01-01", 422, "validation_failed"),
    ("/kpis/signed_amount/explain?by=team", 422, "one_cell_only"),
    ("/kpis/signed_amount/explain?bucket=month&from=2017-01-01&to=2017-02-01", 422, "one_cell_only"),
    ("/kpis/signed_amount/explain?bucket=month", 422, "one_cell_only"),
    ("/kpis/signed_amount/explain?cursor=forged", 422, "invalid_cursor"),
    ("/kpis/signed_amount/explain?limit=201", 422, "validation_failed"),
)


async def test_what_cannot_be_answered_says_why(api: httpx.AsyncClient) -> None:
    for path, status, code in REFUSED:
        problem = (await api.get(path)).json()
        assert problem["status"] == status, path
        assert code in {problem["code"], *(error["code"] for error in problem["errors"])}, path


async def test_explain_lists_the_events_that_add_up_page_by_page(db: Any, get: Get) -> None:
    story = Story().team()
    for day in range(5):
        story.signed(100 + day, MARCH + timedelta(days=day))
    await feed(db, story.events)
    shown: list[Any] = []
    cursor: dict[str, str] = {}
    while len(shown) < 5:
        answer = await get("/kpis/signed_amount/explain", by="team", team=NORTH, limit=2, **cursor)
        shown += answer["items"]
        cursor = {"cursor": answer["next_cursor"]}
    assert (answer["value"], answer["n"], answer["next_cursor"], answer["has_more"]) == (510, 5, None, False)
    assert [item["running"] for item in shown] == [100, 201, 303, 406, 510]
    assert shown[0] == {
        "amount": 100, "role": "value", "occurred_on": str(MARCH), "known_at": shown[0]["known_at"],
        "event_id": str(story.events[-5].event_id), "event_type": "DealSigned",
        "subject": f"deal/{story.events[-5].subject[1]}", "source": "pipeline", "running": 100,
    }  # fmt: skip


async def test_the_pages_of_an_explanation_stay_in_the_moment_of_the_first(db: Any, get: Get) -> None:
    story = Story().team().signed(100, MARCH).signed(10, JUNE)
    await feed(db, story.events)
    first = await get("/kpis/signed_amount/explain", limit=1)
    recorded = await db.fetchval("SELECT clock_timestamp()")
    late = Story().signed(1, JUNE).events[0]
    await feed(db, [late.__class__("pipeline", 99, late.subject, late.event, CANCITY, recorded)])
    second = await get("/kpis/signed_amount/explain", limit=1, cursor=first["next_cursor"])
    assert (second["value"], second["known_at"], second["next_cursor"]) == (110, first["known_at"], None)
    assert (await get("/kpis/signed_amount/explain"))["value"] == 111


async def test_a_cursor_of_another_question_is_refused(db: Any, get: Get, api: httpx.AsyncClient) -> None:
    await feed(db, Story().team().signed(100, MARCH).signed(10, JUNE).events)
    cursor = (await get("/kpis/signed_amount/explain", limit=1))["next_cursor"]
    other = await api.get("/kpis/signed_amount/explain", params={"limit": 1, "cursor": cursor, "product": str(PRO)})
    assert other.json()["code"] == "cursor_mismatch"


async def test_a_ratio_is_explained_by_numerator_and_denominator(db: Any, get: Get) -> None:
    await feed(db, Story().team().signed(1, MARCH).lost(JUNE).events)
    answer = await get("/kpis/win_rate/explain", product_line=LINE)
    assert [(item["role"], item["event_type"], item["running"]) for item in answer["items"]] == [
        ("numerator", "DealSigned", 1),
        ("denominator", "DealSigned", 1),
        ("denominator", "DealLost", 2),
    ]
    assert (answer["value"], answer["numerator"], answer["denominator"]) == (0.5, 1, 2)


async def test_without_a_token_nothing_is_said(api: httpx.AsyncClient) -> None:
    for path in ("/kpis", "/kpis/signed_amount", "/kpis/signed_amount/explain", "/commissions", "/incentive-plans"):
        assert (await api.get(path, headers={"authorization": ""})).status_code == 401
