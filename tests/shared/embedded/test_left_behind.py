"""What a killed supervisor, a killed server or somebody else left in a home does not stop the next start, or is named."""

import os
import signal
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

import pytest

from shared.embedded import EmbeddedError, find, start
from shared.embedded.account import account_for, spawn
from shared.embedded.binaries import Binaries
from shared.embedded.data_folder import OpenFolder, became, server_state
from tests.shared.embedded.conftest import Supervise
from tests.support.postgres import ask


def test_two_supervisors_of_one_home_are_refused_and_the_first_is_named(home: Path, supervise: Supervise) -> None:
    first, _ = supervise(home)
    with pytest.raises(
        EmbeddedError, match=f"Process {first.pid} already runs the PostgreSQL of {home}. Stop it first"
    ):
        start(home)
    assert find(home) is not None


def test_a_supervisor_that_ends_gives_the_home_free(home: Path, supervise: Supervise) -> None:
    first, server = supervise(home)
    first.communicate("")
    assert first.returncode == 0
    assert not Path(f"/proc/{server}").exists()
    start(home).stop()


def test_the_server_of_a_killed_supervisor_is_ended_by_the_next_start(home: Path, supervise: Supervise) -> None:
    first, server = supervise(home)
    found = find(home)
    first.kill()
    first.wait()
    assert found is not None
    with start(home) as running:
        assert ask(running, "SELECT 1") == "1"
        assert running.pid != server
        assert not found.socket_dir.parent.exists()
        assert "received fast shutdown request" in (home / "postgres.log").read_text()
        assert not Path(f"/proc/{server}/cwd").exists()


def test_sessions_that_outlive_a_killed_server_are_waited_for(home: Path, supervise: Supervise) -> None:
    first, server = supervise(home)
    first.kill()
    first.wait()
    os.kill(server, signal.SIGKILL)
    with start(home) as running:
        assert ask(running, "SELECT 1") == "1"


def test_a_stale_pid_of_another_process_does_not_block_the_start(home: Path) -> None:
    with start(home, unsafe_for_tests=True) as running:
        noted = (home / "postgres" / "postmaster.pid").read_text()
        number = str(running.pid)
        running.kill()
    account = account_for(home / "postgres")
    with spawn(("sleep", "600"), account) as other:
        (home / "postgres" / "postmaster.pid").write_text(noted.replace(number, str(other.pid), 1))
        with start(home, unsafe_for_tests=True) as again:
            assert ask(again, "SELECT 1") == "1"
        assert other.poll() is None
        other.kill()


def test_a_stale_pid_of_another_homes_server_does_not_block_the_start_nor_end_that_server(home: Path) -> None:
    with start(home / "other", unsafe_for_tests=True) as other:
        start(home, unsafe_for_tests=True).stop()
        (home / "postgres" / "postmaster.pid").write_bytes((home / "other/postgres/postmaster.pid").read_bytes())
        with start(home, unsafe_for_tests=True) as running:
            assert ask(running, "SELECT 1") == "1"
        assert ask(other, "SELECT 1") == "1"


@pytest.mark.parametrize("left", ["", "not a number\n"])
def test_a_torn_pid_file_does_not_block_the_start(home: Path, left: str) -> None:
    start(home, unsafe_for_tests=True).stop()
    (home / "postgres" / "postmaster.pid").write_text(left)
    start(home, unsafe_for_tests=True).stop()


@contextmanager
def _foreign_server(data: Path) -> Iterator[int]:
    account = account_for(data)
    with OpenFolder(data) as folder:
        command = (
            Binaries.from_wheel().program("postgres"),
            "-D",
            folder.seen_by(account),
            "-k",
            f"@{uuid4().hex}",
            "-h",
            "",
        )
        foreign = spawn(command, account, pass_fds=(folder.descriptor,), stderr=subprocess.DEVNULL)
    with foreign:
        try:
            assert became(lambda: server_state(data, foreign.pid) == "ready", 10)
            yield foreign.pid
            assert foreign.poll() is None
        finally:
            foreign.send_signal(signal.SIGQUIT)


def test_a_server_that_somebody_else_started_in_the_folder_is_named_and_left_alone(home: Path) -> None:
    start(home, unsafe_for_tests=True).stop()
    with (
        _foreign_server(home / "postgres") as foreign,
        pytest.raises(EmbeddedError, match=f"Process {foreign}, a PostgreSQL that salesloop did not start"),
    ):
        start(home, unsafe_for_tests=True)


def test_a_server_that_is_just_writing_its_pid_file_is_seen_too(home: Path) -> None:
    start(home, unsafe_for_tests=True).stop()
    noted = home / "postgres" / "postmaster.pid"
    with _foreign_server(home / "postgres") as foreign:
        written = noted.read_text()
        noted.write_text("")
        writing = threading.Timer(0.2, noted.write_text, (written,))
        writing.start()
        with pytest.raises(EmbeddedError, match=f"Process {foreign}, a PostgreSQL that salesloop did not start"):
            start(home, unsafe_for_tests=True)
        writing.join()


def test_an_initdb_that_was_cut_off_does_not_block_the_start(home: Path) -> None:
    (home / "postgres.new-cut-off" / "base").mkdir(parents=True)
    with start(home, unsafe_for_tests=True):
        assert not (home / "postgres.new-cut-off").exists()


def test_a_failed_start_leaves_nothing_that_would_block_the_next(home: Path) -> None:
    with pytest.raises(EmbeddedError):
        start(home, settings={"shared_buffers": "nonsense"}, unsafe_for_tests=True)
    start(home, unsafe_for_tests=True).stop()
