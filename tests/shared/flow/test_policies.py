"""A policy acts exactly once on each cause, whatever crashes and however many processes run it."""

import asyncio
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Any
from uuid import UUID, uuid4, uuid5

from shared.flow.acting.issuing import Issuer
from shared.flow.acting.policy import Acting
from shared.flow.consuming.checkpoints import create, load
from shared.flow.consuming.portion import Portion
from shared.flow.consuming.trouble import Fenced
from shared.flow.deadletters import listed, retry
from shared.flow.log_transport import LogTransport
from shared.flow.policies import Issue, Policy
from shared.flow.runtime import utc_now
from shared.flow.transport import Checkpoint
from shared.service import Service
from shared.store.handle import handle
from shared.store.message import Message
from shared.store.store import Store
from tests.shared.flow.parcels import PARCEL, SERVICE, Move, Return, Send, do, opened, working
from tests.shared.flow.waiting import until


def receipt(message: Message) -> UUID:
    return uuid5(message.event_id, "receipt")


def act(message: Message) -> Sequence[Issue]:
    """A moved parcel gets a receipt, of which `do twice` would make two events; 'nowhere' is of no interest."""
    if "nowhere" in message.data:
        return ()
    if "broken" in message.data:
        raise ValueError("no such place")
    return (Issue(PARCEL, receipt(message), Send(1)),)


WHEN_MOVED = Policy("when_parcel_moved_then_send_receipt", "parcels", frozenset({"ParcelMoved"}), "beginning", act)
MOVING = replace(SERVICE, views=(), policies=(WHEN_MOVED,))


async def counts(store: Store) -> dict[str, int]:
    """How often each type stands in the log."""
    found: dict[str, int] = {}
    for message in await store.log.read(0, 10_000):
        found[message.type] = found.get(message.type, 0) + 1
    return found


async def sent(store: Store, expected: int) -> bool:
    return (await counts(store)).get("ParcelSent", 0) == expected


async def quiet(store: Store, db: Any, consumer: str = "policy:when_parcel_moved_then_send_receipt") -> None:
    """Wait until the consumer has passed the whole log."""

    async def passed() -> bool:
        position = await db.fetchval("SELECT min(position) FROM checkpoints WHERE consumer = $1", consumer)
        return position is not None and position >= store.log.head

    await until(passed)


async def test_a_policy_acts_once_on_each_cause(database_url: str, store: Store, db: Any) -> None:
    await do(store, uuid4(), Move("a"), Move("b"))
    async with working(database_url, store, MOVING):
        await do(store, uuid4(), Move("c"))
        await quiet(store, db)
    async with working(database_url, store, MOVING):
        await quiet(store, db)
    assert await counts(store) == {"ParcelMoved": 3, "ParcelSent": 3}


async def test_what_it_issues_names_its_cause(database_url: str, store: Store, db: Any) -> None:
    async with working(database_url, store, MOVING):
        await do(store, uuid4(), Move("a"), import_id=(load_id := uuid4()))
        await quiet(store, db)
    cause, effect = await store.log.read(0)
    assert f'"causation":"{cause.event_id}"' in effect.meta
    assert '"correlation":"test"' in effect.meta
    assert f'"import":"{load_id}"' in effect.meta
    assert '"actor":"policy/when_parcel_moved_then_send_receipt"' in effect.meta


async def test_nothing_to_do_is_handled_too(database_url: str, store: Store, db: Any) -> None:
    async with working(database_url, store, MOVING):
        await do(store, uuid4(), Move("nowhere"))
        await quiet(store, db)
    assert await db.fetchval("SELECT count(*) FROM handled") == 1
    eager = replace(WHEN_MOVED, act=lambda message: (Issue(PARCEL, receipt(message), Send(1)),))
    await db.execute("UPDATE checkpoints SET position = 0")
    async with working(database_url, store, replace(MOVING, policies=(eager,))):
        await quiet(store, db)
    assert await counts(store) == {"ParcelMoved": 1}


async def test_a_policy_that_starts_now_leaves_the_past_alone(database_url: str, store: Store, db: Any) -> None:
    await do(store, uuid4(), Move("a"), Move("b"))
    service = replace(MOVING, policies=(replace(WHEN_MOVED, starts="now"),))
    async with working(database_url, store, service):
        await quiet(store, db)
        await do(store, uuid4(), Move("c"))
        await quiet(store, db)
    assert await counts(store) == {"ParcelMoved": 3, "ParcelSent": 1}
    await db.execute("DELETE FROM checkpoints")  # the start is kept apart from the checkpoint
    async with working(database_url, store, service):
        await quiet(store, db)
    assert await counts(store) == {"ParcelMoved": 3, "ParcelSent": 1}


def returning(message: Message) -> Sequence[Issue]:
    """Returns the parcel itself, which the noun refuses unless it was sent."""
    return (Issue(PARCEL, message.stream_id, Return()),)


async def test_a_refused_command_parks_its_key_with_the_code(database_url: str, store: Store, db: Any) -> None:
    policy = replace(WHEN_MOVED, act=returning)
    service = replace(MOVING, policies=(policy,))
    bad, good = uuid4(), uuid4()
    async with working(database_url, store, service):
        await do(store, bad, Move("a"), Move("b"))
        await do(store, good, Send(1), Move("a"))
        await quiet(store, db)
        letters = await listed(db)
        assert [(letter.key, letter.code) for letter in letters] == [(bad, "parcel_not_sent"), (bad, "behind")]
        assert await counts(store) == {"ParcelMoved": 3, "ParcelSent": 1, "ParcelReturned": 1}
        await do(store, bad, Send(2))
        issuer = Issuer(store, utc_now)
        name = "policy:when_parcel_moved_then_send_receipt"
        first = await retry(store.pool.acquire, service, issuer, name, "parcels", bad)
        assert (first.applied, first.left) == (1, 1)
        assert first.error.startswith("parcel_not_sent")
    assert (await counts(store))["ParcelReturned"] == 2


async def test_a_bug_in_a_policy_parks_the_key(database_url: str, store: Store, db: Any) -> None:
    async with working(database_url, store, MOVING):
        await do(store, uuid4(), Move("broken"))
        await do(store, uuid4(), Move("a"))
        await quiet(store, db)
        assert [letter.code for letter in await listed(db)] == ["failed"]
        assert (await counts(store))["ParcelSent"] == 1


async def test_it_acts_once_across_a_crash_at_every_step(database_url: str, store: Store, db: Any) -> None:
    """Before the append, after it, after the dead letters, after the commit: then the same batch comes again."""
    moved = [(await do(store, uuid4(), Move("a"))).position for _ in range(3)]
    messages = await store.log.read(0)
    await create(db, "policy:p", 0, "parcels", [Checkpoint("", 0, store.log.log_id, 1, 0, 0)])
    await db.execute("INSERT INTO policies VALUES ('p', 0, 0, '1970-01-01Z')")
    for when in ("before", "after", "commit"):
        for number in range(3):
            calls = 0

            async def crashing(*args: Any, when: str = when, number: int = number, **options: Any) -> Any:
                nonlocal calls
                calls += 1
                if when == "before" and calls == number:
                    raise ConnectionError("gone before")
                done = await handle(*args, **options)
                if when == "after" and calls == number:
                    raise ConnectionError("gone after")
                return done

            step = Acting(store.pool.acquire, replace(WHEN_MOVED, name="p"), Issuer(store, utc_now, crashing))
            await step.open(db, store.log.whole)
            (cursor,) = await load(db, "policy:p", 0, "parcels")
            with suppress(ConnectionError, Fenced):
                await step.take([Portion(cursor, messages, moved[-1], moved[-1])])
            if when == "commit":  # the checkpoint is lost with the commit, as synchronous_commit off may do
                await db.execute("UPDATE checkpoints SET position = 0")
    assert await counts(store) == {"ParcelMoved": 3, "ParcelSent": 3}


async def test_it_acts_once_across_two_processes_and_killed_backends(database_url: str, store: Store, db: Any) -> None:
    async with (
        opened(database_url) as second,
        working(database_url, store, MOVING),
        working(database_url, second, MOVING),
    ):
        for round_number in range(6):
            await asyncio.gather(*(do(store, uuid4(), Move(f"{round_number}")) for _ in range(10)))
            await db.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name IN "
                "('parcels workers', 'parcels upkeep') AND datname = current_database()"
            )
            await asyncio.sleep(0.05)
        await until(lambda: sent(store, 60))
        await quiet(store, db)
    assert await counts(store) == {"ParcelMoved": 60, "ParcelSent": 60}
    assert await db.fetchval("SELECT count(*) FROM dead_letters") == 0


async def test_a_done_command_that_would_now_be_refused_is_not_parked(database_url: str, store: Store, db: Any) -> None:
    service = replace(MOVING, policies=(replace(WHEN_MOVED, act=returning),))
    async with working(database_url, store, service):
        await do(store, uuid4(), Send(1), Move("a"))
        await quiet(store, db)
    await db.execute("UPDATE checkpoints SET position = 0 WHERE consumer LIKE 'policy:%'")
    async with working(database_url, store, service):
        await quiet(store, db)
        assert await listed(db) == []


async def test_a_policy_listens_to_another_service(
    database_url: str, store: Store, db: Any, postgres: Any, template: str
) -> None:
    from tests.support.postgres import database

    async with database(postgres, template) as depot_url, opened(depot_url, "depot") as depot:
        service = Service("depot", (), (PARCEL,), policies=(WHEN_MOVED,))
        async with working(depot_url, depot, service, foreign=LogTransport({"parcels": store.log})):
            await do(store, uuid4(), Move("a"), Move("b"))
            await until(lambda: sent(depot, 2))
        assert await counts(store) == {"ParcelMoved": 2}


async def test_several_commands_of_one_cause_are_each_done_once(database_url: str, store: Store, db: Any) -> None:
    def twice(message: Message) -> Sequence[Issue]:
        return [Issue(PARCEL, receipt(message), Send(1)), Issue(PARCEL, receipt(message), Send(2))]

    service = replace(MOVING, policies=(replace(WHEN_MOVED, act=twice),))
    async with working(database_url, store, service):
        await do(store, uuid4(), Move("a"))
        await quiet(store, db)
    await db.execute("UPDATE checkpoints SET position = 0 WHERE consumer LIKE 'policy:%'")
    async with working(database_url, store, service):
        await quiet(store, db)
    assert await counts(store) == {"ParcelMoved": 1, "ParcelSent": 2}
