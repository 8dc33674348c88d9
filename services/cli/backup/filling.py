"""A backup's dump into a new database beside the one that serves."""

import asyncio
import os
import shutil
import subprocess
import tempfile

from services.cli.backup.archive import Backup
from services.cli.backup.place import Place, quoted
from services.cli.failure import Stop
from shared.embedded import Binaries
from shared.store.connect import connect
from shared.store.migrate import migrate


async def fill(backup: Backup, place: Place) -> None:
    """Make the database, load the dump, compare what came of it with the manifest, and migrate it to this program.

    What an earlier attempt left there is removed first. Raises Stop, MigrationFailed and what asyncpg raises.
    """
    server = await place.administration()
    try:
        await server.execute(f"DROP DATABASE IF EXISTS {quoted(place.database)} WITH (FORCE)")
        await server.execute(f"CREATE DATABASE {quoted(place.database)}")
    finally:
        await server.close()
    await asyncio.to_thread(_load, backup, place)
    await _compare(backup, place)
    await asyncio.to_thread(migrate, place.url)


def _load(backup: Backup, place: Place) -> None:
    command = [
        str(Binaries.from_wheel().program("pg_restore")),
        f"--dbname={place.without_password}",
        "--single-transaction",
        "--exit-on-error",
        "--no-owner",
        "--no-privileges",
    ]
    with backup.dump() as dump, tempfile.TemporaryFile() as said:
        environment = os.environ | place.password
        with subprocess.Popen(command, stdin=subprocess.PIPE, stderr=said, env=environment) as process:  # noqa: S603
            assert process.stdin is not None
            try:
                shutil.copyfileobj(dump, process.stdin)
                process.stdin.close()
            except BrokenPipeError:
                pass  # it has ended, and says why
        if process.returncode != 0:
            said.seek(0)
            raise Stop(f"{backup.path} could not be loaded: {said.read().decode(errors='replace').strip()}")


async def _compare(backup: Backup, place: Place) -> None:
    db = await connect(place.url, search_path="public", name="restore")
    try:
        for table, rows in backup.manifest.counts.items():
            found = await db.fetchval(f"SELECT count(*) FROM {quoted(table)}")
            if found != rows:
                raise Stop(
                    f"{backup.path} says that {table} has {rows} rows, and brought {found}. Nothing was changed."
                )
    finally:
        await db.close()
