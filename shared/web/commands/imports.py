"""Loads of old data: opened and finished by call, so that the clock waits for their end."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter
from pydantic import BaseModel, Field
from starlette.responses import Response

from shared.flow.imports import IMPORT, FinishImport, Import, OpenImport
from shared.ids import new_id
from shared.web import answers
from shared.web.commands.call import Command
from shared.web.fields import WIRE, Text

router = APIRouter(tags=["imports"])


class OpenImportBody(BaseModel):
    model_config = WIRE

    source: Annotated[Annotated[str, Text(100)] | None, Field(examples=["crm"])] = None
    """What is loaded, for whoever reads the log."""


class FinishImportBody(BaseModel):
    model_config = WIRE


def represent(id: UUID, state: Import, version: int) -> dict[str, Any]:
    """The import as the API answers it."""
    return {"id": id, "version": version, "status": state.status, "source": state.source}


@router.post("/imports", operation_id="openImport", response_model=answers.Import, status_code=201)
async def open_import(body: OpenImportBody, call: Command) -> Response:
    """Begin: commands that carry `Import-Id` set deadlines that wait for the finish, or for an hour without any."""
    return await call.handle(IMPORT, new_id(), OpenImport(body.source or ""), represent, status=201)


@router.post("/imports/{import_id}/finish", operation_id="finishImport", response_model=answers.Import)
async def finish_import(import_id: UUID, body: FinishImportBody, call: Command) -> Response:  # noqa: ARG001 - an empty object
    """End: deadlines that came due meanwhile look at how things are now."""
    return await call.handle(IMPORT, import_id, FinishImport(), represent)
