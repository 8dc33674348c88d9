"""Who runs what: session advisory locks, so that the server itself notices when a process is gone."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from shared.flow.consuming.locks import LEASE, number

TRY = "SELECT name FROM unnest($1::text[], $2::int[]) AS l (name, key) WHERE pg_try_advisory_lock($3, key)"
BEAT = """
WITH quick AS MATERIALIZED (SELECT set_config('synchronous_commit', 'off', true)),
gone AS (DELETE FROM public.processes WHERE beat_at < clock_timestamp() - interval '1 day')
INSERT INTO public.processes (pid, started, beat_at)
SELECT pid, backend_start, clock_timestamp() FROM quick, pg_stat_activity WHERE pid = pg_backend_pid()
ON CONFLICT (pid) DO UPDATE SET started = excluded.started, beat_at = excluded.beat_at
"""
END_STOPPED = """
SELECT pg_terminate_backend(p.pid) FROM public.processes AS p
JOIN pg_stat_activity AS a ON a.pid = p.pid AND a.backend_start = p.started
WHERE p.beat_at < clock_timestamp() - $3::float8 * interval '1 second' AND EXISTS (
    SELECT FROM pg_locks AS l JOIN pg_database AS d ON d.oid = l.database AND d.datname = current_database()
    WHERE l.pid = p.pid AND l.locktype = 'advisory' AND l.granted
      AND l.classid::bigint = $1::int AND l.objid::bigint = ANY ($2::int[]))
"""
STOPPED_AFTER = 10.0


class Leases:
    """The leases wanted and held by one process; all of them on one connection, given to `renew` each second."""

    def __init__(self) -> None:
        self._gained: dict[str, asyncio.Event] = {}
        self._lost: dict[str, asyncio.Event] = {}
        self._given_back: list[str] = []
        self.wanted_now = asyncio.Event()

    @asynccontextmanager
    async def hold(self, name: str) -> AsyncIterator[asyncio.Event]:
        """Wait until the lease is held here; the event says that it was lost with its connection."""
        if name in self._gained:
            raise ValueError(f"{name} is wanted twice")
        gained = self._gained[name] = asyncio.Event()
        self.wanted_now.set()
        try:
            await gained.wait()
            yield self._lost[name]
        finally:
            del self._gained[name]
            if self._lost.pop(name, None) is not None:
                self._given_back.append(name)
                self.wanted_now.set()

    def holds(self, name: str) -> bool:
        """Whether the lease is held here now."""
        return name in self._lost

    async def renew(self, db: Any) -> None:
        """Give back what nobody wants any more and try for what is wanted; no statement when there is neither."""
        while self._given_back:
            await db.execute("SELECT pg_advisory_unlock($1, $2)", LEASE, number(self._given_back[-1]))
            self._given_back.pop()
        missing = [name for name in self._gained if name not in self._lost]
        if missing:
            for (name,) in await db.fetch(TRY, missing, [number(name) for name in missing], LEASE):
                if name in self._gained:
                    self._lost[name] = asyncio.Event()
                    self._gained[name].set()
                else:
                    self._given_back.append(name)

    async def take_from_the_stopped(self, db: Any) -> None:
        """End the connections of processes that hold a lease wanted here and have not beaten for long: they are paused.

        What such a process still does when it wakes is fenced by its checkpoints.
        """
        missing = [number(name) for name in self._gained if name not in self._lost]
        if missing:
            await db.execute(END_STOPPED, LEASE, missing, STOPPED_AFTER)

    def lose_all(self) -> None:
        """The connection is gone, and every lease with it."""
        self._given_back.clear()
        for name, lost in list(self._lost.items()):
            lost.set()
            del self._lost[name]
            if name in self._gained:
                self._gained[name].clear()
