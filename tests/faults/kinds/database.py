"""PostgreSQL is killed, restarted and paused; sessions end, statements are cancelled, outsiders hold what others need."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from random import Random
from typing import Any

import asyncpg

from shared.store.connect import connect
from tests.faults.kinds.kind import Kind, Options, Scene, both, last, nothing, now, seconds, service, services, where

SESSIONS = """
SELECT pid FROM pg_stat_activity
WHERE datname = ANY($1::text[]) AND pid <> pg_backend_pid() AND backend_type = 'client backend'
  AND application_name <> 'faults' ORDER BY pid
"""
ACTIVE = SESSIONS.replace("ORDER BY", "AND state = 'active' ORDER BY")
MOST_SESSIONS = 200


async def kill(scene: Scene, _options: Options) -> float:
    """The server and all its processes crash; it is started again at once."""
    postgres = scene.system.postgres
    async with postgres.changing:
        blow = now()
        await postgres.kill()
        await postgres.start()
    return blow


async def restart(scene: Scene, _options: Options) -> float:
    """A fast shutdown, and the next start."""
    postgres = scene.system.postgres
    async with postgres.changing:
        blow = now()
        await postgres.stop()
        await postgres.start()
    return blow


async def pause(scene: Scene, options: Options) -> None:
    """The whole server hangs."""
    postgres = scene.system.postgres
    async with postgres.changing:
        postgres.pause()
        try:
            await last(options)
        finally:
            postgres.resume()


async def end_sessions(scene: Scene, options: Options) -> None:
    """Every session of a service, or of all, is ended."""
    async with _outsider(scene, "postgres") as db:
        for (pid,) in await db.fetch(SESSIONS, list(services(options["service"]))):
            await db.fetchval("SELECT pg_terminate_backend($1)", pid)


async def end_some(scene: Scene, options: Options) -> None:
    """Sessions are ended one by one, any of them."""
    random = Random(options["seed"])
    async with _outsider(scene, "postgres") as db:
        for _ in range(options["times"]):
            found = await db.fetch(SESSIONS, list(services("every service")))
            if found:
                await db.fetchval("SELECT pg_terminate_backend($1)", random.choice(found)[0])
            await asyncio.sleep(0.2)


async def cancel(scene: Scene, options: Options) -> None:
    """Statements that run are cancelled, any of them."""
    random = Random(options["seed"])
    async with _outsider(scene, "postgres") as db:
        for _ in range(options["times"]):
            found = await db.fetch(ACTIVE, list(services("every service")))
            if found:
                await db.fetchval("SELECT pg_cancel_backend($1)", random.choice(found)[0])
            await asyncio.sleep(0.02)


async def lock_row(scene: Scene, options: Options) -> None:
    """Somebody holds the row of a busy account's stream."""
    async with _outsider(scene, "pipeline") as db, _given_up(db):
        hot = scene.company.customers[options["which"]]
        await db.execute("SELECT FROM public.streams WHERE stream_id = $1 FOR UPDATE", hot)
        await last(options)


async def lock_view(scene: Scene, options: Options) -> None:
    """Somebody holds a view's table, for longer than a worker may stand still: it ends, and another is started."""
    names = scene.system.names("worker", "pipeline")
    before = {name: scene.system.number(name) for name in names}
    async with _outsider(scene, "pipeline") as db, _given_up(db):
        await db.execute("LOCK TABLE views.orders IN SHARE MODE")
        await last(options)
    if all(scene.system.number(name) == number for name, number in before.items()):
        scene.wrong.append(f"no worker was started again although one stood still for {options['seconds']} s")


async def write_and_wait(scene: Scene, options: Options) -> None:
    """A transaction with a number of its own stays open: whoever waits for all numbers below would stand still."""
    async with _outsider(scene, options["service"]) as db, _given_up(db):
        await db.execute("INSERT INTO public.installation VALUES ('faults', '-')")
        await last(options)


async def append_and_wait(scene: Scene, options: Options) -> None:
    """An append stays open, a position drawn and not decided; then it comes to nothing."""
    async with _outsider(scene, options["service"]) as db, _given_up(db):
        await db.execute("SELECT share_fence()")
        await db.execute("SELECT nextval('public.events_position_seq')")
        await last(options)


async def exhaust(scene: Scene, options: Options) -> None:
    """Outsiders take every connection there is, while those of the services end and want to come back."""
    async with AsyncExitStack() as held:
        db = await held.enter_async_context(_outsider(scene, "postgres"))
        with suppress(asyncpg.PostgresError, OSError):
            for number in range(MOST_SESSIONS):
                await held.enter_async_context(_outsider(scene, "postgres"))
                if number % 10 == 5:
                    found = await db.fetch(SESSIONS, list(services("every service")))
                    await db.fetchval(
                        "SELECT pg_terminate_backend($1)", Random(options["seed"] + number).choice(found)[0]
                    )
        await last(options)


async def fill_disk(scene: Scene, options: Options) -> None:
    """The disk is full, for the tables and for the write-ahead log: without that the server ends, and is started again."""
    postgres = scene.system.postgres
    assert postgres.disk is not None
    async with postgres.changing:
        try:
            postgres.disk.fill(options["left"])
            await last(options)
        finally:
            postgres.disk.empty()
            await postgres.back()


@asynccontextmanager
async def _outsider(scene: Scene, database: str) -> AsyncIterator[Any]:
    """A session past the proxies; that it is gone at the end is no matter."""
    db = await connect(scene.system.postgres.url(database), name="faults")
    try:
        yield db
    finally:
        db.terminate()


@asynccontextmanager
async def _given_up(db: Any) -> AsyncIterator[None]:
    """What is done in the block is rolled back."""
    transaction = db.transaction()
    await transaction.start()
    try:
        yield
    finally:
        with suppress(asyncpg.PostgresError, asyncpg.InterfaceError, OSError):
            await transaction.rollback()


def often(least: int, most: int) -> Any:
    """How many times, and the seed for what is hit."""
    return lambda random: {"times": random.randint(least, most), "seed": random.getrandbits(32)}


def hot(random: Random) -> Options:
    """One of the busy accounts."""
    return {"which": random.randrange(4)}


def left(random: Random) -> Options:
    """How many bytes are left: nothing, or what is used up soon."""
    return {"left": random.choice((0, 0, 256 * 1024, 4 * 1024 * 1024))}


KINDS = (
    Kind("postgres_killed", nothing, kill, first=10.0, alone=True),
    Kind("postgres_restarted", nothing, restart, alone=True),
    Kind("postgres_paused", seconds(3, 8), pause, alone=True),
    Kind("postgres_disk_full", both(left, seconds(4, 10)), fill_disk, alone=True, disk=True),
    Kind("sessions_ended", where, end_sessions),
    Kind("sessions_ended_at_random", often(5, 20), end_some),
    Kind("statements_cancelled", often(20, 100), cancel),
    Kind("row_locked", both(hot, seconds(2, 4)), lock_row),
    Kind("view_locked", seconds(80, 80), lock_view, alone=True, rare=True),
    Kind("write_left_open", both(service, seconds(3, 6)), write_and_wait),
    Kind("append_left_open", both(service, seconds(2, 4)), append_and_wait),
    Kind(
        "connections_exhausted",
        both(seconds(2, 5), lambda random: {"seed": random.getrandbits(32)}),
        exhaust,
        alone=True,
    ),
)
