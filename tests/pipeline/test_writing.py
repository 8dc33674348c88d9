"""The rows of a batch are written once, however many there are and whether they were there or not."""

from typing import Any
from uuid import UUID

import asyncpg
import pytest

from services.pipeline.views.upsert import WORTH_COPYING, kept, known, write
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


def test_only_streams_that_began_before_the_batch_can_have_rows() -> None:
    first, second, third = messages((1, 0), (2, 1), (3, 2))
    again, later = first._replace(version=2), third._replace(version=7)
    assert known([first, second, again, later]) == [third.stream_id]
