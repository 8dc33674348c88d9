"""The server's log: one file in the home, kept short."""

import os
import shutil
import threading
from contextlib import suppress
from pathlib import Path
from typing import Self

LIMIT = 10 * 1024 * 1024


class LogFile:
    """A file that the server appends to and that becomes `<name>.1` when it passes `limit` bytes.

    The server writes to the file itself, not to a pipe of ours, so that an outlived supervisor costs no line.
    """

    def __init__(self, path: Path, *, limit: int = LIMIT, every_seconds: float = 30.0) -> None:
        self.path = path
        self._limit = limit
        self._every_seconds = every_seconds
        self._stopped = threading.Event()
        self._watcher = threading.Thread(target=self._watch, name="postgres log", daemon=True)

    def __enter__(self) -> Self:
        self.descriptor = os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC, 0o600)
        self.trim()
        self._begin = os.fstat(self.descriptor).st_size
        self._watcher.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stopped.set()
        self._watcher.join()
        os.close(self.descriptor)

    def trim(self) -> None:
        """Put aside what the file holds when it is longer than the limit; the server goes on writing at its new end."""
        if os.fstat(self.descriptor).st_size > self._limit:
            with suppress(OSError):  # a full disk gets the room instead
                shutil.copyfile(self.path, self.path.with_name(f"{self.path.name}.1"))
            os.ftruncate(self.descriptor, 0)

    def since_opened(self) -> str:
        """What was appended since the file was opened, the last 64 KiB of it."""
        size = os.fstat(self.descriptor).st_size
        begin = max(self._begin if size >= self._begin else 0, size - 65536)
        return os.pread(self.descriptor, size - begin, begin).decode(errors="replace")

    def _watch(self) -> None:
        while not self._stopped.wait(self._every_seconds):
            self.trim()
