"""Who works where: people's organisation as this service keeps it, as a tree on a day."""

from collections.abc import Sequence
from datetime import date

from asyncpg import Connection

from shared.contracts.targets import Node
from shared.organisation.view import organisation_view

ORGANISATION = organisation_view()

UNITS_ON = """
SELECT unit_id, kind, name, parent_id, '' AS post FROM unit_history
WHERE recorded_to = 'infinity' AND valid_from <= $1 AND valid_to > $1
"""
PEOPLE_ON = """
SELECT a.employee_id, 'person', NULL, a.unit_id, a.post
FROM assignment_history a JOIN employment_history e USING (employee_id)
WHERE a.recorded_to = 'infinity' AND e.recorded_to = 'infinity'
    AND a.valid_from <= $1 AND a.valid_to > $1 AND coalesce(e.left_on, $1) >= $1
"""


async def members_on(db: Connection, day: date) -> Sequence[tuple[Node, str]]:
    """Every unit, and every person with their post, below the unit they stand in on `day` as it is known now."""
    rows = await db.fetch(f"{UNITS_ON} UNION ALL {PEOPLE_ON}", day)
    return [(Node(id, kind, name, parent_id), post) for id, kind, name, parent_id, post in rows]
