"""From a FastAPI application's routes to operations."""

import inspect
from collections.abc import Iterator
from typing import Any

from fastapi import FastAPI
from fastapi.dependencies.models import Dependant
from fastapi.routing import APIRoute, RouteContext, iter_route_contexts
from pydantic import TypeAdapter
from pydantic.fields import FieldInfo

from shared.web.call import command
from shared.web.dispatch.operation import Body, Operation, Step
from shared.web.dispatch.parameters import Parameter, parameter
from shared.web.dispatch.routes import Routes
from shared.web.reading import OpenReading, caller
from shared.web.wire.body import LARGEST

CONDITION = "validate_only"


def compile_routes(app: FastAPI) -> Routes[Operation]:
    """Every operation of the application by path and method.

    Raises ValueError, naming the operation, for what FastAPI knows and this does not: cookies, forms, several body
    arguments, background tasks, repeated parameters, path converters, websockets.
    """
    routes: Routes[Operation] = Routes()
    for context in iter_route_contexts(app.routes):
        if not isinstance(context.original_route, APIRoute):
            raise TypeError(f"{context.path}: only operations declared on a router are served")
        try:
            operation = _operation(context)
            for method in context.methods or ():
                routes.add(operation.template, method, operation)
        except ValueError as error:
            raise ValueError(f"{context.path}: {error}") from error
    return routes


def depends_on(dependant: Dependant, kind: Any) -> bool:
    """Whether a dependency anywhere below is `kind`, or an instance of it when it is a class."""
    return any(
        one.call is kind or (isinstance(kind, type) and isinstance(one.call, kind)) or depends_on(one, kind)
        for one in dependant.dependencies
    )


def _operation(context: RouteContext) -> Operation:
    dependant: Dependant = context.dependant
    steps = tuple(_steps(dependant, []))
    names = {one.alias for step in steps for one in step.parameters if one.place == "query"}
    commands = depends_on(dependant, command)
    if commands:
        names.add(CONDITION)
    paths = {one.name: one for step in steps for one in step.parameters if one.place == "path"}
    template = str(context.path)
    names_in_path = [part[1:-1] for part in template.split("/") if part.startswith("{")]
    if set(names_in_path) != paths.keys():
        raise ValueError("the endpoint takes each parameter of the path, and a parameter is one whole segment")
    return Operation(
        id=context.operation_id or context.unique_id,
        template=template,
        path=tuple(paths[name] for name in names_in_path),
        steps=steps,
        body=_body(dependant),
        query_names=frozenset(names),
        authenticated=commands or depends_on(dependant, OpenReading) or depends_on(dependant, caller),
        largest_body=context.max_body_size or LARGEST,
        status=context.status_code or 200,
    )


def _steps(dependant: Dependant, seen: list[Any]) -> Iterator[Step]:
    """The dependencies below in the order they are called in, each once, and the function itself."""
    if dependant.cookie_params or dependant.background_tasks_param_name or dependant.response_param_name:
        raise ValueError("cookies, background tasks and response arguments are not served")
    for one in dependant.dependencies:
        if one.body_params:
            raise ValueError("only the endpoint takes a body")
        if one.call not in seen:
            yield from _steps(one, seen)
    call = dependant.call
    assert call is not None
    seen.append(call)
    yield Step(
        call=call,
        parameters=tuple(_parameters(dependant)),
        needs=tuple((one.name, one.call) for one in dependant.dependencies if one.name and one.call),
        request=dependant.request_param_name or dependant.http_connection_param_name,
        kind=_kind(call),
    )


def _parameters(dependant: Dependant) -> Iterator[Parameter]:
    for place in ("path", "query", "header"):
        for field in getattr(dependant, f"{place}_params"):
            yield parameter(field, place)


def _body(dependant: Dependant) -> Body | None:
    if not dependant.body_params:
        return None
    if len(dependant.body_params) > 1:
        raise ValueError("the body is one argument")
    field = dependant.body_params[0]
    info: FieldInfo = field.field_info
    shape: Any = info.annotation
    adapter: TypeAdapter[Any] = TypeAdapter(shape)
    return Body(field.name, adapter, optional=_takes_nothing(adapter))


def _takes_nothing(adapter: TypeAdapter[Any]) -> bool:
    try:
        adapter.validate_json(b"{}", strict=True)
    except ValueError:
        return False
    return True


def _kind(call: Any) -> Any:
    for one in (call, type(call).__call__):
        if inspect.isasyncgenfunction(one):
            return "opened"
        if inspect.iscoroutinefunction(one):
            return "awaited"
        if inspect.isgeneratorfunction(one):
            raise ValueError(f"{call}: a dependency that yields is async")
    return "plain"
