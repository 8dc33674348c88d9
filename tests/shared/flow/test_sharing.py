"""Two processes of one service share its consumers; whoever was left behind is fenced."""

import asyncio
from dataclasses import replace
from typing import Any
from uuid import uuid4

from shared.flow.consuming.consumer import Consumer
from shared.flow.consuming.progress import Progress
from shared.flow.freshness import wait_for
from shared.flow.log_transport import LogTransport
from shared.flow.projector import Projector
from shared.flow.view import View
from shared.store.store import Store
from tests.shared.flow.parcels import PARCELS, READS, SERVICE, Move, Send, do, opened, project, shown, working
from tests.shared.flow.waiting import PATIENCE, until


async def test_a_view_runs_in_one_process_and_the_other_takes_over(database_url: str, store: Store, db: Any) -> None:
    async with opened(database_url) as second:
        first = working(database_url, store)
        one = await first.__aenter__()
        await one.built()
        await until(lambda: runs(one))
        async with working(database_url, second) as two:
            await two.built()
            await asyncio.sleep(0.3)
            assert await runs(one)
            assert not await runs(two)
            parcel = uuid4()
            await do(store, parcel, Send(1), Move("a"))
            await first.__aexit__(None, None, None)
            await until(lambda: runs(two))
            outcome = await do(second, parcel, Move("b"))
            assert await wait_for(second.pool, "parcels", "parcels", outcome.position, PATIENCE, progress=two.progress)
            assert await shown(db) == {parcel: (1, 2, "b", 0)}


async def runs(workers: Any) -> bool:
    return any(status.state == "running" for status in workers.status())


async def test_a_lost_lease_is_taken_by_the_other_process(database_url: str, store: Store, db: Any) -> None:
    async with (
        opened(database_url) as second,
        working(database_url, store) as one,
        working(database_url, second) as two,
    ):
        await one.built()
        await two.built()
        await until(lambda: either(one, two))
        for _ in range(3):
            await db.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'parcels upkeep' "
                "AND datname = current_database()"
            )
            await asyncio.sleep(0.1)
        parcel = uuid4()
        outcome = await do(store, parcel, Send(1), Move("a"))
        assert await wait_for(db, "parcels", "parcels", outcome.position, PATIENCE)
        assert await shown(db) == {parcel: (1, 1, "a", 0)}


async def either(one: Any, two: Any) -> bool:
    return await runs(one) or await runs(two)


async def test_a_zombie_is_fenced(database_url: str, store: Store, db: Any) -> None:
    """It slept in the middle of a batch while another consumer, without asking for a lease, went on."""
    asleep, wake, slept = asyncio.Event(), asyncio.Event(), False

    async def sleepy(connection: Any, service: str, messages: Any) -> None:
        nonlocal slept
        if not slept and messages[-1].type == "ParcelMoved":
            slept = True
            asleep.set()
            await wake.wait()
        await project(connection, service, messages)

    view = replace(PARCELS, project=sleepy)
    async with working(database_url, store, replace(SERVICE, views=(view,))) as workers:
        await workers.built()
        parcel = uuid4()
        await do(store, parcel, Send(1))
        await do(store, parcel, Move("a"))
        await asyncio.wait_for(asleep.wait(), PATIENCE)
        build = await db.fetchval("SELECT build FROM views")
        other = consumer(store, PARCELS, build)
        running = asyncio.create_task(other.run())
        outcome = await do(store, parcel, Move("b"))
        await until(lambda: reached(db, outcome.position))
        running.cancel()
        wake.set()
        outcome = await do(store, parcel, Move("c"))
        await until(lambda: reached(db, outcome.position))
        assert await shown(db) == {parcel: (1, 3, "c", 0)}
        assert await db.fetchval("SELECT count(*) FROM dead_letters") == 0


def consumer(store: Store, view: View, build: int) -> Consumer:
    step = Projector(store.pool.acquire, view.name, build, "parcels", view.project)
    transport = LogTransport({"parcels": store.log})
    return Consumer(view.name, build, "parcels", READS, transport, step, store.pool.acquire, Progress())


async def reached(db: Any, position: int) -> bool:
    found: bool = await db.fetchval("SELECT min(position) >= $1 FROM checkpoints WHERE consumer = 'parcels'", position)
    return found
