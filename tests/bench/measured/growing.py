"""The event store with a million events in it, against itself with ten thousand."""

import random
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from functools import partial
from uuid import UUID

from shared.decider import Noun
from shared.store.connect import connect
from shared.store.store import Store
from tests.bench.place import Place
from tests.bench.rows import Bound, Round, Row
from tests.bench.tools.appends import events_only
from tests.bench.tools.filling import filling
from tests.bench.tools.single_insert import DATA, META

SMALL = 10_000
SIZES = {"1m": 1_000_000, "10m": 10_000_000}
LENGTH = 10
ROUNDS = 7
ROUNDS_OF_LOADS = 21  # each takes a fifth of a second
SECONDS = 0.6
LOADED = 900
# The events of a stream lie on ten pages, as they do where many streams grow at the same time.
GROW = """
WITH made AS MATERIALIZED (
    INSERT INTO streams (stream_id, type, version)
    SELECT uuidv7(), 'deal', $4 FROM generate_series(1, $1::int) RETURNING stream_id)
INSERT INTO events (stream_id, version, event_id, type, schema_version, subject, data, meta, occurred_on, occurred_at, recorded_at)
SELECT stream_id, number, uuidv7(), 'DealAdvanced', 1, 'deal/' || stream_id, $2, $3, current_date, now(), now()
FROM made, generate_series(1, $4::int) AS number ORDER BY number
"""
AT_ONCE = 1000


@dataclass(frozen=True, slots=True)
class DealAdvanced:
    text: str


@dataclass(frozen=True, slots=True)
class Advanced:
    times: int = 0


def _decide(_command: object, _state: Advanced) -> list[DealAdvanced]:
    return []


def _evolve(state: Advanced, _event: DealAdvanced) -> Advanced:
    return replace(state, times=state.times + 1)


DEAL = Noun("deal", Advanced(), _decide, _evolve, (DealAdvanced,))


async def grown_append(place: Place, *, events: int) -> AsyncIterator[Round]:
    """Appends in a store with `events` events and in one with 10 000, in turn."""
    small, large = await _grown(place, SMALL), await _grown(place, events)
    for _ in range(ROUNDS):
        mine = await events_only(large, SECONDS)
        yield Round(mine, await events_only(small, SECONDS))


async def grown_load(place: Place, *, events: int) -> AsyncIterator[Round]:
    """Loading streams from both stores in turn, the same number of them, all read once before.

    Both stay open: a server process that is new maps each page of the shared buffers when it first meets it, and is
    slower by a third until it has met them all, which is not the store's size.
    """
    small, large = await _grown(place, SMALL), await _grown(place, events)
    async with _open(small) as few, _open(large) as many:
        chosen = {store: await _choose(url) for store, url in ((few, small), (many, large))}
        for store, streams in chosen.items():
            await _load(store, streams)
        for _ in range(ROUNDS_OF_LOADS):
            mine = await _load(many, chosen[many])
            yield Round(mine, await _load(few, chosen[few]))


async def _grown(place: Place, events: int) -> str:
    async def make() -> str:
        url = await place.database(f"grown_{events}")
        async with filling(url) as db:
            for begin in range(0, events // LENGTH, AT_ONCE):
                await db.execute(GROW, min(AT_ONCE, events // LENGTH - begin), DATA, META, LENGTH)
        return url

    return await place.once(f"grown_{events}", make)


async def _choose(url: str) -> list[UUID]:
    db = await connect(url)
    try:
        grown = "SELECT stream_id FROM streams WHERE type = 'deal' AND version = $1 ORDER BY stream_id"
        streams = [row[0] for row in await db.fetch(grown, LENGTH)]
        return random.Random(7).sample(streams, LOADED)
    finally:
        await db.close()


@asynccontextmanager
async def _open(url: str) -> AsyncIterator[Store]:
    store = await Store.open(url, "bench", announce=False)
    try:
        yield store
    finally:
        await store.close()


async def _load(store: Store, streams: list[UUID]) -> float:
    """Streams loaded and folded per second, one after the other, none of them known to the process."""
    store.states.forget()
    began = time.perf_counter()
    for stream in streams:
        loaded = await store.load(DEAL, stream)
        assert loaded.version == loaded.state.times == LENGTH
    return len(streams) / (time.perf_counter() - began)


def rows(*, full: bool) -> list[Row]:
    """Growth; the 10 M rows only when asked."""
    sizes = SIZES if full else {"1m": SIZES["1m"]}
    must, aim = Bound(">=", 0.8), Bound(">=", 0.9)
    return [
        row
        for size, events in sizes.items()
        for row in (
            Row(f"growth_append_{size}", f"append of 32 concurrent commands with {events:,} events in the store", "events/s",
                f"the same with {SMALL:,}", must, aim, partial(grown_append, events=events)),
            Row(f"growth_load_{size}",
                f"load and fold of a stream whose {LENGTH} events lie on {LENGTH} pages, read before, with {events:,} events in the store",
                "streams/s", f"the same with {SMALL:,}", must, aim, partial(grown_load, events=events)),
        )
    ]  # fmt: skip
