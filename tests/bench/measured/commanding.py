"""One command over HTTP with everything that belongs to it, against the database alone and against a plain CRUD service."""

from collections.abc import AsyncIterator

from tests.bench.crud_peer import crud
from tests.bench.place import Place
from tests.bench.rows import Bound, Round, Row
from tests.bench.tools.processes import Served, api
from tests.bench.tools.registering import register
from tests.bench.tools.single_insert import single_insert
from tests.bench.tools.wrk import Load

CONNECTIONS = 32
FORCED = ',"force":true'


async def p50_against_insert(place: Place) -> AsyncIterator[Round]:
    """Median milliseconds of a command and of an insert, in turn, one client each."""
    databases = await _databases(place)
    async with api(place, "customers", databases) as served:
        await ours(served, connections=1, seconds=1)
        for _ in range(5):
            mine = await ours(served, connections=1, seconds=1)
            yield Round(mine.p50, (await single_insert(place, databases.format(service="customers"), clients=1)).p50)


async def against_pgbench(place: Place) -> AsyncIterator[Round]:
    """Commands and inserts a second, in turn, 32 clients each."""
    databases = await _databases(place)
    async with api(place, "customers", databases) as served:
        await ours(served, connections=CONNECTIONS, seconds=2)
        for _ in range(5):
            mine = await ours(served, connections=CONNECTIONS, seconds=1)
            insert = await single_insert(place, databases.format(service="customers"), clients=CONNECTIONS)
            yield Round(mine.per_second, insert.per_second)


async def against_crud(place: Place) -> AsyncIterator[Round]:
    """Commands a second of our service and of the peer, in turn, both processes there all the time."""
    async with api(place, "customers", await _databases(place)) as served, crud(place) as peer:
        await ours(served, connections=CONNECTIONS, seconds=2)
        await register(peer, "", connections=CONNECTIONS, seconds=2)
        for _ in range(5):
            mine = await ours(served, connections=CONNECTIONS, seconds=1)
            yield Round(mine.per_second, (await register(peer, "", connections=CONNECTIONS, seconds=1)).per_second)


async def ours(served: Served, *, connections: int, seconds: int) -> Load:
    """Customers registered over HTTP with a key each."""
    url = f"{served.url}/customers/v1/customers"
    return await register(url, served.token, connections=connections, seconds=seconds, more=FORCED)


async def _databases(place: Place) -> str:
    async def make() -> str:
        await place.database("http_customers")
        return await place.url("http_{service}")

    return await place.once("http", make)


def rows() -> list[Row]:
    """Commands over HTTP."""
    command = (
        "registering a customer over HTTP (token, idempotency key, validation of a body of 430 bytes, append, a unique "
        "registration number for one in ten, answer), salesloop serve in a process of its own, wrk in another"
    )
    insert = "pgbench single-row insert of an event of 437 bytes, columns and indexes of events, no triggers"
    return [
        Row("http_p50_vs_insert", f"{command}, one connection, p50", "ms", f"{insert}, one client, p50", Bound("<=", 6),
            Bound("<=", 3), p50_against_insert),
        Row("http_vs_pgbench", f"{command}, {CONNECTIONS} connections", "commands/s", f"{insert}, {CONNECTIONS} clients",
            Bound(">=", 0.22), Bound(">=", 0.5), against_pgbench),
        Row("http_vs_crud", f"{command}, {CONNECTIONS} connections", "commands/s",
            "FastAPI + SQLAlchemy (asyncio, asyncpg, pool of 32), one worker: the same body validated, inserted as one row with the "
            "same unique number, committed, answered; no token, key or events", Bound(">=", 4), Bound(">=", 10), against_crud),
    ]  # fmt: skip
