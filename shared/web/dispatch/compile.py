"""From a FastAPI application's routes to operations."""

import inspect
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from fastapi import FastAPI
from fastapi.dependencies.models import Dependant
from fastapi.routing import APIRoute, RouteContext, iter_route_contexts
from pydantic import TypeAdapter
from pydantic.fields import FieldInfo
from pydantic_core import PydanticUndefined

from shared.web.commands.call import command
from shared.web.dispatch.operation import Body, Operation, Step
from shared.web.dispatch.parameters import Parameter, parameter, periods
from shared.web.dispatch.routes import Routes
from shared.web.jobs.posting import LARGEST as OF_FILES
from shared.web.jobs.posting import TakeFile
from shared.web.read.lists import paging
from shared.web.read.reading import OpenReading, caller
from shared.web.serving.retiring import headers_of
from shared.web.sheets.columns import Column, columns_of, items_of
from shared.web.wire.body import CSV, JSON, LARGEST
from shared.web.wire.site import NO_ACTIONS

CONDITION = "validate_only"


def compile_routes(app: FastAPI, actions: Mapping[str, str] = NO_ACTIONS) -> Routes[Operation]:
    """Every operation of the application by path and method; `actions` gives the action of each below /v1 by its id.

    Raises ValueError, naming the operation, for one below /v1 that has no action or asks nobody who it is, and for what
    FastAPI knows and this does not: cookies, forms, several body arguments, background tasks, repeated parameters, path
    converters, websockets.
    """
    routes: Routes[Operation] = Routes()
    found: list[tuple[str, Operation]] = []
    for context in iter_route_contexts(app.routes):
        if not isinstance(context.original_route, APIRoute):
            raise TypeError(f"{context.path}: only operations declared on a router are served")
        try:
            operation = _operation(context, actions)
        except ValueError as error:
            raise ValueError(f"{context.path}: {error}") from error
        found += [(method, operation) for method in context.methods or ()]
    # One place may have two: one for what is sent as JSON, one for files.
    files = {(method, one.template): one for method, one in found if one.media == CSV}
    rest = [(method, one) for method, one in found if one.media != CSV]
    for method, operation in rest:
        file = files.pop((method, operation.template), None)
        _add(routes, method, operation if file is None else replace(operation, of_file=file))
    for (method, _), operation in files.items():
        _add(routes, method, operation)
    return routes


def _add(routes: Routes[Operation], method: str, operation: Operation) -> None:
    try:
        routes.add(operation.template, method, operation)
    except ValueError as error:
        raise ValueError(f"{operation.template}: {error}") from error


def list_of(context: RouteContext) -> tuple[Column, ...]:
    """The columns of a list that is paged through; none of any other operation."""
    item = items_of(context.response_model) if depends_on(context.dependant, paging) else None
    return columns_of(item) if item else ()


def depends_on(dependant: Dependant, kind: Any) -> bool:
    """Whether a dependency anywhere below is `kind`, or an instance of it when it is a class."""
    return any(
        one.call is kind or (isinstance(kind, type) and isinstance(one.call, kind)) or depends_on(one, kind)
        for one in dependant.dependencies
    )


def _action(context: RouteContext, actions: Mapping[str, str], *, authenticated: bool) -> str | None:
    id = context.operation_id or context.unique_id
    action = actions.get(id)
    if str(context.path).startswith("/v1/") and (action is None or not authenticated):
        raise ValueError(f"{id} has {'no action in the policy table' if authenticated else 'no caller'}")
    if authenticated and action is None:
        raise ValueError(f"{id} asks who calls, and nothing says what for")
    return action


def _operation(context: RouteContext, actions: Mapping[str, str]) -> Operation:
    dependant: Dependant = context.dependant
    takes_file = isinstance(dependant.call, TakeFile)
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
        action=_action(
            context,
            actions,
            authenticated=commands or depends_on(dependant, OpenReading) or depends_on(dependant, caller),
        ),
        commands=commands,
        largest_body=OF_FILES if takes_file else context.max_body_size or LARGEST,
        status=context.status_code or 200,
        headers=headers_of(context.openapi_extra),
        media=CSV if takes_file else JSON,
        columns=list_of(context),
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
    parameters = tuple(_parameters(dependant))
    yield Step(
        call=call,
        parameters=parameters,
        defaults=_defaults(parameters),
        needs=tuple((one.name, one.call) for one in dependant.dependencies if one.name and one.call),
        request=dependant.request_param_name or dependant.http_connection_param_name,
        kind=_kind(call),
        periods=_periods(parameters),
    )


def _defaults(parameters: tuple[Parameter, ...]) -> dict[str, Any] | None:
    if any(one.place != "query" or one.default is PydanticUndefined for one in parameters):
        return None
    return {one.name: one.default for one in parameters}


def _periods(parameters: tuple[Parameter, ...]) -> tuple[tuple[Parameter, Parameter], ...]:
    asked = {one.alias: one for one in parameters if one.place == "query"}
    pairs = ((asked[first], asked[last]) for first, last in periods(asked))
    return tuple((first, last) for first, last in pairs if first.kind is last.kind and first.kind in {date, datetime})


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
