"""An answer whose bytes are ready."""

from typing import Any

import msgspec
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from shared.problems import Language
from shared.web.errors import Problem

PROBLEM = (b"content-type", b"application/problem+json")
JSON = (b"content-type", b"application/json")
encode = msgspec.json.Encoder().encode


class Answer(Response):
    """Status, headers and body as they go out; content-type and length are added here.

    A Response of its own because Starlette's builds each header anew in Python: that is most of a small answer's cost.
    """

    def __init__(self, body: bytes, *, status: int = 200, headers: list[tuple[bytes, bytes]] | None = None) -> None:
        self.status_code = status
        self.body = body
        self.background = None
        self.raw_headers = [JSON, (b"content-length", b"%d" % len(body)), *(headers or ())]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002 - ASGI
        """Send it."""
        await send({"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers})
        await send({"type": "http.response.body", "body": self.body})


def problem_answer(problem: Problem, body: bytes, language: Language) -> Answer:
    """A problem, written in a language, with its headers."""
    answer = Answer(body, status=problem.status)
    answer.raw_headers[0] = PROBLEM
    answer.raw_headers.append((b"cache-control", b"no-store"))
    answer.raw_headers.append((b"content-language", language.encode()))
    answer.raw_headers.append((b"vary", b"accept-language"))
    answer.raw_headers.extend(header(name, value) for name, value in problem.headers.items())
    return answer


def header(name: str, value: str) -> tuple[bytes, bytes]:
    """A header in the form that Answer takes."""
    return name.lower().encode("latin-1"), value.encode("latin-1")


def json_answer(content: Any, *, status: int = 200) -> Answer:
    """`content` (dataclasses, dicts, UUIDs, dates, money as ints) as JSON."""
    return Answer(encode(content), status=status)


def etag(version: int) -> tuple[bytes, bytes]:
    """The ETag of a stream's version."""
    return b"etag", b'"%d"' % version
