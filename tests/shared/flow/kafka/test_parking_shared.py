"""What is parked stays parked, and what is acted on is acted on once, wherever a partition is worked."""

from contextlib import AsyncExitStack
from dataclasses import replace
from typing import Any
from uuid import uuid4

from shared.flow.deadletters import listed
from shared.flow.wire.topics import partition_of
from shared.service import Service
from shared.store.store import Store
from tests.shared.flow.kafka.processes import DEPOT, partitions
from tests.shared.flow.kafka_rig import KafkaRig
from tests.shared.flow.parcels import Move, Send, do, opened, shown, working
from tests.shared.flow.test_policies import WHEN_MOVED
from tests.shared.flow.waiting import until

LONG = 60
ACTING = replace(DEPOT, views=(), policies=(WHEN_MOVED,))


async def joins(held: AsyncExitStack, url: str, rig: KafkaRig, number: int, service: Service) -> Any:
    store = await held.enter_async_context(opened(url, "depot"))
    return await held.enter_async_context(working(url, store, service, foreign=rig.transports[number]))


async def test_a_parked_key_stays_parked_when_its_partition_moves(
    store: Store, rig: KafkaRig, depot_url: str, depot_db: Any
) -> None:
    bad, good = uuid4(), uuid4()
    while partition_of(good, 6) != partition_of(bad, 6):
        good = uuid4()

    async def parked(types: list[str], moves: int) -> bool:
        letters = [letter for letter in await listed(depot_db) if letter.key == bad]
        now = (await shown(depot_db)).get(good)
        return [letter.type for letter in letters] == types and now == (4, moves, "c", 0)

    async with AsyncExitStack() as held:
        async with AsyncExitStack() as shorter:
            first = await joins(shorter, depot_url, rig, 0, DEPOT)
            await first.built()
            await do(store, bad, Send(3), Send(-1), Move("a"))
            await do(store, good, Send(4), Move("c"))
            await rig.carry()
            await until(lambda: parked(["ParcelSent", "ParcelMoved"], 1), LONG)
            second = await joins(held, depot_url, rig, 1, DEPOT)

            async def shares() -> bool:
                return partitions(first) == partitions(second) == 3

            await until(shares, LONG)
        await do(store, bad, Move("b"))
        await do(store, good, Move("c"))
        await rig.carry()
        await until(lambda: parked(["ParcelSent", "ParcelMoved", "ParcelMoved"], 2), LONG)
        assert (await shown(depot_db))[bad] == (3, 0, None, 0)


async def test_a_policy_fed_by_topics_acts_once_in_two_processes(
    store: Store, rig: KafkaRig, depot: Store, depot_url: str
) -> None:
    async with AsyncExitStack() as held:
        await joins(held, depot_url, rig, 0, ACTING)
        causes = 0
        for turn in range(4):
            for _ in range(12):
                await do(store, uuid4(), Move("a"), Move("nowhere"))
                causes += 1
            if turn == 1:
                await joins(held, depot_url, rig, 1, ACTING)
            await rig.carry()
            await rig.deliver_again()

        async def acted() -> bool:
            return len(await depot.log.read(0, 1000)) >= causes

        await until(acted, LONG)
        await rig.republish()
        await do(store, uuid4(), Move("last"))
        await rig.carry()
        causes += 1
        await until(acted, LONG)
    assert len(await depot.log.read(0, 1000)) == causes
