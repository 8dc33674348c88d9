"""Which units are there?"""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query

from services.people.views import answers
from services.people.views.directory import DIRECTORY
from shared.contracts.people import UnitKind
from shared.organisation.placements import manager_sql
from shared.web.fields import AsOf, Search
from shared.web.read.lists import Key, Listing, Paged, page, several
from shared.web.read.reading import Reading, reading
from shared.web.read.where import Where
from shared.web.wire.answer import Answer

SOURCE = f"""(
    SELECT DISTINCT ON (u.unit_id) u.unit_id AS id, u.name, u.kind, u.parent_id, r.external_reference,
        {manager_sql("ARRAY[u.manager_id]", "greatest($1::date, u.valid_from)", "'9999-01-01'::timestamptz")}
            AS manager_id,
        min(u.valid_from) OVER (PARTITION BY u.unit_id) AS opened_on, v.version
    FROM unit_history AS u JOIN versions AS v ON v.id = u.unit_id LEFT JOIN unit_references AS r USING (unit_id)
    WHERE u.recorded_to = 'infinity'
    ORDER BY u.unit_id, u.valid_from <= $1::date DESC, CASE WHEN u.valid_from <= $1::date THEN u.valid_from END DESC,
        u.valid_from
) AS unit"""
ITEM = """json_build_object('id', id, 'version', version, 'name', name, 'kind', kind, 'parent_id', parent_id,
    'manager_id', manager_id, 'effective_from', opened_on, 'external_reference', external_reference)"""
LISTING = Listing(
    SOURCE,
    item=ITEM,
    sorts={"name": Key("name", "text"), "kind": Key("array_position('{company,region,team}', kind)", "int")},
    order="kind,name",
)
router = APIRouter(tags=["units"])
Units = Annotated[Reading, reading(DIRECTORY)]


@router.get("/units", operation_id="listUnits", response_model=answers.UnitPage)
async def list_units(
    reader: Units,
    paged: Paged,
    as_of: AsOf = None,
    kind: UnitKind | None = None,
    parent_id: UUID | None = None,
    external_reference: Annotated[str | None, Query(max_length=40_000, description="One or more, by comma")] = None,
    q: Search = None,
) -> Answer:
    """Units with name, parent and manager as of a day (today); with `as_of` only those open then."""
    where = Where(as_of or reader.today)
    where.equal("kind", kind).equal("parent_id", parent_id).contains("name", q)
    where.one_of("external_reference", several(external_reference, "external_reference"))
    if as_of is not None:
        where.add("opened_on <= {}", as_of)
    return await page(reader, paged, LISTING, where)


@router.get("/units/{unit_id}", operation_id="getUnit", response_model=answers.Unit)
async def get_unit(reader: Units, unit_id: UUID, as_of: AsOf = None) -> Answer:
    """One unit as of a day (today), at the earliest as it opened."""
    row = await reader.db.fetchrow(
        f"SELECT {ITEM}, version FROM {SOURCE} WHERE id = $2", as_of or reader.today, unit_id
    )
    return reader.one(row, "unit_not_found", derived=True)
