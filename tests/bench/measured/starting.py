"""How long everything takes to be ready, and how much memory one service needs."""

import asyncio
import time
from collections.abc import AsyncIterator
from pathlib import Path
from tempfile import TemporaryDirectory

import httpx

from tests.bench.measured.commanding import ours
from tests.bench.place import Place
from tests.bench.rows import Bound, Round, Row
from tests.bench.tools.processes import SAYS, api, settings_of, spoken

ROUNDS = 2


async def cold(place: Place) -> AsyncIterator[Round]:
    """Seconds to the first 200 of /readyz in a new home."""
    for first, _ in await place.once("starts", lambda: _starts(place)):
        yield Round(first)


async def warm(place: Place) -> AsyncIterator[Round]:
    """The same again, with what the first start left."""
    for _, again in await place.once("starts", lambda: _starts(place)):
        yield Round(again)


async def _starts(place: Place) -> list[tuple[float, float]]:
    """The first start of a new home and the second, a pair a round."""
    found = []
    for _ in range(ROUNDS):
        with TemporaryDirectory(dir=place.folder) as home:
            found.append((await _ready(Path(home) / "home", place), await _ready(Path(home) / "home", place)))
    return found


async def _ready(home: Path, place: Place) -> float:
    began = time.monotonic()
    environment = settings_of(home, SALESLOOP_DEMO="0", SALESLOOP_PORT="0")
    command = ["-m", "services", "up"]
    async with spoken(command, environment, place.folder / "up.log", until="running at") as (_, said):
        found = SAYS.search(said)
        assert found, said
        async with httpx.AsyncClient(base_url=found.group(1)) as client:
            while (await client.get("/readyz")).status_code != 200:  # noqa: ASYNC110 - over HTTP there is no event
                await asyncio.sleep(0.01)
        return time.monotonic() - began


async def memory(place: Place, *, loaded: bool) -> AsyncIterator[Round]:
    """MiB of one `salesloop serve` process, idle after its first requests or the most it had under load."""
    name = "memory_loaded" if loaded else "memory_idle"
    await place.database(f"{name}_customers")
    async with api(place, "customers", await place.url(f"{name}_{{service}}")) as served:
        await ours(served, connections=1, seconds=1)
        if not loaded:
            await asyncio.sleep(2)
            yield Round(served.memory)
            return
        load = asyncio.create_task(ours(served, connections=32, seconds=6))
        most = 0.0
        while not load.done():
            most = max(most, served.memory)
            await asyncio.sleep(0.1)
        await load
        yield Round(most)


async def idle_memory(place: Place) -> AsyncIterator[Round]:
    """Without load."""
    async for each in memory(place, loaded=False):
        yield each


async def loaded_memory(place: Place) -> AsyncIterator[Round]:
    """Under 32 connections."""
    async for each in memory(place, loaded=True):
        yield each


def rows() -> list[Row]:
    """Start and memory."""
    ready = "salesloop up, embedded PostgreSQL and five services with their workers, until /readyz answers 200"
    process = "resident memory of one salesloop serve process"
    return [
        Row("start_cold", f"{ready}, first start, no demo", "s", None, Bound("<=", 15), Bound("<=", 6), cold),
        Row("start_warm", f"{ready}, with data", "s", None, Bound("<=", 6), Bound("<=", 3), warm),
        Row("memory_idle", f"{process}, idle", "MiB", None, Bound("<=", 150), Bound("<=", 100), idle_memory),
        Row("memory_load", f"{process}, 32 connections", "MiB", None, Bound("<=", 300), Bound("<=", 200), loaded_memory),
    ]  # fmt: skip
