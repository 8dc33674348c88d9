"""The one tailer per log and process: everything at or below its head is decided and readable without gaps."""

import asyncio
import time
from collections.abc import Sequence
from contextlib import suppress
from typing import Any

import asyncpg

from shared.store.connect import LOST, connect, connect_pool
from shared.store.message import Message, Watermark
from shared.store.reading.announcer import CHANNEL
from shared.store.reading.early import Early
from shared.store.reading.pages import Pages, page, whole
from shared.store.reading.recent import Recent
from shared.store.signal import Signal
from shared.store.values import LogTooShort

POLL = 0.2
LOOK_AGAIN = 0.005
HOLE_MAY_LAST = 0.01
WATERMARK_EVERY = 0.5
PAGE_ROWS = 1000
SETTINGS = {"lock_timeout": "100ms", "statement_timeout": "10s"}
FENCE = "SELECT coalesce((SELECT max(position) FROM events), 0) FROM take_fence()"
STATE = (
    "SELECT log_id, generation, watermark, watermark_position, coalesce((SELECT max(position) FROM events), 0) FROM log"
)


class Log:
    """Reads one service's log, its own or, read-only, another's.

    Positions are drawn before they are committed, so a later one can be seen first. `head` moves over what is
    contiguous. A hole that stays is asked about: whoever holds the fence alone for a moment knows that no append is
    under way, so that every hole below a position that was committed before is dead.
    """

    def __init__(self, url: str, service: str, *, name: str = "log") -> None:
        self.url, self.service = url, service
        self.log_id = 0
        self.generation = 0
        self.watermark: Watermark | None = None
        self.moved = Signal()
        self.fences = 0
        self._name = name
        self._recent = Recent(0)
        self._early = Early()
        self._decided = 0
        self._connection: Any = None
        self._pool: Any = None
        self._pages: Pages | None = None
        self._wake = Signal()
        self._task: asyncio.Task[None] | None = None
        self._hole: tuple[int, float] | None = None
        self._fence_not_before = 0.0
        self._pause = 0.1
        self._watermark_read = 0.0

    @property
    def head(self) -> int:
        """The position up to which nothing is missing and nothing will be added."""
        return self._recent.head

    async def start(self, *, wake: Signal | None = None) -> None:
        """Find the head and follow it; `wake` is set by who appends in this process. Raises what asyncpg raises."""
        self._wake = wake or self._wake
        self._pool = await connect_pool(self.url, min_size=0, max_size=3, search_path="public", name=self._name)
        self._pages = Pages(self._pool)
        await self._open()
        await self._step()
        self._task = asyncio.create_task(self._tail(), name=f"tail of {self.service}")

    async def stop(self) -> None:
        """Follow no more; what is in memory can still be read."""
        if self._task is not None:
            self._task.cancel()
            with suppress(asyncio.CancelledError):
                await self._task
        if self._connection is not None:
            self._connection.terminate()
        if self._pool is not None:
            self._pool.terminate()

    async def read(
        self, after: int, limit: int = PAGE_ROWS, upto: int | None = None, types: frozenset[str] = frozenset()
    ) -> list[Message]:
        """The messages after `after`, oldest first, at most `limit`, up to `upto` and never beyond the head.

        With `types` others may be left out, and of each message what `whole` brings; the last one says how far this
        came. The list may be shared with others: leave it as it is. Raises LogTooShort when `after` is not of this log.
        """
        end = self.head if upto is None else min(upto, self.head)
        if after >= end:
            if after > self.head:
                await self._refuse_if_short(after)
            return []
        if after >= self._recent.floor:
            return self._recent.after(after, end, limit)
        assert self._pages is not None
        found = await self._pages.read(after, self.head, limit, types)
        if found and found[-1].position > end:
            return [message for message in found if message.position <= end]
        return found

    async def whole(self, messages: Sequence[Message]) -> list[Message]:
        """The same messages with everything in them. Raises KeyError when the log has one no longer."""
        return await whole(self._pool, messages)

    async def wait(self, after: int, timeout: float) -> bool:  # noqa: ASYNC109
        """Until the head is beyond `after`, at most `timeout` seconds; whether it is."""
        deadline = time.monotonic() + timeout
        while self.head <= after:
            seen = self.moved.count
            left = deadline - time.monotonic()
            if left <= 0:
                return False
            await self.moved.wait(seen, left)
        return True

    def feed(self, messages: Sequence[Message]) -> None:
        """Take what this process has just committed; what follows the head directly needs no query.

        An empty sequence says that something was appended whose positions are not at hand.
        """
        self._early.add(messages)
        self._take_early()
        if self._early:
            asyncio.get_running_loop().call_later(LOOK_AGAIN, self._look_if_still, self.head)
        if not messages:
            self._wake.set()

    def _look_if_still(self, head: int) -> None:
        """Somebody else's event is what is missing; one that this process has under way comes by itself."""
        if self._early and self.head == head:
            self._wake.set()

    def _take_early(self) -> None:
        if taken := self._early.following(self.head):
            self._accept(taken)

    def _accept(self, messages: Sequence[Message]) -> None:
        self._recent.extend(messages)
        self._hole = None
        self._pause, self._fence_not_before = 0.1, 0.0
        self.moved.set()

    async def _tail(self) -> None:
        pause = POLL
        while True:
            seen = self._wake.count
            try:
                if self._connection is None or self._connection.is_closed():
                    await self._open()
                await self._step()
                pause = POLL if self._hole is None else LOOK_AGAIN
            except (*LOST, asyncpg.PostgresError):
                if self._connection is not None:
                    self._connection.terminate()
                self._connection = None
                pause = min(max(pause, POLL) * 2, 2.0)
            if self._hole is None:
                await self._wake.wait(seen, pause)
            else:
                await asyncio.sleep(max(LOOK_AGAIN, min(self._fence_not_before - time.monotonic(), POLL)))

    async def _open(self) -> None:
        self._connection = await connect(
            self.url,
            search_path="public",
            name=self._name,
            settings=SETTINGS,
        )
        await self._connection.add_listener(CHANNEL, self._told)
        await self._look_at_log()

    def _told(self, _connection: Any, _pid: int, _channel: str, position: str) -> None:
        if int(position) > self.head:
            self._wake.set()

    async def _look_at_log(self) -> None:
        log_id, generation, moment, position, last = await self._connection.fetchrow(STATE)
        if log_id != self.log_id:
            if self._pages is not None:
                self._pages.forget()
            self._recent, self._early, self._decided = Recent(position), Early(), 0
            if last - position > PAGE_ROWS and await self._fence():
                self._recent = Recent(self._decided)
        self.log_id, self.generation = log_id, generation
        self.watermark = Watermark(position, moment)
        self._watermark_read = time.monotonic()

    async def _step(self) -> None:
        """Move the head over what is contiguous, and over holes that have lasted."""
        if time.monotonic() - self._watermark_read > WATERMARK_EVERY:
            await self._look_at_log()
        while True:
            rows = await self._rows_after_head()
            count, last = 0, self.head
            while count < len(rows) and (rows[count].position == last + 1 or rows[count].position <= self._decided):
                last = rows[count].position
                count += 1
            if count:
                self._accept(rows[:count])
                self._take_early()
            if count < PAGE_ROWS and (
                count == len(rows) or rows[-1].position <= self.head or not await self._hole_is_dead()
            ):
                return

    async def _rows_after_head(self) -> list[Message]:
        before = self.head
        rows = await page(self._connection, before, 2**62, PAGE_ROWS)
        return rows if self.head == before else [row for row in rows if row.position > self.head]

    async def _hole_is_dead(self) -> bool:
        """Whether the hole behind the head has lasted, and nobody is under way who could fill it."""
        now = time.monotonic()
        if self._hole is None or self._hole[0] != self.head:
            self._hole = self.head, now
        if now - self._hole[1] < HOLE_MAY_LAST or now < self._fence_not_before:
            return False
        if await self._fence():
            return True
        self._fence_not_before = time.monotonic() + self._pause
        self._pause = min(self._pause * 2, 5.0)
        return False

    async def _fence(self) -> bool:
        """Hold the fence alone for a moment; False when an append kept it for longer than the lock's timeout.

        The statement's snapshot is older than the lock, so what it found committed lies above no open position.
        """
        self.fences += 1
        try:
            self._decided = await self._connection.fetchval(FENCE)
        except asyncpg.LockNotAvailableError:
            return False
        return True

    async def _refuse_if_short(self, checkpoint: int) -> None:
        last = await self._pool.fetchval("SELECT coalesce(max(position), 0) FROM events")
        if last < checkpoint:
            raise LogTooShort(self.service, checkpoint, last)
