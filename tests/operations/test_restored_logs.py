"""A restored store is a new log that goes on: above every id and watermark, with what was done not done again."""

import asyncio
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from services.cli.backup import restoring
from services.cli.backup.archive import Backup
from services.cli.backup.filling import fill
from services.cli.backup.place import Place
from services.cli.backup.restoring import restore
from services.cli.backup.taking import back_up
from services.cli.failure import Stop
from shared.flow import names
from shared.store.connect import connect, connect_pool
from shared.store.log import Log
from shared.store.migrate import MIGRATIONS, migrate, versions
from tests.shared.flow.parcels import Send, connected, do, many, opened
from tests.shared.flow.waiting import until

LOG = "SELECT log_id, watermark FROM log"
DONE = """
INSERT INTO checkpoints (consumer, build, service, topic, partition, log_id, generation, position, next_offset)
SELECT c.*, '', 0, log_id, 1, 7, 7 FROM log, (VALUES
    ('policy:own', 0, 'people'), ('policy:other', 0, 'customers'), ('parcels', 3, 'people')) AS c
"""
PARKED = """
INSERT INTO dead_letters (consumer, build, position, recorded_at, partition, key, event_id, discarded, service, topic,
                          type, code, error, message)
SELECT c.consumer, c.build, 1, now(), 0, gen_random_uuid(), gen_random_uuid(), c.discarded, 'people', '', '', '', '', '{}'
FROM (VALUES ('policy:own', 0, false), ('parcels', 3, false), ('parcels', 2, true)) AS c (consumer, build, discarded)
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "people.backup"


async def test_the_log_s_id_grows_and_its_watermark_never_falls_below_what_was_promised(
    urls: dict[str, str], file: Path
) -> None:
    async with opened(urls["people"]) as store:
        await many(store, 5)
    await back_up({"people": urls["people"]}, {"people": file})
    promised, late = datetime.now(UTC) + timedelta(hours=1), 10**13
    async with connected(urls["people"]) as db:
        await db.execute("UPDATE log SET watermark = $1, log_id = $2", promised, late)
    assert await restore("people", file, None, yes=True) == 0
    async with opened(urls["people"]) as store, connected(urls["people"]) as db:
        assert await db.fetchrow(LOG) == (late + 1, promised)
        assert store.log.head == 10
        await do(store, uuid4(), Send(1))
        (message,) = await store.log.read(10)
        assert message.recorded_at >= promised


async def test_policies_go_on_where_they_were_and_views_have_no_build(urls: dict[str, str], file: Path) -> None:
    async with connected(urls["people"]) as db:
        await db.execute(DONE)
        await db.execute(PARKED)
        await db.execute("INSERT INTO views (name, build, fingerprint, tables) VALUES ('parcels', 3, '', '{}')")
        before = await db.fetchval("SELECT log_id FROM log")
    await back_up({"people": urls["people"]}, {"people": file})
    assert await restore("people", file, None, yes=True) == 0
    async with connected(urls["people"]) as db:
        now = await db.fetchval("SELECT log_id FROM log")
        rows = await db.fetch("SELECT consumer, log_id, position FROM checkpoints ORDER BY consumer DESC")
        assert rows == [("policy:own", now, 7), ("policy:other", before, 7)]
        assert await db.fetchval("SELECT count(*) FROM views") == 0
        letters = await db.fetch("SELECT consumer, build FROM dead_letters ORDER BY build")
        assert letters == [("policy:own", 0), ("parcels", 2)]


async def test_a_backup_of_an_older_program_is_migrated(urls: dict[str, str], file: Path, tmp_path: Path) -> None:
    older = tmp_path / "migrations"
    older.mkdir()
    for path in sorted(MIGRATIONS.glob("*.sql"))[:3]:
        shutil.copy(path, older)
    async with connected(urls["people"]) as db:
        await db.execute("DROP SCHEMA public CASCADE; DROP SCHEMA views; CREATE SCHEMA public")
    await asyncio.to_thread(migrate, urls["people"], folder=older)
    await back_up({"people": urls["people"]}, {"people": file})
    assert await restore("people", file, None, yes=True) == 0
    async with connected(urls["people"]) as db:
        found = await db.fetch("SELECT version FROM schema_migrations ORDER BY version")
        assert [row["version"] for row in found] == versions()
        assert await db.fetchval("SELECT epoch FROM relay") == 0


async def test_who_writes_keeps_a_restore_away_and_is_not_disturbed(urls: dict[str, str], file: Path) -> None:
    async with opened(urls["people"], "people") as store:
        await many(store, 5)
        await back_up({"people": urls["people"]}, {"people": file})
        with pytest.raises(Stop, match="people is in use by people announcer, people log, people requests"):
            await restore("people", file, None, yes=True)
        await do(store, uuid4(), Send(1))
        assert store.log.head == 11


async def test_who_is_about_to_leave_is_waited_for(urls: dict[str, str], file: Path) -> None:
    await back_up({"people": urls["people"]}, {"people": file})
    leaving = await connect(urls["people"], name="people announcer")
    asyncio.get_running_loop().call_later(0.3, leaving.terminate)
    assert await restore("people", file, None, yes=True) == 0
    assert leaving.is_closed()


async def test_what_was_appended_while_the_backup_was_loaded_is_not_thrown_away(
    urls: dict[str, str], file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await back_up({"people": urls["people"]}, {"people": file})

    async def fill_slowly(backup: Backup, place: Place) -> None:
        await fill(backup, place)
        async with opened(urls["people"]) as store:
            await do(store, uuid4(), Send(1))

    monkeypatch.setattr(restoring, "fill", fill_slowly)
    with pytest.raises(Stop, match="people was written to meanwhile"):
        await restore("people", file, None, yes=True)
    async with opened(urls["people"]) as store:
        assert store.log.head == 1


async def test_who_only_reads_the_log_in_another_process_is_cut_off_and_follows_the_new_one(
    urls: dict[str, str], file: Path
) -> None:
    reader = Log(urls["people"], "people", name="people log for targets")
    await reader.start()
    try:
        async with opened(urls["people"]) as store:
            await many(store, 5)
            await back_up({"people": urls["people"]}, {"people": file})
            await many(store, 2)
        assert await reader.wait(13, 5)
        before = reader.log_id
        assert await restore("people", file, None, yes=True) == 0

        async def follows() -> bool:
            return reader.log_id > before and reader.head == 10

        await until(follows)
    finally:
        await reader.stop()


async def test_the_former_database_is_kept_beside_unless_it_shall_go(urls: dict[str, str], file: Path) -> None:
    await back_up({"people": urls["people"]}, {"people": file})
    async with opened(urls["people"]) as store:
        await many(store, 5)
    kept = "SELECT count(*) FROM pg_database WHERE starts_with(datname, current_database() || '_before_')"
    assert await restore("people", file, None, yes=True) == 0
    async with connected(urls["people"]) as db:
        assert await db.fetchval(kept) == 1
    assert await restore("people", file, None, yes=True, drop_former=True) == 0
    async with connected(urls["people"]) as db:
        assert await db.fetchval(kept) == 1


async def test_a_restored_name_replaces_later_ones_that_other_services_have_copied(
    urls: dict[str, str], file: Path
) -> None:
    someone = uuid4()
    pool = await connect_pool(urls["pipeline"])

    async def shows(name: str) -> bool:
        return bool(await pool.fetchval("SELECT name FROM names WHERE employee_id = $1", someone) == name)

    await _named(urls["people"], someone, "Ann", 1)
    await back_up({"people": urls["people"]}, {"people": file})
    await _named(urls["people"], someone, "Ann Lee", 5)
    following = asyncio.create_task(names.follow(urls["people"], pool, every=0.05))
    try:
        await until(lambda: shows("Ann Lee"))
        assert await restore("people", file, None, yes=True) == 0
        await until(lambda: shows("Ann"))
        await _named(urls["people"], someone, "Ann Berg", 2)
        await until(lambda: shows("Ann Berg"))
    finally:
        following.cancel()
        await asyncio.gather(following, return_exceptions=True)
        await pool.close()


async def _named(url: str, employee: UUID, name: str, version: int) -> None:
    async with connected(url) as db:
        await names.keep(db, [(employee, name, version)])
