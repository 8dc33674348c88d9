"""One process leads the relay; what another does beside it, or after it, repeats messages and loses none."""

import asyncio
import time
from typing import Any
from uuid import uuid4

import pytest

from shared.flow.kafka.cluster import Cluster
from shared.flow.relay.relay import Relay
from shared.flow.running import leases
from shared.store.store import Store
from tests.shared.flow.kafka.processes import PRODUCER, process
from tests.shared.flow.kafka.topic import is_whole, loaded
from tests.shared.flow.kafka_rig import NOUNS, KafkaRig
from tests.shared.flow.parcels import many, working
from tests.shared.flow.waiting import until


async def test_a_leader_that_was_paused_is_deposed_when_it_wakes(
    store: Store, database_url: str, rig: KafkaRig, cluster: Cluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(leases, "STOPPED_AFTER", 4.0)
    async with process("relay", database_url, cluster) as first, loaded(store):
        await first.says("leading")
        async with working(database_url, store, PRODUCER, cluster=cluster, nouns=NOUNS) as second:
            relay = second.relay
            assert relay is not None

            async def leads() -> bool:
                return relay.state == "leading" and relay.status().position > reached

            reached = store.log.head
            await asyncio.sleep(0.5)
            assert relay.state == "waiting"
            first.pause()
            await until(leads, 60)
            first.wake()
            await first.says("waiting")
            reached = store.log.head
            await until(leads, 60)
    await rig.carry()
    await is_whole(rig)


async def test_two_that_lead_by_mistake_lose_nothing(store: Store, rig: KafkaRig, cluster: Cluster) -> None:
    other = Relay("parcels", store.log, rig.pool.acquire, cluster, nouns=NOUNS)
    running = asyncio.create_task(other.run())
    try:
        async with loaded(store):
            await rig.carry()
            epoch = rig.relay._epoch
            await until(lambda: deposed(other, epoch + 1), 30)
            await until(lambda: deposed(rig.relay, epoch + 2), 30)
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
    await rig.carry()
    found = await is_whole(rig)
    assert found.generation == 1


async def deposed(relay: Relay, epoch: int) -> bool:
    return relay._epoch >= epoch


async def test_what_was_sent_and_not_checkpointed_is_sent_again_to_the_byte(store: Store, rig: KafkaRig) -> None:
    async with rig.pool.acquire() as db:
        before = await db.fetchval("SELECT state FROM relay")
        await many(store, 10)
        await rig.carry()
        await rig.halt()
        await db.execute("UPDATE relay SET state = $1", before)
    await rig.carry()
    assert (await is_whole(rig)).repeated == 20
    for records in (await rig.records()).values():
        first: dict[bytes, Any] = {}
        for r in records:
            same = first.setdefault(dict(r.headers)["ce_sequence"], r)
            assert (r.key, r.value, r.headers, r.timestamp) == (same.key, same.value, same.headers, same.timestamp)


async def test_an_append_in_another_process_wakes_the_relay(
    store: Store, database_url: str, rig: KafkaRig, cluster: Cluster
) -> None:
    async with process("server", database_url, cluster) as server:
        await rig.carry()
        took = []
        for _ in range(10):
            before = rig.relay.status().position
            server.ask(uuid4())
            async with asyncio.timeout(10):
                while store.log.head == before:  # noqa: ASYNC110
                    await asyncio.sleep(0.001)
                began = time.monotonic()
                while rig.relay.status().position == before:  # noqa: ASYNC110
                    await asyncio.sleep(0.001)
            took.append(time.monotonic() - began)
        assert sorted(took)[5] < 0.05, took
