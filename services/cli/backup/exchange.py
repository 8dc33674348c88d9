"""The moment a restored database takes the place of the one that served."""

import asyncio
import re
from datetime import datetime
from typing import Any, NamedTuple

import asyncpg

from services.cli.backup.place import Place, quoted
from services.cli.failure import Stop
from shared.store.connect import connect

USERS = """
SELECT pid, coalesce(nullif(application_name, ''), usename::text, 'somebody') AS name FROM pg_stat_activity
WHERE datname = $1 AND backend_type = 'client backend'
"""
LOG = "SELECT log_id, watermark, (SELECT coalesce(max(position), 0) FROM events) FROM log"
TRIES, PAUSE = 50, 0.1
LEAVING = 10  # pauses for those who have hung up and whom the server has not let go yet


class Former(NamedTuple):
    """The store that is to be replaced."""

    log_id: int
    watermark: datetime
    head: int


async def former(service: str, place: Place) -> Former | None:
    """What there is now; None when there is no database, or one without a store.

    Raises Stop while anybody but a reader of its log is connected, and what asyncpg raises.
    """
    server = await place.administration()
    try:
        await _unused(server, service, place.database)
    finally:
        await server.close()
    try:
        db = await connect(place.url, search_path="public", name="restore")
    except asyncpg.InvalidCatalogNameError:
        return None
    try:
        return Former(*await db.fetchrow(LOG))
    except asyncpg.UndefinedTableError:
        return None
    finally:
        await db.close()


async def exchange(service: str, place: Place, side: Place, replaced: Former | None, *, drop: bool) -> str:
    """Rename both databases in one transaction; what became of the former one, to be said.

    Readers of the log in other services' processes are cut off and come back to the new one. The server itself refuses
    while anybody is connected. Raises Stop then, with everything as it was.
    """
    server = await place.administration()
    old, new = quoted(place.database), quoted(side.database)
    try:
        if not await server.fetchval("SELECT EXISTS (SELECT FROM pg_database WHERE datname = $1)", place.database):
            await server.execute(f"ALTER DATABASE {new} RENAME TO {old}")
            return ""
        aside = f"{place.database}_before_{replaced.log_id if replaced else 0}"
        await server.execute(f"ALTER DATABASE {old} ALLOW_CONNECTIONS false")
        try:
            await _alone(server, service, place.database)
            async with server.transaction():
                await server.execute(f"ALTER DATABASE {old} RENAME TO {quoted(aside)}")
                await server.execute(f"ALTER DATABASE {new} RENAME TO {old}")
        except BaseException:
            await server.execute(f"ALTER DATABASE {old} ALLOW_CONNECTIONS true")
            raise
        if drop or replaced is None or not replaced.head:
            await server.execute(f"DROP DATABASE {quoted(aside)}")
            return ""
        await server.execute(f"ALTER DATABASE {quoted(aside)} ALLOW_CONNECTIONS true")
        return f"; what it was is kept as database {aside}"
    finally:
        await server.close()


async def _alone(server: Any, service: str, database: str) -> None:
    for _ in range(TRIES):
        readers = await _unused(server, service, database)
        if not readers:
            return
        await server.execute("SELECT pg_terminate_backend(pid) FROM unnest($1::int[]) AS pid", readers)
        await asyncio.sleep(PAUSE)
    raise Stop(f"readers of {service} do not go away. Stop the workers of the other services and try again.")


async def _unused(server: Any, service: str, database: str) -> list[int]:
    """The connections of other services' readers of this log. Raises Stop when there are others who stay."""
    reads = re.compile(rf"{service} log for \w+|names")
    for pause in range(LEAVING + 1):
        if pause:
            await asyncio.sleep(PAUSE)
        users = await server.fetch(USERS, database)
        others = sorted({user["name"] for user in users if not reads.fullmatch(user["name"])})
        if not others:
            return [user["pid"] for user in users]
    raise Stop(f"{service} is in use by {', '.join(others)}. Stop 'salesloop up', or its serve and worker processes.")
