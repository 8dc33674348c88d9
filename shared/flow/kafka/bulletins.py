"""The newest bulletin of each service, as this process has read it."""

import asyncio
import time
from collections.abc import Iterable
from contextlib import AsyncExitStack, suppress
from typing import Any

import msgspec
import structlog
from aiokafka import AIOKafkaConsumer, TopicPartition

from shared.flow.kafka import bulletin
from shared.flow.kafka.bulletin import Bulletin
from shared.flow.kafka.cluster import Cluster
from shared.flow.kafka.leaving import begin, leave
from shared.flow.kafka.topics import administration, described
from shared.flow.message import Source
from shared.flow.transport import Mark
from shared.store.message import Watermark
from shared.store.signal import Signal

PAUSE, LONGEST_PAUSE = 1.0, 5.0
FROM_BEGINNING = {"auto_offset_reset": "earliest", "enable_auto_commit": False}
_log = structlog.get_logger(__name__)


class Bulletins:
    """Reads the watermark topics of some services from their beginning, which is short, and follows them."""

    def __init__(self, cluster: Cluster, services: Iterable[str]) -> None:
        self._cluster = cluster
        self._topics = {cluster.topic(service, bulletin.NOUN): service for service in services}
        self._newest: dict[str, Bulletin] = {}
        self._marks: dict[str, list[Mark]] = {}
        self._task: asyncio.Task[None] | None = None
        self.came = Signal()

    def start(self) -> None:
        """Begin to read."""
        if self._topics:
            self._task = asyncio.create_task(self._read(), name="bulletins")

    async def stop(self) -> None:
        """Read no more; what was read stays."""
        if self._task is not None:
            self._task.cancel()
            with suppress(asyncio.CancelledError):
                await self._task

    def newest(self, service: str) -> Bulletin | None:
        """What the service's relay said last."""
        return self._newest.get(service)

    def marks(self, service: str) -> list[Mark]:
        """The newest watermark of the service, seen from each partition."""
        return self._marks.get(service, [])

    def sources(self, service: str, nouns: frozenset[str]) -> list[Source]:
        """The partitions of these nouns' topics; empty while nothing is known of one of them."""
        known = self._newest.get(service)
        if known is None or not nouns <= known.topics.keys():
            return []
        return [
            Source(service, self._cluster.topic(service, noun), number, known.log_id, known.topics[noun].generation)
            for noun in sorted(nouns)
            for number in range(len(known.topics[noun].last))
        ]

    async def _read(self) -> None:
        pause = PAUSE
        while True:
            began = time.monotonic()
            try:
                async with AsyncExitStack() as held:
                    await self._follow(held)
            except Exception as error:  # noqa: BLE001 - a reader that ends leaves everybody with what it read last
                _log.warning("bulletins are not read", error=repr(error))
            pause = PAUSE if time.monotonic() - began > LONGEST_PAUSE else min(pause * 2, LONGEST_PAUSE)
            await asyncio.sleep(pause)

    async def _follow(self, held: AsyncExitStack) -> None:
        """Read what there is of the topics; those that are missing are looked for each second."""
        client = await held.enter_async_context(administration(self._cluster))
        consumer = AIOKafkaConsumer(**self._cluster.options("bulletins"), fetch_max_wait_ms=500, **FROM_BEGINNING)
        held.push_async_callback(leave, consumer)
        await begin(consumer)
        at: dict[TopicPartition, int] = {}
        looked = -PAUSE
        while True:
            if len(at) < len(self._topics) and time.monotonic() - looked >= PAUSE:
                looked = time.monotonic()
                there = await described(client, self._topics)
                if len(there) > len(at):
                    at = {place: at.get(place, 0) for place in (TopicPartition(name, 0) for name in there)}
                    consumer.assign([*at])
                    for place, offset in at.items():
                        consumer.seek(place, offset)
            if not at:
                await asyncio.sleep(PAUSE)
                continue
            for place, records in (await consumer.getmany(timeout_ms=int(PAUSE * 1000))).items():
                at[place] = records[-1].offset + 1
                for record in records:
                    self._take(self._topics[place.topic], record.value)

    def _take(self, service: str, value: Any) -> None:
        """Keep it unless a later log or generation was heard of: a deposed relay may still speak."""
        try:
            now = bulletin.decode(value)
        except msgspec.DecodeError:
            _log.error("not a bulletin", service=service)
            return
        before = self._newest.get(service)
        if before is not None and not _follows(now, before):
            return
        if before is not None and _made(now) != _made(before):
            self._marks.pop(service, None)
        self._newest[service] = now
        if now.watermark is not None:
            watermark = Watermark(now.position, now.watermark)
            self._marks[service] = [
                Mark(self._cluster.topic(service, noun), number, now.log_id, topic.generation, last, watermark)
                for noun, topic in now.topics.items()
                for number, last in enumerate(topic.last)
            ]
        self.came.set()


def _made(now: Bulletin) -> tuple[int, dict[str, int]]:
    """Which topics they are."""
    return now.log_id, {noun: topic.generation for noun, topic in now.topics.items()}


def _follows(now: Bulletin, before: Bulletin) -> bool:
    if now.log_id != before.log_id:
        return now.log_id > before.log_id
    if now.watermark is not None and before.watermark is not None and now.watermark < before.watermark:
        return False
    return all(now.topics[n].generation >= t.generation for n, t in before.topics.items() if n in now.topics)
