"""Lending connections: each to one at a time, in turn, and only sound ones."""

import asyncio
import random
from collections.abc import AsyncIterator
from typing import Any

import asyncpg
import pytest

from shared.store.connect import connect, connect_pool
from shared.store.pool import Pool

SELF = "SELECT pg_backend_pid()"


@pytest.fixture
async def pool(database_url: str) -> AsyncIterator[Pool]:
    pool = await connect_pool(database_url, max_size=2)
    yield pool
    pool.terminate()


async def test_a_connection_is_lent_to_one_at_a_time_whatever_becomes_of_those_who_ask(pool: Pool) -> None:
    dice, held, most = random.Random(4), set[int](), 0

    async def borrow() -> None:
        nonlocal most
        async with pool.acquire(timeout=dice.choice([None, 0.001, 5])) as db:
            assert id(db) not in held
            held.add(id(db))
            most = max(most, len(held))
            try:
                await db.fetchval("SELECT pg_sleep($1)", dice.random() / 500)
            finally:
                held.discard(id(db))

    tasks = [asyncio.create_task(borrow()) for _ in range(300)]
    for task in dice.sample(tasks, 100):
        await asyncio.sleep(0.001)
        task.cancel()
    found = await asyncio.gather(*tasks, return_exceptions=True)
    assert {type(each) for each in found} == {type(None), asyncio.CancelledError, TimeoutError}
    assert most == 2
    assert pool.get_idle_size() == pool.get_size() == 2


async def test_who_waits_is_served_in_turn(pool: Pool) -> None:
    one, two = await pool.acquire(), await pool.acquire()
    served: list[int] = []

    async def ask(number: int) -> None:
        async with pool.acquire():
            served.append(number)

    asking = [asyncio.create_task(ask(number)) for number in range(5)]
    await asyncio.sleep(0)
    pool.release(one)
    pool.release(two)
    await asyncio.gather(*asking)
    assert served == [0, 1, 2, 3, 4]


async def test_one_for_whom_none_comes_free_is_told_in_time(pool: Pool) -> None:
    both = [await pool.acquire(), await pool.acquire()]
    with pytest.raises(TimeoutError):
        await pool.acquire(timeout=0.05)
    for db in both:
        pool.release(db)
    assert await pool.fetchval("SELECT 1") == 1


async def test_a_connection_that_was_lost_is_not_lent_again(pool: Pool, db: Any) -> None:
    lost = await pool.fetchval(SELF)
    await db.execute("SELECT pg_terminate_backend($1, 5000)", lost)
    await asyncio.sleep(0.1)
    assert await pool.fetchval(SELF) != lost


async def test_a_transaction_left_open_ends_with_its_loan(pool: Pool, db: Any) -> None:
    async with pool.acquire() as lent:
        await lent.execute("BEGIN; CREATE TABLE left_behind ()")
        left = await lent.fetchval(SELF)
    assert await pool.fetchval(SELF) != left
    await db.execute("SELECT pg_terminate_backend($1, 5000)", left)
    assert await db.fetchval("SELECT to_regclass('left_behind')") is None


async def test_a_statement_that_was_cancelled_disturbs_nobody_after_it(pool: Pool) -> None:
    for _ in range(20):
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.002):
                await pool.fetch("SELECT pg_sleep(10)")
        assert await pool.fetchval("SELECT 7") == 7


async def test_who_waits_hears_that_there_is_room_after_one_could_not_be_opened(database_url: str) -> None:
    fails = [True]

    async def open_one() -> Any:
        await asyncio.sleep(0.01)
        if fails.pop() if fails else False:
            raise OSError("refused")
        return await connect(database_url)

    pool = Pool(open_one, 1)
    first, second = asyncio.create_task(pool.fetchval("SELECT 1")), asyncio.create_task(pool.fetchval("SELECT 2"))
    found = await asyncio.gather(first, second, return_exceptions=True)
    assert isinstance(found[0], OSError)
    assert found[1] == 2
    await pool.close()


async def test_closing_waits_for_what_is_lent_and_lends_no_more(pool: Pool) -> None:
    lent = await pool.acquire()
    closing = asyncio.create_task(pool.close())
    await asyncio.sleep(0.01)
    with pytest.raises(asyncpg.InterfaceError):
        await pool.acquire()
    assert not closing.done()
    assert await lent.fetchval("SELECT 1") == 1
    pool.release(lent)
    await asyncio.wait_for(closing, 5)
    assert lent.is_closed()
