"""Appends that race, on real PostgreSQL: one winner, nothing lost, nothing changed afterwards."""

import asyncio
from uuid import UUID

import asyncpg
import pytest

from shared.decider import Claim
from shared.ids import new_id
from shared.store.store import Store
from shared.store.values import Appended, ClaimTaken, VersionConflict
from tests.shared.store.appends import append


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


@pytest.mark.parametrize("change", ["UPDATE events SET data = 'x'", "DELETE FROM events", "TRUNCATE events"])
async def test_what_was_appended_is_not_changed(stores: tuple[Store, Store], database_url: str, change: str) -> None:
    await stores[0].writer.append(append(new_id()))
    db = await asyncpg.connect(database_url)
    try:
        with pytest.raises(asyncpg.PostgresError):
            await db.execute(change)
        assert await db.fetchval("SELECT count(*) FROM events") == 1
    finally:
        await db.close()
