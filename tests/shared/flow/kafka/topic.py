"""What a topic must hold, told from its records alone, and the load while it is hurt."""

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from typing import Any, NamedTuple
from uuid import uuid4

from shared.flow.wire.topics import partition_of
from shared.store.store import Store
from tests.shared.flow.kafka_rig import KafkaRig
from tests.shared.flow.parcels import Move, Send, do


class Seen(NamedTuple):
    """`positions` in the order of the log, each once; `repeated` counts what a reader had to drop."""

    positions: list[int]
    repeated: int
    generation: int


def seen(partitions: Mapping[int, Sequence[Any]]) -> Seen:
    """What a reader sees that keeps the last sequence of each partition; AssertionError where its chain is broken.

    Only the newest log and generation count, and need be whole.
    """
    read = {number: [_attributes(record) for record in records] for number, records in partitions.items()}
    newest = max((_made(found) for each in read.values() for found in each), default=(0, 0))
    positions: list[int] = []
    repeated = 0
    for number, each in read.items():
        last = 0
        for found in each:
            position = int(found["sequence"])
            if _made(found) < newest or position <= last:
                repeated += 1
                continue
            assert int(found["previous"]) <= last, f"before {position} in {number} something is missing"
            last = position
            positions.append(position)
    return Seen(sorted(positions), repeated, newest[1])


def _attributes(record: Any) -> dict[str, str]:
    return {name.removeprefix("ce_"): value.decode() for name, value in record.headers}


def _made(found: Mapping[str, str]) -> tuple[int, int]:
    return int(found["logid"]), int(found["generation"])


async def is_whole(rig: KafkaRig) -> Seen:
    """Everything published of the log is in the topic, in order and with its chain; AssertionError otherwise."""
    found = seen(await rig.records())
    assert found.positions == await published(rig.store)
    return found


async def published(store: Store) -> list[int]:
    """The positions of the log that belong into the topic."""
    positions: list[int] = []
    after = 0
    while messages := await store.log.read(after, 5000):
        positions += [message.position for message in messages if message.subject]
        after = messages[-1].position
    return positions


@asynccontextmanager
async def loaded(store: Store, partitions: int = 6) -> AsyncIterator[None]:
    """Parcels are sent and moved without a pause while the block runs, in every partition.

    When it has ended nothing is under way: who compares afterwards has everything before them.
    """
    over = asyncio.Event()

    async def load() -> None:
        parcels = [uuid4() for _ in range(24)]
        while len({partition_of(parcel, partitions) for parcel in parcels}) < partitions:
            parcels.append(uuid4())
        for number, parcel in enumerate(parcels):
            await do(store, parcel, Send(number))
        turn = 0
        while not over.is_set():
            turn += 1
            await asyncio.gather(*(do(store, parcel, Move(f"place {turn}")) for parcel in parcels))
            await asyncio.sleep(0.05)

    task = asyncio.create_task(load())
    try:
        yield
    finally:
        over.set()
        await task
