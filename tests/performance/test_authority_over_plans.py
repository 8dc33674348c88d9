"""Incentive plans: who writes them, never for themselves, and who sees which."""

from typing import Any

import httpx

from services.performance.app import SERVICE
from shared.ids import new_id
from tests.support.alone import firm, here
from tests.support.installation import Installation
from tests.support.organisation import Firm

__all__ = ["SERVICE", "firm", "here"]

PLANS = "/performance/v1/incentive-plans"
TIERS = [{"up_to": 10_000_000, "rate_bp": 500}, {"up_to": None, "rate_bp": 700}]
PLAN = {"name": "Quota", "period": "quarter", "effective_from": "2017-01-01", "tiers": TIERS}
NEXT = {"effective_from": "2018-01-01", "tiers": TIERS}


async def write(here: Installation, firm: Firm, who: str, *names: str, path: str = PLANS) -> httpx.Response:
    """Write a plan, or a version of the one at `path`, that pays those named (nobody named: as it was, or everyone)."""
    body: dict[str, Any] = PLAN if path == PLANS else NEXT
    paid = {"employee_ids": [str(firm.people[name]) for name in names]} if names else {}
    return await here.http.post(path, json={**body, **paid}, auth=firm.auth(who))


async def listed(here: Installation, firm: Firm, who: str, last: httpx.Response) -> list[str]:
    """The ids of the plans somebody sees once the view has seen the last command."""
    fresh = {"consistency-token": last.headers["consistency-token"], "prefer": "wait=5, handling=strict"}
    answer = await here.http.get(PLANS, auth=firm.auth(who), headers=fresh, params={"include_total": True})
    assert answer.status_code == 200, answer.text
    assert answer.json()["total"] == len(answer.json()["items"])
    return [plan["id"] for plan in answer.json()["items"]]


def code(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


async def test_only_who_leads_writes_plans(here: Installation, firm: Firm) -> None:
    for who in ("north_manager", "north_rep", "north_support", "finance", "hr", "admin"):
        assert code(await write(here, firm, who)) == (403, "forbidden"), who
    for who in ("director", "gm"):
        written = await write(here, firm, who)
        assert (written.status_code, written.json()["currency"]) == (201, "USD")
    assert len(await listed(here, firm, "admin", written)) == 2


async def test_nobody_writes_or_revises_a_plan_that_names_themselves(here: Installation, firm: Firm) -> None:
    apart = (403, "separation_of_duties")
    assert code(await write(here, firm, "director", "north_rep", "director")) == apart
    written = await write(here, firm, "gm", "north_rep", "director")
    plan = f"{PLANS}/{written.json()['id']}"
    assert code(await write(here, firm, "director", "north_rep", path=f"{plan}/revise")) == apart, "it did name them"
    assert code(await write(here, firm, "gm", "gm", path=f"{plan}/revise")) == apart
    assert code(await write(here, firm, "gm", "gm", path=f"{plan}/revise?validate_only=true")) == apart
    revised = await write(here, firm, "gm", "north_rep", path=f"{plan}/revise")
    assert (revised.status_code, revised.json()["version"]) == (200, 2)
    assert await listed(here, firm, "gm", revised) == [written.json()["id"]]


async def test_of_several_plans_the_one_that_names_its_writer_is_refused_by_itself(
    here: Installation, firm: Firm
) -> None:
    own = {**PLAN, "employee_ids": [str(firm.people["director"])]}
    answer = await here.http.post(f"{PLANS}/batch", json={"items": [own, PLAN]}, auth=firm.auth("director"))
    first, second = answer.json()["items"]
    assert (first["status"], first["body"]["code"], second["status"]) == (403, "separation_of_duties", 201)


async def test_a_seller_sees_the_plans_that_pay_everyone_or_them(here: Installation, firm: Firm) -> None:
    plans = {}
    for names in ((), ("north_rep",), ("south_rep",), ("north_leaver", "south_account"), ("gm", "hr")):
        written = await write(here, firm, "director", *names)
        assert written.status_code == 201, written.text
        plans[names] = written.json()["id"]
    everyone, rep, south, leaver, heads = plans.values()
    for who, seen in {
        "north_rep": {everyone, rep},
        "north_colleague": {everyone},
        "north_support": {everyone},
        "north_manager": {everyone, rep, leaver},
        "south_manager": {everyone, south, leaver},
        "finance": {everyone, rep, south, leaver, heads},
    }.items():
        assert {*await listed(here, firm, who, written)} == seen, who
        for plan in plans.values():
            got = await here.http.get(f"{PLANS}/{plan}", auth=firm.auth(who))
            asked = {"person": str(firm.people[who]), "period": "2017", "plan": plan}
            paid = await here.http.get("/performance/v1/commissions", auth=firm.auth(who), params=asked)
            assert got.status_code == paid.status_code == (200 if plan in seen else 404), who
    hidden = await here.http.get(f"{PLANS}/{south}", auth=firm.auth("north_rep"))
    nothing = await here.http.get(f"{PLANS}/{new_id()}", auth=firm.auth("north_rep"))
    assert code(hidden) == code(nothing) == (404, "incentive_plan_not_found")
    assert hidden.json()["detail"] == nothing.json()["detail"]


async def test_whoever_a_plan_paid_once_sees_it_still(here: Installation, firm: Firm) -> None:
    written = await write(here, firm, "gm", "north_rep")
    revised = await write(here, firm, "gm", "south_rep", path=f"{PLANS}/{written.json()['id']}/revise")
    for who, seen in (("north_rep", 1), ("south_rep", 1), ("north_colleague", 0)):
        assert len(await listed(here, firm, who, revised)) == seen


async def test_a_batch_has_at_most_200_plans(here: Installation, firm: Firm) -> None:
    answer = await here.http.post(f"{PLANS}/batch", json={"items": [PLAN] * 201}, auth=firm.auth("director"))
    assert code(answer) == (422, "validation_failed")
