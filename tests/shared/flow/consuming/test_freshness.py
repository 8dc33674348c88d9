"""How new an answer is: what a view has seen, and up to when nothing can be added to it."""

import asyncio
import time
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import uuid4

import pytest

from shared.flow.deadletters import discard, listed
from shared.flow.freshness import settled_until, wait_for
from shared.flow.runtime import Workers
from shared.store.store import Store
from tests.shared.flow.interrupting import alone, held, passed, position
from tests.shared.flow.parcels import DDL, PARCELS, SERVICE, Complain, Send, do, opened, working
from tests.shared.flow.waiting import PATIENCE, until


async def place(db: Any, service: str, messages: Any) -> None:
    """Only that something came."""


PLACES = replace(PARCELS, name="places", tables=("places",), ddl=DDL.replace("parcels", "places"), project=place)
BOTH = replace(SERVICE, views=(PARCELS, PLACES))


@pytest.fixture
async def workers(database_url: str, store: Store) -> AsyncIterator[Workers]:
    async with working(database_url, store, BOTH) as running:
        await running.built()
        yield running


async def settled(db: Any, moment: datetime | None, *views: str) -> None:
    """Wait until what was recorded at the moment is settled in the views."""
    assert moment is not None

    async def is_settled() -> bool:
        found = await settled_until(db, views)
        return found is not None and found > moment

    await until(is_settled)


async def test_what_joins_two_views_is_settled_when_both_are(
    database_url: str, store: Store, db: Any, workers: Workers
) -> None:
    async with held(database_url, alone("places")):
        outcome = await do(store, uuid4(), Send(1))
        await settled(db, outcome.recorded_at, "parcels")
        both, slower = await settled_until(db, ["parcels", "places"]), await settled_until(db, ["places"])
        assert both == slower
        assert both is None or (outcome.recorded_at is not None and both <= outcome.recorded_at)
    await settled(db, outcome.recorded_at, "parcels", "places")
    assert await settled_until(db, ["parcels", "nowhere"]) is None


async def test_a_parked_message_of_one_view_holds_back_what_joins_it(store: Store, db: Any, workers: Workers) -> None:
    outcome = await do(store, uuid4(), Send(-1))
    await passed(db, store, "parcels")
    await settled(db, outcome.recorded_at, "places")
    assert await settled_until(db, ["parcels", "places"]) == outcome.recorded_at
    (letter,) = await listed(db)
    await discard(db, letter.id)
    await settled(db, outcome.recorded_at, "parcels", "places")


async def test_who_waits_wakes_when_the_batch_is_committed(
    database_url: str, store: Store, db: Any, workers: Workers
) -> None:
    """In the process that feeds the view without asking the database, in another by asking it."""
    await passed(db, store, "parcels")
    for progress in workers.progress, None:
        async with held(database_url, alone("parcels")):
            outcome = await do(store, uuid4(), Send(1))
            waiting = asyncio.create_task(
                wait_for(store.pool, "parcels", "parcels", outcome.position, PATIENCE, progress=progress)
            )
            assert not await wait_for(store.pool, "parcels", "parcels", outcome.position, 0.1, progress=progress)
            assert not waiting.done()
        began = time.monotonic()
        assert await waiting
        assert time.monotonic() - began < 5
        assert await position(db, "parcels") >= outcome.position


async def test_what_is_seen_without_waiting(store: Store, db: Any, workers: Workers) -> None:
    """A position passed, any of a service that is not read, any of a log that was restored from before it."""
    outcome = await do(store, uuid4(), Send(1), Complain())
    await passed(db, store, "parcels")
    far, log_id = outcome.position + 1000, store.log.log_id
    assert await wait_for(store.pool, "parcels", "parcels", outcome.position, 0)
    assert await wait_for(store.pool, "parcels", "customers", far, 0)
    assert await wait_for(store.pool, "parcels", "parcels", far, 0, log_id=log_id - 1)
    assert not await wait_for(store.pool, "parcels", "parcels", far, 0, log_id=log_id)
    assert not await wait_for(store.pool, "nowhere", "parcels", 0, 0)


async def test_who_waits_is_told_though_another_process_feeds_the_view_meanwhile(
    database_url: str, store: Store, db: Any
) -> None:
    async with opened(database_url) as second:
        async with working(database_url, store) as one:
            await one.built()
            await passed(db, store, "parcels")
            nothing_yet = store.log.head + 1
            waiting = asyncio.create_task(
                wait_for(store.pool, "parcels", "parcels", nothing_yet, PATIENCE, progress=one.progress)
            )
            await asyncio.sleep(0)
        async with working(database_url, second):
            assert not waiting.done()
            began = time.monotonic()
            outcome = await do(second, uuid4(), Send(1))
            assert outcome.position == nothing_yet
            assert await waiting
            assert time.monotonic() - began < 10
