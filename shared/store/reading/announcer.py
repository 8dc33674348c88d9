"""Word to the processes that follow the log: one NOTIFY for many appends, never inside one."""

import asyncio
from contextlib import suppress
from typing import Any

from shared.store.connect import LOST, connect

CHANNEL = "salesloop_appended"
APART = 0.005
# A NOTIFY is a commit like any other, and nothing of it must outlive a crash: the disk belongs to the appends.
SETTINGS = {"synchronous_commit": "off"}


class Announcer:
    """Sends the newest position over its own connection, at most every 5 ms; polling makes up for a lost one."""

    def __init__(self, url: str, name: str) -> None:
        self._url, self._name = url, name
        self._newest = 0  # since the last word
        self._woken = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    def tell(self, position: int) -> None:
        """Something up to `position` was appended."""
        self._newest = max(self._newest, position)
        self._woken.set()

    async def start(self) -> None:
        """Begin to send."""
        self._task = asyncio.create_task(self._send(), name=self._name)

    async def stop(self) -> None:
        """Send no more."""
        if self._task is not None:
            self._task.cancel()
            with suppress(asyncio.CancelledError):
                await self._task

    async def _send(self) -> None:
        connection: Any = None
        try:
            while True:
                await self._woken.wait()
                self._woken.clear()
                newest, self._newest = self._newest, 0
                try:
                    if connection is None or connection.is_closed():
                        connection = await connect(self._url, name=self._name, settings=SETTINGS)
                    await connection.execute("SELECT pg_notify($1, $2)", CHANNEL, str(newest), timeout=5)
                except LOST:
                    if connection is not None:
                        connection.terminate()
                    await asyncio.sleep(0.5)
                await asyncio.sleep(APART)
        finally:
            if connection is not None:
                connection.terminate()
