"""A worker that stands still says so, and ends so that another is started in its place."""

import asyncio
import signal
import subprocess
import sys
from pathlib import Path

import asyncpg
import httpx
import psutil
import pytest
from psutil import STATUS_STOPPED

from services.cli.running.worker import health_of, work
from shared.flow import runtime
from shared.web.serving.app import create_app
from shared.web.serving.running import Running
from shared.web.watch.watchdog import FAILED, Watchdog
from tests.shared.web.conftest import client_of

PROJECT = Path(__file__).parents[3]
WATCHED = """
import asyncio, sys, time
from shared.web.watch.watchdog import Watchdog

async def main():
    watching = asyncio.create_task(Watchdog(lambda: [], every=0.02, blocked_looks=25).run())
    print("watched", flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.readline)
    {then}

asyncio.run(main())
"""


def watched(then: str) -> "subprocess.Popen[str]":
    """A process that does `then` once it is sent a line."""
    process = subprocess.Popen(
        [sys.executable, "-c", WATCHED.format(then=then)],
        cwd=PROJECT,
        text=True,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "watched\n"
    return process


def test_a_blocked_event_loop_ends_the_process_and_shows_where_it_hangs() -> None:
    with watched("time.sleep(600)") as process:
        _, said = process.communicate("go\n", timeout=30)
    assert process.returncode == FAILED
    assert "the event loop is blocked" in said
    assert "in main" in said


def test_a_process_that_was_paused_for_longer_than_that_goes_on() -> None:
    with watched("await asyncio.sleep(0.2); print('still here')") as process:
        process.send_signal(signal.SIGSTOP)
        with pytest.raises(subprocess.TimeoutExpired):
            process.wait(1.5)
        assert psutil.Process(process.pid).status() == STATUS_STOPPED
        process.send_signal(signal.SIGCONT)
        said, _ = process.communicate("go\n", timeout=30)
    assert (process.returncode, said) == (0, "still here\n")


async def test_a_view_that_stands_still_while_work_waits_is_not_alive_and_ends_the_watch(
    working: Running, token: str, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert working.workers is not None
    monkeypatch.setattr(runtime, "STUCK_AFTER", 2.0)
    watchdog = Watchdog(working.workers.stuck, every=0.05)
    health = client_of(health_of(working, lambda: watchdog.stuck), token)
    watching = asyncio.create_task(watchdog.run())
    holder = await asyncpg.connect(database_url)
    async with client_of(create_app(working), token) as api, health:
        assert (await health.get("/livez")).status_code == httpx.codes.OK
        async with holder.transaction():
            await holder.execute("LOCK TABLE views.notes")
            assert (await api.post("/v1/notes", json={"title": "x"})).status_code == httpx.codes.CREATED
            await asyncio.wait_for(watching, 30)
            answer = await health.get("/livez")
            assert answer.status_code == httpx.codes.SERVICE_UNAVAILABLE
            assert "notes of example" in answer.json()["detail"]
    await holder.close()


async def test_a_worker_that_stands_still_ends_with_2_though_it_cannot_finish(
    working: Running, token: str, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(runtime, "STUCK_AFTER", 2.0)
    holder = await asyncpg.connect(database_url)
    async with client_of(create_app(working), token) as api, holder.transaction():
        await holder.execute("LOCK TABLE views.notes")
        await api.post("/v1/notes", json={"title": "x"})
        assert await asyncio.wait_for(work(working, working.settings), 60) == FAILED
    await holder.close()


async def test_a_worker_shows_its_figures(working: Running, token: str) -> None:
    async with client_of(health_of(working, list), token) as health:
        assert (await health.get("/readyz")).json()["status"] == "ready"
        text = (await health.get("/metrics")).text
    assert 'salesloop_consumer_behind{consumer="notes",service="example",source="example"}' in text
    assert 'salesloop_source_silent_seconds{service="example",source="example"}' in text
