"""The body of a request: whole, in time, not too large, and JSON."""

import asyncio
from contextlib import suppress
from email.message import Message

from starlette.types import Receive

from shared.web.errors import Problem
from shared.web.wire.direct import Direct
from shared.web.wire.exchange import Exchange
from shared.web.wire.strict_json import parse

LARGEST = 2**20
WITHIN_SECONDS = 10.0
AT_MOST_SECONDS = 60.0
QUIET_SECONDS = 0.2
LARGEST_DISCARDED = 16 * 2**20
JSON = b"application/json"


class ClientGone(Exception):  # noqa: N818 - nobody is left to answer
    """The client hung up before its request was whole."""


async def read_body(exchange: Exchange, receive: Receive, direct: Direct | None, largest: int) -> None:
    """Fill the exchange's `body` and `content`; both stay empty without a body.

    Raises the problems `body_too_large` (413), `request_timeout` (408), `unsupported_media_type` (415) and those of
    `parse`, and ClientGone.
    """
    length = exchange.headers.get(b"content-length")
    if length == b"0" or (length is None and b"transfer-encoding" not in exchange.headers):
        return
    try:
        if length is not None and (not length.isdigit() or int(length) > largest):
            raise _too_large(largest)
        arrived = direct.body() if direct is not None else None
        if arrived is None:
            async with asyncio.timeout(WITHIN_SECONDS) as patience:
                arrived = await _whole(receive, largest, patience)
        if len(arrived) > largest:
            raise _too_large(largest)
    except TimeoutError:
        raise Problem("request_timeout", "Send the body faster.", headers={"Connection": "close"}) from None
    except Problem:
        await _let_run_out(receive)
        raise
    if arrived:
        exchange.body = arrived
        _check_media_type(exchange.headers.get(b"content-type", b""))
        exchange.content = parse(exchange.body)


async def _whole(receive: Receive, largest: int, patience: asyncio.Timeout) -> bytes:
    message = await receive()
    body = message.get("body", b"")
    if message["type"] == "http.request" and not message.get("more_body"):
        return bytes(body)
    parts, size = [body], len(body)
    loop = asyncio.get_running_loop()
    end = loop.time() + AT_MOST_SECONDS
    while True:
        if message["type"] == "http.disconnect":
            raise ClientGone
        if size > largest:
            raise _too_large(largest)
        if not message.get("more_body"):
            return b"".join(parts)
        patience.reschedule(min(loop.time() + WITHIN_SECONDS, end))
        message = await receive()
        parts.append(message.get("body", b""))
        size += len(parts[-1])


async def _let_run_out(receive: Receive) -> None:
    """Discard what still arrives, for a while: hung up on in the middle, a client would not see why."""
    left = LARGEST_DISCARDED
    with suppress(TimeoutError):
        while left > 0:
            async with asyncio.timeout(QUIET_SECONDS):
                message = await receive()
            if message["type"] == "http.disconnect" or not message.get("more_body"):
                return
            left -= len(message.get("body", b""))


def _too_large(largest: int) -> Problem:
    detail, values = f"At most {largest} bytes.", {"limit": largest}
    return Problem("body_too_large", detail, headers={"Connection": "close"}, values=values)


def _check_media_type(given: bytes) -> None:
    if given == JSON:
        return
    message = Message()
    message["content-type"] = given.decode("latin-1")
    charset = message.get_param("charset", "utf-8")
    if message.get_content_type() != JSON.decode() or str(charset).lower() not in {"utf-8", "utf8"}:
        raise Problem("unsupported_media_type", "Send application/json in UTF-8.", headers={"Accept": JSON.decode()})
