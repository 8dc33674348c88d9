"""Long streams are folded from a stored state, as long as that state still means the same."""

from dataclasses import dataclass
from typing import Any

import pytest

from shared.decider import Noun
from shared.ids import new_id
from shared.store.deciding.snapshots import EVERY
from shared.store.store import Store
from tests.shared.flow.waiting import until
from tests.shared.store.appends import opened
from tests.shared.store.counting import COUNTER, KEEPING, NAMED, Counted, Counter, NamedCounter, count

FALSIFY = """UPDATE snapshots SET state = '{"total": 1000000, "last": 1}'"""


async def is_kept(db: Any, version: int) -> bool:
    return bool(await db.fetchval("SELECT version FROM snapshots") == version)


@pytest.fixture
async def stream(store: Store, db: Any) -> Any:
    """A stream of 510 events with a state stored at version 500, which says something else than its events."""
    made = new_id()
    await count(store, made, 1, EVERY - 1)
    assert await db.fetchval("SELECT count(*) FROM snapshots") == 0
    await count(store, made, 1)
    await until(lambda: is_kept(db, EVERY))
    for _ in range(10):
        await count(store, made, 2)
    assert await is_kept(db, EVERY)
    await db.execute(FALSIFY)
    return made


async def test_a_state_stored_after_500_events_is_where_a_load_begins(
    store: Store, database_url: str, stream: Any
) -> None:
    assert (await store.load(COUNTER, stream)).state == Counter(520, 2)
    async with opened(database_url) as fresh:
        loaded = await fresh.load(COUNTER, stream)
        assert (loaded.state, loaded.version) == (Counter(1_000_020, 2), 510)
        outcome = await count(fresh, stream, 5)
        assert (outcome.state, outcome.version) == (Counter(1_000_025, 5), 511)


async def test_a_stored_state_of_another_shape_is_ignored_and_replaced(database_url: str, db: Any, stream: Any) -> None:
    async with opened(database_url) as fresh:
        loaded = await fresh.load(NAMED, stream)
        assert (loaded.state, loaded.version) == (NamedCounter(520, 2), 510)
        await until(lambda: is_kept(db, 510))
    async with opened(database_url) as fresh:
        assert (await fresh.load(COUNTER, stream)).state == Counter(520, 2)


async def test_an_older_state_does_not_replace_a_newer_one(store: Store, db: Any, stream: Any) -> None:
    await db.execute("UPDATE snapshots SET version = 505")
    snapshots = store._known(COUNTER)[2]
    await snapshots.keep(store.pool, stream, EVERY, Counter(7))
    assert await is_kept(db, 505)


async def test_a_state_that_would_not_come_back_equal_is_not_stored(store: Store, database_url: str) -> None:
    stream = new_id()
    await count(store, stream, 1, EVERY + 1, KEEPING)
    await store.close()
    async with opened(database_url) as fresh:
        assert (await fresh.load(KEEPING, stream)).state == Counter(EVERY + 1, Counted(1))


async def test_a_stream_of_another_noun_counts_as_none(store: Store, database_url: str) -> None:
    @dataclass(frozen=True, slots=True)
    class Shouted:
        loudly: bool = True

    other = Noun("shout", "", lambda _command, _state: (Shouted(),), lambda state, _event: f"{state}!", (Shouted,))
    stream = new_id()
    await count(store, stream, 1)
    async with opened(database_url) as fresh:
        for each in (fresh, store):
            loaded = await each.load(other, stream)
            assert (loaded.state, loaded.version) == ("", 0)
            assert (await each.load(COUNTER, stream)).state == Counter(1, 1)
