"""A view made anew while it serves: who reads it sees the old tables or the new ones, and all of them."""

import asyncio
from typing import Any
from uuid import uuid4

from shared.store.store import Store
from tests.shared.flow.building.readers import NOTHING, anew, build_of, compared, left
from tests.shared.flow.interrupting import passed
from tests.shared.flow.parcels import Send, connected, do, many, shown, working

SENT = "SELECT count(*) FROM parcels"


async def test_who_reads_meanwhile_sees_everything_all_the_time(database_url: str, store: Store, db: Any) -> None:
    """Each parcel is one event, so there are never fewer rows than the checkpoint says, nor fewer than before."""
    done = asyncio.Event()

    async def reading() -> None:
        seen = 0
        async with connected(database_url) as reader:
            while not done.is_set():
                async with reader.transaction(isolation="repeatable_read", readonly=True):
                    position = await reader.fetchval(
                        "SELECT position FROM checkpoints WHERE consumer = 'parcels' AND build = (SELECT build FROM views)"
                    )
                    count = await reader.fetchval(SENT)
                assert count >= max(position, seen)
                seen = count

    async def feeding() -> None:
        while not done.is_set():
            await do(store, uuid4(), Send(1))

    async with working(database_url, store) as workers:
        await workers.built()
        busy = [asyncio.create_task(feeding()), *(asyncio.create_task(reading()) for _ in range(3))]
        builds = [(await anew(database_url, store)).build for _ in range(5)]
        done.set()
        await asyncio.gather(*busy)
        await passed(db, store, "parcels")
        assert builds == sorted(set(builds))
        assert await build_of(db) == builds[-1]
        assert await db.fetchval("SELECT count(*) FROM views.parcels") == store.log.head > len(builds)
        assert (await compared(database_url, store)).equal
    assert await left(db) == NOTHING


async def test_a_snapshot_older_than_the_new_tables_is_read_to_its_end_first(
    database_url: str, store: Store, db: Any
) -> None:
    """It has not touched the view yet, so no lock speaks for it; in the new tables it would see no row at all."""
    async with working(database_url, store) as workers, connected(database_url) as reader:
        await workers.built()
        await many(store, 3)
        await passed(db, store, "parcels")
        async with reader.transaction(isolation="repeatable_read", readonly=True):
            assert await reader.fetchval("SELECT count(*) FROM checkpoints WHERE consumer = 'parcels'") == 1
            swapping = asyncio.create_task(anew(database_url, store))
            await asyncio.wait([swapping], timeout=1)
            assert await reader.fetchval(SENT) == 3
            outcome = await do(store, uuid4(), Send(1))
        build = (await swapping).build
        assert await build_of(db) == build
        await passed(db, store, "parcels")
        assert len(await shown(db)) == 4
        assert outcome.position == store.log.head
