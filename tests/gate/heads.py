"""Bad parameters in the path, the query and the headers."""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple
from urllib.parse import quote

from tests.gate.corpus import CHECKED, CURIOUS, DAYS, FLAGS, IDS, MOMENTS, REFUSED, WHOLE, Row
from tests.gate.operations import Operation

NOT_TEXT = (("NUL", "%00"), ("line feed", "a%0ab"), ("not UTF-8", "%ff"), ("overlong", "%c0%80"), ("half", "%ed%a0%80"))
SOME_ID = "01890a5d-ac96-774b-bcce-b302099a8057"
LATIN = "é".encode().decode("latin-1")
OF_HEADERS: Mapping[str, tuple[str, tuple[str, ...], tuple[str, ...]]] = {
    "If-Match": (
        "invalid_if_match",
        ("x", "3", 'W/"3"', "*", '"-1"', '""', '"99999999999999999"', '"1","2"', '"1" ;', "", LATIN),
        ('"0"', '"9007199254740993"', '"9999999999999999"'),
    ),
    "Idempotency-Key": ("invalid_idempotency_key", ("", "x" * 256, LATIN, "\x7f"), ("x" * 255, "' OR 1=1--", "%s{}/0")),
    "Import-Id": ("invalid_header", ("x", "", f"{{{SOME_ID}}}", SOME_ID.replace("-", "")), (SOME_ID,)),
    "On-Behalf-Of": ("invalid_header", ("nobody", "", f"{{{SOME_ID}}}", str(2**70), LATIN), (SOME_ID,)),
    "Consistency-Token": ("invalid_consistency_token", ("x", "", "ZXhhbXBsZXwxfDF", LATIN, ",", "a," * 30), ()),
    "Prefer": ("", (), ("wait=-1", "wait=1e9", "wait=x", ";;;", "", "handling=lenient", LATIN, '="')),
    "If-None-Match": ("", (), ("*", '"x', "", '"1",,W/"2"', LATIN)),
    "Last-Event-ID": (CHECKED, ("x", "", "1", "-1-1", "1-1-1", LATIN, "9" * 30 + "-1"), ()),
}
"""By header: the code, values that are refused with it, and values that may be fine."""
ONCE = frozenset({"If-Match", "Idempotency-Key", "Import-Id", "On-Behalf-Of", "Consistency-Token"})
OF_ALL = (
    ("Accept-Language", ("xx;q=9", "zh-TW;q=abc", LATIN, "," * 500)),
    ("Accept", ("application/xml", LATIN)),
    ("traceparent", ("ff-" + "0" * 32 + "-" + "0" * 16 + "-00", LATIN)),
    ("X-Request-Id", ("a b", "x" * 500, LATIN)),
    ("X-HTTP-Method-Override", ("DELETE",)),
    ("X-User-ID", ("admin",)),
    ("Range", ("bytes=" + "0-," * 500,)),
)


class Head(NamedTuple):
    """A request's head: what takes the place of each path parameter, the raw query, headers; and where it is bad."""

    at: str
    row: Row
    path: Mapping[str, str]
    query: str = ""
    headers: tuple[tuple[str, str], ...] = ()


def heads(operation: Operation) -> Iterator[Head]:
    """Every bad head of an operation."""
    for name, told in operation.of("path"):
        for row, text in _of_path(operation, told["schema"]):
            yield Head(name, row, {name: text})
    for name, told in operation.of("query"):
        for row, text in _of_query(operation, name, told["schema"]):
            yield Head(name, row, {}, f"{name}={text}")
        yield Head(name, Row("twice", "", frozenset({400}), "parameter_repeated"), {}, f"{name}=1&{name}=1")
    for first, last in reversible(operation):
        row = Row("period reversed", "", frozenset({422}), "period_reversed")
        yield Head(last, row, {}, f"{first}=2026-02-01&{last}=2026-01-31")
    for query in ("no_such=1", "' OR 1=1--=1", "_method=DELETE", "limit[]=1", "=1"):
        yield Head("query", Row(query, "", frozenset({422})), {}, quote(query, safe="=&"))
    yield Head("query", Row("200 parameters", "", REFUSED), {}, "&".join(f"a{n}=1" for n in range(200)))
    yield Head("query", Row("9000 characters", "", frozenset({414})), {}, "q=" + "a" * 9000)
    yield from _headers(operation)


def reversible(operation: Operation) -> Iterator[tuple[str, str]]:
    """Names of the first and last day of each period that an operation's query asks for."""
    known = dict(operation.of("query"))
    for name in known:
        head, _, tail = name.rpartition("from")
        if head[-1:] in {"", "_"} and not tail and f"{head}to" in known:
            yield name, f"{head}to"


def _headers(operation: Operation) -> Iterator[Head]:
    for name, _ in operation.of("header"):
        code, bad, fine = OF_HEADERS[name]
        for value in bad:
            yield Head(name, Row(f"{value[:20]!r}", "", frozenset({422}), code), {}, headers=((name, value),))
        for value in fine:
            yield Head(name, Row(f"{value[:20]!r}"), {}, headers=((name, value),))
        if name in ONCE:
            row = Row("twice", "", frozenset({400}), "header_repeated")
            yield Head(name, row, {}, headers=((name, "a"), (name, "b")))
    for name, values in OF_ALL:
        for value in values:
            yield Head(name, Row(f"{value[:20]!r}"), {}, headers=((name, value),))
    yield Head("headers", Row("40 KB", "", frozenset({431})), {}, headers=(("x-large", "x" * 40_000),))
    many = tuple((f"x-{n}", "1") for n in range(200))
    yield Head("headers", Row("200 of them", "", frozenset({431})), {}, headers=many)


def _of_path(operation: Operation, schema: Mapping[str, Any]) -> Iterator[tuple[Row, str]]:
    for name, text in NOT_TEXT:
        yield Row(name, "", frozenset({400}), "malformed_path"), text
    yield Row("3000 characters", "", frozenset({414}), "uri_too_long"), "a" * 3000
    for text in ("..%2f..%2fetc%2fpasswd", "%2e%2e", "%252e"):
        yield Row(text, "", frozenset({404, 422})), text
    if schema.get("format") == "uuid":
        for text in ("x", str(2**70), f"{{{SOME_ID}}}", SOME_ID.replace("-", ""), "' OR 1=1--", "１"):
            yield Row(text[:20], "", frozenset({422}), "invalid_id", named=True), quote(text, safe="")
        refused = {403, 404} if operation.method == "GET" else {403, 404, 409, 412, 422, 428}
        yield Row("nobody's", "", frozenset(refused)), SOME_ID


def _of_query(operation: Operation, name: str, schema: Mapping[str, Any]) -> Iterator[tuple[Row, str]]:
    for row, text in NOT_TEXT:
        yield Row(row, "", frozenset({400}), "malformed_query"), text
    kind = operation.resolved(schema)
    for text in _refused(kind):
        yield Row(f"{text[:20]!r}", "", frozenset({422}), CHECKED, named=True), quote(text, safe="")
    if name == "cursor":
        yield Row("not ours", "", frozenset({422}), "invalid_cursor"), "x"
    if name == "sort":
        for text in (";--", "body", "' OR 1=1--", "", "-", "id,id"):
            yield Row(f"{text!r}", "", frozenset({422}), "unknown_sort"), quote(text)
    if kind.get("type") == "string" and not kind.get("format") and "enum" not in kind:
        for text in (*CURIOUS.values(), "", ",", "a,,b", "9" * 19, "9" * 20, SOME_ID, f"{SOME_ID},x"):
            yield Row(f"{text!r}"), quote(text, safe="")


def _refused(kind: Mapping[str, Any]) -> Iterator[str]:
    match kind.get("type"), kind.get("format"):
        case "string", "date":
            yield from DAYS
        case "string", "date-time":
            yield from MOMENTS
        case "string", "uuid":
            yield from (*IDS, f"{{{SOME_ID}}}")
        case "integer", _:
            yield from WHOLE
            yield from (str(int(kind[name]) + off) for name, off in (("minimum", -1), ("maximum", 1)) if name in kind)
        case "boolean", _:
            yield from FLAGS
        case "string", _ if "enum" in kind:
            yield from ("", str(kind["enum"][0]).upper() + "x", "' OR 1=1--")
        case "string", _ if kind.get("maxLength", 9000) < 7000:
            yield "x" * (kind["maxLength"] + 1)
