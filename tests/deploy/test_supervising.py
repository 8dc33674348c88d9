"""A process is started again as its policy says, and is gone when whoever watches it is."""

import asyncio
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from deploy.local.composed import PROJECT
from deploy.local.error import LocalError
from deploy.local.supervised import Planned, Supervised

WATCHER = """
import asyncio, os, sys
from pathlib import Path
from deploy.local.supervised import Planned, Supervised
folder = Path(sys.argv[1])
sleeper = Planned("sleeper", ("sleep", "600"), dict(os.environ), "always", 1)
asyncio.run(Supervised(sleeper, folder / "sleeper.log").run())
"""


def supervised(folder: Path, script: str, restart: str, patience: float = 10) -> Supervised:
    planned = Planned("it", ("/bin/sh", "-c", script), {"PATH": "/usr/bin:/bin"}, restart, patience)
    return Supervised(planned, folder / "it.log")


async def logged(process: Supervised, text: str, count: int = 1) -> None:
    """Until its log has the text so often."""
    async with asyncio.timeout(60):
        while not process.log.exists() or process.log.read_text().count(text) < count:  # noqa: ASYNC110
            await asyncio.sleep(0.01)


async def test_what_may_not_end_is_started_again_and_again(tmp_path: Path) -> None:
    process = supervised(tmp_path, "echo here; exit 3", "unless-stopped")
    running = asyncio.create_task(process.run())
    await logged(process, "here", 3)
    await process.stop()
    await asyncio.wait_for(running, 20)
    assert process.done.is_set()
    assert process.log.read_text().count("it ended with 3") >= 2


async def test_what_may_fail_some_times_is_given_up_after_them(tmp_path: Path) -> None:
    process = supervised(tmp_path, "echo here; exit 3", "on-failure:2")
    with pytest.raises(LocalError, match=r"it ended with 3\. See .*it\.log"):
        await asyncio.wait_for(process.run(), 20)
    assert process.log.read_text().count("here") == 3
    assert not process.done.is_set()


async def test_what_ends_well_is_done(tmp_path: Path) -> None:
    process = supervised(tmp_path, "echo here", "on-failure:2")
    await asyncio.wait_for(process.run(), 20)
    assert (process.done.is_set(), process.log.read_text().count("here")) == (True, 1)


async def test_a_killed_process_is_started_again(tmp_path: Path) -> None:
    process = supervised(tmp_path, "echo $$; exec sleep 600", "always")
    running = asyncio.create_task(process.run())
    await logged(process, "started as process")
    pid = int(process.log.read_text().split("started as process ")[1].split()[0])
    psutil.Process(pid).kill()
    await logged(process, "started as process", 2)
    assert "it ended with -9" in process.log.read_text()
    await process.stop()
    await asyncio.wait_for(running, 20)


async def test_what_does_not_end_when_asked_is_killed_after_its_time(tmp_path: Path) -> None:
    process = supervised(tmp_path, "trap '' TERM; echo deaf; while :; do sleep 0.05; done", "always", patience=0.3)
    running = asyncio.create_task(process.run())
    await logged(process, "deaf")
    await process.stop()
    await asyncio.wait_for(running, 60)
    assert "did not end within 0.3 s: killed" in process.log.read_text()


async def test_what_is_being_started_when_it_is_to_stop_is_stopped(tmp_path: Path) -> None:
    process = supervised(tmp_path, "exec sleep 600", "always")
    running = asyncio.create_task(process.run())
    await asyncio.sleep(0)
    await process.stop()
    await asyncio.wait_for(running, 60)
    assert process.starts == 1


async def test_what_waits_to_be_started_again_is_not_when_it_is_to_stop(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("deploy.local.supervised.FIRST_PAUSE", 1.5)
    process = supervised(tmp_path, "exit 3", "always")
    running = asyncio.create_task(process.run())
    await logged(process, "ended with 3")
    await process.stop()
    await asyncio.wait_for(running, 60)
    assert process.starts == 1


def test_it_is_gone_when_its_watcher_is_killed(tmp_path: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", WATCHER, str(tmp_path)], cwd=PROJECT) as watcher:
        watched = psutil.Process(watcher.pid)
        deadline = time.monotonic() + 20
        while not any(each.name() == "sleep" for each in watched.children(recursive=True)):
            assert time.monotonic() < deadline
        everyone = watched.children(recursive=True)
        watcher.kill()
    _, alive = psutil.wait_procs(everyone, timeout=10)
    assert alive == []
