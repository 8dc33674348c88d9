"""Whether an OpenAPI description keeps what a released one promised its callers: what is added breaks nobody."""

from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any, NamedTuple

Schema = Mapping[str, Any]
FLOORS = ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties")
ERRORS = ("4", "5")
"""Fewer errors break nobody; what each means is kept with its code."""
CEILINGS = ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties")


class Sides(NamedTuple):
    """Two descriptions, and whether it is what callers send (or what they are answered) that is compared."""

    old: Schema
    new: Schema
    sent: bool

    def forms(self, whole: Schema, schema: Schema) -> dict[str, Schema]:
        """What a schema allows, by kind, with references followed."""
        if "$ref" in schema:
            return self.forms(whole, resolved(whole, schema))
        found: dict[str, Schema] = {}
        for form in schema.get("anyOf") or schema.get("oneOf") or ():
            for kind, one in self.forms(whole, form).items():
                found[kind if kind not in found else f"{kind} {one.get('title', '')}"] = one
        return found or {_kind(schema): schema}


def broken_interfaces(released: Mapping[str, Schema], now: Mapping[str, Schema]) -> list[str]:
    """What callers can no longer rely on, 'pipeline.json: POST /v1/deals: …'. Both have descriptions by file name."""
    found = []
    for name, promised in released.items():
        lines = interface_breaks(promised, now[name]) if name in now else ["the service is gone"]
        found += [f"{name}: {line}" for line in lines]
    return found


def interface_breaks(old: Schema, new: Schema) -> list[str]:
    """What callers of `old` would meet in `new`, one line each: 'POST /v1/deals: body.source: is required now'.

    Both are whole OpenAPI descriptions.
    """
    found = []
    for path, methods in old["paths"].items():
        for method, operation in methods.items():
            at, now = f"{method.upper()} {path}", new["paths"].get(path, {}).get(method)
            lines = ["is gone"] if now is None else _operation(old, new, operation, now)
            found += [f"{at}: {line}" for line in lines]
    return list(dict.fromkeys(found))


def resolved(whole: Schema, part: Schema) -> Schema:
    """The part itself, or what it refers to."""
    while "$ref" in part:
        place: Any = whole
        for name in part["$ref"].removeprefix("#/").split("/"):
            place = place[name]
        part = place
    return part


def _operation(old: Schema, new: Schema, was: Schema, now: Schema) -> Iterator[str]:
    if was["operationId"] != now["operationId"]:
        yield f"was called {was['operationId']}, is called {now['operationId']}"
    sent, answered = Sides(old, new, sent=True), Sides(old, new, sent=False)
    yield from _parameters(sent, was, now)
    before, after = was.get("requestBody", {}), now.get("requestBody", {})
    if after.get("required") and not before.get("required"):
        yield "body: is required now"
    yield from _contents(sent, before.get("content", {}), after.get("content", {}), "body")
    for status, response in was["responses"].items():
        if status not in now["responses"]:
            if not status.startswith(ERRORS):
                yield f"{status}: is no longer answered"
            continue
        now_said = resolved(new, now["responses"][status])
        said = resolved(old, response)
        for header in said.get("headers", {}).keys() - now_said.get("headers", {}).keys():
            yield f"{status}: the header {header} is gone"
        yield from _contents(answered, said.get("content", {}), now_said.get("content", {}), status)


def _parameters(sides: Sides, was: Schema, now: Schema) -> Iterator[str]:
    before, after = (
        {(one["in"], one["name"]): one for one in map(partial(resolved, whole), operation.get("parameters", ()))}
        for whole, operation in ((sides.old, was), (sides.new, now))
    )
    for key, parameter in before.items():
        if key not in after:
            yield f"{key[1]}: is gone"
            continue
        yield from _compare(sides, parameter["schema"], after[key]["schema"], key[1], frozenset())
    for key, parameter in after.items():
        if parameter.get("required") and not before.get(key, {}).get("required"):
            yield f"{key[1]}: is required now"


def _contents(sides: Sides, before: Schema, after: Schema, at: str) -> Iterator[str]:
    for kind, content in before.items():
        if kind not in after:
            yield f"{at}: is no longer {kind}"
        elif "schema" in content:
            yield from _compare(sides, content["schema"], after[kind].get("schema", {}), at, frozenset())


def _compare(sides: Sides, was: Schema, now: Schema, at: str, seen: frozenset[str]) -> Iterator[str]:
    before, after = sides.forms(sides.old, was), sides.forms(sides.new, now)
    gone, added = before.keys() - after.keys(), after.keys() - before.keys()
    if (gone if sides.sent else added) or not before.keys() & after.keys():
        yield f"{at}: was {' or '.join(before)}, is {' or '.join(after)}"
    name = str(was.get("$ref", ""))
    if name and name in seen:
        return
    for kind in before.keys() & after.keys():
        yield from _one(sides, before[kind], after[kind], at, seen | {name})


def _one(sides: Sides, was: Schema, now: Schema, at: str, seen: frozenset[str]) -> Iterator[str]:
    values, left = _values(was), _values(now)
    if values is not None and left is not None:
        yield from (f"{at}: {value!r} is no longer one of its values" for value in values if value not in left)
    elif sides.sent and left is not None:
        yield f"{at}: is one of several values now"
    elif not sides.sent and values is not None:
        yield f"{at}: is no longer one of several values"
    if sides.sent:
        yield from _narrowed(was, now, at)
    if "items" in was:
        yield from _compare(sides, was["items"], now.get("items", {}), f"{at}[]", seen)
    yield from _members(sides, was, now, at, seen)


def _narrowed(was: Schema, now: Schema, at: str) -> Iterator[str]:
    for name in (*FLOORS, *CEILINGS):
        before, after = was.get(name), now.get(name)
        if after is None or before == after:
            continue
        if before is None or (after > before if name in FLOORS else after < before):
            yield f"{at}: {name} was {before}, is {after}"
    if now.get("pattern") not in {None, was.get("pattern")}:
        yield f"{at}: pattern was {was.get('pattern')}, is {now['pattern']}"


def _members(sides: Sides, was: Schema, now: Schema, at: str, seen: frozenset[str]) -> Iterator[str]:
    before, after = was.get("properties", {}), now.get("properties", {})
    needed, needs = set(was.get("required", ())), set(now.get("required", ()))
    for name, schema in before.items():
        if name not in after:
            yield f"{at}.{name}: is gone"
            continue
        if not sides.sent and name in needed - needs:
            yield f"{at}.{name}: was always there, is optional now"
        yield from _compare(sides, schema, after[name], f"{at}.{name}", seen)
    if sides.sent:
        yield from (f"{at}.{name}: is required now" for name in sorted(needs - needed))


def _values(schema: Schema) -> list[Any] | None:
    values: list[Any] | None = schema.get("enum", [schema["const"]] if "const" in schema else None)
    return values


def _kind(schema: Schema) -> str:
    kind, form = schema.get("type", "anything"), schema.get("format")
    return f"{kind} ({form})" if form else str(kind)
