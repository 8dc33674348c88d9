"""The logs of the other services, written to as they would, and performance reading them."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime, time
from random import Random
from typing import Any
from uuid import UUID

import msgspec

from shared.flow.freshness import settled_until
from shared.ids import new_id
from shared.store.connect import connect
from shared.store.store import Store
from shared.store.values import Append, Appended, NewEvent
from shared.store.watermark import advance
from tests.performance.history import Happened

SERVICES = ("people", "customers", "pipeline", "targets")
Told = tuple[str, tuple[str, UUID], Any]


class Sources:
    """The stores of the services that performance listens to."""

    def __init__(self, urls: Mapping[str, str], stores: Mapping[str, Store]) -> None:
        self.urls, self.stores = urls, stores
        self.versions: Counter[tuple[str, UUID]] = Counter()
        self.happened: list[Happened] = []

    @classmethod
    @asynccontextmanager
    async def open(cls, urls: Mapping[str, str]) -> AsyncIterator["Sources"]:
        stores = {name: await Store.open(urls[name], name, pool_size=1) for name in SERVICES}
        try:
            yield cls(urls, stores)
        finally:
            for store in stores.values():
                await store.close()

    async def tell(self, told: Sequence[Told], random: Random) -> datetime:
        """Append events, streams interleaved; the moment the last was recorded."""
        streams: dict[tuple[str, UUID], list[Told]] = {}
        for one in told:
            streams.setdefault(one[1], []).append(one)
        while streams:
            subject = random.choice(list(streams))
            await self.append(*streams[subject].pop(0))
            if not streams[subject]:
                del streams[subject]
        return self.happened[-1].recorded_at

    async def append(self, service: str, subject: tuple[str, UUID], event: Any) -> None:
        """One event on the stream of its subject."""
        kind, id = subject
        today = datetime.now(UTC).date()
        event_id, data = new_id(), msgspec.json.encode(event).decode()
        at = datetime.combine(today, time(), UTC)
        new = NewEvent(event_id, type(event).__name__, 1, f"{kind}/{id}", data, "{}", today, at)
        done = await self.stores[service].writer.append(Append(id, kind, self.versions[service, id], (new,)))
        self.versions[service, id] += 1
        assert isinstance(done, Appended)
        self.happened.append(Happened(service, done.position, subject, event, event_id, done.recorded_at))

    async def settle(self, url: str, views: Sequence[str]) -> datetime:
        """Until performance's views are settled beyond everything told, with every log's watermark moved on."""
        for service in SERVICES:
            db = await connect(self.urls[service])
            await advance(db)
            await db.close()
        db = await connect(url)
        last = max(one.recorded_at for one in self.happened)
        try:
            async with asyncio.timeout(30):
                while not (until := await settled_until(db, views)) or until <= last:  # noqa: ASYNC110 - another task's transaction
                    await asyncio.sleep(0.05)
            return until
        finally:
            await db.close()
