"""The Kafka broker under the harness, with a listener for each service whose advertised port is a proxy's."""

import asyncio
from collections.abc import Sequence
from pathlib import Path

from deploy import kafka
from deploy.kafka import Broker, Listener
from deploy.kafka.ports import HOST


class Kafka:
    """One broker at a time in `folder`; `again` starts the next on the same ports."""

    def __init__(self, folder: Path, listeners: Sequence[Listener]) -> None:
        self._folder, self._listeners = folder, tuple(listeners)
        self._broker: Broker | None = None
        self.changing = asyncio.Lock()

    async def start(self) -> None:
        """Start it; returns when it answers. Raises KafkaError."""
        self._broker = await asyncio.to_thread(kafka.start, self._folder, listeners=self._listeners)

    @property
    def bootstrap(self) -> str:
        """The address past every proxy."""
        return self._now.bootstrap

    async def reach(self, listener: Listener) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        """A connection to one of its listeners. Raises OSError."""
        return await asyncio.open_connection(HOST, listener.port)

    async def kill(self) -> None:
        """End it as a crash would."""
        await asyncio.to_thread(kafka.kill, self._now)

    async def stop(self) -> None:
        """End it in order."""
        if self._broker is not None:
            await asyncio.to_thread(kafka.stop, self._broker)

    async def again(self) -> None:
        """Start it once more, with its ports and data."""
        self._broker = await asyncio.to_thread(kafka.again, self._now)

    def pause(self) -> None:
        """Let it hang."""
        kafka.pause(self._now)

    def resume(self) -> None:
        """Let it go on."""
        kafka.resume(self._now)

    @property
    def _now(self) -> Broker:
        assert self._broker is not None
        return self._broker
