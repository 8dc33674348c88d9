"""One operation as it is answered.

FastAPI stays the language that services declare in, and writes the OpenAPI description. Answering through it would cost
more than PostgreSQL does and take bodies leniently; what it finds out at each request is found out once here, at start.
"""

from collections.abc import AsyncGenerator, Callable
from dataclasses import dataclass
from typing import Any, Literal

from pydantic import BaseModel, TypeAdapter, ValidationError
from starlette.requests import Request
from starlette.responses import Response

from shared.decider import Refused
from shared.web.commands.batch import answer_each, nothing
from shared.web.commands.call import command
from shared.web.dispatch.apart import ITEMS, set_apart
from shared.web.dispatch.faults import faults_of, problem_of_faults
from shared.web.dispatch.parameters import Parameter, reversed_period
from shared.web.errors import Fault, Problem
from shared.web.sheets.columns import Column
from shared.web.wire.answer import Answer, json_answer
from shared.web.wire.body import JSON
from shared.web.wire.exchange import Exchange

Called = Callable[..., Any]
BATCH = 207


@dataclass(frozen=True, slots=True)
class Step:
    """A function to call: a dependency, or last the endpoint.

    `needs` are arguments that are results of earlier steps, `request` the name of the argument that takes the request;
    `defaults` are the arguments when nothing is asked, None when something must be looked at all the same; `periods`
    are the parameters that are the two ends of one.
    """

    call: Called
    parameters: tuple[Parameter, ...]
    defaults: dict[str, Any] | None
    needs: tuple[tuple[str, Called], ...]
    request: str | None
    kind: Literal["plain", "awaited", "opened"]
    periods: tuple[tuple[Parameter, Parameter], ...] = ()


@dataclass(frozen=True, slots=True)
class Body:
    """The argument made of the body. `optional`: a body that was not sent is {}."""

    name: str
    adapter: TypeAdapter[Any]
    optional: bool


@dataclass(frozen=True, slots=True)
class Operation:
    """`id` names it in metrics and idempotency scopes, `template` is its path with parameters in braces.

    `action` is its row in the policy table, None for what anybody may ask; `commands`: it takes a command's conditions;
    `headers` are on every answer of it. `media` is what its body is in, `columns` are those of a list, which can be had
    as a sheet; `of_file` answers in its place a body that is a sheet.
    """

    id: str
    template: str
    path: tuple[Parameter, ...]
    steps: tuple[Step, ...]
    body: Body | None
    query_names: frozenset[str]
    action: str | None
    commands: bool
    largest_body: int
    status: int
    headers: tuple[tuple[bytes, bytes], ...] = ()
    media: bytes = JSON
    columns: tuple[Column, ...] = ()
    of_file: "Operation | None" = None

    async def answer(self, exchange: Exchange, segments: list[str], request: Request) -> Response:
        """Validate everything, then call; of a command that is refused, the answer it has had under its key.

        Raises problems and what the steps raise.
        """
        faults: list[Fault] = []
        of_path: dict[str, Any] = {}
        for parameter, text in zip(self.path, segments, strict=True):
            parameter.read(text, of_path, faults)
        if exchange.query and not exchange.query.keys() <= self.query_names:
            unknown = sorted(exchange.query.keys() - self.query_names)
            faults.extend(Fault("parameter", name[:100], "unknown_parameter") for name in unknown)
        prepared: list[dict[str, Any]] = []
        for step in self.steps:
            if step.defaults is not None and not exchange.query:
                prepared.append(dict(step.defaults))
                continue
            arguments: dict[str, Any] = {}
            for parameter in step.parameters:
                if parameter.place == "path":
                    arguments[parameter.name] = of_path.get(parameter.name)
                else:
                    parameter.read(parameter.text(exchange), arguments, faults)
            faults.extend(one for ends in step.periods if (one := reversed_period(*ends, arguments)))
            prepared.append(arguments)
        self._read_body(exchange, prepared[-1], faults)
        if faults:
            raise problem_of_faults(faults)
        if exchange.faulty and not exchange.content[ITEMS]:
            return await answer_each(exchange, (), nothing)
        try:
            return self._as_response(await self._call(prepared, request))
        except (Refused, Problem):
            kept = await (await command(request)).kept() if self.commands else None
            if kept is None:
                raise
            return kept

    def _read_body(self, exchange: Exchange, arguments: dict[str, Any], faults: list[Fault]) -> None:
        body = self.body
        if body is None:
            if exchange.body and self.media == JSON and exchange.content != {}:
                raise Problem("body_not_expected")
            return
        text = exchange.body
        if not text:
            if not body.optional:
                raise Problem("body_required")
            text = b"{}"
        try:
            arguments[body.name] = body.adapter.validate_json(text, strict=True)
        except ValidationError as wrong:
            errors = wrong.errors(include_url=False, include_input=False)
            rest = set_apart(exchange, errors) if self.status == BATCH else None
            if rest is None:
                faults.extend(faults_of(errors))
            elif exchange.content[ITEMS]:
                arguments[body.name] = body.adapter.validate_json(rest, strict=True)

    async def _call(self, prepared: list[dict[str, Any]], request: Request) -> Any:
        results: dict[Called, Any] = {}
        opened: list[AsyncGenerator[Any, None]] = []
        result: Any = None
        try:
            for step, arguments in zip(self.steps, prepared, strict=True):
                for name, call in step.needs:
                    arguments[name] = results[call]
                if step.request is not None:
                    arguments[step.request] = request
                result = step.call(**arguments)
                if step.kind == "awaited":
                    result = await result
                elif step.kind == "opened":
                    opened.append(result)
                    result = await anext(opened[-1])
                results[step.call] = result
            for one in reversed(opened):
                await anext(one, None)
        finally:
            for one in reversed(opened):
                await one.aclose()
        return result

    def _as_response(self, result: Any) -> Response:
        if isinstance(result, Response):
            return result
        if isinstance(result, BaseModel):
            return Answer(result.model_dump_json().encode(), status=self.status)
        return json_answer(result, status=self.status)
