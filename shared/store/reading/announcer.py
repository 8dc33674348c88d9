"""Word to the other processes of the log: one NOTIFY for many appends, never inside one; and what is wanted there."""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from typing import Any
from uuid import UUID

from shared.store.connect import LOST, connect

CHANNEL = "salesloop_appended"
WANTED = "salesloop_wanted"
APART = 0.005
# A NOTIFY is a commit like any other, and nothing of it must outlive a crash: the disk belongs to the appends.
SETTINGS = {"synchronous_commit": "off"}


class Announcer:
    """Sends the newest position over its own connection, at most every 5 ms; polling makes up for a lost one.

    `wanted`, once set, is told of each stream for which a command lost its race, here or in another process.
    """

    def __init__(self, url: str, name: str) -> None:
        self._url, self._name = url, name
        self.wanted: Callable[[UUID], None] | None = None
        self._newest = 0  # since the last word
        self._wanted: set[UUID] = set()
        self._woken = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self._connection: Any = None

    def tell(self, position: int) -> None:
        """Something up to `position` was appended."""
        self._newest = max(self._newest, position)
        self._woken.set()

    def want(self, stream_id: UUID) -> None:
        """A command here lost its race for the stream: others are to let it in."""
        self._wanted.add(stream_id)
        self._woken.set()

    async def start(self) -> None:
        """Begin to send and to listen."""
        self._task = asyncio.create_task(self._send(), name=self._name)

    async def stop(self) -> None:
        """Send no more."""
        if self._task is not None:
            self._task.cancel()
            with suppress(asyncio.CancelledError):
                await self._task

    async def _send(self) -> None:
        try:
            while True:
                try:
                    await self._connected()
                    await self._woken.wait()
                    self._woken.clear()
                    await self._say()
                except LOST:
                    if self._connection is not None:
                        self._connection.terminate()
                    await asyncio.sleep(0.5)
                await asyncio.sleep(APART)
        finally:
            if self._connection is not None:
                self._connection.terminate()

    async def _connected(self) -> None:
        if self._connection is None or self._connection.is_closed():
            self._connection = await connect(self._url, name=self._name, settings=SETTINGS)
            await self._connection.add_listener(WANTED, self._told)

    def _told(self, _connection: Any, _pid: int, _channel: str, stream_id: str) -> None:
        if self.wanted is not None:
            self.wanted(UUID(stream_id))

    async def _say(self) -> None:
        words = [f"NOTIFY {CHANNEL}, '{self._newest}'"] if self._newest else []
        words += [f"NOTIFY {WANTED}, '{stream_id}'" for stream_id in self._wanted]
        self._newest = 0
        self._wanted.clear()
        await self._connected()
        if words:
            await self._connection.execute(";".join(words), timeout=5)
