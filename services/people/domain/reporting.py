"""Who reports to whom on which day, and whether anybody would come to report to themselves."""

from datetime import date
from typing import NamedTuple
from uuid import UUID

from services.people.domain.organisation_state import Organisation
from shared.organisation.timeline import after, earliest, on


class Held(NamedTuple):
    """Whom one person reports to, and the day from which that may be different (None: never)."""

    manager_id: UUID | None
    until: date | None


def reports_to(organisation: Organisation, employee_id: UUID, day: date) -> Held:
    """The manager named in the assignment, else of the nearest unit at or above that has another one.

    A manager is one while employed: of who has left, the next one answers. Whoever is not employed on the day reports
    to nobody.
    """
    employee = organisation.employees[employee_id]
    if not employee.employed_on(day):
        return Held(None, employee.hired_on if day < employee.hired_on else None)
    until = after(employee.assignments, day)
    assignment = on(employee.assignments, day)
    if assignment is None:
        return Held(None, until)
    manager_id: UUID | None = assignment.manager_id
    unit_id: UUID | None = assignment.unit_id
    while True:
        if manager_id is not None:
            manager = organisation.employees[manager_id]
            until = earliest(until, manager.changes_after(day))
            if manager.employed_on(day):
                return Held(manager_id, until)
        if unit_id is None:
            return Held(None, until)
        unit = organisation.units[unit_id]
        until = earliest(until, after(unit.managers, day), after(unit.parents, day))
        appointed, unit_id = on(unit.managers, day), on(unit.parents, day)
        manager_id = appointed if appointed != employee_id else None


def manager_of(organisation: Organisation, unit_id: UUID, day: date) -> UUID | None:
    """Who manages a unit; nobody once its manager has left, until another is appointed."""
    manager_id = on(organisation.units[unit_id].managers, day)
    employed = manager_id is not None and organisation.employees[manager_id].employed_on(day)
    return manager_id if employed else None


def circle(organisation: Organisation, employee_id: UUID, begin: date, end: date | None) -> date | None:
    """The first day from `begin` up to and without `end` on which the line above a person never ends.

    It walks up once for each stretch of days on which nothing in the line changes.
    """
    day: date | None = begin
    while day is not None and (end is None or day < end):
        seen: set[UUID] = set()
        above: UUID | None = employee_id
        until: date | None = None
        while above is not None:
            if above in seen:
                return day
            seen.add(above)
            held = reports_to(organisation, above, day)
            above, until = held.manager_id, earliest(until, held.until)
        day = until
    return None


def ever_above(organisation: Organisation, unit_id: UUID) -> set[UUID]:
    """The unit and every unit that stands above it at any time."""
    found = {unit_id}
    for parent_id in set(organisation.units[unit_id].parents.values()):
        if parent_id is not None:
            found |= ever_above(organisation, parent_id)
    return found


def managers_above(organisation: Organisation, unit_id: UUID) -> set[UUID]:
    """Everyone who manages the unit, or one that is ever above it, at any time."""
    above = ever_above(organisation, unit_id)
    return {manager_id for id in above for manager_id in organisation.units[id].managers.values()}


def substitutes(organisation: Organisation, employee_id: UUID) -> set[UUID]:
    """Everyone who may be reported to in place of a manager who has left, and the manager."""
    units = {id for id, unit in organisation.units.items() if employee_id in unit.managers.values()}
    for employee in organisation.employees.values():
        units |= {one.unit_id for one in employee.assignments.values() if one.manager_id == employee_id}
    return {employee_id}.union(*(managers_above(organisation, id) for id in units))
