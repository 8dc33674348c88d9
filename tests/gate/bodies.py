"""A body that is good, and the same with one thing wrong at every place of it."""

import copy
import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

from tests.gate.corpus import CHECKED, Row, rows
from tests.gate.operations import Operation, Schema, nullable

HERE = "the place of what is bad"
FREE = frozenset({"q", "sort", "cursor", "value"})
"""Texts that only find something: what they may hold is not ours to judge."""
Path = tuple[str | int, ...]
Real = Callable[[str], str | None]
"""The id that there is by a field's name."""


class Place(NamedTuple):
    """A value in a body and what it may be."""

    path: Path
    kind: Schema
    null: bool


class Sent(NamedTuple):
    """A body, where it is bad, and what has to come of it."""

    path: Path
    row: Row
    content: bytes


def good(value: Any, real: Real, currency: str, name: str = "") -> Any:
    """An example with ids that there are, in the company's currency."""
    if isinstance(value, dict):
        return {key: good(one, real, currency, key) for key, one in value.items()}
    if isinstance(value, list):
        return [good(one, real, currency, name.removesuffix("s")) for one in value]
    if name == "currency":
        return currency
    return real(name) or value if isinstance(value, str) and name.endswith("_id") else value


def places(operation: Operation, schema: Schema, value: Any, path: Path = ()) -> Iterator[Place]:
    """Every value of a body below its top, also those that it leaves out."""
    if isinstance(value, dict):
        for name, form in schema.get("properties", {}).items():
            kind = operation.resolved(form)
            yield Place((*path, name), kind, nullable(form))
            if name in value:
                yield from places(operation, kind, value[name], (*path, name))
    elif isinstance(value, list) and value and "items" in schema:
        kind = operation.resolved(schema["items"])
        yield Place((*path, 0), kind, nullable(schema["items"]))
        yield from places(operation, kind, value[0], (*path, 0))


def put(body: Any, path: Path, text: str) -> bytes:
    """The body in JSON with `text` at a place."""
    if not path:
        return text.encode()
    changed = copy.deepcopy(body)
    at(changed, path[:-1])[path[-1]] = HERE
    return json.dumps(changed).replace(json.dumps(HERE), text, 1).encode()


def pointer(path: Path) -> str:
    """The JSON pointer of a place."""
    return "".join(f"/{part}" for part in path)


def at(body: Any, path: Path) -> Any:
    """The value at a place."""
    for part in path:
        body = body[part]
    return body


def mutated(operation: Operation, body: Any) -> Iterator[Sent]:
    """One bad value at a time, at every place."""
    for place in places(operation, operation.resolved(operation.body or {}), body):
        free = bool(FREE & {str(part) for part in place.path[-2:]})
        for row in rows(place.kind, null=place.null, free=free):
            yield Sent(place.path, row, put(body, place.path, row.text))


def objects(operation: Operation, body: Any) -> Iterator[Sent]:
    """At every object: a field too many, one too few, one twice."""
    top = operation.resolved(operation.body or {})
    for path, kind, _ in (Place((), top, null=False), *places(operation, top, body)):
        if "properties" not in kind or not _there(body, path):
            continue
        value: Mapping[str, Any] = at(body, path)
        for name in ("is_admin", "__proto__", "constructor", "a/b~c", ""):
            row = Row(f"unknown field {name!r}", "", frozenset({422}), CHECKED, named=True)
            told = name.replace("~", "~0").replace("/", "~1")
            yield Sent((*path, told), row, put(body, path, json.dumps({**value, name: True})))
        for name in kind.get("required", ()):
            less = {key: one for key, one in value.items() if key != name}
            row = Row("missing", "", frozenset({422}), CHECKED, named=True)
            yield Sent((*path, name), row, put(body, path, json.dumps(less)))
        twice = json.dumps(value)[1:-1] or '"a": 1, "a": 1'
        row = Row("keys twice", "", frozenset({400}), "duplicate_key")
        yield Sent(path, row, put(body, path, f"{{{twice}, {twice}}}"))


def _there(body: Any, path: Path) -> bool:
    try:
        return isinstance(at(body, path), dict)
    except (KeyError, IndexError, TypeError):
        return False
