"""From the events of one unit or employee to rows that say what held when, and what was known of it when.

A fact holds from its date until the next fact of its kind; of the same date, the one recorded last counts.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from itertools import zip_longest
from typing import Any, NamedTuple, TypeVar
from uuid import UUID

from shared.contracts.people import (
    EmployeeAssigned,
    EmployeeHired,
    EmployeeLeft,
    UnitManagerAppointed,
    UnitMoved,
    UnitOpened,
    UnitRenamed,
)
from shared.organisation.timeline import on

Row = TypeVar("Row")
Recorded = tuple[datetime, Any]


class UnitRow(NamedTuple):
    """`valid_to` is exclusive and None while open; so it is in the other rows."""

    name: str
    kind: str
    parent_id: UUID | None
    manager_id: UUID | None
    valid_from: date
    valid_to: date | None


class AssignmentRow(NamedTuple):
    """`manager_id` is the one named in the assignment; None means the unit's."""

    unit_id: UUID
    post: str
    manager_id: UUID | None
    product_line_ids: tuple[UUID, ...]
    valid_from: date
    valid_to: date | None


class EmploymentRow(NamedTuple):
    hired_on: date
    left_on: date | None


class Known(NamedTuple):
    """A row and while it was what we knew: `recorded_to` is exclusive, None while it still is."""

    row: Any
    recorded_from: datetime
    recorded_to: datetime | None


def _until(days: Sequence[date]) -> Iterable[tuple[date, date | None]]:
    return zip_longest(days, days[1:])


def unit_rows(events: Iterable[Any]) -> list[UnitRow]:
    """The life of one unit from the day it opened, cut wherever its name, parent or manager changes."""
    opened: UnitOpened | None = None
    names: dict[date, str] = {}
    parents: dict[date, UUID | None] = {}
    managers: dict[date, UUID | None] = {}
    for event in events:
        match event:
            case UnitOpened(_, name, _, parent, day):
                opened, names[day], parents[day] = event, name, parent
            case UnitRenamed(_, name, _, day):
                names[day] = name
            case UnitMoved(_, parent, _, day):
                parents[day] = parent
            case UnitManagerAppointed(_, manager, _, day):
                managers[day] = manager
    if opened is None:
        return []
    start = opened.effective_from
    days = sorted({start} | {day for timeline in (names, parents, managers) for day in timeline if day > start})
    return [
        UnitRow(on(names, day) or opened.name, opened.kind, on(parents, day), on(managers, day), day, until)
        for day, until in _until(days)
    ]


def assignment_rows(events: Iterable[Any]) -> list[AssignmentRow]:
    """One employee's assignments; leaving does not end the last."""
    timeline = {
        event.effective_from: (event.unit_id, event.post, event.manager_id, event.product_line_ids)
        for event in events
        if isinstance(event, EmployeeAssigned)
    }
    return [AssignmentRow(*timeline[day], day, until) for day, until in _until(sorted(timeline))]


def employment_rows(events: Iterable[Any]) -> list[EmploymentRow]:
    """One employee's employment, with the last day once it is known."""
    hired: date | None = None
    left: date | None = None
    for event in events:
        match event:
            case EmployeeHired(_, hired_on):
                hired = hired_on
            case EmployeeLeft(_, left_on):
                left = left_on
    return [EmploymentRow(hired, left)] if hired else []


def known(events: Sequence[Recorded], rows: Callable[[Iterable[Any]], Sequence[Row]]) -> list[Known]:
    """`rows` of what was recorded by each moment, joined into rows with the time they were known.

    `events` are pairs of `recorded_at` and event in the order of the log; moments need not be in that order.
    """
    finished: list[Known] = []
    current: dict[Row, datetime] = {}
    for moment in sorted({recorded for recorded, _ in events}):
        held = dict.fromkeys(rows([event for recorded, event in events if recorded <= moment]))
        finished += [Known(row, since, moment) for row, since in current.items() if row not in held]
        current = {row: current.get(row, moment) for row in held}
    return finished + [Known(row, since, None) for row, since in current.items()]
