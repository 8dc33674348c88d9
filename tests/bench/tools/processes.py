"""Processes of the product, started as an installation starts them."""

import asyncio
import os
import re
import signal
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import NamedTuple

import psutil

from shared.settings import Settings
from shared.web.identity.tokens import issue_token
from tests.bench.place import Place

SAYS = re.compile(r"(http://[\w.]+:\d+)")
PATIENCE = 60


class Served(NamedTuple):
    """A process that answers at `url`; `token` is an admin's."""

    url: str
    token: str
    pid: int

    @property
    def memory(self) -> float:
        """MiB of resident memory, shared libraries counted whole."""
        return float(psutil.Process(self.pid).memory_info().rss) / 2**20


@asynccontextmanager
async def api(place: Place, service: str, databases: str) -> AsyncIterator[Served]:
    """`salesloop serve SERVICE`, nothing projected in it. `databases` is a URL with {service} in it."""
    home = place.folder / "installation"
    environment = settings_of(home, SALESLOOP_DATABASE_URL=databases, SALESLOOP_PORT="0")
    async with spoken(["-m", "services", "serve", service], environment, place.folder / f"{service}.log") as (
        pid,
        said,
    ):
        found = SAYS.search(said)
        assert found, said
        yield Served(found.group(1), issue_token(Settings(home=home, port=0), "admin"), pid)


@asynccontextmanager
async def worker(place: Place, service: str, databases: str) -> AsyncIterator[int]:
    """`salesloop worker SERVICE`; its process id."""
    environment = settings_of(place.folder / "installation", SALESLOOP_DATABASE_URL=databases)
    log = place.folder / f"{service}-worker.log"
    async with spoken(["-m", "services", "worker", service], environment, log) as (pid, _):
        yield pid


def settings_of(home: Path, **settings: str) -> dict[str, str]:
    """This process's environment with no settings of the product but these."""
    plain = {name: value for name, value in os.environ.items() if not name.startswith("SALESLOOP_")}
    return {**plain, "SALESLOOP_HOME": str(home), **settings}


@asynccontextmanager
async def spoken(
    arguments: Sequence[str], environment: dict[str, str], log: Path, *, until: str = ""
) -> AsyncIterator[tuple[int, str]]:
    """A Python process once it has said its first line (with `until` in it): its id and the line; stopped afterwards.

    What it writes goes to `log`, as an operator would send it to a file.
    """
    with log.open("ab") as errors:
        process = await asyncio.create_subprocess_exec(
            sys.executable, *arguments, env=environment, stdout=asyncio.subprocess.PIPE, stderr=errors
        )
    assert process.stdout is not None
    rest: asyncio.Task[None] | None = None
    try:
        async with asyncio.timeout(PATIENCE):
            said = (await process.stdout.readline()).decode()
            while said and until not in said:
                said = (await process.stdout.readline()).decode()
        assert said, f"{' '.join(arguments)} ended; see {log}"
        rest = asyncio.create_task(_drain(process.stdout, log))
        yield process.pid, said
    finally:
        if process.returncode is None:
            process.send_signal(signal.SIGTERM)
            try:
                await asyncio.wait_for(process.wait(), PATIENCE)
            except TimeoutError:
                process.kill()
                await process.wait()
        if rest is not None:
            await rest


async def _drain(stream: asyncio.StreamReader, log: Path) -> None:
    with log.open("ab") as file:
        while chunk := await stream.read(2**16):
            file.write(chunk)
