"""Between what a batch writes and its commit nothing can be torn: all of it is kept with the checkpoint, or none."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any
from uuid import uuid4

import asyncpg

from shared.flow.deadletters import listed
from shared.flow.view import Project
from shared.store.store import Store
from tests.shared.flow.consuming.feeding import built, consumer, fed, running
from tests.shared.flow.interrupting import Gate, kill, passed, pids, position
from tests.shared.flow.parcels import PARCELS, SERVICE, Move, Send, do, project, shown, working
from tests.shared.flow.waiting import until


def stopping(gate: Gate) -> Project:
    """Applies, and then waits where only the commit is missing, the first time it sees a moved parcel."""

    async def applied(connection: Any, service: str, messages: Any) -> None:
        await project(connection, service, messages)
        if messages[-1].type == "ParcelMoved" and not gate.reached.is_set():
            await gate.stop()

    return applied


async def test_a_connection_that_dies_before_the_commit_takes_its_batch_along(
    database_url: str, store: Store, db: Any
) -> None:
    gate, parcel = Gate(), uuid4()
    service = replace(SERVICE, views=(replace(PARCELS, project=stopping(gate)),))
    async with working(database_url, store, service) as workers:
        await workers.built()
        sent = await do(store, parcel, Send(7))
        await passed(db, store, "parcels")
        await do(store, parcel, Move("a"), Move("b"))
        await gate.come_by()
        assert await kill(db, await pids(db, "parcels workers"))
        gate.opened.set()
        assert await shown(db) == {parcel: (7, 0, None, 0)}
        assert await position(db, "parcels") == sent.position
        await passed(db, store, "parcels")
    assert await shown(db) == {parcel: (7, 2, "b", 0)}
    assert await listed(db) == []


async def test_a_process_that_ends_before_the_commit_takes_its_batch_along(
    database_url: str, store: Store, db: Any
) -> None:
    build, gate, parcel = await built(database_url, store, db), Gate(), uuid4()
    await do(store, parcel, Send(7), Move("a"))
    async with running(consumer(store, build, stopping(gate))):
        await gate.come_by()
    assert await shown(db) == {}
    assert await position(db, "parcels") == 0
    await fed(consumer(store, build), store, db)
    assert await shown(db) == {parcel: (7, 1, "a", 0)}


async def test_a_consumer_whose_connection_died_before_the_commit_can_be_stopped(
    database_url: str, store: Store, db: Any
) -> None:
    build, gate, taken = await built(database_url, store, db), Gate(), []

    async def asleep(connection: Any, _service: str, _messages: Any) -> None:
        taken.append(connection)
        await gate.stop()

    await do(store, uuid4(), Send(7))
    task = asyncio.create_task(consumer(store, build, asleep).run())
    await gate.come_by()
    await kill(db, await pids(db, "parcels requests"))
    await until(lambda: is_gone(taken[0]), 5)
    task.cancel()
    done, _ = await asyncio.wait([task], timeout=5)
    assert done


async def is_gone(connection: Any) -> bool:
    try:
        return bool(connection.is_closed())
    except asyncpg.InterfaceError:
        return True


class Severed:
    """A connection that carries out every commit, of which the first's answer is lost on the way."""

    lost = 0

    def __init__(self, connection: Any) -> None:
        self._connection = connection

    async def execute(self, query: str, *args: Any, **options: Any) -> Any:
        done = await self._connection.execute(query, *args, **options)
        if query.endswith("COMMIT") and not Severed.lost:
            Severed.lost += 1
            raise ConnectionResetError("lost with the answer")
        return done

    def __getattr__(self, name: str) -> Any:
        return getattr(self._connection, name)


async def test_a_commit_whose_answer_is_lost_is_not_applied_again(database_url: str, store: Store, db: Any) -> None:
    build, parcel = await built(database_url, store, db), uuid4()

    @asynccontextmanager
    async def severed() -> AsyncIterator[Any]:
        async with store.pool.acquire() as connection:
            yield Severed(connection)

    Severed.lost = 0
    await do(store, parcel, Send(7), Move("a"))
    feeding = consumer(store, build, project, severed)
    await fed(feeding, store, db)
    await do(store, parcel, Move("b"))
    await fed(feeding, store, db)
    assert Severed.lost == 1
    assert await shown(db) == {parcel: (7, 2, "b", 0)}
    assert await listed(db) == []


async def test_what_a_message_wrote_before_it_failed_is_taken_back(database_url: str, store: Store, db: Any) -> None:
    async def half(connection: Any, service: str, messages: Any) -> None:
        await project(connection, service, messages)
        if any("nowhere" in message.data for message in messages):
            raise ValueError("nobody knows this place")

    build, bad, good = await built(database_url, store, db), uuid4(), uuid4()
    await do(store, bad, Send(1), Move("nowhere"), Move("a"))
    await do(store, good, Send(2), Move("b"))
    await fed(consumer(store, build, half), store, db)
    assert await shown(db) == {bad: (1, 0, None, 0), good: (2, 1, "b", 0)}
    assert [(letter.key, letter.code) for letter in await listed(db)] == [(bad, "failed"), (bad, "behind")]


async def test_an_error_that_is_the_databases_parks_nothing(database_url: str, store: Store, db: Any) -> None:
    """A lock that is not had in time, a statement that is cancelled, a full disk: the same batch, a moment later."""
    build, parcel = await built(database_url, store, db), uuid4()
    states = ["55P03", "57014", "53100", "40P01"]
    met: list[str] = []

    async def troubled(connection: Any, service: str, messages: Any) -> None:
        await project(connection, service, messages)
        if len(met) < len(states):
            met.append(states[len(met)])
            await connection.execute(f"DO $$ BEGIN RAISE EXCEPTION 'not now' USING ERRCODE = '{met[-1]}'; END $$")

    await do(store, parcel, Send(7), Move("a"))
    feeding = consumer(store, build, troubled)
    await fed(feeding, store, db)
    assert met == states
    assert await shown(db) == {parcel: (7, 1, "a", 0)}
    assert await listed(db) == []
