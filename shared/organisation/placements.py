"""Where each person belongs on each date: assignments joined with the unit tree, as one piece of SQL."""

_SQL = """
SELECT a.employee_id, a.post, a.unit_id, u.name AS unit_name,
    CASE WHEN u.kind = 'team' THEN u.unit_id END AS team_id,
    CASE WHEN u.kind = 'team' THEN u.name END AS team_name,
    CASE WHEN u.kind = 'region' THEN u.unit_id WHEN p.kind = 'region' THEN p.unit_id END AS region_id,
    CASE WHEN u.kind = 'region' THEN u.name WHEN p.kind = 'region' THEN p.name END AS region_name,
    ARRAY[a.manager_id, nullif(u.manager_id, a.employee_id), nullif(p.manager_id, a.employee_id),
        nullif(g.manager_id, a.employee_id)] AS managers,
    greatest(a.valid_from, u.valid_from, p.valid_from, g.valid_from) AS valid_from,
    least(a.valid_to, u.valid_to, p.valid_to, g.valid_to) AS valid_to
FROM assignment_history a
LEFT JOIN unit_history u ON u.unit_id = a.unit_id
    AND u.recorded_from <= {known_at} AND u.recorded_to > {known_at}
    AND u.valid_from < a.valid_to AND u.valid_to > a.valid_from
LEFT JOIN unit_history p ON p.unit_id = u.parent_id
    AND p.recorded_from <= {known_at} AND p.recorded_to > {known_at}
    AND p.valid_from < least(a.valid_to, u.valid_to) AND p.valid_to > greatest(a.valid_from, u.valid_from)
LEFT JOIN unit_history g ON g.unit_id = p.parent_id
    AND g.recorded_from <= {known_at} AND g.recorded_to > {known_at}
    AND g.valid_from < least(a.valid_to, u.valid_to, p.valid_to)
    AND g.valid_to > greatest(a.valid_from, u.valid_from, p.valid_from)
WHERE a.recorded_from <= {known_at} AND a.recorded_to > {known_at}
"""


def placements_sql(known_at: str) -> str:
    """A SELECT, as known at the SQL expression `known_at` ('$1::timestamptz'), to be used as a subquery or CTE.

    Columns employee_id, post, unit_id, unit_name, team_id, team_name, region_id, region_name, managers, valid_from,
    valid_to (exclusive, maybe infinity): per employee the intervals do not overlap and have no gap from the first
    assignment on, beyond leaving. Team and region are the nearest of their kind at or above the unit, null if there is
    none; managers are the one named in the assignment, then those of the units at and above, null where there is none
    or it is the person: who of them is reported to on a day says `manager_sql`. Three levels are the whole tree (a
    team's parent is a region or the company), and a parent opens before its child.
    """
    return _SQL.format(known_at=known_at)


def manager_sql(managers: str, day: str, known_at: str) -> str:
    """A subquery of the first of an array of `managers` who is employed on a day, as known at a moment; else of no row.

    All three are SQL expressions; its column is `id`.
    """
    return f"""(
        SELECT manager.id FROM unnest({managers}) WITH ORDINALITY AS manager (id, place)
        JOIN employment_history AS employment ON employment.employee_id = manager.id
            AND employment.recorded_from <= {known_at} AND employment.recorded_to > {known_at}
        WHERE {day} BETWEEN employment.hired_on AND coalesce(employment.left_on, 'infinity')
        ORDER BY manager.place LIMIT 1
    )"""
