"""What a consumer passed without applying anything is stored soon, whatever else the consumer does meanwhile."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Any

from shared.flow.consuming.checkpoints import load
from shared.flow.consuming.consumer import Consumer
from shared.flow.consuming.locks import LEASE, number
from shared.flow.running.leases import Leases
from shared.flow.running.upkeep import Upkeep
from shared.store.store import Store
from tests.shared.flow.consuming.feeding import built, consumer
from tests.shared.flow.parcels import SERVICE
from tests.shared.flow.waiting import until


@asynccontextmanager
async def keeping(url: str) -> AsyncIterator[Upkeep]:
    """The upkeep of a process that has no lease: what its own consumers passed is stored all the same."""
    upkeep = Upkeep(url, SERVICE.name, Leases(), list, lambda _: [])
    task = asyncio.create_task(upkeep.run())
    try:
        yield upkeep
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


async def passed_to(upkeep: Upkeep, build: int, store: Store, position: int) -> Consumer:
    feeding = consumer(store, build)
    await (await feeding.open()).close()
    feeding.cursors[0].position = position
    upkeep.ahead(feeding)
    return feeding


async def stored(db: Any, build: int) -> int:
    (cursor,) = await load(db, "parcels", build, "parcels")
    return cursor.position


async def test_it_is_stored_once_the_batch_under_way_is_through(database_url: str, store: Store, db: Any) -> None:
    build = await built(database_url, store, db)
    await db.execute("SELECT pg_advisory_lock($1, $2)", LEASE, number("upkeep"))
    async with keeping(database_url) as upkeep:
        feeding = await passed_to(upkeep, build, store, 7)
        async with feeding.lock:
            await asyncio.sleep(0.3)
            assert await stored(db, build) == 0
        await until(lambda: is_stored(db, build, 7), 5)
        assert not feeding.fenced


async def test_it_is_stored_although_the_connection_was_lost_once(database_url: str, store: Store, db: Any) -> None:
    build = await built(database_url, store, db)
    await db.execute("SELECT pg_advisory_lock($1, $2)", LEASE, number("upkeep"))
    async with keeping(database_url) as upkeep:
        await until(lambda: has_upkeep(db), 5)
        await db.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name LIKE '%upkeep' "
            "AND datname = current_database()"
        )
        await passed_to(upkeep, build, store, 9)
        await until(lambda: is_stored(db, build, 9), 5)


async def is_stored(db: Any, build: int, position: int) -> bool:
    return await stored(db, build) == position


async def has_upkeep(db: Any) -> bool:
    found: bool = await db.fetchval(
        "SELECT EXISTS (SELECT FROM pg_stat_activity WHERE application_name LIKE '%upkeep' "
        "AND datname = current_database())"
    )
    return found
