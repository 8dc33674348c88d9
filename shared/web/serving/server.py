"""The HTTP server: uvicorn, with our own limits on what a client may send and how slowly, and our own way to stop."""

import asyncio
import gc
import signal
import socket
from asyncio import TimerHandle, Transport
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from secrets import token_hex
from typing import Any

import uvicorn
from starlette.types import ASGIApp
from uvicorn.protocols.http.httptools_impl import STATUS_LINE, HttpToolsProtocol, RequestResponseCycle

from shared.web.errors import Problem
from shared.web.serving.running import Running
from shared.web.wire.direct import KEY as DIRECT

HEAD_WITHIN_SECONDS = 10.0
LARGEST_HEAD = 64 * 1024
LINGER_SECONDS = 0.5
GRACE_SECONDS = 10
IDLE_SECONDS = 75
REASONS = {400: b"Bad Request", 408: b"Request Timeout", 431: b"Request Header Fields Too Large"}


class AtOnce:
    """uvicorn's own way to receive and send for what is whole: without looking at each header, in one write."""

    __slots__ = ("_cycle",)

    def __init__(self, cycle: RequestResponseCycle) -> None:
        self._cycle = cycle

    def body(self) -> bytes | None:
        """The body, when all of it has arrived."""
        cycle = self._cycle
        if cycle.more_body or cycle.disconnected:
            return None
        body, cycle.body = bytes(cycle.body), bytearray()
        return body

    def answer(self, status: int, headers: list[tuple[bytes, bytes]], body: bytes) -> bool:
        """Write a good answer; False leaves every other to uvicorn."""
        cycle = self._cycle
        if status >= 400 or cycle.response_started or cycle.disconnected or cycle.flow.write_paused:
            return False
        parts = [STATUS_LINE[status]]
        headers = cycle.default_headers + headers
        for name, value in headers:
            parts += (name, b": ", value, b"\r\n")
        if not cycle.keep_alive:
            parts.append(b"connection: close\r\n")
        parts.append(b"\r\n")
        head = b"".join(parts)
        if head.count(b"\n") != len(headers) + 2 + (not cycle.keep_alive):
            return False  # a line break in a value: uvicorn refuses it
        cycle.response_started = cycle.response_complete = True
        cycle.waiting_for_100_continue = False
        cycle.transport.write(head if cycle.scope["method"] == "HEAD" else head + body)
        cycle.message_event.set()
        if not cycle.keep_alive:
            cycle.transport.close()
        cycle.on_response()
        return True


class StrictProtocol(HttpToolsProtocol):
    """A connection whose request heads arrive in time and in bounds, and whose refusals are problems."""

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        self._alarm: TimerHandle | None = None
        self._head_size = 0
        self._in_head = False
        self._refused = False

    def connection_made(self, transport: Transport) -> None:  # type: ignore[override]
        """Wait for the first head."""
        super().connection_made(transport)
        self._in_head, self._head_size = True, 0
        self._alarm = self.loop.call_later(HEAD_WITHIN_SECONDS, self._too_slow)

    def connection_lost(self, exc: Exception | None) -> None:
        """Wait for nothing any more."""
        self._expect_nothing()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Take bytes in; a head that grows too large is refused before the parser keeps it.

        A head that comes whole, as most do, needs no alarm.
        """
        if self._refused:
            return
        if not self._in_head and (self.cycle is None or self.cycle.response_complete):
            self._in_head, self._head_size = True, 0
        if self._in_head:
            self._head_size += len(data)
            if self._head_size > LARGEST_HEAD and b"\r\n\r\n" not in data[:LARGEST_HEAD]:
                self._refuse(Problem("headers_too_large"))
                return
        super().data_received(data)
        if self._in_head and self._alarm is None:
            self._alarm = self.loop.call_later(HEAD_WITHIN_SECONDS, self._too_slow)

    def on_headers_complete(self) -> None:
        """The head is whole: the rest is the application's to time."""
        self._expect_nothing()
        super().on_headers_complete()
        self.scope[DIRECT] = AtOnce(self.cycle)  # type: ignore[literal-required]

    def send_400_response(self, msg: str) -> None:
        """Answer what cannot be parsed."""
        self._refuse(Problem("malformed_request", msg))

    def _expect_nothing(self) -> None:
        self._in_head = False
        if self._alarm is not None:
            self._alarm.cancel()
            self._alarm = None

    def _too_slow(self) -> None:
        self._refuse(Problem("request_timeout", "Send the request's head faster."))

    def _refuse(self, problem: Problem) -> None:
        """Answer and close, but not at once: bytes still arriving would reset the connection and lose the answer."""
        self._expect_nothing()
        if self.transport.is_closing():
            return
        if self.cycle is not None and not self.cycle.response_complete:
            self.cycle.disconnected = True
            self.cycle.message_event.set()
        body = problem.body(instance="", trace_id=token_hex(16), codes={})
        self.transport.write(
            b"HTTP/1.1 %d %s\r\ncontent-type: application/problem+json\r\ncontent-language: en\r\n"
            b"content-length: %d\r\nconnection: close\r\n\r\n%s"
            % (problem.status, REASONS[problem.status], len(body), body)
        )
        self._refused = True
        self._alarm = self.loop.call_later(LINGER_SECONDS, self.transport.close)

    def eof_received(self) -> None:
        """Whoever was refused and hangs up is waited for no longer."""
        if self._refused:
            self.transport.close()


class _Server(uvicorn.Server):
    """uvicorn that leaves signals to us: its own way ends the process before the services are closed."""

    @contextmanager
    def capture_signals(self) -> Generator[None, None, None]:
        yield


async def serve(
    app: ASGIApp,
    host: str,
    port: int,
    services: Sequence[Running] = (),
    *,
    started: Callable[[int], None] | None = None,
) -> None:
    """Answer HTTP until SIGINT or SIGTERM, then finish what is under way, for 10 s at most; a second signal cuts that.

    `services` are told first, so that they are no longer ready and their streams end; closing them is the caller's.
    `started` is called with the port once it listens. Raises OSError when the address is taken.
    """
    config = uvicorn.Config(
        app,
        host=host,
        port=port,
        http=StrictProtocol,
        ws="none",
        lifespan="off",
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=False,
        timeout_keep_alive=IDLE_SECONDS,
        timeout_graceful_shutdown=GRACE_SECONDS,
    )
    config.load()
    server = _Server(config)
    loop = asyncio.get_running_loop()
    listener = _listen(host, port)

    def stop() -> None:
        server.force_exit = server.should_exit
        server.should_exit = True
        for running in services:
            running.stopping.set()

    collect_seldom()
    with _signals(loop, stop):
        if started is not None:
            loop.call_soon(started, listener.getsockname()[1])
        await server.serve(sockets=[listener])


def collect_seldom() -> None:
    """What lives when everything has started lives on: the collector passes it over.

    The rest it looks at in small pieces, for a request waits for each, and at all of it seldom.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(5_000, 5, 100)


def _listen(host: str, port: int) -> socket.socket:
    """A socket bound before anything is announced, so that a taken port is an OSError and not an exit."""
    listener = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
        listener.listen(2048)
    except OSError:
        listener.close()
        raise
    listener.setblocking(False)
    return listener


@contextmanager
def _signals(loop: asyncio.AbstractEventLoop, stop: Callable[[], None]) -> Generator[None, None, None]:
    known = (signal.SIGINT, signal.SIGTERM)
    try:
        for one in known:
            loop.add_signal_handler(one, stop)
    except (NotImplementedError, RuntimeError, ValueError):  # not the main thread: its owner stops us
        yield
        return
    try:
        yield
    finally:
        for one in known:
            loop.remove_signal_handler(one)
