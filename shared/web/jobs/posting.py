"""Sending a file: it is looked through, kept, and answered with the job that goes through its rows."""

import asyncio
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import msgspec
from fastapi import APIRouter
from fastapi.routing import APIRoute
from pydantic import BaseModel
from starlette.requests import Request
from starlette.responses import Response

from shared.flow.imports import IMPORT, OpenImport
from shared.ids import new_id
from shared.service import Imported, Service
from shared.web.commands.call import Command
from shared.web.jobs import table
from shared.web.jobs.answers import Job
from shared.web.sheets.columns import columns_of, items_of
from shared.web.sheets.file import Sheet, read_sheet
from shared.web.wire.answer import header
from shared.web.wire.exchange import exchange_of
from shared.web.wire.preferred import language_of

LARGEST = 32 * 2**20
SAID = """Take over a CSV file of {plural}: a job goes through its rows, each by itself as if it had been sent alone.

The file is UTF-8 with the columns' names in its first row, 32 MiB at most; it is refused as a whole when a column is
unknown or missing. An empty cell says nothing, a list is JSON in one cell."""


@dataclass(frozen=True, slots=True)
class TakeFile:
    """The endpoint that takes files whose rows are each an `item`."""

    imported: Imported
    item: type[BaseModel]

    async def __call__(self, call: Command, request: Request) -> Response:
        """Keep the file and answer 202 with its job. Raises what `read_sheet` raises."""
        exchange = exchange_of(request)
        running, kind = exchange.running, self.imported.plural
        sheet: Sheet = await asyncio.to_thread(read_sheet, exchange.body, columns_of(self.item))

        def represent(job_id: UUID, _state: Any, version: int) -> Any:
            return table.shown(job_id, version, kind, sheet.total, call.actor.id, call.now)

        answer = await call.handle(IMPORT, new_id(), OpenImport(kind), represent, status=202)
        if call.validate_only:
            return answer
        job_id = UUID(msgspec.json.decode(answer.body)["id"])
        language = language_of(exchange.header(b"accept-language"))
        await table.post(running.pool, job_id, kind, sheet, call.actor, language, call.now)
        running.job_posted.set()
        answer.raw_headers.append(header("location", f"/{running.service.name}/v1/jobs/{job_id}"))
        return answer


def files_router(service: Service) -> APIRouter:
    """`POST /<plural>/import` of each of the service's imports.

    Where there is such an operation that takes JSON, this one answers files in its place. Raises ValueError for an
    import whose batch the service has not.
    """
    router = APIRouter(tags=["jobs"])
    taken = {route.path for route in _routes(service) if "POST" in (route.methods or ())}
    for imported in service.imports:
        path = f"/{imported.plural}/import"
        router.add_api_route(
            path,
            TakeFile(imported, item_of_batch(service, imported)),
            methods=["POST"],
            operation_id=imported.operation,
            summary=f"Import {imported.plural.replace('-', ' ')}",
            description=SAID.format(plural=imported.plural.replace("-", " ")),
            response_model=Job,
            status_code=202,
            include_in_schema=path not in taken,
        )
    return router


def item_of_batch(service: Service, imported: Imported) -> type[BaseModel]:
    """The model of the items of an import's batch. Raises ValueError when the service has no such batch."""
    batch = next((route for route in _routes(service) if route.operation_id == imported.batch), None)
    body = batch.dependant.body_params[0].field_info.annotation if batch and batch.dependant.body_params else None
    item = items_of(body)
    if item is None:
        raise ValueError(f"{imported.plural}: there is no batch operation {imported.batch}")
    return item


def _routes(service: Service) -> list[APIRoute]:
    return [route for one in service.routers for route in one.routes if isinstance(route, APIRoute)]
