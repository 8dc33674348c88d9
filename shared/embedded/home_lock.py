"""One supervisor per home at a time, and how others find the server it runs."""

import fcntl
import json
import os
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from shared.embedded.error import EmbeddedError
from shared.embedded.server import PORT, Server, remove_socket_folder

USER = "salesloop"


@contextmanager
def only_supervisor(home: Path) -> Iterator[Callable[[Path], None]]:
    """Be the one process that runs a server for `home`; gives the function that notes where its socket lies.

    Removes the socket folder that a killed supervisor left. Raises EmbeddedError when another process is the one.
    """
    descriptor = os.open(_file(home), os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        _lock(descriptor, home)
        try:
            left = _note_of(home).get("socket_dir")
            if isinstance(left, str):
                remove_socket_folder(Path(left))
            _write(descriptor, {"supervisor": os.getpid()})
            yield lambda socket_dir: _write(descriptor, {"supervisor": os.getpid(), "socket_dir": str(socket_dir)})
        finally:
            os.ftruncate(descriptor, 0)
            fcntl.flock(descriptor, fcntl.LOCK_UN)  # closing alone would not do while a forked child lives
    finally:
        os.close(descriptor)


def find(home: Path) -> Server | None:
    """The server that runs for `home` now, for a process other than its supervisor; None when none answers."""
    socket_dir = _note_of(home.expanduser().absolute()).get("socket_dir")
    if not isinstance(socket_dir, str):
        return None
    with socket.socket(socket.AF_UNIX) as attempt:
        try:
            attempt.connect(f"{socket_dir}/.s.PGSQL.{PORT}")
        except OSError:
            return None
    return Server(Path(socket_dir), PORT, USER)


def _lock(descriptor: int, home: Path) -> None:
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        supervisor = _note_of(home).get("supervisor", "(unknown)")
        raise EmbeddedError(
            f"Process {supervisor} already runs the PostgreSQL of {home}. Stop it first, or choose another home."
        ) from None


def _file(home: Path) -> Path:
    return home / "postgres.lock"


def _write(descriptor: int, note: dict[str, object]) -> None:
    os.ftruncate(descriptor, 0)
    os.pwrite(descriptor, json.dumps(note).encode(), 0)


def _note_of(home: Path) -> dict[str, object]:
    try:
        note = json.loads(_file(home).read_text())
    except (OSError, ValueError):
        return {}
    return note if isinstance(note, dict) else {}
