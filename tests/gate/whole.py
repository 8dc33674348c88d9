"""Bodies that are bad as a whole, and the headers that say what a body is."""

import json
from collections.abc import Iterator
from typing import Any, NamedTuple

from tests.gate.corpus import Row

MEDIA_TYPES = (
    None, "text/plain", "application/xml", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x",
    "application/json; charset=utf-16", "application/json; charset=latin-1", "application/jsonx",
    "application/merge-patch+json", "application/json, text/plain", "é".encode().decode("latin-1"),
)  # fmt: skip
HUGE = b'{"a":"' + b"x" * 17 * 2**20 + b'"}'
"""More than any operation takes, an import included."""


class Whole(NamedTuple):
    """A body as it is sent."""

    row: Row
    content: bytes
    media_type: str | None = "application/json"


def whole(body: Any, *, required: bool) -> Iterator[Whole]:
    """Bad variants of a good body, for an operation that takes no other; `required`: it takes no empty one."""
    text = json.dumps(body)
    plain, fields = text.encode(), (text[1:-1] + ", ").encode() if body else b""
    for name, content, status, code in (
        ("invalid UTF-8", b'{"a":"\xff"}', 400, "not_utf8"),
        ("overlong UTF-8", b'{"a":"\xc0\x80"}', 400, "not_utf8"),
        ("surrogate in UTF-8", b'{"a":"\xed\xa0\x80"}', 400, "not_utf8"),
        ("UTF-16", text.encode("utf-16"), 400, "not_utf8"),
        ("UTF-32", text.encode("utf-32-be"), 400, "malformed_json"),
        ("byte order mark", b"\xef\xbb\xbf" + plain, 400, "malformed_json"),
        ("NUL as it is", b'{"a":"\x00"}', 400, "malformed_json"),
        ("NUL in a key", b'{%s"a\\u0000": 1}' % fields, 422, "invalid_text"),
        ("surrogate in a key", b'{%s"\\ud800": 1}' % fields, 422, "invalid_text"),
        ("-Infinity", b'{%s"a": -Infinity}' % fields, 400, "number_not_finite"),
        ("trailing garbage", plain + b"x", 400, "malformed_json"),
        ("two values", plain + plain, 400, "malformed_json"),
        ("a trailing comma", b'{"a": 1,}', 400, "malformed_json"),
        ("a comment", b"{/**/}", 400, "malformed_json"),
        ("single quotes", b"{'a': 1}", 400, "malformed_json"),
        ("cut off", plain[:-1], 400, "malformed_json"),
        ("white space", b"  ", 400, "malformed_json"),
        ("depth 33", b'{"a":' * 33 + b"1" + b"}" * 33, 422, "too_deep"),
        ("depth 100000", b"[" * 100_000, 422, "too_deep"),
        ("more than is taken", HUGE, 413, "body_too_large"),
        ("20000 keys", b"{" + b",".join(b'"%d":1' % n for n in range(20_000)) + b"}", 422, "validation_failed"),
        ("a list", b"[]", 422, "validation_failed"),
        ("a list of it", b"[" + plain + b"]", 422, "validation_failed"),
        ("null", b"null", 422, "validation_failed"),
        ("a text", json.dumps(text).encode(), 422, "validation_failed"),
        ("a number", b"5", 422, "validation_failed"),
    ):
        yield Whole(Row(name, "", frozenset({status}), code), content)
    if required:
        yield Whole(Row("nothing", "", frozenset({422}), "body_required"), b"")
    for media_type in MEDIA_TYPES:
        yield Whole(Row(f"as {media_type}", "", frozenset({415}), "unsupported_media_type"), plain, media_type)
