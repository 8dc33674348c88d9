"""What was asked and answered, a line each in the order in which it happened: written as it happens, read back whole."""

import time
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Literal

import msgspec

What = Literal["invoke", "answer", "lost", "ok", "fail", "info", "read", "fault", "healed", "quiet"]
FILE = "history.jsonl"


class Line(msgspec.Struct, frozen=True, omit_defaults=True):
    """One thing that happened at `at` (seconds since the epoch).

    A command is `invoke`d once for each attempt, which has an `answer` or is `lost`; in the end it is `ok`, it `fail`ed
    (refused for certain), or its outcome is unknown (`info`). `command` and `attempt` tell which; `request` is the
    attempt's X-Request-Id, which its events carry as their correlation. A `read` is a GET with its answer.
    """

    what: What
    at: float
    command: str = ""
    attempt: int = 0
    request: str = ""
    operation: str = ""
    key: str = ""
    path: str = ""
    match: int | None = None
    status: int = 0
    etag: str = ""
    token: str = ""
    replayed: bool = False
    media: str = ""
    body: str = ""


class Recorder:
    """Appends to the history of a folder; each line is with the operating system when `note` returns."""

    def __init__(self, folder: Path) -> None:
        self._file: IO[bytes] = (folder / FILE).open("ab", buffering=0)
        self._encode = msgspec.json.Encoder().encode

    def note(self, what: What, **more: object) -> None:
        """Add a line; `more` are its fields."""
        self._file.write(self._encode(Line(what, time.time(), **more)) + b"\n")  # type: ignore[arg-type]

    def close(self) -> None:
        """Nothing more is written."""
        self._file.close()


def read(folder: Path) -> Iterator[Line]:
    """Every line of a folder's history; one that was cut off at the end is left out."""
    decode = msgspec.json.Decoder(Line).decode
    with (folder / FILE).open("rb") as file:
        for line in file:
            if line.endswith(b"\n"):
                yield decode(line)
