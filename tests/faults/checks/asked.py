"""The history put together again: every command with all that was heard of it."""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, Literal

from tests.faults.history import Line


@dataclass(slots=True)
class Attempt:
    """One request and its answer; `status` 0: none came. `digest` is of everything a replay has to repeat.

    `tops` are the stream versions that were acknowledged: the answer's own, or those of a batch's items, with whether
    something was appended for it.
    """

    request: str
    asked_at: float
    answered_at: float = 0.0
    status: int = 0
    code: str = ""
    media: str = ""
    digest: str = ""
    replayed: bool = False
    tops: tuple[tuple[int, bool], ...] = ()

    @property
    def accepted(self) -> bool:
        """Whether it was acknowledged."""
        return 200 <= self.status < 300


@dataclass(slots=True)
class Asked:
    """One command under one key."""

    name: str
    operation: str
    path: str
    match: int | None
    outcome: Literal["ok", "fail", "info"] = "info"
    attempts: list[Attempt] = field(default_factory=list)

    def __str__(self) -> str:
        return f"{self.operation} {self.name} ({self.path})"


@dataclass(frozen=True, slots=True)
class Read:
    """The answer to a GET; `least` is the version that it has to show."""

    at: float
    path: str
    status: int
    media: str
    body: Any
    least: int | None = None


def put_together(lines: Iterable[Line]) -> tuple[list[Asked], list[Read]]:
    """Commands in the order in which they were first sent, and reads."""
    asked: dict[str, Asked] = {}
    attempts: dict[tuple[str, int], Attempt] = {}
    reads = []
    for line in lines:
        match line.what:
            case "invoke":
                if "validate_only=true" in line.path:
                    continue
                command = asked.setdefault(line.command, Asked(line.command, line.operation, line.path, line.match))
                attempt = attempts[line.command, line.attempt] = Attempt(line.request, line.at)
                command.attempts.append(attempt)
            case "answer":
                if (attempt := attempts.get((line.command, line.attempt))) is not None:  # type: ignore[assignment]
                    _answered(attempt, line)
            case "ok" | "fail" | "info" if line.command in asked:
                asked[line.command].outcome = line.what
            case "read":
                reads.append(Read(line.at, line.path, line.status, line.media, _json(line.body), line.match))
    return list(asked.values()), reads


def _answered(attempt: Attempt, line: Line) -> None:
    body = _json(line.body)
    attempt.answered_at, attempt.status, attempt.media = line.at, line.status, line.media
    attempt.replayed = line.replayed
    if not attempt.accepted:
        attempt.code = str(body.get("code", "")) if isinstance(body, dict) else ""
        return
    if line.status == 207:
        items = [item for item in body["items"] if item["status"] < 300]
        attempt.tops = tuple((_version(item["etag"]), "consistency_token" in item) for item in items)
        kept = [[item["index"], item["status"], item["etag"], item["body"]] for item in items]
        attempt.digest = _digest(json.dumps(kept))
    else:
        attempt.tops = ((_version(line.etag), bool(line.token)),)
        attempt.digest = _digest(f"{line.status} {line.etag} {line.body}")


def _version(etag: str) -> int:
    return int(etag.strip('"'))


def _digest(text: str) -> str:
    return hashlib.blake2b(text.encode(), digest_size=12).hexdigest()


def _json(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return None
