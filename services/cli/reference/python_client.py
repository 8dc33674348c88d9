"""The Python client's module for a service, written from its description: its shapes, and a function an operation."""

import re
from collections.abc import Iterator, Mapping
from keyword import iskeyword
from typing import Any

Described = Mapping[str, Any]
WORDS: Mapping[str, str] = {
    "string": "str",
    "integer": "int",
    "number": "float",
    "boolean": "bool",
    "null": "None",
    "array": "list[Any]",
    "object": "dict[str, Any]",
}
OF_THE_CLIENT = ("Consistency-Token", "Prefer", "If-None-Match")
JSON, CSV = "application/json", "text/csv"
OF_A_FILE = "202"
FIRST: Mapping[str, str] = {"201": "1", "207": "1"}
"""What is answered to JSON where an operation takes files too, or only decides."""


def module(service: str, description: Described) -> str:
    """The text of salesloop_client/<service>.py."""
    lines = [
        f'"""Typed calls of the {service} service; written by \'salesloop reference\' from its OpenAPI description."""',
        "",
        "from __future__ import annotations",
        "",
        "from typing import Any, Literal, NotRequired, TypeAlias, TypedDict",
        "",
        "from salesloop_client.api import Salesloop",
    ]
    for name, schema in sorted(description["components"]["schemas"].items()):
        lines += ["", "", *_shape(name, schema)]
    for path, methods in description["paths"].items():
        for method, operation in methods.items():
            sent = operation.get("requestBody", {"content": JSON})["content"]
            for kind in (JSON, CSV):
                if kind in sent and JSON in _answer(operation, kind):
                    alone = JSON not in sent
                    place = description, f"/{service}{path}", method.upper(), operation
                    lines += ["", "", *_function(*place, kind, "" if kind == JSON or alone else "_file")]
    return "\n".join(lines) + "\n"


def _shape(name: str, schema: Described) -> Iterator[str]:
    if not schema.get("properties"):
        yield f'{name}: TypeAlias = "{_type(schema)}"'
        return
    if not all(member.isidentifier() and not iskeyword(member) for member in schema["properties"]):
        yield f'{name} = TypedDict("{name}", {{'
        yield from (f'    "{member}": "{form}",' for member, form in _members(schema))
        yield "})"
        return
    yield f"class {name}(TypedDict):"
    yield from _said(schema.get("description") or f"The members of {name}.")
    yield ""
    yield from (f"    {member}: {kind}" for member, kind in _members(schema))


def _members(schema: Described) -> Iterator[tuple[str, str]]:
    for member, form in schema["properties"].items():
        kind = _type(form)
        yield member, kind if member in schema.get("required", ()) else f"NotRequired[{kind}]"


def _function(
    description: Described, path: str, method: str, operation: Described, sent: str, suffix: str
) -> Iterator[str]:
    parameters = [_resolved(description, one) for one in operation.get("parameters", ())]
    within = [one for one in parameters if one["in"] == "path"]
    taken = {_name(one) for one in within}
    parameters = within + [one for one in parameters if one["name"] not in OF_THE_CLIENT and _name(one) not in taken]
    commands = any(one["name"] == "Idempotency-Key" for one in parameters)
    answer = _type(_answer(operation, sent)[JSON]["schema"])
    others = sorted((one for one in parameters if one["in"] != "path"), key=lambda one: not one.get("required"))
    yield f"def {_snake(operation['operationId'])}{suffix}("
    yield "    api: Salesloop,"
    for one in within:
        yield f"    {_name(one)}: {_type(one['schema'])},"
    if sent == CSV:
        yield "    file: str | bytes,"
    elif "requestBody" in operation:
        yield f"    body: {_type(operation['requestBody']['content'][JSON]['schema'])},"
    if others:
        yield "    *,"
    for one in others:
        kind = "int" if one["name"] == "If-Match" else _type(one["schema"]).removesuffix(" | None")
        yield f"    {_name(one)}: {kind}," if one.get("required") else f"    {_name(one)}: {kind} | None = None,"
    yield f") -> {answer}:"
    yield from _said(operation.get("description") or operation["summary"])
    yield f"    answer: {answer} = api.send("
    yield f'        "{method}",'
    yield f'        "{path}",'
    yield f"        reads={not commands},"
    for place, name in (("path", "within"), ("query", "query"), ("header", "headers")):
        pairs = ", ".join(f'"{one["name"]}": {_name(one)}' for one in parameters if one["in"] == place)
        if pairs:
            yield f"        {name}={{{pairs}}},"
    if sent == CSV:
        yield "        file=file,"
    elif "requestBody" in operation:
        yield "        body=body,"
    yield "    )"
    yield "    return answer"


def _answer(operation: Described, sent: str) -> Described:
    """The content of the first answer when all went well; to a file that is its job."""
    status = OF_A_FILE if sent == CSV else min(operation["responses"], key=_success)
    content: Described = operation["responses"][status].get("content", {})
    return content


def _success(status: str) -> tuple[bool, str]:
    return not status.startswith("2"), FIRST.get(status, status)


def _resolved(description: Described, parameter: Described) -> Described:
    if "$ref" not in parameter:
        return parameter
    found: Described = description["components"]["parameters"][parameter["$ref"].rpartition("/")[2]]
    return found


def _type(schema: Described) -> str:
    if "$ref" in schema:
        return str(schema["$ref"]).rpartition("/")[2]
    forms = schema.get("anyOf") or schema.get("oneOf")
    if forms:
        return " | ".join(dict.fromkeys(_type(form) for form in forms))
    if "const" in schema or "enum" in schema:
        return f"Literal[{', '.join(repr(value) for value in schema.get('enum', [schema.get('const')]))}]"
    if schema.get("type") == "array" and "items" in schema:
        return f"list[{_type(schema['items'])}]"
    if isinstance(schema.get("additionalProperties"), Mapping):
        return f"dict[str, {_type(schema['additionalProperties'])}]"
    return WORDS.get(schema.get("type", ""), "Any")


def _name(parameter: Described) -> str:
    name = re.sub(r"\W+", "_", parameter["name"]).strip("_").lower()
    return f"{name}_" if iskeyword(name) or name == "body" else name


def _snake(name: str) -> str:
    return re.sub(r"(?=[A-Z])", "_", name).lower()


def _said(text: str) -> Iterator[str]:
    yield f'    """{" ".join(text.split())}"""'.replace("\\", "\\\\")
