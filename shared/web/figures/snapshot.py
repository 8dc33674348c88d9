"""One moment's view of everything a question joins, and how much of it is settled."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from asyncpg import Connection

from shared.flow.freshness import settled_until
from shared.flow.view import View


@dataclass(frozen=True, slots=True)
class Snapshot:
    """`known_at` is the moment asked for or the snapshot's own. All recorded before `settled_until` is here."""

    db: Connection
    known_at: datetime
    settled_until: datetime | None

    @property
    def settled(self) -> bool:
        """Whether nothing that arrives later can belong to the answer."""
        return self.settled_until is not None and self.known_at < self.settled_until

    def told(self) -> dict[str, Any]:
        """What an answer says of its moment."""
        return {"known_at": self.known_at, "settled": self.settled, "settled_until": self.settled_until}


@asynccontextmanager
async def snapshot(db: Connection, views: Sequence[View], known_at: datetime | None) -> AsyncIterator[Snapshot]:
    """A read-only transaction in which every statement sees the same rows.

    Without `known_at` it is the database's clock, whose time `recorded_at` is: the process's could lie behind what has
    just been recorded.
    """
    async with db.transaction(isolation="repeatable_read", readonly=True):
        clock: datetime = await db.fetchval("SELECT clock_timestamp()")
        until = await settled_until(db, [view.name for view in views])
        moment = known_at or (clock if until is None else max(clock, until))
        yield Snapshot(db, moment.astimezone(UTC), until)
