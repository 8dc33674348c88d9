"""Who works here, in which post, where, and for whom?"""

from typing import Annotated, Literal
from uuid import UUID

from fastapi import APIRouter, Query

from services.people.views import answers
from services.people.views.directory import DIRECTORY
from shared.organisation.placements import manager_sql, placements_sql
from shared.web.fields import AsOf, Search
from shared.web.read.lists import Key, Listing, Paged, page, several
from shared.web.read.reading import Reading, reading
from shared.web.read.where import Where
from shared.web.wire.answer import Answer

KNOWN = "'9999-01-01'::timestamptz"
DAY = "greatest(a.valid_from, least($1::date, a.valid_to - 1, e.left_on))"
ASSIGNMENTS = f"""
    SELECT a.valid_from, x.unit_id, x.team_id, x.region_id, a.post,
        json_build_object('unit_id', a.unit_id, 'unit_name', x.unit_name, 'post', a.post, 'manager_id', a.manager_id,
            'reports_to', CASE WHEN a.valid_from <= coalesce(e.left_on, 'infinity')
                THEN {manager_sql("x.managers", DAY, KNOWN)} END,
            'product_line_ids', a.product_line_ids, 'effective_from', a.valid_from,
            'effective_to', CASE WHEN a.valid_to < 'infinity' THEN a.valid_to - 1 END) AS body
    FROM assignment_history AS a
    JOIN ({placements_sql(KNOWN)}) AS x
        ON x.employee_id = a.employee_id AND x.valid_from <= {DAY} AND x.valid_to > {DAY}
    WHERE a.employee_id = e.employee_id AND a.recorded_to = 'infinity'
"""
# Personal data is for those whom $2 names, or all when it is null.
PEOPLE = f"""
    SELECT e.employee_id AS id, v.version, coalesce(n.name, '') AS name, p.email, p.external_reference, o.origin,
        e.hired_on, e.left_on, a.unit_id, a.team_id, a.region_id, a.post, a.body AS assignment,
        coalesce(e.employee_id = ANY($2::uuid[]), true) AS personal,
        CASE WHEN $1::date < e.hired_on THEN 'upcoming' WHEN e.left_on < $1::date THEN 'left' ELSE 'employed' END
            AS status
    FROM employment_history AS e JOIN versions AS v ON v.id = e.employee_id
    JOIN employee_origins AS o USING (employee_id)
    LEFT JOIN public.names AS n USING (employee_id) LEFT JOIN public.personal_details AS p USING (employee_id)
    JOIN LATERAL (
        SELECT * FROM ({ASSIGNMENTS}) AS every
        ORDER BY valid_from <= $1::date DESC, CASE WHEN valid_from <= $1::date THEN valid_from END DESC, valid_from
        LIMIT 1
    ) AS a ON true
    WHERE e.recorded_to = 'infinity'
"""
SOURCE = f"({PEOPLE}) AS employee"
FIELDS = """'id', id, 'version', version, 'name', name, 'email', CASE WHEN personal THEN email END,
    'external_reference', CASE WHEN personal THEN external_reference END, 'status', status, 'hired_on', hired_on,
    'left_on', left_on, 'origin', origin, 'assignment', assignment"""
ONE = f"""
SELECT json_build_object({FIELDS}, 'assignments', (
    SELECT json_agg(every.body ORDER BY every.valid_from)
    FROM employment_history AS e CROSS JOIN LATERAL ({ASSIGNMENTS}) AS every
    WHERE e.employee_id = employee.id AND e.recorded_to = 'infinity'
)), version FROM {SOURCE} WHERE id = $3
"""
LISTING = Listing(
    SOURCE,
    item=f"json_build_object({FIELDS})",
    sorts={"hired_on": Key("hired_on", "date"), "name": Key("name", "text")},
    order="hired_on",
)
AT_OR_BELOW = """({} IN (unit_id, team_id, region_id)
    OR EXISTS (SELECT FROM unit_history AS top WHERE top.unit_id = {} AND top.kind = 'company'))"""
Status = Literal["employed", "left", "upcoming", "any"]
router = APIRouter(tags=["employees"])
Employees = Annotated[Reading, reading(DIRECTORY)]


@router.get("/employees", operation_id="listEmployees", response_model=answers.EmployeePage)
async def list_employees(
    reader: Employees,
    paged: Paged,
    as_of: AsOf = None,
    unit_id: Annotated[UUID | None, Query(description="The unit or one above it")] = None,
    post: Annotated[str | None, Query(max_length=50)] = None,
    external_reference: Annotated[str | None, Query(max_length=40_000, description="One or more, by comma")] = None,
    status: Status | None = None,
    q: Search = None,
) -> Answer:
    """Employees with their place as of a day (today), in the order of hiring; `q` looks in the name.

    Without `status` those employed on that day; with `external_reference` any.
    """
    status = status or ("any" if external_reference is not None else "employed")
    personal = _personal(reader)
    where = Where(as_of or reader.today, personal)
    where.equal("status", None if status == "any" else status).equal("post", post).contains("name", q)
    where.one_of("external_reference", several(external_reference, "external_reference"))
    if unit_id is not None:
        where.add(AT_OR_BELOW, unit_id, unit_id)
    return await page(reader, paged, LISTING, where)


@router.get("/employees/{employee_id}", operation_id="getEmployee", response_model=answers.EmployeeInFull)
async def get_employee(reader: Employees, employee_id: UUID, as_of: AsOf = None) -> Answer:
    """One employee with every assignment; `assignment` is the one as of a day (today)."""
    row = await reader.db.fetchrow(ONE, as_of or reader.today, _personal(reader), employee_id)
    return reader.one(row, "employee_not_found", derived=True)


def _personal(reader: Reading) -> list[UUID] | None:
    """Whose personal data the caller may read, None for everybody's; that it is read, unless one's own, is logged."""
    exchange, actor = reader.exchange, reader.actor
    reach = exchange.running.authority.reach(actor, "employees.read_personal")
    if reach.people is None or reach.people - {actor.employee_id}:
        exchange.site.log.info("personal data", actor=actor.id, operation=exchange.operation, path=exchange.path)
    return None if reach.people is None else list(reach.people)
