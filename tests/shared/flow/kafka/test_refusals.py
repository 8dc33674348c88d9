"""A record that the broker refuses stops its partition, loudly, and no other; nothing overtakes it."""

from datetime import UTC, datetime
from typing import Any
from uuid import UUID, uuid4

import pytest
from aiokafka import TopicPartition
from aiokafka.admin.config_resource import ConfigResource, ConfigResourceType

from shared.flow.kafka.records import Record
from shared.flow.relay import relay
from shared.flow.relay.producer import Producer
from shared.flow.wire.topics import partition_of
from shared.store.store import Store
from tests.shared.flow.kafka.topic import is_whole, published, seen
from tests.shared.flow.kafka_rig import KafkaRig
from tests.shared.flow.parcels import Move, Send, do
from tests.shared.flow.waiting import until
from tests.support.kafka import administration

SMALL = 3000


@pytest.fixture
def often(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(relay, "RETRY_STOPPED_AFTER", 0.5)


async def limit(rig: KafkaRig, size: int) -> None:
    """How large a batch the topic takes."""
    async with administration(rig.cluster.bootstrap) as admin:
        wanted = ConfigResource(ConfigResourceType.TOPIC, rig.topic, {"max.message.bytes": str(size)})
        await admin.alter_configs([wanted])


def beside(parcel: UUID, partitions: int) -> UUID:
    """A parcel in another partition."""
    while partition_of(other := uuid4(), partitions) == partition_of(parcel, partitions):
        pass
    return other


async def positions(rig: KafkaRig, number: int) -> list[int]:
    return seen({number: (await rig.records())[number]}).positions


@pytest.mark.usefixtures("often")
async def test_a_refused_record_stops_its_partition_and_no_other(store: Store, rig: KafkaRig) -> None:
    parcel = uuid4()
    other = beside(parcel, 6)
    number = partition_of(parcel, 6)
    first = await do(store, parcel, Send(1))
    await limit(rig, SMALL)
    large = await do(store, parcel, Move("x" * 2 * SMALL))
    await do(store, parcel, Move("behind"))
    await do(store, other, Send(2), Move("passes"))
    await rig.carry()
    stopped = rig.relay.status().stopped
    assert list(stopped) == [(rig.topic, number)]
    assert str(large.position) in stopped[rig.topic, number]
    assert await positions(rig, number) == [first.position]
    assert len(await positions(rig, partition_of(other, 6))) == 2
    await do(store, other, Move("goes on"))
    await do(store, parcel, Move("behind as well"))
    await rig.carry()
    assert await positions(rig, number) == [first.position]
    assert len(await positions(rig, partition_of(other, 6))) == 3

    await limit(rig, 1_000_000)

    async def goes_on() -> bool:
        return not rig.relay.status().stopped

    await until(goes_on, 30)
    await rig.carry()
    assert (await is_whole(rig)).generation == 1


async def test_it_stays_stopped_over_another_leader(store: Store, rig: KafkaRig) -> None:
    parcel = uuid4()
    await limit(rig, SMALL)
    await do(store, parcel, Send(1), Move("x" * 2 * SMALL), Move("behind"))
    await rig.carry()
    await rig.halt()
    await do(store, parcel, Move("behind as well"))
    await rig.carry()
    assert list(rig.relay.status().stopped) == [(rig.topic, partition_of(parcel, 6))]
    assert await positions(rig, partition_of(parcel, 6)) == (await published(store))[:1]


@pytest.mark.usefixtures("often")
async def test_the_watermark_waits_for_a_stopped_partition(store: Store, rig: KafkaRig, db: Any) -> None:
    await do(store, uuid4(), Send(1))
    await rig.carry()
    await until(lambda: said(rig, store.log.head, db), 30)
    before = store.log.head
    await limit(rig, SMALL)
    await do(store, uuid4(), Send(1), Move("x" * 2 * SMALL))
    await rig.carry()
    assert rig.relay.status().stopped
    turned = rig.relay.turned_at

    async def turns() -> bool:
        return rig.relay.turned_at > turned + 3

    await db.execute("SELECT advance_watermark()")
    await until(turns, 30)
    assert rig.transport.head("parcels") == before
    await limit(rig, 1_000_000)
    await until(lambda: said(rig, store.log.head, db), 30)


async def said(rig: KafkaRig, position: int, db: Any) -> bool:
    await db.execute("SELECT advance_watermark()")
    return rig.transport.head("parcels") >= position


async def test_a_batch_that_is_too_large_is_sent_in_parts(store: Store, rig: KafkaRig) -> None:
    parcel = uuid4()
    await limit(rig, SMALL)
    await do(store, parcel, Send(1), *(Move("x" * (SMALL // 2)) for _ in range(6)))
    await rig.carry()
    assert rig.relay.status().stopped == {}
    await is_whole(rig)


async def test_records_of_other_partitions_are_there_although_one_is_refused(rig: KafkaRig) -> None:
    await limit(rig, SMALL)
    at = int(datetime.now(UTC).timestamp() * 1000)
    small, large = Record(1, at, b"k", b"x", []), Record(2, at, b"k", b"x" * 2 * SMALL, [])
    one, two = TopicPartition(rig.topic, 0), TopicPartition(rig.topic, 1)
    producer = Producer(rig.cluster, "test")
    try:
        sent = await producer.send({one: [small, small, large, small], two: [small] * 5})
        again = await producer.send({one: [small], two: [small]})
    finally:
        await producer.close()
    assert (sent[one].stored, sent[one].offset, sent[two]) == (2, 2, (5, 5, ""))
    assert "at 2" in sent[one].error
    assert (again[one], again[two]) == ((1, 3, ""), (1, 6, ""))
