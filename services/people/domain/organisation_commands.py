"""What can be asked of the organisation: of its units, and of everyone who is hired into them."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from shared.contracts.people import Origin, UnitKind


@dataclass(frozen=True, slots=True)
class OpenUnit:
    unit_id: UUID
    name: str
    kind: UnitKind
    parent_id: UUID | None
    effective_from: date
    external_reference: str | None = None


@dataclass(frozen=True, slots=True)
class RenameUnit:
    unit_id: UUID
    name: str
    effective_from: date


@dataclass(frozen=True, slots=True)
class MoveUnit:
    unit_id: UUID
    parent_id: UUID
    effective_from: date


@dataclass(frozen=True, slots=True)
class AppointManager:
    unit_id: UUID
    manager_id: UUID
    effective_from: date


@dataclass(frozen=True, slots=True)
class AssignEmployee:
    employee_id: UUID
    unit_id: UUID
    post: str
    manager_id: UUID | None
    product_line_ids: tuple[UUID, ...]
    effective_from: date


@dataclass(frozen=True, slots=True)
class HireEmployee:
    """The first assignment starts on the day of hiring: no day of employment is without one."""

    assignment: AssignEmployee
    origin: Origin = "native"
    reference_digest: str | None = None


@dataclass(frozen=True, slots=True)
class RecordLeaving:
    """`left_on` is the last day of employment."""

    employee_id: UUID
    left_on: date


@dataclass(frozen=True, slots=True)
class NotePersonalChange:
    """Personal details were written elsewhere; only that, and by whom, is kept here."""

    employee_id: UUID
    fields: tuple[str, ...]


Command = (
    OpenUnit
    | RenameUnit
    | MoveUnit
    | AppointManager
    | HireEmployee
    | AssignEmployee
    | RecordLeaving
    | NotePersonalChange
)
