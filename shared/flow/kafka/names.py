"""Employees' names over a compacted topic: last values outside every chain, the highest row version wins.

A name that is gone is sent as erased: a tombstone would be missed by whoever was away while it was compacted.
"""

import asyncio
import time
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
from contextlib import asynccontextmanager
from typing import Any
from uuid import UUID

import msgspec
import structlog
from aiokafka import AIOKafkaConsumer, TopicPartition

from shared.flow import names
from shared.flow.kafka import topics
from shared.flow.kafka.cluster import Cluster
from shared.flow.kafka.leaving import begin, leave
from shared.flow.kafka.records import Record
from shared.flow.projector import Acquire
from shared.flow.relay.producer import Producer

NOUN, OWNER = "names", "people"
EVERY = 1.0
AUDIT_EVERY = 60.0
READ_WITHIN = 30.0
_log = structlog.get_logger(__name__)


class Name(msgspec.Struct, frozen=True, omit_defaults=True):
    """One record's value."""

    employee_id: UUID
    version: int
    name: str = ""
    erased: bool = False


class Forgotten(Exception):  # noqa: N818
    """The broker has not every name that it acknowledged, or refuses one."""


_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder(Name).decode


async def publish(cluster: Cluster, acquire: Acquire, *, every: float = EVERY) -> None:
    """Send what changes in people's table until cancelled; what the topic has already is read from it first.

    Raises Forgotten, KafkaError and what the database raises: begin again then.
    """
    place = TopicPartition(cluster.topic(OWNER, NOUN), 0)
    async with topics.administration(cluster) as client:
        if place.topic not in await topics.described(client, [place.topic]):
            await topics.make(client, {place.topic: topics.NewOne(1, topics.LAST_VALUES)})
    sent = await _all(cluster, place)
    producer = Producer(cluster, "people.names")
    end, audited_at = 0, time.monotonic()
    try:
        while True:
            if time.monotonic() - audited_at >= AUDIT_EVERY:
                audited_at = time.monotonic()
                if (await topics.ends(cluster, {place.topic: 1}))[place.topic][0] < end:
                    raise Forgotten(place.topic)
            async with acquire() as db:
                rows = [Name(row[0], row[2], row[1]) for row in await db.fetch(names.ALL)]
            news = changes(sent, {row.employee_id: row for row in rows})
            if news:
                at = int(time.time() * 1000)
                records = [Record(0, at, str(n.employee_id).encode(), _encode(n), []) for n in news]
                done = (await producer.send({place: records}))[place]
                if done.error:
                    raise Forgotten(done.error)
                end = done.offset or end
                sent.update((name.employee_id, name) for name in news)
            await asyncio.sleep(every)
    finally:
        await producer.close()


def changes(sent: Mapping[UUID, Name], now: Mapping[UUID, Name]) -> list[Name]:
    """What has to be sent so that the topic says what the table says."""
    newer = [name for key, name in now.items() if key not in sent or sent[key].version < name.version]
    gone = [Name(key, was.version + 1, erased=True) for key, was in sent.items() if key not in now and not was.erased]
    return newer + gone


async def follow(cluster: Cluster, pool: Any) -> None:
    """Keep what the topic says in the service's own table until cancelled. Raises KafkaError."""
    place = TopicPartition(cluster.topic(OWNER, NOUN), 0)
    await _made(cluster, place)
    async with _reading(cluster, place) as consumer:
        while True:
            for records in (await consumer.getmany(timeout_ms=1000)).values():
                newest: dict[UUID, Name] = {}
                for name in _names(records):
                    if name.employee_id not in newest or newest[name.employee_id].version < name.version:
                        newest[name.employee_id] = name
                await names.keep(pool, [(n.employee_id, n.name, n.version) for n in newest.values()])


async def _made(cluster: Cluster, place: TopicPartition) -> None:
    """Wait for the topic: the client would ask ten times a second for one that is missing, and log it."""
    async with topics.administration(cluster) as client:
        while place.topic not in await topics.described(client, [place.topic]):  # noqa: ASYNC110
            await asyncio.sleep(EVERY)


async def _all(cluster: Cluster, place: TopicPartition) -> dict[UUID, Name]:
    found: dict[UUID, Name] = {}
    async with _reading(cluster, place) as consumer, asyncio.timeout(READ_WITHIN):
        end = (await consumer.end_offsets([place]))[place]
        while await consumer.position(place) < end:
            for records in (await consumer.getmany(timeout_ms=200)).values():
                found.update((name.employee_id, name) for name in _names(records))
    return found


def _names(records: Iterable[Any]) -> Iterator[Name]:
    for record in records:
        try:
            yield _decode(record.value or b"")
        except msgspec.DecodeError:
            _log.error("not a name", topic=record.topic, offset=record.offset)


@asynccontextmanager
async def _reading(cluster: Cluster, place: TopicPartition) -> AsyncIterator[AIOKafkaConsumer]:
    consumer = AIOKafkaConsumer(**cluster.options("names"), auto_offset_reset="earliest", enable_auto_commit=False)
    try:
        await begin(consumer)
        consumer.assign([place])
        consumer.seek(place, 0)
        yield consumer
    finally:
        await leave(consumer)
