"""Two who feed the same at the same time: whoever commits second is fenced, and nothing of its batch is kept."""

import asyncio
from dataclasses import replace
from typing import Any
from uuid import uuid4

import pytest

from shared.flow import runtime
from shared.flow.acting.issuing import Issuer
from shared.flow.acting.policy import Acting
from shared.flow.consuming.checkpoints import create, load
from shared.flow.consuming.portion import Portion
from shared.flow.consuming.trouble import Fenced
from shared.flow.deadletters import listed
from shared.flow.policies import Issue, Policy
from shared.flow.runtime import utc_now
from shared.flow.transport import Checkpoint
from shared.flow.view import Project
from shared.store.handle import handle
from shared.store.store import Store
from tests.shared.flow.consuming.feeding import built, consumer, fed, running
from tests.shared.flow.interrupting import Gate, blocked, passed
from tests.shared.flow.parcels import PARCEL, PARCELS, SERVICE, Move, Return, Send, do, project, shown, working

MARK = "INSERT INTO parcels VALUES ($1, 0, 0, 'here was the zombie', 0)"


def asleep(gate: Gate, trace: Any, *, holding: bool) -> Project:
    """Leaves a trace in its transaction and falls asleep, once: before its work, or `holding` the rows it wrote."""

    begun = False

    async def sleepy(connection: Any, service: str, messages: Any) -> None:
        nonlocal begun
        first, begun = not begun, True
        if first:
            await connection.execute(MARK, trace)
        if first and not holding:
            await gate.stop()
        await project(connection, service, messages)
        if first and holding:
            await gate.stop()

    return sleepy


async def test_nothing_of_a_zombies_batch_is_kept(database_url: str, store: Store, db: Any) -> None:
    build, gate, trace, parcel = await built(database_url, store, db), Gate(), uuid4(), uuid4()
    await do(store, parcel, Send(7), Move("a"))
    async with running(consumer(store, build, asleep(gate, trace, holding=False))):
        await gate.come_by()
        await fed(consumer(store, build), store, db)
        assert await shown(db) == {parcel: (7, 1, "a", 0)}
        gate.opened.set()
        await do(store, parcel, Move("b"))
        await passed(db, store, "parcels")
    assert await shown(db) == {parcel: (7, 2, "b", 0)}
    assert await listed(db) == []


async def test_who_waited_for_the_zombies_rows_is_fenced_when_that_one_commits(
    database_url: str, store: Store, db: Any
) -> None:
    build, gate, trace, parcel = await built(database_url, store, db), Gate(), uuid4(), uuid4()
    await do(store, parcel, Send(7), Move("a"))
    async with running(consumer(store, build, asleep(gate, trace, holding=True))):
        await gate.come_by()
        other = consumer(store, build)
        async with running(other):
            await blocked(db, "parcels requests", "%INSERT INTO parcels%")
            gate.opened.set()
            await do(store, parcel, Move("b"))
            await passed(db, store, "parcels")
    found = await shown(db)
    assert found.pop(trace)[2] == "here was the zombie"
    assert found == {parcel: (7, 2, "b", 0)}


async def test_who_is_paused_in_the_middle_of_a_batch_gives_its_rows_back(
    database_url: str, store: Store, db: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(runtime.LET_GO, "idle_in_transaction_session_timeout", "200ms")
    gate, trace, parcel = Gate(), uuid4(), uuid4()
    service = replace(SERVICE, views=(replace(PARCELS, project=asleep(gate, trace, holding=True)),))
    async with working(database_url, store, service) as workers:
        await workers.built()
        await do(store, parcel, Send(7))
        await gate.come_by()
        async with db.transaction():
            await db.execute("SET LOCAL lock_timeout = '3s'; LOCK TABLE views.parcels")
        gate.opened.set()
        await passed(db, store, "parcels")
    assert await shown(db) == {parcel: (7, 0, None, 0)}


@pytest.mark.parametrize("when", ["before the append", "after the append"])
async def test_a_policys_zombie_acts_no_second_time_and_parks_nothing(store: Store, db: Any, when: str) -> None:
    """It returns parcels, which a noun refuses the second time: the refusal is the zombie's, not the parcel's."""
    policy = Policy(
        "p", "parcels", frozenset({"ParcelMoved"}), "beginning", lambda m: [Issue(PARCEL, m.stream_id, Return())]
    )
    for _ in range(3):
        await do(store, uuid4(), Send(1), Move("a"))
    messages = [message for message in await store.log.read(0) if message.type in policy.on]
    last = store.log.head
    await create(db, "policy:p", 0, "parcels", [Checkpoint("", 0, store.log.log_id, 1, 0, 0)])
    await db.execute("INSERT INTO policies VALUES ('p', 0, 0, '1970-01-01Z')")
    gate = Gate()

    async def sleepy(*args: Any, **options: Any) -> Any:
        if when == "before the append":
            await gate.stop()
        done = await handle(*args, **options)
        await gate.stop()
        return done

    zombie, other = (Acting(store.pool.acquire, policy, Issuer(store, utc_now, issue)) for issue in (sleepy, handle))
    await zombie.open(db, store.log.whole)
    await other.open(db, store.log.whole)
    (of_zombie,), (of_other,) = [await load(db, "policy:p", 0, "parcels") for _ in range(2)]
    sleeping = asyncio.create_task(zombie.take([Portion(of_zombie, messages, last, last)]))
    await gate.come_by()
    await other.take([Portion(of_other, messages, last, last)])
    gate.opened.set()
    with pytest.raises(Fenced):
        await sleeping
    returned = [message.stream_id for message in await store.log.read(last) if message.type == "ParcelReturned"]
    assert sorted(returned) == sorted(message.stream_id for message in messages)
    assert await listed(db) == []
    assert await db.fetchval("SELECT count(*) FROM handled") == 3
