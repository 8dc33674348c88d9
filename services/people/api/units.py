"""Commands on units."""

from functools import partial
from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Response
from pydantic import BaseModel, Field

from services.people.api.organisation import carry_out
from services.people.api.shown import shown_unit
from services.people.domain.organisation_commands import AppointManager, MoveUnit, OpenUnit, RenameUnit
from services.people.views import answers
from shared.contracts.people import UnitKind
from shared.ids import new_id
from shared.web.commands.call import Call, Command
from shared.web.fields import WIRE, BusinessDate, ExternalReference, Text

router = APIRouter(tags=["units"])
Name = Annotated[str, Text(200), Field(examples=["Team Harbour"])]


class OpenUnitBody(BaseModel):
    model_config = WIRE

    name: Name
    kind: Annotated[UnitKind, Field(examples=["team"])]
    parent_id: UUID | None = None
    """Everything but the company stands below something."""
    effective_from: BusinessDate | None = None
    """Today by default; nobody can be assigned here earlier."""
    external_reference: ExternalReference | None = None


class OpenUnitsBody(BaseModel):
    model_config = WIRE

    items: Annotated[list[OpenUnitBody], Field(min_length=1, max_length=200)]


class RenameUnitBody(BaseModel):
    model_config = WIRE

    name: Name
    effective_from: BusinessDate | None = None


class MoveUnitBody(BaseModel):
    model_config = WIRE

    parent_id: UUID
    effective_from: BusinessDate | None = None


class AppointManagerBody(BaseModel):
    model_config = WIRE

    manager_id: UUID
    effective_from: BusinessDate | None = None


async def _open(call: Call, body: OpenUnitBody) -> Response:
    id, day = new_id(), body.effective_from or call.today
    command = OpenUnit(id, body.name, body.kind, body.parent_id, day, body.external_reference)
    return await _carry_out(call, id, command, status=201)


async def _carry_out(call: Call, id: UUID, command: Any, *, status: int = 200, about: UUID | None = None) -> Response:
    return await carry_out(call, command, partial(shown_unit, id, call.today), status=status, about=about)


@router.post("/units", operation_id="openUnit", response_model=answers.Unit, status_code=201)
async def open_unit(body: OpenUnitBody, call: Command) -> Response:
    """A new unit; there is one company, regions stand below it, teams below a region or the company."""
    return await _open(call, body)


@router.post("/units/batch", operation_id="openUnits", response_model=answers.UnitBatch, status_code=207)
async def open_units(body: OpenUnitsBody, call: Command) -> Response:
    """1 to 200 units, each by itself; their parents are there already."""
    return await call.batch(body.items, _open)


@router.post("/units/{unit_id}/rename", operation_id="renameUnit", response_model=answers.Unit)
async def rename_unit(unit_id: UUID, body: RenameUnitBody, call: Command) -> Response:
    """Another name from a day on."""
    return await _carry_out(call, unit_id, RenameUnit(unit_id, body.name, body.effective_from or call.today))


@router.post("/units/{unit_id}/move", operation_id="moveUnit", response_model=answers.Unit)
async def move_unit(unit_id: UUID, body: MoveUnitBody, call: Command) -> Response:
    """Another place in the tree from a day on, with everybody in the unit."""
    return await _carry_out(call, unit_id, MoveUnit(unit_id, body.parent_id, body.effective_from or call.today))


@router.post("/units/{unit_id}/appoint-manager", operation_id="appointManager", response_model=answers.Unit)
async def appoint_manager(unit_id: UUID, body: AppointManagerBody, call: Command) -> Response:
    """Who manages the unit from a day on: whoever in it names no manager reports to this person."""
    command = AppointManager(unit_id, body.manager_id, body.effective_from or call.today)
    return await _carry_out(call, unit_id, command, about=body.manager_id)
