"""The system at rest: everything read, nothing parked, nobody holding a transaction; and how long it takes to get there."""

import asyncio
import time
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any

import asyncpg

from services.cli.names import NAMES
from shared.flow.lag import ROWS, lag
from shared.store.connect import LOST
from tests.faults.system.postgres import Postgres

LOOK_AGAIN = 0.25
STILL = 1.5  # longer than between two watermarks, up to which topics count as read
PARKED = "SELECT consumer, service, type, code, error FROM public.dead_letters WHERE NOT discarded"
HELD = """
SELECT application_name, query FROM pg_stat_activity
WHERE state LIKE 'idle in transaction%' AND clock_timestamp() - state_change > interval '5 seconds'
"""
HEAD = "SELECT coalesce(max(position), 0) FROM public.events"
RELAYED = "SELECT state::json FROM public.relay"
Databases = Mapping[str, Any]


@asynccontextmanager
async def databases(postgres: Postgres) -> AsyncIterator[Databases]:
    """A connection to each service's database past all proxies, closed after the block."""
    dbs = {name: await postgres.connect(name) for name in NAMES}
    try:
        yield dbs
    finally:
        for db in dbs.values():
            db.terminate()


async def heads(dbs: Databases) -> dict[str, int]:
    """The last position of each log."""
    return {name: await db.fetchval(HEAD) for name, db in dbs.items()}


async def length(postgres: Postgres, service: str) -> int:
    """How far a service's log goes."""
    async with databases(postgres) as dbs:
        return int(await dbs[service].fetchval(HEAD))


async def caught_up(postgres: Postgres, seconds: float) -> float:
    """How many seconds it takes until every consumer has read what the logs have now. Raises TimeoutError."""
    began = time.monotonic()
    goal: dict[str, int] = {}
    async with asyncio.timeout(seconds):
        while True:
            try:
                async with databases(postgres) as dbs:
                    goal = goal or await heads(dbs)
                    while await _behind(dbs, goal):  # noqa: ASYNC110
                        await asyncio.sleep(LOOK_AGAIN)
                    return time.monotonic() - began
            except (*LOST, asyncpg.PostgresError) as error:
                if isinstance(error, TimeoutError):
                    raise
                await asyncio.sleep(LOOK_AGAIN)


async def _behind(dbs: Databases, goal: Mapping[str, int]) -> bool:
    for db in dbs.values():
        for _, service, position, _ in await db.fetch(ROWS):
            if position < goal[service]:
                return True
    return False


async def at_rest(postgres: Postgres, seconds: float) -> list[str]:
    """Wait until nothing is behind and nothing comes of it; what is wrong with the system then."""
    before: dict[str, int] | None = None
    rows: list[Any] = []
    try:
        async with asyncio.timeout(seconds), databases(postgres) as dbs:
            while True:
                rows = [(name, row) for name, db in dbs.items() for row in await lag(db, dbs)]
                now = await heads(dbs)
                if now == before and not any(row.behind for _, row in rows):
                    break
                before = now
                await asyncio.sleep(STILL)
    except TimeoutError:
        late = [f"{name}/{row.consumer} from {row.service} by {row.behind}" for name, row in rows if row.behind]
        return [f"not at rest within {seconds:.0f} s: {', '.join(late) or 'the logs still grow'}"]
    return await _left(postgres)


async def _left(postgres: Postgres) -> list[str]:
    wrong = []
    async with databases(postgres) as dbs:
        for name, db in dbs.items():
            wrong += [f"parked: {name} {dict(row)}" for row in await db.fetch(PARKED)]
        held = await dbs["people"].fetch(HELD)
        wrong += [f"a transaction is left open: {row['application_name']} {row['query'][:100]}" for row in held]
    return wrong
