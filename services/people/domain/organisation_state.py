"""What has become of the organisation: its private events and its state, folded from what happened."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from uuid import UUID

from shared.contracts.people import (
    EmployeeAssigned,
    EmployeeHired,
    EmployeeLeft,
    Origin,
    UnitKind,
    UnitManagerAppointed,
    UnitMoved,
    UnitOpened,
    UnitRenamed,
)


@dataclass(frozen=True, slots=True)
class UnitReferenced:
    """Private: what another system calls this unit."""

    unit_id: UUID
    external_reference: str


@dataclass(frozen=True, slots=True)
class EmployeeReferenced:
    """Private: the hash of what another system calls this person, which may be the person's name."""

    employee_id: UUID
    digest: str


@dataclass(frozen=True, slots=True)
class PersonalDetailsChanged:
    """Private: who changed which of a person's details; the details themselves are never in an event."""

    employee_id: UUID
    fields: tuple[str, ...]


Published = (
    UnitOpened | UnitRenamed | UnitMoved | UnitManagerAppointed | EmployeeHired | EmployeeAssigned | EmployeeLeft
)
OrganisationEvent = Published | UnitReferenced | EmployeeReferenced | PersonalDetailsChanged
EVENTS = (
    UnitOpened,
    UnitRenamed,
    UnitMoved,
    UnitManagerAppointed,
    UnitReferenced,
    EmployeeHired,
    EmployeeAssigned,
    EmployeeLeft,
    EmployeeReferenced,
    PersonalDetailsChanged,
)


@dataclass(frozen=True, slots=True)
class Unit:
    """Each timeline's value holds from its date until the next date."""

    kind: UnitKind
    opened_on: date
    names: Mapping[date, str]
    parents: Mapping[date, UUID | None]
    managers: Mapping[date, UUID] = field(default_factory=dict)
    external_reference: str | None = None


@dataclass(frozen=True, slots=True)
class Assignment:
    """Without `manager_id`, or once that person has left, one reports to the unit's manager."""

    unit_id: UUID
    post: str
    manager_id: UUID | None
    product_line_ids: tuple[UUID, ...]


@dataclass(frozen=True, slots=True)
class Employee:
    """`left_on` is the last day of employment."""

    hired_on: date
    origin: Origin
    left_on: date | None = None
    assignments: Mapping[date, Assignment] = field(default_factory=dict)

    def employed_on(self, day: date) -> bool:
        """From the day of hiring to the last day, both included."""
        return self.hired_on <= day and (self.left_on is None or day <= self.left_on)

    def changes_after(self, day: date) -> date | None:
        """The next day on which employment begins, or is over."""
        if day < self.hired_on:
            return self.hired_on
        return self.left_on + timedelta(days=1) if self.left_on is not None and day <= self.left_on else None


@dataclass(frozen=True, slots=True)
class Organisation:
    """`units_referenced` is keyed by external reference, `employees_referenced` by its hash.

    `versions` has that of each unit and employee: of the last of the `version` events that was about it.
    """

    units: Mapping[UUID, Unit] = field(default_factory=dict)
    employees: Mapping[UUID, Employee] = field(default_factory=dict)
    units_referenced: Mapping[str, UUID] = field(default_factory=dict)
    employees_referenced: Mapping[str, UUID] = field(default_factory=dict)
    version: int = 0
    versions: Mapping[UUID, int] = field(default_factory=dict)


def evolve(organisation: Organisation, event: OrganisationEvent) -> Organisation:
    version, (_, id) = organisation.version + 1, about(event)
    return replace(_evolved(organisation, event), version=version, versions={**organisation.versions, id: version})


def _evolved(organisation: Organisation, event: OrganisationEvent) -> Organisation:
    match event:
        case UnitOpened(id, name, kind, parent_id, day):
            return _with_unit(organisation, id, Unit(kind, day, {day: name}, {day: parent_id}))
        case UnitRenamed(id, name, _, day):
            unit = organisation.units[id]
            return _with_unit(organisation, id, replace(unit, names={**unit.names, day: name}))
        case UnitMoved(id, parent_id, _, day):
            unit = organisation.units[id]
            return _with_unit(organisation, id, replace(unit, parents={**unit.parents, day: parent_id}))
        case UnitManagerAppointed(id, manager_id, _, day):
            unit = organisation.units[id]
            return _with_unit(organisation, id, replace(unit, managers={**unit.managers, day: manager_id}))
        case UnitReferenced(id, reference):
            unit = replace(organisation.units[id], external_reference=reference)
            known = replace(organisation, units_referenced={**organisation.units_referenced, reference: id})
            return _with_unit(known, id, unit)
        case EmployeeHired(id, hired_on, origin):
            return _with_employee(organisation, id, Employee(hired_on, origin))
        case EmployeeAssigned(id, unit_id, _, _, post, manager_id, lines, day):
            employee = organisation.employees[id]
            assignments = {**employee.assignments, day: Assignment(unit_id, post, manager_id, lines)}
            return _with_employee(organisation, id, replace(employee, assignments=assignments))
        case EmployeeLeft(id, left_on):
            return _with_employee(organisation, id, replace(organisation.employees[id], left_on=left_on))
        case EmployeeReferenced(id, digest):
            return replace(organisation, employees_referenced={**organisation.employees_referenced, digest: id})
        case PersonalDetailsChanged():
            return organisation


def _with_unit(organisation: Organisation, id: UUID, unit: Unit) -> Organisation:
    return replace(organisation, units={**organisation.units, id: unit})


def _with_employee(organisation: Organisation, id: UUID, employee: Employee) -> Organisation:
    return replace(organisation, employees={**organisation.employees, id: employee})


def subject(_: UUID, event: OrganisationEvent) -> tuple[str, UUID]:
    """The stream is one, but each event is about a unit or an employee."""
    return about(event)


def about(event: OrganisationEvent) -> tuple[str, UUID]:
    """What an event is about: its noun and id."""
    match event:
        case UnitOpened() | UnitRenamed() | UnitMoved() | UnitManagerAppointed() | UnitReferenced():
            return "unit", event.unit_id
        case _:
            return "employee", event.employee_id


def occurred_on(event: OrganisationEvent) -> date | None:
    """The day from which the fact holds."""
    match event:
        case EmployeeHired():
            return event.hired_on
        case EmployeeLeft():
            return event.left_on
        case UnitReferenced() | EmployeeReferenced() | PersonalDetailsChanged():
            return None
        case _:
            return event.effective_from
