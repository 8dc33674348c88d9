"""What an import sets waits for the import's end, and then only fires if it is still so."""

from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest

from shared.flow.imports import CONSUMER as IMPORTS
from shared.flow.imports import FinishImport, OpenImport
from shared.store.store import Store
from tests.shared.flow.acting.reminders import CONSUMER, REMINDING, fire_at, in_days, on_import, reminded, rows
from tests.shared.flow.interrupting import passed
from tests.shared.flow.parcels import Complain, Return, Send, do, working

LONG_DUE = Send(0)
MINUTE = timedelta(minutes=1)


@pytest.fixture(autouse=True)
async def following(database_url: str, store: Store) -> AsyncIterator[None]:
    """Rows are kept, but fired only by the tests."""
    async with working(database_url, store, REMINDING, tick=3600):
        yield


async def known(store: Store, db: Any) -> None:
    await passed(db, store, CONSUMER)
    await passed(db, store, IMPORTS)


async def imported(store: Store, db: Any) -> tuple[UUID, UUID]:
    """An open import, and a parcel it has sent that should have been back long ago."""
    load, parcel = uuid4(), uuid4()
    await on_import(store, load, OpenImport("a file"))
    await do(store, parcel, LONG_DUE, import_id=load)
    await known(store, db)
    return load, parcel


async def test_it_waits_for_the_end_of_the_import(store: Store, db: Any) -> None:
    load, parcel = await imported(store, db)
    assert await fire_at(db, store, in_days(0)) == 0
    assert await rows(db) == {parcel: ("held", "")}
    await on_import(store, load, FinishImport())
    await known(store, db)
    assert await fire_at(db, store, in_days(0)) == 1
    assert await reminded(store) == [parcel]


async def test_what_the_same_import_brought_later_counts(store: Store, db: Any) -> None:
    load, parcel = await imported(store, db)
    await do(store, parcel, Return(), import_id=load)
    await on_import(store, load, FinishImport())
    await known(store, db)
    assert await fire_at(db, store, in_days(0)) == 0
    assert await reminded(store) == []


async def test_its_condition_is_checked_again_on_what_the_rows_do_not_show(store: Store, db: Any) -> None:
    """Back without a word to the deadline: it fires, and the parcel itself knows that there is nothing to ask for."""
    load, parcel = await imported(store, db)
    await do(store, parcel, Return(), import_id=load)
    await on_import(store, load, FinishImport())
    await known(store, db)
    await db.execute(
        "INSERT INTO deadlines SELECT $2, $1, gen_random_uuid(), $1, $3, now(), now(), NULL, 'held', '', ''",
        parcel,
        "parcel_is_back",
        load,
    )
    assert await fire_at(db, store, in_days(0.1)) == 1
    assert await reminded(store) == []
    assert await rows(db) == {parcel: ("fired", "")}


async def test_an_import_that_is_idle_for_an_hour_has_ended(store: Store, db: Any) -> None:
    _, parcel = await imported(store, db)
    assert await fire_at(db, store, in_days(0) + 59 * MINUTE) == 0
    assert await fire_at(db, store, in_days(0) + 61 * MINUTE) == 1
    assert await reminded(store) == [parcel]


async def test_an_import_that_goes_on_is_not_idle(store: Store, db: Any) -> None:
    load, parcel = await imported(store, db)
    await db.execute("UPDATE imports SET last_seen_at = last_seen_at - interval '59 minutes'")
    await do(store, uuid4(), Complain(), import_id=load)
    await known(store, db)
    assert await fire_at(db, store, in_days(0) + 59 * MINUTE) == 0
    assert await rows(db) == {parcel: ("held", "")}


async def test_what_comes_after_the_end_does_not_wait(store: Store, db: Any) -> None:
    load, first = await imported(store, db)
    await on_import(store, load, FinishImport())
    late = uuid4()
    await do(store, late, LONG_DUE, import_id=load)
    await known(store, db)
    assert await fire_at(db, store, in_days(0)) == 2
    assert sorted(await reminded(store)) == sorted([first, late])


async def test_another_import_and_no_import_hold_nothing_up(store: Store, db: Any) -> None:
    load, _ = await imported(store, db)
    _, still = await imported(store, db)
    alone = uuid4()
    await do(store, alone, LONG_DUE)
    await on_import(store, load, FinishImport())
    await known(store, db)
    assert await fire_at(db, store, in_days(0)) == 2
    assert still not in await reminded(store)
    assert alone in await reminded(store)


async def test_what_an_import_replaces_waits_with_it_and_the_other_way_round(store: Store, db: Any) -> None:
    load, parcel = await imported(store, db)
    other = uuid4()
    await do(store, other, LONG_DUE)
    await do(store, other, LONG_DUE, import_id=load)
    await do(store, parcel, LONG_DUE)
    await known(store, db)
    assert await rows(db) == {parcel: ("waiting", ""), other: ("held", "")}
