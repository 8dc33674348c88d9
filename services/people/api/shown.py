"""Units and employees as commands answer them; nothing personal, for answers are kept."""

from datetime import date, timedelta
from typing import Any
from uuid import UUID

from services.people.domain.organisation_state import Employee, Organisation
from services.people.domain.reporting import manager_of, reports_to
from shared.organisation.timeline import after, on


def shown_unit(id: UUID, today: date, now: Organisation, version: int) -> dict[str, Any]:
    """A unit as of today, at the earliest as it opened."""
    unit = now.units[id]
    day = max(today, unit.opened_on)
    return {
        "id": id,
        "version": version,
        "name": on(unit.names, day),
        "kind": unit.kind,
        "parent_id": on(unit.parents, day),
        "manager_id": manager_of(now, id, day),
        "effective_from": unit.opened_on,
        "external_reference": unit.external_reference,
    }


def shown_employee(id: UUID, today: date, now: Organisation, version: int) -> dict[str, Any]:
    """An employee; `assignment` is today's: before the first the first, after leaving the last."""
    employee = now.employees[id]
    dates = sorted(employee.assignments)
    return {
        "id": id,
        "version": version,
        "hired_on": employee.hired_on,
        "left_on": employee.left_on,
        "origin": employee.origin,
        "assignment": _assignment(id, employee, max([dates[0], *(day for day in dates if day <= today)]), today, now),
        "assignments": [_assignment(id, employee, day, today, now) for day in dates],
    }


def _assignment(id: UUID, employee: Employee, since: date, today: date, now: Organisation) -> dict[str, Any]:
    """One assignment with the unit and the manager of today, or of its day next to today."""
    assignment, until = employee.assignments[since], after(employee.assignments, since)
    last = until - timedelta(days=1) if until else None
    day = max(since, min(each for each in (today, last, employee.left_on) if each is not None))
    return {
        "unit_id": assignment.unit_id,
        "unit_name": on(now.units[assignment.unit_id].names, day),
        "post": assignment.post,
        "manager_id": assignment.manager_id,
        "reports_to": reports_to(now, id, day).manager_id,
        "product_line_ids": assignment.product_line_ids,
        "effective_from": since,
        "effective_to": last,
    }
