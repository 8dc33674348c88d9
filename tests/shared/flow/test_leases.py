"""A lease is one process's, until its connection is gone or it has been silent for too long."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from shared.flow.running import leases
from shared.flow.running.leases import BEAT, Leases
from shared.store.connect import LOST
from tests.shared.flow.parcels import connected
from tests.shared.flow.waiting import until


@asynccontextmanager
async def wanting(db: Any) -> AsyncIterator[Leases]:
    """A process that wants the lease 'view' until the block ends."""
    mine = Leases()

    async def hold() -> None:
        async with mine.hold("view") as lost:
            await lost.wait()

    task = asyncio.create_task(hold())
    await asyncio.sleep(0)
    await mine.renew(db)
    try:
        yield mine
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def test_it_has_one_holder(database_url: str) -> None:
    async with connected(database_url) as db, connected(database_url) as other:
        async with wanting(db) as first, wanting(other) as second:
            assert (first.holds("view"), second.holds("view")) == (True, False)
        await first.renew(db)
        async with wanting(other) as second:
            assert second.holds("view")


async def test_who_is_paused_loses_it_and_who_beats_keeps_it(
    database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(leases, "STOPPED_AFTER", 0.3)
    async with (
        connected(database_url) as db,
        connected(database_url) as other,
        wanting(db) as first,
        wanting(other) as second,
    ):
        for _ in range(5):
            await db.execute(BEAT)
            await asyncio.sleep(0.1)
            await second.take_from_the_stopped(other)
        assert await db.fetchval("SELECT true")
        await asyncio.sleep(0.4)
        await second.take_from_the_stopped(other)
        with pytest.raises(LOST):
            await db.fetchval("SELECT true")
        await until(lambda: held(second, other), 5)
        assert first.holds("view")  # it does not know yet: what it still does is fenced by its checkpoints


async def held(leases: Leases, db: Any) -> bool:
    await leases.renew(db)
    return leases.holds("view")
