"""How soon a view shows what was acknowledged, how fast it is projected and rebuilt, and how fast a list is served."""

import asyncio
import gc
import time
from collections.abc import AsyncIterator
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import Any

import asyncpg

from services.customers.app import SERVICE
from services.customers.domain.customer import CUSTOMER, RegisterCustomer
from services.performance.views.grades import GRADES
from shared.actor import Actor
from shared.contracts.customers import CustomerProfile
from shared.flow.building.side import schema_of, set_up, side
from shared.flow.freshness import wait_for
from shared.flow.log_transport import LogTransport
from shared.flow.rebuild import rebuild
from shared.ids import new_id
from shared.settings import Settings
from shared.store.connect import connect
from shared.store.handle import Context
from shared.store.log import Log
from shared.web.commands.create import create
from shared.web.serving.running import Running, open_service
from shared.web.serving.server import collect_seldom
from tests.bench.place import Place
from tests.bench.rows import Bound, Round, Row
from tests.bench.tools.filling import filling
from tests.bench.tools.pgbench import pgbench
from tests.bench.tools.processes import api
from tests.bench.tools.reading import read_all
from tests.bench.tools.wrk import wrk

SECONDS = 4
EVENTS = 1_000_000
BACKLOG = 100_000
DAY = date(2026, 1, 5)
GRADED = """
WITH made AS (
    INSERT INTO streams (stream_id, type, version)
    SELECT gen_random_uuid(), 'customer', 10 FROM generate_series(1, $1::int) RETURNING stream_id)
INSERT INTO events (stream_id, version, event_id, type, schema_version, subject, data, meta, occurred_on, occurred_at,
    recorded_at)
SELECT stream_id, number, gen_random_uuid(), 'CustomerReclassified', 1, 'customer/' || stream_id, $2, '{"actor":"bench"}',
    current_date - number, current_date - number, now() + interval '1 ms' * (row_number() OVER () / 16)
FROM made, generate_series(1, 10) AS number
"""
DATA = '{"name":"Harbour Foods","grade_before":"ordinary","grade_after":"key","effective_from":"2026-03-01"}'
PEER = """
CREATE TABLE peer (customer uuid, grade text, effective_from date, known_at timestamptz, position bigint PRIMARY KEY);
CREATE INDEX ON peer (customer, effective_from, known_at);
"""
UPSERT = """
INSERT INTO peer (customer, grade, effective_from, known_at, position) VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (position) DO UPDATE SET grade = excluded.grade
"""
LISTED = """
INSERT INTO customers (id, version, registered_on, grade, name, name_key, grades, owners, searched, pairs, body)
SELECT gen_random_uuid(), 1, current_date, 'key', 'Customer ' || n, 'customer' || n, '[]', '[]', '', '{}',
    '{"id":"0198f000-0000-7000-8000-000000000000","version":1,"name":"Customer ' || n || '","registration_number":null,'
    '"industry":"food","size":"large","region":"East","country":"CN","grade":"key","registered_on":"2026-01-05"}'
FROM generate_series(1, 100000) AS n
"""
LIST = "SELECT body, name, id FROM views.customers ORDER BY name, id LIMIT 51;\n"
GET = """
function init(arguments) wrk.headers['Authorization'] = 'Bearer ' .. arguments[1] end
"""


async def own_view(place: Place, *, rate: int) -> AsyncIterator[Round]:
    """Milliseconds from the acknowledgement to the committed view, the 99th per cent, at a fixed rate."""
    url = await place.database(f"own_view_{rate}")
    running = await open_service(
        SERVICE, url, Settings(home=place.folder / "own"), peers={"people": await _people(place)}
    )
    assert running.workers is not None
    thresholds = gc.get_threshold()
    try:
        await running.workers.built()
        collect_seldom()
        await _paced(running, rate, 2)
        for _ in range(3):
            waits = sorted(await _paced(running, rate, SECONDS))
            yield Round(waits[int(len(waits) * 0.99)])
    finally:
        gc.set_threshold(*thresholds)
        gc.unfreeze()
        await running.close()


async def _people(place: Place) -> str:
    return await place.once("people", lambda: place.database("bench_people"))


async def _paced(running: Running, rate: int, seconds: float) -> list[float]:
    """Every wait in ms; commands start on their beat whatever became of earlier ones."""
    waits: list[float] = []

    async def one(number: int) -> None:
        now = datetime.now(UTC)
        context = Context(Actor("persona/admin", "admin"), now, now.date(), "bench")
        command = RegisterCustomer(CustomerProfile(f"Customer {number}"), "key", None, DAY, now.date())
        done = await create(running.store, CUSTOMER, new_id(), command, context=context)
        acknowledged = time.perf_counter()
        progress = running.workers.progress if running.workers else None
        seen = await wait_for(running.pool, "customers", "customers", done.position, 10, progress=progress)
        assert seen
        waits.append((time.perf_counter() - acknowledged) * 1000)

    began, tasks = time.perf_counter(), []
    for number in range(int(rate * seconds)):
        ahead = began + number / rate - time.perf_counter()
        if ahead > 0:
            await asyncio.sleep(ahead)
        tasks.append(asyncio.create_task(one(number)))
    await asyncio.gather(*tasks)
    return waits


async def rebuilt(place: Place) -> AsyncIterator[Round]:
    """Events a second of a rebuild, and of reading the same pages and doing nothing."""
    source, target = await place.once("graded", lambda: _graded(place)), await place.database("rebuilt")
    log = Log(source, "customers")
    await log.start()
    try:
        transport = LogTransport({"customers": log})
        for _ in range(2):
            done = await rebuild(target, GRADES, lambda _: transport)
            yield Round(EVENTS / done.seconds, await read_all(source))
    finally:
        await log.stop()


async def projected(place: Place) -> AsyncIterator[Round]:
    """Events a second of projecting a backlog, and of upserting the same rows by executemany, 500 at a time."""
    source, target = await place.once("graded", lambda: _graded(place)), await place.database("projected")
    log = Log(source, "customers")
    await log.start()
    db = await asyncpg.connect(target)
    try:
        await db.execute(PEER)
        for _ in range(3):
            mine = await _backlog(target, LogTransport({"customers": log}))
            yield Round(mine, await _executemany(source, db))
    finally:
        await db.close()
        await log.stop()


async def _backlog(target: str, transport: LogTransport) -> float:
    """Events a second of the view's consumer over the start of the log, its indexes there from the beginning."""
    db = await connect(target, search_path=f"{schema_of(GRADES)}, public")
    try:
        build = await set_up(db, GRADES, lambda _: transport)
        await db.execute(GRADES.indexes)
        consumer = side(db, GRADES, build, lambda _: transport).consumers["customers"]
        subscription = await consumer.open()
        began = time.perf_counter()
        while consumer.position < BACKLOG:
            await consumer.turn(subscription)
        took = time.perf_counter() - began
        await subscription.close()
        return consumer.position / took
    finally:
        await db.close()


async def _executemany(source: str, db: Any) -> float:
    reader = await asyncpg.connect(source)
    try:
        rows = await reader.fetch(
            "SELECT stream_id, 'key', occurred_on, recorded_at, position FROM events ORDER BY position LIMIT $1",
            BACKLOG,
        )
    finally:
        await reader.close()
    await db.execute("TRUNCATE peer")
    values = [tuple(row) for row in rows]
    began = time.perf_counter()
    for begin in range(0, len(values), 500):
        await db.executemany(UPSERT, values[begin : begin + 500])
    return len(values) / (time.perf_counter() - began)


async def _graded(place: Place) -> str:
    url = await place.database("graded")
    async with filling(url) as db:
        for _ in range(50):
            await db.execute(GRADED, EVENTS // 500, DATA)
    return url


async def listed(place: Place) -> AsyncIterator[Round]:
    """Pages of 50 customers a second over HTTP, and the same query by pgbench."""
    await place.database("list_customers")
    databases = await place.url("list_{service}")
    url = databases.replace("{service}", "customers")
    running = await open_service(
        SERVICE, url, Settings(home=place.folder / "listed"), peers={"people": await _people(place)}
    )
    assert running.workers is not None
    await running.workers.built()
    await running.close()
    db = await connect(url)
    await db.execute(LISTED)
    await db.execute("VACUUM ANALYZE customers")
    await db.close()
    async with api(place, "customers", databases) as served:
        page = f"{served.url}/customers/v1/customers"
        await wrk(page, GET, served.token, connections=16, seconds=2)
        for _ in range(5):
            mine = await wrk(page, GET, served.token, connections=16, seconds=1)
            program: Path = await place.program("pgbench")
            yield Round(mine.per_second, (await pgbench(program, url, LIST, seconds=1, clients=16)).per_second)


def rows() -> list[Row]:
    """Views, projections, lists."""
    seen = (
        "own view committed behind an acknowledged append, service and workers in one process, carried out as the API does, "
        "collector set as it sets it, p99"
    )
    million = "the customers' grades from 1 000 000 events of the customers' log"
    return [
        *(Row(f"own_view_p99_{rate}", f"{seen}, {rate} commands/s", "ms", None, Bound("<=", 50), Bound("<=", 5),
              partial(own_view, rate=rate)) for rate in (200, 2000)),
        Row("project_vs_executemany", "projecting a backlog of 100 000 events: the customers' grades, read, decoded, written and "
            "checkpointed by the view's consumer, its indexes there", "events/s",
            "upserts of the same rows, ready in memory, by executemany, 500 a batch, into a table with the same indexes", Bound(">=", 1.0), Bound(">=", 2), projected),
        Row("rebuild_vs_read", f"rebuilding {million}", "events/s",
            "reading every column, 1 000 events a page, and doing nothing", Bound(">=", 0.5), Bound(">=", 0.8), rebuilt),
        Row("list_vs_pgbench", "list of 50 customers of 100 000 over HTTP, 16 connections", "pages/s",
            "pgbench running the same query, 16 clients", Bound(">=", 0.12), Bound(">=", 0.25), listed),
    ]  # fmt: skip
