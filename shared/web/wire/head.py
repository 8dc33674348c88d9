"""The head of a request: its path, its headers, and the trace it belongs to."""

import re
from collections.abc import MutableMapping
from random import getrandbits
from typing import Any
from urllib.parse import unquote_to_bytes

from shared.web.errors import Problem
from shared.web.wire.exchange import CONTROL, Exchange

LONGEST_PATH = 2048
LONGEST_QUERY = 8192
MOST_HEADERS = 100
LARGEST_HEADERS = 32 * 1024
ONCE = (
    b"authorization",
    b"consistency-token",
    b"content-length",
    b"content-type",
    b"host",
    b"idempotency-key",
    b"if-match",
    b"if-none-match",
    b"import-id",
    b"on-behalf-of",
    b"traceparent",
    b"x-request-id",
)
_REQUEST_ID = re.compile(rb"[A-Za-z0-9._:-]{1,128}")
_TRACEPARENT = re.compile(rb"([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?")


def name_request(exchange: Exchange) -> None:
    """Give the request its id and its place in a trace (W3C Trace Context), the caller's when it sends usable ones."""
    given = exchange.headers.get(b"x-request-id")
    random = f"{getrandbits(192):048x}"  # names, not secrets
    exchange.request_id = given.decode() if given is not None and _REQUEST_ID.fullmatch(given) else random[:32]
    trace_id, flags = random[:32], "00"
    parent = exchange.headers.get(b"traceparent")
    if parent is not None:
        found = _TRACEPARENT.fullmatch(parent)
        if (
            found
            and found[1] != b"ff"
            and found[2].strip(b"0")
            and found[3].strip(b"0")
            and not (found[5] and found[1] == b"00")
        ):
            trace_id, flags = found[2].decode(), found[4].decode()
    exchange.trace_id, exchange.traceparent = trace_id, f"00-{trace_id}-{random[32:]}-{flags}"


def check_head(exchange: Exchange, scope: MutableMapping[str, Any]) -> None:
    """Refuse a head that is too large or cannot be read in only one way, and take the query apart.

    Raises the problems `uri_too_long` (414), `headers_too_large` (431), `malformed_path`, `malformed_query`,
    `header_repeated` and `parameter_repeated` (400).
    """
    raw: bytes = scope.get("raw_path") or b""
    if len(exchange.path) > LONGEST_PATH or len(scope["query_string"]) > LONGEST_QUERY:
        raise Problem("uri_too_long")
    headers = scope["headers"]
    if b"host" not in exchange.headers and scope.get("http_version") == "1.1":
        raise Problem("malformed_request", "Send a Host header.")
    if len(headers) > MOST_HEADERS or sum([len(name) + len(value) for name, value in headers]) > LARGEST_HEADERS:
        raise Problem("headers_too_large")
    if len(headers) != len(exchange.headers):
        _refuse_repeated(headers)
    if b"%" in raw:
        try:
            unquote_to_bytes(raw.partition(b"?")[0]).decode()
        except UnicodeDecodeError:
            raise Problem("malformed_path") from None
        if CONTROL.search(exchange.path):
            raise Problem("malformed_path")
    if scope["query_string"]:
        exchange.read_query(scope["query_string"])


def _refuse_repeated(headers: list[tuple[bytes, bytes]]) -> None:
    names = [name for name, _ in headers]
    for name in ONCE:
        if names.count(name) > 1:
            shown = name.decode()
            raise Problem("header_repeated", f"{shown} is given more than once.", values={"name": shown})
