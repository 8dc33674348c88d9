"""The rows of a batch are written once, however many there are and whether they were there or not."""

from collections.abc import AsyncIterator
from typing import Any
from uuid import UUID

import asyncpg
import pytest

from services.pipeline.views.upsert import AT_ONCE, WORTH_COPYING, Copying, kept, known, write
from tests.shared.flow.consuming.test_sifting import messages

TABLE = kept("written", "id uuid", name="text", amount="bigint")


@pytest.mark.parametrize("new", [0, 1, WORTH_COPYING - 1, WORTH_COPYING, WORTH_COPYING * 3])
@pytest.mark.parametrize("old", [0, 1, 150])
async def test_new_rows_and_old_ones_are_written_alike(database_url: str, new: int, old: int) -> None:
    db: Any = await asyncpg.connect(database_url)
    try:
        await db.execute("CREATE TEMPORARY TABLE written (id uuid PRIMARY KEY, name text, amount bigint)")
        before = [(UUID(int=number), "before", 0) for number in range(old)]
        await write(db, TABLE, before, ())
        after = [(UUID(int=number), f"after {number}", number) for number in range(old + new)]
        await write(db, TABLE, after, {id for id, *_ in before})
        found = await db.fetch("SELECT * FROM written ORDER BY id")
    finally:
        await db.close()
    assert [tuple(row) for row in found] == after


@pytest.fixture
async def db(database_url: str) -> AsyncIterator[Any]:
    connection: Any = await asyncpg.connect(database_url)
    await connection.execute("CREATE TEMPORARY TABLE added (number integer PRIMARY KEY)")
    yield connection
    await connection.close()


@pytest.mark.parametrize("step", [1, AT_ONCE - 1, AT_ONCE, 3 * AT_ONCE])
async def test_rows_are_copied_while_more_are_made_and_all_are_there(db: Any, step: int) -> None:
    count = 4 * AT_ONCE + 1
    async with db.transaction(), Copying(db, "added", ["number"]) as copying:
        for first in range(0, count, step):
            await copying.add([(number,) for number in range(first, min(first + step, count))])
    assert await db.fetchval("SELECT array_agg(number ORDER BY number) FROM added") == list(range(count))


async def test_nothing_is_left_of_rows_whose_making_failed(db: Any) -> None:
    async def fails() -> None:
        async with db.transaction(), Copying(db, "added", ["number"]) as copying:
            await copying.add([(number,) for number in range(AT_ONCE)])
            raise ValueError("this one")

    with pytest.raises(ValueError, match="this one"):
        await fails()
    assert await db.fetchval("SELECT count(*) FROM added") == 0


async def test_what_the_database_refuses_is_raised_where_more_is_added_or_at_the_end(db: Any) -> None:
    twice = [(7,)] * AT_ONCE

    async def add(more: list[tuple[int]]) -> None:
        async with db.transaction(), Copying(db, "added", ["number"]) as copying:
            await copying.add(twice)
            await copying.add(more)

    for more in ([], twice, twice * 2):
        with pytest.raises(asyncpg.UniqueViolationError):
            await add(more)
        assert await db.fetchval("SELECT count(*) FROM added") == 0


def test_only_streams_that_began_before_the_batch_can_have_rows() -> None:
    first, second, third = messages((1, 0), (2, 1), (3, 2))
    again, later = first._replace(version=2), third._replace(version=7)
    assert known([first, second, again, later]) == [third.stream_id]
