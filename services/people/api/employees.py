"""Commands on employees."""

from functools import partial
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Response
from pydantic import BaseModel, Field

from services.people.api import personal
from services.people.api.organisation import Show, carry_out, in_turn, turn
from services.people.api.shown import shown_employee
from services.people.domain.organisation import ORGANISATION, ORGANISATION_ID
from services.people.domain.organisation_commands import AssignEmployee, HireEmployee, NotePersonalChange, RecordLeaving
from services.people.views import answers
from services.people.views.answers import Post
from shared.contracts.people import Origin
from shared.decider import Refused
from shared.ids import new_id
from shared.web.commands.call import Call, Command
from shared.web.fields import WIRE, BusinessDate, ExternalReference, Text

router = APIRouter(tags=["employees"])
Name = Annotated[str, Text(200), Field(examples=["Lin Mei"])]
Email = Annotated[str, Text(254), Field(pattern=r"^[^@\s]+@[^@\s]+$", examples=["lin.mei@example.com"])]
ProductLines = Annotated[list[UUID], Field(max_length=100)]


class AssignmentBody(BaseModel):
    model_config = WIRE

    unit_id: UUID
    post: Annotated[Post, Field(examples=["sales_rep"])]
    manager_id: Annotated[UUID | None, Field(examples=[None])] = None
    """Without one, the manager of the unit or of the nearest one above."""
    product_line_ids: ProductLines = []


class HireEmployeeBody(BaseModel):
    model_config = WIRE

    name: Name
    email: Email | None = None
    hired_on: BusinessDate | None = None
    """Today by default; the first assignment starts on this day."""
    external_reference: ExternalReference | None = None
    """Kept as personal data; only its hash is in the log."""
    assignment: AssignmentBody


class HireEmployeesBody(BaseModel):
    model_config = WIRE

    items: Annotated[list[HireEmployeeBody], Field(min_length=1, max_length=200)]


class AssignEmployeeBody(AssignmentBody):
    effective_from: BusinessDate | None = None


class RecordLeavingBody(BaseModel):
    model_config = WIRE

    left_on: BusinessDate | None = None
    """The last day of employment, today by default."""


class ChangeDetailsBody(BaseModel):
    """What is left out stays."""

    model_config = WIRE

    name: Name | None = None
    email: Email | None = None
    """Null takes it away."""


async def _hire(call: Call, body: HireEmployeeBody) -> Response:
    """The name is written before the event that makes it needed, and taken back when there is no such event."""
    id, store, pool = new_id(), call.running.store, call.running.pool
    day = body.hired_on or call.today
    assignment = _assignment(id, body.assignment, day)
    reference = body.external_reference
    origin: Origin = "import" if call.import_id else "native"
    command = HireEmployee(assignment, origin, personal.digest_of(reference))
    async with turn(store):
        try:
            ORGANISATION.decide(command, (await store.load(ORGANISATION, ORGANISATION_ID)).state)
        except Refused:
            return await in_turn(call, command, _show(call, id), status=201)
        if call.validate_only:
            return await in_turn(call, command, _show(call, id), status=201)
        await personal.keep(pool, id, body.name, body.email, reference)
        try:
            return await in_turn(call, command, _show(call, id), status=201)
        finally:
            if id not in (await store.load(ORGANISATION, ORGANISATION_ID)).state.employees:
                await personal.forget(pool, id)


def _assignment(id: UUID, body: AssignmentBody, day: BusinessDate) -> AssignEmployee:
    lines = tuple(dict.fromkeys(body.product_line_ids))
    return AssignEmployee(id, body.unit_id, body.post, body.manager_id, lines, day)


def _show(call: Call, id: UUID) -> Show:
    return partial(shown_employee, id, call.today)


@router.post("/employees", operation_id="hireEmployee", response_model=answers.Employment, status_code=201)
async def hire_employee(body: HireEmployeeBody, call: Command) -> Response:
    """A new employee with a first assignment."""
    return await _hire(call, body)


@router.post("/employees/batch", operation_id="hireEmployees", response_model=answers.EmploymentBatch, status_code=207)
async def hire_employees(body: HireEmployeesBody, call: Command) -> Response:
    """1 to 200 employees, each by itself; their managers are there already."""
    return await call.batch(body.items, _hire)


@router.post("/employees/{employee_id}/assign", operation_id="assignEmployee", response_model=answers.Employment)
async def assign_employee(employee_id: UUID, body: AssignEmployeeBody, call: Command) -> Response:
    """Another unit, post, manager or product lines from a day on, until the next assignment by date."""
    command = _assignment(employee_id, body, body.effective_from or call.today)
    return await carry_out(call, command, _show(call, employee_id), about=employee_id)


@router.post("/employees/{employee_id}/leave", operation_id="recordLeaving", response_model=answers.Employment)
async def record_leaving(employee_id: UUID, body: RecordLeavingBody, call: Command) -> Response:
    """The last day of employment; recorded again, another day corrects it."""
    command = RecordLeaving(employee_id, body.left_on or call.today)
    return await carry_out(call, command, _show(call, employee_id), about=employee_id)


@router.patch("/employees/{employee_id}", operation_id="changeEmployeeDetails", response_model=answers.Employment)
async def change_details(employee_id: UUID, body: ChangeDetailsBody, call: Command) -> Response:
    """Name and e-mail; needs If-Match. The log keeps who changed them and when, and not what they are."""
    given = {field: getattr(body, field) for field in sorted(body.model_fields_set)}
    if "name" in given and given["name"] is None:
        raise Refused("name_required", "An employee has a name.", kind="invalid", pointer="/name")
    command = NotePersonalChange(employee_id, tuple(given))
    async with turn(call.running.store):
        answer = await in_turn(call, command, _show(call, employee_id), about=employee_id, overwrites=True)
        version = next((int(value.strip(b'"')) for name, value in answer.raw_headers if name == b"etag"), None)
        if version is not None:
            await personal.change(call.running.pool, employee_id, version, given)
        return answer
