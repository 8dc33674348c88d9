"""What a leader may store and say, told without a broker: nobody listens where it would send."""

from typing import Any
from uuid import uuid4

import pytest
from aiokafka.errors import KafkaConnectionError

from shared.flow.kafka.cluster import Cluster
from shared.flow.relay.relay import Relay
from shared.flow.relay.state import Deposed, PartitionState, RelayState, TopicState, keep, read, take_over
from shared.flow.wire.topics import partition_of
from shared.store.store import Store
from shared.store.watermark import advance
from tests.shared.flow.kafka_rig import NOUNS
from tests.shared.flow.parcels import Move, Send, do
from tests.shared.flow.waiting import until

NOBODY = Cluster("127.0.0.1:1", "nobody")


def topic(*partitions: PartitionState) -> TopicState:
    return TopicState(1, 0, list(partitions) or [PartitionState() for _ in range(6)])


async def leading(store: Store, db: Any) -> tuple[Relay, RelayState]:
    relay = Relay("parcels", store.log, store.pool.acquire, NOBODY, nouns=NOUNS)
    relay._epoch, state = await take_over(db)
    state.topics["parcels"] = topic()
    await keep(db, relay._epoch, state)
    return relay, state


async def test_what_was_not_acknowledged_is_not_checkpointed(store: Store, db: Any) -> None:
    relay, state = await leading(store, db)
    await do(store, uuid4(), Send(1), Move("a"))
    with pytest.raises(KafkaConnectionError):
        await relay._round(state, await store.log.read(0))
    await relay._kept_before()
    assert (await read(db)).position == 0


async def test_nothing_overtakes_a_refused_record(store: Store, db: Any) -> None:
    relay, state = await leading(store, db)
    parcel = uuid4()
    await do(store, parcel, Send(1), Move("a"))
    here = state.topics["parcels"].partitions[partition_of(parcel, 6)]
    here.stopped, here.error = 1, "too large"
    await relay._round(state, await store.log.read(0))
    await relay._kept_before()
    assert (here.last, here.stopped) == (0, 1)
    assert (await read(db)).position == store.log.head


async def test_a_deposed_leader_stores_nothing(db: Any) -> None:
    epoch, state = await take_over(db)
    later, _ = await take_over(db)
    state.topics["parcels"] = topic()
    with pytest.raises(Deposed):
        await keep(db, epoch, state)
    assert (await read(db)).topics == {}
    await keep(db, later, state)
    assert list((await read(db)).topics) == ["parcels"]


async def test_a_watermark_is_said_when_all_that_it_contains_is_sent(store: Store, db: Any) -> None:
    relay, state = await leading(store, db)
    done = await do(store, uuid4(), Send(1))
    watermark = await advance(db)

    async def known() -> bool:
        return store.log.watermark == watermark

    await until(known)
    assert relay._news(state) is None
    state.topics["parcels"].position = done.position
    assert relay._news(state) == watermark
    state.topics["parcels"].partitions[3].stopped = done.position
    assert relay._news(state) is None


def test_a_topic_that_ends_before_what_was_acknowledged_lacks_something() -> None:
    known = topic(PartitionState(last=9, offset=5), PartitionState())
    assert not known.lacks([5, 0])
    assert not known.lacks([8, 3])
    assert known.lacks([4, 0])
