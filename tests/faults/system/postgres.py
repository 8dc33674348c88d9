"""The PostgreSQL server under the harness: killed, paused, started again in the same folder."""

import asyncio
import signal
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

import asyncpg
import psutil

from shared import embedded
from shared.store.connect import connect
from tests.faults.system.disk import Disk

BACK_WITHIN = 60.0
SETTINGS = {"max_connections": "180", "shared_buffers": "128MB"}


class Postgres:
    """One server at a time in `home`, or on a disk of its own; after a kill or a stop `start` starts the next."""

    def __init__(self, home: Path, settings: Mapping[str, str], disk: Disk | None = None) -> None:
        self._home, self._settings = disk.folder if disk else home, {**settings, **SETTINGS}
        self.disk = disk
        self._running: embedded.Running | None = None
        self.changing = asyncio.Lock()

    async def start(self) -> None:
        """Start it, recovering what a kill left. Raises EmbeddedError."""
        self._running = await asyncio.to_thread(embedded.start, self._home, settings=self._settings)

    @property
    def server(self) -> embedded.Server:
        """The server that runs, or the last that did."""
        assert self._running is not None
        return self._running.server

    def url(self, service: str) -> str:
        """The address of a service's database past every proxy, as it is until the next start."""
        return self.server.url(service)

    async def reach(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        """A connection to the server's socket. Raises OSError."""
        server = self.server
        return await asyncio.open_unix_connection(str(server.socket_dir / f".s.PGSQL.{server.port}"))

    async def kill(self) -> None:
        """End the server and all its processes as a crash would."""
        assert self._running is not None
        for process in self._processes():
            with suppress(psutil.NoSuchProcess):
                process.kill()
        await asyncio.to_thread(self._running.stop)

    async def stop(self) -> None:
        """Fast shutdown: sessions are cut off, everything is flushed."""
        if self._running is not None:
            await asyncio.to_thread(self._running.stop)

    def pause(self) -> None:
        """Let every process of it hang."""
        self._signal(signal.SIGSTOP)

    def resume(self) -> None:
        """Let them go on."""
        self._signal(signal.SIGCONT)

    async def connect(self, service: str) -> Any:
        """A connection past every proxy, within 30 s. Raises what asyncpg raises when there is none then."""
        async with asyncio.timeout(30):
            while True:
                try:
                    return await connect(self.url(service), name="faults")
                except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError):
                    await asyncio.sleep(0.1)

    async def back(self) -> None:
        """Start it if it ended by itself; returns when it lets somebody in. Raises TimeoutError."""
        assert self._running is not None
        async with asyncio.timeout(BACK_WITHIN):
            while True:
                if self._running.poll() is not None:
                    await self.stop()
                    await self.start()
                with suppress(OSError, asyncpg.PostgresError, asyncpg.InterfaceError):
                    db = await connect(self.url("postgres"), name="faults")
                    db.terminate()
                    return
                await asyncio.sleep(0.1)

    def _signal(self, number: signal.Signals) -> None:
        for process in self._processes():
            with suppress(psutil.NoSuchProcess):
                process.send_signal(number)

    def _processes(self) -> list[psutil.Process]:
        assert self._running is not None
        first = psutil.Process(self._running.pid)
        return [first, *first.children(recursive=True)]
