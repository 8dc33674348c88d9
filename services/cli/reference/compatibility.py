"""Whether a schema keeps what another one promised its readers: only optional fields and values are ever added."""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

Schema = Mapping[str, Any]
SAID = frozenset({"$schema", "$id", "$comment", "$defs", "title", "description", "examples"})
LOOKED_AT = frozenset({"$ref", "anyOf", "type", "format", "properties", "required", "items", "enum", "default"})


class Side(NamedTuple):
    """A schema, the definitions it refers to, and whether it may be null."""

    schema: Schema
    definitions: Schema
    nullable: bool = False

    def at(self, schema: Schema) -> "Side":
        """What a part of it means: its reference followed, null taken apart."""
        more = {key: value for key, value in schema.items() if key not in {"$ref", "anyOf"}}
        if "$ref" in schema:
            return self.at({**self.definitions[schema["$ref"].rpartition("/")[2]], **more})
        forms = schema.get("anyOf", ())
        rest = [form for form in forms if form != {"type": "null"}]
        if len(rest) == 1 and len(forms) == 2:
            return Side(self.at({**rest[0], **more}).schema, self.definitions, nullable=True)
        return Side(schema, self.definitions)


def breaks(released: Schema, now: Schema) -> list[str]:
    """What readers of `released` would miss or not expect, one line each: 'terms.net: was integer, is string'.

    Both are whole schemas with their definitions in $defs, as msgspec writes them.
    """
    old, new = (Side(whole, whole.get("$defs", {})).at(whole) for whole in (released, now))
    return list(dict.fromkeys(_compare(old, new, "", frozenset())))


def _compare(old: Side, new: Side, path: str, seen: frozenset[str]) -> Iterator[str]:
    at = path or "the event"
    if old.nullable != new.nullable:
        yield f"{at}: {'may be null now' if new.nullable else 'may no longer be null'}"
    was, is_ = _kind(old.schema), _kind(new.schema)
    if was != is_:
        yield f"{at}: was {was}, is {is_}"
        return
    if old.schema.get("default", ...) != new.schema.get("default", ...) and "default" in old.schema:
        yield f"{at}: what is left out meant {old.schema['default']!r}, means {new.schema.get('default')!r}"
    for value in old.schema.get("enum", ()):
        if value not in new.schema.get("enum", ()):
            yield f"{at}: {value!r} is no longer one of its values"
    for key in sorted((old.schema.keys() | new.schema.keys()) - SAID - LOOKED_AT):
        if old.schema.get(key) != new.schema.get(key):
            yield f"{at}: {key} was {old.schema.get(key)!r}, is {new.schema.get(key)!r}"
    if old.schema.get("anyOf") != new.schema.get("anyOf"):
        yield f"{at}: its alternatives have changed"
    title = old.schema.get("title", "")
    if title and title in seen:
        return
    seen |= {title}
    if "items" in old.schema:
        yield from _compare(old.at(old.schema["items"]), new.at(new.schema["items"]), f"{at}[]", seen)
    yield from _compare_fields(old, new, path, seen)


def _compare_fields(old: Side, new: Side, path: str, seen: frozenset[str]) -> Iterator[str]:
    was, is_ = old.schema.get("properties", {}), new.schema.get("properties", {})
    needed, needs = set(old.schema.get("required", ())), set(new.schema.get("required", ()))
    for name, schema in was.items():
        at = f"{path}.{name}" if path else name
        if name not in is_:
            yield f"{at}: is gone (removed or renamed)"
            continue
        if name in needed - needs:
            yield f"{at}: was always there, is optional now"
        if name in needs - needed:
            yield f"{at}: was optional, is required now"
        yield from _compare(old.at(schema), new.at(is_[name]), at, seen)
    for name in is_:
        if name not in was and name in needs:
            yield f"{path}.{name}: was added as required; give it a default".removeprefix(".")


def _kind(schema: Schema) -> str:
    if "enum" in schema:
        return "one of several values"
    kind, form = schema.get("type", "anything"), schema.get("format")
    return f"{kind} ({form})" if form else str(kind)
