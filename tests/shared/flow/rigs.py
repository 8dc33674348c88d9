"""Transports that can be disturbed on purpose: the embedded one, and a partitioned one in memory."""

from collections import defaultdict
from collections.abc import Sequence
from contextlib import suppress
from typing import Any, Protocol

from shared.flow.log_transport import LogSubscription, LogTransport
from shared.flow.message import Batch, Source
from shared.flow.transport import Assign, Checkpoint, Mark, Subscription, Transport
from shared.store.log import Log
from shared.store.message import Message
from shared.store.signal import Signal


class Rig(Protocol):
    """One way to bring the messages of one log, and what can go wrong with it."""

    @property
    def transport(self) -> Transport:
        """What consumers are given."""

    async def carry(self) -> None:
        """Make everything in the log available to subscriptions."""

    async def deliver_again(self) -> None:
        """Deliver everything once more."""

    async def lose(self, position: int) -> None:
        """Deliver everything but this."""

    async def find(self) -> None:
        """Deliver what was lost."""

    async def republish(self) -> None:
        """Everything from the beginning in a new generation."""


class LogRig(LogTransport):
    """The embedded transport, its subscriptions disturbed."""

    def __init__(self, log: Log, url: str) -> None:
        super().__init__({log.service: log})
        self.log, self.url = log, url
        self.transport = self
        self.lost: set[int] = set()
        self.again = 0
        self.generation = 0

    async def subscribe(
        self,
        consumer: str,
        service: str,
        types: frozenset[str],
        checkpoints: Sequence[Checkpoint],
        assign: Assign | None = None,
    ) -> Any:
        return Disturbed(self, await super().subscribe(consumer, service, types, checkpoints))

    async def sources(self, service: str, types: frozenset[str]) -> Sequence[Source]:
        return [s._replace(generation=s.generation + self.generation) for s in await super().sources(service, types)]

    async def carry(self) -> None:
        pass

    async def deliver_again(self) -> None:
        self.again += 1
        self.log.moved.set()

    async def lose(self, position: int) -> None:
        self.lost.add(position)

    async def find(self) -> None:
        self.lost.clear()

    async def republish(self) -> None:
        self.generation += 1


class Disturbed:
    """Repeats and loses messages of a log."""

    def __init__(self, rig: LogRig, inner: LogSubscription) -> None:
        self._rig, self._inner, self._again = rig, inner, rig.again

    async def next(self, limit: int, timeout: float) -> Sequence[Batch]:  # noqa: ASYNC109
        if self._again < self._rig.again:
            self._again += 1
            messages = await self._rig.log.read(0, limit)
            source = Source(self._rig.log.service, "", 0, self._rig.log.log_id, self._rig.log.generation)
            batches: Sequence[Batch] = [Batch(source, messages, messages[-1].position, None)]
        else:
            batches = await self._inner.next(limit, min(timeout, 0.05))
        return [self._disturbed(batch) for batch in batches]

    def _disturbed(self, batch: Batch) -> Batch:
        source = batch.source._replace(generation=batch.source.generation + self._rig.generation)
        kept = [message for message in batch.messages if message.position not in self._rig.lost]
        return batch._replace(source=source, messages=kept)

    async def seek(self, checkpoint: Checkpoint) -> None:
        await self._inner.seek(checkpoint)

    def behind(self) -> int:
        return self._inner.behind()

    async def close(self) -> None:
        await self._inner.close()


class TopicRig:
    """What a broker does, in memory: `partitions` lists keyed by the stream, `previous` within each, offsets."""

    shared = False

    def __init__(self, log: Log, partitions: int = 12) -> None:
        self.log, self.count = log, partitions
        self.transport: Transport = self
        self.records: defaultdict[int, list[tuple[int, Message]]] = defaultdict(list)
        self.generation = 1
        self.published = 0
        self.hidden: int | None = None
        self.told = Signal()

    async def carry(self) -> None:
        for message in await self.log.read(self.published, 10_000):
            self.published = message.position
            place = self.records[message.stream_id.int % self.count]
            previous = max((m.position for g, m in place if g == self.generation), default=0)
            place.append((self.generation, message._replace(previous=previous)))
        self.told.set()

    async def deliver_again(self) -> None:
        for place in self.records.values():
            place.extend(list(place))
        self.told.set()

    async def lose(self, position: int) -> None:
        self.hidden = position

    async def find(self) -> None:
        self.hidden = None
        self.told.set()

    async def republish(self) -> None:
        self.generation += 1
        self.published = 0
        self.records.clear()
        await self.carry()

    async def sources(self, service: str, types: frozenset[str]) -> Sequence[Source]:
        return [Source(service, "parcels", p, self.log.log_id, self.generation) for p in range(self.count)]

    async def subscribe(
        self,
        consumer: str,
        service: str,
        types: frozenset[str],
        checkpoints: Sequence[Checkpoint],
        assign: Assign | None = None,
    ) -> Subscription:
        return TopicSubscription(self, service, checkpoints)

    async def whole(self, service: str, messages: Sequence[Message]) -> list[Message]:
        return list(messages)

    async def ends(self, service: str, types: frozenset[str]) -> Sequence[Checkpoint]:
        return [self._end(partition) for partition in range(self.count)]

    def marks(self, service: str) -> Sequence[Mark]:
        watermark = self.log.watermark
        if watermark is None or self.published < watermark.position:
            return []
        found = []
        for partition in range(self.count):
            known = [m.position for _, m in self.records[partition] if m.position <= watermark.position]
            found.append(Mark("parcels", partition, self.log.log_id, self.generation, max(known, default=0), watermark))
        return found

    def head(self, service: str) -> int:
        return self.log.head

    def _end(self, partition: int) -> Checkpoint:
        place = self.records[partition]
        position = max((m.position for _, m in place), default=0)
        return Checkpoint("parcels", partition, self.log.log_id, self.generation, position, len(place))


class TopicSubscription:
    """Reads each partition from an offset."""

    def __init__(self, rig: TopicRig, service: str, checkpoints: Sequence[Checkpoint]) -> None:
        self._rig, self._service = rig, service
        self._offsets = {checkpoint.partition: checkpoint.next_offset for checkpoint in checkpoints}
        self._made = {checkpoint.partition: (checkpoint.log_id, checkpoint.generation) for checkpoint in checkpoints}

    async def next(self, limit: int, timeout: float) -> Sequence[Batch]:  # noqa: ASYNC109
        seen = self._rig.told.count
        found = [batch for partition in self._offsets for batch in self._of(partition, limit)]
        if not found:
            with suppress(TimeoutError):
                await self._rig.told.wait(seen, min(timeout, 0.05))
        return found

    def _of(self, partition: int, limit: int) -> list[Batch]:
        now = self._rig.log.log_id, self._rig.generation
        if self._made[partition] != now:
            self._made[partition] = now
            return [Batch(Source(self._service, "parcels", partition, *now), [], 0, None)]
        offset = self._offsets[partition]
        records = self._rig.records[partition][offset : offset + limit]
        if not records:
            return []
        generation = records[0][0]
        same = [m for g, m in records if g == generation]
        self._offsets[partition] = offset + len(same)
        kept = [message for message in same if message.position != self._rig.hidden]
        source = Source(self._service, "parcels", partition, self._rig.log.log_id, generation)
        return [Batch(source, kept, self._offsets[partition], None)]

    async def seek(self, checkpoint: Checkpoint) -> None:
        self._offsets[checkpoint.partition] = checkpoint.next_offset

    def behind(self) -> int:
        return sum(len(self._rig.records[partition]) - offset for partition, offset in self._offsets.items())

    async def close(self) -> None:
        pass
