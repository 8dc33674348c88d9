"""Requests from the threads of schemathesis into the event loop of the services, counted by role and status."""

import asyncio
from collections.abc import Sequence
from itertools import cycle
from typing import Any, NamedTuple

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from tests.gate.fuzzing.report import Report

PATIENCE = 60.0
ASKED_AS = b"x-asked-as"
STREAM = b"text/event-stream"


class Caller(NamedTuple):
    """Somebody who asks: what they are, and their access token."""

    role: str
    token: str


class Bridge:
    """An ASGI application for any loop: the one it is given answers in `loop`, each request as the next of `callers`.

    The header `x-asked-as` of an answer says who asked. No answer in a minute counts as status 0.
    """

    def __init__(
        self, app: ASGIApp, loop: asyncio.AbstractEventLoop, callers: Sequence[Caller], report: Report
    ) -> None:
        self._app, self._loop, self._callers, self._report = app, loop, cycle(callers), report

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        caller = next(self._callers)
        headers = [pair for pair in scope["headers"] if pair[0] != b"authorization"]
        asked = {**scope, "headers": [*headers, (b"authorization", f"Bearer {caller.token}".encode())]}
        answering = _answered(self._app, asked, await _whole(receive))
        there = asyncio.run_coroutine_threadsafe(answering, self._loop)
        try:
            messages = await asyncio.wait_for(asyncio.wrap_future(there), PATIENCE)
        except TimeoutError:
            self._report.counts[caller.role, 0] += 1
            raise
        first = messages[0]
        self._report.counts[caller.role, first["status"]] += 1
        first["headers"] = [*first["headers"], (ASKED_AS, caller.role.encode())]
        for message in messages:
            await send(message)


async def _whole(receive: Receive) -> bytes:
    parts: list[bytes] = []
    while True:
        message = await receive()
        parts.append(message.get("body", b""))
        if not message.get("more_body"):
            return b"".join(parts)


async def _answered(app: ASGIApp, scope: Scope, body: bytes) -> list[Message]:
    """What the application sends for a request; whoever gets a stream goes as soon as it begins."""
    messages: list[Any] = []
    gone = asyncio.Event()
    arriving = iter([{"type": "http.request", "body": body, "more_body": False}])

    async def receive() -> Message:
        message = next(arriving, None)
        if message is None:
            await gone.wait()
        return message or {"type": "http.disconnect"}

    async def send(message: Message) -> None:
        messages.append(message)
        if any(value.startswith(STREAM) for _, value in messages[0]["headers"]):
            gone.set()

    await app(scope, receive, send)
    return messages
