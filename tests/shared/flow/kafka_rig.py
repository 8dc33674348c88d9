"""A relay and a transport on a real broker, disturbed on purpose."""

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from typing import Any

from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, TopicPartition

from shared.flow.kafka.cluster import Cluster
from shared.flow.kafka.records import Record
from shared.flow.kafka.transport import KafkaTransport
from shared.flow.relay.producer import Sent
from shared.flow.relay.relay import Relay
from shared.flow.relay.state import republish
from shared.store.connect import connect_pool
from shared.store.store import Store
from tests.shared.flow.parcels import READS
from tests.shared.flow.waiting import until

NOUNS = dict.fromkeys(READS, "parcels")


@asynccontextmanager
async def kafka_rig(store: Store, url: str, cluster: Cluster, readers: int = 1) -> AsyncIterator["KafkaRig"]:
    """Open until the block ends; `readers` transports, as that many processes would have."""
    pool = await connect_pool(url, name="rig")
    rig = KafkaRig(store, pool, cluster, readers)
    try:
        for transport in rig.transports:
            transport.start()
        await rig.carry()
        await rig.halt()  # it has said which topics there are
        yield rig
    finally:
        await rig.halt()
        for transport in rig.transports:
            await transport.stop()
        await pool.close()


class KafkaRig:
    """The relay runs from the first `carry` of the test on."""

    def __init__(self, store: Store, pool: Any, cluster: Cluster, readers: int) -> None:
        self.store, self.pool, self.cluster = store, pool, cluster
        self.relay = Relay("parcels", store.log, pool.acquire, cluster, nouns=NOUNS)
        self.transports = [
            KafkaTransport(cluster, "depot", ["parcels"], nouns_of=lambda _: NOUNS) for _ in range(readers)
        ]
        self.transport = self.transports[0]
        self.topic = cluster.topic("parcels", "parcels")
        self._task: asyncio.Task[None] | None = None

    async def carry(self) -> None:
        if self._task is None:
            self._task = asyncio.create_task(self.relay.run())
        head = self.store.log.head

        async def there() -> bool:
            now = self.relay.status()
            return now.state == "leading" and now.position >= head

        await until(there, 30)

    async def halt(self) -> None:
        """The relay's process is gone."""
        if self._task is not None:
            self._task.cancel()
            with suppress(asyncio.CancelledError):
                await self._task
            self._task = None

    async def records(self) -> dict[int, list[Any]]:
        """Everything in the topic, by partition."""
        consumer = AIOKafkaConsumer(**self.cluster.options("test"), auto_offset_reset="earliest")
        await consumer.start()
        try:
            count = len(self.relay._kept.topics["parcels"].partitions)
            places = [TopicPartition(self.topic, number) for number in range(count)]
            ends = await consumer.end_offsets(places)
            consumer.assign(places)
            found: dict[int, list[Any]] = {place.partition: [] for place in places}
            while sum(map(len, found.values())) < sum(ends.values()):
                for place, records in (await consumer.getmany(timeout_ms=200)).items():
                    found[place.partition] += records
            return found
        finally:
            await consumer.stop()

    async def deliver_again(self) -> None:
        producer = AIOKafkaProducer(**self.cluster.options("test"))
        await producer.start()
        try:
            for partition, records in (await self.records()).items():
                for r in records:
                    await producer.send_and_wait(
                        self.topic, r.value, r.key, partition=partition, headers=[*r.headers], timestamp_ms=r.timestamp
                    )
        finally:
            await producer.stop()

    async def lose(self, position: int) -> None:
        await self.halt()
        self.relay._producer = Losing(self.relay._producer, position)  # type: ignore[assignment]

    async def find(self) -> None:
        await self.halt()
        assert isinstance(self.relay._producer, Losing)
        self.relay._producer = self.relay._producer.inner
        await self.republish()

    async def republish(self, partitions: int | None = None) -> None:
        async with self.pool.acquire() as db:
            await republish(db, ["parcels"], partitions=partitions)
        generation = self.relay._kept.topics["parcels"].generation

        async def anew() -> bool:
            return self.relay._kept.topics["parcels"].generation > generation

        await self.carry()
        await until(anew, 30)
        await self.carry()


class Losing:
    """A producer that loses one message and says that the broker has it."""

    def __init__(self, inner: Any, position: int) -> None:
        self.inner, self._position = inner, position

    async def send(self, plans: Mapping[TopicPartition, Sequence[Record]]) -> dict[TopicPartition, Sent]:
        kept = {place: [r for r in records if r.position != self._position] for place, records in plans.items()}
        found = await self.inner.send({place: records for place, records in kept.items() if records})
        return {  # a partition whose offset is told would be noticed at once
            place: found[place] if len(records) == len(plans[place]) else Sent(len(plans[place]), None)
            for place, records in kept.items()
        }

    async def close(self) -> None:
        await self.inner.close()
