"""Requests of performance."""

from collections.abc import Iterator
from typing import Any

from shared.ids import new_id
from tests.authority.asking import Ask, Check, Checks
from tests.authority.oracle import MISSING
from tests.authority.world import OWNERS, PLANS, World, plan

AT = "/performance/v1"
PLAN_GONE = (404, "incentive_plan_not_found")
PERSON_GONE = (404, "employee_not_found")


def requests(world: World) -> Iterator[Ask]:
    """Every operation about figures, commissions and plans."""
    yield Ask("listKpis", "GET", f"{AT}/kpis")
    gone = (Check("of", MISSING, (404, "unknown_kpi")),)
    for name in ("signed_amount", "win_rate"):
        yield Ask("getKpi", "GET", f"{AT}/kpis/{name}", name)
        yield Ask("explainKpi", "GET", f"{AT}/kpis/{name}/explain", name)
    yield Ask("getKpi", "GET", f"{AT}/kpis/charm", MISSING, gone)
    yield Ask("explainKpi", "GET", f"{AT}/kpis/charm/explain", MISSING, gone)
    for owner in (*OWNERS, MISSING):
        person = str(new_id()) if owner == MISSING else world.id(owner)
        asked = {"person": person, "period": str(world.today.year)}
        about = f"commissions of {owner}"
        reached = (Check("of" if owner == MISSING else "reach", owner, PERSON_GONE),)
        yield Ask("getCommissions", "GET", f"{AT}/commissions", about, reached, params=asked)
        yield Ask("explainCommissions", "GET", f"{AT}/commissions/explain", about, reached, params=asked)
    yield from _plans(world)


def _plans(world: World) -> Iterator[Ask]:
    path = f"{AT}/incentive-plans"
    yield Ask("listIncentivePlans", "GET", path)
    yield Ask("getIncentivePlan", "GET", f"{path}/{new_id()}", MISSING, (Check("of", MISSING, PLAN_GONE),))
    items: list[Any] = []
    checks: list[Checks] = []
    for name, paid in PLANS.items():
        seen: Checks = (Check("of", paid[-1], PLAN_GONE),) if paid else ()
        apart: Checks = tuple(Check("apart", one) for one in paid or ())
        yield Ask("getIncentivePlan", "GET", f"{path}/{world.plans[name]}", f"plan of {name}", seen)
        items.append(plan("Another", [world.id(one) for one in paid] if paid else None))
        checks.append(apart)
        yield Ask("writeIncentivePlan", "POST", path, f"paying {name}", apart, items[-1])
        new = {"tiers": items[-1]["tiers"], "effective_from": "2018-01-01"}
        revise = f"{path}/{world.plans[name]}/revise"
        yield Ask("reviseIncentivePlan", "POST", revise, f"plan of {name}", apart, new)
        named = new | {"employee_ids": [world.id("gm")]}
        both: Checks = (*apart, Check("apart", "gm"))
        yield Ask("reviseIncentivePlan", "POST", revise, f"plan of {name} to pay gm", both, named)
    gone = (Check("of", MISSING, PLAN_GONE),)
    yield Ask("reviseIncentivePlan", "POST", f"{path}/{new_id()}/revise", MISSING, gone, new)
    batch = {"items": items}
    yield Ask("writeIncentivePlans", "POST", f"{path}/batch", "of each", (), batch, (207, ""), tuple(checks))
