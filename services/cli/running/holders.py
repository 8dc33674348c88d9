"""Who stands for a persona of the development identity provider."""

from typing import Any
from uuid import UUID

HOLDER = """
SELECT a.employee_id FROM assignment_history AS a
JOIN employment_history AS e ON e.employee_id = a.employee_id AND e.recorded_to = 'infinity'
WHERE a.post = $1 AND a.recorded_to = 'infinity' AND a.valid_from <= current_date AND a.valid_to > current_date
    AND coalesce(e.left_on, 'infinity') >= current_date
ORDER BY e.hired_on, a.employee_id LIMIT 1
"""


async def holder_of(people: Any, post: str) -> UUID | None:
    """The first employee who holds a post; `people` is a pool of that service's database."""
    found: UUID | None = await people.fetchval(HOLDER, post)
    return found
