"""What one consumer reads of some topics: every partition, or those that its group gives to this process."""

import asyncio
import time
from collections import deque
from collections.abc import Collection, Sequence
from contextlib import suppress
from typing import Any

import structlog
from aiokafka import AIOKafkaConsumer, ConsumerRebalanceListener, TopicPartition
from aiokafka.errors import KafkaError

from shared.flow.kafka.cluster import Cluster
from shared.flow.kafka.leaving import LEAVE_WITHIN, begin, leave
from shared.flow.kafka.records import received
from shared.flow.message import Batch, Source
from shared.flow.transport import Assign, Checkpoint

SESSION = 10_000
HEARTBEAT = 1_000
REBALANCE_WITHIN = 10_000
FETCH_WAIT = 500  # the broker answers at once when something comes; an idle consumer asks twice a second
LARGEST_FETCH = 2 * 1024 * 1024
LOOK_EVERY = 1.0
HINT_EVERY = 5.0
_log = structlog.get_logger(__name__)


class KafkaSubscription:
    """One consumer of some topics; open it either as a whole or as one of a group."""

    def __init__(self, cluster: Cluster, name: str, service: str) -> None:
        self._cluster, self._name, self._service = cluster, name, service
        self._ready: deque[Batch] = deque()
        self._at: dict[TopicPartition, int] = {}
        self._done: dict[TopicPartition, int] = {}
        self._given: dict[TopicPartition, Batch] = {}
        self._failed: Exception | None = None
        self._hinting: asyncio.Task[None] | None = None
        self._hinted_at = time.monotonic()
        self._shares = False
        self._consumer: AIOKafkaConsumer

    async def open_whole(self, checkpoints: Sequence[Checkpoint]) -> None:
        """Read every one of these partitions; no group knows of it. Raises KafkaError when no broker answers."""
        self._consumer = await _started(self._cluster, self._name)
        self._consumer.assign([_place(checkpoint) for checkpoint in checkpoints])
        for checkpoint in checkpoints:
            await self.seek(checkpoint)

    async def open_shared(self, topics: Sequence[str], assign: Assign) -> None:
        """Read what the group gives to this process, from where `assign` says. Raises KafkaError."""
        self._shares = True
        times = {
            "session_timeout_ms": SESSION,
            "heartbeat_interval_ms": HEARTBEAT,
            "rebalance_timeout_ms": REBALANCE_WITHIN,
        }
        group = f"{self._cluster.prefix}.{self._name}.{self._service}"
        self._consumer = await _started(self._cluster, self._name, group_id=group, **times)
        self._consumer.subscribe(topics, listener=_Rebalance(self, assign))

    async def next(self, limit: int, timeout: float) -> Sequence[Batch]:  # noqa: ASYNC109
        """The next messages; those of one partition are all of one log and generation.

        Raises what `assign` raised, and KafkaError.
        """
        self._note_given()
        deadline = time.monotonic() + timeout
        while not self._ready:
            if self._failed is not None:
                raise self._failed
            left = deadline - time.monotonic()
            if left <= 0:
                return []
            found = await self._consumer.getmany(timeout_ms=int(min(left, LOOK_EVERY) * 1000), max_records=limit)
            for place, records in found.items():
                self._at[place] = records[-1].offset + 1
                self._ready.extend(batches(self._service, place, records))
        while self._ready and (place := _read_from(self._ready[0])) not in self._given:
            self._given[place] = self._ready.popleft()
        return [*self._given.values()]

    async def seek(self, checkpoint: Checkpoint) -> None:
        """Read this partition again; what was fetched of it is forgotten."""
        place = _place(checkpoint)
        self.forget({place})
        if place in self._consumer.assignment():
            self._consumer.seek(place, checkpoint.next_offset)
            self._at[place] = checkpoint.next_offset

    def behind(self) -> int:
        """Records up to the ends that the broker told with its last answers, and what is fetched and not given out."""
        waiting = sum(len(batch.messages) for batch in self._ready)
        for place in self._consumer.assignment():
            waiting += max(0, (self._consumer.highwater(place) or 0) - self._at.get(place, 0))
        return waiting

    async def close(self) -> None:
        """Leave the group and the broker."""
        if self._hinting is not None:
            self._hinting.cancel()
        await leave(self._consumer)

    async def assigned(self, places: Collection[TopicPartition], assign: Assign) -> None:
        """Go on in these partitions; they are paused until it is known where."""
        self._consumer.pause(*places)
        self.forget(self._at.keys() - set(places))
        try:
            checkpoints = await assign(frozenset((place.topic, place.partition) for place in places))
        except Exception as error:  # noqa: BLE001 - the client would only log it: whoever asks for messages is told
            self._failed = error
            return
        for checkpoint in checkpoints:
            await self.seek(checkpoint)
        self._consumer.resume(*places & self._consumer.assignment())

    def forget(self, places: Collection[TopicPartition]) -> None:
        """Drop what was fetched of these partitions."""
        self._ready = deque(batch for batch in self._ready if _read_from(batch) not in places)
        for place in places:
            self._at.pop(place, None)

    def _note_given(self) -> None:
        """Who asks for more has applied what was given: tell the group, as a hint for tools that show lag."""
        self._done |= {place: batch.next_offset for place, batch in self._given.items()}
        self._given = {}
        if not self._shares or not self._done:
            return
        idle = self._hinting is None or self._hinting.done()
        if idle and time.monotonic() - self._hinted_at >= HINT_EVERY:
            self._hinted_at = time.monotonic()
            self._hinting = asyncio.create_task(self._hint(), name=f"hint of {self._name}")

    async def _hint(self) -> None:
        here = self._consumer.assignment()
        done = {place: offset for place, offset in self._done.items() if place in here}
        self._done.clear()
        if done:
            with suppress(KafkaError, TimeoutError):  # it hangs with a broker that hangs, and nobody depends on it
                await asyncio.wait_for(self._consumer.commit(done), LEAVE_WITHIN)


class _Rebalance(ConsumerRebalanceListener):  # type: ignore[misc]  # the client has no types
    """The client's way to say which partitions are this process's."""

    def __init__(self, subscription: KafkaSubscription, assign: Assign) -> None:
        self._subscription, self._assign = subscription, assign

    async def on_partitions_revoked(self, revoked: Collection[TopicPartition]) -> None:
        self._subscription.forget(revoked)

    async def on_partitions_assigned(self, assigned: Collection[TopicPartition]) -> None:
        await self._subscription.assigned(assigned, self._assign)


def batches(service: str, place: TopicPartition, records: Sequence[Any]) -> list[Batch]:
    """A partition's records as batches, cut where the log or the generation changes."""
    found: list[Batch] = []
    for record in records:
        try:
            log_id, generation, message = received(record.headers, record.value)
        except ValueError as error:
            _log.error("not a message of a relay", topic=place.topic, offset=record.offset, error=repr(error))
            continue
        source = Source(service, place.topic, place.partition, log_id, generation)
        if not found or found[-1].source != source:
            found.append(Batch(source, [], 0, None))
        found[-1].messages.append(message)
        found[-1] = found[-1]._replace(next_offset=record.offset + 1)
    return found


async def _started(cluster: Cluster, name: str, **options: Any) -> AIOKafkaConsumer:
    consumer = AIOKafkaConsumer(
        **cluster.options(name),
        auto_offset_reset="earliest",
        enable_auto_commit=False,
        fetch_max_wait_ms=FETCH_WAIT,
        max_partition_fetch_bytes=LARGEST_FETCH,
        **options,
    )
    try:
        await begin(consumer)
    except BaseException:
        await leave(consumer)
        raise
    return consumer


def _read_from(batch: Batch) -> TopicPartition:
    return TopicPartition(batch.source.topic, batch.source.partition)


def _place(checkpoint: Checkpoint) -> TopicPartition:
    return TopicPartition(checkpoint.topic, checkpoint.partition)
