"""The leader of a service's topics: reads its log on, sends what is published, and says how far it is."""

import asyncio
import time
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any, Literal, NamedTuple

import structlog
from aiokafka import TopicPartition

from shared.flow.kafka import bulletin
from shared.flow.kafka.bulletin import Bulletin, TopicNow
from shared.flow.kafka.cluster import Cluster
from shared.flow.kafka.leaving import LEAVE_WITHIN, within
from shared.flow.kafka.records import Record, record
from shared.flow.log_transport import LogSubscription
from shared.flow.message import Message
from shared.flow.projector import Acquire
from shared.flow.relay.preparing import Forgotten, audit, prepare
from shared.flow.relay.producer import Producer, Sent
from shared.flow.relay.state import NEVER, Deposed, RelayState, keep_text, take_over, text_of
from shared.flow.transport import Checkpoint
from shared.flow.wire.topics import nouns as published_as
from shared.flow.wire.topics import partition_of
from shared.store.log import Log
from shared.store.message import Watermark

PAGE = 2000
LOOK_EVERY = 1.0
AUDIT_EVERY = 60.0
RETRY_STOPPED_AFTER = 30.0
FIRST_PAUSE, LONGEST_PAUSE = 0.2, 5.0
State = Literal["waiting", "starting", "leading", "failing"]
_log = structlog.get_logger(__name__)


class Status(NamedTuple):
    """`behind` counts positions of the log; `stopped` has what the broker refused, by topic and partition."""

    state: State
    position: int
    behind: int
    stopped: dict[tuple[str, int], str]
    error: str


class Relay:
    """Leads while `run` runs. One round is in flight at a time, and is checkpointed when all of it is acknowledged.

    The checkpoint is written while the next round is sent, and is there before that one's is. What is sent again after
    a crash is the same to the byte, so consumers drop it by its position.
    """

    def __init__(
        self,
        service: str,
        log: Log,
        acquire: Acquire,
        cluster: Cluster,
        *,
        nouns: Mapping[str, str] | None = None,
    ) -> None:
        self.service, self.state, self.error = service, "waiting", ""
        self.turned_at = time.monotonic()
        self._log, self._acquire, self._cluster = log, acquire, cluster
        self._nouns = published_as(service) if nouns is None else nouns
        self._producer = Producer(cluster, f"{service}.relay")
        self._epoch = 0
        self._keeping: asyncio.Task[None] | None = None
        self._kept = RelayState()
        self._said: Watermark | None = None
        self._goal, self._filling = 0, False
        self._retry_at = self._kept_at = self._audited_at = 0.0

    def status(self) -> Status:
        """Where it is now."""
        stopped = {(self._cluster.topic(self.service, noun), number): p.error for noun, number, p in self._kept.stopped}
        behind = max(0, self._log.head - self._kept.position)
        state: Any = self.state
        return Status(state, self._kept.position, behind, stopped, self.error)

    async def run(self) -> None:
        """Lead until cancelled."""
        pause = FIRST_PAUSE
        try:
            while True:
                try:
                    self.state = "starting"
                    await self._lead()
                except Deposed as error:
                    _log.warning("relay deposed", service=self.service)
                    self.error = str(error)
                except Exception as error:  # noqa: BLE001 - the log has everything; the next attempt starts from the table
                    _log.warning("relay failing", service=self.service, error=repr(error))
                    self.error = repr(error)
                self.state = "failing"
                await self._let_go()
                await asyncio.sleep(pause)
                pause = (
                    min(pause * 2, LONGEST_PAUSE) if time.monotonic() - self.turned_at > LONGEST_PAUSE else FIRST_PAUSE
                )
        finally:
            self.state = "waiting"
            await self._let_go()

    async def _let_go(self) -> None:
        await within(LEAVE_WITHIN, self._kept_before())
        await self._producer.close()

    async def _lead(self) -> None:
        async with self._acquire() as db:
            self._epoch, state = await take_over(db)
        nouns = self._nouns.values()
        await prepare(self._cluster, self.service, nouns, self._log.log_id, state, partial(self._keep, state))
        self._kept, self._said, self._retry_at = state, None, 0.0
        self._goal, self._audited_at = self._log.head, time.monotonic()
        await self._say(self._news(state))
        reading = LogSubscription(self._log)
        await reading.seek(Checkpoint("", 0, state.log_id, self._log.generation, state.position, 0))
        while True:
            batches = await reading.next(PAGE, LOOK_EVERY)
            if self._log.log_id != state.log_id:
                raise Deposed("the log is another one now")
            if state.stopped and time.monotonic() >= self._retry_at:
                await self._retry(state)
            for batch in batches:
                if batch.messages:
                    await self._round(state, batch.messages)
            self.turned_at = time.monotonic()
            self.state, self.error = "leading", ""
            if time.monotonic() - self._kept_at >= LOOK_EVERY:
                await self._keep(state)
            if time.monotonic() - self._audited_at >= AUDIT_EVERY:
                self._audited_at = time.monotonic()
                await audit(self._cluster, self.service, state)
            if self._filling and self._is_filled(state):
                await self._say(None)
            if (watermark := self._news(state)) is not None:
                await self._say(watermark)

    def _news(self, state: RelayState) -> Watermark | None:
        """The log's watermark, if everything up to its position is in the topics: not while a partition is stopped."""
        watermark = self._log.watermark
        if watermark is None or watermark == self._said or state.stopped:
            return None
        return watermark if state.position >= watermark.position or not self._nouns else None

    def _is_filled(self, state: RelayState) -> bool:
        """Whether the topics have all that the log had when this leader began."""
        return state.position >= self._goal or not self._nouns

    async def _round(self, state: RelayState, messages: Sequence[Message]) -> None:
        """Publish a page of the log, and store how far that came."""
        plans: dict[tuple[str, int], list[Record]] = {}
        lasts: dict[tuple[str, int], int] = {}
        for message in messages:
            noun = self._nouns.get(message.type)
            if noun is None or not message.subject:
                continue
            topic = state.topics[noun]
            if message.position <= topic.position:
                continue
            place = noun, partition_of(message.subject_id, len(topic.partitions))
            partition = topic.partitions[place[1]]
            if partition.stopped:
                continue
            previous = lasts.get(place, partition.last)
            lasts[place] = message.position
            sent = record(self.service, message._replace(previous=previous), state.log_id, topic.generation)
            plans.setdefault(place, []).append(sent)
        await self._send(state, plans)
        for topic in state.topics.values():
            topic.position = max(topic.position, messages[-1].position)
        await self._kept_before()
        self._keeping = asyncio.create_task(self._store(text_of(state)), name=f"checkpoint of {self.service}'s relay")

    async def _send(self, state: RelayState, plans: dict[tuple[str, int], list[Record]]) -> None:
        if not plans:
            return
        named = {TopicPartition(self._cluster.topic(self.service, noun), n): (noun, n) for noun, n in plans}
        found = await self._producer.send({place: plans[known] for place, known in named.items()})
        for place, sent in found.items():
            noun, number = named[place]
            self._note(state, noun, number, plans[noun, number], sent)
        forgotten = [noun for noun, topic in state.topics.items() if topic.is_forgotten]
        if forgotten:
            await self._keep(state)
            raise Forgotten(", ".join(forgotten))

    def _note(self, state: RelayState, noun: str, number: int, records: Sequence[Record], sent: Sent) -> None:
        partition = state.topics[noun].partitions[number]
        if sent.stored:
            partition.last = records[sent.stored - 1].position
        if sent.offset is not None:
            partition.offset = sent.offset if sent.offset - sent.stored >= partition.offset else NEVER
        if sent.error:
            partition.stopped, partition.error = records[sent.stored].position, sent.error
            _log.error("partition stopped", service=self.service, topic=noun, partition=number, error=sent.error)

    async def _retry(self, state: RelayState) -> None:
        """Try the stopped partitions again, from the refused message up to where the others are."""
        self._retry_at = time.monotonic() + RETRY_STOPPED_AFTER
        for noun, number, partition in state.stopped:
            topic = state.topics[noun]
            after, partition.stopped, partition.error = partition.stopped - 1, 0, ""
            while after < topic.position and not partition.stopped:
                messages = await self._log.read(after, PAGE, topic.position)
                if not messages:
                    break
                records, previous = [], partition.last
                for message in messages:
                    here = self._nouns.get(message.type) == noun and message.subject
                    if here and partition_of(message.subject_id, len(topic.partitions)) == number:
                        sent = message._replace(previous=previous)
                        records.append(record(self.service, sent, state.log_id, topic.generation))
                        previous = message.position
                await self._send(state, {(noun, number): records} if records else {})
                after = messages[-1].position
        await self._keep(state)

    async def _say(self, watermark: Watermark | None) -> None:
        """Publish a bulletin; without a watermark it tells which topics there are, at 0 while they are being filled."""
        state = self._kept
        now = {noun: TopicNow(t.generation, tuple(p.last for p in t.partitions)) for noun, t in state.topics.items()}
        self._filling = not self._is_filled(state)
        position, moment = watermark or (0 if self._filling else state.position, None)
        value = bulletin.encode(Bulletin(position, moment, state.log_id, now))
        place = TopicPartition(self._cluster.topic(self.service, bulletin.NOUN), 0)
        said = Record(position, int(time.time() * 1000), self.service.encode(), value, [])
        sent = await self._producer.send({place: [said]})
        if sent[place].error:
            raise Deposed(sent[place].error)
        self._said = watermark or self._said

    async def _keep(self, state: RelayState) -> None:
        await self._kept_before()
        await self._store(text_of(state))

    async def _kept_before(self) -> None:
        """Wait for the checkpoint that is being written, and raise what became of it."""
        keeping, self._keeping = self._keeping, None
        if keeping is not None:
            await keeping

    async def _store(self, text: str) -> None:
        async with self._acquire() as db:
            await keep_text(db, self._epoch, text)
        self._kept_at = time.monotonic()
