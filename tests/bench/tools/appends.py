"""Appending through the event store as fast as it goes, from one process."""

import asyncio
import gc
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from hashlib import blake2b
from math import ceil
from uuid import UUID

from shared.decider import Claim
from shared.ids import new_id
from shared.store.store import Store
from shared.store.values import Append, Handled, NewEvent, Remember
from shared.store.watermark import advance
from shared.store.writer import Writer
from shared.web.serving.server import collect_seldom
from tests.bench.tools.single_insert import DATA, META

CLIENTS = 32
WARM = 0.2
ENOUGH = 20_000  # commands a second, more than any machine so far


async def events_only(url: str, seconds: float, clients: int = CLIENTS) -> float:
    """Commands per second through one Writer, one event each on one stream a client, nothing else on."""
    writer = Writer(url)
    await writer.start()
    try:
        return await _rate(writer, seconds, clients, lambda _number, stream, version: command(stream, version))
    finally:
        await writer.stop()


async def everything_on(url: str, seconds: float, clients: int = CLIENTS) -> float:
    """The same through a Store as services open it: with it run the tailer, the watermark and word to other processes.

    An idempotency key, a hash as the API makes it, with an answer each, a handled cause and a claim for one in ten.
    """
    store = await Store.open(url, "bench")
    watermarks = asyncio.create_task(_watermarks(store))
    try:
        return await _rate(store.writer, seconds, clients, _with_everything)
    finally:
        watermarks.cancel()
        with suppress(asyncio.CancelledError):
            await watermarks
        await store.close()


def _with_everything(number: int, stream: UUID, version: int) -> Append:
    plain = command(stream, version)
    key = Remember(_hash(f"{stream}/{version}"), _hash(f"body {version}"), 200, DATA)
    if (version + number) % 10:
        return plain._replace(remember=key)
    claim = Claim("deal.external_reference", f"{stream}-{version}")
    mark = Handled("when_deal_signed_then_open_order", plain.events[0].event_id)
    return plain._replace(claims=(claim,), remember=key, handled=mark)


def _hash(text: str) -> str:
    return blake2b(text.encode(), digest_size=16).hexdigest()


async def _watermarks(store: Store) -> None:
    while True:
        await advance(store.pool)
        await asyncio.sleep(0.5)


def command(stream: UUID, version: int) -> Append:
    """One event of ordinary size as the next of its stream."""
    now = datetime.now(UTC)
    event = NewEvent(new_id(), "DealAdvanced", 1, f"deal/{stream}", DATA, META, now.date(), now)
    return Append(stream, "deal", version, (event,))


async def _rate(writer: Writer, seconds: float, clients: int, make: Callable[[int, UUID, int], Append]) -> float:
    """Commands a second, counted once connections have planned what they run; a service's live for days.

    Commands are made before the clock starts, as pgbench's are, and more while it runs if those were too few. The
    collector runs as in a service: what was there before is passed over.
    """

    async def client(number: int, stream: UUID, made: list[Append]) -> int:
        version, first = 0, None
        while (now := time.perf_counter()) < end:
            if first is None and now >= begin:
                first = version
            await writer.append(made[version] if version < len(made) else make(number, stream, version))
            version += 1
        return version - (version if first is None else first)

    streams = [new_id() for _ in range(clients)]
    enough = ceil((WARM + seconds) * ENOUGH / clients)
    made = [[make(number, stream, version) for version in range(enough)] for number, stream in enumerate(streams)]
    thresholds = gc.get_threshold()
    collect_seldom()
    try:
        begin = time.perf_counter() + WARM
        end = begin + seconds
        done = await asyncio.gather(*map(client, range(clients), streams, made))
        return sum(done) / (time.perf_counter() - begin)
    finally:
        gc.set_threshold(*thresholds)
        gc.unfreeze()
