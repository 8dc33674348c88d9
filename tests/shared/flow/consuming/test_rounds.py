"""What comes together of several partitions is applied in one transaction; one partition's trouble stays its own."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID, uuid4

import pytest

from shared.flow.consuming.checkpoints import create
from shared.flow.consuming.consumer import Consumer
from shared.flow.consuming.progress import Progress
from shared.flow.consuming.trouble import Fenced, Hole
from shared.flow.message import Message
from shared.flow.projector import Projector
from shared.flow.transport import Checkpoint
from shared.store.store import Store
from tests.shared.flow.consuming.feeding import built
from tests.shared.flow.parcels import READS, Move, Send, do, project, shown
from tests.shared.flow.rigs import TopicRig

POSITIONS = "SELECT partition, position FROM checkpoints WHERE position > 0"


class Rounds:
    """A consumer of twelve partitions that is turned by hand, and what its view was given each time."""

    def __init__(self, rig: TopicRig, store: Store, build: int) -> None:
        self.rig, self.given = rig, list[list[int]]()
        step = Projector(store.pool.acquire, "parcels", build, "parcels", self._project)
        self.consumer = Consumer("parcels", build, "parcels", READS, rig, step, store.pool.acquire, Progress())

    async def _project(self, db: Any, service: str, messages: Sequence[Message]) -> None:
        self.given.append([message.position for message in messages])
        await project(db, service, messages)

    async def turn(self) -> None:
        await self.consumer.turn(self.subscription)

    async def begin(self) -> None:
        await self.rig.carry()
        self.subscription = await self.consumer.open()


@pytest.fixture
async def rounds(database_url: str, store: Store, db: Any) -> Rounds:
    build, rig = await built(database_url, store, db), TopicRig(store.log)
    await db.execute("DELETE FROM checkpoints")
    places = [Checkpoint("parcels", number, store.log.log_id, 1, 0, 0) for number in range(rig.count)]
    await create(db, "parcels", build, "parcels", places)
    return Rounds(rig, store, build)


def parcel(partition: int) -> UUID:
    """A parcel whose messages come in this one of twelve partitions."""
    return next(made for made in (uuid4() for _ in range(10_000)) if made.int % 12 == partition)


async def test_all_partitions_messages_are_applied_at_once_as_the_log_has_them(
    rounds: Rounds, store: Store, db: Any
) -> None:
    late, early = parcel(9), parcel(2)
    for one in (late, early):
        await do(store, one, Send(7))
    for one in (early, late):
        last = await do(store, one, Move("a"))
    await rounds.begin()
    await rounds.turn()
    assert rounds.given == [[1, 2, 3, 4]]
    assert await shown(db) == {late: (7, 1, "a", 0), early: (7, 1, "a", 0)}
    assert {tuple(row) for row in await db.fetch(POSITIONS)} == {(2, 3), (9, last.position)}


async def test_a_message_missing_in_one_partition_holds_no_other_up(rounds: Rounds, store: Store, db: Any) -> None:
    lacking, whole = parcel(0), parcel(5)
    lost = await do(store, lacking, Send(7))
    await do(store, lacking, Move("a"))
    await do(store, whole, Send(8), Move("b"))
    await rounds.rig.lose(lost.position)
    await rounds.begin()
    with pytest.raises(Hole):
        await rounds.turn()
    assert await shown(db) == {whole: (8, 1, "b", 0)}
    assert [row[0] for row in await db.fetch(POSITIONS)] == [5]
    await rounds.rig.find()
    while lacking not in await shown(db):
        await rounds.turn()
    assert await shown(db) == {whole: (8, 1, "b", 0), lacking: (7, 1, "a", 0)}


async def test_who_has_lost_one_partition_keeps_nothing_of_the_round(rounds: Rounds, store: Store, db: Any) -> None:
    lost, kept = parcel(3), parcel(4)
    for one in (lost, kept):
        await do(store, one, Send(7))
    await rounds.begin()
    await db.execute("UPDATE checkpoints SET position = 1 WHERE partition = 3")
    with pytest.raises(Fenced):
        await rounds.turn()
    assert await shown(db) == {}
    assert [row[0] for row in await db.fetch(POSITIONS)] == [3]
