"""A broker for the measurements, workers of an installation on it, and what the client alone does there."""

import asyncio
import time
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from typing import Any
from uuid import uuid4

from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, TopicPartition

from deploy.kafka.broker import Broker, start, stop
from shared.flow.kafka import topics
from shared.flow.kafka.cluster import Cluster
from shared.flow.kafka.records import Record
from tests.bench.place import Place
from tests.bench.tools.processes import settings_of, spoken

PARTITIONS = 12
IN_FLIGHT = 2_000
WITHIN = 120.0


async def cluster(place: Place) -> Cluster:
    """A new prefix on the one broker of the run."""
    broker = await place.once("kafka", lambda: _started(place))
    return Cluster(broker.bootstrap, f"b{uuid4().hex[:12]}")


async def _started(place: Place) -> Broker:
    broker = await asyncio.to_thread(start, place.folder / "kafka", quick=True)
    place.at_the_end(lambda: asyncio.to_thread(stop, broker))
    return broker


def worker(place: Place, service: str, databases: str, on: Cluster) -> AbstractAsyncContextManager[tuple[int, str]]:
    """`salesloop worker SERVICE` on Kafka; `databases` is a URL with {service} in it."""
    environment = settings_of(
        place.folder / "installation",
        SALESLOOP_DATABASE_URL=databases,
        SALESLOOP_KAFKA=on.bootstrap,
        SALESLOOP_TOPIC_PREFIX=on.prefix,
        SALESLOOP_SECRET="a secret of the benchmark, and of nothing else",
        SALESLOOP_LOG_LEVEL="warning",
    )
    return spoken(["-m", "services", "worker", service], environment, place.folder / f"{service}-worker.log")


async def on_the_beat(one: Callable[[int], Awaitable[Any]], rate: int, seconds: float) -> None:
    """Start `one` so many times a second, each on its beat, whatever became of earlier ones; until all have ended."""
    began, tasks = time.perf_counter(), []
    for number in range(int(rate * seconds)):
        ahead = began + number / rate - time.perf_counter()
        if ahead > 0:
            await asyncio.sleep(ahead)
        tasks.append(asyncio.ensure_future(one(number)))
    await asyncio.gather(*tasks)


async def send_all(on: Cluster, records: Sequence[Record]) -> float:
    """Records a second by the client's `send`, 2 000 in flight."""
    async with _bare(on) as (producer, topic):
        waiting: deque[asyncio.Future[Any]] = deque()
        began = time.perf_counter()
        for one in records:
            if len(waiting) == IN_FLIGHT:
                await waiting.popleft()
            sent = producer.send(topic, one.value, one.key, timestamp_ms=one.timestamp, headers=one.headers)
            waiting.append(await sent)
        await asyncio.gather(*waiting)
        return len(records) / (time.perf_counter() - began)


async def produce_and_consume(on: Cluster, records: Sequence[Record], rate: int, seconds: float) -> list[float]:
    """Milliseconds from send to receipt of these records, sorted, by the client alone in one process."""
    sent_at: dict[bytes, float] = {}
    waits: list[float] = []
    async with _bare(on) as (producer, topic), _reading(on, topic) as consumer:

        async def receive() -> None:
            async for received in consumer:
                waits.append((time.perf_counter() - sent_at[received.key]) * 1000)  # noqa: PERF401 - as they come

        async def one(number: int) -> None:
            record = records[number % len(records)]
            key = number.to_bytes(16, "big")
            sent_at[key] = time.perf_counter()
            await (await producer.send(topic, record.value, key, headers=record.headers))

        receiving = asyncio.create_task(receive())
        try:
            await on_the_beat(one, rate, 1)
            await asyncio.sleep(0.3)
            waits.clear()
            await on_the_beat(one, rate, seconds)
            async with asyncio.timeout(WITHIN):
                while len(waits) < int(rate * seconds):  # noqa: ASYNC110 - a few milliseconds, once
                    await asyncio.sleep(0.01)
        finally:
            receiving.cancel()
            with suppress(asyncio.CancelledError):
                await receiving
    return sorted(waits)


@asynccontextmanager
async def _bare(on: Cluster) -> AsyncIterator[tuple[AIOKafkaProducer, str]]:
    topic = on.topic("bare", uuid4().hex[:8])
    async with topics.administration(on) as client:
        await topics.make(client, {topic: topics.NewOne(PARTITIONS, topics.FOR_EVER)})
    producer = AIOKafkaProducer(**on.options("bare"), acks="all", enable_idempotence=True)
    await producer.start()
    try:
        yield producer, topic
    finally:
        await producer.stop()


@asynccontextmanager
async def _reading(on: Cluster, topic: str) -> AsyncIterator[AIOKafkaConsumer]:
    consumer = AIOKafkaConsumer(**on.options("bare"), auto_offset_reset="earliest", fetch_max_wait_ms=50)
    await consumer.start()
    try:
        consumer.assign([TopicPartition(topic, number) for number in range(PARTITIONS)])
        yield consumer
    finally:
        await consumer.stop()
