"""A log as a relay publishes it, and a consumer of it as a process of its own."""

import asyncio
import os
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from uuid import UUID

import asyncpg
import pytest
from aiokafka import AIOKafkaProducer

from shared.contracts.pipeline import DealOpened, DealSigned
from shared.flow.wire.topics import partition_of
from shared.ids import new_id
from tests.contracts.examples import Example, example
from tests.support.kafka import Topics, administration


@dataclass
class Sent:
    """A log and how far it is published: by key, each message with the position before it in its partition."""

    log_id: int = 7
    generation: int = 1
    last: dict[int, int] = field(default_factory=dict)
    position: int = 0

    def event(self, event: type, deal: UUID, partitions: int) -> Example:
        partition = partition_of(deal, partitions)
        self.position += 3
        made = example(
            "pipeline",
            "deals",
            event,
            position=self.position,
            previous=self.last.get(partition, 0),
            subject_id=deal,
            log_id=self.log_id,
            generation=self.generation,
        )
        self.last[partition] = self.position
        return made

    def deals(self, count: int, partitions: int = 12) -> list[Example]:
        """Deals that are opened and signed."""
        return [
            self.event(kind, deal, partitions)
            for deal in [new_id() for _ in range(count)]
            for kind in (DealOpened, DealSigned)
        ]


def deals_of(sent: Sequence[Example]) -> set[UUID]:
    return {one.message.subject_id for one in sent if one.message.type == "DealSigned"}


async def publish(bootstrap: str, topic: str, sent: Sequence[Example], partitions: int = 12) -> None:
    async with AIOKafkaProducer(bootstrap_servers=bootstrap) as producer:
        waits = [
            await producer.send(
                topic,
                one.value,
                one.key,
                partition=partition_of(one.message.subject_id, partitions),
                headers=list(one.headers.items()),
            )
            for one in sent
        ]
        await asyncio.gather(*waits)


@dataclass(frozen=True, slots=True)
class Place:
    """A database, and a topic to read."""

    command: Sequence[str]
    url: str
    db: asyncpg.Connection
    topics: Topics
    topic: str

    @asynccontextmanager
    async def consumer(self, group: str | None = None) -> AsyncIterator[asyncio.subprocess.Process]:
        """The consumer while the block runs, then killed; in a group of its own it need not wait for one that is dead."""
        settings = {
            "KAFKA": self.topics.bootstrap,
            "DATABASE_URL": self.url,
            "TOPIC": self.topic,
            "GROUP": group or f"{self.topic}-{new_id()}",
        }
        process = await asyncio.create_subprocess_exec(
            *self.command,
            env=os.environ | settings,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
            start_new_session=True,
        )
        try:
            yield process
        finally:
            if process.returncode is None:
                process.kill()
            await process.communicate()

    async def publish(self, sent: Sequence[Example]) -> None:
        await publish(self.topics.bootstrap, self.topic, sent)

    async def signed(self) -> set[UUID]:
        """The deals in the consumer's table; its key says that none is there twice."""
        if await self.db.fetchval("SELECT to_regclass('signed_deals')") is None:
            return set()
        return {row[0] for row in await self.db.fetch("SELECT deal_id FROM signed_deals")}

    async def until_signed(self, expected: set[UUID], process: asyncio.subprocess.Process) -> None:
        async with asyncio.timeout(90):
            while await self.signed() != expected:
                if process.returncode is not None:
                    assert process.stdout is not None
                    pytest.fail(f"the consumer ended:\n{(await process.stdout.read()).decode()}")
                await asyncio.sleep(0.05)


async def until_shared(place: Place, members: int) -> None:
    """Until so many are in the group and each has its partitions."""
    async with administration(place.topics.bootstrap) as admin, asyncio.timeout(60):
        while True:
            (answer,) = await admin.describe_consumer_groups([place.topic])
            (group,) = answer.groups
            if group[2] == "Stable" and len(group[5]) == members:
                return
            await asyncio.sleep(0.1)
