"""Published events of people: the organisation and who works in it. Personal data is not in here."""

from dataclasses import dataclass
from datetime import date
from typing import Literal
from uuid import UUID

UnitKind = Literal["company", "region", "team"]
Origin = Literal["native", "import"]


@dataclass(frozen=True, slots=True)
class UnitOpened:
    """A unit joined the tree; only the company has no parent."""

    unit_id: UUID
    name: str
    kind: UnitKind
    parent_id: UUID | None
    effective_from: date


@dataclass(frozen=True, slots=True)
class UnitRenamed:
    unit_id: UUID
    name: str
    previous_name: str
    effective_from: date


@dataclass(frozen=True, slots=True)
class UnitMoved:
    unit_id: UUID
    parent_id: UUID
    previous_parent_id: UUID
    effective_from: date


@dataclass(frozen=True, slots=True)
class UnitManagerAppointed:
    unit_id: UUID
    manager_id: UUID
    previous_manager_id: UUID | None
    effective_from: date


@dataclass(frozen=True, slots=True)
class EmployeeHired:
    employee_id: UUID
    hired_on: date
    origin: Origin = "native"


@dataclass(frozen=True, slots=True)
class EmployeeAssigned:
    """From `effective_from` until the next assignment by date; one of the same date replaces it."""

    employee_id: UUID
    unit_id: UUID
    unit_name: str
    unit_kind: UnitKind
    post: str
    manager_id: UUID | None
    product_line_ids: tuple[UUID, ...]
    effective_from: date


@dataclass(frozen=True, slots=True)
class EmployeeLeft:
    """`left_on` is the last day of employment; assignments end with it."""

    employee_id: UUID
    left_on: date
    unit_id: UUID | None


TOPICS: dict[str, tuple[type, ...]] = {
    "units": (UnitOpened, UnitRenamed, UnitMoved, UnitManagerAppointed),
    "employees": (EmployeeHired, EmployeeAssigned, EmployeeLeft),
}
