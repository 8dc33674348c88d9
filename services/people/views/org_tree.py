"""How does the organisation look on a day, as known at a moment?"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter

from services.people.views import answers
from services.people.views.directory import DIRECTORY, EVER
from shared.organisation.placements import manager_sql, placements_sql
from shared.web.fields import AsOf, KnownAt
from shared.web.read.reading import Reading, reading
from shared.web.wire.answer import Answer, json_answer

UNITS = f"""
SELECT u.unit_id AS id, u.name, u.kind, u.parent_id, manager.id AS manager_id, n.name AS manager_name
FROM unit_history AS u
LEFT JOIN LATERAL {manager_sql("ARRAY[u.manager_id]", "$1", "$2::timestamptz")} AS manager ON true
LEFT JOIN public.names AS n ON n.employee_id = manager.id
WHERE u.recorded_from <= $2 AND u.recorded_to > $2 AND u.valid_from <= $1 AND u.valid_to > $1
ORDER BY u.name, u.unit_id
"""
PEOPLE = f"""
SELECT p.unit_id, e.employee_id AS id, n.name, p.post,
    {manager_sql("p.managers", "$1", "$2::timestamptz")} AS reports_to
FROM employment_history AS e
JOIN ({placements_sql("$2::timestamptz")}) AS p
    ON p.employee_id = e.employee_id AND p.valid_from <= $1 AND p.valid_to > $1
LEFT JOIN public.names AS n ON n.employee_id = e.employee_id
WHERE e.recorded_from <= $2 AND e.recorded_to > $2 AND $1 BETWEEN e.hired_on AND coalesce(e.left_on, 'infinity')
ORDER BY n.name, e.employee_id
"""
router = APIRouter(tags=["units"])


@router.get("/org-tree", operation_id="getOrgTree", response_model=answers.OrgTree)
async def get_org_tree(
    reader: Annotated[Reading, reading(DIRECTORY)], as_of: AsOf = None, known_at: KnownAt = None
) -> Answer:
    """Units, their managers and who works in them on a day, by what was recorded by a moment; root is null if none.

    A unit whose manager has left has none until another is appointed: those below report to the next one above.
    """
    day, moment = as_of or reader.today, known_at or EVER
    below: dict[UUID | None, list[Mapping[str, Any]]] = defaultdict(list)
    people: dict[UUID, list[dict[str, Any]]] = defaultdict(list)
    for unit in await reader.db.fetch(UNITS, day, moment):
        below[unit["parent_id"]].append(unit)
    for person in await reader.db.fetch(PEOPLE, day, moment):
        people[person["unit_id"]].append({key: person[key] for key in ("id", "name", "post", "reports_to")})
    roots = _branches(None, below, people)
    return json_answer({"as_of": day, "known_at": known_at or reader.now, "root": roots[0] if roots else None})


def _branches(
    id: UUID | None, below: Mapping[UUID | None, Sequence[Mapping[str, Any]]], people: Mapping[UUID, Any]
) -> list[dict[str, Any]]:
    """The units below one, each with everything below it."""
    return [
        {
            "id": unit["id"],
            "name": unit["name"],
            "kind": unit["kind"],
            "manager": {"id": unit["manager_id"], "name": unit["manager_name"]} if unit["manager_id"] else None,
            "employees": people.get(unit["id"], []),
            "units": _branches(unit["id"], below, people),
        }
        for unit in below.get(id, [])
    ]
