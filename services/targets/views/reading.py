"""Which targets are there, and what is one node by node."""

from dataclasses import replace
from typing import Annotated, Any, Literal
from uuid import UUID

from fastapi import APIRouter, Query

from services.targets.views import answers
from services.targets.views.body import VEILED, tree_body
from services.targets.views.bounds import known
from services.targets.views.trees import TREES, load
from services.targets.views.visible import visible
from shared.web.read.lists import Key, Listing, Paged, page
from shared.web.read.reading import Reading, reading
from shared.web.read.where import Where
from shared.web.wire.answer import Answer, encode

router = APIRouter(tags=["targets"])
Targets = Annotated[Reading, reading(TREES)]
LISTING = Listing(
    "targets", sorts={"year": Key("year", "int"), "measure": Key("measure", "text")}, order="-year,measure"
)


@router.get("/targets", operation_id="listTargets", response_model=answers.TargetPage)
async def list_targets(
    reader: Targets,
    paged: Paged,
    year: Annotated[int | None, Query(ge=1970, le=2100)] = None,
    measure: Annotated[str | None, Query(max_length=50)] = None,
    status: Literal["draft", "published"] | None = None,
) -> Answer:
    """Targets without their trees, the newest year first.

    Who does not see everybody sees the published ones, and nobody's amounts. 422 `measure_unknown` for no measure of
    targets.
    """
    where = Where().equal("year", year).equal("measure", measure and known(measure)).equal("status", status)
    if reader.reach().people is None:
        return await page(reader, paged, LISTING, where)
    veil = encode(VEILED | {"scope": reader.scope()}).decode()
    veiled = replace(LISTING, item=f"(body::jsonb || '{veil}'::jsonb)")
    return await page(reader, paged, veiled, where.equal("status", "published"))


@router.get("/targets/{target_id}", operation_id="getTarget", response_model=answers.TargetTree)
async def get_target(reader: Targets, target_id: UUID) -> Answer:
    """A target with its tree: every node with its sums by quarter, month and product line.

    Who does not see everybody sees of a published one the nodes within `scope`, and not its amount.
    """
    found, seen = (await load(reader.db, [target_id])).get(target_id), visible(reader)
    if found is None or (seen.people is not None and found.head.status == "draft"):
        return reader.one(None, "target_not_found")
    branches = [branch for branch in found.branches.values() if seen.shows(branch.node)]
    body = tree_body(target_id, found.version, found.head, branches)
    if seen.people is None:
        return reader.one((encode(body).decode(), found.version), "target_not_found")
    return _veiled(reader, body)


def _veiled(reader: Reading, body: dict[str, Any]) -> Answer:
    """What somebody sees of a target changes with the organisation, too."""
    text = encode(body | VEILED | {"scope": reader.scope()}).decode()
    return reader.one((text, body["version"]), "target_not_found", derived=True)
