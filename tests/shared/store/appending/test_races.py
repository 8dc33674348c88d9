"""Appends that race, on real PostgreSQL: one winner, no deadlock, nothing lost."""

import asyncio
import random
from collections import Counter
from collections.abc import Callable
from typing import Any
from uuid import UUID

import asyncpg
import pytest

from shared.decider import Claim
from shared.ids import new_id
from shared.store.store import Store
from shared.store.values import (
    Append,
    Appended,
    ClaimTaken,
    Handled,
    KeyInProgress,
    KeyReused,
    Replayed,
    VersionConflict,
)
from tests.shared.flow.waiting import until
from tests.shared.store.appends import append, begin, connected, kept, opened, under_way, waits_for_a_lock


async def test_of_twenty_appends_on_one_version_one_wins(stores: tuple[Store, Store]) -> None:
    stream = new_id()
    racing = [stores[number % 2].writer.append(append(stream)) for number in range(20)]
    found = await asyncio.gather(*racing, return_exceptions=True)
    assert sum(isinstance(each, Appended) for each in found) == 1
    assert sum(isinstance(each, VersionConflict) for each in found) == 19


async def test_of_two_commands_racing_for_one_claim_one_wins(stores: tuple[Store, Store]) -> None:
    for number in range(20):
        racing = [store.writer.append(append(new_id(), claims=[Claim("race", f"key {number}")])) for store in stores]
        found = await asyncio.gather(*racing, return_exceptions=True)
        assert sorted(type(each).__name__ for each in found) == [Appended.__name__, ClaimTaken.__name__]


async def test_a_bad_command_in_a_group_does_not_hurt_its_neighbours(stores: tuple[Store, Store]) -> None:
    commands = [append(new_id(), expected=7 if number == 13 else 0) for number in range(40)]
    found = await asyncio.gather(*map(stores[0].writer.append, commands), return_exceptions=True)
    assert [number for number, each in enumerate(found) if not isinstance(each, Appended)] == [13]


async def test_a_reader_sees_every_event_once_and_in_order(stores: tuple[Store, Store]) -> None:
    streams = [new_id() for _ in range(16)]

    async def write(number: int) -> None:
        for version in range(25):
            await stores[number % 2].writer.append(append(streams[number], version))

    seen: list[tuple[UUID, int]] = []

    async def read() -> None:
        after = 0
        while len(seen) < 16 * 25:
            assert await stores[0].log.wait(after, 10)
            for message in await stores[0].log.read(after):
                seen.append((message.stream_id, message.version))
                after = message.position

    await asyncio.gather(read(), *map(write, range(16)))
    assert len(set(seen)) == len(seen) == 16 * 25
    for stream in streams:
        assert [version for each, version in seen if each == stream] == list(range(1, 26))


def claiming(*keys: str) -> list[Append]:
    return [append(new_id(), claims=[Claim("place", key)]) for key in keys]


def handling(*keys: str) -> list[Append]:
    return [append(new_id(), handled=Handled("policy", UUID(int=ord(key)))) for key in keys]


@pytest.mark.parametrize("wanting", [claiming, handling])
async def test_what_is_taken_crosswise_is_taken_in_one_order(
    database_url: str, db: Any, wanting: Callable[..., list[Append]]
) -> None:
    """In the order asked for, the one that waits for a would hold b, and the other c."""
    async with (
        under_way(database_url, *wanting("a")) as first,
        connected(database_url, name="second") as second,
        connected(database_url) as third,
    ):
        waiting = asyncio.ensure_future(begin(second, *wanting("b", "a", "c")))
        await waits_for_a_lock(db, "second")
        async with asyncio.timeout(10):
            await (await begin(third, *wanting("c", "b"))).commit()
        await first.roll_back()
        with pytest.raises(asyncpg.UniqueViolationError):
            await waiting


async def test_two_hundred_hot_streams_in_two_processes_never_deadlock_and_lose_nothing(
    database_url: str, db: Any
) -> None:
    """Claims are taken crosswise and released, keys are reused: whatever is locked is wanted by many at once."""
    dice = random.Random(5)
    versions = {new_id(): 0 for _ in range(200)}
    hot = list(versions)
    done: list[tuple[UUID, Appended]] = []
    refused: Counter[type] = Counter()

    async def write(store: Store) -> None:
        for _ in range(60):
            stream = dice.choice(hot)
            keys = dice.sample(range(40), dice.choice([0, 0, 2, 3]))
            command = append(
                stream,
                versions[stream],
                claims=[Claim("place", str(key), release=dice.random() < 0.4) for key in keys],
                remember=kept(f"{dice.randrange(3000)}") if dice.random() < 0.6 else None,
                handled=Handled("policy", new_id()) if dice.random() < 0.3 else None,
            )
            try:
                outcome = await store.writer.append(command)
            except (VersionConflict, ClaimTaken, KeyInProgress, KeyReused) as refusal:
                refused[type(refusal)] += 1
                if isinstance(refusal, VersionConflict):
                    versions[stream] = max(versions[stream], refusal.actual)
            else:
                if isinstance(outcome, Replayed):
                    refused[Replayed] += 1
                else:
                    versions[stream] = max(versions[stream], outcome.version)
                    done.append((command.events[0].event_id, outcome))

    async with opened(database_url, connections=2) as one, opened(database_url, connections=2) as two:
        await asyncio.gather(*(write(store) for store in (one, two) * 32))

    async def is_alone() -> bool:
        others = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
        return bool(await db.fetchval(others) == 0)

    await until(is_alone)  # a backend reports its deadlocks when it ends
    assert await db.fetchval("SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()") == 0
    assert {VersionConflict, ClaimTaken, Replayed} <= set(refused)
    rows = await db.fetch("SELECT event_id, version, position, recorded_at FROM events")
    assert {row[0]: Appended(*tuple(row)[1:]) for row in rows} == dict(done)
    assert await db.fetchval("SELECT sum(version) FROM streams") == len(done)
