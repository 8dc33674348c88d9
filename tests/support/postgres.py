"""A real PostgreSQL for the tests: one server a worker, one database a test."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from uuid import uuid4

import asyncpg

from shared.embedded import Running, Server, start
from shared.embedded.home_lock import USER
from shared.embedded.server import PORT

SETTINGS = {
    "shared_buffers": "64MB",
    "max_wal_size": "256MB",
    "autovacuum": "off",  # a worker of it in a template would delay its copies
}
MEMORY = Path("/dev/shm")  # every test makes and drops hundreds of files, and ext4 remembers each for a while
ENOUGH = 4 * 2**30


@contextmanager
def session_server(*, durable: bool = False) -> Iterator[Running]:
    """A server in a new home, both gone after the block; it flushes nothing to disk unless `durable`."""
    with (
        tempfile.TemporaryDirectory(prefix="test-", dir=None if durable else _memory()) as home,
        start(Path(home), settings=SETTINGS, unsafe_for_tests=not durable) as running,
    ):
        yield running


def _memory() -> Path | None:
    """A folder in memory, when the machine has one that is large enough."""
    return MEMORY if MEMORY.is_dir() and shutil.disk_usage(MEMORY).free >= ENOUGH else None


@contextmanager
def tests_server() -> Iterator[Server]:
    """The server for a process of tests: the one whose socket's folder SALESLOOP_TEST_POSTGRES names, else its own."""
    if named := os.environ.get("SALESLOOP_TEST_POSTGRES"):
        yield Server(Path(named), PORT, USER)
        return
    with session_server() as running:
        yield running.server


def ask(running: Running, statement: str, database: str = "postgres") -> str:
    """What psql prints for a statement: rows without header, columns parted by a bar; its complaint as AssertionError."""
    command = [str(running.binaries.program("psql")), "-XAtqc", statement, running.server.url(database)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


async def execute(server: Server, statement: str) -> None:
    """Run one statement outside any transaction, in the database `postgres`."""
    connection = await asyncpg.connect(server.url("postgres"))
    try:
        await connection.execute(statement)
    finally:
        await connection.close()


async def fresh_database(server: Server, template: str = "template0") -> str:
    """The URL of a new database copied from `template`, which nobody may be connected to."""
    name = f"t_{uuid4().hex}"
    await execute(server, f'CREATE DATABASE "{name}" TEMPLATE "{template}" STRATEGY file_copy')
    return server.url(name)


async def drop_database(server: Server, url: str) -> None:
    """Remove a database made above, cutting off whoever still uses it."""
    await execute(server, f'DROP DATABASE IF EXISTS "{name_of(url)}" WITH (FORCE)')


def name_of(url: str) -> str:
    """The name of a database made above."""
    return url.split("@/", 1)[1].split("?", 1)[0]


@asynccontextmanager
async def database(server: Server, template: str = "template0") -> AsyncIterator[str]:
    """The URL of a database that lives as long as the block."""
    url = await fresh_database(server, template)
    try:
        yield url
    finally:
        await drop_database(server, url)
