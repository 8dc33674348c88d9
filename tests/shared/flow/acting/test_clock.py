"""Workers watch the clock, and fire only what is as new as the log."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

from shared.flow.deadlines import Deadline, Due, Set
from shared.flow.message import Message
from shared.flow.policies import Issue, Policy
from shared.store.store import Store
from tests.shared.flow.acting.reminders import BACK, CONSUMER, REMINDING, in_days, remind, reminded, rows
from tests.shared.flow.interrupting import alone, blocked, held, passed
from tests.shared.flow.parcels import Complain, Move, Return, Send, do, working
from tests.shared.flow.waiting import until


def at_once(message: Message) -> Sequence[Set]:
    return [Set(message.stream_id, message.recorded_at)]


MOVED = Deadline("parcel_is_looked_for", frozenset({"ParcelMoved"}), at_once, remind)
BOTH = replace(REMINDING, deadlines=(BACK, MOVED))


async def fired(db: Any, deadline: Deadline, key: UUID) -> bool:
    return (await rows(db, deadline.name)).get(key) == ("fired", "")


async def test_a_deadline_fires_when_the_clock_has_come_to_it(database_url: str, store: Store, db: Any) -> None:
    clock, parcel, other = [datetime.now(UTC)], uuid4(), uuid4()
    async with working(database_url, store, BOTH, clock=lambda: clock[0]):
        await do(store, parcel, Send(1))
        await passed(db, store, CONSUMER)
        clock[0] = in_days(0.9)
        await do(store, other, Move("a"))
        await until(lambda: fired(db, MOVED, other))
        assert await rows(db) == {parcel: ("waiting", "")}
        clock[0] = in_days(1.1)
        await until(lambda: fired(db, BACK, parcel))
    assert await reminded(store) == [parcel]


async def test_a_deadline_whose_rows_are_behind_the_log_waits_and_others_do_not(
    database_url: str, store: Store, db: Any
) -> None:
    clock, parcel = [datetime.now(UTC)], uuid4()
    async with working(database_url, store, BOTH, clock=lambda: clock[0]):
        await do(store, parcel, Send(1))
        await passed(db, store, CONSUMER)
        async with held(database_url, alone(CONSUMER)):
            await do(store, parcel, Return())
            await blocked(db, "parcels workers")
            for days in 0.5, 2, 2:  # by the first the clock has gone on since the rows fell behind
                clock[0], other = in_days(days), uuid4()
                await do(store, other, Move("a"))
                await until(lambda other=other: fired(db, MOVED, other))  # type: ignore[misc]
            assert await rows(db) == {parcel: ("waiting", "")}
        await passed(db, store, CONSUMER)
        assert await rows(db) == {}


async def test_a_deadline_of_a_day_is_due_when_the_day_begins_where_the_company_is(
    database_url: str, store: Store, db: Any
) -> None:
    nows: list[datetime] = []

    def fire(due: Due, now: datetime) -> Issue | None:
        nows.append(now)
        return remind(due, now)

    day = replace(
        MOVED,
        name="parcel_is_looked_for_one_day",
        set_by=lambda message: [Set(message.stream_id, date(2090, 3, 1))],
        fire=fire,
    )
    store.timezone, parcel = ZoneInfo("Asia/Shanghai"), uuid4()
    begins = datetime(2090, 2, 28, 16, tzinfo=UTC)
    clock = [begins - timedelta(seconds=1)]
    async with working(database_url, store, replace(BOTH, deadlines=(MOVED, day)), clock=lambda: clock[0]):
        await do(store, parcel, Move("a"))
        await until(lambda: fired(db, MOVED, parcel))
        assert await rows(db, day.name) == {parcel: ("waiting", "")}
        clock[0] = begins
        await until(lambda: fired(db, day, parcel))
    assert [now.isoformat() for now in nows] == ["2090-03-01T00:00:00+08:00"]


async def test_a_type_nobody_acts_on_moves_the_checkpoints_and_nothing_else(
    database_url: str, store: Store, db: Any
) -> None:
    def never(message: Message) -> Sequence[Any]:
        raise AssertionError(message.type)

    types = frozenset({"ParcelMoved", "ParcelPainted"})
    policy = Policy("p", "parcels", types, "beginning", never)
    deadline = Deadline("d", types, never, remind)
    async with working(database_url, store, replace(REMINDING, policies=(policy,), deadlines=(deadline,))):
        for _ in range(3):
            await do(store, uuid4(), Send(1), Complain())
        for consumer in "policy:p", "deadline:d", "imports":
            await passed(db, store, consumer)
    for table in "handled", "deadlines", "imports", "dead_letters":
        assert await db.fetchval(f"SELECT count(*) FROM {table}") == 0
