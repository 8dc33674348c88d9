"""Three brokers that are one cluster, hurt one by one while a service writes and another one reads."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

from aiokafka.admin import NewTopic
from aiokafka.errors import KafkaError

from deploy import kafka as brokers
from shared.flow.view import View
from shared.store.message import Message
from shared.store.store import Store
from tests.shared.flow.parcels import READS, Move, Send, decode, do
from tests.support.kafka import administration

PARCELS = 12
PAUSE = 0.1
SOON_MISSED = {"broker.session.timeout.ms": "2000"}


class Three:
    """The nodes 1, 2 and 3 as they are now."""

    def __init__(self, folder: Path) -> None:
        self._nodes = dict(enumerate(brokers.start_cluster(folder, more=SOON_MISSED, quick=True), 1))
        self.gone: set[int] = set()

    @property
    def bootstrap(self) -> str:
        return brokers.bootstrap([*self._nodes.values()])

    def kill(self, *numbers: int) -> None:
        """They crash."""
        for number in numbers:
            brokers.kill(self._nodes[number])
            self.gone.add(number)

    async def again(self, number: int) -> None:
        """One that crashed is started with what it has."""
        self._nodes[number] = await asyncio.to_thread(brokers.again, self._nodes[number])
        self.gone.discard(number)

    def end(self) -> None:
        for node in self._nodes.values():
            brokers.kill(node)

    async def make(self, topic: str, *, on: int) -> None:
        """A topic with one partition that only this node has."""
        async with administration(self.bootstrap) as admin:
            answer = await admin.create_topics([NewTopic(topic, -1, -1, {0: [on]})])
        assert all(code == 0 for _, code, *_ in answer.topic_errors), answer

    async def leaders(self, topic: str) -> list[int]:
        """Which node leads each partition, -1 where none does; as soon as the cluster says so."""
        while True:
            with suppress(KafkaError):
                async with administration(self.bootstrap) as admin:
                    (found,) = await admin.describe_topics([topic])
                return [part["leader"] for part in sorted(found["partitions"], key=lambda part: part["partition"])]


DDL = "CREATE TABLE journeys (id uuid PRIMARY KEY, places text[] NOT NULL);"
KEEP = """
INSERT INTO journeys AS j VALUES ($1, $2) ON CONFLICT (id) DO UPDATE SET places = j.places || excluded.places
"""


async def project(db: Any, _service: str, messages: Sequence[Message]) -> None:
    """Where each parcel was, in the order in which it was told: what comes twice, late or never shows."""
    places: dict[UUID, list[str]] = {}
    for message in messages:
        event = decode(message)
        places.setdefault(message.stream_id, []).append(getattr(event, "to", "sent"))
    await db.executemany(KEEP, [*places.items()])


JOURNEYS = View("journeys", 1, ("journeys",), DDL, {"parcels": READS}, project)


async def told(db: Any) -> dict[UUID, list[str]]:
    """What the view shows."""
    return {row[0]: row[1] for row in await db.fetch("SELECT id, places FROM views.journeys")}


class Stream:
    """Parcels that are moved without a pause; `acknowledged` has where each one was, as it was answered."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._ended = False
        self.acknowledged: dict[UUID, list[str]] = {}

    @property
    def count(self) -> int:
        """How many commands were acknowledged."""
        return sum(map(len, self.acknowledged.values()))

    def end(self) -> None:
        """No more than what is under way."""
        self._ended = True

    async def run(self) -> None:
        """Until its end. Raises what a command raises."""
        await asyncio.gather(*(self._send(uuid4()) for _ in range(PARCELS)))
        while not self._ended:
            await asyncio.gather(*map(self._move, self.acknowledged))
            await asyncio.sleep(PAUSE)

    async def _send(self, parcel: UUID) -> None:
        await do(self._store, parcel, Send(1))
        self.acknowledged[parcel] = ["sent"]

    async def _move(self, parcel: UUID) -> None:
        to = f"place {len(self.acknowledged[parcel])}"
        await do(self._store, parcel, Move(to))
        self.acknowledged[parcel].append(to)


@asynccontextmanager
async def streaming(store: Store) -> AsyncIterator[Stream]:
    """Commands all through the block, none of which may fail."""
    stream = Stream(store)
    task = asyncio.create_task(stream.run())
    try:
        yield stream
    finally:
        stream.end()
        await task
