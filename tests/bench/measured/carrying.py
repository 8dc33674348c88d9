"""What goes from one service to another over Kafka: how soon it is seen there, how fast it is published and taken up."""

import asyncio
import os
import time
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, suppress
from datetime import UTC, date, datetime
from functools import partial
from typing import Any
from uuid import UUID

from services.customers.domain.customer import CUSTOMER, RegisterCustomer
from shared.actor import Actor
from shared.contracts.customers import CustomerProfile
from shared.flow.kafka.cluster import Cluster
from shared.flow.kafka.records import record
from shared.flow.relay.relay import Relay
from shared.ids import new_id
from shared.store.connect import connect, connect_pool
from shared.store.handle import Context
from shared.store.log import Log
from shared.store.store import Store
from shared.web.commands.create import create
from tests.bench.place import Place
from tests.bench.rows import Bound, Round, Row
from tests.bench.tools.kafka import WITHIN, cluster, on_the_beat, produce_and_consume, send_all, worker

SECONDS = 3
RATES = {200: 6, 2000: 3}  # and seconds before: the broker compiles, plans are made, pages are in memory
ROUNDS = 3
BACKLOG = 100_000
SCALE_NEEDS = 6
SCALES = (os.cpu_count() or 1) >= SCALE_NEEDS
SCALE_BACKLOG = 50_000 if SCALES else 15_000
DAY = date(2026, 1, 5)
BUILT = "SELECT EXISTS (SELECT FROM public.views WHERE name = 'customer_grades')"
SEEN = "SELECT customer, pg_xact_commit_timestamp(xmin) FROM views.customer_grades WHERE customer = ANY ($1::uuid[])"
TAKEN = "SELECT count(*) FROM views.customer_grades"
PUBLISH_AGAIN = "UPDATE relay SET state = '{}'"
GRADED = """
WITH made AS (
    INSERT INTO streams (stream_id, type, version)
    SELECT gen_random_uuid(), 'customer', 10 FROM generate_series(1, $1::int) RETURNING stream_id)
INSERT INTO events (stream_id, version, event_id, type, schema_version, subject, data, meta, occurred_on, occurred_at,
    recorded_at)
SELECT stream_id, number, gen_random_uuid(), 'CustomerReclassified', 1, 'customer/' || stream_id, $2,
    '{"actor":"persona/admin","role":"admin","correlation":"0198f000-0000-7000-8000-000000000000"}', current_date, now(), now()
FROM made, generate_series(1, 10) AS number
"""
DATA = '{"name":"Harbour Foods","grade_before":"ordinary","grade_after":"key","effective_from":"2026-03-01"}'


async def latency(place: Place, *, rate: int, quantile: float, against_bare: bool) -> AsyncIterator[Round]:
    """Milliseconds from a command's acknowledgement to the commit of another service's view, at a fixed rate."""
    for mine, bare in (await place.once("kafka_latencies", lambda: _latencies(place)))[rate]:
        reference = bare[int(len(bare) * quantile)] if against_bare else None
        yield Round(mine[int(len(mine) * quantile)], reference)


async def _latencies(place: Place) -> dict[int, list[tuple[list[float], list[float]]]]:
    """By rate the sorted waits of both ways, in turn; the processes live through all of it."""
    on, databases = await cluster(place), await _databases(place, "latency")
    found: dict[int, list[tuple[list[float], list[float]]]] = {}
    async with AsyncExitStack() as held:
        await held.enter_async_context(worker(place, "customers", databases, on))
        await held.enter_async_context(worker(place, "performance", databases, on))
        store = await Store.open(databases.format(service="customers"), "customers")
        held.push_async_callback(store.close)
        view = await connect(databases.format(service="performance"))
        held.push_async_callback(view.close)
        await _until(view, BUILT)
        for rate, warm in RATES.items():
            await _paced(store, view, rate, warm)
            same = [record("customers", message, store.log.log_id, 1) for message in await store.log.read(0, 100)]
            found[rate] = []
            for _ in range(ROUNDS):
                mine = await _paced(store, view, rate, SECONDS)
                found[rate].append((mine, await produce_and_consume(on, same, rate, SECONDS)))
    return found


async def _paced(store: Store, view: Any, rate: int, seconds: float) -> list[float]:
    acknowledged: dict[UUID, float] = {}

    async def one(number: int) -> None:
        now, customer = datetime.now(UTC), new_id()
        context = Context(Actor("persona/admin", "admin"), now, now.date(), "bench")
        command = RegisterCustomer(CustomerProfile(f"Customer {number}"), "key", None, DAY, now.date())
        await create(store, CUSTOMER, customer, command, context=context)
        acknowledged[customer] = time.time()

    await on_the_beat(one, rate, seconds)
    async with asyncio.timeout(WITHIN):
        while len(rows := await view.fetch(SEEN, [*acknowledged])) < len(acknowledged):  # noqa: ASYNC110
            await asyncio.sleep(0.2)
    return sorted((committed.timestamp() - acknowledged[customer]) * 1000 for customer, committed in rows)


async def relayed(place: Place) -> AsyncIterator[Round]:
    """Events a second from the log to the topics by the relay, and of sending the same records by the client alone."""
    url = await place.database("backlog")
    await _fill(url, BACKLOG)
    log = Log(url, "customers")
    await log.start()
    pool = await connect_pool(url, name="bench")
    try:
        messages = await log.read(0, BACKLOG)
        for _ in range(ROUNDS):
            on = await cluster(place)
            await pool.execute(PUBLISH_AGAIN)
            mine = await _relay(log, pool, on)
            yield Round(mine, await send_all(on, [record("customers", one, log.log_id, 1) for one in messages]))
    finally:
        await pool.close()
        await log.stop()


async def _relay(log: Log, pool: Any, on: Cluster) -> float:
    """Events a second until the log's end is in the topics, from when they are ready for the first."""
    relay = Relay("customers", log, pool.acquire, on)
    running = asyncio.create_task(relay.run())
    try:
        async with asyncio.timeout(WITHIN):
            while not relay.status().position and log.head:  # noqa: ASYNC110 - what is measured is what follows
                await asyncio.sleep(0.001)
            began, first = time.perf_counter(), relay.status().position
            while relay.status().position < log.head:  # noqa: ASYNC110
                await asyncio.sleep(0.002)
        return (log.head - first) / (time.perf_counter() - began)
    finally:
        running.cancel()
        with suppress(asyncio.CancelledError):
            await running


async def scaled(place: Place) -> AsyncIterator[Round]:
    """Events a second of a backlog in a topic that two workers of one service take up, and that one does."""
    for number in range(2 if SCALES else 1):
        yield Round(*[await _drained(place, f"scale_{number}_{workers}", workers) for workers in (2, 1)])


async def _drained(place: Place, name: str, workers: int) -> float:
    """The view is built while there is nothing, then everything is published, then the workers come."""
    on, databases = await cluster(place), await _databases(place, name)
    url = databases.format(service="customers")
    view = await connect(databases.format(service="performance"))
    try:
        async with worker(place, "customers", databases, on), worker(place, "performance", databases, on):
            await _until(view, BUILT)
        await _fill(url, SCALE_BACKLOG)
        async with AsyncExitStack() as held:
            log, pool = Log(url, "customers"), await connect_pool(url, name="bench")
            held.push_async_callback(pool.close)
            await log.start()
            held.push_async_callback(log.stop)
            await _relay(log, pool, on)
            async with asyncio.TaskGroup() as starting:
                for _ in range(workers):
                    coming = worker(place, "performance", databases, on)
                    starting.create_task(held.enter_async_context(coming))
                return await _taken_up(view)
    finally:
        await view.close()


async def _taken_up(view: Any) -> float:
    """Events a second until the whole backlog is in the view, from when the first of it is."""
    async with asyncio.timeout(WITHIN):
        while not (first := await view.fetchval(TAKEN)):  # noqa: ASYNC110 - another process's work
            await asyncio.sleep(0.01)
        began = time.perf_counter()
        while (taken := await view.fetchval(TAKEN)) < SCALE_BACKLOG:  # noqa: ASYNC110
            await asyncio.sleep(0.05)
    return float(taken - first) / (time.perf_counter() - began)


async def _databases(place: Place, name: str) -> str:
    for service in ("customers", "performance"):
        await place.database(f"{name}_{service}")
    return await place.url(f"{name}_{{service}}")


async def _fill(url: str, events: int) -> None:
    db = await connect(url)
    try:
        await db.execute(GRADED, events // 10, DATA)
        await db.execute("VACUUM ANALYZE")
    finally:
        await db.close()


async def _until(db: Any, question: str) -> None:
    async with asyncio.timeout(WITHIN):
        while not await db.fetchval(question):  # noqa: ASYNC110 - another process's work
            await asyncio.sleep(0.05)


def rows() -> list[Row]:
    """Kafka between the services; a broker, PostgreSQL and everything else share this machine's cores."""
    seen = "another service's view committed behind an acknowledged command, through Kafka; API, worker and consumer are processes"
    bare = "aiokafka alone, one process: the same records at the same rate, send to receipt, p50"
    found = []
    for rate in RATES:
        p50 = partial(latency, rate=rate, quantile=0.5, against_bare=True)
        p99 = partial(latency, rate=rate, quantile=0.99, against_bare=False)
        work = f"{seen}, {rate} commands/s"
        found += [
            Row(f"kafka_p50_{rate}", f"{work}, p50", "ms", bare, Bound("<=", 8), Bound("<=", 3), p50),
            Row(f"kafka_p99_{rate}", f"{work}, p99", "ms", None, Bound("<=", 250), Bound("<=", 25), p99),
        ]
    return [
        *found,
        Row("relay_vs_send", f"relay, one service, backlog of {BACKLOG:,} events", "events/s",
            "aiokafka's send of the same records, 2 000 in flight", Bound(">=", 0.5), Bound(">=", 0.9), relayed),
        Row("scale_two_workers", f"a view's backlog of {SCALE_BACKLOG:,} events in 12 partitions, two workers of one service",
            "events/s", "one worker", Bound(">=", 1.6), Bound(">=", 1.9), scaled, needs_cores=SCALE_NEEDS),
    ]  # fmt: skip
