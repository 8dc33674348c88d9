"""Callers who stop waiting for an append leave nothing behind that others would wait for."""

import asyncio
from typing import Any

import pytest

from shared.ids import new_id
from shared.store.values import Appended
from tests.shared.flow.waiting import until
from tests.shared.store.appends import append, connected, stored, waits_for_a_lock, writing
from tests.shared.store.wire import wire


async def test_whoever_waited_behind_a_cancelled_append_goes_on(database_url: str, db: Any) -> None:
    async with connected(database_url) as reader, writing(database_url, connections=1) as writer:
        fence = reader.transaction()
        await fence.start()
        await reader.execute("SELECT take_fence()")
        first = asyncio.ensure_future(writer.append(append(new_id())))
        await waits_for_a_lock(db, "writer")
        second = asyncio.ensure_future(writer.append(append(new_id())))
        await asyncio.sleep(0)
        first.cancel()
        with pytest.raises(asyncio.CancelledError):
            await first
        await fence.commit()
        async with asyncio.timeout(3):
            assert isinstance(await second, Appended)


async def test_the_stream_of_a_cancelled_append_is_free_and_whole(database_url: str, db: Any) -> None:
    stream = new_id()
    async with writing(database_url) as writer:
        for _ in range(50):
            version = len(await stored(db, stream))
            appending = asyncio.ensure_future(writer.append(append(stream, version)))
            await asyncio.sleep(0.0005)
            appending.cancel()
            await asyncio.gather(appending, return_exceptions=True)
            await writer.append(append(new_id()))
        async with connected(database_url) as reader:  # waits until no append is under way
            await reader.execute("SELECT take_fence()")
        version = len(await stored(db, stream))
        assert (await writer.append(append(stream, version))).version == version + 1


async def test_a_connection_being_opened_when_its_caller_left_is_opened_by_the_next(database_url: str, db: Any) -> None:
    async with wire(database_url) as line, writing(line.url, connections=1) as writer:
        await writer.append(append(new_id()))
        line.cut_all()
        line.stall()
        appending = asyncio.ensure_future(writer.append(append(new_id())))

        async def is_stalled() -> bool:
            return not line.passes.is_set()

        await until(is_stalled)
        appending.cancel()
        await asyncio.gather(appending, return_exceptions=True)
        line.passes.set()
        assert isinstance(await writer.append(append(new_id())), Appended)
    assert await db.fetchval("SELECT count(*) FROM events") == 2
