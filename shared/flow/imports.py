"""An import: commands of one load of old data, opened and finished by call, so that deadlines wait for its end."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Literal
from uuid import UUID

from shared.decider import Noun, Refused
from shared.flow.acting.issuing import read_meta
from shared.store.message import Message

CONSUMER = "imports"
IDLE_HOURS = 1
KEEP = """
INSERT INTO public.imports AS i (id, opened_at, last_seen_at, finished_at)
SELECT n.* FROM unnest($1::uuid[], $2::timestamptz[], $3::timestamptz[], $4::timestamptz[]) AS n
ON CONFLICT (id) DO UPDATE SET last_seen_at = greatest(i.last_seen_at, excluded.last_seen_at),
                               finished_at = coalesce(i.finished_at, excluded.finished_at)
"""


@dataclass(frozen=True, slots=True)
class OpenImport:
    """Commands that carry this stream's id belong together; `source` names what is loaded."""

    source: str = ""


@dataclass(frozen=True, slots=True)
class FinishImport:
    """Nothing more will come: what is due is looked at now."""


@dataclass(frozen=True, slots=True)
class ImportOpened:
    source: str


@dataclass(frozen=True, slots=True)
class ImportFinished:
    pass


@dataclass(frozen=True, slots=True)
class Import:
    status: Literal["none", "open", "finished"] = "none"
    source: str = ""


def decide(command: OpenImport | FinishImport, state: Import) -> Sequence[ImportOpened | ImportFinished]:
    """Opening and finishing again change nothing."""
    match command, state.status:
        case OpenImport(source=source), "none":
            return (ImportOpened(source),)
        case FinishImport(), "none":
            raise Refused("import_not_found", "There is no such import.", kind="missing")
        case FinishImport(), "open":
            return (ImportFinished(),)
        case ((OpenImport() | FinishImport()), _):
            return ()


def evolve(state: Import, event: ImportOpened | ImportFinished) -> Import:
    """The import after the event."""
    match event:
        case ImportOpened(source=source):
            return Import("open", source)
        case ImportFinished():
            return replace(state, status="finished")


IMPORT = Noun("import", Import(), decide, evolve, (ImportOpened, ImportFinished))


def concerns(message: Message) -> bool:
    """Whether the message opens, feeds or finishes an import."""
    return '"import":' in message.meta or message.type in {"ImportOpened", "ImportFinished"}


async def project(db: Any, _service: str, messages: Sequence[Message]) -> None:
    """Keep of each import when it was opened, seen last and finished."""
    seen: dict[UUID, tuple[datetime, datetime, datetime | None]] = {}
    for message in messages:
        at, end = message.recorded_at, None
        if message.type in {"ImportOpened", "ImportFinished"}:
            import_id: UUID | None = message.stream_id
            end = at if message.type == "ImportFinished" else None
        else:
            import_id = read_meta(message.meta).import_id
        if import_id is not None:
            first, last, finished = seen.get(import_id, (at, at, None))
            seen[import_id] = first, max(last, at), finished or end
    if seen:
        columns = zip(*((key, *moments) for key, moments in seen.items()), strict=True)
        await db.execute(KEEP, *map(list, columns))
