"""A user without any privilege runs the server as himself."""

import multiprocessing
import os
import pwd
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from shared.embedded import EmbeddedError, start
from tests.support.postgres import ask

SOMEBODY = pwd.getpwnam("daemon")


def _as_somebody(task: object, home: Path) -> None:
    """Run `task(home)` in a child that gave up root for good; by fork, as the interpreter itself may lie below root's folders."""
    assert callable(task)
    if os.geteuid() == 0:
        os.setgroups([])
        os.setgid(SOMEBODY.pw_gid)
        os.setuid(SOMEBODY.pw_uid)
    task(home)


def _in_a_child(task: object, home: Path) -> None:
    child = multiprocessing.get_context("fork").Process(target=_as_somebody, args=(task, home))
    child.start()
    child.join(60)
    assert child.exitcode == 0


@pytest.fixture
def own_home(home: Path) -> Iterator[Path]:
    """A home in a folder of that user's own; a server was started before, so that the child need not import anything."""
    start(home, unsafe_for_tests=True).stop()
    folder = Path(tempfile.mkdtemp(prefix="test-"))
    if os.geteuid() == 0:
        os.chown(folder, SOMEBODY.pw_uid, SOMEBODY.pw_gid)
    yield folder / "home"
    shutil.rmtree(folder)


def _starts_twice(home: Path) -> None:
    with start(home) as running:
        ask(running, "CREATE TABLE kept AS SELECT 42 AS answer")
        assert Path(f"/proc/{running.pid}").stat().st_uid == os.geteuid()
        assert ask(running, "SHOW data_directory") == str(home / "postgres")
        running.kill()
    with start(home) as running:
        assert ask(running, "TABLE kept") == "42"


def _is_refused(home: Path) -> None:
    with pytest.raises(EmbeddedError, match=f"{home} belongs to another user. Start as that user"):
        start(home)


def test_a_normal_user_starts_kills_and_starts_again(own_home: Path) -> None:
    _in_a_child(_starts_twice, own_home)


@pytest.mark.skipif(os.geteuid() != 0, reason="for root only")
def test_root_serves_a_normal_users_data_as_that_user_who_can_go_on_with_it(own_home: Path) -> None:
    _in_a_child(_starts_twice, own_home)
    with start(own_home) as running:
        assert Path(f"/proc/{running.pid}").stat().st_uid == SOMEBODY.pw_uid
        ask(running, "DROP TABLE kept")
    _in_a_child(_starts_twice, own_home)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can make a folder that is another user's")
def test_the_home_of_another_user_is_refused(own_home: Path) -> None:
    own_home.mkdir()
    own_home.chmod(0o755)
    _in_a_child(_is_refused, own_home)
