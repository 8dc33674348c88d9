"""How requests are sent to the application, without a client that would mend them; what is wrong with the answers."""

import asyncio
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple
from urllib.parse import unquote

import httpx
from starlette.types import ASGIApp, Message

from tests.gate.asking import Asked
from tests.gate.judging import wrong
from tests.support.described import Description, check

SIDE_BY_SIDE = 16
PATIENCE = 30.0
Header = tuple[bytes, bytes]


class Finding(NamedTuple):
    """What is wrong with an answer; the status is 0 when there was none."""

    asked: Asked
    status: int
    why: str


class Target(NamedTuple):
    """What is sent to, and what its answers are held against: the descriptions, and the codes by service."""

    app: ASGIApp
    descriptions: Mapping[str, Description]
    codes: Mapping[str, frozenset[str]]


async def send(target: Target, requests: Iterable[Asked], token: str) -> list[Finding]:
    """Every request with one token, some at a time: what is wrong with the answers."""
    queue, found = iter(requests), list[Finding]()

    async def lane() -> None:
        for one in queue:
            status, why = await _answered(target, one, token)
            found.extend(Finding(one, status, text) for text in why)

    async with asyncio.TaskGroup() as lanes:
        for _ in range(SIDE_BY_SIDE):
            lanes.create_task(lane())
    return found


async def _answered(target: Target, one: Asked, token: str) -> tuple[int, list[str]]:
    path, _, query = one.url.partition("?")
    method = one.operation.method
    try:
        async with asyncio.timeout(PATIENCE):
            answer = await exchange(target.app, method, path, query, _headers(one, token), one.content or b"")
        check(target.descriptions, method, unquote(path), answer)
    except TimeoutError:
        return 0, ["no answer"]
    except AssertionError as otherwise:
        return 0, [str(otherwise)[:300]]
    return answer.status_code, [*wrong(one, answer, target.codes[one.operation.service])]


def _headers(one: Asked, token: str) -> list[Header]:
    length = [] if one.operation.method == "GET" else [(b"content-length", b"%d" % len(one.content or b""))]
    own = [(name.lower().encode(), value.encode("latin-1")) for name, value in one.headers]
    return [(b"host", b"test"), (b"authorization", f"Bearer {token}".encode()), *length, *own]


async def exchange(
    app: ASGIApp, method: str, path: str, query: str, headers: list[Header], body: bytes
) -> httpx.Response:
    """What the application answers; path and query are as they are on the wire."""
    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": method,
        "scheme": "http",
        "path": unquote(path),
        "raw_path": path.encode(),
        "query_string": query.encode(),
        "root_path": "",
        "headers": headers,
        "client": ("127.0.0.1", 123),
        "server": ("test", 80),
    }
    messages: list[Any] = []
    arriving = iter([{"type": "http.request", "body": body, "more_body": False}])

    async def receive() -> Message:
        message = next(arriving, None)
        if message is None:
            await asyncio.Event().wait()
        assert message is not None
        return message

    async def take(message: Message) -> None:
        messages.append(message)

    await app(scope, receive, take)
    content = b"".join([message.get("body", b"") for message in messages[1:]])
    return httpx.Response(messages[0]["status"], headers=messages[0]["headers"], content=content)


def table(findings: Iterable[Finding]) -> str:
    """The findings as lines: operation, place, row, status, what is wrong."""
    rows = sorted((f.asked.operation.id, f.asked.at, f.asked.row.name, f.status, f.why) for f in findings)
    return "\n".join(f"{o:<22} {a:<34} {r:<26} {s} {w}" for o, a, r, s, w in rows)
