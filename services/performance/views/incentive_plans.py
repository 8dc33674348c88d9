"""Which incentive plans there are, in every version: GET /incentive-plans and /incentive-plans/{id}."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Annotated, Any
from uuid import UUID

import msgspec
from asyncpg import Connection
from fastapi import APIRouter, Query
from starlette.responses import Response

from services.performance.views.answers import commissions as answers
from shared.flow.decode import decoding
from shared.flow.message import Message
from shared.flow.view import View
from shared.web.read.lists import Key, Listing, Paged, page, several
from shared.web.read.reading import Reading, reading
from shared.web.read.where import Where

DDL = """
CREATE TABLE incentive_plans (
    id uuid PRIMARY KEY, external_reference text, created_at timestamptz NOT NULL, about text NOT NULL,
    version integer NOT NULL DEFAULT 0, body text NOT NULL DEFAULT '', pays uuid[]
);
CREATE INDEX incentive_plans_created ON incentive_plans (created_at, id);
CREATE TABLE incentive_plan_versions (
    plan uuid NOT NULL, version integer NOT NULL, content text NOT NULL, effective_from date NOT NULL,
    known_at timestamptz NOT NULL, PRIMARY KEY (plan, version)
);
"""
LISTING = Listing(source="incentive_plans", sorts={"created_at": Key("created_at", "timestamptz")})
WRITTEN = """
INSERT INTO incentive_plans (id, external_reference, created_at, about)
SELECT * FROM unnest($1::uuid[], $2::text[], $3::timestamptz[], $4::text[])
"""
BODIES = """
UPDATE incentive_plans AS p SET version = b.version, body = b.body, pays = b.pays::uuid[]
FROM unnest($1::uuid[], $2::int[], $3::text[], $4::text[]) AS b (id, version, body, pays) WHERE p.id = b.id
"""
KEPT = """
SELECT p.id, p.about, array_agg(v.content ORDER BY v.version) AS versions
FROM incentive_plans p JOIN incentive_plan_versions v ON v.plan = p.id WHERE p.id = ANY($1::uuid[]) GROUP BY p.id
"""
VERSION = ("plan", "version", "content", "effective_from", "known_at")


class IncentivePlanWritten(msgspec.Struct):
    """What this view reads of the event."""

    name: str
    basis: str
    period: str
    tiers: list[dict[str, int | None]]
    employee_ids: list[UUID] | None
    effective_from: date
    external_reference: str | None = None
    currency: str | None = None


class IncentivePlanRevised(msgspec.Struct):
    """What this view reads of the event."""

    tiers: list[dict[str, int | None]]
    employee_ids: list[UUID] | None
    effective_from: date


decode = decoding(IncentivePlanWritten, IncentivePlanRevised)
encode = msgspec.json.encode


def about(plan: Any) -> dict[str, Any]:
    """What all versions of a plan share, of the event that wrote it or of its state."""
    return {
        "name": plan.name,
        "basis": plan.basis,
        "period": plan.period,
        "external_reference": plan.external_reference,
        "currency": plan.currency,
    }


def content(version: Any) -> dict[str, Any]:
    """What one version says, of its event or of a state's version."""
    return {"effective_from": version.effective_from, "tiers": version.tiers, "employee_ids": version.employee_ids}


def shown(id: UUID, shared: Mapping[str, Any], versions: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """A plan as answered: what its versions share, what the newest says, and all of them."""
    numbered = [{"version": number, **version} for number, version in enumerate(versions, 1)]
    return {"id": id, **shared, **numbered[-1], "versions": numbered}


def paid(versions: Sequence[Mapping[str, Any]]) -> str | None:
    """Whom any version pays, as the text of an array; None: one pays everyone."""
    named = [version["employee_ids"] for version in versions]
    return None if None in named else f"{{{','.join(sorted({id for ids in named for id in ids}))}}}"


def within(reader: Reading, where: Where) -> Where:
    """The conditions and one more: the plan has paid everyone, or somebody whom the caller reaches."""
    people = reader.reach().people
    return where if people is None else where.add("(pays IS NULL OR pays && {}::uuid[])", list(people))


async def project(db: Connection, service: str, messages: Sequence[Message]) -> None:  # noqa: ARG001 - a view's signature
    """A row for each version, and each plan as it is answered."""
    events = [(message, decode(message)) for message in messages]
    written = [(m.stream_id, e.external_reference, m.recorded_at, encode(about(e)).decode())
               for m, e in events if isinstance(e, IncentivePlanWritten)]  # fmt: skip
    if written:
        await db.execute(WRITTEN, *map(list, zip(*written, strict=True)))
    versions = [
        (m.stream_id, m.version, encode(content(e)).decode(), e.effective_from, m.recorded_at)
        for m, e in events
        if e is not None
    ]
    await db.copy_records_to_table("incentive_plan_versions", records=versions, columns=VERSION)
    plans = []
    for id, shared, contents in await db.fetch(KEPT, list({m.stream_id for m in messages})):
        found = [*map(msgspec.json.decode, contents)]
        body = encode(shown(id, msgspec.json.decode(shared), found)).decode()
        plans.append((id, len(found), body, paid(found)))
    await db.execute(BODIES, *map(list, zip(*plans, strict=True)))


INCENTIVE_PLANS = View(
    name="incentive_plans",
    version=2,
    tables=("incentive_plans", "incentive_plan_versions"),
    ddl=DDL,
    reads={"performance": frozenset({"IncentivePlanWritten", "IncentivePlanRevised"})},
    project=project,
    unhashed=frozenset({"created_at", "known_at"}),
)

router = APIRouter(tags=["incentive plans"])
Reader = Annotated[Reading, reading(INCENTIVE_PLANS)]
References = Annotated[str | None, Query(max_length=4000, description="One or several, parted by commas")]


@router.get("/incentive-plans", operation_id="listIncentivePlans", response_model=answers.IncentivePlanPage)
async def list_incentive_plans(reader: Reader, paged: Paged, external_reference: References = None) -> Response:
    """The plans that pay, or paid, somebody within the caller's reach, newest first."""
    where = Where().one_of("external_reference", several(external_reference, "external_reference"))
    return await page(reader, paged, LISTING, within(reader, where))


@router.get("/incentive-plans/{plan_id}", operation_id="getIncentivePlan", response_model=answers.IncentivePlan)
async def get_incentive_plan(plan_id: UUID, reader: Reader) -> Response:
    """One plan with all its versions; the amounts of its tiers are minor units of its `currency`."""
    where = within(reader, Where().equal("id", plan_id))
    row = await reader.db.fetchrow(f"SELECT body, version FROM incentive_plans{where.sql}", *where.values)
    return reader.one(row, "incentive_plan_not_found")
