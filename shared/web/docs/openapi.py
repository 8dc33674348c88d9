"""The OpenAPI description of a service: what FastAPI writes, with the conventions that every operation shares."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from fastapi import FastAPI
from fastapi.dependencies.models import Dependant
from fastapi.openapi.utils import get_openapi
from fastapi.routing import RouteContext, iter_route_contexts
from starlette.routing import BaseRoute

from shared.problems import Codes
from shared.web.call import command
from shared.web.dispatch.compile import depends_on
from shared.web.docs import problems, schema
from shared.web.docs.examples import example
from shared.web.docs.reached import names_argument
from shared.web.reading import OpenReading, caller

OF_FASTAPI = ("HTTPValidationError", "ValidationError")


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
    components["parameters"] = schema.PARAMETERS
    components["headers"] = schema.HEADERS
    for context in iter_route_contexts(routes):
        for method in context.methods or ():
            operation = found["paths"].get(context.path_format, {}).get(method.lower())
            if operation is not None:
                _complete(operation, context, method, codes, schemas)
                _illustrate(operation, schemas)
    components["responses"] = problems.share(found["paths"])
    return found


def _complete(
    operation: dict[str, Any], context: RouteContext, method: str, codes: Codes, schemas: dict[str, Any]
) -> None:
    """Add to one operation what its dependencies mean on the wire."""
    dependant: Dependant = context.dependant
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
    if commands and "201" in responses:
        made = responses["201"]
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
    responses.update(problems.responses({*problems.platform_codes(shape), *own}, codes))
    responses["default"] = schema.ANY_PROBLEM
    if shape.authenticated:
        operation["security"] = [{"token": []}]
    body = operation.get("requestBody")
    if body is not None:
        body["content"] = {"application/json": body["content"]["application/json"]}


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
