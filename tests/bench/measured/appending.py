"""Appending through the event store, against pgbench and against another library."""

from collections.abc import AsyncIterator, Awaitable, Callable
from functools import partial

from tests.bench.eventsourcing_peer import save_aggregates
from tests.bench.place import Place
from tests.bench.rows import Bound, Round, Row
from tests.bench.tools.appends import CLIENTS, events_only, everything_on
from tests.bench.tools.single_insert import single_insert

ROUNDS = 15
ROUNDS_WITH_PEER = 7
SECONDS = 0.5
Ours = Callable[[str, float], Awaitable[float]]


async def against_pgbench(place: Place, *, ours: Ours) -> AsyncIterator[Round]:
    """Our appends and pgbench's inserts in turn, in one database."""
    url = await place.once("append", lambda: place.database("append"))
    await ours(url, SECONDS)
    for _ in range(ROUNDS):
        mine = await ours(url, SECONDS)
        yield Round(mine, (await single_insert(place, url, clients=CLIENTS)).per_second)


async def against_eventsourcing(place: Place) -> AsyncIterator[Round]:
    """Our appends, everything on, and the library's saves in turn."""
    url = await place.once("append", lambda: place.database("append"))
    peer = await place.database("peer", migrated=False)
    for _ in range(ROUNDS_WITH_PEER):
        mine = await everything_on(url, SECONDS)
        yield Round(mine, await save_aggregates(peer, SECONDS, CLIENTS))


def rows() -> list[Row]:
    """Appends."""
    what = (
        "32 concurrent commands on 32 streams, made beforehand, connections warm for 0.2 s, one process, one event of 437 bytes "
        "and 173 of meta each"
    )
    more = (
        "an idempotency key with its answer each, a handled cause and a claim for one in ten, watermark, tailer, NOTIFY"
    )
    limit = "pgbench single-row insert of the same bytes, same columns and indexes, no triggers, 32 clients"
    return [
        Row("append_vs_pgbench", f"append, {what}, events only", "events/s", limit, Bound(">=", 1.4), Bound(">=", 2.1),
            partial(against_pgbench, ours=events_only)),
        Row("append_full_vs_pgbench", f"append, {what}, {more}", "events/s", limit, Bound(">=", 1.1), Bound(">=", 1.5),
            partial(against_pgbench, ours=everything_on)),
        Row("append_vs_eventsourcing", f"append, {what}, {more}", "events/s",
            "eventsourcing 9.5 saving one aggregate a thread with one event of 426 characters a save, default configuration but a "
            "pool for all of its 32 threads", Bound(">=", 12), Bound(">=", 25), against_eventsourcing),
    ]  # fmt: skip
