"""Whatever is sent, the answer is a 4xx with a code, and nothing has happened."""

import json
from collections.abc import AsyncIterator

import asyncpg
import httpx
import pytest

JSON = {"content-type": "application/json"}
SOME_ID = "01890a5d-ac96-774b-bcce-b302099a8057"


def note(**more: object) -> bytes:
    return json.dumps({"title": "x"} | more).encode()


def raw(value: str) -> bytes:
    """A body with `value` as it is where a free text goes."""
    return b'{"title":"x","text":' + value.encode() + b"}"


BODIES: list[tuple[str, bytes, int, str]] = [
    ("NUL in a text", raw('"a\\u0000b"'), 422, "invalid_text"),
    ("NUL as it is", b'{"title":"a\x00b"}', 400, "malformed_json"),
    ("NUL in a key", b'{"title":"x","a\\u0000":1}', 422, "invalid_text"),
    ("lone surrogate", raw('"\\ud800"'), 422, "invalid_text"),
    ("lone low surrogate", raw('"\\udc00x"'), 422, "invalid_text"),
    ("surrogate in a key", b'{"title":"x","\\ud800":1}', 422, "invalid_text"),
    ("surrogate far down", b'{"title":"x","a":[[[{"b":"\\ud800"}]]]}', 422, "invalid_text"),
    ("invalid UTF-8", b'{"title":"\xff"}', 400, "not_utf8"),
    ("overlong UTF-8", b'{"title":"\xc0\x80"}', 400, "not_utf8"),
    ("surrogate in UTF-8", b'{"title":"\xed\xa0\x80"}', 400, "not_utf8"),
    ("byte order mark", b"\xef\xbb\xbf" + note(), 400, "malformed_json"),
    ("UTF-16", '{"title":"x"}'.encode("utf-16"), 400, "not_utf8"),
    ("UTF-32", '{"title":"x"}'.encode("utf-32-be"), 400, "malformed_json"),
    ("2^53", note(amount_minor=2**53), 422, "number_out_of_range"),
    ("2^63", note(amount_minor=2**63), 422, "number_out_of_range"),
    ("-2^63", note(amount_minor=-(2**63)), 422, "number_out_of_range"),
    ("5000 digits", b'{"title":"x","amount_minor":' + b"9" * 5000 + b"}", 422, "number_out_of_range"),
    ("NaN", b'{"title":"x","amount_minor":NaN}', 400, "number_not_finite"),
    ("Infinity", b'{"title":"x","amount_minor":Infinity}', 400, "number_not_finite"),
    ("-Infinity", b'{"title":"x","amount_minor":-Infinity}', 400, "number_not_finite"),
    ("1e400", b'{"title":"x","amount_minor":1e400}', 400, "number_not_finite"),
    ("1e5 for an integer", b'{"title":"x","amount_minor":1e5}', 422, "validation_failed"),
    ("1.0 for an integer", b'{"title":"x","amount_minor":1.0}', 422, "validation_failed"),
    ("a fraction", b'{"title":"x","amount_minor":0.1000000000000000055}', 422, "validation_failed"),
    ("text for an integer", note(amount_minor="5"), 422, "validation_failed"),
    ("Arabic digits", note(amount_minor="١٢"), 422, "validation_failed"),
    ("1_000", note(amount_minor="1_000"), 422, "validation_failed"),
    ("negative money", note(amount_minor=-1), 422, "validation_failed"),
    ("boolean for an integer", note(amount_minor=True), 422, "validation_failed"),
    ("integer for a boolean", note(urgent=1), 422, "validation_failed"),
    ("text for a boolean", note(urgent="true"), 422, "validation_failed"),
    ("number for a text", note(text=5), 422, "validation_failed"),
    ("null for a text", b'{"title":null}', 422, "validation_failed"),
    ("duplicate keys", b'{"title":"x","title":"y"}', 400, "duplicate_key"),
    ("duplicate keys far down", b'{"title":"x","a":[{"b":1,"b":2}]}', 400, "duplicate_key"),
    ("an unknown field", note(is_admin=True), 422, "validation_failed"),
    ("__proto__", b'{"title":"x","__proto__":{"a":1}}', 422, "validation_failed"),
    ("year 10000", note(written_on="10000-01-01"), 422, "validation_failed"),
    ("year 0", note(written_on="0000-01-01"), 422, "validation_failed"),
    ("year 1", note(written_on="0001-01-01"), 422, "validation_failed"),
    ("29 February", note(written_on="2026-02-29"), 422, "validation_failed"),
    ("a moment for a date", note(written_on="2026-02-01T00:00:00Z"), 422, "validation_failed"),
    ("a number for a date", note(written_on=1772323200), 422, "validation_failed"),
    ("digits of another script in a date", note(written_on="２０２６-03-01"), 422, "validation_failed"),
    ("depth 900", raw("[" * 900 + "]" * 900), 422, "too_deep"),
    ("depth 33", raw("[" * 33 + "]" * 33), 422, "too_deep"),
    ("depth 100000", b"[" * 100_000, 422, "too_deep"),
    ("depth 100000 of objects", b'{"a":' * 100_000, 422, "too_deep"),
    ("more than 1 MiB", raw('"' + "x" * 2**20 + '"'), 413, "body_too_large"),
    ("100k keys", b"{" + b",".join(b'"%d":1' % n for n in range(90_000)) + b"}", 422, "validation_failed"),
    ("a long text", raw('"' + "x" * 5000 + '"'), 422, "validation_failed"),
    ("trailing garbage", note() + b"x", 400, "malformed_json"),
    ("two values", note() + note(), 400, "malformed_json"),
    ("single quotes", b"{'title':'x'}", 400, "malformed_json"),
    ("a trailing comma", b'{"title":"x",}', 400, "malformed_json"),
    ("a comment", b'{"title":"x"/**/}', 400, "malformed_json"),
    ("a line feed in a text", b'{"title":"x\ny"}', 400, "malformed_json"),
    ("white space", b"  ", 400, "malformed_json"),
    ("a list", b"[]", 422, "validation_failed"),
    ("null", b"null", 422, "validation_failed"),
    ("a text", b'"x"', 422, "validation_failed"),
    ("a number", b"5", 422, "validation_failed"),
    ("nothing", b"", 422, "body_required"),
    ("only blanks in a title", note(title="   "), 422, "validation_failed"),
    ("a bell in a title", note(title="a\u0007b"), 422, "validation_failed"),
    ("right-to-left override", note(title="invoice\u202efdp.exe"), 422, "validation_failed"),
    ("zero width space", note(title="ad\u200bmin"), 422, "validation_failed"),
    ("line separator", note(text="a\u2028b"), 422, "validation_failed"),
    ("two lines in a title", note(title="a\nb"), 422, "validation_failed"),
    ("a noncharacter", note(title="a\uffff"), 422, "validation_failed"),
    ("300 characters of reference", note(external_reference="r" * 300), 422, "validation_failed"),
]


@pytest.fixture
async def unharmed(database: asyncpg.Connection) -> AsyncIterator[None]:
    """Whatever the test does, nothing was stored."""
    yield
    for table in ("events", "streams", "claims", "idempotency"):
        assert await database.fetchval(f"SELECT count(*) FROM {table}") == 0


def refused(answer: httpx.Response, status: int, code: str) -> None:
    assert (answer.status_code, answer.json()["code"]) == (status, code), answer.text[:500]
    assert answer.headers["content-type"] == "application/problem+json"
    assert len(answer.content) < 20_000


@pytest.mark.usefixtures("unharmed")
async def test_no_bad_body_gets_through(api: httpx.AsyncClient) -> None:
    for name, body, status, code in BODIES:
        for key in ({}, {"idempotency-key": f"bad {name}"[:99]}):
            answer = await api.post("/v1/notes", content=body, headers=JSON | key)
            assert (name, answer.status_code, answer.json()["code"]) == (name, status, code), answer.text[:500]
            refused(answer, status, code)


@pytest.mark.usefixtures("unharmed")
@pytest.mark.parametrize(
    "media_type",
    [
        None,
        "text/plain",
        "application/xml",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "application/json; charset=utf-16",
        "application/json; charset=latin-1",
        "application/jsonx",
        "application/merge-patch+json",
    ],
)
async def test_a_body_is_json_in_utf_8(api: httpx.AsyncClient, media_type: str | None) -> None:
    headers = {} if media_type is None else {"content-type": media_type}
    refused(await api.post("/v1/notes", content=note(), headers=headers), 415, "unsupported_media_type")


@pytest.mark.parametrize("media_type", ["application/json; charset=utf-8", "Application/JSON;charset=UTF-8"])
async def test_a_charset_of_utf_8_is_fine(api: httpx.AsyncClient, media_type: str) -> None:
    assert (await api.post("/v1/notes", content=note(), headers={"content-type": media_type})).status_code == 201


@pytest.mark.usefixtures("unharmed")
async def test_a_body_without_a_length_is_cut_off_at_the_limit(api: httpx.AsyncClient) -> None:
    sent = 0

    async def endless() -> AsyncIterator[bytes]:
        nonlocal sent
        while sent < 50 * 2**20:
            sent += 2**16
            yield b" " * 2**16

    refused(await api.post("/v1/notes", content=endless(), headers=JSON), 413, "body_too_large")


@pytest.mark.usefixtures("unharmed")
@pytest.mark.parametrize(
    ("path", "status", "code"),
    [
        ("/v1/notes/%00", 400, "malformed_path"),
        ("/v1/notes/a%0ab", 400, "malformed_path"),
        ("/v1/notes/%ff", 400, "malformed_path"),
        ("/v1/notes/%c0%80", 400, "malformed_path"),
        ("/v1/notes/%ed%a0%80", 400, "malformed_path"),
        (f"/v1/notes/{2**70}", 422, "invalid_id"),
        ("/v1/notes/" + "a" * 3000, 414, "uri_too_long"),
        ("/v1/notes?q=" + "a" * 9000, 414, "uri_too_long"),
        ("/v1/notes?q=%00", 400, "malformed_query"),
        ("/v1/notes?q=%ff", 400, "malformed_query"),
        ("/v1/notes?q=%ed%a0%80", 400, "malformed_query"),
        ("/v1/notes?" + "&".join(f"a{n}=1" for n in range(200)), 400, "malformed_query"),
        ("/v1/notes?limit=1&limit=2", 400, "parameter_repeated"),
        ("/v1/notes?limit=-1", 422, "validation_failed"),
        ("/v1/notes?limit=0", 422, "validation_failed"),
        ("/v1/notes?limit=201", 422, "validation_failed"),
        (f"/v1/notes?limit={2**64}", 422, "validation_failed"),
        ("/v1/notes?limit=1_0", 422, "validation_failed"),
        ("/v1/notes?limit=%2B5", 422, "validation_failed"),
        ("/v1/notes?limit=%205", 422, "validation_failed"),
        ("/v1/notes?limit=١٢", 422, "validation_failed"),
        ("/v1/notes?limit=", 422, "validation_failed"),
        ("/v1/notes?limit=1e1", 422, "validation_failed"),
        ("/v1/notes?sort=;--", 422, "unknown_sort"),
        ("/v1/notes?sort=amount,amount", 422, "unknown_sort"),
        ("/v1/notes?sort=body", 422, "unknown_sort"),
        ("/v1/notes?sort=' OR 1=1--", 422, "unknown_sort"),
        ("/v1/notes?sort=", 422, "unknown_sort"),
        ("/v1/notes?' OR 1=1--=1", 422, "unknown_parameter"),
        ("/v1/notes?cursor=x", 422, "invalid_cursor"),
        ("/v1/notes?cursor=", 422, "invalid_cursor"),
        ("/v1/notes?cursor=é", 422, "invalid_cursor"),
        ("/v1/notes?q=", 422, "validation_failed"),
        ("/v1/notes?external_reference=a,,b", 422, "validation_failed"),
        ("/v1/notes?written_from=2026-02-30", 422, "validation_failed"),
        ("/v1/notes?written_from=10000-01-01", 422, "validation_failed"),
        ("/v1/notes?written_from=20260301", 422, "validation_failed"),
        ("/v1/sum?as_of=0001-01-01", 422, "validation_failed"),
        ("/v1/sum?known_at=2026-03-01", 422, "validation_failed"),
        ("/v1/sum?known_at=2026-03-01T00:00:00", 422, "validation_failed"),
        ("/v1/sum?known_at=0001-01-01T00:00:00%2B14:00", 422, "validation_failed"),
        ("/v1/sum?known_at=9999-12-31T23:59:59-12:00", 422, "validation_failed"),
        ("/v1/sum?known_at=2026-03-01T25:00:00Z", 422, "validation_failed"),
        ("/v1/sum?known_at=1772323200", 422, "validation_failed"),
    ],
)
async def test_no_bad_address_gets_through(api: httpx.AsyncClient, path: str, status: int, code: str) -> None:
    refused(await api.get(path), status, code)


@pytest.mark.usefixtures("unharmed")
@pytest.mark.parametrize(
    ("headers", "status", "code"),
    [
        ({"import-id": "x"}, 422, "invalid_header"),
        ({"import-id": "{" + SOME_ID + "}"}, 422, "invalid_header"),
        ({"on-behalf-of": "nobody"}, 422, "invalid_header"),
        ({"on-behalf-of": SOME_ID}, 403, "on_behalf_not_allowed"),
        ({"x-large": "x" * 40_000}, 431, "headers_too_large"),
        ({f"x-{n}": "1" for n in range(200)}, 431, "headers_too_large"),
        ([("idempotency-key", "a"), ("idempotency-key", "b")], 400, "header_repeated"),
        ([("if-match", '"1"'), ("if-match", '"2"')], 400, "header_repeated"),
    ],
)
async def test_no_bad_header_gets_through(
    api: httpx.AsyncClient, headers: dict[str, str] | list[tuple[str, str]], status: int, code: str
) -> None:
    refused(await api.post("/v1/notes", json={"title": "x"}, headers=headers), status, code)


@pytest.mark.usefixtures("unharmed")
@pytest.mark.parametrize("value", ["x", "", "ZXhhbXBsZXwxfDF", "é".encode().decode("latin-1"), ",", "a," * 30])
async def test_a_token_that_was_not_issued_here_is_refused(api: httpx.AsyncClient, value: str) -> None:
    headers = [(b"consistency-token", value.encode("latin-1"))]
    refused(await api.get("/v1/sum", headers=headers), 422, "invalid_consistency_token")


async def test_what_only_looks_bad_is_taken_as_it_is(api: httpx.AsyncClient) -> None:
    for title in (
        "' OR 1=1--",
        "=cmd|'/c calc'!A0",
        "<script>alert(1)</script>",
        "銷售",
        "e\u0301",
        "😀",
        "\\",
        "%s{}",
    ):
        answer = await api.post("/v1/notes", json={"title": title})
        assert answer.status_code == 201, answer.text
    assert answer.json()["title"] == "%s{}"
    assert (await api.post("/v1/notes", json={"title": "e\u0301"})).json()["title"] == "\u00e9"
    assert (await api.get("/v1/notes", params={"q": "' OR 1=1--", "external_reference": "'; DROP"})).status_code == 200


async def test_a_body_where_none_is_expected_is_refused(api: httpx.AsyncClient) -> None:
    assert (await api.request("GET", "/v1/sum", json={"a": 1})).status_code == 200
