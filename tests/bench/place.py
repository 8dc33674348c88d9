"""Where the measurements run: a PostgreSQL of their own with fsync and synchronous_commit on, started when first asked for."""

import asyncio
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Any, Self, TypeVar

import asyncpg

from shared.embedded import Running, start
from shared.store.migrate import migrate

SETTINGS = {
    "shared_buffers": "1GB",
    "max_wal_size": "8GB",
    "checkpoint_timeout": "30min",
    "max_connections": "300",
    "track_commit_timestamp": "on",
}
T = TypeVar("T")


class Place:
    """A folder for scratch files, a server, and what rows have made and others may use again; `full` adds large rows."""

    def __init__(self, folder: Path, held: AsyncExitStack, *, full: bool) -> None:
        self.folder, self.full = folder, full
        self._held = held
        self._made: dict[str, Any] = {}

    @classmethod
    @asynccontextmanager
    async def open(cls, *, full: bool) -> AsyncIterator[Self]:
        """An empty place; everything is gone after the block."""
        with tempfile.TemporaryDirectory(prefix="bench-") as folder:
            async with AsyncExitStack() as held:
                yield cls(Path(folder), held, full=full)

    async def once(self, name: str, make: Callable[[], Awaitable[T]]) -> T:
        """What `make` gives, made by whoever asks first."""
        if name not in self._made:
            self._made[name] = await make()
        found: T = self._made[name]
        return found

    def at_the_end(self, end: Callable[[], Awaitable[Any]]) -> None:
        """Have this done after the last row."""
        self._held.push_async_callback(end)

    async def server(self) -> Running:
        """The running server."""
        return await self.once("server", self._start)

    async def _start(self) -> Running:
        server = await asyncio.to_thread(start, self.folder / "home", settings=SETTINGS)
        self._held.push_async_callback(asyncio.to_thread, server.stop)
        return server

    async def program(self, name: str) -> Path:
        """One of PostgreSQL's programs, of the server's version."""
        return (await self.server()).binaries.program(name)

    async def url(self, database: str) -> str:
        """The address of a database, which may not be there; `{service}` stays as it is."""
        return (await self.server()).server.url(database).replace("%7Bservice%7D", "{service}")

    async def database(self, name: str, *, migrated: bool = True) -> str:
        """The URL of a new database, with the store's tables unless told otherwise."""
        connection = await asyncpg.connect(await self.url("postgres"))
        try:
            await connection.execute(f'drop database if exists "{name}" with (force)')
            await connection.execute(f'create database "{name}"')
        finally:
            await connection.close()
        url = await self.url(name)
        if migrated:
            await asyncio.to_thread(migrate, url)
        return url
