"""A long build is filled by two processes, and is what one would have made."""

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import aclosing, asynccontextmanager
from dataclasses import replace
from typing import Any
from uuid import uuid4

import pytest

from shared.flow.building import shards
from shared.flow.building.filling import Filling, fill
from shared.flow.building.helper import Helper, HelperFailed, helping
from shared.flow.building.side import open_side, set_up
from shared.flow.consuming.trouble import Fenced
from shared.flow.deadletters import listed
from shared.flow.log_transport import LogTransport
from shared.flow.rebuild import rebuild
from shared.flow.view import View
from shared.store.reading.pages import Shard, page
from shared.store.store import Store
from tests.shared.flow.building.halting import HALT, HALTED, HALTING
from tests.shared.flow.building.readers import BUILDER, NOTHING, anew, build_of, compared, left
from tests.shared.flow.building.test_who_builds import builds
from tests.shared.flow.interrupting import blocked, held, passed
from tests.shared.flow.parcels import PARCELS, READS, Complain, Move, Send, do, many, shown, working
from tests.shared.flow.waiting import PATIENCE, until

ROWS = "SELECT count(*) FROM rebuild_parcels.parcels"
AT_HELP = f"%pg_advisory_xact_lock_shared({HALT})"


@pytest.fixture
def helpers(monkeypatch: pytest.MonkeyPatch) -> list[Helper]:
    """Every build is a long one, on two processors; those who help with them."""
    found: list[Helper] = []

    @asynccontextmanager
    async def watched(filling: Filling) -> AsyncIterator[Helper]:
        async with helping(filling) as helper:
            found.append(helper)
            yield helper

    monkeypatch.setattr(shards, "LARGE", 1)
    monkeypatch.setattr(shards, "_processors", lambda: 2)
    monkeypatch.setattr(shards, "helping", watched)
    return found


async def new_build(db: Any, store: Store, view: View) -> int:
    return await set_up(db, view, lambda _: LogTransport({"parcels": store.log}))


def filling_of(url: str, store: Store, view: View, build: int) -> Filling:
    """All streams."""
    return Filling(url, url, view.divisible, view.fingerprint, build, store.log.head, Shard(0, 255))


@asynccontextmanager
async def halfway(url: str, store: Store, db: Any, *, resume: bool = False) -> AsyncIterator["asyncio.Task[Any]"]:
    """A build whose own shard is in the tables, and whose helper waits with the other until the block ends."""
    async with held(url, HALTED):
        building = asyncio.create_task(anew(url, store, HALTING, resume=resume))
        await blocked(db, BUILDER, AT_HELP)

        async def has_rows() -> bool:
            return bool(await db.fetchval(ROWS))

        await until(has_rows)
        yield building


async def test_each_process_writes_the_rows_of_its_streams(
    database_url: str, store: Store, db: Any, helpers: list[Helper]
) -> None:
    ids = await many(store, 40)
    async with halfway(database_url, store, db) as building:
        assert 0 < await db.fetchval(ROWS) < len(ids)
        assert await db.fetchval("SELECT count(*) FROM checkpoints WHERE build = (SELECT build FROM rebuilds)") == 0
        await do(store, ids[0], Move("later"))
    await building
    assert {row[1:3] for key, row in (await shown(db)).items() if key == ids[0]} == {(2, "later")}
    assert len(await shown(db)) == len(ids)
    assert await db.fetchval("SELECT position FROM checkpoints") == store.log.head
    assert (await compared(database_url, store)).equal
    assert await left(db) == NOTHING
    assert [helper.process.returncode for helper in helpers] == [0]


async def test_the_pages_of_all_shards_are_those_of_the_log(store: Store, db: Any) -> None:
    for stream_id in await many(store, 30):
        await do(store, stream_id, Complain())
    end = store.log.head
    everything = await page(db, 0, end, 1000, READS)
    found = []
    for shard in Shard(0, 99), Shard(100, 100), Shard(101, 255):
        after = 0
        while messages := await page(db, after, end, 3, READS, shard):
            assert after < messages[-1].position <= end
            after = messages[-1].position
            found += [message.position for message in messages if message.type in READS]
        assert after == end
    assert sorted(found) == [message.position for message in everything if message.type in READS]


async def test_what_either_process_parks_waits_with_the_build(
    database_url: str, store: Store, db: Any, helpers: list[Helper]
) -> None:
    bad = [uuid4() for _ in range(40)]
    for stream_id in bad:
        await do(store, stream_id, Send(-1), Move("a"))
    good = await many(store, 3)
    await anew(database_url, store, HALTING)
    assert {letter.message.stream_id for letter in await listed(db)} == {*bad}
    assert len(await listed(db)) == 2 * len(bad)
    assert set(await shown(db)) == {*good}
    assert await left(db) == NOTHING
    assert (await compared(database_url, store)).equal
    assert len(helpers) == 1


async def test_when_the_helper_is_killed_one_process_builds_it_all(
    database_url: str, store: Store, db: Any, helpers: list[Helper]
) -> None:
    async with working(database_url, store) as workers:
        await workers.built()
        ids = await many(store, 40)
        await passed(db, store, "parcels")
        before = await build_of(db)
        async with halfway(database_url, store, db) as building:
            helpers[0].process.kill()
        assert (await building).build > before
    assert {row[1] for row in (await shown(db)).values()} == {1}
    assert len(await shown(db)) == len(ids)
    assert (await compared(database_url, store)).equal
    assert await left(db) == NOTHING
    assert [helper.process.returncode for helper in helpers] == [-9]


async def test_when_no_process_can_be_started_one_builds_it_all(
    database_url: str, store: Store, db: Any, helpers: list[Helper], monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = await many(store, 40)
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    await anew(database_url, store, HALTING)
    assert len(await shown(db)) == len(ids)
    assert await left(db) == NOTHING
    assert helpers == []


async def test_a_helper_says_what_went_wrong(database_url: str, store: Store) -> None:
    other = filling_of(database_url, store, replace(HALTING, version=2), 0)
    async with helping(other) as helper:
        with pytest.raises(HelperFailed, match="HALTING is another view in this program"):
            await helper.end()


async def test_a_build_in_shards_that_was_cut_off_is_not_gone_on_with(
    database_url: str, store: Store, db: Any, helpers: list[Helper]
) -> None:
    ids = await many(store, 40)
    async with halfway(database_url, store, db) as building:
        building.cancel()
        with pytest.raises(asyncio.CancelledError):
            await building
        assert helpers[0].process.returncode == -9
        begun = await db.fetchval("SELECT build FROM rebuilds")
    assert (await anew(database_url, store, HALTING, resume=True)).build > begun
    assert {row[1] for row in (await shown(db)).values()} == {1}
    assert len(await shown(db)) == len(ids)
    assert await left(db) == NOTHING


async def test_who_fills_for_an_attempt_that_is_over_is_fenced(
    database_url: str, store: Store, db: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    await many(store, 40)
    monkeypatch.setattr("shared.flow.building.filling.AT_ONCE", 2)
    beside = await open_side(database_url, PARCELS)
    try:
        late = filling_of(database_url, store, PARCELS, await new_build(beside, store, PARCELS))
        async with aclosing(fill(beside, PARCELS, late)) as filled:
            assert 0 < await anext(filled) < store.log.head
            await new_build(beside, store, PARCELS)
            with pytest.raises(Fenced):
                await anext(filled)
        with pytest.raises(Fenced):
            await anext(fill(beside, PARCELS, late))
        assert await db.fetchval(ROWS) == 0
    finally:
        await beside.close()


async def test_a_helper_ends_with_the_one_it_helps(database_url: str, store: Store, db: Any) -> None:
    await many(store, 40)
    async with held(database_url, HALTED):
        beside = await open_side(database_url, HALTING)
        build = await new_build(beside, store, HALTING)
        await beside.close()
        async with helping(filling_of(database_url, store, HALTING, build)) as helper:
            await blocked(db, BUILDER, AT_HELP)
            helper.process.stdin.close()
            assert await asyncio.wait_for(helper.process.wait(), PATIENCE) == 1


@pytest.mark.parametrize("why", ["few events", "one processor", "rows of several streams", "two services"])
async def test_one_process_is_enough(
    database_url: str, store: Store, db: Any, helpers: list[Helper], monkeypatch: pytest.MonkeyPatch, why: str
) -> None:
    await many(store, 3)
    view = HALTING
    match why:
        case "few events":
            monkeypatch.setattr(shards, "LARGE", store.log.head + 1)
        case "one processor":
            monkeypatch.setattr(shards, "_processors", lambda: 1)
        case "rows of several streams":
            view = PARCELS
        case _:
            view = replace(HALTING, reads={"parcels": READS, "letters": READS})
    logs = LogTransport({"parcels": store.log, "letters": store.log})
    await rebuild(database_url, view, lambda _: logs)
    assert helpers == []
    assert await builds(db) == 1
