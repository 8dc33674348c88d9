"""A partition that brings nothing although there is more is read anew; one that has nothing, or moves, is left alone."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from shared.embedded import Server
from shared.flow.consuming import standstill
from shared.flow.consuming.checkpoints import Cursor
from shared.flow.consuming.standstill import Standstill
from shared.flow.message import Batch
from shared.flow.runtime import Workers
from shared.flow.transport import Assign, Checkpoint, Mark, Subscription
from shared.store.log import Log
from shared.store.message import Watermark
from shared.store.store import Store
from tests.shared.flow.parcels import SERVICE, connected, many, opened, shown, working
from tests.shared.flow.rigs import TopicRig
from tests.shared.flow.waiting import until
from tests.support.postgres import database

WATERMARK = Watermark(9, datetime(2026, 3, 2, tzinfo=UTC))


def cursor(position: int, generation: int = 1) -> Cursor:
    return Cursor("parcels", 1, "parcels", "parcels", 0, 7, generation, position, position, 7, position)


def mark(last: int, generation: int = 1) -> Mark:
    return Mark("parcels", 0, 7, generation, last, WATERMARK)


def test_who_has_come_as_far_as_the_watermark_waits_for_ever() -> None:
    looking = Standstill(after=0.0)
    assert looking.look([cursor(5)], [mark(5)]) == []
    assert looking.look([cursor(5)], [mark(5)]) == []


def test_who_stays_behind_the_watermark_stands() -> None:
    looking, here = Standstill(after=0.0), cursor(5)
    assert looking.look([here], [mark(8)]) == []
    assert looking.look([here], [mark(9)]) == [here]


def test_who_moves_does_not_stand() -> None:
    looking = Standstill(after=0.0)
    assert looking.look([cursor(5)], [mark(9)]) == []
    assert looking.look([cursor(6)], [mark(9)]) == []


def test_a_watermark_of_an_earlier_generation_says_nothing() -> None:
    looking, here = Standstill(after=0.0), cursor(5, generation=2)
    looking.look([here], [mark(9)])
    assert looking.look([here], [mark(9)]) == []


def test_who_reads_on_in_a_generation_that_is_over_stands_wherever_it_is() -> None:
    looking, here = Standstill(after=0.0), cursor(5)
    assert looking.look([here], [mark(5, generation=2)]) == []
    assert looking.look([here], [mark(5, generation=2)]) == [here]


def test_who_reads_on_in_a_log_that_was_replaced_stands() -> None:
    looking, here, restored = Standstill(after=0.0), cursor(5), mark(2)._replace(log_id=8)
    assert looking.look([here], [restored]) == []
    assert looking.look([here], [restored]) == [here]


class DeafRig(TopicRig):
    """Its subscriptions can be made to bring nothing any more, as a client does that has lost sight of a partition."""

    def __init__(self, log: Log) -> None:
        super().__init__(log)
        self.given: list[Deaf] = []

    async def subscribe(
        self,
        consumer: str,
        service: str,
        types: frozenset[str],
        checkpoints: Sequence[Checkpoint],
        assign: Assign | None = None,
    ) -> Any:
        self.given.append(Deaf(await super().subscribe(consumer, service, types, checkpoints, assign)))
        return self.given[-1]


class Deaf:
    """A subscription that hears until it is told not to."""

    def __init__(self, inner: Subscription) -> None:
        self.inner, self.deaf = inner, False
        self.seek, self.behind, self.close = inner.seek, inner.behind, inner.close

    async def next(self, limit: int, timeout: float) -> Sequence[Batch]:  # noqa: ASYNC109
        if not self.deaf:
            return await self.inner.next(limit, timeout)
        await asyncio.sleep(min(timeout, 0.05))
        return []


@pytest.fixture
async def depot_url(postgres: Server, template: str) -> AsyncIterator[str]:
    async with database(postgres, template) as url:
        yield url


async def test_a_client_that_brings_nothing_is_replaced(
    store: Store, depot_url: str, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(standstill, "STANDS_AFTER", 0.2)
    rig = DeafRig(store.log)
    depot_service = replace(SERVICE, name="depot", nouns=())
    async with (
        working(database_url, store, replace(SERVICE, views=())),
        opened(depot_url, "depot") as depot,
        connected(depot_url) as depot_db,
        working(depot_url, depot, depot_service, foreign=rig) as workers,
    ):
        await workers.built()
        await until(lambda: feeding(workers))
        for given in rig.given:
            given.deaf = True
        await many(store, 3)
        await rig.carry()
        await until(lambda: has(depot_db, 3))


async def feeding(workers: Workers) -> bool:
    return any(status.state == "running" for status in workers.status())


async def has(db: Any, count: int) -> bool:
    return len(await shown(db)) == count
