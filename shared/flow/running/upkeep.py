"""One connection per service and process for the small regular things: leases, watermark, late checkpoints."""

import asyncio
import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from typing import Any

import structlog

from shared.flow.consuming.checkpoints import flush
from shared.flow.consuming.consumer import Consumer
from shared.flow.running.leases import BEAT, Leases
from shared.flow.running.settling import settle
from shared.flow.transport import Mark
from shared.store.connect import connect
from shared.store.deciding.idempotency import AT_ONCE, purge
from shared.store.watermark import advance

EVERY = 1.0
SOON = 0.05
KEPT = 30
PURGE_EVERY = 60.0
Marks = Callable[[str], Sequence[Mark]]
_log = structlog.get_logger(__name__)


class Upkeep:
    """Beats once a second. Whoever holds the lease 'upkeep' stores the watermark and settles the checkpoints.

    Once a minute it removes answers that are too old to be asked for again.
    `marks(service)` gives the newest watermarks of each source; those not passed yet are kept for half a minute.
    """

    def __init__(
        self, url: str, service: str, leases: Leases, sources: Callable[[], Iterable[str]], marks: Marks
    ) -> None:
        self._url, self._service, self._leases = url, service, leases
        self._sources, self._marks = sources, marks
        self._db: Any = None
        self._turn = asyncio.Lock()
        self._ahead: dict[int, Consumer] = {}
        self._soon: asyncio.TimerHandle | None = None
        self._flushing: asyncio.Task[None] | None = None
        self._own: list[Mark] = []
        self._unpassed: list[tuple[str, Mark]] = []
        self._purge_at = 0.0
        self.beat_at = time.monotonic()

    async def run(self) -> None:
        """Beat until cancelled."""
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(self._keep_lease())
                group.create_task(self._beat())
        finally:
            if self._soon is not None:
                self._soon.cancel()
            self._drop()

    async def _keep_lease(self) -> None:
        while True:
            async with self._leases.hold("upkeep") as lost:
                await lost.wait()

    async def _beat(self) -> None:
        due = 0.0
        while True:
            self._leases.wanted_now.clear()
            try:
                async with self._turn:
                    await self._open()
                    await self._leases.renew(self._db)
                    if time.monotonic() >= due:
                        due = time.monotonic() + EVERY
                        await self._second()
            except Exception as error:  # noqa: BLE001 - all of it is tried again, on a new connection
                _log.warning("upkeep stopped", service=self._service, error=repr(error))
                self._drop()
                await asyncio.sleep(EVERY / 4)
            self.beat_at = time.monotonic()
            with suppress(TimeoutError):
                async with asyncio.timeout(max(0.0, due - time.monotonic())):
                    await self._leases.wanted_now.wait()

    async def _second(self) -> None:
        await self._db.execute(BEAT, timeout=5)
        await self._leases.take_from_the_stopped(self._db)
        if not self._leases.holds("upkeep"):
            return
        watermark = await advance(self._db)
        log_id, generation = await self._db.fetchrow("SELECT log_id, generation FROM log")
        self._own = [Mark("", 0, log_id, generation, watermark.position, watermark)]
        await self._flush()
        fresh = [(service, mark) for service in self._sources() for mark in self._marks_of(service)]
        self._unpassed = [*self._unpassed[-KEPT * max(1, len(fresh)) :], *fresh]
        await settle(self._db, self._unpassed)
        if time.monotonic() >= self._purge_at:
            more = await purge(self._db) == AT_ONCE
            self._purge_at = time.monotonic() + (0.0 if more else PURGE_EVERY)

    def _marks_of(self, service: str) -> Sequence[Mark]:
        return self._own if service == self._service else self._marks(service)

    def ahead(self, consumer: Consumer) -> None:
        """Store this consumer's position soon, together with others'."""
        self._ahead[id(consumer)] = consumer
        self._flush_soon()

    def _flush_soon(self) -> None:
        if self._soon is None:
            self._soon = asyncio.get_running_loop().call_later(SOON, self._start_flush)

    def _start_flush(self) -> None:
        self._soon = None
        self._flushing = asyncio.ensure_future(self._flush_alone())

    async def _flush_alone(self) -> None:
        async with self._turn:
            if self._db is not None:
                with suppress(Exception):  # the next beat finds out and starts anew
                    await self._flush()
        if self._ahead:
            self._flush_soon()

    async def _flush(self) -> None:
        """Store what can be stored now; who is in the middle of a batch, perhaps of another partition, comes later."""
        consumers = [consumer for consumer in self._ahead.values() if not consumer.lock.locked()]
        if not consumers:
            return
        for consumer in consumers:
            await consumer.lock.acquire()
        try:
            await flush(self._db, [cursor for consumer in consumers for cursor in consumer.cursors])
            for consumer in consumers:
                consumer.fenced = any(cursor.is_ahead for cursor in consumer.cursors)
                del self._ahead[id(consumer)]
        finally:
            for consumer in consumers:
                consumer.lock.release()

    async def _open(self) -> None:
        if self._db is None or self._db.is_closed():
            self._leases.lose_all()
            self._db = await connect(
                self._url, search_path="public", name=f"{self._service} upkeep", settings={"statement_timeout": "10s"}
            )

    def _drop(self) -> None:
        self._leases.lose_all()
        if self._db is not None:
            self._db.terminate()
            self._db = None
