"""Appending through the event store as fast as it goes, from one process."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import UTC, datetime
from hashlib import blake2b
from typing import Any
from uuid import UUID

from shared.decider import Claim
from shared.ids import new_id
from shared.store.store import Store
from shared.store.values import Append, Handled, NewEvent, Remember
from shared.store.watermark import advance
from shared.store.writer import Writer
from tests.bench.tools.single_insert import DATA, META

CLIENTS = 32


async def events_only(url: str, seconds: float, clients: int = CLIENTS) -> float:
    """Commands per second through one Writer, one event each on one stream a client, nothing else on."""
    writer = Writer(url)
    await writer.start()
    try:
        return await _rate(seconds, clients, lambda _number, stream, version: writer.append(command(stream, version)))
    finally:
        await writer.stop()


async def everything_on(url: str, seconds: float, clients: int = CLIENTS) -> float:
    """The same through a Store as services open it: with it run the tailer, the watermark and word to other processes.

    An idempotency key, a hash as the API makes it, with an answer each, a handled cause and a claim for one in ten.
    """
    store = await Store.open(url, "bench")
    watermarks = asyncio.create_task(_watermarks(store))

    def one(number: int, stream: UUID, version: int) -> Awaitable[Any]:
        plain = command(stream, version)
        key = Remember(blake2b(f"{stream}/{version}".encode(), digest_size=16).hexdigest(), "d" * 32, 200, DATA)
        tenth = (version + number) % 10 == 0
        claims = (Claim("deal.external_reference", f"{stream}-{version}"),) if tenth else ()
        mark = Handled("when_deal_signed_then_open_order", plain.events[0].event_id) if tenth else None
        return store.writer.append(plain._replace(claims=claims, remember=key, handled=mark))

    try:
        return await _rate(seconds, clients, one)
    finally:
        watermarks.cancel()
        with suppress(asyncio.CancelledError):
            await watermarks
        await store.close()


async def _watermarks(store: Store) -> None:
    while True:
        await advance(store.pool)
        await asyncio.sleep(0.5)


def command(stream: UUID, version: int) -> Append:
    """One event of ordinary size as the next of its stream."""
    now = datetime.now(UTC)
    event = NewEvent(new_id(), "DealAdvanced", 1, f"deal/{stream}", DATA, META, now.date(), now)
    return Append(stream, "deal", version, (event,))


async def _rate(seconds: float, clients: int, one: Callable[[int, UUID, int], Awaitable[Any]]) -> float:
    async def client(number: int, end: float) -> int:
        stream, version = new_id(), 0
        while time.perf_counter() < end:
            await one(number, stream, version)
            version += 1
        return version

    begin = time.perf_counter()
    done = await asyncio.gather(*[client(number, begin + seconds) for number in range(clients)])
    return sum(done) / (time.perf_counter() - begin)
