"""The organisation as a read model that any service can keep for itself."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import Any
from uuid import UUID

import msgspec
from asyncpg import Connection

from shared.contracts.people import TOPICS
from shared.flow.message import Message
from shared.flow.view import View
from shared.organisation.history import Known, Recorded, assignment_rows, employment_rows, known, unit_rows

DDL = """
CREATE TABLE organisation_events (
    position bigint PRIMARY KEY,
    subject_id uuid NOT NULL,
    type text NOT NULL,
    data text NOT NULL,
    recorded_at timestamptz NOT NULL
);
CREATE INDEX ON organisation_events (subject_id, position);
CREATE TABLE unit_history (
    unit_id uuid NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    parent_id uuid,
    manager_id uuid,
    valid_from date NOT NULL,
    valid_to date NOT NULL,
    recorded_from timestamptz NOT NULL,
    recorded_to timestamptz NOT NULL,
    PRIMARY KEY (unit_id, valid_from, recorded_from)
);
CREATE TABLE assignment_history (
    employee_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    post text NOT NULL,
    manager_id uuid,
    product_line_ids uuid[] NOT NULL,
    valid_from date NOT NULL,
    valid_to date NOT NULL,
    recorded_from timestamptz NOT NULL,
    recorded_to timestamptz NOT NULL,
    PRIMARY KEY (employee_id, valid_from, recorded_from)
);
CREATE TABLE employment_history (
    employee_id uuid NOT NULL,
    hired_on date NOT NULL,
    left_on date,
    recorded_from timestamptz NOT NULL,
    recorded_to timestamptz NOT NULL,
    PRIMARY KEY (employee_id, recorded_from)
);
"""

_DECODERS: dict[str, msgspec.json.Decoder[Any]] = {
    cls.__name__: msgspec.json.Decoder(cls) for classes in TOPICS.values() for cls in classes
}
_READS = {noun: frozenset(cls.__name__ for cls in TOPICS[noun]) for noun in ("units", "employees")}

_KEEP = """
INSERT INTO organisation_events (position, subject_id, type, data, recorded_at)
SELECT * FROM unnest($1::bigint[], $2::uuid[], $3::text[], $4::text[], $5::timestamptz[])
"""
_KEPT = """
SELECT subject_id, type, data, recorded_at FROM organisation_events WHERE subject_id = ANY($1::uuid[]) ORDER BY position
"""
_UNITS = """
INSERT INTO unit_history
SELECT id, name, kind, parent_id, manager_id,
    valid_from, coalesce(valid_to, 'infinity'), since, coalesce(until, 'infinity')
FROM unnest($1::uuid[], $2::text[], $3::text[], $4::uuid[], $5::uuid[], $6::date[], $7::date[], $8::timestamptz[],
    $9::timestamptz[]) AS u (id, name, kind, parent_id, manager_id, valid_from, valid_to, since, until)
"""
_ASSIGNMENTS = """
INSERT INTO assignment_history
SELECT id, unit_id, post, manager_id, lines::uuid[],
    valid_from, coalesce(valid_to, 'infinity'), since, coalesce(until, 'infinity')
FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::uuid[], $5::text[], $6::date[], $7::date[], $8::timestamptz[],
    $9::timestamptz[]) AS a (id, unit_id, post, manager_id, lines, valid_from, valid_to, since, until)
"""
_EMPLOYMENTS = """
INSERT INTO employment_history
SELECT id, hired_on, left_on, since, coalesce(until, 'infinity')
FROM unnest($1::uuid[], $2::date[], $3::date[], $4::timestamptz[], $5::timestamptz[])
    AS e (id, hired_on, left_on, since, until)
"""


async def project(db: Connection, service: str, messages: Sequence[Message]) -> None:  # noqa: ARG001 - a view's signature
    """Keeps the messages and writes anew the history of each unit and employee touched: their order leaves no trace."""
    await db.execute(
        _KEEP,
        [message.position for message in messages],
        [message.subject_id for message in messages],
        [message.type for message in messages],
        [message.data for message in messages],
        [message.recorded_at for message in messages],
    )
    units = {message.subject_id for message in messages if message.type in _READS["units"]}
    employees = {message.subject_id for message in messages if message.type in _READS["employees"]}
    events: dict[UUID, list[Recorded]] = defaultdict(list)
    for subject_id, type, data, recorded_at in await db.fetch(_KEPT, [*units, *employees]):
        events[subject_id].append((recorded_at, _DECODERS[type].decode(data)))
    await _write(db, "unit_history", "unit_id", _UNITS, units, events, unit_rows)
    await _write(db, "assignment_history", "employee_id", _ASSIGNMENTS, employees, events, assignment_rows)
    await _write(db, "employment_history", "employee_id", _EMPLOYMENTS, employees, events, employment_rows)


async def _write(
    db: Connection,
    table: str,
    key: str,
    insert: str,
    ids: Iterable[UUID],
    events: dict[UUID, list[Recorded]],
    rows: Callable[[Iterable[Any]], Sequence[Any]],
) -> None:
    ids = sorted(ids)
    if not ids:
        return
    await db.execute(f"DELETE FROM {table} WHERE {key} = ANY($1::uuid[])", ids)
    columns = list(zip(*(_flat(id, line) for id in ids for line in known(events[id], rows)), strict=True))
    if columns:
        await db.execute(insert, *columns)


def _flat(id: UUID, line: Known) -> tuple[Any, ...]:
    """The line's columns; an array becomes a literal, for unnest would take it apart."""
    row = (f"{{{','.join(map(str, value))}}}" if isinstance(value, tuple) else value for value in line.row)
    return (id, *row, line.recorded_from, line.recorded_to)


def organisation_view(name: str = "organisation") -> View:
    """The view of unit_history, assignment_history and employment_history, fed by people.

    Dates run from `valid_from` up to and without `valid_to`, knowledge from `recorded_from` up to and without
    `recorded_to`; open ends are infinity. An assignment's `manager_id` is the one named in it (null: the unit's).
    """
    return View(
        name=name,
        version=1,
        tables=("organisation_events", "unit_history", "assignment_history", "employment_history"),
        ddl=DDL,
        reads={"people": _READS["units"] | _READS["employees"]},
        project=project,
        unhashed=frozenset({"position", "recorded_at", "recorded_from", "recorded_to"}),
    )
