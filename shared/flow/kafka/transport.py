"""Topics as a transport: each consumer is a group whose members divide the partitions."""

import asyncio
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress

from aiokafka import AIOKafkaConsumer, TopicPartition

from shared.flow.kafka.bulletins import Bulletins
from shared.flow.kafka.cluster import Cluster
from shared.flow.kafka.leaving import begin, leave
from shared.flow.kafka.records import received
from shared.flow.kafka.subscription import KafkaSubscription
from shared.flow.message import Message, Source
from shared.flow.transport import Assign, Checkpoint, Mark, Subscription
from shared.flow.wire.topics import nouns

KNOWN_WITHIN = 10.0
FILLED_WITHIN = 60.0
Nouns = Mapping[str, str]


class TopicsUnknown(OSError):  # noqa: N818
    """The service's relay has not said yet which topics there are: it has never run, or the broker is away."""


class KafkaTransport:
    """Brings published events of other services. `reader` is the service that reads: the first word of its groups.

    `nouns_of(service)` says under which noun each event type is published.
    """

    shared = True

    def __init__(
        self, cluster: Cluster, reader: str, services: Iterable[str], nouns_of: Callable[[str], Nouns] = nouns
    ) -> None:
        self._cluster, self._reader, self._nouns_of = cluster, reader, nouns_of
        self._bulletins = Bulletins(cluster, services)

    def start(self) -> None:
        """Begin to follow what the relays say."""
        self._bulletins.start()

    async def stop(self) -> None:
        """Follow no more."""
        await self._bulletins.stop()

    async def sources(self, service: str, types: frozenset[str]) -> Sequence[Source]:
        """The partitions of the topics that carry these types. Raises TopicsUnknown when nobody says so in time."""
        wanted = frozenset(self._nouns_of(service)[name] for name in types)
        deadline = asyncio.get_running_loop().time() + KNOWN_WITHIN
        while not (found := self._bulletins.sources(service, wanted)):
            left = deadline - asyncio.get_running_loop().time()
            if left <= 0 or not await self._bulletins.came.wait(self._bulletins.came.count, left):
                raise TopicsUnknown(f"{service} has not said which topics it has")
        return found

    async def subscribe(
        self,
        consumer: str,
        service: str,
        _types: frozenset[str],
        checkpoints: Sequence[Checkpoint],
        assign: Assign | None = None,
    ) -> Subscription:
        """Read on; with `assign` as one of a group, else every partition."""
        subscription = KafkaSubscription(self._cluster, f"{self._reader}.{consumer}", service)
        if assign is None:
            await subscription.open_whole(checkpoints)
        else:
            await subscription.open_shared(sorted({checkpoint.topic for checkpoint in checkpoints}), assign)
        return subscription

    async def whole(self, _service: str, messages: Sequence[Message]) -> list[Message]:
        """Records are whole."""
        return list(messages)

    async def ends(self, service: str, types: frozenset[str]) -> Sequence[Checkpoint]:
        """The last position of each partition: what its last record says, or the newest bulletin when that is later.

        Topics that are made anew are waited for. Raises TopicsUnknown when that takes too long.
        """
        await self._filled(service)
        sources = await self.sources(service, types)
        known = {(mark.topic, mark.partition): mark.last for mark in self._bulletins.marks(service)}
        places = {TopicPartition(source.topic, source.partition): source for source in sources}
        consumer = AIOKafkaConsumer(
            **self._cluster.options("ends"), fetch_max_wait_ms=100, auto_offset_reset="earliest"
        )
        try:
            await begin(consumer)
            offsets = await consumer.end_offsets([*places])
            lasts = await _last_positions(consumer, {place: end for place, end in offsets.items() if end})
        finally:
            await leave(consumer)
        return [
            Checkpoint(
                s.topic,
                s.partition,
                s.log_id,
                s.generation,
                max(lasts.get((place, s.log_id, s.generation), 0), known.get((s.topic, s.partition), 0)),
                offsets[place],
            )
            for place, s in places.items()
        ]

    async def _filled(self, service: str) -> None:
        deadline = asyncio.get_running_loop().time() + FILLED_WITHIN
        while (newest := self._bulletins.newest(service)) is None or not newest.is_filled:
            left = deadline - asyncio.get_running_loop().time()
            if left <= 0 or not await self._bulletins.came.wait(self._bulletins.came.count, left):
                raise TopicsUnknown(f"the topics of {service} are still being filled")

    def marks(self, service: str) -> Sequence[Mark]:
        """The newest watermark, seen from each partition."""
        return self._bulletins.marks(service)

    def head(self, service: str) -> int:
        """The position of the newest watermark."""
        marks = self._bulletins.marks(service)
        return marks[0].watermark.position if marks else 0


async def _last_positions(
    consumer: AIOKafkaConsumer, ends: dict[TopicPartition, int]
) -> dict[tuple[TopicPartition, int, int], int]:
    """Of each partition's last record: {(partition, log, generation): position}."""
    consumer.assign([*ends])
    for place, end in ends.items():
        consumer.seek(place, end - 1)
    found: dict[tuple[TopicPartition, int, int], int] = {}
    missing = set(ends)
    async with asyncio.timeout(KNOWN_WITHIN):
        while missing:
            for place, records in (await consumer.getmany(timeout_ms=200)).items():
                missing.discard(place)
                for record in records:
                    with suppress(ValueError):  # whoever reads it says that it is no message of a relay
                        log_id, generation, message = received(record.headers, record.value)
                        found[place, log_id, generation] = message.position
    return found
