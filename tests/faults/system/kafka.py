"""Kafka under the harness, one node or three, each with a listener for each service whose advertised port is a proxy's."""

import asyncio
from collections.abc import Sequence
from pathlib import Path

from deploy import kafka
from deploy.kafka import Broker, Listener
from deploy.kafka.ports import HOST


class Kafka:
    """The nodes of `folder`, numbered from 0, with the listeners of each; `again` starts one on the same ports."""

    def __init__(self, folder: Path, listeners: Sequence[Sequence[Listener]]) -> None:
        self._folder, self._listeners = folder, listeners
        self._nodes: list[Broker] = []
        self.changing = asyncio.Lock()

    async def start(self) -> None:
        """Start it; returns when it answers. Raises KafkaError."""
        if len(self._listeners) == 1:
            self._nodes = [await asyncio.to_thread(kafka.start, self._folder, listeners=self._listeners[0])]
        else:
            count = len(self._listeners)
            started = await asyncio.to_thread(kafka.start_cluster, self._folder, count, listeners=self._listeners)
            self._nodes = [*started]

    @property
    def count(self) -> int:
        """How many nodes there are."""
        return len(self._listeners)

    @property
    def bootstrap(self) -> str:
        """The addresses past every proxy."""
        return kafka.bootstrap(self._nodes)

    async def reach(self, listener: Listener) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        """A connection to one of its listeners. Raises OSError."""
        return await asyncio.open_connection(HOST, listener.port)

    async def kill(self, node: int) -> None:
        """End it as a crash would."""
        await asyncio.to_thread(kafka.kill, self._nodes[node])

    async def stop(self, *nodes: int) -> None:
        """End these in order, or all."""
        await asyncio.to_thread(kafka.stop, *[self._nodes[node] for node in nodes or range(len(self._nodes))])

    async def again(self, node: int) -> None:
        """Start it once more, with its ports and data."""
        self._nodes[node] = await asyncio.to_thread(kafka.again, self._nodes[node])

    def pause(self, node: int) -> None:
        """Let it hang."""
        kafka.pause(self._nodes[node])

    def resume(self, node: int) -> None:
        """Let it go on."""
        kafka.resume(self._nodes[node])
