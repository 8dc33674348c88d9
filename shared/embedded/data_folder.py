"""The open data folder: that at most one server works in it, and what a killed one left there."""

import fcntl
import os
import signal
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Self

from shared.embedded.account import Account
from shared.embedded.error import EmbeddedError

NAMES = ("postgres", "postmaster")


class OpenFolder:
    """A folder held open: to lock it, and to hand it to a process that may be unable to pass the folders above it."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __enter__(self) -> Self:
        self.descriptor = os.open(self.path, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        return self

    def __exit__(self, *_: object) -> None:
        os.close(self.descriptor)

    def seen_by(self, account: Account | None) -> str:
        """How a process of `account` that inherits the descriptor names this folder, without needing a way to it."""
        return str(self.path) if account is None else f"/proc/self/fd/{self.descriptor}"

    def lock(self, patience: float) -> None:
        """Make sure that no server works here, ending one that a killed supervisor left within `patience` seconds.

        The server inherits the lock with the descriptor, so it is free once the last of the server's processes is gone.
        """
        if not self._locked():
            _end_leftover(self.path, self._locked, patience)
        _forget_stale(self.path)

    def _locked(self) -> bool:
        try:
            fcntl.flock(self.descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


def server_state(data: Path, process: int) -> str:
    """What the server with that number last noted in its pid file: 'starting', 'ready', 'stopping'; before that ''."""
    with suppress(OSError):
        lines = (data / "postmaster.pid").read_text().splitlines()
        if len(lines) > 7 and lines[0] == str(process):
            return lines[7].strip()
    return ""


def became(condition: Callable[[], bool], seconds: float) -> bool:
    """Whether `condition` came true within `seconds`; it is asked every 2 ms at first, then every 20 ms."""
    begin = time.monotonic()
    while not condition():
        waited = time.monotonic() - begin
        if waited > seconds:
            return False
        time.sleep(0.002 if waited < 0.5 else 0.02)
    return True


def _end_leftover(data: Path, ended: Callable[[], bool], patience: float) -> None:
    """End the server that a killed supervisor left in `data`, within `patience` seconds until `ended` says so.

    It is stopped and not adopted: its settings, programs and socket are another run's, and nobody could wait for it.
    """
    for request in (signal.SIGINT, signal.SIGQUIT):
        process = _postmaster(data)
        if process is not None and _works_in(process, data) is not False:
            with suppress(ProcessLookupError):
                os.kill(process, request)
        if became(ended, patience / 2):
            return
    raise EmbeddedError(f"Processes of an earlier PostgreSQL still work in {data}. End them, then start again.")


def _forget_stale(data: Path) -> None:
    """Remove the pid file of a server that is gone, whoever has its number now.

    The folder's lock must be ours, so no server of salesloop works there; raises EmbeddedError when a foreign one does.
    """
    noted = data / "postmaster.pid"
    # Without a number in it, it is torn, or a server is about to write it.
    became(lambda: _postmaster(data) is not None or not noted.exists(), 0.5)
    process = _postmaster(data)
    if process is not None:
        working = _works_in(process, data)
        if working or (working is None and not _inherits_its_folder(process)):
            raise EmbeddedError(
                f"Process {process}, a PostgreSQL that salesloop did not start, works in {data}. Stop it first."
            )
    noted.unlink(missing_ok=True)


def _postmaster(data: Path) -> int | None:
    try:
        return abs(int((data / "postmaster.pid").read_text().split("\n", 1)[0]))
    except (OSError, ValueError):
        return None


def _works_in(process: int, data: Path) -> bool | None:
    """Whether that process is a PostgreSQL at work in `data`; None when that is not ours to see."""
    place = Path(f"/proc/{process}")
    try:
        if place.joinpath("comm").read_text().strip() not in NAMES or not place.joinpath("cmdline").read_bytes():
            return False  # without a command line it is dead, only not yet buried
        return os.path.samestat(place.joinpath("cwd").stat(), data.stat())
    except PermissionError:
        return None
    except OSError:
        return False if Path("/proc/self").exists() else None


def _inherits_its_folder(process: int) -> bool:
    """Whether root started that server through this package: then it holds its own folder's lock, which is not ours.

    It is all that root without CAP_SYS_PTRACE, as in most containers, sees of another account's process.
    """
    try:
        return b"/proc/self/fd/" in Path(f"/proc/{process}/cmdline").read_bytes()
    except OSError:
        return not _alive(process)


def _alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
