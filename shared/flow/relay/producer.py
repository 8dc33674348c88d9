"""Records to the broker, all of a round acknowledged or known to be refused; a producer that fails is thrown away."""

import asyncio
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from aiokafka import AIOKafkaProducer, TopicPartition
from aiokafka.errors import (
    CorruptRecordException,
    InvalidTimestampError,
    KafkaConnectionError,
    MessageSizeTooLargeError,
    PolicyViolationError,
    RecordListTooLargeError,
    RecordTooLargeError,
    UnknownError,
    UnsupportedForMessageFormatError,
)

from shared.flow.kafka.cluster import Cluster
from shared.flow.kafka.leaving import begin, within
from shared.flow.kafka.records import Record

REFUSALS = (
    CorruptRecordException,
    InvalidTimestampError,
    MessageSizeTooLargeError,
    PolicyViolationError,
    RecordListTooLargeError,
    RecordTooLargeError,
    UnknownError,
    UnsupportedForMessageFormatError,
)
"""What the broker answers when it is the record that is wrong, and not the moment."""
LARGEST_BATCH = 512 * 1024
LARGEST_REQUEST = 8 * 1024 * 1024
ROUND_WITHIN = 12.0
CLOSE_WITHIN = 2.0


class Sent(NamedTuple):
    """Of one partition's records the first `stored` are there, the next one goes to `offset`; `error` refused it."""

    stored: int
    offset: int | None
    error: str = ""


class Hung(Exception):  # noqa: N818
    """The broker has not acknowledged in time: whether it has the records is unknown, and does no harm."""


class Producer:
    """An idempotent producer and its successors."""

    def __init__(self, cluster: Cluster, name: str) -> None:
        self._cluster, self._name = cluster, name
        self._producer: AIOKafkaProducer | None = None

    async def send(self, plans: Mapping[TopicPartition, Sequence[Record]]) -> dict[TopicPartition, Sent]:
        """Send each partition's records in order, and wait for the broker's word on every one.

        Raises Hung and KafkaError when it is not the records' fault; then this producer is done with.
        """
        try:
            return await self._send(plans)
        except BaseException:
            await self.close()
            raise

    async def _send(self, plans: Mapping[TopicPartition, Sequence[Record]]) -> dict[TopicPartition, Sent]:
        sent = dict.fromkeys(plans, Sent(0, None))
        left = dict(plans)
        while left:
            acknowledged, doubtful = await self._batches(left)
            for place, (count, offset) in acknowledged.items():
                sent[place] = Sent(sent[place].stored + count, offset)
                left[place] = left[place][count:]
            if doubtful:
                await self.close()
            for place in doubtful:
                one_by_one = await self._one_by_one(place, left.pop(place))
                before = sent[place]
                sent[place] = Sent(
                    before.stored + one_by_one.stored, one_by_one.offset or before.offset, one_by_one.error
                )
            left = {place: records for place, records in left.items() if records}
        return sent

    async def _batches(
        self, plans: Mapping[TopicPartition, Sequence[Record]]
    ) -> tuple[dict[TopicPartition, tuple[int, int | None]], list[TopicPartition]]:
        """One batch of each partition: how many were stored and up to which offset; and the partitions refused."""
        try:
            async with asyncio.timeout(ROUND_WITHIN):
                return await self._one_batch_each(plans)
        except TimeoutError:
            raise Hung(f"{len(plans)} batches were not acknowledged within {ROUND_WITHIN:g} s") from None

    async def _one_batch_each(
        self, plans: Mapping[TopicPartition, Sequence[Record]]
    ) -> tuple[dict[TopicPartition, tuple[int, int | None]], list[TopicPartition]]:
        producer = await self._open()
        counts: dict[TopicPartition, int] = {}
        waiting: dict[asyncio.Future[Any], TopicPartition] = {}
        acknowledged: dict[TopicPartition, tuple[int, int | None]] = {}
        doubtful: list[TopicPartition] = []
        for place, records in plans.items():
            batch = producer.create_batch()
            counts[place] = _fill(batch, records)
            batch.close()
            if counts[place]:
                future = await producer.send_batch(batch, place.topic, partition=place.partition)
                future.add_done_callback(_look)
                waiting[future] = place
            else:
                doubtful.append(place)
        await asyncio.gather(*waiting, return_exceptions=True)
        errors = [error for future in waiting if (error := future.exception()) is not None]
        for error in errors:
            if not isinstance(error, REFUSALS):
                raise error
        for future, place in waiting.items():
            if future.exception() is not None:
                doubtful.append(place)
                continue
            offset = future.result().offset  # -1 when the broker only says that it has the batch already
            acknowledged[place] = counts[place], offset + counts[place] if offset >= 0 else None
        return acknowledged, doubtful

    async def _one_by_one(self, place: TopicPartition, records: Sequence[Record]) -> Sent:
        """Find out which record of a refused batch it is."""
        offset: int | None = None
        for number, record in enumerate(records):
            acknowledged, doubtful = await self._batches({place: [record]})
            if doubtful:
                await self.close()
                size = len(record.value)
                return Sent(number, offset, f"the broker refuses the message at {record.position} ({size} bytes)")
            _, offset = acknowledged[place]
        return Sent(len(records), offset)

    async def _open(self) -> AIOKafkaProducer:
        if self._producer is None:
            producer = AIOKafkaProducer(
                **self._cluster.options(self._name),
                acks="all",
                enable_idempotence=True,
                max_batch_size=LARGEST_BATCH,
                max_request_size=LARGEST_REQUEST,
            )
            try:
                await begin(producer)
            except BaseException:
                await _stop(producer)
                raise
            self._producer = producer
        return self._producer

    async def close(self) -> None:
        """Leave the broker."""
        producer, self._producer = self._producer, None
        if producer is not None:
            await _stop(producer)


def _look(future: "asyncio.Future[Any]") -> None:
    if not future.cancelled():
        future.exception()  # raised again where the round is told, if it still is


def _fill(batch: Any, records: Sequence[Record]) -> int:
    count = 0
    for _, timestamp, key, value, headers in records:
        if batch.append(timestamp=timestamp, key=key, value=value, headers=headers) is None:
            break
        count += 1
    return count


async def _stop(producer: AIOKafkaProducer) -> None:
    """Stop it; one that hangs is made to end: it would send again for ever what nobody waits for."""
    if await within(CLOSE_WITHIN, producer.stop()):
        return
    task = producer._sender.sender_task  # noqa: SLF001 - the client knows only the stop that waits for the broker
    if task is not None and not task.done():
        task.cancel()
    producer._message_accumulator.fail_all(KafkaConnectionError("given up"))  # noqa: SLF001
    await within(CLOSE_WITHIN, producer.client.close())
