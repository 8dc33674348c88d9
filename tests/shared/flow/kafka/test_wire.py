"""What lies in the topics, read by those who were not here when it was written."""

import json
from typing import Any
from uuid import uuid4

from cloudevents.core.bindings.kafka import KafkaMessage, from_binary
from cloudevents.core.formats.json import JSONFormat
from cloudevents.core.v1.event import CloudEvent

from shared.flow.freshness import settled_until, wait_for
from shared.flow.wire.topics import partition_of
from shared.store.store import Store
from tests.shared.flow.kafka.processes import DEPOT
from tests.shared.flow.kafka_rig import KafkaRig
from tests.shared.flow.parcels import Complain, Move, Send, do, working
from tests.shared.flow.waiting import until

LONG = 60


async def test_every_record_is_a_cloudevent_of_the_moment_it_was_stored(store: Store, rig: KafkaRig) -> None:
    parcel = uuid4()
    await do(store, parcel, Send(3), Complain(), Move("home"))
    await rig.carry()
    first, _, last = await store.log.read(0)
    records = (await rig.records())[partition_of(parcel, 6)]
    assert [record.key for record in records] == [str(parcel).encode()] * 2
    for record, message, previous in zip(records, (first, last), (0, first.position), strict=True):
        read = from_binary(KafkaMessage(dict(record.headers), record.key, record.value), JSONFormat(), CloudEvent)
        assert record.timestamp == int(message.recorded_at.timestamp() * 1000)
        assert record.value == message.data.encode(), "the bytes that were stored"
        assert dict(record.headers)["content-type"] == b"application/json"
        assert read.get_type() == f"salesloop.parcels.{message.type}.v1"
        assert read.get_subject() == f"parcel/{parcel}"
        assert read.get_time() == message.occurred_at
        assert read.get_data() == json.loads(message.data)
        assert read.get_extension("sequence") == f"{message.position:020}"
        assert read.get_extension("previous") == f"{previous:020}"


async def test_what_is_settled_and_who_waits_know_of_idle_partitions(
    store: Store, rig: KafkaRig, depot: Store, depot_url: str, depot_db: Any, db: Any
) -> None:
    async with working(depot_url, depot, DEPOT, foreign=rig.transport) as workers:
        await workers.built()
        outcome = await do(store, uuid4(), Send(1))
        recorded = (await store.log.read(0))[-1].recorded_at
        assert not await wait_for(depot.pool, "parcels", "parcels", outcome.position, 0.2)
        await rig.carry()

        async def settled() -> bool:
            await db.execute("SELECT advance_watermark()")
            when = await settled_until(depot_db, ["parcels"])
            return when is not None and when > recorded

        await until(settled, LONG)
        assert await wait_for(depot.pool, "parcels", "parcels", outcome.position, 0.2)
        assert (await depot_db.fetchval("SELECT count(*) FROM views.parcels")) == 1
        rows = await depot_db.fetch("SELECT position, settled_position FROM checkpoints WHERE consumer = 'parcels'")
        assert sorted(row[0] for row in rows) == [0] * 5 + [outcome.position], "five partitions were idle"
        assert min(row[1] for row in rows) >= outcome.position
