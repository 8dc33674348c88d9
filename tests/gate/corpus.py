"""Bad values by kind of field, as they stand in JSON; after the 48 rows that every input of ours has to withstand."""

import json
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

REFUSED = frozenset({400, 422})
EITHER = frozenset[int]()
CHECKED = "validation_failed"


class Row(NamedTuple):
    """One bad value: `text` is put into a body as it is.

    `statuses`: what may be answered, empty where the value may also be taken; `code` that of the problem, '' for any;
    `named`: the problem names the field.
    """

    name: str
    text: str = ""
    statuses: frozenset[int] = EITHER
    code: str = ""
    named: bool = False


def wrong(name: str, value: Any) -> Row:
    """A value that the field cannot have: 422, and the field is named."""
    return Row(name, json.dumps(value), frozenset({422}), CHECKED, named=True)


def odd(name: str, value: Any) -> Row:
    """A value that only looks bad, or that only the domain can judge."""
    return Row(name, json.dumps(value))


EVERYWHERE = (
    Row("NaN", "NaN", frozenset({400}), "number_not_finite"),
    Row("1e400", "1e400", frozenset({400}), "number_not_finite"),
    Row("2^63", str(2**63), frozenset({422}), "number_out_of_range"),
    Row("5000 digits", "9" * 5000, frozenset({422}), "number_out_of_range"),
    Row("NUL", '"a\\u0000b"', frozenset({422}), "invalid_text"),
    Row("lone surrogate", '"\\ud800"', frozenset({422}), "invalid_text"),
    Row("depth 40", "[" * 40 + "]" * 40, frozenset({422}), "too_deep"),
)
TYPES: Mapping[str, Any] = {
    "true": True, "a whole number": 7, "a fraction": 0.1000000000000000055, "a text": "seven", "a list": [],
    "an object": {}, "a list in a list": [[]],
}  # fmt: skip
FITTING: Mapping[str, tuple[str, ...]] = {
    "boolean": ("true",), "integer": ("a whole number",), "number": ("a whole number", "a fraction"),
    "string": ("a text",), "array": ("a list", "a list in a list"), "object": ("an object",),
}  # fmt: skip
HIDING = {
    "a bell": "a\u0007b", "right-to-left override": "invoice\u202efdp.exe", "zero width space": "ad\u200bmin",
    "line separator": "a\u2028b", "a noncharacter": "a\uffff", "C1 control": "a\u0085b", "byte order mark": "\ufeffa",
}  # fmt: skip
CURIOUS = {
    "SQL": "' OR 1=1--", "a formula": "=cmd|'/c calc'!A0", "markup": "<script>alert(1)</script>", "NFD": "e\u0301",
    "emoji": "😀😀", "backslash": "\\", "wildcards": "%_%", "placeholders": "%s{}$1", "Chinese": "銷售",
}  # fmt: skip
DAYS = ("10000-01-01", "0000-01-01", "0001-01-01", "2026-02-29", "2026-13-01", "2026-02-01T00:00:00Z", "20260301",
        "2026-W10-1", "２０２６-03-01", " 2026-03-01", "", "9999-12-31")  # fmt: skip
MOMENTS = ("2026-03-01", "2026-03-01T00:00:00", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-12:00", "",
           "2026-03-01T25:00:00Z", "2026-03-01T09:30:00+99:99", "2026-03-01 09:30:00Z", "1772323200")  # fmt: skip
IDS = ("x", "", str(2**70), "01890a5d-ac96-774b-bcce-b302099a805", "01890a5d-ac96-774b-bcce-b302099a805g", "../../etc")
WHOLE = ("1_000", " 5", "+5", "١٢", "1e1", "5.0", "0x5", "--5", "", str(2**64))
FLAGS = ("1", "yes", "TRUE", "", "True")


def rows(kind: Mapping[str, Any], *, null: bool, free: bool) -> Iterator[Row]:
    """The bad values of a field by its resolved schema; `null`: null is allowed, `free`: any text is."""
    yield from EVERYWHERE
    yield odd("null", None) if null else wrong("null", None)
    fitting = FITTING.get(kind.get("type", ""))
    for name, value in TYPES.items():
        if fitting is None:
            yield odd(name, value)
        elif name not in fitting:
            yield wrong(f"{name} for {kind['type']}", value)
    match kind.get("type"):
        case "string":
            yield from _texts(kind, free=free)
        case "integer" | "number":
            yield from _numbers(kind)
        case "boolean":
            yield from (wrong(repr(text), text) for text in FLAGS)
        case "array":
            yield from _lists(kind)
        case "object" if isinstance(kind.get("additionalProperties"), Mapping):
            some_id = "0199d3a0-5c00-7000-8000-1e38d67dbe8f"
            yield from (wrong("a bad key", {"x": 1}), wrong("a bad value", {some_id: "x"}))


def _texts(kind: Mapping[str, Any], *, free: bool) -> Iterator[Row]:
    if "enum" in kind:
        known = str(kind["enum"][0])
        yield from (wrong(repr(text), text) for text in ("", f"{known} ", known.upper(), known + "\u200b", "' OR 1--"))
        return
    match kind.get("format"):
        case "date":
            yield from (wrong(f"day {text!r}", text) for text in DAYS)
            yield from (odd(text, text) for text in ("2028-02-29", "2100-12-31", "1970-01-01"))
        case "date-time":
            yield from (wrong(f"moment {text!r}", text) for text in MOMENTS)
        case "uuid":
            yield from (wrong(f"id {text[:12]!r}", text) for text in IDS)
            yield from (odd("nil", "0" * 32), odd("in braces", "{0199d3a0-5c00-7000-8000-1e38d67dbe8f}"))
            yield odd("nobody's", "0199d3a0-5c00-7000-8000-1e38d67dbe8f")
        case _ if "pattern" in kind:
            yield from (wrong(f"form {text!r}", text) for text in ("", " ", "a b", "١٢", "x\n", "x" * 300))
            yield from (odd(text, text) for text in ("ZZZ", "JPY", "XXX"))
        case _:
            judge = odd if free else wrong
            yield from (judge(name, text) for name, text in HIDING.items())
            yield from (odd(name, text) for name, text in CURIOUS.items())
            yield wrong("too long", "x" * (kind["maxLength"] + 1)) if "maxLength" in kind else odd("long", "x" * 5000)
            if kind.get("minLength"):
                yield wrong("empty", "")


def _numbers(kind: Mapping[str, Any]) -> Iterator[Row]:
    for name, off in (("minimum", -1), ("maximum", 1)):
        if name in kind:
            bound = int(kind[name])
            yield odd(name, bound)
            if abs(bound + off) < 2**53:
                yield wrong(f"beyond the {name}", bound + off)
    yield from (odd(str(number), number) for number in (0, -1, 2**31, 2**53 - 1, 1 - 2**53))
    if kind["type"] == "integer":
        yield from (wrong(repr(text), text) for text in WHOLE)
        for text in ("1e5", "1.0", "-0.0"):
            yield Row(text, text, frozenset({422}), CHECKED, named=True)


def _lists(kind: Mapping[str, Any]) -> Iterator[Row]:
    if kind.get("minItems"):
        yield Row("none", "[]", frozenset({422}))
    if "maxItems" in kind:
        yield Row("too many", f"[{','.join(['null'] * (kind['maxItems'] + 1))}]", frozenset({422}))
    yield odd("10000 of null", [None] * 10_000)
