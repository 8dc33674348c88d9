"""A position is only good for the log it was read from."""

from typing import Any

import pytest

from shared.ids import new_id
from shared.store.log import Log
from shared.store.store import Store
from shared.store.values import LogTooShort
from shared.store.watermark import advance
from tests.shared.flow.waiting import until
from tests.shared.store.appends import append, under_way
from tests.shared.store.counting import COUNTER, Counter, count


async def restore(db: Any, last: int) -> None:
    """As a backup does that ends at `last`: a greater log id, and none of what came later."""
    async with db.transaction():
        await db.execute("ALTER TABLE events DISABLE TRIGGER events_are_for_ever")
        await db.execute("DELETE FROM events WHERE position > $1", last)
        await db.execute("ALTER TABLE events ENABLE ALWAYS TRIGGER events_are_for_ever")
        await db.execute(
            "DELETE FROM streams AS s WHERE NOT EXISTS (SELECT FROM events AS e WHERE e.stream_id = s.stream_id)"
        )
        await db.execute(
            "UPDATE streams AS s SET version = (SELECT max(e.version) FROM events AS e WHERE e.stream_id = s.stream_id)"
        )
        await db.execute("UPDATE log SET log_id = log_id + 1, watermark_position = least(watermark_position, $1)", last)
        await db.execute(f"ALTER TABLE events ALTER COLUMN position RESTART WITH {last + 1}")


async def test_a_position_beyond_the_end_is_refused_and_one_at_the_end_is_not(stores: tuple[Store, Store]) -> None:
    last = (await stores[0].writer.append(append(new_id(), events=5))).position
    for log in (store.log for store in stores):
        assert await log.wait(last - 1, 5)
        assert await log.read(last) == []
        assert [message.position for message in await log.read(last - 2)] == [last - 1, last]
        with pytest.raises(LogTooShort) as refused:
            await log.read(last + 1)
        assert (refused.value.checkpoint, refused.value.last) == (last + 1, last)


async def test_a_position_that_is_committed_and_not_yet_decided_is_not_refused(store: Store, database_url: str) -> None:
    async with under_way(database_url, append(new_id())) as slow:
        later = await store.writer.append(append(new_id()))
        assert await store.log.read(later.position) == []
        await slow.commit()


@pytest.mark.parametrize("reader", [0, 1], ids=["that appends", "that only reads"])
async def test_a_restored_log_is_read_from_what_is_left_and_then_from_what_is_new(
    stores: tuple[Store, Store], db: Any, reader: int
) -> None:
    log = stores[reader].log
    kept = [(await stores[0].writer.append(append(new_id()))).position for _ in range(3)]
    gone = [(await stores[0].writer.append(append(new_id(), events=2))).position for _ in range(3)]
    assert await log.wait(gone[-1] - 1, 5)
    was = log.log_id
    await restore(db, kept[-1])

    async def is_another() -> bool:
        return log.log_id == was + 1 and log.head == kept[-1]

    await until(is_another)
    with pytest.raises(LogTooShort):
        await log.read(gone[-1])
    again = (await stores[0].writer.append(append(new_id()))).position
    assert await log.wait(again - 1, 5)
    assert [message.position for message in await log.read(0)] == [*kept, again]


async def test_pages_kept_of_the_log_that_was_are_forgotten(database_url: str, store: Store, db: Any) -> None:
    await store.writer.append(append(new_id(), events=2500))
    log = Log(database_url, "deals")
    await log.start()
    try:
        before = await log.read(0, 1000)
        await advance(db)  # so that the log begins at the watermark, and what is older is read in pages
        await restore(db, 500)

        async def is_another() -> bool:
            return log.head == 500

        await until(is_another)
        await store.writer.append(append(new_id(), events=1500))
        assert await log.wait(1999, 5)
        after = [*await log.read(0, 1000), *await log.read(1000, 1000)]
    finally:
        await log.stop()
    assert [message.position for message in after] == list(range(1, 2001))
    assert [one == other for one, other in zip(before, after, strict=False)] == [True] * 500 + [False] * 500


async def test_what_was_folded_of_the_log_that_was_is_forgotten(store: Store, db: Any) -> None:
    stream = new_id()
    for number in range(1, 5):
        await count(store, stream, number)
    was = store.log.log_id
    await restore(db, 2)

    async def is_another() -> bool:
        return store.log.log_id != was

    await until(is_another)
    loaded = await store.load(COUNTER, stream)
    assert (loaded.state, loaded.version) == (Counter(3, 2), 2)
    assert (await count(store, stream, 10)).state == Counter(13, 10)
