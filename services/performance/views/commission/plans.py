"""The incentive plans with the versions known at a moment."""

from dataclasses import replace
from datetime import date, datetime
from uuid import UUID

import msgspec
from asyncpg import Connection

from services.performance.views.commission.arithmetic import Tier
from services.performance.views.commission.lines import Plan, Version

PLANS = """
SELECT v.plan, p.about, v.version, v.content
FROM incentive_plan_versions v JOIN incentive_plans p ON p.id = v.plan
WHERE v.known_at <= $1 AND ($2::uuid IS NULL OR v.plan = $2) ORDER BY p.created_at, v.plan, v.version
"""


class Content(msgspec.Struct):
    """What a plan's version says."""

    effective_from: date
    tiers: tuple[Tier, ...]
    employee_ids: tuple[UUID, ...] | None


class About(msgspec.Struct):
    """What all versions of a plan share."""

    name: str
    period: str


async def plans_known(db: Connection, known_at: datetime, only: UUID | None) -> list[Plan]:
    """The plans with the versions known at a moment."""
    plans: dict[UUID, Plan] = {}
    for id, shared, number, content in await db.fetch(PLANS, known_at, only):
        kept = msgspec.json.decode(shared, type=About)
        said = msgspec.json.decode(content, type=Content)
        version = Version(number, said.effective_from, said.tiers, said.employee_ids)
        plan = plans.get(id, Plan(id, kept.name, kept.period, ()))
        plans[id] = replace(plan, versions=(*plan.versions, version))
    return list(plans.values())
