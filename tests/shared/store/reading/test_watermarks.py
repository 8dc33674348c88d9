"""After a watermark nothing is recorded before it, whoever appends at that moment."""

import asyncio
import random
import time
from datetime import datetime
from typing import Any

import pytest

from shared.ids import new_id
from shared.store.message import Watermark
from shared.store.store import Store
from shared.store.values import Appended
from shared.store.watermark import advance
from tests.shared.flow.waiting import until
from tests.shared.store.appends import append, begin, connected, under_way, waits_for_a_lock

CLOCK_WAS_AHEAD = "UPDATE log SET watermark = watermark + interval '1 hour'"


async def test_no_event_below_a_watermark_appears_after_it(
    stores: tuple[Store, Store], database_url: str, db: Any
) -> None:
    dice = random.Random(11)
    marks: list[tuple[Watermark, int]] = []
    writing = True

    async def write(store: Store) -> None:
        while writing:
            await store.writer.append(append(new_id(), events=dice.randint(1, 3)))

    async def write_slowly() -> None:
        async with connected(database_url) as other:
            while writing:
                opened = await begin(other, append(new_id()))
                await asyncio.sleep(dice.random() * 0.02)
                await (opened.roll_back() if dice.random() < 0.1 else opened.commit())

    async def close_the_past() -> None:
        async with connected(database_url) as other:
            while len(marks) < 150:
                mark = await advance(other)
                marks.append((mark, await other.fetchval(COUNT, mark.position)))

    writers = [asyncio.ensure_future(write(store)) for store in stores * 4]
    writers += [asyncio.ensure_future(write_slowly()) for _ in range(4)]
    await close_the_past()
    writing = False
    await asyncio.gather(*writers)

    assert len({mark.position for mark, _ in marks}) > 50
    for mark, count in marks:
        assert (
            await db.fetchval("SELECT min(recorded_at) FROM events WHERE position > $1", mark.position) >= mark.moment
        )
        assert await db.fetchval(COUNT, mark.position) == count
    assert [mark.moment for mark, _ in marks] == sorted(mark.moment for mark, _ in marks)


COUNT = "SELECT count(*) FROM events WHERE position <= $1"


async def test_an_append_that_waited_for_a_watermark_is_recorded_after_it(
    store: Store, database_url: str, db: Any
) -> None:
    """The clock was set back by an hour meanwhile, so that only the watermark itself can tell."""
    async with connected(database_url) as closing:
        transaction = closing.transaction()
        await transaction.start()
        await advance(closing)
        await closing.execute(CLOCK_WAS_AHEAD)
        appending = asyncio.ensure_future(store.writer.append(append(new_id())))
        await waits_for_a_lock(db, "deals writer")
        await transaction.commit()
        done = await appending
    assert isinstance(done, Appended)
    assert done.recorded_at >= await db.fetchval("SELECT watermark FROM log")


async def test_a_watermark_never_goes_back(store: Store, db: Any) -> None:
    await db.execute(CLOCK_WAS_AHEAD)
    before: datetime = await db.fetchval("SELECT watermark FROM log")
    done = await store.writer.append(append(new_id()))
    assert await advance(db) == Watermark(done.position, before)


async def test_an_append_under_way_keeps_the_last_watermark_and_is_above_the_next(
    store: Store, database_url: str, db: Any
) -> None:
    before = await advance(db)
    async with under_way(database_url, append(new_id())) as slow:
        begun = time.monotonic()
        assert await advance(db) == before
        assert time.monotonic() - begun < 20
        assert isinstance(await store.writer.append(append(new_id())), Appended)
        await slow.commit()
    after = await advance(db)
    assert after.moment > before.moment
    assert after.position == slow.positions[0] + 1


@pytest.mark.parametrize("reader", [0, 1])
async def test_a_log_shows_the_newest_watermark(stores: tuple[Store, Store], db: Any, reader: int) -> None:
    await stores[0].writer.append(append(new_id()))
    mark = await advance(db)

    async def is_shown() -> bool:
        return stores[reader].log.watermark == mark

    await until(is_shown)
