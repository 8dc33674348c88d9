"""What is the database's fault pauses, and is never held against a message."""

from typing import Any
from uuid import uuid4

import asyncpg
import pytest

from shared.flow.acting.issuing import Issuer
from shared.flow.acting.policy import Acting
from shared.flow.consuming.checkpoints import create, load
from shared.flow.consuming.portion import Portion
from shared.flow.consuming.trouble import passes
from shared.flow.deadletters import listed
from shared.flow.runtime import utc_now
from shared.flow.transport import Checkpoint
from shared.store.store import Store
from tests.shared.flow.acting.reminders import CONSUMER, REMINDING, fire_at, in_days, reminded, rows
from tests.shared.flow.acting.test_two_workers import POLICY, complaint
from tests.shared.flow.interrupting import kill, passed, pids
from tests.shared.flow.parcels import Move, Send, do, working

REQUESTS = "parcels requests"


async def test_a_policy_whose_connections_were_ended_while_idle_parks_nothing(store: Store, db: Any) -> None:
    name = f"policy:{POLICY.name}"
    moved = await do(store, uuid4(), Move("a"))
    messages = await store.log.read(0)
    await create(db, name, 0, "parcels", [Checkpoint("", 0, store.log.log_id, 1, 0, 0)])
    await db.execute("INSERT INTO policies VALUES ($1, 0, 0, '1970-01-01Z')", POLICY.name)
    step = Acting(store.pool.acquire, POLICY, Issuer(store, utc_now))
    await step.open(db, store.log.whole)
    (cursor,) = await load(db, name, 0, "parcels")
    met: list[Exception] = []
    while cursor.position < moved.position and len(met) < 10:
        await kill(db, await pids(db, REQUESTS))
        try:
            await step.take([Portion(cursor, messages, moved.position, moved.position)])
        except Exception as error:
            met.append(error)
        assert await listed(db) == []
    assert all(map(passes, met)), met
    while cursor.position < moved.position:
        await step.take([Portion(cursor, messages, moved.position, moved.position)])
    assert await reminded(store) == [complaint(messages[0])]


async def test_a_deadline_whose_connections_were_ended_while_idle_waits(
    database_url: str, store: Store, db: Any
) -> None:
    parcel = uuid4()
    async with working(database_url, store, REMINDING, tick=3600):
        await do(store, parcel, Send(1))
        await passed(db, store, CONSUMER)
    await kill(db, await pids(db, REQUESTS))
    assert await fire_at(db, store, in_days(2)) in {0, 1}
    assert (await rows(db))[parcel][0] in {"waiting", "fired"}
    await store.pool.fetch("SELECT 1")
    await fire_at(db, store, in_days(2))
    assert await reminded(store) == [parcel]


@pytest.mark.parametrize(
    "error",
    [
        ConnectionResetError("gone"),
        TimeoutError(),
        MemoryError(),
        asyncpg.ConnectionDoesNotExistError("gone"),
        asyncpg.InterfaceError("connection is closed"),
        asyncpg.InterfaceError("pool is closing"),
        asyncpg.InternalClientError("cannot switch to state 12; another operation (2) is in progress"),
        asyncpg.AdminShutdownError("terminating connection due to administrator command"),
        asyncpg.CannotConnectNowError("the database system is starting up"),
        asyncpg.TooManyConnectionsError("sorry, too many clients already"),
        asyncpg.DiskFullError("could not extend file"),
        asyncpg.QueryCanceledError("canceling statement due to statement timeout"),
        asyncpg.LockNotAvailableError("canceling statement due to lock timeout"),
        asyncpg.DeadlockDetectedError("deadlock detected"),
        asyncpg.SerializationError("could not serialize access"),
        asyncpg.ReadOnlySQLTransactionError("cannot execute INSERT in a read-only transaction"),
    ],
    ids=repr,
)
def test_it_passes(error: Exception) -> None:
    assert passes(error)


@pytest.mark.parametrize(
    "error",
    [
        ValueError("a weight of -1"),
        KeyError("place"),
        asyncpg.DataError("invalid input for query argument"),
        asyncpg.NotNullViolationError("null value"),
        asyncpg.UniqueViolationError("duplicate key"),
        asyncpg.NumericValueOutOfRangeError("integer out of range"),
        asyncpg.UndefinedColumnError("column does not exist"),
    ],
    ids=repr,
)
def test_it_is_the_messages(error: Exception) -> None:
    assert not passes(error)
