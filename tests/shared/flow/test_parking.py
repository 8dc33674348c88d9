"""A message that cannot be applied parks its key and nothing else, and is tried again by hand in order."""

import asyncio
from dataclasses import replace
from typing import Any
from uuid import UUID, uuid4

from shared.flow.acting.issuing import Issuer
from shared.flow.deadletters import discard, listed, retry
from shared.flow.freshness import settled_until, wait_for
from shared.flow.runtime import Workers, utc_now
from shared.store.store import Store
from tests.shared.flow.parcels import PARCELS, SERVICE, Move, Return, Send, do, project, shown, working
from tests.shared.flow.waiting import PATIENCE, until


async def forgiving(db: Any, service: str, messages: Any) -> None:
    """The project function after the mistake in it was corrected."""
    await project(db, service, [message._replace(data=message.data.replace("-", "")) for message in messages])


REPAIRED = replace(SERVICE, views=(replace(PARCELS, project=forgiving),))


async def seen(store: Store, workers: Workers, position: int) -> None:
    assert await wait_for(store.pool, "parcels", "parcels", position, PATIENCE, progress=workers.progress)


async def again(store: Store, workers: Workers, key: UUID, service: Any = REPAIRED) -> Any:
    acquire = store.pool.acquire
    return await retry(acquire, service, Issuer(store, utc_now), "parcels", "parcels", key)


async def test_the_key_is_parked_in_order_and_everything_else_goes_on(database_url: str, store: Store, db: Any) -> None:
    async with working(database_url, store) as workers:
        await workers.built()
        bad, good = uuid4(), uuid4()
        await do(store, bad, Send(3), Send(-1), Move("a"))
        await do(store, good, Send(4))
        await do(store, bad, Move("b"))
        await seen(store, workers, (await do(store, good, Move("c"))).position)
        assert await shown(db) == {bad: (3, 0, None, 0), good: (4, 1, "c", 0)}
        letters = await listed(db)
        assert [(letter.key, letter.type, letter.code) for letter in letters] == [
            (bad, "ParcelSent", "failed"),
            (bad, "ParcelMoved", "behind"),
            (bad, "ParcelMoved", "behind"),
        ]
        assert "a parcel of -1" in letters[0].error
        assert [status.parked for status in workers.status() if status.consumer == "parcels"] == [1]


async def test_a_corrected_view_takes_the_key_again_in_order(database_url: str, store: Store, db: Any) -> None:
    bad = uuid4()
    async with working(database_url, store) as workers:
        await workers.built()
        await seen(store, workers, (await do(store, bad, Send(-1), Move("a"), Move("b"))).position)
        failed = await again(store, workers, bad, SERVICE)
        assert (failed.applied, failed.left) == (0, 3)
        assert (await listed(db))[0].attempts == 1
        done = await again(store, workers, bad)
        assert done == (3, 0, "")
        assert await shown(db) == {bad: (1, 2, "b", 0)}
        await seen(store, workers, (await do(store, bad, Move("c"))).position)
        assert await shown(db) == {bad: (1, 3, "c", 0)}
        assert await listed(db) == []


async def test_a_discarded_message_is_never_applied_and_its_key_waits_for_the_retry(
    database_url: str, store: Store, db: Any
) -> None:
    bad = uuid4()
    async with working(database_url, store) as workers:
        await workers.built()
        await seen(store, workers, (await do(store, bad, Send(-1), Move("a"))).position)
        first, _ = await listed(db)
        assert await discard(db, first.id)
        assert not await discard(db, first.id)
        assert await again(store, workers, bad, SERVICE) == (1, 0, "")
        assert await shown(db) == {bad: (0, 1, "a", 0)}
        await workers.rebuild(PARCELS)
        assert await shown(db) == {bad: (0, 1, "a", 0)}
        assert [letter.discarded for letter in await listed(db, discarded=True)] == [True]


async def test_nothing_after_a_parked_message_is_settled(database_url: str, store: Store, db: Any) -> None:
    async with working(database_url, store) as workers:
        await workers.built()
        bad, good = uuid4(), uuid4()
        await seen(store, workers, (await do(store, bad, Send(-1))).position)
        await asyncio.sleep(1.5)
        await seen(store, workers, (await do(store, good, Send(1))).position)
        (letter,) = await listed(db)
        assert await settled_until(db, ["parcels"]) == letter.recorded_at
        await again(store, workers, bad)

        async def settled() -> bool:
            moment = await settled_until(db, ["parcels"])
            return moment is not None and moment > letter.recorded_at

        await until(settled)


async def test_what_was_parked_before_a_restart_stays_parked(database_url: str, store: Store, db: Any) -> None:
    bad = uuid4()
    async with working(database_url, store) as workers:
        await workers.built()
        await seen(store, workers, (await do(store, bad, Send(-1))).position)
    async with working(database_url, store) as workers:
        await workers.built()
        await seen(store, workers, (await do(store, bad, Return())).position)
        assert [letter.code for letter in await listed(db)] == ["failed", "behind"]
        assert await shown(db) == {}


async def test_a_rebuild_with_the_corrected_view_applies_what_was_parked(
    database_url: str, store: Store, db: Any
) -> None:
    bad = uuid4()
    async with working(database_url, store) as workers:
        await workers.built()
        await seen(store, workers, (await do(store, bad, Send(-1), Move("a"))).position)
        assert len(await listed(db)) == 2
    async with working(database_url, store, REPAIRED) as workers:
        await workers.built()
        await workers.rebuild(REPAIRED.views[0])
        assert await shown(db) == {bad: (1, 1, "a", 0)}
        assert await listed(db) == []
        await seen(store, workers, (await do(store, bad, Move("b"))).position)
        assert await shown(db) == {bad: (1, 2, "b", 0)}
