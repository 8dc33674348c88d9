"""An example of a request body or an answer, made of its schema: the same values for the same names everywhere."""

from collections.abc import Mapping
from typing import Any

from shared.web.docs.events import samples
from shared.web.docs.events.samples import DAYS, LATER, sample_id

Schema = Mapping[str, Any]
DAY, MOMENT = LATER.date().isoformat(), LATER.isoformat().replace("+00:00", "Z")
NUMBERS: Mapping[str, int] = {**samples.NUMBERS, "amount_minor": samples.MONEY, "version": 1, "n": 1, "count": 1}


def example(schema: Schema, schemas: Mapping[str, Schema], name: str = "") -> Any:
    """A value that the schema allows, of what is called `name`; `schemas` are those it refers to by name.

    A schema's own `examples` come first. Raises TypeError for a schema that says nothing of what it allows.
    """
    if "examples" in schema:
        return schema["examples"][0]
    if "$ref" in schema:
        title = str(schema["$ref"]).rpartition("/")[2]
        return example({"title": title, **schemas[title]}, schemas, name)
    for forms in ("anyOf", "oneOf"):
        if forms in schema:
            return example(next(form for form in schema[forms] if form != {"type": "null"}), schemas, name)
    if schema.get("default"):
        return schema["default"]
    if "const" in schema:
        return schema["const"]
    if "enum" in schema:
        return schema["enum"][0]
    return _of_type(schema, schemas, name)


def _of_type(schema: Schema, schemas: Mapping[str, Schema], name: str) -> Any:
    match schema.get("type"):
        case "object":
            return _object(schema, schemas)
        case "array":
            one = example(schema.get("prefixItems", [schema.get("items", {})])[0], schemas, name.removesuffix("s"))
            return [one] * max(schema.get("minItems", 1), 1)
        case "string":
            return _text(schema, name)
        case "integer" | "number":
            return schema.get("default", NUMBERS.get(name, _least(schema)))
        case "boolean":
            return bool(schema.get("default", True))
    raise TypeError(f"no example can be made of {name!r}: {dict(schema)}")


def _object(schema: Schema, schemas: Mapping[str, Schema]) -> dict[str, Any]:
    own = f"{_snake(schema.get('title', ''))}_id"
    return {
        member: example(form, schemas, own if member == "id" else member)
        for member, form in schema.get("properties", {}).items()
    }


def _text(schema: Schema, name: str) -> str:
    form = schema.get("format")
    if form == "uuid":
        return str(sample_id(name))
    if form == "date":
        day = DAYS.get(name)
        return day.isoformat() if day else DAY
    if form == "date-time":
        return MOMENT
    return samples.TEXTS.get(name, name.replace("_", " "))


def _least(schema: Schema) -> int:
    """1, or what the bounds allow next to it."""
    return int(min(max(1, schema.get("minimum", 1)), schema.get("maximum", 1)))


def _snake(title: str) -> str:
    return "".join(f"_{one.lower()}" if one.isupper() else one for one in title).strip("_")
