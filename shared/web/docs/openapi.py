"""The OpenAPI description of a service: what FastAPI writes, with the conventions that every operation shares."""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any

from fastapi import FastAPI
from fastapi.dependencies.models import Dependant
from fastapi.openapi.utils import get_openapi
from fastapi.routing import RouteContext, iter_route_contexts
from starlette.routing import BaseRoute

from shared.problems import Codes
from shared.web.commands.call import command
from shared.web.dispatch.compile import depends_on, list_of
from shared.web.docs import problems, schema, sheets
from shared.web.docs.examples import example
from shared.web.docs.reached import names_argument
from shared.web.jobs.posting import TakeFile
from shared.web.read.reading import OpenReading, caller

OF_FASTAPI = ("HTTPValidationError", "ValidationError")
KINDS = ("application/json", "text/csv")


def describe(app: FastAPI, servers: list[dict[str, str]], codes: Codes) -> None:
    """Make `app.openapi()` tell the whole contract; `codes` are the service's error codes.

    `app.state.describe(routes)` tells that of some routes.
    """
    app.state.describe = partial(_described, app, servers, codes)

    def openapi() -> dict[str, Any]:
        if app.openapi_schema is None:
            app.openapi_schema = _described(app, servers, codes, app.routes)
        return app.openapi_schema

    app.openapi = openapi  # type: ignore[method-assign]


def _described(
    app: FastAPI, servers: list[dict[str, str]], codes: Codes, routes: Sequence[BaseRoute]
) -> dict[str, Any]:
    found = get_openapi(
        title=app.title, version=app.version, description=app.description, routes=routes, servers=servers
    )
    components = found.setdefault("components", {})
    schemas: dict[str, Any] = components.setdefault("schemas", {})
    for name in OF_FASTAPI:
        schemas.pop(name, None)
    schemas.update(schema.problem(codes))
    components["securitySchemes"] = schema.SECURITY
    components["headers"] = schema.HEADERS
    contexts = [(context, method) for context in iter_route_contexts(routes) for method in context.methods or ()]
    files = {(one.path_format, method): one.endpoint for one, method in contexts if isinstance(one.endpoint, TakeFile)}
    for context, method in contexts:
        operation = found["paths"].get(context.path_format, {}).get(method.lower())
        if operation is not None and context.include_in_schema:
            file = files.get((context.path_format, method))
            if file is not None:
                sheets.add_file(operation, file, schemas)
            _complete(operation, context, method, codes, schemas, more=sheets.CODES if file is not None else ())
            sheets.add_export(operation, list_of(context))
            _illustrate(operation, schemas)
    components["responses"] = problems.share(found["paths"])
    asked = {reference.rpartition("/")[2] for reference in _references(found["paths"])}
    components["parameters"] = {name: one for name, one in schema.PARAMETERS.items() if name in asked}
    return found


def _references(part: Any) -> Iterator[str]:
    """Whatever is referred to, anywhere in a part of a description."""
    match part:
        case {"$ref": str(reference)}:
            yield reference
        case dict():
            for one in part.values():
                yield from _references(one)
        case list():
            for one in part:
                yield from _references(one)


def _complete(
    operation: dict[str, Any],
    context: RouteContext,
    method: str,
    codes: Codes,
    schemas: dict[str, Any],
    *,
    more: Sequence[str],
) -> None:
    """Add to one operation what its dependencies mean on the wire; `more` are further codes it answers."""
    dependant: Dependant = context.dependant
    assert dependant.call is not None
    responses: dict[str, Any] = operation["responses"]
    responses.pop("422", None)
    commands, queries = depends_on(dependant, command), depends_on(dependant, OpenReading)
    asks = depends_on(dependant, caller)
    shape = problems.shape_of(dependant, operation, method, commands=commands, queries=queries, caller=asks)
    versioned = queries and method == "GET" and _has_version(responses["200"], schemas)
    kept = versioned and not names_argument(dependant.call, "derived")
    parameters = [*schema.OF_COMMANDS] * commands + [*schema.OF_VERSIONED] * kept + [*schema.OF_QUERIES] * queries
    if parameters:
        listed = operation.setdefault("parameters", [])
        listed.extend({"$ref": f"#/components/parameters/{name}"} for name in parameters)
    made = responses.get("201") or responses.get("202")
    if commands and made:
        responses["200"] = {"description": "What would be made, with `validate_only`.", "content": {**made["content"]}}
    for status, response in responses.items():
        names = schema.headers_of(status, commands=commands, queries=queries, versioned=versioned)
        if names:
            response["headers"] = {name: {"$ref": f"#/components/headers/{name}"} for name in names}
    if kept:
        responses["304"] = schema.NOT_MODIFIED
    own = problems.own_codes(dependant, codes)
    if shape.batch:
        responses["207"]["x-item-codes"] = sorted({*own, *problems.OF_ITEMS})
        own = set()
    responses.update(problems.responses({*problems.platform_codes(shape), *own, *more}, codes))
    responses["default"] = schema.ANY_PROBLEM
    if shape.authenticated:
        operation["security"] = [{"token": []}]
    body = operation.get("requestBody")
    if body is not None:
        body["content"] = {kind: body["content"][kind] for kind in KINDS if kind in body["content"]}


def _has_version(response: dict[str, Any], schemas: dict[str, Any]) -> bool:
    """Whether what is answered is one thing with a version."""
    name = response["content"]["application/json"]["schema"].get("$ref", "").rpartition("/")[2]
    return "version" in schemas.get(name, {}).get("properties", {})


def _illustrate(operation: dict[str, Any], schemas: dict[str, Any]) -> None:
    """Add an example to the body and to what is answered when all went well."""
    good = [response for status, response in operation["responses"].items() if status.startswith("2")]
    for said in (operation.get("requestBody", {}), *good):
        told = said.get("content", {}).get("application/json", {})
        if told.get("schema"):
            told["example"] = example(told["schema"], schemas)
