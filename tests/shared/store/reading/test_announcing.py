"""Word of an append reaches other processes at once, and a poll makes up for word that was lost."""

import asyncio
from typing import Any

import asyncpg
import pytest

from shared.ids import new_id
from shared.store import log
from shared.store.reading.announcer import CHANNEL
from shared.store.store import Store
from tests.shared.flow.waiting import until
from tests.shared.store.appends import append, opened


async def test_another_process_is_woken_by_word_of_an_append(
    database_url: str, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(log, "POLL", 60.0)
    async with opened(database_url) as other:
        for _ in range(3):
            done = await store.writer.append(append(new_id()))
            assert await other.log.wait(done.position - 1, 10)


async def test_a_poll_finds_what_nobody_told(database_url: str, store: Store) -> None:
    async with opened(database_url, announce=False) as silent:
        done = await silent.writer.append(append(new_id()))
        assert await store.log.wait(done.position - 1, 10)


async def test_a_log_and_an_announcer_whose_connections_were_ended_go_on(
    database_url: str, store: Store, db: Any
) -> None:
    async with opened(database_url) as other:
        for _ in range(2):
            await db.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                "WHERE datname = current_database() AND application_name IN ('deals log', 'deals announcer')"
            )
            done = await store.writer.append(append(new_id()))
            assert await other.log.wait(done.position - 1, 10)
            assert await store.log.wait(done.position - 1, 10)


async def test_word_names_the_newest_position_unless_it_is_not_known(store: Store, db: Any) -> None:
    told: list[int] = []
    await db.add_listener(CHANNEL, lambda *word: told.append(int(word[-1])))

    async def was_told(position: int) -> bool:
        return bool(told) and told[-1] == position

    bad = append(new_id(), data="\x00")
    with pytest.raises(asyncpg.PostgresError):
        await store.writer.append(bad)
    await until(lambda: was_told(2**62))
    for _ in range(3):
        done = await store.writer.append(append(new_id()))
        await until(lambda position=done.position: was_told(position))  # type: ignore[misc]
    await asyncio.gather(store.writer.append(append(new_id(), 3)), return_exceptions=True)
    done = await store.writer.append(append(new_id()))
    await until(lambda: was_told(done.position))
    assert told.count(2**62) == 1
