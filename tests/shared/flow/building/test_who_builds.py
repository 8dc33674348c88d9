"""Which program builds a view, when, and how often."""

import asyncio
from dataclasses import replace
from typing import Any
from uuid import uuid4

from shared.flow.consuming.locks import LEASE, number
from shared.flow.freshness import settled_until
from shared.flow.log_transport import LogTransport
from shared.flow.rebuild import rebuild
from shared.flow.runtime import Workers
from shared.flow.view import View
from shared.service import Service
from shared.store.store import Store
from tests.shared.flow.acting.reminders import BACK, CONSUMER, fire_at, in_days, reminded
from tests.shared.flow.acting.test_two_workers import POLICY
from tests.shared.flow.building.readers import BUILDER, NOTHING, anew, build_of, compared, left
from tests.shared.flow.interrupting import Gate, passed
from tests.shared.flow.parcels import (
    DDL,
    PARCELS,
    READS,
    SERVICE,
    Complain,
    Move,
    Return,
    Send,
    do,
    many,
    opened,
    project,
    shown,
    working,
)
from tests.shared.flow.waiting import until

WAITING = """
SELECT EXISTS (SELECT FROM pg_stat_activity
               WHERE application_name = $1 AND state = 'idle' AND query LIKE 'SELECT pg_try_advisory_lock%')
"""
NEWER = replace(PARCELS, ddl=DDL.replace("returned int", "checked bool NOT NULL DEFAULT true, returned int"))


def serving(view: View) -> Service:
    return replace(SERVICE, views=(view,))


async def builds(db: Any) -> int:
    """How many were ever begun."""
    found: int = await db.fetchval("SELECT CASE WHEN is_called THEN last_value ELSE 0 END FROM builds")
    return found


async def test_a_start_builds_what_is_not_there_and_nothing_else(database_url: str, store: Store, db: Any) -> None:
    await many(store, 3)
    for _ in range(2):
        async with working(database_url, store) as workers:
            await workers.built()
            assert await builds(db) == 1
            assert await build_of(db) == 1


async def test_other_tables_or_other_types_are_built_at_the_next_start(
    database_url: str, store: Store, db: Any
) -> None:
    ids = await many(store, 3)
    fewer = replace(NEWER, reads={"parcels": READS - {"ParcelMoved"}})
    for view in PARCELS, NEWER, fewer, replace(fewer, version=2):
        before = await builds(db)
        async with working(database_url, store, serving(view)) as workers:
            await workers.built()
            assert await db.fetchval("SELECT fingerprint FROM views") == view.fingerprint
            assert await build_of(db) == await builds(db) == before + 1
            assert len(await shown(db)) == len(ids)
        columns = await db.fetchval(
            "SELECT count(*) FROM pg_attribute WHERE attrelid = 'views.parcels'::regclass AND attname = 'checked'"
        )
        assert columns == (view is not PARCELS)
        assert (await compared(database_url, store, view)).equal
        assert await left(db) == NOTHING
    assert [row[2] for row in (await shown(db)).values()] == [None] * len(ids)


async def test_a_build_is_not_held_up_by_who_waits_to_build_another_view(
    database_url: str, store: Store, db: Any
) -> None:
    await many(store, 3)
    await db.execute("SELECT pg_advisory_lock($1, $2)", LEASE, number("rebuild:others"))
    logs = LogTransport({"parcels": store.log})
    waiting = asyncio.create_task(rebuild(database_url, replace(PARCELS, name="others"), lambda _: logs))
    await until(lambda: db.fetchval(WAITING, "rebuild others"))
    async with asyncio.timeout(10):
        await rebuild(database_url, PARCELS, lambda _: logs)
    assert not waiting.done()
    waiting.cancel()
    await asyncio.gather(waiting, return_exceptions=True)
    assert len(await shown(db)) == 3


async def test_two_processes_that_start_together_build_it_once(database_url: str, store: Store, db: Any) -> None:
    await many(store, 3)
    async with (
        opened(database_url) as second,
        working(database_url, store) as one,
        working(database_url, second) as two,
    ):
        await asyncio.gather(one.built(), two.built())
        assert await builds(db) == 1
        await do(store, uuid4(), Send(1))
        await passed(db, store, "parcels")
    assert (await compared(database_url, store)).equal


async def test_two_who_build_the_same_do_so_one_after_the_other(database_url: str, store: Store, db: Any) -> None:
    gate, under_way = Gate(), []

    def counting(name: str) -> View:
        async def gated(connection: Any, service: str, messages: Any) -> None:
            under_way.append(name)
            if name == "first":
                await gate.stop()
            await project(connection, service, messages)

        return replace(PARCELS, project=gated)

    await many(store, 3)
    first = asyncio.create_task(anew(database_url, store, counting("first")))
    await gate.come_by()
    second = asyncio.create_task(anew(database_url, store, counting("second")))
    await until(lambda: db.fetchval(WAITING, BUILDER))
    assert under_way == ["first"]
    gate.opened.set()
    assert (await first).build < (await second).build == await build_of(db)
    assert under_way == ["first", "second"]
    assert (await compared(database_url, store)).equal
    assert await left(db) == NOTHING


async def test_an_older_program_stands_by_when_a_newer_has_built(database_url: str, store: Store, db: Any) -> None:
    async with opened(database_url) as second, working(database_url, store) as old:
        await old.built()
        await many(store, 3)
        async with working(database_url, second, serving(NEWER)) as new:
            await new.built()
            parcel = uuid4()
            await do(store, parcel, Send(1), Move("a"))
            await passed(db, store, "parcels")
            await until(lambda: superseded(old))
            assert await builds(db) == 2
            assert (await shown(db))[parcel][:2] == (1, 1)


async def superseded(workers: Workers) -> bool:
    return [status.state for status in workers.status() if status.consumer == "parcels"] == ["superseded"]


async def test_nothing_acts_again_when_a_view_is_built_anew(database_url: str, store: Store, db: Any) -> None:
    acting = replace(SERVICE, policies=(POLICY,), deadlines=(BACK,))
    consumers = "parcels", f"policy:{POLICY.name}", CONSUMER
    async with working(database_url, store, acting, tick=3600) as workers:
        await workers.built()
        parcel = uuid4()
        await do(store, parcel, Send(1), Move("a"))
        await fire_until(db, store)
        before = store.log.head
        await workers.rebuild(PARCELS)
        await fire_until(db, store)
    async with working(database_url, store, replace(acting, views=(NEWER,)), tick=3600) as workers:
        await workers.built()
        for consumer in consumers:
            await passed(db, store, consumer)
        await fire_until(db, store)
    assert store.log.head == before
    assert len(await reminded(store)) == 2


async def fire_until(db: Any, store: Store) -> None:
    """Let everything act that can."""
    for _ in range(2):
        for consumer in "parcels", f"policy:{POLICY.name}", CONSUMER:
            await passed(db, store, consumer)
        await fire_at(db, store, in_days(2))


async def test_what_is_settled_goes_on_after_a_build_though_nothing_of_interest_comes(
    database_url: str, store: Store, db: Any
) -> None:
    async with working(database_url, store) as workers:
        await workers.built()
        await do(store, uuid4(), Send(1), Return())
        await passed(db, store, "parcels")
        await anew(database_url, store)
        outcome = await do(store, uuid4(), Complain())

        async def settled() -> bool:
            moment = await settled_until(db, ["parcels"])
            return moment is not None and outcome.recorded_at is not None and moment > outcome.recorded_at

        await until(settled)
