"""What every transport must hold: the same tests for each way to bring messages of one service to another."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

import pytest

from shared.embedded import Server
from shared.flow.freshness import settled_until
from shared.flow.kafka.cluster import Cluster
from shared.flow.runtime import Workers
from shared.store.store import Store
from tests.shared.flow.kafka_rig import kafka_rig
from tests.shared.flow.parcels import (
    SERVICE,
    Complain,
    Move,
    Send,
    connected,
    do,
    many,
    opened,
    shown,
    working,
)
from tests.shared.flow.rigs import LogRig, Rig, TopicRig
from tests.shared.flow.waiting import PATIENCE, until
from tests.support.postgres import database

DEPOT = replace(SERVICE, name="depot", nouns=())


@pytest.fixture
async def depot_url(postgres: Server, template: str) -> AsyncIterator[str]:
    """Another service's database."""
    async with database(postgres, template) as url:
        yield url


@pytest.fixture
async def depot(depot_url: str) -> AsyncIterator[Store]:
    async with opened(depot_url, "depot") as store:
        yield store


@pytest.fixture
async def depot_db(depot_url: str) -> AsyncIterator[Any]:
    async with connected(depot_url) as db:
        yield db


@pytest.fixture(params=["log", "topics", "kafka"])
async def rig(request: pytest.FixtureRequest, store: Store, database_url: str) -> AsyncIterator[Rig]:
    match request.param:
        case "log":
            yield LogRig(store.log, database_url)
        case "topics":
            yield TopicRig(store.log)
        case _:
            cluster = Cluster(request.getfixturevalue("kafka"), f"t{uuid4().hex[:12]}")
            async with kafka_rig(store, database_url, cluster) as rig:
                yield rig


async def expected(store: Store) -> dict[Any, Any]:
    """What the view must show, folded without any of the code under test."""
    rows: dict[Any, list[Any]] = {}
    for message in await store.log.read(0, store.log.head):
        row = rows.setdefault(message.stream_id, [0, 0, None, 0])
        if message.type == "ParcelSent":
            row[0] += int(message.data.rpartition(":")[2].strip("}"))
        elif message.type == "ParcelMoved":
            row[1], row[2] = row[1] + 1, message.data.split('"')[3]
        elif message.type == "ParcelReturned":
            row[3] += 1
    return {key: tuple(row) for key, row in rows.items()}


async def complete(depot_db: Any, store: Store) -> None:
    wanted = await expected(store)
    await until(lambda: same(depot_db, wanted), 45)  # topics made anew take a busy broker a while


async def same(depot_db: Any, wanted: dict[Any, Any]) -> bool:
    found: bool = await shown(depot_db) == wanted
    return found


async def positions(depot_db: Any) -> list[int]:
    return [
        row[0] for row in await depot_db.fetch("SELECT position FROM checkpoints WHERE consumer = 'parcels' ORDER BY 1")
    ]


async def test_everything_arrives_once(store: Store, depot: Store, depot_url: str, depot_db: Any, rig: Rig) -> None:
    await many(store, 20)
    await rig.carry()
    async with working(depot_url, depot, DEPOT, foreign=rig.transport) as workers:
        await workers.built()
        await many(store, 20)
        await rig.carry()
        await complete(depot_db, store)


async def test_what_is_delivered_again_changes_nothing(
    store: Store, depot: Store, depot_url: str, depot_db: Any, rig: Rig
) -> None:
    async with working(depot_url, depot, DEPOT, foreign=rig.transport) as workers:
        await workers.built()
        for _ in range(3):
            await many(store, 5)
            await rig.carry()
            await rig.deliver_again()
        await complete(depot_db, store)
        await asyncio.sleep(0.2)
        await complete(depot_db, store)


async def test_a_missing_message_stops_its_partition_until_it_is_there(
    store: Store, depot: Store, depot_url: str, depot_db: Any, rig: Rig
) -> None:
    async with working(depot_url, depot, DEPOT, foreign=rig.transport) as workers:
        await workers.built()
        parcel = uuid4()
        lost = (await do(store, parcel, Send(5), Move("a"))).position
        await rig.lose(lost)
        await do(store, parcel, Move("b"))
        await rig.carry()
        await until(lambda: stopped(workers))
        assert (await shown(depot_db)).get(parcel) in {None, (5, 0, None, 0)}
        await rig.find()
        await complete(depot_db, store)
        await until(lambda: running(workers))
    assert (await shown(depot_db))[parcel] == (5, 2, "b", 0)


async def stopped(workers: Workers) -> bool:
    return any(status.state == "hole" for status in workers.status())


async def running(workers: Workers) -> bool:
    return any(status.state == "running" for status in workers.status())


async def test_a_new_generation_is_read_again_and_changes_nothing(
    store: Store, depot: Store, depot_url: str, depot_db: Any, rig: Rig
) -> None:
    async with working(depot_url, depot, DEPOT, foreign=rig.transport) as workers:
        await workers.built()
        await many(store, 10)
        await rig.carry()
        await complete(depot_db, store)
        await rig.republish()
        await many(store, 10)
        await rig.carry()
        await complete(depot_db, store)
        generations = await depot_db.fetch("SELECT DISTINCT generation FROM checkpoints WHERE consumer = 'parcels'")
        assert max(row[0] for row in generations) == 2


async def test_a_restored_log_is_read_from_its_beginning(
    store: Store, depot: Store, depot_url: str, depot_db: Any, rig: Rig, db: Any
) -> None:
    async with working(depot_url, depot, DEPOT, foreign=rig.transport) as workers:
        await workers.built()
        await many(store, 10)
        await rig.carry()
        await complete(depot_db, store)
        was = store.log.log_id
        await db.execute("ALTER TABLE events DISABLE TRIGGER events_are_for_ever")
        await db.execute("DELETE FROM events WHERE position > 10")  # a backup that knows half of it
        await db.execute("UPDATE log SET log_id = log_id + 1, watermark_position = 10")
        async with asyncio.timeout(PATIENCE):
            while store.log.log_id == was or store.log.head != 10:  # noqa: ASYNC110
                await asyncio.sleep(0.02)
        await rig.republish()
        await complete(depot_db, store)
        assert len(await shown(depot_db)) == 5


async def test_what_is_recorded_before_a_watermark_is_settled(
    store: Store, depot: Store, depot_url: str, depot_db: Any, rig: Rig, database_url: str
) -> None:
    producer = replace(SERVICE, views=())
    async with (
        working(database_url, store, producer),
        working(depot_url, depot, DEPOT, foreign=rig.transport) as workers,
    ):
        await workers.built()
        before = datetime.now(UTC)
        await many(store, 3)
        await rig.carry()
        await complete(depot_db, store)
        recorded = (await store.log.read(0))[-1].recorded_at

        async def settled() -> bool:
            until_when = await settled_until(depot_db, ["parcels"])
            return until_when is not None and until_when > recorded

        await until(settled)
        assert before < recorded


async def test_from_the_log_to_topics_every_partition_goes_on_where_the_log_was(
    store: Store, depot: Store, depot_url: str, depot_db: Any, database_url: str
) -> None:
    log, topics = LogRig(store.log, database_url), TopicRig(store.log)
    async with working(depot_url, depot, DEPOT, foreign=log) as workers:
        await workers.built()
        await many(store, 10)
        await do(store, uuid4(), Send(1), Complain())
        await complete(depot_db, store)
        await until(lambda: at(depot_db, [store.log.head]))
    await topics.carry()
    async with working(depot_url, depot, DEPOT, foreign=topics):
        await until(lambda: at(depot_db, [store.log.head] * 12))
        await many(store, 10)
        await topics.carry()
        await complete(depot_db, store)
    build = await depot_db.fetchval("SELECT build FROM views")
    async with working(depot_url, depot, DEPOT, foreign=log):
        await complete(depot_db, store)
        await until(lambda: at(depot_db, [store.log.head]))
        await many(store, 3)
        await complete(depot_db, store)
    assert await depot_db.fetchval("SELECT build FROM views") > build


async def at(depot_db: Any, wanted: list[int]) -> bool:
    return await positions(depot_db) == wanted


async def test_a_log_shorter_than_the_checkpoint_is_refused(
    store: Store, depot: Store, depot_url: str, depot_db: Any, database_url: str, db: Any
) -> None:
    await many(store, 3)
    async with working(depot_url, depot, DEPOT, foreign=LogRig(store.log, database_url)) as workers:
        await workers.built()
        await complete(depot_db, store)
    await depot_db.execute("UPDATE checkpoints SET position = 1000 WHERE consumer = 'parcels'")
    async with working(depot_url, depot, DEPOT, foreign=LogRig(store.log, database_url)) as workers:
        await until(lambda: short(workers))
        assert await positions(depot_db) == [1000]


async def short(workers: Workers) -> bool:
    return any(status.state == "short" for status in workers.status())
