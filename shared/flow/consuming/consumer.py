"""The loop of every consumer: read, sift, hand over, and start again from the table when anything goes wrong."""

import asyncio
import time
from collections.abc import Callable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol

import structlog

from shared.flow.consuming.checkpoints import Cursor, load
from shared.flow.consuming.parked import Parked
from shared.flow.consuming.progress import Progress
from shared.flow.consuming.sift import sift
from shared.flow.consuming.switching import Begin, switch
from shared.flow.consuming.trouble import Fenced, Hole, Moved, Replaced, passes
from shared.flow.projector import Acquire
from shared.flow.transport import Subscription, Transport
from shared.store.message import Message
from shared.store.values import LogTooShort

State = Literal["starting", "running", "paused", "failing", "hole", "short"]
FIRST_PAUSE, LONGEST_PAUSE = 0.05, 5.0
PATIENCE = 10.0
PAGE = 1000
_log = structlog.get_logger(__name__)


class Step(Protocol):
    """What a consumer does with messages, and what it has set aside."""

    @property
    def parked(self) -> Parked:
        """The keys that wait for somebody to look at them."""

    async def open(self, db: Any) -> None:
        """Read what must be known before the first message."""

    async def take(self, cursor: Cursor, messages: list[Message], position: int, next_offset: int) -> None:
        """Apply them and store the checkpoint, all or nothing, then call cursor.passed."""


@dataclass(slots=True)
class Consumer:
    """One consumer of one service's messages; `reads` None means every type, `wanted` looks at more than the type.

    `lock` is held while a batch is applied: who holds it may store the cursors or end the loop without cutting one off.
    """

    name: str
    build: int
    service: str
    reads: AbstractSet[str] | None
    transport: Transport
    step: Step
    acquire: Acquire
    progress: Progress
    begin: Begin | None = None
    wanted: Callable[[Message], bool] | None = None
    ahead: Callable[["Consumer"], None] = lambda _: None
    limit: int = PAGE
    state: State = "starting"
    error: str = ""
    turned_at: float = field(default_factory=time.monotonic)
    cursors: list[Cursor] = field(default_factory=list)
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)

    @property
    def types(self) -> frozenset[str]:
        """The types asked of the transport."""
        return frozenset(self.reads or ())

    @property
    def position(self) -> int:
        """The least position of its partitions, 0 before it has opened."""
        return min((cursor.position for cursor in self.cursors), default=0)

    async def run(self) -> None:
        """Consume until cancelled.

        Raises Replaced when the source is another log, Moved when the build fed here is gone.
        """
        pause = FIRST_PAUSE
        while True:
            try:
                async with self.lock:
                    subscription = await self.open()
                if self.state == "starting":
                    self.state = "running"
                try:
                    while True:
                        await self.turn(subscription)
                        self.state, self.error, pause = "running", "", FIRST_PAUSE
                finally:
                    await subscription.close()
            except (Replaced, Moved):
                raise
            except Fenced as error:
                _log.info("fenced", consumer=self.name, service=self.service, error=str(error))
            except Hole as error:
                self._alarm("hole", error)
            except LogTooShort as error:
                self._alarm("short", error)
            except Exception as error:  # noqa: BLE001 - whatever it is, the table says where to go on
                self._alarm("paused" if passes(error) else "failing", error)
            finally:
                self.progress.forget(self.name, self.service)
            self.turned_at = time.monotonic()
            await asyncio.sleep(pause)
            pause = min(pause * 2, LONGEST_PAUSE)

    def _alarm(self, state: State, error: Exception) -> None:
        self.state, self.error = state, str(error) or repr(error)
        _log.error("consumer stopped", consumer=self.name, service=self.service, state=state, error=self.error)

    async def open(self) -> Subscription:
        """Read the checkpoints and subscribe behind them. Raises Moved, Replaced, LogTooShort."""
        sources = await self.transport.sources(self.service, self.types)
        async with self.acquire() as db:
            cursors = await load(db, self.name, self.build, self.service)
            if not cursors and self.begin is None:
                raise Moved(self.name)
            self.cursors = await switch(db, self.name, self.build, self.service, cursors, sources, self.begin)
            await self.step.open(db)
        checkpoints = [cursor.checkpoint() for cursor in self.cursors]
        subscription = await self.transport.subscribe(self.name, self.service, self.types, checkpoints)
        self._passed()
        return subscription

    async def turn(self, subscription: Subscription) -> None:
        """Take the next batch, if one comes in time. Raises Hole, Fenced, Replaced, Moved."""
        batch = await subscription.next(self.limit, PATIENCE)
        self.turned_at = time.monotonic()
        if batch is None:
            return
        async with self.lock:
            source = batch.source
            cursor = self._cursor(source.topic, source.partition)
            if source.log_id > cursor.log_id:
                raise Replaced(self.service, cursor.log_id, source.log_id)
            if source.log_id < cursor.log_id or source.generation < cursor.generation:
                return
            if source.generation > cursor.generation:
                cursor.generation, cursor.next_offset = source.generation, 0
                await subscription.seek(cursor.checkpoint())
                return
            messages, last = sift(cursor.position, batch.messages, self.reads)
            if self.wanted is not None:
                messages = list(filter(self.wanted, messages))
            if messages:
                await self.step.take(cursor, messages, last, batch.next_offset)
            elif last > cursor.position:
                cursor.position, cursor.next_offset = last, batch.next_offset
                self.ahead(self)
            self._passed()

    def _cursor(self, topic: str, partition: int) -> Cursor:
        for cursor in self.cursors:
            if cursor.topic == topic and cursor.partition == partition:
                return cursor
        raise Moved(f"{self.name} has no checkpoint in {topic}/{partition} of {self.service}")

    def _passed(self) -> None:
        if len(self.cursors) == 1 and not self.cursors[0].topic:
            self.progress.passed(self.name, self.service, self.cursors[0].position)
