"""The organisation: one tree of units, and everyone's place in it and line of reporting on every date."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID, uuid5

from services.people.domain.checks import (
    acyclic,
    before_hiring,
    employee_of,
    manager_at,
    parent_at,
    unit_at,
    unit_named,
    untaken,
)
from services.people.domain.organisation_commands import (
    AppointManager,
    AssignEmployee,
    Command,
    HireEmployee,
    MoveUnit,
    NotePersonalChange,
    OpenUnit,
    RecordLeaving,
    RenameUnit,
)
from services.people.domain.organisation_state import (
    EVENTS,
    EmployeeReferenced,
    Organisation,
    OrganisationEvent,
    PersonalDetailsChanged,
    UnitReferenced,
    evolve,
    occurred_on,
    subject,
)
from services.people.domain.reporting import ever_above, managers_above, substitutes
from shared.contracts.people import (
    EmployeeAssigned,
    EmployeeHired,
    EmployeeLeft,
    UnitManagerAppointed,
    UnitMoved,
    UnitOpened,
    UnitRenamed,
)
from shared.decider import Noun, Refused
from shared.organisation.timeline import after, on

ORGANISATION_ID = uuid5(UUID(int=0), "salesloop/organisation")


def decide(command: Command, now: Organisation) -> Sequence[OrganisationEvent]:
    match command:
        case OpenUnit():
            return _open(command, now)
        case RenameUnit(id, name, day):
            names = unit_at(now, id, day).names
            return [] if names.get(day) == name else [UnitRenamed(id, name, on(names, day) or name, day)]
        case MoveUnit():
            return _move(command, now)
        case AppointManager(id, manager_id, day):
            managers = unit_at(now, id, day).managers
            manager_at(now, manager_id, day, "/manager_id")
            if managers.get(day) == manager_id:
                return []
            appointed = UnitManagerAppointed(id, manager_id, on(managers, day), day)
            then = evolve(now, appointed)
            acyclic(then, managers_above(then, id), day, after(managers, day))
            return [appointed]
        case HireEmployee():
            return _hire(command, now)
        case AssignEmployee():
            return _assign(command, now)
        case RecordLeaving(id, left_on):
            return _leave(id, left_on, now)
        case NotePersonalChange(id, fields):
            employee_of(now, id)
            return [PersonalDetailsChanged(id, fields)] if fields else []


def _open(command: OpenUnit, now: Organisation) -> list[OrganisationEvent]:
    reference, day = command.external_reference, command.effective_from
    if command.unit_id in now.units:
        raise Refused("unit_exists", "The unit has been opened before.")
    untaken(now.units_referenced, reference)
    if command.kind == "company":
        if any(unit.kind == "company" for unit in now.units.values()):
            raise Refused("company_exists", "There is one company, and it is open.", pointer="/kind")
        if command.parent_id is not None:
            raise Refused("wrong_parent", "The company has no parent.", kind="invalid", pointer="/parent_id")
    else:
        parent_at(now, command.kind, command.parent_id, day)
    opened = UnitOpened(command.unit_id, command.name, command.kind, command.parent_id, day)
    return [opened, UnitReferenced(command.unit_id, reference)] if reference is not None else [opened]


def _move(command: MoveUnit, now: Organisation) -> list[OrganisationEvent]:
    id, parent_id, day = command.unit_id, command.parent_id, command.effective_from
    unit = unit_at(now, id, day)
    if parent_id in now.units and id in ever_above(now, parent_id):
        raise Refused("unit_cycle", "A unit cannot stand below itself.", pointer="/parent_id")
    parent_at(now, unit.kind, parent_id, day)
    previous_id = on(unit.parents, day)
    if unit.parents.get(day) == parent_id or previous_id is None:
        return []
    moved = UnitMoved(id, parent_id, previous_id, day)
    then = evolve(now, moved)
    acyclic(then, managers_above(then, parent_id), day, after(unit.parents, day))
    return [moved]


def _hire(command: HireEmployee, now: Organisation) -> list[OrganisationEvent]:
    """Nobody reports to whoever is not hired yet, so that no line can close here."""
    id, digest = command.assignment.employee_id, command.reference_digest
    if id in now.employees:
        raise Refused("employee_exists", "The employee has been hired before.")
    untaken(now.employees_referenced, digest)
    assigned = _assigned(command.assignment, now, "/assignment")
    hired = EmployeeHired(id, assigned.effective_from, command.origin)
    return [hired, assigned, EmployeeReferenced(id, digest)] if digest is not None else [hired, assigned]


def _assign(command: AssignEmployee, now: Organisation) -> list[OrganisationEvent]:
    employee, day = employee_of(now, command.employee_id), command.effective_from
    if day < employee.hired_on:
        raise before_hiring(employee.hired_on, "/effective_from")
    if not employee.employed_on(day):
        detail, values = f"The last day was {employee.left_on}.", {"left_on": employee.left_on}
        raise Refused("employee_left", detail, pointer="/effective_from", values=values)
    assigned = _assigned(command, now, "")
    then = evolve(now, assigned)
    if then.employees[command.employee_id].assignments[day] == employee.assignments.get(day):
        return []
    acyclic(then, [command.employee_id], day, after(employee.assignments, day))
    return [assigned]


def _assigned(command: AssignEmployee, now: Organisation, pointer: str) -> EmployeeAssigned:
    unit, day = unit_named(now, command.unit_id, command.effective_from, f"{pointer}/unit_id"), command.effective_from
    if command.manager_id is not None:
        manager_at(now, command.manager_id, day, f"{pointer}/manager_id")
    return EmployeeAssigned(
        employee_id=command.employee_id,
        unit_id=command.unit_id,
        unit_name=on(unit.names, day) or "",
        unit_kind=unit.kind,
        post=command.post,
        manager_id=command.manager_id,
        product_line_ids=command.product_line_ids,
        effective_from=day,
    )


def _leave(id: UUID, left_on: date, now: Organisation) -> list[OrganisationEvent]:
    employee = employee_of(now, id)
    if left_on < employee.hired_on:
        raise before_hiring(employee.hired_on, "/left_on")
    if left_on == employee.left_on:
        return []
    assignment = on(employee.assignments, left_on)
    left = EmployeeLeft(id, left_on, assignment.unit_id if assignment else None)
    then, known = evolve(now, left), employee.left_on or left_on
    acyclic(then, substitutes(then, id), min(left_on, known), None)
    return [left]


def version_of(command: Command, now: Organisation, _: int) -> int:
    """The version of the unit or employee that a command is about; 0 of none."""
    match command:
        case HireEmployee(AssignEmployee(id)) | AssignEmployee(id) | RecordLeaving(id) | NotePersonalChange(id):
            return now.versions.get(id, 0)
        case OpenUnit(id) | RenameUnit(id) | MoveUnit(id) | AppointManager(id):
            return now.versions.get(id, 0)


ORGANISATION = Noun(
    "organisation",
    Organisation(),
    decide,
    evolve,
    EVENTS,
    occurred_on=occurred_on,
    subject=subject,
    version_of=version_of,
)
