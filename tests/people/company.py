"""A small company for sentences about people."""

from datetime import date
from typing import Any
from uuid import UUID, uuid5

from services.people.domain.organisation import ORGANISATION
from services.people.domain.organisation_commands import AssignEmployee, HireEmployee, OpenUnit
from tests.support.deciding import Given, given


def id_of(name: str) -> UUID:
    return uuid5(UUID(int=2), name)


def day(number: int) -> date:
    return date(2026, 3, number)


FIRST = day(1)
COMPANY, EAST, WEST, BLUE, RED = (id_of(name) for name in ("company", "east", "west", "blue", "red"))
ANN, BO, CAI, DIDI = (id_of(name) for name in ("ann", "bo", "cai", "didi"))


def assign(
    person: UUID, unit: UUID, manager: UUID | None = None, on: date = FIRST, post: str = "sales_rep"
) -> AssignEmployee:
    return AssignEmployee(person, unit, post, manager, (), on)


def hire(person: UUID, unit: UUID, manager: UUID | None = None, on: date = FIRST, **more: Any) -> HireEmployee:
    return HireEmployee(assign(person, unit, manager, on), **more)


UNITS = (
    OpenUnit(COMPANY, "All", "company", None, FIRST),
    OpenUnit(EAST, "East", "region", COMPANY, FIRST),
    OpenUnit(WEST, "West", "region", COMPANY, FIRST),
    OpenUnit(BLUE, "Blue", "team", EAST, FIRST),
    OpenUnit(RED, "Red", "team", WEST, FIRST),
)
STAFF = (hire(ANN, COMPANY), hire(BO, EAST, ANN), hire(CAI, BLUE, BO), hire(DIDI, RED))


def company(*commands: Any) -> Given:
    """Two regions with a team each; Cai reports to Bo, Bo to Ann, Didi to whoever manages her units."""
    return given(ORGANISATION).after([*UNITS, *STAFF, *commands])
