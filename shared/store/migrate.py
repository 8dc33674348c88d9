"""Bring a service's database up to date."""

import asyncio
import subprocess
import sysconfig
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import urlsplit

import asyncpg

MIGRATIONS = Path(__file__).with_name("migrations")
LOCKED_WITHIN = "1s"
TRIES, PAUSE = 60, 1.0
GAVE_UP = "due to lock timeout"


class MigrationFailed(Exception):  # noqa: N818
    """dbmate said no; the message is what it said."""


def migrate(url: str, *, folder: Path = MIGRATIONS) -> None:
    """Create the database if there is none and apply what is missing; takes a few milliseconds when nothing is.

    Processes that migrate at the same time wait for one another. A statement that waits for a table's lock gives up
    after a second, so that whoever queues behind it goes on, and is tried again for a minute or two. Raises
    MigrationFailed.
    """
    with ThreadPoolExecutor(1) as aside:  # the caller may be inside an event loop
        if aside.submit(lambda: asyncio.run(_is_current(url, folder))).result():
            return
    query = urlsplit(url).query
    patient = f"{url}{'&' if query else '?'}lock_timeout={LOCKED_WITHIN}"
    command = [
        _dbmate(),
        "--url",
        patient,
        "--migrations-dir",
        str(folder),
        "--no-dump-schema",
        "--migration-lock",
        "up",
    ]
    for attempt in range(1, TRIES + 1):
        done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=folder)  # noqa: S603
        if done.returncode == 0:
            return
        said = done.stderr.strip() or done.stdout.strip()
        if GAVE_UP not in said or attempt == TRIES:
            raise MigrationFailed(said)
        time.sleep(PAUSE)


def versions(folder: Path = MIGRATIONS) -> list[str]:
    """The versions of the migrations in the folder, oldest first."""
    return sorted(path.name.split("_")[0] for path in folder.glob("*.sql"))


async def _is_current(url: str, folder: Path) -> bool:
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
    return {row["version"] for row in applied} >= set(versions(folder))


def _dbmate() -> str:
    return str(Path(sysconfig.get_path("scripts")) / "dbmate")
