"""The broker is killed, hangs and forgets: the relay goes on by itself, soon, and nothing is lost."""

import time
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from uuid import uuid4

import pytest

from deploy import kafka as brokers
from shared.flow.kafka.cluster import Cluster
from shared.flow.relay import producer
from shared.store.store import Store
from tests.shared.flow.kafka.topic import is_whole, loaded
from tests.shared.flow.kafka_rig import KafkaRig, kafka_rig
from tests.shared.flow.parcels import many
from tests.shared.flow.waiting import until
from tests.support.kafka import administration

SOON = 15.0


class Hurt:
    """A broker of this module's own, as it is now."""

    def __init__(self, folder: Path) -> None:
        self.broker = brokers.start(folder, quick=True)

    def restart(self) -> None:
        self.broker = brokers.again(self.broker)


@pytest.fixture(scope="module")
def hurt(jvm: None, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hurt]:
    mine = Hurt(tmp_path_factory.mktemp("hurt"))
    try:
        yield mine
    finally:
        brokers.stop(mine.broker)


@pytest.fixture
async def rig(hurt: Hurt, store: Store, database_url: str) -> AsyncIterator[KafkaRig]:
    cluster = Cluster(hurt.broker.bootstrap, f"t-{uuid4().hex[:12]}", partitions=6)
    async with kafka_rig(store, database_url, cluster) as rig:
        yield rig


async def moves_on(rig: KafkaRig, seconds: float) -> float:
    """Wait until something new was acknowledged; how many seconds that took."""
    began, head = time.monotonic(), rig.store.log.head

    async def beyond() -> bool:
        return rig.relay.status().position > head

    await until(beyond, seconds)
    return time.monotonic() - began


async def fails(rig: KafkaRig) -> bool:
    return rig.relay.state == "failing" or bool(rig.relay.error)


async def test_nothing_is_lost_when_the_broker_is_killed_under_load(store: Store, hurt: Hurt, rig: KafkaRig) -> None:
    await rig.carry()
    async with loaded(store):
        for _ in range(2):
            await moves_on(rig, 30)
            brokers.kill(hurt.broker)
            hurt.restart()
            assert await moves_on(rig, 60) < SOON
    await rig.carry()
    assert (await is_whole(rig)).generation == 1


async def test_a_broker_that_is_away_for_long_is_found_again_soon(
    store: Store, hurt: Hurt, rig: KafkaRig, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(producer, "ROUND_WITHIN", 2.0)
    await rig.carry()
    brokers.kill(hurt.broker)
    async with loaded(store):
        await until(lambda: fails(rig), 60)
        assert store.log.head > rig.relay.status().position, "the log takes everything meanwhile"
        hurt.restart()
        assert await moves_on(rig, 60) < SOON
    await rig.carry()
    await is_whole(rig)


async def test_a_producer_that_hangs_is_thrown_away(
    store: Store, hurt: Hurt, rig: KafkaRig, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(producer, "ROUND_WITHIN", 2.0)
    await rig.carry()
    first = rig.relay._producer._producer
    async with loaded(store):
        await moves_on(rig, 30)
        brokers.pause(hurt.broker)
        try:
            await until(lambda: fails(rig), 60)
            await until(lambda: ended(first), 30)
        finally:
            brokers.resume(hurt.broker)
        assert await moves_on(rig, 60) < SOON
        assert rig.relay._producer._producer is not first
    await rig.carry()
    await is_whole(rig)


async def ended(producer: object) -> bool:
    """Nothing of it is left that could send again."""
    return producer._sender.sender_task.done()  # type: ignore[attr-defined,no-any-return]


async def test_what_the_broker_lost_is_published_anew(store: Store, hurt: Hurt, rig: KafkaRig) -> None:
    await many(store, 20)
    await rig.carry()
    async with administration(hurt.broker.bootstrap) as admin:
        await admin.delete_topics([rig.topic, rig.cluster.topic("parcels", "watermarks")])
    await many(store, 5)
    await rig.carry()
    assert (await is_whole(rig)).generation == 2
