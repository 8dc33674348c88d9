"""The topics against the logs: everything published is there, unchanged, first seen in order, its chain unbroken."""

import asyncio
import hashlib
from collections import defaultdict
from collections.abc import AsyncIterator, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from aiokafka import AIOKafkaConsumer, TopicPartition

from services.cli.names import NAMES
from shared.flow.wire.topics import nouns, topic_of
from tests.faults.checks.stored import Event
from tests.support.kafka import administration

TRIES, PAUSE = 8, 1.5
AT_ONCE = 2_000
WITHIN = 120.0


@dataclass(frozen=True, slots=True)
class Published:
    """One record; `made` are the log and the generation it belongs to, `digest` is of its value."""

    service: str
    topic: str
    partition: int
    made: tuple[int, int]
    position: int
    previous: int
    id: str
    digest: str


async def of_topics(bootstrap: str, events: Sequence[Event]) -> list[str]:
    """What is wrong with the topics of every service; what is under way has some seconds to arrive."""
    wrong: list[str] = []
    for _ in range(TRIES):
        wrong = list(against([record async for record in _read(bootstrap)], events))
        if not wrong:
            break
        await asyncio.sleep(PAUSE)
    return wrong


def against(records: Iterable[Published], events: Iterable[Event]) -> Iterator[str]:
    """Topics as they were read, each partition in its order, against the logs."""
    topics: dict[tuple[str, str], list[Published]] = defaultdict(list)
    for record in records:
        topics[record.service, record.topic].append(record)
    found: dict[tuple[str, str], str] = {}
    for (service, topic), every in topics.items():
        newest = max(record.made for record in every)
        last: dict[int, int] = defaultdict(int)
        for record in every:
            if record.made < newest or record.position <= last[record.partition]:
                if found.get((service, record.id), record.digest) != record.digest:
                    yield f"topic: two copies of {record.id} in {topic} differ"
                continue
            if record.previous > last[record.partition]:
                yield f"topic: before {record.position} in {topic} {record.partition}, {record.previous} is missing"
            last[record.partition] = record.position
            found[service, record.id] = record.digest
    known = {(event.service, event.id): event for event in events if event.published}
    missing, more = known.keys() - found.keys(), found.keys() - known.keys()
    if missing:
        yield f"topic: {len(missing)} published events are in no topic, {known[min(missing)]} among them"
    if more:
        yield f"topic: {len(more)} events are in a topic and not published, {min(more)} among them"
    changed = [key for key in known.keys() & found.keys() if known[key].digest != found[key]]
    if changed:
        yield f"topic: {len(changed)} events are not what the log has, {min(changed)} among them"


async def _read(bootstrap: str) -> AsyncIterator[Published]:
    """Everything there is now in the topics that carry events."""
    of = {topic_of(service, noun): service for service in NAMES for noun in set(nouns(service).values())}
    async with administration(bootstrap) as admin:
        there = {found["topic"]: len(found["partitions"]) for found in await admin.describe_topics()}
    places = [TopicPartition(topic, number) for topic in of for number in range(there.get(topic, 0))]
    consumer = AIOKafkaConsumer(bootstrap_servers=bootstrap, auto_offset_reset="earliest", enable_auto_commit=False)
    await consumer.start()
    try:
        ends = {place: end for place, end in (await consumer.end_offsets(places)).items() if end}
        consumer.assign(list(ends))
        async with asyncio.timeout(WITHIN):
            while ends:
                for place, records in (await consumer.getmany(timeout_ms=500, max_records=AT_ONCE)).items():
                    for record in records:
                        yield _published(of[place.topic], record)
                for place in [place for place, end in ends.items() if await consumer.position(place) >= end]:
                    del ends[place]
    finally:
        await consumer.stop()


def _published(service: str, record: Any) -> Published:
    said = {name: value.decode() for name, value in record.headers}
    return Published(
        service,
        record.topic,
        record.partition,
        (int(said["ce_logid"]), int(said["ce_generation"])),
        int(said["ce_sequence"]),
        int(said["ce_previous"]),
        said["ce_id"],
        hashlib.md5(record.value, usedforsecurity=False).hexdigest(),
    )
