"""What an append checks before it draws a position, what it refuses alone, and that nothing changes it afterwards."""

import asyncio
from typing import Any

import asyncpg
import pytest

from shared.ids import new_id
from shared.store.store import Store
from shared.store.values import Append, Appended, EventTooLarge, VersionConflict
from shared.store.writer import LARGEST_EVENT
from tests.shared.store.appends import all_of, append, event, under_way

COMMITS = "SELECT count(DISTINCT xmin::text) FROM events"
DRAWN = "SELECT last_value FROM events_position_seq"


async def test_conflicts_draw_no_positions(store: Store, database_url: str, db: Any) -> None:
    stream = new_id()
    await store.writer.append(append(stream, events=3))
    before = await db.fetchval(DRAWN)
    for expected in (0, 1, 2, 4, 2**30):
        with pytest.raises(VersionConflict) as conflict:
            await store.writer.append(append(stream, expected, events=2))
        assert (conflict.value.expected, conflict.value.actual) == (expected, 3)
    with pytest.raises(VersionConflict) as conflict:
        await store.writer.append(append(new_id(), 1))
    assert conflict.value.actual == 0
    found = await all_of(*(store.writer.append(append(stream, 7)) for _ in range(20)))
    assert all(isinstance(each, VersionConflict) for each in found)
    assert await db.fetchval(DRAWN) == before
    async with under_way(database_url, append(stream, 7), append(new_id()), append(new_id(), 2)) as group:
        await group.commit()
    assert len(group.positions) == 1
    assert await db.fetchval(DRAWN) == before + 1


async def test_an_append_that_loses_while_it_waits_draws_no_position(store: Store, database_url: str, db: Any) -> None:
    stream = new_id()
    async with under_way(database_url, append(stream)) as faster:
        before = await db.fetchval(DRAWN)
        racing = all_of(*(store.writer.append(append(stream)) for _ in range(5)))
        task = asyncio.ensure_future(racing)
        await faster.commit()
    assert all(isinstance(each, VersionConflict) for each in await task)
    assert await db.fetchval(DRAWN) == before


@pytest.mark.parametrize("letter", ["x", "金"])
async def test_an_event_is_too_large_by_its_bytes(store: Store, db: Any, letter: str) -> None:
    size = len(letter.encode())
    fits = '"' + letter * ((LARGEST_EVENT - 2) // size) + '"'
    commands = [append(new_id(), data=fits + " " * size if number == 3 else "{}") for number in range(10)]
    commands.append(append(new_id(), data=fits))
    found = await all_of(*map(store.writer.append, commands))
    assert [type(each) for each in found] == [EventTooLarge if number == 3 else Appended for number in range(11)]
    assert await db.fetchval("SELECT count(*) FROM events") == 10
    assert await db.fetchval("SELECT max(octet_length(data)) FROM events") <= LARGEST_EVENT


@pytest.mark.parametrize(
    "bad",
    [
        {"data": "\x00"},
        {"schema_version": 2**20},
        {"meta": "\ud800"},
        {"type": None},
    ],
    ids=["the server refuses", "no such number", "no text", "nothing"],
)
async def test_a_command_that_cannot_be_stored_at_all_is_refused_alone(
    store: Store, db: Any, bad: dict[str, Any]
) -> None:
    commands = [append(new_id()) for _ in range(20)]
    commands[7] = commands[7]._replace(events=(commands[7].events[0]._replace(**bad),))
    found = await all_of(*map(store.writer.append, commands))
    assert [number for number, each in enumerate(found) if not isinstance(each, Appended)] == [7]
    assert await db.fetchval("SELECT count(*) FROM events") == 19


async def test_an_event_id_that_was_stored_is_refused_alone(store: Store, db: Any) -> None:
    first = append(new_id())
    await store.writer.append(first)
    stream = new_id()
    twin = Append(stream, "deal", 0, (event(stream)._replace(event_id=first.events[0].event_id),))
    found = await all_of(*map(store.writer.append, [append(new_id()), twin, append(new_id())]))
    assert [isinstance(each, Appended) for each in found] == [True, False, True]
    assert await db.fetchval("SELECT count(*) FROM streams WHERE stream_id = $1", stream) == 0


async def test_commands_that_wait_share_a_commit_and_one_alone_has_its_own(store: Store, db: Any) -> None:
    await all_of(*(store.writer.append(append(new_id())) for _ in range(200)))
    assert await db.fetchval(COMMITS) <= 10
    for _ in range(10):
        await store.writer.append(append(new_id()))
    assert await db.fetchval(COMMITS + " WHERE position > 200") == 10


async def test_commands_of_one_stream_that_wait_together_are_stored_in_their_order(store: Store) -> None:
    stream = new_id()
    found = await all_of(*(store.writer.append(append(stream, version)) for version in range(20)))
    assert [each.version for each in found] == list(range(1, 21))


async def test_the_events_of_a_group_keep_the_order_of_each_command(store: Store) -> None:
    commands = [append(new_id(), events=1 + number % 4) for number in range(40)]
    found = await all_of(*map(store.writer.append, commands))
    assert await store.log.wait(max(each.position for each in found) - 1, 5)
    messages = await store.log.read(0)
    for command, outcome in zip(commands, found, strict=True):
        own = [message for message in messages if message.stream_id == command.stream_id]
        assert [message.event_id for message in own] == [each.event_id for each in command.events]
        assert [message.version for message in own] == list(range(1, len(own) + 1))
        assert (own[-1].version, own[-1].position, own[-1].recorded_at) == outcome


@pytest.mark.parametrize("session", ["", "SET session_replication_role = replica;"], ids=["anybody", "a replica"])
@pytest.mark.parametrize("change", ["UPDATE events SET data = 'x'", "DELETE FROM events", "TRUNCATE events"])
async def test_what_was_appended_is_not_changed(store: Store, db: Any, session: str, change: str) -> None:
    await store.writer.append(append(new_id()))
    with pytest.raises(asyncpg.RestrictViolationError, match="events are never changed"):
        await db.execute(f"{session} {change}")
    assert await db.fetchval("SELECT count(*) FROM events WHERE data = '{}'") == 1
