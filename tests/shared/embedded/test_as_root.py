"""Under root the server runs as somebody else, and root's folders stay as they were."""

import os
import pwd
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest

from shared.embedded import Binaries, EmbeddedError, start
from shared.embedded.account import Account
from shared.embedded.reach import runnable
from tests.shared.embedded.conftest import SUPERVISE
from tests.support.postgres import ask

pytestmark = pytest.mark.skipif(os.geteuid() != 0, reason="for root only")

CONTAINER = (
    "-all,+chown,+dac_override,+fowner,+fsetid,+kill,+setgid,+setuid,+setpcap,"
    "+net_bind_service,+net_raw,+sys_chroot,+mknod,+audit_write,+setfcap"
)


def _rights(path: Path) -> dict[Path, tuple[int, int, int]]:
    return {at: (at.stat().st_mode, at.stat().st_uid, at.stat().st_gid) for at in (path, *path.parents)}


def _status(process: int, field: str) -> str:
    lines = Path(f"/proc/{process}/status").read_text().splitlines()
    return next(line.split(":", 1)[1].strip() for line in lines if line.startswith(f"{field}:"))


def _nobody() -> Account:
    entry = pwd.getpwnam("nobody")
    return Account(entry.pw_uid, entry.pw_gid)


def test_below_a_folder_that_only_root_can_enter_it_starts_and_changes_no_right_of_it(home: Path) -> None:
    home.mkdir()
    before = _rights(home)
    assert before[home.parent][0] & 0o777 == 0o700
    with start(home, unsafe_for_tests=True) as running:
        assert ask(running, "SELECT 1") == "1"
        assert _rights(home) == before
    assert _rights(home) == before


def test_the_server_has_an_unprivileged_user_no_other_group_and_no_capability(home: Path) -> None:
    with start(home, unsafe_for_tests=True) as running:
        assert set(_status(running.pid, "Uid").split()) == {str(_nobody().uid)}
        assert set(_status(running.pid, "Gid").split()) == {str(_nobody().gid)}
        assert _status(running.pid, "Groups") == ""
        assert {int(_status(running.pid, name), 16) for name in ("CapPrm", "CapEff", "CapAmb")} == {0}


def test_the_capabilities_that_containers_leave_to_root_are_enough(home: Path) -> None:
    limited = ["setpriv", "--bounding-set", CONTAINER, "--inh-caps", "-all", sys.executable, "-c", SUPERVISE, str(home)]
    for _ in ("a new home", "after its supervisor and server were killed"):
        with subprocess.Popen(limited, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as supervisor:
            assert supervisor.stdout is not None
            server = int(supervisor.stdout.readline())
            supervisor.kill()
    os.kill(server, signal.SIGKILL)
    last = subprocess.run(limited, stdin=subprocess.DEVNULL, check=False)
    assert last.returncode == 0


@pytest.fixture
def hidden(tmp_path: Path) -> Binaries:
    """The wheel's programs below a folder that only root can enter."""
    wheel = Binaries.from_wheel()
    tmp_path.chmod(0o700)
    for folder in wheel.movable:
        shutil.copytree(folder, tmp_path / "hidden" / folder.name, ignore=shutil.ignore_patterns("include"))
    inside = wheel.folder.relative_to(wheel.movable[0].parent)
    movable = tuple(tmp_path / "hidden" / folder.name for folder in wheel.movable)
    return Binaries(tmp_path / "hidden" / inside, movable, f"test-{uuid4().hex}")


@pytest.fixture
def reachable() -> Iterator[Path]:
    """A folder that everybody can enter."""
    with tempfile.TemporaryDirectory(prefix="test-") as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


def test_programs_out_of_reach_are_copied_once_and_run_from_there(home: Path, hidden: Binaries) -> None:
    with start(home, binaries=hidden, unsafe_for_tests=True) as running:
        assert ask(running, "SELECT 1") == "1"
        copy = running.binaries.folder.parents[2]
    try:
        made = copy.stat()
        assert (copy.name, made.st_uid, made.st_mode & 0o777) == (f"salesloop-{hidden.stamp}", 0, 0o755)
        with start(home, binaries=hidden, unsafe_for_tests=True) as running:
            assert running.binaries.folder.parents[2].stat() == made
    finally:
        shutil.rmtree(copy)


def test_programs_within_reach_are_not_copied(hidden: Binaries, reachable: Path) -> None:
    copy, _ = runnable(hidden, _nobody(), (reachable,))
    movable = tuple(copy.folder.parents[2] / folder.name for folder in hidden.movable)
    original = Binaries(copy.folder, movable, "never-made")
    assert runnable(original, _nobody(), (reachable,)) == (original, 18)
    assert [path.name for path in reachable.iterdir()] == [f"salesloop-{hidden.stamp}"]


def test_a_copy_that_somebody_else_laid_out_is_not_trusted(hidden: Binaries, tmp_path: Path) -> None:
    planted = tmp_path / f"salesloop-{hidden.stamp}"
    planted.mkdir()
    os.chown(planted, _nobody().uid, _nobody().gid)
    with pytest.raises(EmbeddedError, match=f"{planted} is not ours"):
        runnable(hidden, _nobody(), (tmp_path,))


def test_programs_that_no_copy_makes_reachable_are_named(hidden: Binaries, tmp_path: Path) -> None:
    with pytest.raises(EmbeddedError, match="lie where only root can go, and no copy runs"):
        runnable(hidden, _nobody(), (tmp_path / "no such folder", tmp_path))


def test_a_root_that_may_not_become_another_user_is_told_so(home: Path) -> None:
    powerless = ["setpriv", "--bounding-set", "-all", "--inh-caps", "-all", sys.executable, "-c", SUPERVISE, str(home)]
    done = subprocess.run(powerless, capture_output=True, text=True, check=False)
    assert "this root may not become another user. Start as another user." in done.stderr
    assert not (home / "postgres").exists()


def test_a_copy_that_a_power_cut_tore_is_made_anew(hidden: Binaries, reachable: Path) -> None:
    places = (reachable / "one", reachable / "other")
    for place in places:
        place.mkdir(mode=0o755)
    first, _ = runnable(hidden, _nobody(), places)
    first.program("initdb").write_bytes(b"")
    meanwhile, _ = runnable(hidden, _nobody(), places)
    assert (first.folder.is_relative_to(places[0]), meanwhile.folder.is_relative_to(places[1])) == (True, True)
    assert runnable(hidden, _nobody(), places) == (first, 18)
