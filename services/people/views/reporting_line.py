"""Who reported to whom on a day, as known at a moment?"""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter

from services.people.views import answers
from services.people.views.directory import DIRECTORY, EVER
from shared.organisation.placements import manager_sql, placements_sql
from shared.web.fields import AsOf, KnownAt
from shared.web.read.reading import Reading, reading
from shared.web.wire.answer import Answer, json_answer

LONGEST = 100
PLACED = f"""
SELECT e.employee_id, p.post, p.unit_id, p.unit_name, n.name,
    CASE WHEN $1 BETWEEN e.hired_on AND coalesce(e.left_on, 'infinity')
        THEN {manager_sql("p.managers", "$1", "$2::timestamptz")} END AS manager_id
FROM employment_history AS e
JOIN ({placements_sql("$2::timestamptz")}) AS p
    ON p.employee_id = e.employee_id AND p.valid_from <= $1 AND p.valid_to > $1
LEFT JOIN public.names AS n ON n.employee_id = e.employee_id
WHERE e.recorded_from <= $2 AND e.recorded_to > $2
"""
LINE = f"""
WITH RECURSIVE placed AS MATERIALIZED ({PLACED}),
line AS (
    SELECT m.*, 1 AS step FROM placed AS p JOIN placed AS m ON m.employee_id = p.manager_id WHERE p.employee_id = $3
    UNION ALL
    SELECT m.*, l.step + 1 FROM line AS l JOIN placed AS m ON m.employee_id = l.manager_id WHERE l.step < {LONGEST}
)
SELECT employee_id AS id, name, post, unit_id, unit_name FROM line ORDER BY step
"""
KNOWN = "SELECT EXISTS (SELECT FROM employment_history WHERE employee_id = $1)"
router = APIRouter(tags=["employees"])


@router.get(
    "/employees/{employee_id}/reporting-line", operation_id="getReportingLine", response_model=answers.ReportingLine
)
async def get_reporting_line(
    reader: Annotated[Reading, reading(DIRECTORY)], employee_id: UUID, as_of: AsOf = None, known_at: KnownAt = None
) -> Answer:
    """Everyone above a person on a day, the nearest first, by what was recorded by a moment.

    In place of a manager who has left, the manager of the unit answers, or of the next one above that has one.
    """
    day = as_of or reader.today
    if not await reader.db.fetchval(KNOWN, employee_id):
        return reader.one(None, "employee_not_found")
    rows = await reader.db.fetch(LINE, day, known_at or EVER, employee_id)
    return json_answer(
        {
            "employee_id": employee_id,
            "as_of": day,
            "known_at": known_at or reader.now,
            "items": [dict(row) for row in rows],
        }
    )
