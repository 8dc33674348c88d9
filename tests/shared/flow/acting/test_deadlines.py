"""A deadline fires once when its moment has come, unless what it waited for came before."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

import pytest

from shared.flow.acting.firing import again
from shared.flow.deadlines import Due
from shared.flow.policies import Issue
from shared.store.store import Store
from tests.shared.flow.acting.reminders import (
    BACK,
    CONSUMER,
    REMINDING,
    fire_at,
    in_days,
    remind,
    reminded,
    rows,
)
from tests.shared.flow.interrupting import alone, held, passed
from tests.shared.flow.parcels import Move, Return, Send, do, working


@pytest.fixture(autouse=True)
async def following(database_url: str, store: Store) -> AsyncIterator[None]:
    """Rows are kept, but fired only by the tests."""
    async with working(database_url, store, REMINDING, tick=3600):
        yield


async def sent(store: Store, db: Any, *commands: Any) -> UUID:
    parcel = uuid4()
    await do(store, parcel, *commands)
    await passed(db, store, CONSUMER)
    return parcel


async def test_it_fires_once_its_moment_has_come(store: Store, db: Any) -> None:
    parcel = await sent(store, db, Send(3))
    assert await fire_at(db, store, in_days(2.9)) == 0
    assert await fire_at(db, store, in_days(3.1)) == 1
    assert await fire_at(db, store, in_days(9)) == 0
    assert await reminded(store) == [parcel]
    assert await rows(db) == {parcel: ("fired", "")}


async def test_what_it_appends_names_the_deadline(store: Store, db: Any) -> None:
    await sent(store, db, Send(3))
    await fire_at(db, store, in_days(4))
    (fired,) = [message for message in await store.log.read(0) if message.type == "ParcelComplained"]
    assert f'"actor":"deadline/{BACK.name}"' in fired.meta
    assert f'"causation":"{await db.fetchval("SELECT id FROM deadlines")}"' in fired.meta


async def test_a_cancelled_one_never_fires(store: Store, db: Any) -> None:
    await sent(store, db, Send(3), Return())
    assert await rows(db) == {}
    assert await fire_at(db, store, in_days(9)) == 0
    assert await reminded(store) == []


async def test_a_replaced_one_fires_at_the_new_moment_only(store: Store, db: Any) -> None:
    parcel = await sent(store, db, Send(3))
    await do(store, parcel, Send(6))
    await passed(db, store, CONSUMER)
    assert await fire_at(db, store, in_days(5)) == 0
    assert await fire_at(db, store, in_days(7)) == 1
    assert await reminded(store) == [parcel]


async def test_one_that_is_set_again_after_it_fired_fires_again(store: Store, db: Any) -> None:
    parcel = await sent(store, db, Send(3))
    await fire_at(db, store, in_days(4))
    await do(store, parcel, Send(6))
    await passed(db, store, CONSUMER)
    assert await rows(db) == {parcel: ("waiting", "")}
    await fire_at(db, store, in_days(7))
    assert await reminded(store) == [parcel, parcel]


async def test_rows_made_anew_from_the_log_fire_nothing_twice(store: Store, db: Any) -> None:
    fired, waits = await sent(store, db, Send(1)), await sent(store, db, Send(5))
    await do(store, fired, Send(2))
    await passed(db, store, CONSUMER)
    await fire_at(db, store, in_days(3))
    await db.execute("DELETE FROM deadlines")
    await db.execute("UPDATE checkpoints SET position = 0 WHERE consumer = $1", CONSUMER)
    other = await sent(store, db, Send(9))  # fenced, and read again from the beginning
    assert await rows(db) == dict.fromkeys((fired, waits, other), ("waiting", ""))
    assert await fire_at(db, store, in_days(6)) == 2
    assert await reminded(store) == [fired, waits]


async def test_whether_it_still_holds_is_decided_on_what_is_true_now(database_url: str, store: Store, db: Any) -> None:
    """The parcel has come back; only the deadline's rows do not know yet."""
    parcel = await sent(store, db, Send(3))
    async with held(database_url, alone(CONSUMER)):
        await do(store, parcel, Return())
        assert await fire_at(db, store, in_days(4)) == 1
    assert await reminded(store) == []
    await passed(db, store, CONSUMER)
    assert await rows(db) == {}


async def test_a_refused_one_says_why_and_can_be_tried_again(store: Store, db: Any) -> None:
    parcel = await sent(store, db, Send(3), Move("nowhere"))
    assert await fire_at(db, store, in_days(4)) == 1
    assert await fire_at(db, store, in_days(4)) == 0
    assert await rows(db) == {parcel: ("refused", "parcel_is_nowhere: Nobody knows where the parcel is.")}
    assert not await again(db, BACK.name, uuid4())
    await do(store, parcel, Move("found"))
    assert await again(db, BACK.name, parcel)
    assert not await again(db, BACK.name, parcel)
    assert await fire_at(db, store, in_days(4)) == 1
    assert await reminded(store) == [parcel]


async def test_a_mistake_in_one_stops_no_other(store: Store, db: Any) -> None:
    bad, good = await sent(store, db, Send(1)), await sent(store, db, Send(2))

    def mistaken(due: Due, now: datetime) -> Issue:
        if due.key == bad:
            raise ZeroDivisionError("a mistake")
        return remind(due, now)

    assert await fire_at(db, store, in_days(3), [replace(BACK, fire=mistaken)]) == 2
    assert await reminded(store) == [good]
    assert await rows(db) == {bad: ("refused", "ZeroDivisionError('a mistake')"), good: ("fired", "")}


async def test_one_that_asks_for_nothing_is_done(store: Store, db: Any) -> None:
    parcel = await sent(store, db, Send(1))
    assert await fire_at(db, store, in_days(2), [replace(BACK, fire=lambda due, now: None)]) == 1
    assert await fire_at(db, store, in_days(3)) == 0
    assert await rows(db) == {parcel: ("fired", "")}
    assert await db.fetchval("SELECT count(*) FROM handled WHERE policy = $1", CONSUMER) == 1


async def test_more_than_a_page_is_fired_in_order(store: Store, db: Any) -> None:
    parcels = [uuid4() for _ in range(250)]
    for parcel in parcels:
        await do(store, parcel, Send(1))
    await passed(db, store, CONSUMER)
    assert await fire_at(db, store, in_days(2)) == 250
    assert sorted(await reminded(store)) == sorted(parcels)
