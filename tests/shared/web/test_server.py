"""The HTTP server itself, over real sockets: slow clients, broken requests, and a stop that finishes what is under way."""

import asyncio
import json
import os
import signal
import time
from collections.abc import AsyncIterator
from contextlib import suppress
from dataclasses import replace

import httpx
import pytest
from fastapi import APIRouter
from starlette.responses import Response, StreamingResponse

from shared.web.read.reading import Caller
from shared.web.serving import server
from shared.web.serving.app import create_app
from shared.web.serving.root import create_root
from shared.web.serving.running import Running
from shared.web.serving.server import serve
from shared.web.wire import body
from shared.web.wire.answer import json_answer
from tests.shared.web.example import SERVICE

router = APIRouter()
entered = asyncio.Event()


@router.post("/slow", operation_id="answerSlowly")
async def answer_slowly(_: Caller) -> Response:
    entered.set()
    await asyncio.sleep(0.5)
    return json_answer({"done": True})


@router.get("/streaming", operation_id="stream")
async def stream(caller: Caller) -> Response:
    stopping = caller.running.stopping

    async def events() -> AsyncIterator[bytes]:
        yield b"event: hello\n\n"
        entered.set()
        await stopping.wait()
        yield b"event: reconnect\n\n"

    return StreamingResponse(events(), media_type="text/event-stream")


class Listening:
    """The server at its port, in a task of its own."""

    def __init__(self, port: int, task: "asyncio.Task[None]") -> None:
        self.port, self.task = port, task

    async def send(self, *pieces: bytes, pause: float = 0) -> bytes:
        """What comes back, to the end of the connection, for bytes sent as they are."""
        reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
        read = asyncio.create_task(asyncio.wait_for(to_the_end(reader), 8))
        try:
            for piece in pieces:
                if read.done():
                    break
                writer.write(piece)
                await asyncio.sleep(pause)
            return await read
        finally:
            writer.close()


async def to_the_end(reader: asyncio.StreamReader) -> bytes:
    """What came; a piece sent just after the server had closed is answered by a reset, which ends it too."""
    came = b""
    with suppress(ConnectionResetError):
        while chunk := await reader.read(2**16):
            came += chunk
    return came


@pytest.fixture
async def listening(running: Running) -> AsyncIterator[Listening]:
    entered.clear()
    actions = {**SERVICE.actions, "answerSlowly": "notes.read", "stream": "notes.read"}
    running.service = replace(SERVICE, routers=(*SERVICE.routers, router), actions=actions)
    root = create_root([create_app(running)], running.settings)
    port: asyncio.Future[int] = asyncio.get_running_loop().create_future()
    task = asyncio.create_task(serve(root, "127.0.0.1", 0, [running], started=port.set_result))
    yield Listening(await port, task)
    if not task.done():
        os.kill(os.getpid(), signal.SIGTERM)
    await asyncio.wait_for(task, 15)


def problem(answer: bytes, status: int, code: str) -> None:
    head, _, content = answer.partition(b"\r\n\r\n")
    assert head.startswith(b"HTTP/1.1 %d " % status), answer[:300]
    assert b"content-type: application/problem+json" in head
    assert json.loads(content)["code"] == code


HEAD = b"POST /example/v1/notes HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"


async def test_a_request_over_a_socket_is_answered(listening: Listening, token: str) -> None:
    async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{listening.port}") as client:
        headers = {"authorization": f"Bearer {token}"}
        for _ in range(3):
            answer = await client.post("/example/v1/notes", json={"title": "x"}, headers=headers)
            assert answer.status_code == 201
        assert "server" not in answer.headers
        assert answer.headers["date"]


async def test_a_head_that_does_not_come_is_408(listening: Listening, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server, "HEAD_WITHIN_SECONDS", 0.3)
    for sent in ((), (b"GET / HT",), (b"GET / HTTP/1.1\r\nHost: x\r\nX-A: ",)):
        began = time.monotonic()
        problem(await listening.send(*sent), 408, "request_timeout")
        assert time.monotonic() - began < 20


async def test_a_head_that_drips_is_408(listening: Listening, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server, "HEAD_WITHIN_SECONDS", 0.4)
    drops = [b"GET / HTTP/1.1\r\n", *[b"X-A: 1\r\n"] * 20]
    began = time.monotonic()
    answer = await listening.send(*drops, pause=0.1)
    problem(answer, 408, "request_timeout")
    assert time.monotonic() - began < 20


async def test_a_second_head_on_the_connection_is_timed_too(
    listening: Listening, monkeypatch: pytest.MonkeyPatch, token: str
) -> None:
    monkeypatch.setattr(server, "HEAD_WITHIN_SECONDS", 0.4)
    answer = await listening.send(b"GET /livez HTTP/1.1\r\nHost: x\r\n\r\n", b"GET /livez HTTP/1.1\r\nHo", pause=0.2)
    assert answer.startswith(b"HTTP/1.1 200")
    assert b"request_timeout" in answer


async def test_a_body_that_does_not_come_is_408(
    listening: Listening, token: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(body, "WITHIN_SECONDS", 0.3)
    head = HEAD + f"Authorization: Bearer {token}\r\n".encode()
    problem(await listening.send(head + b'Content-Length: 50\r\n\r\n{"title":'), 408, "request_timeout")
    problem(await listening.send(head + b"Transfer-Encoding: chunked\r\n\r\n5\r\n{"), 408, "request_timeout")


async def test_a_body_that_drips_ends_too(listening: Listening, token: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(body, "AT_MOST_SECONDS", 0.5)
    head = HEAD + f"Authorization: Bearer {token}\r\nContent-Length: 500\r\n\r\n".encode()
    problem(await listening.send(head, *[b" "] * 10, pause=0.1), 408, "request_timeout")


async def test_a_body_said_to_be_too_large_is_not_waited_for(listening: Listening, token: str) -> None:
    head = HEAD + f"Authorization: Bearer {token}\r\n".encode()
    problem(await listening.send(head + b"Content-Length: 99999999\r\n\r\n"), 413, "body_too_large")
    problem(await listening.send(head + b"Content-Length: 3000000\r\n\r\n" + b" " * 3_000_000), 413, "body_too_large")


@pytest.mark.parametrize(
    "request_",
    [
        b"nonsense\r\n\r\n",
        b"GET / HTTP/9.9\r\nHost: x\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost : x\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: x\r\nContent-Length: +2\r\n\r\n",
        b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
        b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        b"POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: xchunked\r\n\r\nab",
        b"GET /\x00 HTTP/1.1\r\nHost: x\r\n\r\n",
    ],
)
async def test_what_is_not_http_is_400_as_a_problem(listening: Listening, request_: bytes) -> None:
    problem(await listening.send(request_), 400, "malformed_request")


async def test_a_bad_chunk_is_400(listening: Listening, token: str) -> None:
    head = HEAD + f"Authorization: Bearer {token}\r\nTransfer-Encoding: chunked\r\n\r\n".encode()
    answer = await listening.send(head, b"zz\r\n{}\r\n0\r\n\r\n", pause=0.05)
    assert b"HTTP/1.1 400" in answer


async def test_a_host_is_required(listening: Listening) -> None:
    problem(await listening.send(b"GET /livez HTTP/1.1\r\nConnection: close\r\n\r\n"), 400, "malformed_request")


async def test_a_head_that_grows_without_end_is_431(listening: Listening) -> None:
    problem(await listening.send(b"GET / HTTP/1.1\r\n" + b"X-A: 1234567890\r\n" * 9000), 431, "headers_too_large")
    large = b"GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nX-A: " + b"a" * 40_000 + b"\r\n\r\n"
    problem(await listening.send(large), 431, "headers_too_large")


async def test_a_stop_finishes_what_is_under_way_and_ends_streams(
    listening: Listening, running: Running, token: str
) -> None:
    base = f"http://127.0.0.1:{listening.port}/example"
    headers = {"authorization": f"Bearer {token}"}
    async with httpx.AsyncClient(headers=headers) as client, httpx.AsyncClient(headers=headers) as other:
        async with other.stream("GET", f"{base}/v1/streaming") as streamed:
            lines = streamed.aiter_lines()
            assert await anext(lines) == "event: hello"
            entered.clear()
            slow = asyncio.create_task(client.post(f"{base}/v1/slow"))
            await entered.wait()
            began = time.monotonic()
            os.kill(os.getpid(), signal.SIGTERM)
            rest = [line async for line in lines]
        answer = await slow
        assert (answer.status_code, answer.json()) == (200, {"done": True})
        assert "event: reconnect" in rest
        await asyncio.wait_for(listening.task, 20)
        assert time.monotonic() - began < 20
        assert running.stopping.is_set()
        with pytest.raises(httpx.ConnectError):
            await client.get(f"{base}/livez")


async def test_what_never_ends_is_cut_off_after_the_grace(
    listening: Listening, monkeypatch: pytest.MonkeyPatch, token: str
) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", listening.port)
    writer.write(f"GET /example/v1/streaming HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {token}\r\n\r\n".encode())
    await reader.readuntil(b"hello")
    os.kill(os.getpid(), signal.SIGTERM)
    await asyncio.wait_for(listening.task, 20)
    writer.close()


async def test_a_taken_port_is_an_error_that_can_be_told(listening: Listening, running: Running) -> None:
    with pytest.raises(OSError, match=r"[Aa]ddress"):
        await serve(create_root([], running.settings), "127.0.0.1", listening.port)
