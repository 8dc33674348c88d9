"""Topics made anew, by order or by accident, and databases from a backup: everything arrives, nothing counts twice."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any
from uuid import uuid4

import pytest

from shared.flow.freshness import settled_until, wait_for
from shared.flow.kafka import topics
from shared.flow.relay import relay
from shared.flow.runtime import Workers
from shared.store.store import Store
from tests.shared.flow.kafka.processes import DEPOT
from tests.shared.flow.kafka.topic import is_whole
from tests.shared.flow.kafka_rig import KafkaRig
from tests.shared.flow.parcels import Move, Send, do, many, shown, working
from tests.shared.flow.test_transports import expected
from tests.shared.flow.waiting import until

LONG = 60


@pytest.fixture
async def reading(depot_url: str, depot: Store, rig: KafkaRig) -> AsyncIterator[list[Workers]]:
    """Two processes of the reading service."""
    one = working(depot_url, depot, DEPOT, foreign=rig.transports[0])
    two = working(depot_url, depot, DEPOT, foreign=rig.transports[1])
    async with one as first, two as second:
        await asyncio.gather(first.built(), second.built())
        yield [first, second]


async def complete(depot_db: Any, store: Store) -> None:
    wanted = await expected(store)

    async def same() -> bool:
        found: bool = await shown(depot_db) == wanted
        return found

    await until(same, LONG)


async def forget(rig: KafkaRig, partitions: int = 6) -> None:
    """Somebody removes the topic and makes an empty one, and the relay is not told."""
    async with topics.administration(rig.cluster) as admin:
        await topics.remove(admin, [rig.topic])
        await topics.make(admin, {rig.topic: topics.NewOne(partitions, topics.FOR_EVER)})


async def test_a_topic_emptied_behind_the_leader_is_noticed_by_the_next_message(
    store: Store, rig: KafkaRig, reading: list[Workers], depot_db: Any
) -> None:
    parcel = uuid4()
    await do(store, parcel, Send(1), Move("a"))
    await rig.carry()
    await complete(depot_db, store)
    await forget(rig)
    await do(store, parcel, *(Move("b") for _ in range(4)))
    await until(lambda: renewed(rig, 2), LONG)
    await rig.carry()
    assert (await is_whole(rig)).generation == 2
    await complete(depot_db, store)


async def test_a_topic_emptied_while_nothing_happens_is_noticed_by_the_audit(
    store: Store, rig: KafkaRig, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(relay, "AUDIT_EVERY", 0.5)
    await many(store, 5)
    await rig.carry()
    await forget(rig)
    await until(lambda: renewed(rig, 2), LONG)
    await rig.carry()
    await is_whole(rig)


async def renewed(rig: KafkaRig, generation: int) -> bool:
    return rig.relay._kept.topics["parcels"].generation == generation


@pytest.mark.parametrize("partitions", [4, 9])
async def test_another_number_of_partitions_builds_the_views_anew(
    store: Store, rig: KafkaRig, reading: list[Workers], depot_db: Any, partitions: int
) -> None:
    await many(store, 30)
    await rig.carry()
    await complete(depot_db, store)
    build = await depot_db.fetchval("SELECT build FROM views")
    await rig.republish(partitions)
    await until(lambda: built_after(depot_db, build), LONG)
    outcome = await do(store, uuid4(), Send(3), Move("after"))
    await rig.carry()
    await complete(depot_db, store)
    rows = await depot_db.fetch("SELECT partition, generation, build FROM checkpoints WHERE consumer = 'parcels'")
    assert sorted(map(tuple, rows)) == [(number, 2, build + 1) for number in range(partitions)], "built once"
    assert await seen_by_token(store, depot_db, outcome.position)


async def built_after(depot_db: Any, build: int) -> bool:
    found: bool = await depot_db.fetchval("SELECT build FROM views") > build
    return found


async def seen_by_token(store: Store, depot_db: Any, position: int) -> bool:
    await store.pool.execute("SELECT advance_watermark()")
    return await wait_for(depot_db, "parcels", "parcels", position, LONG)


async def test_a_restored_log_is_built_from_whole_topics_only(
    store: Store, rig: KafkaRig, reading: list[Workers], depot_db: Any, db: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    await many(store, 30)
    await rig.carry()
    await complete(depot_db, store)
    was, build = store.log.log_id, await depot_db.fetchval("SELECT build FROM views")
    await db.execute("ALTER TABLE events DISABLE TRIGGER events_are_for_ever")
    await db.execute("DELETE FROM events WHERE position > 40")
    await db.execute(
        "UPDATE streams AS s SET version = (SELECT max(version) FROM events AS e WHERE e.stream_id = s.stream_id)"
        " WHERE EXISTS (SELECT FROM events AS e WHERE e.stream_id = s.stream_id)"
    )
    monkeypatch.setattr(relay, "PAGE", 4)
    sizes = []
    await db.execute("UPDATE log SET log_id = log_id + 1, watermark_position = 40")

    async def restored() -> bool:
        return store.log.log_id > was and store.log.head == 40

    async def rebuilt() -> bool:
        now = await depot_db.fetchrow("SELECT (SELECT build FROM views), (SELECT count(*) FROM views.parcels)")
        sizes.append(now[1])
        return bool(now[0] > build)

    await until(restored, LONG)
    await until(rebuilt, LONG)
    assert min(sizes) == 20, "nobody saw a view that was half full"
    await many(store, 10)  # their positions were others' before
    await rig.carry()
    await complete(depot_db, store)
    recorded = (await store.log.read(0))[-1].recorded_at

    async def settled() -> bool:
        await db.execute("SELECT advance_watermark()")
        when = await settled_until(depot_db, ["parcels"])
        return when is not None and when > recorded

    await until(settled, LONG)
