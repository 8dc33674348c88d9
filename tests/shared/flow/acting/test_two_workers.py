"""Two processes of one service, and the first is cut off at each step of acting: what it does is done once."""

from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import replace
from typing import Any
from uuid import UUID, uuid4, uuid5

import pytest

from shared.flow.deadletters import listed
from shared.flow.message import Message
from shared.flow.policies import Issue, Policy
from shared.flow.runtime import Workers
from shared.store.store import Store
from tests.shared.flow.acting.reminders import BACK, CONSUMER, in_days, reminded, rows
from tests.shared.flow.interrupting import alone, blocked, held, kill, passed, pids
from tests.shared.flow.parcels import PARCEL, SERVICE, Complain, Move, Send, do, opened, working
from tests.shared.flow.waiting import until


def complain(message: Message) -> Sequence[Issue]:
    return [Issue(PARCEL, uuid5(message.event_id, "complaint"), Complain())]


POLICY = Policy("when_parcel_moved_then_complain", "parcels", frozenset({"ParcelMoved"}), "beginning", complain)
SERVING = replace(SERVICE, views=(), policies=(POLICY,), deadlines=(BACK,))
APPEND_BLOCKS = "LOCK TABLE handled IN SHARE MODE"


@asynccontextmanager
async def two(url: str, store: Store, db: Any) -> AsyncIterator[list[int]]:
    """Two processes' worth of workers; the first runs everything, and what is given are its connections' numbers."""
    later = in_days(2)
    async with opened(url) as second, working(url, store, SERVING, clock=lambda: later) as first:
        await until(lambda: runs(first))
        found = await pids(db, "parcels workers", "parcels upkeep", "parcels writer")
        async with working(url, second, SERVING, clock=lambda: later) as other:
            yield found
            await until(lambda: runs_all(first, other))


async def runs(workers: Workers) -> bool:
    return len([status for status in workers.status() if status.state == "running"]) == 3


async def runs_all(*workers: Workers) -> bool:
    return sum([status.state == "running" for each in workers for status in each.status()]) == 3


async def cut(db: Any, connections: list[int]) -> None:
    """The first process is gone, with whatever it had under way; it comes back as another."""
    assert await kill(db, connections)


async def done(store: Store, db: Any, expected: Sequence[UUID]) -> None:
    """Exactly these complaints stand in the log, now and when everything has been read again."""

    async def all_there() -> bool:
        return len(await reminded(store)) >= len(expected)

    await until(all_there)
    await passed(db, store, f"policy:{POLICY.name}")
    await passed(db, store, CONSUMER)
    assert sorted(await reminded(store)) == sorted(expected)
    assert await listed(db) == []


def complaint(message: Message) -> UUID:
    return uuid5(message.event_id, "complaint")


async def test_a_policys_process_is_gone_before_its_append(database_url: str, store: Store, db: Any) -> None:
    async with two(database_url, store, db) as first:
        async with held(database_url, APPEND_BLOCKS):
            moved = await do(store, uuid4(), Move("a"))
            await blocked(db, "parcels writer")
            await cut(db, first)
        (cause,) = await store.log.read(moved.position - 1, 1)
        await done(store, db, [complaint(cause)])


async def test_a_policys_process_is_gone_between_append_and_checkpoint(
    database_url: str, store: Store, db: Any
) -> None:
    async with two(database_url, store, db) as first:
        async with held(database_url, alone(f"policy:{POLICY.name}")):
            moved = await do(store, uuid4(), Move("a"))
            await blocked(db, "parcels workers")
            assert len(await reminded(store)) == 1
            await cut(db, first)
        (cause,) = await store.log.read(moved.position - 1, 1)
        await done(store, db, [complaint(cause)])


async def test_a_deadlines_process_is_gone_before_its_append(database_url: str, store: Store, db: Any) -> None:
    async with two(database_url, store, db) as first:
        parcel = uuid4()
        async with held(database_url, APPEND_BLOCKS):
            await do(store, parcel, Send(1))
            await blocked(db, "parcels writer")
            await cut(db, first)
        await done(store, db, [parcel])
        await until(lambda: fired(db, parcel))


async def test_a_deadlines_process_is_gone_between_append_and_mark(database_url: str, store: Store, db: Any) -> None:
    async with two(database_url, store, db) as first:
        parcel = uuid4()
        async with AsyncExitStack() as rows_locked:
            async with held(database_url, APPEND_BLOCKS):
                await do(store, parcel, Send(1))
                await blocked(db, "parcels writer")
                await rows_locked.enter_async_context(held(database_url, "SELECT FROM deadlines FOR UPDATE"))
            await blocked(db, "parcels workers", "%UPDATE public.deadlines%")
            assert await reminded(store) == [parcel]
            await cut(db, first)
        await done(store, db, [parcel])
        await until(lambda: fired(db, parcel))


async def fired(db: Any, parcel: UUID) -> bool:
    return await rows(db) == {parcel: ("fired", "")}


@pytest.mark.parametrize("table", ["checkpoints", "deadlines"])
async def test_what_was_handled_stays_so_though_the_commit_after_it_was_lost(
    database_url: str, store: Store, db: Any, table: str
) -> None:
    again = {
        "checkpoints": "UPDATE checkpoints SET position = 0 WHERE build = 0",
        "deadlines": "UPDATE deadlines SET state = 'waiting', fired_at = NULL",
    }
    parcel = uuid4()
    async with two(database_url, store, db):
        moved = await do(store, parcel, Move("a"))
        await do(store, parcel, Send(1))
        (cause,) = await store.log.read(moved.position - 1, 1)
        await done(store, db, [complaint(cause), parcel])
        await until(lambda: fired(db, parcel))
    await db.execute(again[table])
    async with two(database_url, store, db):
        await done(store, db, [complaint(cause), parcel])
        await until(lambda: fired(db, parcel))
