"""What the log's reader sees while positions are drawn, committed and rolled back around it."""

import asyncio
import random
import time
from collections.abc import Awaitable, Callable
from typing import Any
from uuid import UUID

import pytest

from shared.embedded import Server
from shared.ids import new_id
from shared.store.log import Log
from shared.store.message import Message
from shared.store.store import Store
from shared.store.values import Appended
from shared.store.watermark import advance
from tests.shared.flow.waiting import until
from tests.shared.store.appends import append, begin, connected, under_way, waits_for_a_lock
from tests.support.postgres import database

EITHER_PROCESS = pytest.mark.parametrize("reader", [0, 1], ids=["that appends", "that only reads"])
DRAWN = "SELECT last_value, is_called FROM events_position_seq"
COLUMNS = (
    "stream_id, version, event_id, type, schema_version, subject, data, meta, occurred_on, occurred_at, recorded_at"
)
INSERT = f"INSERT INTO events ({COLUMNS})"
ROW = "gen_random_uuid(), {n}, gen_random_uuid(), 'DealAdvanced', 1, '', '{{}}', '', '2026-01-01', now(), now()"


async def everything(log: Log, upto: int) -> list[Message]:
    """All messages up to a position that will be decided."""
    found: list[Message] = []
    while not found or found[-1].position < upto:
        after = found[-1].position if found else 0
        assert await log.wait(after, 10)
        found += await log.read(after)
    return found


async def copy(db: Any) -> None:
    rows = await db.fetch(f"SELECT {ROW.format(n='n')} FROM generate_series(1, 3) AS n")
    lines = [";".join(map(str, row)) for row in rows]
    await db.copy_to_table("events", source=feed(lines), columns=COLUMNS.split(", "), delimiter=";")


async def feed(lines: list[str]) -> Any:
    for line in lines:
        yield f"{line}\n".encode()


@EITHER_PROCESS
async def test_a_position_drawn_and_not_committed_is_never_skipped(
    stores: tuple[Store, Store], database_url: str, reader: int
) -> None:
    log = stores[reader].log

    async def has_asked() -> bool:
        return log.fences >= 2

    async with under_way(database_url, append(new_id())) as slow:
        later = [(await stores[0].writer.append(append(new_id()))).position for _ in range(3)]
        await until(has_asked)
        assert log.head == 0
        assert await log.read(0) == []
        await slow.commit()
    found = await everything(log, later[-1])
    assert [message.position for message in found] == [*slow.positions, *later]
    assert [message.previous for message in found] == [0, *slow.positions, *later[:-1]]


async def test_a_log_that_starts_beside_an_open_position_does_not_skip_it(store: Store, database_url: str) -> None:
    await store.writer.append(append(new_id(), events=1200))
    async with under_way(database_url, append(new_id())) as slow:
        last = await store.writer.append(append(new_id(), events=1200))
        log = Log(database_url, "deals")
        await log.start()
        try:
            assert log.head < slow.positions[0] < last.position
            await slow.commit()
            found = await everything(log, last.position)
        finally:
            await log.stop()
    assert [message.position for message in found] == list(range(1, 2402))


@EITHER_PROCESS
async def test_a_rolled_back_position_holds_up_no_longer_than_a_fence(
    stores: tuple[Store, Store], database_url: str, reader: int
) -> None:
    log = stores[reader].log
    for _ in range(5):
        async with under_way(database_url, append(new_id(), events=3)) as dead:
            await dead.roll_back()
        before = await stores[0].log.read(log.head - 1 if log.head else 0)
        done = await stores[0].writer.append(append(new_id()))
        assert await log.wait(done.position - 1, 20)
        (message,) = await log.read(before[-1].position if before else 0)
        assert message.position == done.position == dead.positions[-1] + 1
        assert message.previous == (before[-1].position if before else 0)
    assert 5 <= log.fences <= 10


@EITHER_PROCESS
async def test_many_dead_positions_behind_one_another_are_passed_without_a_pause_each(
    stores: tuple[Store, Store], database_url: str, reader: int
) -> None:
    log = stores[reader].log
    async with connected(database_url) as db, under_way(database_url, append(new_id())) as first:
        for _ in range(10):
            await (await begin(db, append(new_id()))).roll_back()
            last = await stores[0].writer.append(append(new_id(), events=400))
        asked = log.fences
        await first.commit()
        found = await everything(log, last.position)
    assert len(found) == 4001
    assert log.fences - asked <= 3


@pytest.mark.parametrize(
    "insert",
    [
        lambda db: db.execute(f"{INSERT} VALUES ({ROW.format(n=1)}), ({ROW.format(n=1)})"),
        lambda db: db.execute(f"{INSERT} SELECT {ROW.format(n='n')} FROM generate_series(1, 3) AS n"),
        copy,
    ],
    ids=["values", "select", "copy"],
)
async def test_whoever_inserts_events_by_hand_waits_for_the_fence_before_drawing_a_position(
    database_url: str, db: Any, insert: Callable[[Any], Awaitable[Any]]
) -> None:
    async with connected(database_url) as reader, connected(database_url, name="by hand") as other:
        fence = reader.transaction()
        await fence.start()
        await reader.execute("SELECT take_fence()")
        before = await db.fetchrow(DRAWN)
        inserting = asyncio.ensure_future(insert(other))
        await waits_for_a_lock(db, "by hand")
        assert await db.fetchrow(DRAWN) == before
        await fence.commit()
        await inserting
        assert await db.fetchrow(DRAWN) != before
        assert await db.fetchval("SELECT count(*) FROM events") >= 2


async def test_sixteen_writers_that_roll_back_now_and_then_lose_nothing_and_keep_every_streams_order(
    stores: tuple[Store, Store], database_url: str
) -> None:
    streams = [new_id() for _ in range(16)]
    dice = random.Random(7)
    rolled_back = 0

    async def write(stream: UUID) -> None:
        nonlocal rolled_back
        version = 0
        async with connected(database_url) as db:
            while version < 80:
                opened = await begin(db, append(stream, version), append(new_id()))
                if dice.random() < 0.02:
                    rolled_back += 1
                    await opened.roll_back()
                else:
                    await opened.commit()
                    version += 1

    async def behind_the_writer() -> None:
        for _ in range(200):
            assert isinstance(await stores[0].writer.append(append(new_id())), Appended)

    async def read(log: Log) -> list[Message]:
        found: list[Message] = []
        while len(found) < 16 * 80 * 2 + 200:
            after = found[-1].position if found else 0
            assert await log.wait(after, 10)
            found += await log.read(after)
        return found

    reading = [asyncio.ensure_future(read(store.log)) for store in stores]
    await asyncio.gather(behind_the_writer(), *map(write, streams))
    assert rolled_back > 0
    for found in await asyncio.gather(*reading):
        assert len({message.event_id for message in found}) == len(found) == 16 * 80 * 2 + 200
        assert [message.previous for message in found] == [0, *(message.position for message in found[:-1])]
        for stream in streams:
            assert [each.version for each in found if each.stream_id == stream] == list(range(1, 81))


async def test_a_long_write_transaction_in_another_database_delays_nobody(
    stores: tuple[Store, Store], database_url: str, db: Any, postgres: Server, template: str
) -> None:
    async with database(postgres, template) as other, under_way(other, append(new_id())) as long:
        assert await long.db.fetchval("SELECT pg_current_xact_id_if_assigned()") is not None
        begun = time.monotonic()
        async with under_way(database_url, append(new_id())) as dead:
            await dead.roll_back()
        done = await stores[0].writer.append(append(new_id()))
        for store in stores:
            assert await store.log.wait(done.position - 1, 5)
        assert (await advance(db)).position == done.position
        assert time.monotonic() - begun < 20
        await long.commit()
