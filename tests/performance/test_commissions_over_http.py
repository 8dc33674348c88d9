"""Incentive plans written over HTTP, and what received money earns under them."""

from collections.abc import AsyncIterator
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from services.performance.app import SERVICE
from shared.embedded import Server
from shared.store.connect import connect
from tests.performance.projecting import feed
from tests.performance.stories import ANN, BOB, CANCITY, Story
from tests.support.installation import Installation, installation

TIERS = [{"up_to": 10_000_000, "rate_bp": 500}, {"up_to": 12_500_000, "rate_bp": 600}, {"up_to": None, "rate_bp": 700}]
QUOTA = {"name": "Quota", "basis": "received", "period": "quarter", "effective_from": "2017-01-01", "tiers": TIERS}
FEBRUARY, MARCH, APRIL = date(2017, 2, 1), date(2017, 3, 1), date(2017, 4, 1)
PLANS, COMMISSIONS = "/performance/v1/incentive-plans", "/performance/v1/commissions"


@pytest.fixture
async def company(postgres: Server, template: str, tmp_path: Path) -> AsyncIterator[Installation]:
    """Performance, running."""
    async with installation(postgres, template, tmp_path, [SERVICE]) as opened:
        yield opened


async def told(company: Installation, story: Story) -> None:
    """Bring a story into the ledger."""
    db = await connect(company.urls["performance"])
    await feed(db, [event for event in story.events if event.service == "pipeline"])
    await db.close()


async def write(company: Installation, **changed: Any) -> Any:
    """A plan, written and seen by the view."""
    answer = await company.http.post(PLANS, json={**QUOTA, **changed})
    assert answer.status_code == 201, answer.text
    await seen(company, answer)
    return answer.json()


async def seen(company: Installation, answer: Any) -> None:
    fresh = {"consistency-token": answer.headers["consistency-token"], "prefer": "wait=5, handling=strict"}
    listed = await company.http.get(PLANS, headers=fresh)
    assert listed.status_code == 200, listed.text


async def test_a_plan_is_written_revised_listed_and_read_again(company: Installation) -> None:
    plan = await write(company, external_reference="plan-1")
    assert (plan["version"], plan["tiers"], plan["employee_ids"]) == (1, TIERS, None)
    revised = await company.http.post(
        f"{PLANS}/{plan['id']}/revise",
        json={
            "effective_from": "2018-01-01",
            "tiers": [{"from": 0, "up_to": None, "rate_bp": 900}],
            "employee_ids": [str(ANN)],
        },
    )
    await seen(company, revised)
    assert (await company.get(f"{PLANS}/{plan['id']}")) == revised.json()
    assert [version["effective_from"] for version in revised.json()["versions"]] == ["2017-01-01", "2018-01-01"]
    assert (await company.get(PLANS, external_reference="plan-1"))["items"] == [revised.json()]


async def test_tiers_with_a_gap_are_refused_and_nothing_is_written(company: Installation) -> None:
    for tiers, code in (
        ([{"up_to": 100, "rate_bp": 500}], "tiers_gap"),
        ([{"up_to": 100, "rate_bp": 500}, {"from": 200, "up_to": None, "rate_bp": 500}], "tiers_gap"),
        ([{"up_to": 100, "rate_bp": 500}, {"up_to": 50, "rate_bp": 1}, {"up_to": None, "rate_bp": 1}], "tiers_overlap"),
    ):
        problem = await company.http.post(PLANS, json={**QUOTA, "tiers": tiers})
        assert (problem.status_code, problem.json()["code"]) == (422, code)
    assert (await company.get(PLANS))["items"] == []
    missing = await company.http.get(f"{PLANS}/{ANN}")
    assert (missing.status_code, missing.json()["code"]) == (404, "incentive_plan_not_found")


async def test_150_000_earns_8_250_with_every_step_of_the_way(company: Installation) -> None:
    plan = await write(company)
    await told(company, Story().paid(9_000_000, FEBRUARY).paid(6_000_000, MARCH).paid(50, MARCH, BOB))
    answer = await company.get(COMMISSIONS, person=ANN, period="2017-Q1")
    assert (answer["total"], answer["n"]) == (825_000, 2)
    line = answer["items"][1]
    assert (line["rule"], line["plan"]["id"], line["plan"]["version"]) == ("marginal_tiers", plan["id"], 1)
    assert (line["event_type"], line["base_before"], line["base_after"]) == ("PaymentReceived", 9_000_000, 15_000_000)
    assert [(step["rate_bp"], step["base"], step["earned"]) for step in line["steps"]] == [
        (500, 1_000_000, 50_000.0),
        (600, 2_500_000, 150_000.0),
        (700, 2_500_000, 175_000.0),
    ]
    assert (line["amount"], line["running"]) == (375_000, 825_000)


async def test_a_month_of_a_quarterly_plan_counts_on_from_the_months_before(company: Installation) -> None:
    await write(company)
    await told(company, Story().paid(9_000_000, FEBRUARY).paid(6_000_000, MARCH).paid(1_000, APRIL))
    totals = [(await company.get(COMMISSIONS, person=ANN, period=p))["total"] for p in ("2017-02", "2017-03", "2017")]
    assert totals == [450_000, 375_000, 825_050]


async def test_a_refund_is_a_negative_line_in_its_own_period(company: Installation) -> None:
    await write(company)
    await told(
        company, Story().paid(15_000_000, FEBRUARY).refunded(15_000_000, 5_000_000, MARCH).refunded(10, 10, APRIL)
    )
    (line,) = (await company.get(COMMISSIONS, person=ANN, period="2017-03"))["items"]
    assert (line["event_type"], line["base"], line["amount"]) == ("PaymentRefunded", -5_000_000, -325_000)
    assert (await company.get(COMMISSIONS, person=ANN, period="2017-Q2"))["total"] == 0


async def test_a_refund_years_later_takes_back_what_was_earned_and_names_it(company: Installation) -> None:
    plan = await write(company, tiers=[{"up_to": None, "rate_bp": 500}])
    better = {"effective_from": "2018-01-01", "tiers": [{"up_to": None, "rate_bp": 1_000}]}
    await seen(company, await company.http.post(f"{PLANS}/{plan['id']}/revise", json=better))
    story = Story().paid(1_000, FEBRUARY).refunded(1_000, 600, date(2019, 3, 1))
    await told(company, story)
    asked = {"person": ANN, "period": "2019-Q1"}
    (line,) = (await company.get(COMMISSIONS, **asked))["items"]
    assert (line["steps"][0]["earned"], line["earned_after"], line["amount"]) == (-60.0, -30.0, -30)
    paid = str(story.events[0].event_id)
    reversed_ = {"event_id": paid, "occurred_on": "2017-02-01", "rate_bp": 500, "base": 600, "earned": 30.0}
    assert line["reverses"] == [reversed_]
    explained = await company.get(f"{COMMISSIONS}/explain", **asked)
    assert (explained["value"], explained["items"]) == (-30, [{**line, "role": "value"}])
    for period in ("2019-03", "2019"):
        assert (await company.get(COMMISSIONS, **asked | {"period": period}))["items"] == [line]
    assert (await company.get(COMMISSIONS, **asked, as_of="2019-02-28"))["items"] == []
    known_at = story.events[0].recorded_at.isoformat()
    assert (await company.get(COMMISSIONS, **asked, known_at=known_at))["items"] == []


async def test_the_version_known_at_the_moment_asked_for_answers(company: Installation) -> None:
    plan = await write(company)
    await told(company, Story().paid(1_000, MARCH))
    db = await connect(company.urls["performance"])
    before = await db.fetchval("SELECT clock_timestamp()")
    await db.close()
    better = {"effective_from": "2017-01-01", "tiers": [{"up_to": None, "rate_bp": 1_000}]}
    await seen(company, await company.http.post(f"{PLANS}/{plan['id']}/revise", json=better))
    asked = {"person": ANN, "period": "2017-03"}
    assert (await company.get(COMMISSIONS, **asked))["total"] == 100
    assert (await company.get(COMMISSIONS, **asked, known_at=before.isoformat()))["total"] == 50
    assert (await company.get(COMMISSIONS, **asked, as_of="2017-02-28"))["total"] == 0


async def test_explain_pages_through_the_lines_that_sum_to_the_commission(company: Installation) -> None:
    await write(company)
    story = Story()
    for amount in (100, 333, 7, 1_000, 59):
        story.paid(amount, MARCH)
    await told(company, story)
    shown: list[Any] = []
    cursor: dict[str, Any] = {}
    asked = {"person": ANN, "period": "2017-Q1", "limit": 2}
    while len(shown) < 5:
        answer = await company.get(f"{COMMISSIONS}/explain", **asked, **cursor)
        shown += answer["items"]
        cursor = {"cursor": answer["next_cursor"]}
    assert (answer["has_more"], answer["value"], shown[-1]["running"]) == (False, 75, 75)
    assert sum(line["amount"] for line in shown) == 75
    assert {UUID(line["event_id"]) for line in shown} == {event.event_id for event in story.events}


async def test_a_period_must_be_one_and_a_person_named(company: Installation) -> None:
    for query, code in (
        (f"person={ANN}&period=2017-13", "period_invalid"),
        (f"person={ANN}&period=0000", "period_invalid"),
        (f"person={ANN}&period=9999", "period_invalid"),
        ("period=2017", "validation_failed"),
    ):
        problem = await company.http.get(f"{COMMISSIONS}?{query}")
        assert (problem.status_code, problem.json()["code"]) == (422, code)


async def test_a_person_or_a_plan_that_there_is_not_is_not_found(company: Installation) -> None:
    plan = await write(company)
    await told(company, Story().team().paid(1_000, MARCH))
    for path in (COMMISSIONS, f"{COMMISSIONS}/explain"):
        for person, of, code in (
            (CANCITY, plan["id"], "employee_not_found"),
            (ANN, ANN, "incentive_plan_not_found"),
        ):
            missing = await company.http.get(path, params={"person": str(person), "period": "2017", "plan": str(of)})
            assert (missing.status_code, missing.json()["code"]) == (404, code)
    answer = await company.get(COMMISSIONS, person=ANN, period="2017", plan=plan["id"])
    assert answer["total"] == 50


async def test_plans_are_written_in_one_request_each_by_itself(company: Installation) -> None:
    gap = QUOTA | {"tiers": [{"up_to": 10_000_000, "rate_bp": 500}]}
    answer = await company.post(f"{PLANS}/batch", {"items": [QUOTA, gap]})
    first, second = answer["items"]
    assert (first["status"], first["body"]["versions"][0]["tiers"]) == (201, TIERS)
    assert (second["status"], second["body"]["code"]) == (422, "tiers_gap")
