"""A backup is one moment, taken while everything serves, and says what it must be."""

import asyncio
import zipfile
from collections.abc import Awaitable, Callable
from contextlib import suppress
from pathlib import Path
from uuid import uuid4

import msgspec
import pytest

from services.cli.backup import archive
from services.cli.backup.restoring import restore
from services.cli.backup.taking import back_up
from services.cli.failure import Stop
from shared.flow.log_transport import LogTransport
from shared.flow.rebuild import rebuild
from tests.shared.flow.parcels import PARCELS, Move, Send, connected, do, many, opened
from tests.shared.flow.waiting import until

OF_STREAMS = "SELECT sum(version) FROM streams"
CUT_OFF = """
SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
WHERE datname = current_database() AND application_name = 'pg_dump' AND wait_event_type = 'Lock'
"""
LOG = "SELECT log_id, (SELECT count(*) FROM events) FROM log"


async def meanwhile(urls: dict[str, str], files: dict[str, Path], *doings: Callable[[], Awaitable[object]]) -> None:
    """Take backups while things are done over and over, each at least once before."""

    async def over_and_over(doing: Callable[[], Awaitable[object]], begun: asyncio.Event) -> None:
        while True:
            await doing()
            begun.set()

    begun = [asyncio.Event() for _ in doings]
    tasks = [asyncio.create_task(over_and_over(*pair)) for pair in zip(doings, begun, strict=True)]
    for event in begun:
        await event.wait()
    await back_up(urls, files)
    for task in tasks:
        assert not task.done()
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


async def test_a_backup_taken_while_events_are_appended_and_views_are_built_is_of_one_moment(
    urls: dict[str, str], tmp_path: Path
) -> None:
    file = tmp_path / "people.backup"
    async with opened(urls["people"]) as store:
        own = LogTransport({"parcels": store.log})

        async def append() -> None:
            await asyncio.gather(*(do(store, uuid4(), Send(1), Move("there")) for _ in range(20)))

        async def build() -> None:
            await rebuild(urls["people"], PARCELS, lambda _: own)

        await meanwhile({"people": urls["people"]}, {"people": file}, append, build)
        assert store.log.head > archive.read(file).manifest.head
    assert await restore("people", file, None, yes=True) == 0
    async with connected(urls["people"]) as db:
        assert (
            await db.fetchval(OF_STREAMS) == (await db.fetchrow(LOG))[1] == archive.read(file).manifest.counts["events"]
        )


async def test_backups_of_all_hold_no_effect_without_its_cause(urls: dict[str, str], tmp_path: Path) -> None:
    files = {service: tmp_path / f"{service}.backup" for service in urls}
    async with opened(urls["people"]) as causes, opened(urls["pipeline"]) as effects:

        async def cause_and_effect() -> None:
            stream = uuid4()
            await do(causes, stream, Send(1))
            await do(effects, stream, Send(1))

        await meanwhile(urls, files, cause_and_effect)
    counts = {service: archive.read(file).manifest.counts["events"] for service, file in files.items()}
    assert counts["people"] - 1 <= counts["pipeline"] <= counts["people"]


async def test_a_backup_can_be_read_by_its_owner_only(urls: dict[str, str], tmp_path: Path) -> None:
    file = tmp_path / "people.backup"
    await back_up({"people": urls["people"]}, {"people": file})
    assert file.stat().st_mode & 0o777 == 0o600


async def test_a_backup_that_fails_leaves_the_last_one_in_place(urls: dict[str, str], tmp_path: Path) -> None:
    file = tmp_path / "people.backup"
    file.write_text("yesterday's")
    async with connected(urls["people"]) as db, db.transaction():
        await db.execute("LOCK TABLE processes IN ACCESS EXCLUSIVE MODE")
        backing_up = asyncio.create_task(back_up({"people": urls["people"]}, {"people": file}))
        async with connected(urls["people"]) as other:
            await until(lambda: other.fetchval(CUT_OFF))
        with pytest.raises(Stop, match="the dump of people failed"):
            await backing_up
    assert file.read_text() == "yesterday's"


@pytest.fixture
async def file(urls: dict[str, str], tmp_path: Path) -> Path:
    """A backup of people with ten events."""
    file = tmp_path / "people.backup"
    async with opened(urls["people"]) as store:
        await many(store, 5)
    await back_up({"people": urls["people"]}, {"people": file})
    return file


def flipped(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)


def cut_short(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-100])


def exchanged(path: Path) -> None:
    """Another dump, in order for a zip, under the same manifest."""
    text = archive.read(path).manifest
    with zipfile.ZipFile(path, "w") as other:
        other.writestr(archive.DUMP, b"another")
        other.writestr(archive.MANIFEST, msgspec.json.encode(text))


def of_a_later_program(path: Path) -> None:
    manifest = archive.read(path).manifest
    manifest.migrations.append("20991231000001")
    with zipfile.ZipFile(path) as was:
        dump = was.read(archive.DUMP)
    with zipfile.ZipFile(path, "w") as other:
        other.writestr(archive.DUMP, dump)
        other.writestr(archive.MANIFEST, msgspec.json.encode(manifest))


def of_a_later_format(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as other:
        other.writestr(archive.MANIFEST, b'{"format": 2, "novelty": true}')


@pytest.mark.parametrize(
    ("harm", "said"),
    [
        (flipped, "damaged"),
        (cut_short, "not a whole backup"),
        (exchanged, "not the one that was written"),
        (of_a_later_program, "newer salesloop .migrations 20991231000001"),
        (of_a_later_format, "has format 2, this program knows 1"),
    ],
)
async def test_what_is_not_in_order_is_refused_before_anything_is_touched(
    urls: dict[str, str], file: Path, harm: Callable[[Path], None], said: str
) -> None:
    harm(file)
    async with connected(urls["people"]) as db:
        before = await db.fetchrow(LOG)
    with pytest.raises(Stop, match=said):
        await restore("people", file, None, yes=True)
    async with connected(urls["people"]) as db:
        assert await db.fetchrow(LOG) == before


async def test_a_backup_goes_back_to_its_own_service_only(urls: dict[str, str], file: Path) -> None:
    with pytest.raises(Stop, match="is a backup of people, not of pipeline"):
        await restore("pipeline", file, None, yes=True)
