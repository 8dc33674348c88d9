"""A migration that adds something runs while the program before it appends, and waits without making anybody wait."""

import asyncio
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from shared.store.migrate import MIGRATIONS, MigrationFailed, migrate
from tests.shared.flow.parcels import Move, Send, connected, do, opened
from tests.shared.flow.waiting import until

ADDITIVE = """-- migrate:up
ALTER TABLE streams ADD COLUMN note text;
ALTER TABLE events ADD COLUMN origin text;
-- migrate:down
"""
ADDED = "SELECT count(*) FROM information_schema.columns WHERE (table_name, column_name) IN (('streams', 'note'), ('events', 'origin'))"

QUEUED = "SELECT EXISTS (SELECT FROM pg_locks WHERE mode = 'AccessExclusiveLock' AND NOT granted)"


@pytest.fixture
def next_version(tmp_path: Path) -> Path:
    """The migrations of a later program."""
    for path in MIGRATIONS.glob("*.sql"):
        (tmp_path / path.name).symlink_to(path)
    (tmp_path / "20991231000001_more.sql").write_text(ADDITIVE)
    return tmp_path


async def test_appends_go_on_while_a_migration_waits_for_a_long_reader(database_url: str, next_version: Path) -> None:
    appended = 0
    enough = asyncio.Event()

    async def append(store: Any) -> None:
        nonlocal appended
        while True:
            stream_id = uuid4()
            await do(store, stream_id, Send(1), Move("there"))
            appended += 1
            enough.set()

    async with opened(database_url) as store, connected(database_url) as reader:
        async with reader.transaction():
            await reader.execute("SELECT FROM streams; SELECT FROM events")
            migrating = asyncio.create_task(asyncio.to_thread(migrate, database_url, folder=next_version))
            await until(lambda: reader.fetchval(QUEUED))
            appending = [asyncio.create_task(append(store)) for _ in range(4)]
            await asyncio.wait_for(enough.wait(), 20)
            assert not migrating.done()
            assert await reader.fetchval(ADDED) == 0
        await migrating
        before = appended
        enough.clear()
        await asyncio.wait_for(enough.wait(), 20)
        assert appended > before
        for task in appending:
            assert not task.done()
            task.cancel()
        await asyncio.gather(*appending, return_exceptions=True)
        assert await reader.fetchval(ADDED) == 2
    async with opened(database_url) as again:
        assert again.log.head >= 2 * appended


async def test_a_migration_that_is_wrong_is_not_tried_again(database_url: str, next_version: Path) -> None:
    (next_version / "20991231000001_more.sql").write_text(ADDITIVE.replace("streams", "brooks"))
    with pytest.raises(MigrationFailed, match="brooks"):
        await asyncio.to_thread(migrate, database_url, folder=next_version)


async def test_the_program_before_a_migration_starts_on_the_database_after_it(
    database_url: str, next_version: Path
) -> None:
    await asyncio.to_thread(migrate, database_url, folder=next_version)
    await asyncio.to_thread(migrate, database_url)
    async with opened(database_url) as store:
        await do(store, uuid4(), Send(1))
        assert store.log.head == 1
