"""The loop of every consumer: read, sift, hand over, and start again from the table when anything goes wrong."""

import asyncio
import time
from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from functools import partial
from typing import Literal

import structlog

from shared.flow.consuming.checkpoints import Cursor, load
from shared.flow.consuming.holes import Holes
from shared.flow.consuming.portion import Portion
from shared.flow.consuming.progress import Progress
from shared.flow.consuming.sift import sift
from shared.flow.consuming.standstill import Standstill
from shared.flow.consuming.step import Step
from shared.flow.consuming.switching import Begin, switch
from shared.flow.consuming.trouble import Fenced, Hole, Moved, Renewed, Replaced, passes
from shared.flow.message import Batch
from shared.flow.projector import Acquire
from shared.flow.transport import Assign, Checkpoint, Place, Subscription, Transport
from shared.store.message import Message
from shared.store.values import LogTooShort

State = Literal["starting", "running", "paused", "failing", "hole", "short"]
FIRST_PAUSE, LONGEST_PAUSE = 0.05, 5.0
PATIENCE = 10.0
PAGE = 1000
_log = structlog.get_logger(__name__)


@dataclass(slots=True)
class Consumer:
    """One consumer of one service's messages; `reads` None means every type, `wanted` looks at more than the type.

    `whole`: it reads every partition, although the transport could share them. `lock` is held while a batch is applied:
    who holds it may store the cursors or end the loop without cutting one off.
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
    whole: bool = False
    state: State = "starting"
    error: str = ""
    turned_at: float = field(default_factory=time.monotonic)
    cursors: list[Cursor] = field(default_factory=list)
    subscription: Subscription | None = None
    held: int = 0
    fenced: bool = False
    holes: Holes = field(default_factory=Holes)
    standstill: Standstill = field(default_factory=Standstill)
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)

    @property
    def types(self) -> frozenset[str]:
        """The types asked of the transport."""
        return frozenset(self.reads or ())

    @property
    def position(self) -> int:
        """The least position of its partitions, 0 before it has opened."""
        return min((cursor.position for cursor in self.cursors), default=0)

    @property
    def behind(self) -> int:
        """How many messages are known and not applied yet."""
        return self.held + (self.subscription.behind() if self.subscription is not None else 0)

    async def run(self) -> None:
        """Consume until cancelled.

        Raises Replaced when the source is another log, Moved when the build fed here is gone.
        """
        pause = FIRST_PAUSE
        while True:
            try:
                subscription = self.subscription = await self.open()
                if self.state == "starting":
                    self.state = "running"
                try:
                    while True:
                        try:
                            await self.turn(subscription)
                        except Hole as error:
                            self._tell(error)
                        except Fenced as error:
                            self._tell(error)
                            await asyncio.sleep(pause)
                            pause = min(pause * 2, LONGEST_PAUSE)
                            await self._read_again(subscription)
                        else:
                            pause = FIRST_PAUSE
                            if not self.holes:
                                self.state, self.error = "running", ""
                finally:
                    self.subscription = None
                    await subscription.close()
            except (Replaced, Moved):
                raise
            except Exception as error:  # noqa: BLE001 - whatever it is, the table says where to go on
                self._tell(error)
            finally:
                self.progress.forget(self.name, self.service)
            self.turned_at = time.monotonic()
            await asyncio.sleep(pause)
            pause = min(pause * 2, LONGEST_PAUSE)

    def _tell(self, error: Exception) -> None:
        match error:
            case Fenced() | Renewed():
                _log.info("reading again", consumer=self.name, service=self.service, reason=str(error))
            case Hole():
                self._alarm("hole", error)
            case LogTooShort():
                self._alarm("short", error)
            case _:
                self._alarm("paused" if passes(error) else "failing", error)

    def _alarm(self, state: State, error: Exception) -> None:
        self.state, self.error = state, str(error) or repr(error)
        _log.error("consumer stopped", consumer=self.name, service=self.service, state=state, error=self.error)

    async def open(self) -> Subscription:
        """Read the checkpoints and subscribe behind them. Raises Moved, Replaced, LogTooShort."""
        sources = await self.transport.sources(self.service, self.types)
        async with self.lock, self.acquire() as db:
            cursors = await load(db, self.name, self.build, self.service)
            if not cursors and self.begin is None:
                raise Moved(self.name)
            self.holes.clear()
            self.cursors = await switch(db, self.name, self.build, self.service, cursors, sources, self.begin)
            await self.step.open(db, partial(self.transport.whole, self.service))
        checkpoints = [cursor.checkpoint() for cursor in self.cursors]
        shares: Assign | None = None
        if self.transport.shared and not self.whole:
            self.cursors, shares = [], self._assigned
        subscription = await self.transport.subscribe(self.name, self.service, self.types, checkpoints, shares)
        self._passed()
        return subscription

    async def _assigned(self, places: frozenset[Place] | None) -> Sequence[Checkpoint]:
        """Go on in these partitions (None: the same) where the table says, whoever had them. Raises Moved, Renewed."""
        async with self.lock, self.acquire() as db:
            if places is None:
                places = frozenset((cursor.topic, cursor.partition) for cursor in self.cursors)
            known = {(c.topic, c.partition): c for c in await load(db, self.name, self.build, self.service)}
            if not known:
                raise Moved(self.name)
            if not places <= known.keys():
                raise Renewed(f"{self.service} has other partitions now")
            self.holes.clear()
            self.cursors = [known[place] for place in sorted(places)]
            await self.step.open(db, partial(self.transport.whole, self.service))
        return [cursor.checkpoint() for cursor in self.cursors]

    async def _read_again(self, subscription: Subscription) -> None:
        for checkpoint in await self._assigned(None):
            await subscription.seek(checkpoint)

    async def turn(self, subscription: Subscription) -> None:
        """Take what comes next, if it comes in time. Raises Hole, Fenced, Replaced, Renewed, Moved."""
        for place in self.holes.due():
            if (cursor := self._cursor(*place)) is not None:
                await subscription.seek(cursor.checkpoint())
        batches = await subscription.next(self.limit, self.holes.left(PATIENCE))
        self.turned_at = time.monotonic()
        if self.fenced:
            self.fenced = False
            raise Fenced(f"{self.name}: its checkpoint is not where it was left")
        if standing := self.standstill.look(self.cursors, self.transport.marks(self.service)):
            raise Renewed(f"{', '.join(f'{c.topic}/{c.partition} at {c.position}' for c in standing)} brings nothing")
        if not batches:
            return
        self.held = sum(len(batch.messages) for batch in batches)
        try:
            await self._take(batches)
        finally:
            self.held = 0

    async def _take(self, batches: Sequence[Batch]) -> None:
        """Raises Hole when everything else is applied, the others at once."""
        missing: Hole | None = None
        portions: list[Portion] = []
        async with self.lock:
            for batch in batches:
                try:
                    portions += self._follows(batch)
                except Hole as hole:
                    missing = hole
            if full := [portion for portion in portions if portion.messages]:
                await self.step.take(full)
            for cursor, messages, position, next_offset in portions:
                if not messages and position > cursor.position:
                    cursor.position, cursor.next_offset = position, next_offset
                    self.ahead(self)
            self._passed()
        if missing is not None:
            raise missing

    def _follows(self, batch: Batch) -> list[Portion]:
        """What of a batch follows its cursor, if anything does. Raises Hole, Replaced, Renewed, Moved."""
        source = batch.source
        place = source.topic, source.partition
        cursor = self._cursor(*place)
        if cursor is None:
            return []
        if source.log_id > cursor.log_id:
            raise Replaced(f"the log of {self.service} is {source.log_id}, the checkpoint is of {cursor.log_id}")
        if source.log_id < cursor.log_id or source.generation < cursor.generation:
            return []
        if source.generation > cursor.generation:
            raise Renewed(f"{source.topic or 'the log'} of {self.service} is in generation {source.generation}")
        if self.holes.waits(place):
            return []
        try:
            messages, last = sift(cursor.position, batch.messages, self.reads)
        except Hole:
            self.holes.found(place)
            raise
        self.holes.closed(place)
        if self.wanted is not None:
            messages = list(filter(self.wanted, messages))
        return [Portion(cursor, messages, last, batch.next_offset)]

    def _cursor(self, topic: str, partition: int) -> Cursor | None:
        """Where it stands in a partition; None when that is another process's meanwhile."""
        for cursor in self.cursors:
            if cursor.topic == topic and cursor.partition == partition:
                return cursor
        if self.transport.shared and not self.whole:
            return None
        raise Moved(f"{self.name} has no checkpoint in {topic}/{partition} of {self.service}")

    def _passed(self) -> None:
        if len(self.cursors) == 1 and not self.cursors[0].topic:
            self.progress.passed(self.name, self.service, self.cursors[0].position)
