"""What is wrong with this installation, and what its settings are."""

import os
import shutil
import socket
from collections.abc import AsyncIterator
from typing import Any

import asyncpg

from services.cli.apps import SERVICES
from services.cli.doctor import kafka
from services.cli.doctor.finding import Finding
from services.cli.failure import Stop
from services.cli.installation import databases
from services.cli.names import NAMES
from services.cli.output import show
from shared import embedded
from shared.flow.kafka.cluster import Cluster, cluster_of
from shared.settings import Settings, load_settings, rows
from shared.store.connect import connect
from shared.store.migrate import versions

ROOM = 512 * 2**20
SAFE = ("fsync", "synchronous_commit", "full_page_writes")
APPLIED = "SELECT version FROM schema_migrations"


async def settings(*, as_json: bool) -> int:
    """Print every setting. Exit code 0."""
    show([row._asdict() for row in rows(load_settings())], as_json=as_json, nothing="")
    return 0


async def doctor(*, as_json: bool) -> int:
    """Look at everything an installation stands on. Exit code 0 when all is well, else 1."""
    found = [finding async for finding in _look(load_settings())]
    if as_json:
        show([finding._asdict() for finding in found], as_json=True, nothing="")
    else:
        for finding in found:
            print(f"{'ok  ' if finding.ok else 'WRONG'} {finding.what}: {finding.said}")
            if not finding.ok and finding.advice:
                print(f"      {finding.advice}")
    return 0 if all(finding.ok for finding in found) else 1


async def _look(chosen: Settings) -> AsyncIterator[Finding]:
    home = chosen.home.absolute()
    there = next(folder for folder in (home, *home.parents) if folder.exists())
    free = shutil.disk_usage(there).free
    yield Finding("disk", free > ROOM, f"{free // 2**20} MiB free at {there}", "make room before PostgreSQL stops.")
    yield Finding("home", os.access(there, os.W_OK), str(home), "choose a folder you may write to with SALESLOOP_HOME.")
    if chosen.database_url is None:
        running = embedded.find(chosen.home)
        yield Finding("embedded PostgreSQL", True, "runs" if running else "does not run ('salesloop up' starts it)")
        if running is None:
            taken = _port_taken(chosen)
            yield Finding(
                "port",
                not taken,
                f"{chosen.port} {'is taken' if taken else 'is free'}",
                "set SALESLOOP_PORT to another.",
            )
    cluster = cluster_of(chosen)
    if cluster is not None:
        async for finding in kafka.broker(cluster, [*NAMES]):
            yield finding
    try:
        async with databases(chosen) as urls:
            for service in SERVICES:
                views = {view.name: view.fingerprint for view in service.views}
                async for finding in _database(service.name, urls[service.name], views, cluster):
                    yield finding
    except (Stop, embedded.EmbeddedError) as reason:
        yield Finding("databases", False, str(reason))


async def _database(service: str, url: str, views: dict[str, str], cluster: Cluster | None) -> AsyncIterator[Finding]:
    try:
        db = await connect(url, name="doctor")
    except (OSError, TimeoutError, asyncpg.PostgresError) as error:
        yield Finding(
            f"{service} database",
            False,
            f"{type(error).__name__}: {error}",
            "start it, or mend SALESLOOP_DATABASE_URL.",
        )
        return
    try:
        missing = sorted(set(versions()) - {row[0] for row in await db.fetch(APPLIED)})
        yield Finding(f"{service} migrations", not missing, ", ".join(missing) or "current", "run 'salesloop migrate'.")
        if missing:
            return
        unsafe = [name for name in SAFE if await db.fetchval(f"SHOW {name}") == "off"]
        yield Finding(
            f"{service} durability",
            not unsafe,
            f"{', '.join(unsafe)} off" if unsafe else "on",
            "switch it on: a power cut loses sales.",
        )
        async for finding in _flow(service, db, views):
            yield finding
        if cluster is not None:
            async for finding in kafka.relay(service, db, cluster):
                yield finding
    finally:
        await db.close()


async def _flow(service: str, db: Any, views: dict[str, str]) -> AsyncIterator[Finding]:
    live = dict(map(tuple, await db.fetch("SELECT name, fingerprint FROM public.views")))
    unbuilt = [name for name, fingerprint in views.items() if live.get(name) != fingerprint]
    yield Finding(
        f"{service} views", not unbuilt, ", ".join(unbuilt) or f"{len(views)} live", "they are built at the next start."
    )
    parked = await db.fetchval("SELECT count(DISTINCT (consumer, key)) FROM dead_letters WHERE NOT discarded")
    yield Finding(f"{service} dead letters", not parked, f"{parked} keys parked", "see 'salesloop deadletters'.")


def _port_taken(chosen: Settings) -> bool:
    with socket.socket() as attempt:
        attempt.settimeout(0.5)
        return attempt.connect_ex((chosen.host, chosen.port)) == 0
