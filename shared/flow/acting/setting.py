"""A deadline's rows, set and cancelled by events as a view's rows would be."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID, uuid5
from zoneinfo import ZoneInfo

from shared.flow.acting.issuing import read_meta
from shared.flow.deadlines import Deadline, Set
from shared.flow.view import Project
from shared.store.message import Message

CANCEL = "DELETE FROM public.deadlines WHERE name = $1 AND key = ANY ($2::uuid[])"
KEEP = """
INSERT INTO public.deadlines AS d (name, key, id, stream_id, import_id, due_at, set_at, data, state)
SELECT $1, n.*, CASE WHEN n.import_id IS NULL THEN 'waiting' ELSE 'held' END
FROM unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::uuid[], $6::timestamptz[], $7::timestamptz[], $8::text[])
    AS n (key, id, stream_id, import_id, due_at, set_at, data)
ON CONFLICT (name, key) DO UPDATE
SET id = excluded.id, stream_id = excluded.stream_id, import_id = excluded.import_id, due_at = excluded.due_at,
    set_at = excluded.set_at, data = excluded.data, state = excluded.state, fired_at = NULL, error = ''
WHERE d.id <> excluded.id
"""


def consumer_name(deadline: Deadline) -> str:
    """Under which its checkpoints, dead letters and marks are kept."""
    return f"deadline:{deadline.name}"


def setting(deadline: Deadline, timezone: ZoneInfo) -> Project:
    """The project function that keeps the deadline's rows; days begin as they do in `timezone`.

    A row's id is made from the event that set it.

    What an import has set is held until the import has ended.
    """

    async def project(db: Any, _service: str, messages: Sequence[Message]) -> None:
        kept: dict[UUID, tuple[Set, Message] | None] = {}
        for message in messages:
            for change in deadline.set_by(message):
                kept[change.key] = (change, message) if isinstance(change, Set) else None
        gone = [key for key, row in kept.items() if row is None]
        if gone:
            await db.execute(CANCEL, deadline.name, gone)
        rows = [_row(deadline.name, timezone, *row) for row in kept.values() if row is not None]
        if rows:
            await db.execute(KEEP, deadline.name, *(list(column) for column in zip(*rows, strict=True)))

    return project


def _row(name: str, timezone: ZoneInfo, change: Set, message: Message) -> tuple[Any, ...]:
    row_id = uuid5(message.event_id, f"{name}/{change.key}")
    import_id = read_meta(message.meta or "{}").import_id
    return (
        change.key,
        row_id,
        message.stream_id,
        import_id,
        _moment(change.due_at, timezone),
        message.recorded_at,
        change.data,
    )


def _moment(due: datetime | date, timezone: ZoneInfo) -> datetime:
    if isinstance(due, datetime):
        return due
    return datetime(due.year, due.month, due.day, tzinfo=timezone).astimezone(UTC)
