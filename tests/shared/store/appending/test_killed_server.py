"""A server killed, or hanging, in the middle of commits keeps what was acknowledged and tells the truth about the rest."""

import asyncio
import os
import signal
from collections.abc import AsyncIterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any
from uuid import UUID

import psutil
import pytest

from shared.embedded import Running, start
from shared.ids import new_id
from shared.store.migrate import migrate
from shared.store.values import Append, Appended, OutcomeUnknown, Unavailable
from tests.shared.flow.waiting import until
from tests.shared.store.appends import append, connected, stored, writing
from tests.shared.store.wire import Wire, wire
from tests.support.postgres import SETTINGS

WAITING = "SELECT pid FROM pg_stat_activity WHERE application_name = 'writer' AND wait_event = 'SyncRep'"
ENDING = "SELECT count(*) FROM pg_stat_activity WHERE query LIKE 'SELECT pg_terminate_backend%' AND state = 'active'"


class Durable:
    """A server that flushes to disk, and can be killed and started again."""

    def __init__(self, home: Path, held: ExitStack) -> None:
        self._home, self._held = home, held
        self.running = self._start()

    @property
    def url(self) -> str:
        return self.running.server.url("durable")

    def _start(self) -> Running:
        return self._held.enter_context(start(self._home, settings=SETTINGS))

    def kill_everything(self) -> None:
        """End every process of the server at once."""
        processes = [psutil.Process(self.running.pid), *psutil.Process(self.running.pid).children()]
        for process in processes:
            process.send_signal(signal.SIGKILL)
        self.running.stop()

    def start_again(self) -> None:
        self.running = self._start()


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A server's home with a migrated database."""
    made = tmp_path_factory.mktemp("durable")
    with start(made, settings=SETTINGS, unsafe_for_tests=True) as running:
        migrate(running.server.url("durable"))
    return made


@pytest.fixture
async def durable(home: Path) -> AsyncIterator[Durable]:
    with ExitStack() as held:
        yield Durable(home, held)


@pytest.fixture
async def line(durable: Durable) -> AsyncIterator[Wire]:
    async with wire(durable.url) as made:
        yield made


async def test_a_server_killed_under_load_loses_no_acknowledged_append(durable: Durable, line: Wire) -> None:
    done: dict[UUID, list[Any]] = {new_id(): [] for _ in range(24)}
    impatient: list[tuple[Append, Any]] = []
    enough = asyncio.Event()

    async def write(writer: Any, stream: UUID) -> None:
        while not enough.is_set():
            done[stream].append(await writer.append(append(stream, len(done[stream]))))

    async def write_until_it_fails(writer: Any) -> None:
        while not impatient or not isinstance(impatient[-1][1], Exception):
            command = append(new_id())
            try:
                impatient.append((command, await writer.append(command)))
            except (OutcomeUnknown, Unavailable) as error:
                impatient.append((command, error))

    async def has_stored(count: int) -> bool:
        return sum(map(len, done.values())) >= count

    async with (
        writing(line.url) as writer,
        writing(line.url, patience=0.05) as hasty,
        asyncio.TaskGroup() as together,
    ):
        for stream in done:
            together.create_task(write(writer, stream))
        for _ in range(4):
            together.create_task(write_until_it_fails(hasty))
        await until(lambda: has_stored(200))
        await asyncio.to_thread(durable.kill_everything)
        reached = sum(map(len, done.values()))
        await asyncio.to_thread(durable.start_again)
        line.to(durable.url)
        await until(lambda: has_stored(reached + 200))
        enough.set()

    async with connected(durable.url) as db:
        for stream, outcomes in done.items():
            assert outcomes == await stored(db, stream)
        for command, outcome in impatient:
            found = await stored(db, command.stream_id)
            if isinstance(outcome, Appended):
                assert found == [outcome]
            elif isinstance(outcome, Unavailable):
                assert found == []
    assert any(isinstance(outcome, OutcomeUnknown) for _, outcome in impatient)


@pytest.mark.parametrize("comes_back", [True, False])
async def test_a_commit_that_hangs_is_reported_as_stored_or_unknown_and_nothing_else(
    durable: Durable, line: Wire, comes_back: bool
) -> None:
    """Its backend is stopped inside the commit, where nobody can end it, and goes on later."""
    stream = new_id()
    async with (
        connected(durable.url, synchronous_commit="local") as db,
        writing(line.url, patience=8 if comes_back else 3) as writer,
    ):
        await db.execute("ALTER SYSTEM SET synchronous_standby_names = 'nobody'")
        await db.execute("SELECT pg_reload_conf()")
        await until(lambda: shows(db, "SELECT count(*) FROM pg_settings WHERE setting = 'nobody'"))
        appending = asyncio.ensure_future(writer.append(append(stream)))
        await until(lambda: shows(db, WAITING))
        backend = await db.fetchval(WAITING)
        os.kill(backend, signal.SIGSTOP)
        try:
            await db.execute("ALTER SYSTEM RESET synchronous_standby_names")
            await db.execute("SELECT pg_reload_conf()")
            line.cut_all()
            await until(lambda: shows(db, ENDING))
            if not comes_back:
                with pytest.raises(OutcomeUnknown):
                    await appending
                assert await stored(db, stream) == []
        finally:
            os.kill(backend, signal.SIGCONT)
        if comes_back:
            assert [await appending] == await stored(db, stream)
        await until(lambda: shows(db, f"SELECT count(*) FROM events WHERE stream_id = '{stream}'"))
        assert (await writer.append(append(stream, 1))).version == 2


async def shows(db: Any, question: str) -> bool:
    return bool(await db.fetchval(question))
