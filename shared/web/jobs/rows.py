"""Rows as the items of a batch operation: carried out as if they had been sent, and what became of each."""

import asyncio
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec
from fastapi import FastAPI
from pydantic import TypeAdapter, ValidationError
from starlette.requests import Request

from shared.web.commands.conditions import Conditions
from shared.web.dispatch.compile import compile_routes
from shared.web.dispatch.faults import faults_of, problem_of_faults
from shared.web.dispatch.operation import Operation
from shared.web.jobs.posting import item_of_batch
from shared.web.jobs.table import Job, Reason, Tally, reasons_of
from shared.web.sheets.cells import item_of
from shared.web.sheets.columns import Column, columns_of
from shared.web.wire.exchange import KEY, Exchange
from shared.web.wire.site import Site, site

if TYPE_CHECKING:
    from shared.web.serving.running import Running

ATTEMPTS = 10
FIRST_PAUSE, LONGEST_PAUSE = 0.05, 5.0
Batch = Mapping[int, Mapping[str, Any]]
"""Items by the number of their row."""


class Postponed(Exception):  # noqa: N818 - what is met with is no fault of the rows
    """The rows cannot be carried out now, and could be later."""


class Target(NamedTuple):
    """What takes the rows of one kind: the batch operation, the form of an item, and its columns by name."""

    operation: Operation
    item: TypeAdapter[Any]
    columns: Mapping[str, Column]


class Rows:
    """Carries out rows for one service in this process."""

    def __init__(self, running: "Running") -> None:
        service = running.service
        app = FastAPI(openapi_url=None, docs_url=None, redoc_url=None)
        for router in service.routers:
            app.include_router(router, prefix="/v1")
        operations = {one.id: one for one in compile_routes(app, service.actions).all()}
        self._running = running
        self._site: Site = site(service.name, running.settings, codes=service.codes, running=running)
        self.targets: dict[str, Target] = {}
        for imported in service.imports:
            item = item_of_batch(service, imported)
            columns = {column.name: column for column in columns_of(item)}
            self.targets[imported.plural] = Target(operations[imported.batch], TypeAdapter(item), columns)

    async def carry_out(self, job: Job, first: int, rows: Sequence[Sequence[str]]) -> Tally:
        """What became of the rows, whose numbers begin at `first`; one that was carried out before is not again.

        Raises Postponed, Problem where they are refused as a whole, and what the store raises.
        """
        target = self.targets[job.plural]
        columns = [target.columns[name] for name in job.columns]
        left: dict[int, Mapping[str, Any]] = {}
        reasons: list[Reason] = []
        for number, cells in enumerate(rows, first):
            item = item_of(columns, cells)
            try:
                target.item.validate_json(msgspec.json.encode(item), strict=True)
                left[number] = item
            except ValidationError as wrong:
                reasons += self._invalid(number, wrong, job)
        refused = len(rows) - len(left)
        accepted = unchanged = 0
        for attempt in range(ATTEMPTS):
            again: dict[int, Mapping[str, Any]] = {}
            for number, result in zip(left, await self._send(job, target, left), strict=True):
                if result["status"] < 400:
                    accepted, unchanged = accepted + _new(result), unchanged + (not _new(result))
                elif result["body"]["retryable"]:
                    again[number] = left[number]
                else:
                    refused += 1
                    reasons += reasons_of(number, result["body"], job.columns)
            if not again:
                return Tally(accepted, unchanged, refused, sorted(reasons, key=lambda one: one.row))
            left = again
            await asyncio.sleep(min(FIRST_PAUSE * 2**attempt, LONGEST_PAUSE))
        raise Postponed(f"rows {sorted(left)[:5]} of job {job.id} cannot be carried out now")

    async def _send(self, job: Job, target: Target, items: Batch) -> Sequence[Mapping[str, Any]]:
        """The results of the items, in their order: the batch operation's own."""
        if not items:
            return ()
        operation, running = target.operation, self._running
        scope: dict[str, Any] = {
            "type": "http",
            "method": "POST",
            "path": f"/{running.service.name}{operation.template}",
            "headers": [(b"accept-language", job.language.encode())],
        }
        exchange = scope[KEY] = Exchange(self._site, scope)
        assert operation.action is not None
        exchange.operation, exchange.request_id, exchange.trace_id = operation.id, f"job/{job.id}", job.id.hex
        exchange.content = {"items": [*items.values()]}
        exchange.body = msgspec.json.encode(exchange.content)
        exchange.actor, exchange.permit = job.actor, running.authority.importing(job.actor, operation.action)
        exchange.conditions = Conditions(key=f"job/{job.id}", import_id=job.id, numbers=[*items])
        answer = await operation.answer(exchange, [], Request(scope))
        results: Sequence[Mapping[str, Any]] = msgspec.json.decode(answer.body)["items"]
        return results

    def _invalid(self, number: int, wrong: ValidationError, job: Job) -> list[Reason]:
        problem = problem_of_faults(faults_of(wrong.errors(include_url=False, include_input=False)))
        body = problem.body(instance="", trace_id="", codes={}, language=job.language)
        return reasons_of(number, msgspec.json.decode(body), job.columns)


def _new(result: Mapping[str, Any]) -> bool:
    """Whether something was stored for the item; what stores nothing has no position to wait for."""
    return "consistency_token" in result
