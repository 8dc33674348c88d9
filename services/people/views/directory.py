"""Who is who in the organisation, through time: people's one view."""

from collections.abc import Sequence
from datetime import UTC, datetime
from uuid import UUID

from asyncpg import Connection
from msgspec import Struct

from shared.contracts.people import EmployeeHired
from shared.flow.decode import decoding
from shared.flow.message import Message
from shared.flow.view import View
from shared.organisation.view import organisation_view

EVER = datetime(9999, 1, 1, tzinfo=UTC)
"""Known at whatever moment: all that is known."""

DDL = """
CREATE TABLE versions (
    id uuid PRIMARY KEY,
    version integer NOT NULL
);
CREATE TABLE unit_references (
    unit_id uuid PRIMARY KEY,
    external_reference text NOT NULL
);
CREATE INDEX ON unit_references (external_reference);
CREATE TABLE employee_origins (
    employee_id uuid PRIMARY KEY,
    origin text NOT NULL
);
"""
VERSIONS = """
INSERT INTO versions SELECT * FROM unnest($1::uuid[], $2::integer[])
ON CONFLICT (id) DO UPDATE SET version = excluded.version
"""
REFERENCES = "INSERT INTO unit_references SELECT * FROM unnest($1::uuid[], $2::text[])"
ORIGINS = "INSERT INTO employee_origins SELECT * FROM unnest($1::uuid[], $2::text[])"
PRIVATE = frozenset({"UnitReferenced", "EmployeeReferenced", "PersonalDetailsChanged"})
_organisation = organisation_view()


class UnitReferenced(Struct):
    """Private."""

    unit_id: UUID
    external_reference: str


class EmployeeReferenced(Struct):
    """Private; only whom it is about matters here."""

    employee_id: UUID


class PersonalDetailsChanged(Struct):
    """Private; only whom it is about matters here."""

    employee_id: UUID


_decode = decoding(UnitReferenced, EmployeeReferenced, PersonalDetailsChanged, EmployeeHired)


async def project(db: Connection, service: str, messages: Sequence[Message]) -> None:
    """Applies the published events to the organisation's history, and keeps what only people know."""
    published = [message for message in messages if message.type not in PRIVATE]
    if published:
        await _organisation.project(db, service, published)
    events = [_decode(message) for message in messages]
    references = [(event.unit_id, event.external_reference) for event in events if isinstance(event, UnitReferenced)]
    origins = [(event.employee_id, event.origin) for event in events if isinstance(event, EmployeeHired)]
    if references:
        await db.execute(REFERENCES, *map(list, zip(*references, strict=True)))
    if origins:
        await db.execute(ORIGINS, *map(list, zip(*origins, strict=True)))
    about = (_about(message, event) for message, event in zip(messages, events, strict=True))
    versions = dict(zip(about, (message.version for message in messages), strict=True))
    await db.execute(VERSIONS, list(versions), list(versions.values()))


def _about(message: Message, event: object) -> UUID:
    """The unit or employee; a private event's envelope names none."""
    match event:
        case UnitReferenced(id):
            return id
        case EmployeeReferenced(id) | PersonalDetailsChanged(id):
            return id
    return message.subject_id


DIRECTORY = View(
    name="directory",
    version=2,
    tables=(*_organisation.tables, "versions", "unit_references", "employee_origins"),
    ddl=_organisation.ddl + DDL,
    reads={"people": _organisation.reads["people"] | PRIVATE},
    project=project,
    unhashed=_organisation.unhashed,
)
