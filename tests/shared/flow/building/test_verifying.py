"""A view is compared with what the log says, while it serves."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any
from uuid import uuid4

import pytest

from shared.flow.deadletters import discard, listed
from shared.flow.log_transport import LogTransport
from shared.flow.runtime import Workers
from shared.flow.verify import verify
from shared.store.store import Store
from tests.shared.flow.building.readers import BUILDER, NOTHING, anew, build_of, compared, left
from tests.shared.flow.interrupting import Gate, blocked, held, kill, passed, pids, shared
from tests.shared.flow.parcels import DDL, PARCELS, SERVICE, Move, Send, do, many, project, shown, working

VERIFIER = "verify parcels"
DEPOTS = replace(
    PARCELS,
    name="depots",
    tables=("depots",),
    ddl=DDL.replace("parcels", "depots"),
    project=lambda db, service, messages: db.execute(
        "INSERT INTO depots SELECT gen_random_uuid(), 1, 1, '', 1 LIMIT 0"
    ),
)
DAMAGES = (
    "UPDATE views.parcels SET weight = weight + 1 WHERE weight = 1",
    "UPDATE views.parcels SET place = NULL WHERE weight = 1",
    "DELETE FROM views.parcels WHERE weight = 1",
    "INSERT INTO views.parcels SELECT gen_random_uuid(), 1, 1, 'elsewhere', 0",
    "TRUNCATE views.parcels",
)


@pytest.fixture
async def workers(database_url: str, store: Store, db: Any) -> AsyncIterator[Workers]:
    """Three parcels, shown."""
    async with working(database_url, store, replace(SERVICE, views=(PARCELS, DEPOTS))) as running:
        await running.built()
        await many(store, 3)
        await passed(db, store, "parcels")
        yield running


async def test_what_nobody_touched_is_equal_and_nothing_is_left_behind(
    database_url: str, store: Store, db: Any, workers: Workers
) -> None:
    before = await build_of(db)
    found = await compared(database_url, store)
    assert (found.equal, found.rows, found.parked, found.problem) == (True, 3, 0, "")
    assert found.exact_live == found.exact_again != found.content
    assert await left(db) == NOTHING
    assert await build_of(db) == before


async def test_what_somebody_changed_is_found_and_named(
    database_url: str, store: Store, db: Any, workers: Workers
) -> None:
    logs = LogTransport({"parcels": store.log})
    for damage in DAMAGES:
        await db.execute(damage)
        found = await verify(database_url, [PARCELS, DEPOTS], lambda _source: logs, {})
        assert [(e.view, e.equal, e.problem) for e in found] == [("parcels", False, ""), ("depots", True, "")], damage
        await workers.rebuild(PARCELS)
        assert (await compared(database_url, store)).equal


async def test_a_view_that_cannot_be_compared_says_why_and_the_others_are(
    database_url: str, store: Store, db: Any, workers: Workers
) -> None:
    await db.execute("ALTER TABLE views.parcels RENAME TO hidden")
    views = [PARCELS, replace(DEPOTS, version=2), DEPOTS]
    logs = LogTransport({"parcels": store.log})
    found = await verify(database_url, views, lambda _source: logs, {})
    assert [each.problem for each in found] == ['relation "views.parcels" does not exist', "not built", ""]
    assert [each.equal for each in found] == [False, False, True]
    assert await left(db) == NOTHING


async def test_it_is_compared_at_the_position_where_it_was_found(
    database_url: str, store: Store, db: Any, workers: Workers
) -> None:
    """The view stands still at first, and goes on while its events are read again."""
    gate = Gate()

    async def gated(connection: Any, service: str, messages: Any) -> None:
        await gate.stop()
        await project(connection, service, messages)

    comparing = asyncio.create_task(compared(database_url, store, replace(PARCELS, project=gated)))
    await gate.come_by()
    await many(store, 3)
    await passed(db, store, "parcels")
    gate.opened.set()
    found = await comparing
    assert (found.equal, found.rows) == (True, 3)
    assert len(await shown(db)) == 6


async def test_what_is_parked_or_given_up_is_in_neither(
    database_url: str, store: Store, db: Any, workers: Workers
) -> None:
    bad = uuid4()
    await do(store, bad, Send(2), Send(-1), Move("a"))
    await passed(db, store, "parcels")
    found = await compared(database_url, store)
    assert (found.equal, found.rows, found.parked) == (True, 4, 2)
    letter, _ = await listed(db)
    await discard(db, letter.id)
    assert (await compared(database_url, store)).equal
    await workers.rebuild(PARCELS)
    found = await compared(database_url, store)
    assert (found.equal, found.rows, found.parked) == (True, 4, 0)
    assert (await shown(db))[bad] == (2, 1, "a", 0)


async def test_one_that_is_cut_off_leaves_the_view_alone_and_the_next_cleans_up(
    database_url: str, store: Store, db: Any, workers: Workers
) -> None:
    gate = Gate()

    async def gated(connection: Any, service: str, messages: Any) -> None:
        await gate.stop()
        await project(connection, service, messages)

    comparing = asyncio.create_task(compared(database_url, store, replace(PARCELS, project=gated)))
    await gate.come_by()
    assert await kill(db, await pids(db, VERIFIER)) == 1
    gate.opened.set()
    await asyncio.wait([comparing])
    assert comparing.exception() is not None
    assert len(await shown(db)) == 3
    assert (await compared(database_url, store)).equal
    assert await left(db) == NOTHING


async def test_it_waits_for_a_build_and_takes_nothing_from_one_that_was_cut_off(
    database_url: str, store: Store, db: Any, workers: Workers
) -> None:
    async with held(database_url, shared("parcels")):
        building = asyncio.create_task(anew(database_url, store))
        await blocked(db, BUILDER)
        comparing = asyncio.create_task(compared(database_url, store))
        await blocked(db, VERIFIER)
        begun = await db.fetchval("SELECT build FROM rebuilds")
        await kill(db, await pids(db, BUILDER))
        await asyncio.wait([building, comparing])
    assert building.exception() is not None
    assert comparing.result().equal
    assert await db.fetchval("SELECT count(*) FROM rebuild_parcels.parcels") == 3
    assert await db.fetchval("SELECT count(*) FROM checkpoints WHERE build = $1", begun) == 1
