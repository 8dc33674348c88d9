"""How fast pipeline's views are projected, rebuilt and listed with 100 000 deals: a million events."""

import time
from collections.abc import AsyncIterator, Mapping
from datetime import date
from functools import partial
from itertools import pairwise
from pathlib import Path
from statistics import harmonic_mean
from typing import Any, NamedTuple
from uuid import UUID

import msgspec

from services.pipeline.app import SERVICE
from services.pipeline.views.deals.deals import DEALS as DEALS_VIEW
from services.pipeline.views.figures.funnel import FUNNEL
from services.pipeline.views.money.receivables import RECEIVABLES
from shared.contracts import pipeline
from shared.flow.building.side import schema_of, set_up, side
from shared.flow.log_transport import LogTransport
from shared.flow.rebuild import rebuild
from shared.flow.view import View
from shared.settings import Settings
from shared.store.connect import connect
from shared.store.log import Log
from shared.web.serving.running import open_service
from tests.bench.measured.viewing import BACKLOG, GET
from tests.bench.place import Place
from tests.bench.rows import Bound, Round, Row
from tests.bench.tools.filling import filling
from tests.bench.tools.pgbench import pgbench
from tests.bench.tools.processes import api
from tests.bench.tools.reading import read_all
from tests.bench.tools.wrk import wrk

DEALS, AT_ONCE = 100_000, 10_000
DEAL, OF_DEAL = UUID(int=0xDEA1), 10
DAY, LATER = date(2026, 1, 5), date(2026, 3, 5)
STAGES: tuple[pipeline.Stage, ...] = ("research", "screening", "contact", "needs", "presentation", "negotiation")
LIST = "SELECT body, created_at, id FROM views.deals ORDER BY created_at DESC, id DESC LIMIT 51;\n"
# A deal has ten events: eight of its own, and an invoice and its payment on the account that ten deals share.
STORE = """
WITH made AS (
    SELECT n, CASE WHEN number <= 8 THEN lpad(to_hex(n), 32, '0')::uuid
            ELSE lpad(to_hex(n / 10 + 2000000000), 32, '0')::uuid END AS stream_id,
        CASE WHEN number <= 8 THEN number ELSE n % 10 * 2 + number - 8 END AS version, number,
        ($3::text[])[number] AS type, replace(($4::text[])[number], $5, lpad(to_hex(n), 32, '0')::uuid::text) AS data
    FROM generate_series($1::int, $2::int) AS n, generate_series(1, 10) AS number
), streams AS (
    INSERT INTO streams (stream_id, type, version)
    SELECT stream_id, CASE WHEN number <= 8 THEN 'deal' ELSE 'account' END, max(version) FROM made GROUP BY 1, 2
    ON CONFLICT (stream_id) DO NOTHING
)
INSERT INTO events (stream_id, version, event_id, type, schema_version, subject, data, meta, occurred_on, occurred_at,
    recorded_at)
SELECT stream_id, version, uuidv7(), type, 1,
    CASE WHEN number <= 8 THEN 'deal/' ELSE 'account/' END || stream_id, data, '{"actor":"bench"}', current_date, now(), now()
FROM made ORDER BY n, number
"""


class Peer(NamedTuple):
    """A view, and by table that it writes the rows, one for each event that changes it there."""

    view: View
    rows: Mapping[str, str]


OF_DEALS = """SELECT t.* FROM events AS e JOIN {} AS t ON t.{} = e.stream_id
WHERE e.position <= $1 AND e.type LIKE 'Deal%' ORDER BY e.position"""
INVOICE = "coalesce(e.data::json ->> 'invoice_id', e.data::json #>> '{allocations,0,invoice_id}')::uuid"
OF_MONEY = """SELECT t.* FROM events AS e JOIN {} AS t ON t.id = {}
WHERE e.position <= $1 AND e.type IN ('InvoiceIssued', 'PaymentReceived') ORDER BY e.position"""
PEERS = {
    "deals": Peer(DEALS_VIEW, {"deals": OF_DEALS.format("deals", "id")}),
    "receivables": Peer(
        RECEIVABLES,
        {
            "accounts": OF_MONEY.format("accounts", "e.stream_id"),
            "invoices": OF_MONEY.format("invoices", INVOICE),
            "payments": OF_MONEY.format("payments", "(e.data::json ->> 'payment_id')::uuid"),
        },
    ),
    "funnel": Peer(
        FUNNEL,
        {
            "funnel_rows": "SELECT * FROM funnel_rows WHERE $1 > 0",
            "funnel_deals": OF_DEALS.format("funnel_deals", "deal_id"),
        },
    ),
}


def life() -> list[Any]:
    """The ten events of one deal; each names it by DEAL."""
    customer, owner, line_id = UUID(int=1), UUID(int=2), UUID(int=3)
    about = pipeline.Dimensions(customer, "Harbour Foods", "fair", "web")
    line = pipeline.Line(1, UUID(int=4), "GTX Basic", line_id, "GTX", 2, 100_00, 55_00)
    terms = pipeline.Terms(owner, (pipeline.Credit(owner, 10_000),), (line,), 100_00, "USD", LATER)
    moves = [pipeline.DealAdvanced(about, terms, before, after, 1_000, DAY, DAY) for before, after in pairwise(STAGES)]
    schedule = (pipeline.Instalment(1, 100_00, LATER),)
    credits = (pipeline.CreditAmount(owner, 100_00),)
    billed = (pipeline.AllocatedLine(1, line.product_id, line_id, 100_00, 0, 55_00, credits),)
    money = (100_00, 0, 100_00, "USD", DAY, LATER, billed)
    covered = pipeline.Allocation(DEAL, DEAL, DEAL, 100_00, billed)
    return [
        pipeline.DealOpened(about, terms, "research", 0, DAY),
        *moves,
        pipeline.DealRevised(about, terms, terms, "negotiation", DAY),
        pipeline.DealSigned(about, terms, DAY, LATER, None, None, schedule),
        pipeline.InvoiceIssued(DEAL, DEAL, DEAL, 1, about, owner, *money),
        pipeline.PaymentReceived(DEAL, str(DEAL), about, 100_00, "USD", LATER, (covered,), 0),
    ]


async def sold(place: Place) -> str:
    """The URL of a pipeline whose log has all of it; its views were made before, and nobody works on it."""
    url = await place.database("sold_pipeline")
    peers = {name: await place.database(f"sold_{name}") for name in ("people", "customers")}
    running = await open_service(SERVICE, url, Settings(home=place.folder / "sold"), peers=peers)
    assert running.workers is not None
    await running.workers.built()
    await running.close()
    events = life()
    types = [type(event).__name__ for event in events]
    data = [msgspec.json.encode(event).decode() for event in events]
    async with filling(url) as db:
        for first in range(1, DEALS + 1, AT_ONCE):
            await db.execute(STORE, first, min(first + AT_ONCE - 1, DEALS), types, data, str(DEAL))
    return url


async def projected(place: Place, *, name: str) -> AsyncIterator[Round]:
    """Events a second of projecting a backlog, and of upserting its rows by executemany, 500 at a time."""
    peer, url = PEERS[name], await place.once("sold", lambda: sold(place))
    log = Log(url, "pipeline")
    await log.start()
    db = await connect(url, search_path=f"{schema_of(peer.view)}, public")
    try:
        for _ in range(2):
            mine, until = await _backlog(db, peer.view, LogTransport({"pipeline": log}))
            yield Round(mine, await _executemany(db, peer, until))
    finally:
        await db.close()
        await log.stop()


async def _backlog(db: Any, view: View, transport: LogTransport) -> tuple[float, int]:
    """Events a second of the view's consumer over the start of the log, and how far it came."""
    build = await set_up(db, view, lambda _: transport)
    if view.indexes:
        await db.execute(view.indexes)
    consumer = side(db, view, build, lambda _: transport).consumers["pipeline"]
    subscription = await consumer.open()
    began = time.perf_counter()
    while consumer.position < min(BACKLOG, DEALS * OF_DEAL):
        await consumer.turn(subscription)
    took = time.perf_counter() - began
    await subscription.close()
    return consumer.position / took, consumer.position


async def _executemany(db: Any, peer: Peer, until: int) -> float:
    written = [(await _upsert(db, table), await db.fetch(rows, until)) for table, rows in peer.rows.items()]
    ready = [(statement, [tuple(row) for row in rows]) for statement, rows in written]
    began = time.perf_counter()
    for statement, values in ready:
        for begin in range(0, len(values), 500):
            await db.executemany(statement, values[begin : begin + 500])
    return until / (time.perf_counter() - began)


async def _upsert(db: Any, table: str) -> str:
    """The statement that upserts one row into a table made like this one, or adds one to a table without a key."""
    await db.execute(f"DROP TABLE IF EXISTS peer_{table}; CREATE TABLE peer_{table} (LIKE {table} INCLUDING ALL)")
    keys = await db.fetchval(
        "SELECT string_agg(attname, ', ') FROM pg_index JOIN pg_attribute ON attrelid = indrelid AND attnum = ANY(indkey)"
        " WHERE indrelid = $1::text::regclass AND indisunique",
        f"peer_{table}",
    )
    names = [row[0] for row in await db.fetch(
        "SELECT attname FROM pg_attribute WHERE attrelid = $1::text::regclass AND attnum > 0 ORDER BY attnum", f"peer_{table}"
    )]  # fmt: skip
    places = ", ".join(f"${place}" for place in range(1, len(names) + 1))
    news = ", ".join(f"{name} = excluded.{name}" for name in names)
    otherwise = f"ON CONFLICT ({keys}) DO UPDATE SET {news}" if keys else ""
    return f"INSERT INTO peer_{table} VALUES ({places}) {otherwise}"


async def rebuilt(place: Place, *, name: str) -> AsyncIterator[Round]:
    """Events a second of a rebuild, and of reading the same pages and doing nothing, before it and after it.

    It takes long enough for the machine to become another one meanwhile.
    """
    view, url = PEERS[name].view, await place.once("sold", lambda: sold(place))
    log = Log(url, "pipeline")
    await log.start()
    try:
        transport = LogTransport({"pipeline": log})
        before = await read_all(url)
        for _ in range(3):
            done = await rebuild(url, view, lambda _: transport)
            after = await read_all(url)
            yield Round(DEALS * OF_DEAL / done.seconds, harmonic_mean([before, after]))
            before = after
    finally:
        await log.stop()


async def listed(place: Place) -> AsyncIterator[Round]:
    """Pages of 50 deals a second over HTTP, and the same query by pgbench."""
    url = await place.once("sold", lambda: sold(place))
    await _shown(url)
    async with api(place, "pipeline", url.replace("sold_pipeline", "sold_{service}")) as served:
        page = f"{served.url}/pipeline/v1/deals"
        await wrk(page, GET, served.token, connections=16, seconds=2)
        for _ in range(5):
            mine = await wrk(page, GET, served.token, connections=16, seconds=1)
            program: Path = await place.program("pgbench")
            yield Round(mine.per_second, (await pgbench(program, url, LIST, seconds=1, clients=16)).per_second)


async def _shown(url: str) -> None:
    """Build the view of the deals, unless a row did before."""
    db = await connect(url)
    there = await db.fetchval("SELECT EXISTS (SELECT FROM deals)")
    await db.close()
    if there:
        return
    log = Log(url, "pipeline")
    await log.start()
    try:
        await rebuild(url, DEALS_VIEW, lambda _: LogTransport({"pipeline": log}))
    finally:
        await log.stop()


def rows() -> list[Row]:
    """The goals for pipeline's views."""
    return [
        *(Row(f"project_{name}_vs_executemany", f"projecting a backlog of 100 000 events of pipeline: {name}", "events/s",
              f"upserts of its rows ({', '.join(peer.rows)}; inserts where a table has no key), one an event, ready in memory, by executemany, 500 a batch, into a table"
              " with the same indexes", Bound(">=", 1.0), Bound(">=", 2), partial(projected, name=name))
          for name, peer in PEERS.items()),
        *(Row(f"rebuild_{name}_vs_read", f"rebuilding {name} from 1 000 000 events of 100 000 deals", "events/s",
              "reading every column, 1 000 events a page, and doing nothing, before and after", Bound(">=", 0.5), Bound(">=", 0.8),
              partial(rebuilt, name=name))
          for name in PEERS),
        Row("list_deals_vs_pgbench", "list of 50 deals of 100 000 over HTTP, 16 connections", "pages/s",
            "pgbench running the same query, 16 clients", Bound(">=", 0.12), Bound(">=", 0.25), listed),
    ]  # fmt: skip
