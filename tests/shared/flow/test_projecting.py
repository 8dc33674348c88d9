"""One view fed by the workers of its service."""

import asyncio
from dataclasses import replace
from typing import Any
from uuid import uuid4

from shared.flow.freshness import wait_for
from shared.store.store import Store
from tests.shared.flow.parcels import PARCELS, SERVICE, Complain, Move, Return, Send, do, many, project, shown, working
from tests.shared.flow.waiting import PATIENCE


async def test_a_view_is_built_and_then_follows(database_url: str, store: Store, db: Any) -> None:
    before = await many(store, 3)
    async with working(database_url, store) as workers:
        await workers.built()
        parcel = uuid4()
        outcome = await do(store, parcel, Send(7), Move("here"), Return())
        assert await wait_for(store.pool, "parcels", "parcels", outcome.position, PATIENCE, progress=workers.progress)
        found = await shown(db)
    assert found[parcel] == (7, 1, "here", 1)
    assert set(found) == {*before, parcel}


async def test_a_type_that_is_not_read_moves_the_checkpoint_and_nothing_else(
    database_url: str, store: Store, db: Any
) -> None:
    async with working(database_url, store) as workers:
        await workers.built()
        outcome = await do(store, uuid4(), Complain())
        assert await wait_for(store.pool, "parcels", "parcels", outcome.position, PATIENCE, progress=workers.progress)
        assert await wait_for(store.pool, "parcels", "parcels", outcome.position, PATIENCE)
        assert await shown(db) == {}


async def test_a_crash_between_applying_and_committing_applies_once(database_url: str, store: Store, db: Any) -> None:
    crashes = 3

    async def crashing(connection: Any, service: str, messages: Any) -> None:
        nonlocal crashes
        await project(connection, service, messages)
        if crashes and messages[-1].position > 2:
            crashes -= 1
            await connection.execute("SELECT pg_terminate_backend(pg_backend_pid())")

    view = replace(PARCELS, project=crashing)
    async with working(database_url, store, replace(SERVICE, views=(view,))) as workers:
        await workers.built()
        parcel = uuid4()
        outcome = await do(store, parcel, Send(7), Move("a"), Move("b"), Move("c"))
        assert await wait_for(store.pool, "parcels", "parcels", outcome.position, PATIENCE, progress=workers.progress)
        assert (await shown(db))[parcel] == (7, 3, "c", 0)
        assert await db.fetchval("SELECT count(*) FROM dead_letters") == 0
    assert crashes == 0


async def test_a_database_that_is_down_pauses_and_parks_nothing(database_url: str, store: Store, db: Any) -> None:
    async with working(database_url, store) as workers:
        await workers.built()
        for _ in range(5):
            await db.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )
            await asyncio.sleep(0.02)
        parcel = uuid4()
        outcome = await do(store, parcel, Send(1), Move("a"))
        assert await wait_for(db, "parcels", "parcels", outcome.position, PATIENCE)
        assert (await shown(db))[parcel] == (1, 1, "a", 0)
        assert await db.fetchval("SELECT count(*) FROM dead_letters") == 0
