"""Processes of one service divide the partitions; while they come and go nothing is applied twice or left out."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager, nullcontext
from typing import Any
from uuid import uuid4

import pytest

from shared.flow.kafka.cluster import Cluster
from shared.flow.runtime import Workers
from shared.store.store import Store
from tests.shared.flow import interrupting
from tests.shared.flow.kafka.processes import DEPOT, partitions, process
from tests.shared.flow.kafka.topic import loaded
from tests.shared.flow.kafka_rig import KafkaRig
from tests.shared.flow.parcels import Move, Send, do, many, opened, shown, working
from tests.shared.flow.test_transports import expected
from tests.shared.flow.waiting import until

LONG = 60
APPLYING = """
SELECT count(*) FROM pg_stat_activity
WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE '%INSERT INTO parcels%'
"""


@pytest.fixture
async def held() -> AsyncIterator[AsyncExitStack]:
    async with AsyncExitStack() as held:
        yield held


async def joins(held: AsyncExitStack, url: str, rig: KafkaRig, number: int) -> Workers:
    """One more process, in this one: with connections and a transport of its own."""
    store = await held.enter_async_context(opened(url, "depot"))
    workers = await held.enter_async_context(working(url, store, DEPOT, foreign=rig.transports[number]))
    await workers.built()
    return workers


async def divided(depot_db: Any, *workers: Workers) -> None:
    """Until each has some partitions and together they have all of them."""

    async def fair() -> bool:
        has = [partitions(one) for one in workers]
        return min(has) > 0 and sum(has) == 6

    await until(fair, LONG)
    await all_move(depot_db)


async def all_move(depot_db: Any) -> None:
    """Until something new was applied from every partition."""
    before = await positions(depot_db)

    async def moved() -> bool:
        return all(now > was for now, was in zip(await positions(depot_db), before, strict=True))

    await until(moved, LONG)


async def positions(depot_db: Any) -> list[int]:
    rows = await depot_db.fetch(
        "SELECT position FROM checkpoints WHERE consumer = 'parcels' AND build = (SELECT build FROM views) "
        "ORDER BY partition"
    )
    return [row[0] for row in rows]


async def complete(depot_db: Any, rig: KafkaRig) -> None:
    await rig.carry()
    wanted = await expected(rig.store)

    async def same() -> bool:
        found: bool = await shown(depot_db) == wanted
        return found

    await until(same, LONG)
    assert await depot_db.fetchval("SELECT count(*) FROM dead_letters") == 0


async def test_they_come_and_go(
    store: Store, rig: KafkaRig, depot_url: str, depot_db: Any, held: AsyncExitStack
) -> None:
    await rig.carry()
    async with loaded(store):
        first = await joins(held, depot_url, rig, 0)
        await divided(depot_db, first)
        async with AsyncExitStack() as shorter:
            second = await joins(shorter, depot_url, rig, 1)
            await divided(depot_db, first, second)
            third = await joins(held, depot_url, rig, 2)
            await divided(depot_db, first, second, third)
        await divided(depot_db, first, third)
    await complete(depot_db, rig)


async def test_one_is_killed_in_the_middle_of_its_work(
    store: Store, rig: KafkaRig, depot_url: str, depot_db: Any, held: AsyncExitStack, cluster: Cluster
) -> None:
    await rig.carry()
    async with loaded(store):
        await joins(held, depot_url, rig, 0)
        async with process("depot", depot_url, cluster) as other:
            await other.says("has 3", LONG)
            await all_move(depot_db)
            await other.kill()
            await all_move(depot_db)
    await complete(depot_db, rig)


@asynccontextmanager
async def both_in_a_batch(depot_url: str, depot_db: Any) -> AsyncIterator[None]:
    """Two processes have begun to apply something and wait for the end of the block."""

    async def they_are() -> bool:
        applying: int = await depot_db.fetchval(APPLYING)
        return applying == 2

    async with interrupting.held(depot_url, "SELECT FROM views.parcels FOR UPDATE"):
        await until(they_are, LONG)
        yield


@pytest.mark.parametrize("when", ["at any moment", "in the middle of a batch"])
async def test_one_that_slept_longer_than_its_session_has_no_say_when_it_wakes(
    store: Store, rig: KafkaRig, depot_url: str, depot_db: Any, held: AsyncExitStack, cluster: Cluster, when: str
) -> None:
    await rig.carry()
    async with loaded(store):
        first = await joins(held, depot_url, rig, 0)
        async with process("depot", depot_url, cluster) as other:
            await other.says("has 3", LONG)
            await all_move(depot_db)
            async with nullcontext() if when == "at any moment" else both_in_a_batch(depot_url, depot_db):
                other.pause()
            await divided(depot_db, first)
            other.wake()

            async def half() -> bool:
                return partitions(first) == 3

            await until(half, LONG)
            await all_move(depot_db)
    await complete(depot_db, rig)


async def test_one_that_was_away_while_much_happened_reads_everything(
    store: Store, rig: KafkaRig, depot_url: str, depot_db: Any, held: AsyncExitStack
) -> None:
    await many(store, 20)
    async with AsyncExitStack() as shorter:
        await joins(shorter, depot_url, rig, 0)
        await complete(depot_db, rig)
    for _ in range(3):
        await many(store, 100)
        await rig.carry()
    for number in range(2):
        await joins(held, depot_url, rig, number)
    await complete(depot_db, rig)


async def test_a_hole_in_one_partition_stops_no_other(
    store: Store, rig: KafkaRig, depot_url: str, depot_db: Any, held: AsyncExitStack
) -> None:
    workers = await joins(held, depot_url, rig, 0)
    parcel = uuid4()
    await rig.lose((await do(store, parcel, Send(5), Move("a"))).position)
    await do(store, parcel, Move("b"))
    await rig.carry()
    await until(lambda: has_hole(workers), LONG)
    for _ in range(5):
        others = await many(store, 12)
        await rig.carry()
        await until(lambda others=others: most(depot_db, others), LONG)  # type: ignore[misc]
    assert await has_hole(workers)
    await rig.find()
    await complete(depot_db, rig)
    assert (await shown(depot_db))[parcel] == (5, 2, "b", 0)


async def has_hole(workers: Workers) -> bool:
    return any(status.state == "hole" for status in workers.status())


async def most(depot_db: Any, parcels: list[Any]) -> bool:
    """All of them but those that may lie behind the hole."""
    found = await shown(depot_db)
    return sum(parcel in found for parcel in parcels) >= len(parcels) // 2
