"""Ways to stop what runs at a chosen moment, on the real server."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from shared.flow.consuming.locks import APPLYING, number
from shared.store.store import Store
from tests.shared.flow.parcels import connected
from tests.shared.flow.waiting import PATIENCE, until

PIDS = "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND application_name = ANY ($1::text[])"
KILL = "SELECT count(pg_terminate_backend(pid)) FROM unnest($1::int[]) AS pid"
BLOCKED = """
SELECT EXISTS (SELECT FROM pg_stat_activity WHERE datname = current_database() AND application_name = $1
               AND wait_event_type = 'Lock' AND query LIKE $2)
"""


@dataclass(slots=True)
class Gate:
    """A place in the code where whoever comes by waits until `opened` is set."""

    reached: asyncio.Event = field(default_factory=asyncio.Event)
    opened: asyncio.Event = field(default_factory=asyncio.Event)

    async def come_by(self) -> None:
        """Wait until somebody has."""
        await asyncio.wait_for(self.reached.wait(), PATIENCE)

    async def stop(self) -> None:
        self.reached.set()
        await self.opened.wait()


async def pids(db: Any, *names: str) -> list[int]:
    """The server processes of these connections."""
    return [row[0] for row in await db.fetch(PIDS, list(names))]


async def kill(db: Any, found: Sequence[int]) -> int:
    """End server processes; how many."""
    count: int = await db.fetchval(KILL, list(found))
    return count


async def blocked(db: Any, name: str, query: str = "%") -> None:
    """Wait until a connection of this name waits for a lock in a statement like `query`."""

    async def waits() -> bool:
        return bool(await db.fetchval(BLOCKED, name, query))

    await until(waits)


@asynccontextmanager
async def held(url: str, statement: str) -> AsyncIterator[Any]:
    """A transaction of another connection in which the statement was carried out, open for the block."""
    async with connected(url) as other, other.transaction():
        await other.fetch(statement)
        yield other


def shared(consumer: str) -> str:
    """SQL that keeps a swap from starting, as a batch under way does."""
    return f"SELECT pg_advisory_xact_lock_shared({APPLYING}, {number(consumer)})"


def alone(consumer: str) -> str:
    """SQL that keeps a consumer's batches from being committed, as a retry by hand does."""
    return f"SELECT pg_advisory_xact_lock({APPLYING}, {number(consumer)})"


async def position(db: Any, consumer: str) -> int:
    """Where the consumer's checkpoint is, -1 when it has none."""
    found: int = await db.fetchval(
        "SELECT coalesce(min(position), -1) FROM public.checkpoints AS c WHERE consumer = $1 AND build = "
        "coalesce((SELECT build FROM public.views WHERE name = $1), 0)",
        consumer,
    )
    return found


async def passed(db: Any, store: Store, consumer: str) -> None:
    """Wait until the consumer's checkpoint is at the log's head."""

    async def at_head() -> bool:
        return await position(db, consumer) >= store.log.head

    await until(at_head)
