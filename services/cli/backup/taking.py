"""`salesloop backup`: the store of a service, or of all at one moment, while everything serves."""

import asyncio
from collections.abc import Mapping, Sequence
from contextlib import AsyncExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

import asyncpg

from services.cli.backup import archive
from services.cli.backup.archive import Manifest
from services.cli.backup.place import Place
from services.cli.failure import Stop
from services.cli.installation import databases, settings_of_a_terminal
from services.cli.names import NAMES
from services.cli.output import show
from shared.embedded import Binaries
from shared.store.connect import connect

SNAPSHOT = "SELECT pg_export_snapshot()"
LOG = """
SELECT log_id, watermark, (SELECT coalesce(max(position), 0) FROM events) AS head, clock_timestamp() AS taken_at,
       (SELECT array_agg(version ORDER BY version) FROM schema_migrations) AS migrations,
       current_setting('server_version') AS postgres
FROM log
"""
TABLES = """
SELECT c.relname FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p') AND c.relpersistence = 'p' ORDER BY 1
"""
LEFT_OUT = (
    "--exclude-table-data-and-children=public.views",
    "--exclude-table-and-children=views.*",
    "--exclude-schema=rebuild_*",
    "--exclude-schema=verify_*",
    "--no-unlogged-table-data",
)
TRIES, PAUSE = 50, 0.1


class Snapshot(NamedTuple):
    """A transaction that holds a moment of one database, and the name under which pg_dump finds it."""

    db: Any
    name: str


async def backup(service: str | None, to: Path | None, *, everything: bool, as_json: bool) -> int:
    """Back one service up into a file, or all into a folder; one line each. Exit code 0."""
    if everything == (service is not None):
        raise Stop(f"name a service ({', '.join(NAMES)}), or say --all.")
    if service is not None and service not in NAMES:
        raise Stop(f"there is no service {service!r}; there are {', '.join(NAMES)}.")
    now = f"{datetime.now(UTC):%Y%m%dT%H%M%SZ}"
    if service is not None:
        files = {service: to or Path(f"{service}-{now}.backup")}
    else:
        folder = to or Path(f"backup-{now}")
        folder.mkdir(parents=True, exist_ok=True)
        files = {name: folder / f"{name}.backup" for name in NAMES}
    async with databases(settings_of_a_terminal()) as urls:
        written = await back_up({name: urls[name] for name in files}, files, cut=now if everything else "")
    rows = [
        {
            "service": one.service,
            "file": str(files[one.service]),
            "events": one.counts["events"],
            "head": one.head,
            "taken_at": one.taken_at,
            "bytes": one.size,
            "sha256": one.sha256,
        }
        for one in written
    ]
    if not as_json:
        rows = [row | {"sha256": str(row["sha256"])[:16]} for row in rows]
    show(rows, as_json=as_json, nothing="")
    return 0


async def back_up(urls: Mapping[str, str], files: Mapping[str, Path], *, cut: str = "") -> list[Manifest]:
    """Write a backup of each database; several are of one moment. Raises Stop, and what asyncpg raises."""
    written = []
    async with AsyncExitStack() as held:
        for name, snapshot in (await _snapshots(urls, held)).items():
            manifest = await _described(name, snapshot.db, cut)
            place = Place.of(urls[name])
            command = [
                str(Binaries.from_wheel().program("pg_dump")),
                f"--dbname={place.without_password}",
                f"--snapshot={snapshot.name}",
                "--format=custom",
                "--compress=gzip:1",
                "--no-owner",
                "--no-privileges",
                "--no-comments",
                *LEFT_OUT,
            ]
            written.append(await asyncio.to_thread(archive.write, files[name], manifest, command, place.password))
    return written


async def _snapshots(urls: Mapping[str, str], held: AsyncExitStack) -> dict[str, Snapshot]:
    """A snapshot of each; of several while nobody can append to any, so that no effect is without its cause."""
    dbs = {}
    for name, url in urls.items():
        dbs[name] = await connect(url, search_path="public", name="backup")
        held.push_async_callback(dbs[name].close)
    async with AsyncExitStack() as fences:
        if len(urls) > 1:
            await _hold(list(urls.values()), fences)
        snapshots = {}
        for name, db in dbs.items():
            await db.execute("BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY")
            snapshots[name] = Snapshot(db, await db.fetchval(SNAPSHOT))
        return snapshots


async def _hold(urls: Sequence[str], held: AsyncExitStack) -> None:
    """Keep every log's fence alone until `held` ends. Raises Stop when appends keep them for too long."""
    fences = []
    for url in urls:
        fences.append(await connect(url, search_path="public", name="backup fence", settings={"lock_timeout": "100ms"}))
        held.push_async_callback(fences[-1].close)
    for _ in range(TRIES):
        try:
            for fence in fences:
                await fence.execute("BEGIN; SELECT take_fence()")
        except asyncpg.LockNotAvailableError:
            for fence in fences:
                await fence.execute("ROLLBACK")
            await asyncio.sleep(PAUSE)
        else:
            return
    raise Stop("some append has not ended for seconds: nothing was backed up. Try again.")


async def _described(service: str, db: Any, cut: str) -> Manifest:
    row = dict(await db.fetchrow(LOG))
    counts = {name: await db.fetchval(f'SELECT count(*) FROM "{name}"') for (name,) in await db.fetch(TABLES)}
    counts["views"] = 0
    return Manifest(service=service, counts=counts, cut=cut, **row)
