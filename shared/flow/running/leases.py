"""Who runs what: session advisory locks, so that the server itself notices when a process is gone."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from shared.flow.consuming.locks import LEASE, number

TRY = "SELECT name FROM unnest($1::text[], $2::int[]) AS l (name, key) WHERE pg_try_advisory_lock($3, key)"


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

    def lose_all(self) -> None:
        """The connection is gone, and every lease with it."""
        self._given_back.clear()
        for name, lost in list(self._lost.items()):
            lost.set()
            del self._lost[name]
            if name in self._gained:
                self._gained[name].clear()
