"""Commands sent as a careful client sends them: with a key, again while the outcome is unknown, and all of it noted."""

import asyncio
import json
import time
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from random import Random
from typing import Any, Literal

import httpx

from tests.faults.history import Recorder

ATTEMPT_WITHIN = 12.0
GIVE_UP_AFTER = 150.0
LONGEST_PAUSE = 2.0
AGAIN = {"idempotency_key_in_progress", "conflict_retry", "rate_limited", "request_timeout"}
RECENT = 400
AFTERWARDS = 1000
Outcome = Literal["ok", "fail", "info"]


@dataclass(frozen=True, slots=True)
class Command:
    """A request that changes something; `name` is unique in the history and its key follows from it."""

    name: str
    operation: str
    path: str
    body: bytes
    match: int | None = None
    method: str = "POST"
    token: str = ""

    @property
    def key(self) -> str:
        """Its Idempotency-Key."""
        return f"faults-{self.name}"


@dataclass(frozen=True, slots=True)
class Told:
    """What came of a command: `body` is the last answer's, decoded; `done` counts what was acknowledged by it."""

    outcome: Outcome
    status: int = 0
    body: Any = None
    version: int = 0
    token: str = ""

    @property
    def done(self) -> int:
        """1 for a command, for a batch its items that were carried out."""
        if self.outcome != "ok":
            return 0
        return sum(item["status"] < 300 for item in self.body["items"]) if self.status == 207 else 1


@dataclass(eq=False, slots=True)
class Sender:
    """Sends for every lane of one run. `stopping` makes whoever still tries give up; `acknowledged` counts."""

    url: str
    recorder: Recorder
    run: int
    acknowledged: int = 0
    stopping: bool = False
    recent: deque[Command] = field(default_factory=lambda: deque(maxlen=RECENT))
    _count: int = 0
    _http: httpx.AsyncClient = field(init=False)

    def __post_init__(self) -> None:
        limits = httpx.Limits(max_connections=200, max_keepalive_connections=40, keepalive_expiry=5)
        self._http = httpx.AsyncClient(base_url=self.url, timeout=ATTEMPT_WITHIN, limits=limits)

    async def close(self) -> None:
        """End its connections."""
        await self._http.aclose()

    def name(self) -> str:
        """A new command's name."""
        self._count += 1
        return f"{self.run}.{self._count}"

    async def send(
        self, token: str, operation: str, path: str, body: Any, *, match: int | None = None, method: str = "POST"
    ) -> Told:
        """Send a new command until its outcome is known, at most GIVE_UP_AFTER seconds."""
        raw = body if isinstance(body, bytes) else json.dumps(body).encode()
        return await self.carry_out(Command(self.name(), operation, path, raw, match, method, token))

    async def carry_out(self, command: Command, *, first: int = 1) -> Told:
        """Send a command from its attempt `first` on, until its outcome is known."""
        began, pause, attempt, unsure = time.monotonic(), 0.1, first, first > 1
        told = Told("info")
        while time.monotonic() - began < GIVE_UP_AFTER and not self.stopping:
            told = await self.attempt(command, attempt)
            if told.outcome == "ok":
                self.acknowledged += told.done
                self.recent.append(command)
                self.recorder.note("ok", command=command.name)
                return told
            if told.outcome == "fail" and not _again(told):
                # What an earlier attempt may still do is not known, although this one was refused.
                self.recorder.note("info" if unsure else "fail", command=command.name)
                return told
            unsure = unsure or told.outcome == "info"
            attempt += 1
            await asyncio.sleep(pause)
            pause = min(pause * 1.6, LONGEST_PAUSE)
        self.recorder.note("info", command=command.name)
        return Told("info", told.status, told.body)

    async def again(self, command: Command) -> None:
        """Send once more what was acknowledged before; the history has the answer."""
        self._count += 1
        await self.attempt(command, AFTERWARDS + self._count)

    async def attempt(self, command: Command, attempt: int) -> Told:
        """Send it once; `info` when it is not known what came of it."""
        request = f"{command.name}.{attempt}"
        headers = {
            "authorization": f"Bearer {command.token}",
            "content-type": "application/json",
            "idempotency-key": command.key,
            "x-request-id": request,
        }
        if command.match is not None:
            headers["if-match"] = f'"{command.match}"'
        self.recorder.note(
            "invoke", command=command.name, attempt=attempt, request=request, operation=command.operation,
            key=command.key, path=command.path, match=command.match, body=command.body.decode("latin-1"),
        )  # fmt: skip
        try:
            answer = await self._http.request(command.method, command.path, content=command.body, headers=headers)
        except httpx.HTTPError as error:
            self.recorder.note("lost", command=command.name, attempt=attempt, body=type(error).__name__)
            return Told("info")
        self._note("answer", answer, command=command.name, attempt=attempt)
        return _told(answer)

    async def read(self, token: str, path: str, *, after: Told | None = None) -> Any:
        """The decoded answer of a GET, None when there was none; what it says is checked later.

        `after` is what came of a command: the answer shows its version, or is a 503.
        """
        headers = {"authorization": f"Bearer {token}"}
        if after is not None and after.token:
            headers |= {"consistency-token": after.token, "prefer": "wait=2, handling=strict"}
        try:
            answer = await self._http.get(path, headers=headers)
        except httpx.HTTPError:
            return None
        self._note("read", answer, path=path, match=after.version if after is not None and after.token else None)
        return answer.json() if answer.is_success else None

    def _note(self, what: Literal["answer", "read"], answer: httpx.Response, **more: Any) -> None:
        headers: Mapping[str, str] = answer.headers
        self.recorder.note(
            what,
            status=answer.status_code,
            etag=headers.get("etag", ""),
            token=headers.get("consistency-token", ""),
            replayed="idempotency-replayed" in headers,
            media=headers.get("content-type", "").partition(";")[0],
            body=answer.content.decode("utf-8", "replace"),
            **more,
        )


def _told(answer: httpx.Response) -> Told:
    status = answer.status_code
    try:
        body = answer.json()
    except ValueError:
        body = None
    if answer.is_success:
        version = int(answer.headers.get("etag", '"0"').strip('"'))
        return Told("ok", status, body, version, answer.headers.get("consistency-token", ""))
    return Told("info" if status >= 500 else "fail", status, body)


def _again(told: Told) -> bool:
    return isinstance(told.body, dict) and told.body.get("code") in AGAIN


def chance(random: Random, share: float) -> bool:
    """True in so many of all cases."""
    return random.random() < share
