"""Keeps one broker for all processes of a test run: `python -m tests.support.kafka_keeper USERS ADDRESS`.

It says the broker's address, or what failed, and goes on alone until no process holds the file USERS locked any more:
a lock ends with its process, however that ends. Then broker, data and the note ADDRESS go.
"""

import fcntl
import os
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path

from tests.support.kafka_found import started


def main(users: Path, address: Path) -> None:
    """Return at once in the process that was called; the other one keeps the broker."""
    if os.fork() > 0:
        return
    os.setsid()
    with tempfile.TemporaryDirectory(prefix="test-kafka-") as folder, ExitStack() as held, users.open("w") as file:
        try:
            said = started(Path(folder), held)
        except RuntimeError as error:
            print(f"failed: {error}", flush=True)
            return
        print(said, flush=True)
        _close_output()
        fcntl.flock(file, fcntl.LOCK_EX)
        address.unlink(missing_ok=True)


def _close_output() -> None:
    nothing = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, 1)
    os.dup2(nothing, 2)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
