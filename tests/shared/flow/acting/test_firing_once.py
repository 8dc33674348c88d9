"""A deadline fires exactly once, whatever breaks in between and whoever fires beside."""

import asyncio
import itertools
from contextlib import suppress
from typing import Any
from uuid import UUID, uuid4

import pytest

from shared.store.handle import handle
from shared.store.store import Store
from tests.shared.flow.acting.reminders import CONSUMER, REMINDING, fire_at, in_days, reminded, rows
from tests.shared.flow.interrupting import Gate, passed
from tests.shared.flow.parcels import Return, Send, connected, do, opened, working


@pytest.fixture
async def due(database_url: str, store: Store, db: Any) -> list[UUID]:
    """Parcels that should have been back."""
    parcels = [uuid4() for _ in range(3)]
    async with working(database_url, store, REMINDING, tick=3600):
        for parcel in parcels:
            await do(store, parcel, Send(1))
        await passed(db, store, CONSUMER)
    return parcels


class Broken:
    """A connection that breaks instead of, or right after, marking what has fired."""

    def __init__(self, connection: Any, *, after: bool) -> None:
        self._connection, self._after = connection, after

    async def execute(self, query: str, *arguments: Any) -> Any:
        if "INSERT INTO public.handled" in query:
            if self._after:
                await self._connection.execute(query, *arguments)
            raise ConnectionResetError("gone")
        return await self._connection.execute(query, *arguments)

    async def fetch(self, query: str, *arguments: Any) -> Any:
        return await self._connection.fetch(query, *arguments)


async def test_it_fires_once_though_an_append_breaks(store: Store, db: Any, due: list[UUID]) -> None:
    """Each of three, before it and after it; the others are not held up."""
    for turn, (number, after) in enumerate(itertools.product(range(3), (False, True)), start=1):
        calls = 0

        async def breaking(*args: Any, number: int = number, after: bool = after, **options: Any) -> Any:
            nonlocal calls
            mine, calls = calls, calls + 1
            if mine == number and not after:
                raise ConnectionError("gone before")
            done = await handle(*args, **options)
            if mine == number:
                raise ConnectionError("gone after")
            return done

        assert await fire_at(db, store, in_days(2), handle=breaking) == 2
        assert sorted(state for state, _ in (await rows(db)).values()) == ["fired", "fired", "waiting"]
        assert await fire_at(db, store, in_days(2)) == 1
        assert sorted(await reminded(store)) == sorted(due * turn)
        await db.execute("UPDATE deadlines SET state = 'waiting', id = gen_random_uuid()")  # set again


async def test_it_fires_once_though_the_mark_is_not_stored(store: Store, db: Any, due: list[UUID]) -> None:
    for after, left in ((False, 3), (True, 0)):
        with pytest.raises(ConnectionResetError):
            await fire_at(Broken(db, after=after), store, in_days(2))
        assert await fire_at(db, store, in_days(2)) == left
        assert sorted(await reminded(store)) == sorted(due)
        assert set((await rows(db)).values()) == {("fired", "")}
        await db.execute("UPDATE deadlines SET state = 'waiting'")  # as if the commit had been lost


async def test_it_fires_once_though_the_mark_is_lost_and_the_condition_is_another_now(
    store: Store, db: Any, due: list[UUID]
) -> None:
    with suppress(ConnectionResetError):
        await fire_at(Broken(db, after=False), store, in_days(2))
    await do(store, due[0], Return())
    await do(store, due[1], Send(1))
    assert await fire_at(db, store, in_days(2)) == 3
    assert sorted(await reminded(store)) == sorted(due)


@pytest.mark.parametrize("when", ["before the append", "after the append"])
async def test_two_processes_that_fire_the_same_fire_it_once(
    database_url: str, store: Store, db: Any, due: list[UUID], when: str
) -> None:
    gate = Gate()

    async def sleepy(*args: Any, **options: Any) -> Any:
        if when == "before the append":
            await gate.stop()
        done = await handle(*args, **options)
        await gate.stop()
        return done

    async with opened(database_url) as second, connected(database_url) as other:
        sleeping = asyncio.create_task(fire_at(other, second, in_days(2), handle=sleepy))
        await gate.come_by()
        assert await fire_at(db, store, in_days(2)) == 3
        gate.opened.set()
        assert await sleeping == 3
    assert sorted(await reminded(store)) == sorted(due)
    assert set((await rows(db)).values()) == {("fired", "")}


async def test_what_is_replaced_while_it_fires_stays_set(
    database_url: str, store: Store, db: Any, due: list[UUID]
) -> None:
    gate = Gate()

    async def sleepy(*args: Any, **options: Any) -> Any:
        done = await handle(*args, **options)
        await gate.stop()
        return done

    async with connected(database_url) as other, working(database_url, store, REMINDING, tick=3600):
        firing = asyncio.create_task(fire_at(other, store, in_days(2), handle=sleepy))
        await gate.come_by()
        await do(store, due[0], Send(5))
        await passed(db, store, CONSUMER)
        gate.opened.set()
        await firing
    assert (await rows(db))[due[0]] == ("waiting", "")
    await fire_at(db, store, in_days(6))
    assert sorted(await reminded(store)) == sorted([*due, due[0]])
