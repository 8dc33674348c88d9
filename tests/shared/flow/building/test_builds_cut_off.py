"""A build that is cut off leaves the old tables serving, and the next attempt is as if it had never been."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any
from uuid import uuid4

import pytest

from shared.flow.consuming.trouble import passes
from shared.flow.view import View
from shared.store.store import Store
from tests.shared.flow.building.readers import BUILDER, NOTHING, anew, build_of, compared, left
from tests.shared.flow.interrupting import Gate, blocked, held, kill, passed, pids, shared
from tests.shared.flow.parcels import PARCELS, Move, Send, do, many, project, shown, working

BLOCKED = {
    "while it sets up": ("LOCK TABLE rebuilds IN SHARE MODE", "%public.rebuilds%"),
    "before the swap": (shared("parcels"), "%pg_advisory_lock%"),
    "in the swap": ("LOCK TABLE views.parcels IN ACCESS SHARE MODE", "DROP TABLE%"),
}


def filling(store: Store, gate: Gate, batch: int) -> View:
    """Stops in this batch of a build, for the first builder only; another message comes before the second batch."""
    batches = 0

    async def gated(connection: Any, service: str, messages: Any) -> None:
        nonlocal batches
        await project(connection, service, messages)
        if await connection.fetchval("SELECT current_schema()") == "rebuild_parcels":
            batches += 1
            if batches == batch:
                await gate.stop()
            if batches == 1:
                await do(store, uuid4(), Send(1))

    return replace(PARCELS, project=gated)


@asynccontextmanager
async def served(url: str, store: Store, db: Any) -> AsyncIterator[None]:
    """Whatever happens in the block, the build from before it serves afterwards, is fed, and can be replaced."""
    async with working(url, store) as workers:
        await workers.built()
        await many(store, 3)
        await passed(db, store, "parcels")
        build = await build_of(db)
        yield
        assert await build_of(db) == build
        parcel = uuid4()
        await do(store, parcel, Send(2), Move("b"))
        await passed(db, store, "parcels")
        assert (await shown(db))[parcel] == (2, 1, "b", 0)
        assert (await anew(url, store)).build > build
        await do(store, parcel, Move("c"))
        await passed(db, store, "parcels")
        assert (await shown(db))[parcel] == (2, 2, "c", 0)
        assert await left(db) == NOTHING
        assert (await compared(url, store)).equal


async def cut(db: Any, building: "asyncio.Task[Any]", gate: Gate | None = None) -> None:
    """Cut the builder off; it says that it was the database."""
    assert await kill(db, await pids(db, BUILDER)) == 1
    if gate is not None:
        gate.opened.set()
    await asyncio.wait([building])
    error = building.exception()
    assert error is not None
    assert passes(error), error


@pytest.mark.parametrize("moment", BLOCKED)
async def test_a_builder_that_is_gone(database_url: str, store: Store, db: Any, moment: str) -> None:
    obstacle, statement = BLOCKED[moment]
    async with served(database_url, store, db), held(database_url, obstacle):
        building = asyncio.create_task(anew(database_url, store))
        await blocked(db, BUILDER, statement)
        await cut(db, building)


@pytest.mark.parametrize("batch", [1, 2])
async def test_a_builder_that_is_gone_while_it_fills(database_url: str, store: Store, db: Any, batch: int) -> None:
    gate = Gate()
    async with served(database_url, store, db):
        building = asyncio.create_task(anew(database_url, store, filling(store, gate, batch)))
        await gate.come_by()
        await cut(db, building, gate)


async def test_a_builder_that_is_told_to_stop(database_url: str, store: Store, db: Any) -> None:
    gate = Gate()
    async with served(database_url, store, db):
        building = asyncio.create_task(anew(database_url, store, filling(store, gate, 2)))
        await gate.come_by()
        building.cancel()
        with pytest.raises(asyncio.CancelledError):
            await building


async def test_a_start_goes_on_where_the_last_one_was_cut_off(database_url: str, store: Store, db: Any) -> None:
    gate, ids = Gate(), await many(store, 3)
    building = asyncio.create_task(anew(database_url, store, filling(store, gate, 2)))
    await gate.come_by()
    begun = await db.fetchval("SELECT build FROM rebuilds")
    await cut(db, building, gate)
    assert await db.fetchval("SELECT count(*) FROM rebuild_parcels.parcels") == len(ids)
    async with working(database_url, store) as workers:
        await workers.built()
        assert await build_of(db) == begun
        await passed(db, store, "parcels")
    assert len(await shown(db)) == len(ids) + 1
    assert (await compared(database_url, store)).equal
    assert await left(db) == NOTHING


async def test_a_start_does_not_go_on_with_what_another_program_began(database_url: str, store: Store, db: Any) -> None:
    gate = Gate()
    await many(store, 3)
    building = asyncio.create_task(anew(database_url, store, replace(filling(store, gate, 2), version=2)))
    await gate.come_by()
    begun = await db.fetchval("SELECT build FROM rebuilds")
    building.cancel()
    with pytest.raises(asyncio.CancelledError):
        await building
    async with working(database_url, store) as workers:
        await workers.built()
        assert await build_of(db) > begun
    assert (await compared(database_url, store)).equal
    assert await left(db) == NOTHING
