"""A connection lost at commit neither loses nor doubles an event, nor reports a conflict that was none."""

import asyncio
import random
from collections.abc import AsyncIterator
from typing import Any, get_args
from uuid import UUID

import pytest

from shared.decider import Claim
from shared.ids import new_id
from shared.store.appending.lane import SETTINGS
from shared.store.values import (
    AlreadyHandled,
    Append,
    Appended,
    Handled,
    OutcomeUnknown,
    Replayed,
    Unavailable,
    VersionConflict,
)
from shared.store.writer import Writer
from tests.shared.flow.waiting import until
from tests.shared.store.appends import all_of, append, connected, kept, opened, stored, writing
from tests.shared.store.wire import Where, Wire, wire

END_ONE = """
SELECT count(*) FROM (
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE application_name = 'writer' AND datname = current_database() ORDER BY random() LIMIT 1)
"""
EVERYWHERE = pytest.mark.parametrize("where", get_args(Where))


@pytest.fixture
async def line(database_url: str) -> AsyncIterator[Wire]:
    async with wire(database_url) as made:
        yield made


@EVERYWHERE
async def test_an_append_whose_connection_is_lost_is_stored_once(line: Wire, db: Any, where: Where) -> None:
    stream = new_id()
    async with writing(line.url) as writer:
        done = []
        for version in range(3):
            line.cut(where)
            done.append(await writer.append(append(stream, version)))
    assert line.cuts == 3
    assert done == await stored(db, stream)
    assert [each.version for each in done] == [1, 2, 3]


@EVERYWHERE
async def test_a_group_whose_connection_is_lost_is_stored_once_but_for_its_bad_commands(
    line: Wire, db: Any, where: Where
) -> None:
    commands = [append(new_id(), 7 if number % 10 == 0 else 0, events=1 + number % 3) for number in range(60)]
    async with writing(line.url) as writer:
        line.cut(where)
        found = await all_of(*map(writer.append, commands))
    assert line.cuts == 1
    for number, (command, outcome) in enumerate(zip(commands, found, strict=True)):
        if number % 10 == 0:
            assert isinstance(outcome, VersionConflict)
            assert await stored(db, command.stream_id) == []
        else:
            assert await stored(db, command.stream_id) == [
                outcome._replace(version=number, position=outcome.position - outcome.version + number)
                for number in range(1, outcome.version + 1)
            ]


@EVERYWHERE
async def test_what_was_claimed_handled_and_remembered_is_no_obstacle_to_itself(
    line: Wire, db: Any, where: Where
) -> None:
    command = append(
        new_id(),
        claims=[Claim("number", "A 1")],
        remember=kept("key", status=201),
        handled=Handled("policy", new_id()),
    )
    async with writing(line.url) as writer:
        line.cut(where)
        assert isinstance(await writer.append(command), Appended)
    for table in ("claims", "handled", "idempotency", "events"):
        assert await db.fetchval(f"SELECT count(*) FROM {table}") == 1


@EVERYWHERE
async def test_a_command_without_events_is_marked_once(line: Wire, db: Any, where: Where) -> None:
    async with writing(line.url) as writer:
        line.cut(where)
        answer = kept("key")
        with_key = (await all_of(writer.append(Append(new_id(), "deal", 0, (), remember=answer))))[0]
        line.cut(where)
        with_cause = (await all_of(writer.append(Append(new_id(), "deal", 0, (), handled=Handled("p", new_id())))))[0]
    was_carried_out = {"before the server": (False,), "before the answer": (True,), "in the server": (False, True)}
    assert isinstance(with_key, Replayed) in was_carried_out[where]
    assert isinstance(with_key, Replayed | Appended)
    assert isinstance(with_cause, AlreadyHandled) in was_carried_out[where]
    assert isinstance(with_cause, AlreadyHandled | Appended)
    assert await db.fetchval("SELECT count(*) FROM handled") == 1
    assert await db.fetchval("SELECT count(*) FROM idempotency") == 1


async def test_a_request_still_under_way_is_ended_before_it_is_sent_again(
    line: Wire, database_url: str, db: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("lock_timeout", "statement_timeout"):
        monkeypatch.setitem(SETTINGS, name, "60s")  # so that nothing else ends it
    stream = new_id()
    async with connected(database_url) as reader, writing(line.url, connections=1) as writer:
        first = await db.fetchval("SELECT pid FROM pg_stat_activity WHERE application_name = 'writer'")
        fence = reader.transaction()
        await fence.start()
        await reader.execute("SELECT take_fence()")
        line.cut("in the server")
        appending = asyncio.ensure_future(writer.append(append(stream)))

        async def another_waits() -> bool:
            waiting = await db.fetch("SELECT pid FROM pg_stat_activity WHERE wait_event_type = 'Lock'")
            return bool(waiting) and waiting[0]["pid"] != first

        await until(another_waits, 5)
        assert await db.fetchval("SELECT count(*) FROM pg_stat_activity WHERE pid = $1", first) == 0
        await fence.commit()
        assert [await appending] == await stored(db, stream)


async def test_who_was_faster_meanwhile_is_a_true_conflict(line: Wire, database_url: str, db: Any) -> None:
    stream = new_id()
    async with opened(database_url) as other, writing(line.url) as writer:
        line.cut("before the server", down=True)
        appending = asyncio.ensure_future(writer.append(append(stream)))

        async def is_cut() -> bool:
            return line.cuts == 1

        await until(is_cut)
        done = await other.writer.append(append(stream))
        line.is_down = False
        with pytest.raises(VersionConflict):
            await appending
        assert await stored(db, stream) == [done]


@EVERYWHERE
async def test_when_the_database_does_not_come_back_the_outcome_is_unknown(line: Wire, db: Any, where: Where) -> None:
    stream = new_id()
    async with writing(line.url, patience=0.3, connections=1) as writer:
        line.cut(where, down=True)
        with pytest.raises(OutcomeUnknown):
            await writer.append(append(stream))
        with pytest.raises(Unavailable):
            await writer.append(append(new_id()))
        line.is_down = False
        version = len(await stored(db, stream))
        assert version == (0 if where == "before the server" else 1)
        assert await writer.append(append(stream, version)) == (await stored(db, stream))[-1]
    assert await db.fetchval("SELECT count(*) FROM events") == version + 1


async def test_a_database_that_refuses_to_be_asked_leaves_the_outcome_unknown(
    line: Wire, database_url: str, db: Any
) -> None:
    name = await db.fetchval("SELECT current_database()")
    async with connected(database_url.replace(name, "postgres")) as ops, writing(line.url, patience=0.3) as writer:
        await writer.append(append(new_id()))
        await ops.execute(f'ALTER DATABASE "{name}" ALLOW_CONNECTIONS false')
        line.cut("before the answer")
        with pytest.raises(OutcomeUnknown):
            await writer.append(append(new_id()))
        await ops.execute(f'ALTER DATABASE "{name}" ALLOW_CONNECTIONS true')
        assert isinstance(await writer.append(append(new_id())), Appended)
    assert await db.fetchval("SELECT count(*) FROM events") == 3


async def test_backends_ended_at_any_moment_lose_nothing_and_double_nothing(line: Wire, db: Any) -> None:
    dice = random.Random(3)
    done: dict[UUID, list[Any]] = {new_id(): [] for _ in range(24)}
    ended = 0

    async def write(writer: Writer, stream: UUID) -> None:
        while ended < 40 or len(done[stream]) < 20:
            done[stream].append(await writer.append(append(stream, len(done[stream]))))

    async def end_backends() -> None:
        nonlocal ended
        while ended < 40:
            await asyncio.sleep(dice.random() * 0.1)
            ended += await db.fetchval(END_ONE) or 0

    async with writing(line.url) as writer, asyncio.TaskGroup() as together:
        together.create_task(end_backends())
        for stream in done:
            together.create_task(write(writer, stream))
    for stream, outcomes in done.items():
        assert outcomes == await stored(db, stream)
