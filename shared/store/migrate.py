"""Bring a service's database up to date."""

import asyncio
import subprocess
import sysconfig
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import asyncpg

MIGRATIONS = Path(__file__).with_name("migrations")


class MigrationFailed(Exception):  # noqa: N818
    """dbmate said no; the message is what it said."""


def migrate(url: str) -> None:
    """Create the database if there is none and apply what is missing; takes a few milliseconds when nothing is.

    Processes that migrate at the same time wait for one another. Raises MigrationFailed.
    """
    with ThreadPoolExecutor(1) as aside:  # the caller may be inside an event loop
        if aside.submit(lambda: asyncio.run(_is_current(url))).result():
            return
    command = [
        _dbmate(),
        "--url",
        url,
        "--migrations-dir",
        str(MIGRATIONS),
        "--no-dump-schema",
        "--migration-lock",
        "up",
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=MIGRATIONS)  # noqa: S603
    if done.returncode != 0:
        raise MigrationFailed(done.stderr.strip() or done.stdout.strip())


def versions() -> list[str]:
    """The versions of the migrations in the folder, oldest first."""
    return sorted(path.name.split("_")[0] for path in MIGRATIONS.glob("*.sql"))


async def _is_current(url: str) -> bool:
    try:
        connection = await asyncpg.connect(url, timeout=10)
    except asyncpg.InvalidCatalogNameError:
        return False
    try:
        applied = await connection.fetch("SELECT version FROM public.schema_migrations")
    except asyncpg.UndefinedTableError:
        return False
    finally:
        await connection.close()
    return {row["version"] for row in applied} >= set(versions())


def _dbmate() -> str:
    return str(Path(sysconfig.get_path("scripts")) / "dbmate")
