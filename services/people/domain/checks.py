"""What every change of the organisation has to respect, as functions that refuse."""

from collections.abc import Iterable, Mapping
from datetime import date
from uuid import UUID

from services.people.domain.organisation_state import Employee, Organisation, Unit
from services.people.domain.reporting import circle
from shared.contracts.people import UnitKind
from shared.decider import Refused

PARENTS: Mapping[UnitKind, tuple[UnitKind, ...]] = {
    "company": (),
    "region": ("company",),
    "team": ("region", "company"),
}


class ReferenceTaken(Refused):
    """The external reference is another one's, `holder`'s."""

    def __init__(self, holder: UUID) -> None:
        super().__init__(
            "external_reference_taken", f"The external reference is that of {holder}.", pointer="/external_reference"
        )
        self.holder = holder


def untaken(references: Mapping[str, UUID], key: str | None) -> None:
    """Nobody is known by this external reference (or its hash) yet."""
    if key is not None and key in references:
        raise ReferenceTaken(references[key])


def unit_at(now: Organisation, id: UUID, day: date) -> Unit:
    """The unit a command is about, which is open on the day."""
    if id not in now.units:
        raise Refused("unit_not_found", "There is no such unit.", kind="missing")
    return _open_at(now.units[id], day, "/effective_from")


def unit_named(now: Organisation, id: UUID | None, day: date, pointer: str) -> Unit:
    """A unit that a command mentions, which is open on the day."""
    if id is None or id not in now.units:
        raise Refused("unknown_unit", "Name a unit by its id.", kind="invalid", pointer=pointer)
    return _open_at(now.units[id], day, pointer)


def _open_at(unit: Unit, day: date, pointer: str) -> Unit:
    if day < unit.opened_on:
        detail, values = f"The unit opened on {unit.opened_on}.", {"opened_on": unit.opened_on}
        raise Refused("unit_not_open_yet", detail, kind="invalid", pointer=pointer, values=values)
    return unit


def parent_at(now: Organisation, kind: UnitKind, parent_id: UUID | None, day: date) -> None:
    """The parent of a unit of this kind is open on the day and of a kind that may be its parent."""
    parent = unit_named(now, parent_id, day, "/parent_id")
    if parent.kind not in PARENTS[kind]:
        raise Refused(
            "wrong_parent", f"A {kind} does not stand below a {parent.kind}.", kind="invalid", pointer="/parent_id"
        )


def employee_of(now: Organisation, id: UUID) -> Employee:
    """The employee a command is about."""
    if id not in now.employees:
        raise Refused("employee_not_found", "There is no such employee.", kind="missing")
    return now.employees[id]


def manager_at(now: Organisation, id: UUID, day: date, pointer: str) -> None:
    """Whoever is to manage is employed on the day."""
    if id not in now.employees:
        raise Refused("unknown_employee", "Name an employee by id.", kind="invalid", pointer=pointer)
    if not now.employees[id].employed_on(day):
        detail = f"The manager is not employed on {day}."
        raise Refused("manager_not_employed", detail, pointer=pointer, values={"day": day})


def acyclic(then: Organisation, people: Iterable[UUID], begin: date, end: date | None) -> None:
    """No line that starts at one of the people leads round in a circle on any day from `begin` up to `end`.

    Where the lines were sound before, these are to be the people whose own manager, or who as a manager, changed.
    """
    for id in set(people):
        day = circle(then, id, begin, end)
        if day is not None:
            detail = f"From {day} on, people would report to themselves."
            raise Refused("reporting_cycle", detail, pointer="/manager_id", values={"day": day})


def before_hiring(hired_on: date, pointer: str) -> Refused:
    """The refusal of a day before somebody was hired."""
    detail, values = f"Hired on {hired_on}.", {"hired_on": hired_on}
    return Refused("before_hiring", detail, kind="invalid", pointer=pointer, values=values)
