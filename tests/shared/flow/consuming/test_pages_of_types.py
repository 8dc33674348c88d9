"""Who reads some types is spared the others, and misses nothing."""

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from typing import Any
from uuid import uuid4

import msgspec
import pytest

from shared.flow.consuming.sift import sift
from shared.flow.deadletters import listed
from shared.flow.log_transport import LogTransport
from shared.flow.rebuild import rebuild
from shared.flow.verify import verify
from shared.store.log import Log
from shared.store.message import Message
from shared.store.reading.pages import LOOK_AT, PAGE_OF, PAGE_OF_SHARD, Shard, page, whole
from shared.store.store import Store
from shared.store.watermark import advance
from tests.shared.flow.parcels import PARCELS, SERVICE, Complain, Move, Return, Send, do, many, shown, working
from tests.shared.flow.waiting import until

MOVED = frozenset({"ParcelMoved"})


@asynccontextmanager
async def late(url: str, db: Any) -> AsyncIterator[Log]:
    """A log that has nothing of its past in memory."""
    await advance(db)
    log = Log(url, "parcels")
    await log.start()
    try:
        yield log
    finally:
        await log.stop()


async def complaints(store: Store, count: int) -> int:
    """Append what no view reads; the last position."""
    stream_id = uuid4()
    await do(store, stream_id, Send(1))
    outcome = await do(store, stream_id, *([Complain()] * count))
    return outcome.position


@pytest.mark.parametrize("limit", [1, 2, 1000])
async def test_page_by_page_everything_of_the_types_comes_once_and_nothing_is_missing(
    store: Store, db: Any, limit: int
) -> None:
    await many(store, 3)
    await complaints(store, LOOK_AT * 2 + 3)
    await many(store, 3)
    end = await complaints(store, LOOK_AT + 1)
    whole = await page(db, 0, end, 10_000)
    found: list[Message] = []
    after, pages = 0, 0
    while after < end:
        some = await page(db, after, end, limit, MOVED)
        assert len(some) <= limit
        taken, after = sift(after, some, MOVED)
        found, pages = found + taken, pages + 1
    assert [m.position for m in found] == [m.position for m in whole if m.type == "ParcelMoved"]
    assert pages <= len(found) // limit + end // (limit * LOOK_AT) + 1


async def test_a_page_reaches_no_further_than_it_was_asked(store: Store, db: Any) -> None:
    await many(store, 4)
    for upto in range(1, 9):
        assert (await page(db, 0, upto, 1000, MOVED))[-1].position == upto


async def test_a_gap_wider_than_a_page_looks_is_crossed(store: Store, db: Any) -> None:
    await many(store, 1)
    await db.execute("ALTER TABLE events ALTER COLUMN position RESTART WITH 1000")
    await many(store, 1)
    end = await complaints(store, 2)
    positions, after = [], 0
    while after < end:
        _, after = sift(after, await page(db, after, end, 2, MOVED), MOVED)
        positions.append(after)
    assert positions == [2, 1000, 1004]
    assert await page(db, end, end + 1000, 2, MOVED) == []


async def test_a_page_looks_at_nothing_beyond_its_reach(store: Store, db: Any) -> None:
    await many(store, 200)
    await db.execute("VACUUM ANALYZE events")
    nobody = Shard(256, 256)
    for types, most, shard in (
        (MOVED, 2 * (5 + 1), ()),
        ({"ParcelComplained"}, 5 * LOOK_AT, ()),
        (MOVED, 2 * (5 + 1), Shard(0, 255)),
        (MOVED, 5 * LOOK_AT, nobody),
    ):
        sql = f"EXPLAIN (ANALYZE, FORMAT JSON, TIMING off) {PAGE_OF_SHARD if shard else PAGE_OF}"
        plan = await db.fetchval(sql, 100, 400, 5, list(types), 100 + 5 * LOOK_AT, *shard)
        (scan,) = [node for node in nodes(msgspec.json.decode(plan)[0]["Plan"]) if "Filter" in node]
        assert scan["Actual Rows"] + scan["Rows Removed by Filter"] <= most


def nodes(plan: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield plan
    for node in plan.get("Plans", ()):
        yield from nodes(node)


async def test_others_are_not_sent_and_the_last_says_how_far_it_came(store: Store, db: Any, database_url: str) -> None:
    await many(store, 2)
    end = await complaints(store, 5)
    async with late(database_url, db) as log:
        found = await log.read(0, types=MOVED)
    assert [m.type for m in found] == ["ParcelMoved", "ParcelMoved", "ParcelComplained"]
    assert [m.previous for m in found] == [0, 0, 0]
    assert found[-1].position == end


async def test_what_no_consumer_looks_at_is_left_out_and_can_be_read_again(store: Store, db: Any) -> None:
    await many(store, 3)
    some, all_of_them = await page(db, 0, 6, 1000, MOVED), await page(db, 0, 6, 1000)
    assert {field for m in some for field in (m.schema_version, m.occurred_on, m.occurred_at)} == {None}
    again = await whole(db, some)
    assert {m.previous for m in some} == {0}
    assert {m.previous for m in await page(db, 2, 6, 1000, MOVED)} == {2}
    assert again == all_of_them[1::2]
    assert await whole(db, again) == again
    with pytest.raises(KeyError):
        await whole(db, [some[0]._replace(position=7)])


async def test_a_message_that_is_parked_while_a_view_is_built_is_kept_whole(
    store: Store, db: Any, database_url: str
) -> None:
    bad = uuid4()
    await do(store, bad, Send(-1), Move("a"))
    await many(store, 3)
    async with late(database_url, db) as log:
        assert {m.occurred_at for m in await log.read(0, types=PARCELS.reads["parcels"])} == {None}
        await rebuild(database_url, PARCELS, lambda _source: LogTransport({"parcels": log}))
        first, second, *_ = await log.read(0)
    assert [letter.message for letter in await listed(db)] == [first, second]
    assert first.occurred_at is not None
    assert len(await shown(db)) == 3


async def test_a_view_is_built_over_long_stretches_that_say_nothing_to_it(
    store: Store, db: Any, database_url: str
) -> None:
    moved, *_ = await many(store, 3)
    await complaints(store, 40)
    await do(store, moved, Return())
    await complaints(store, 40)
    async with late(database_url, db) as log:
        await rebuild(database_url, PARCELS, lambda _source: LogTransport({"parcels": log}))
    rows = await shown(db)
    assert len(rows) == 5
    assert rows[moved] == (0, 1, "place 0", 1)
    assert await db.fetchval("SELECT position FROM checkpoints") == store.log.head


async def test_a_view_that_stands_at_what_it_does_not_read_is_compared_there(
    store: Store, db: Any, database_url: str
) -> None:
    async with working(database_url, store, SERVICE) as workers:
        await workers.built()
        await many(store, 3)
        stands_at = await complaints(store, 3)

        async def stands() -> bool:
            found: int = await db.fetchval("SELECT position FROM checkpoints WHERE consumer = 'parcels'")
            return found == stands_at

        await until(stands)
    await do(store, uuid4(), Send(1), Move("beyond"))
    async with late(database_url, db) as log:
        (found,) = await verify(database_url, [PARCELS], lambda _source: LogTransport({"parcels": log}), {})
    assert (found.equal, found.rows, found.problem) == (True, 4, "")
