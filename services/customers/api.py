"""Path and body to command; no rules."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Response
from pydantic import BaseModel, Field

from services.customers.domain.customer import (
    CUSTOMER,
    ClassifyCustomer,
    Customer,
    HandOverCustomer,
    RegisterCustomer,
    UpdateCustomer,
)
from services.customers.views import answers
from services.customers.views.body import Body
from services.customers.views.duplicates import alike
from services.customers.views.likeness import name_key
from services.customers.views.organisation import knows
from shared.contracts.customers import CustomerProfile, Grade, Origin, Size
from shared.decider import Refused
from shared.ids import new_id
from shared.web.answers import left_out
from shared.web.commands.call import Call, Command
from shared.web.errors import Problem
from shared.web.fields import WIRE, BusinessDate, ExternalReference, Prose, Text

router = APIRouter(tags=["customers"])
Label = Annotated[str, Text(100)]
Country = Annotated[str, Field(pattern="^[A-Z]{2}$", description="ISO 3166 alpha-2", examples=["CN"])]
Tags = Annotated[list[Annotated[str, Text(50)]], Field(max_length=50, examples=[["cold chain"]])]


class RegisterCustomerBody(BaseModel):
    model_config = WIRE

    name: Annotated[str, Text(200)]
    registration_number: Annotated[str, Text(50)] | None = None
    industry: Label | None = None
    size: Annotated[Size | None, Field(examples=["medium"])] = None
    region: Label | None = None
    country: Country | None = None
    parent_id: Annotated[UUID | None, Field(examples=[None])] = None
    source: Label | None = None
    tags: Tags = []
    grade: Grade = "potential"
    owner_id: UUID | None = None
    registered_on: BusinessDate | None = None
    """Today unless given; may lie in the past."""
    external_reference: ExternalReference | None = None
    force: bool = False
    """Register even though there are likely duplicates."""


class RegisterCustomersBody(BaseModel):
    model_config = WIRE

    items: Annotated[list[RegisterCustomerBody], Field(min_length=1, max_length=200)]


class UpdateCustomerBody(BaseModel):
    """What is left out stays; null clears."""

    model_config = WIRE

    name: Annotated[str, Text(200)] = left_out()
    registration_number: Annotated[str, Text(50)] | None = None
    industry: Label | None = None
    size: Annotated[Size | None, Field(examples=["medium"])] = None
    region: Label | None = None
    country: Country | None = None
    parent_id: Annotated[UUID | None, Field(examples=[None])] = None
    source: Label | None = None
    tags: Tags = []


class HandOverCustomerBody(BaseModel):
    model_config = WIRE

    owner_id: UUID
    effective_from: BusinessDate | None = None


class ClassifyCustomerBody(BaseModel):
    model_config = WIRE

    grade: Annotated[Grade, Field(examples=["major"])]
    reason: Annotated[str, Prose(1000), Field(examples=["They roll it out in every plant."])]
    effective_from: BusinessDate | None = None


def represent(id: UUID, customer: Customer, version: int) -> Any:
    """The customer as the list shows it."""
    profile = customer.profile
    assert profile is not None
    assert customer.registered_on is not None
    fields = {name: getattr(profile, name) for name in CustomerProfile.__dataclass_fields__}
    return Body(
        id=id,
        version=version,
        **fields,
        grade=customer.grade,
        owner_id=customer.owner_id,
        registered_on=customer.registered_on,
        origin=customer.origin,
        external_reference=customer.external_reference,
    )


@router.post("/customers", operation_id="registerCustomer", response_model=answers.Customer, status_code=201)
async def register_customer(body: RegisterCustomerBody, call: Command) -> Response:
    """A new customer; 409 `likely_duplicates` lists those it may be already, unless `force` is set."""
    return await _register(call, body)


@router.post(
    "/customers/batch", operation_id="registerCustomers", response_model=answers.CustomerBatch, status_code=207
)
async def register_customers(body: RegisterCustomersBody, call: Command) -> Response:
    """Up to 200 customers, each by itself; of two with the same name the later one is a likely duplicate."""
    first: dict[str, int] = {}
    for index, item in enumerate(body.items):
        first.setdefault(name_key(item.name), index)

    async def one(each: Call, pair: tuple[int, RegisterCustomerBody]) -> Response:
        index, item = pair
        earlier = first[name_key(item.name)]
        if earlier != index and not item.force:
            place = call.place(earlier)
            raise _duplicates(f"number {place} of the same request", candidates=[], same_as_index=place)
        return await _register(each, item)

    return await call.batch(list(enumerate(body.items)), one)


async def _register(call: Call, body: RegisterCustomerBody) -> Response:
    await _check(call, owner_id=body.owner_id, parent_id=body.parent_id)
    if not body.force:
        async with call.running.pool.acquire() as db:
            found = await alike(db, body.name, body.registration_number, body.external_reference, call.permit.sees)
        if found:
            named = (f"{one['name']} ({one['id']})" if one["id"] else "one you may not see" for one in found)
            raise _duplicates(", ".join(named), candidates=found)
    fields = {name: getattr(body, name) for name in CustomerProfile.__dataclass_fields__}
    profile = CustomerProfile(**(fields | {"tags": tuple(body.tags)}))
    registered_on = body.registered_on or call.today
    origin: Origin = "import" if call.import_id else "native"
    command = RegisterCustomer(
        profile, body.grade, body.owner_id, registered_on, call.today, origin, body.external_reference
    )
    return await call.handle(CUSTOMER, new_id(), command, represent, status=201)


def _duplicates(alike: str, **members: Any) -> Problem:
    return Problem("likely_duplicates", f"It may be {alike}: use that, or send force.", status=409, members=members)


async def _check(call: Call, *, owner_id: UUID | None = None, parent_id: UUID | None = None) -> None:
    """Refuse who and what is not known here, or not to the caller."""
    if owner_id is not None and not await knows(call.running.pool, owner_id):
        raise Refused("unknown_employee", "There is no such employee.", kind="invalid", pointer="/owner_id")
    if parent_id is None:
        return
    parent = await call.running.store.load(CUSTOMER, parent_id)
    if not parent.version or not call.permit.sees.covers(CUSTOMER.owners(parent.state)):
        raise Refused("unknown_parent", "There is no such customer.", kind="invalid", pointer="/parent_id")


async def _check_above(call: Call, customer_id: UUID, parent_id: UUID | None) -> None:
    """Refuse a parent that is the customer itself, or stands below it."""
    seen: set[UUID] = set()
    while parent_id is not None and parent_id not in seen:
        if parent_id == customer_id:
            detail = "A customer is not its own parent, nor one of those above its parent."
            raise Refused("parent_is_itself", detail, kind="invalid", pointer="/parent_id")
        seen.add(parent_id)
        profile = (await call.running.store.load(CUSTOMER, parent_id)).state.profile
        parent_id = profile.parent_id if profile else None


@router.patch("/customers/{customer_id}", operation_id="updateCustomer", response_model=answers.Customer)
async def update_customer(customer_id: UUID, body: UpdateCustomerBody, call: Command) -> Response:
    """Change descriptive fields; needs If-Match, since it overwrites."""
    given = body.model_fields_set
    await _check(call, parent_id=body.parent_id)
    await _check_above(call, customer_id, body.parent_id)
    loaded = (await call.running.store.load(CUSTOMER, customer_id)).state.profile
    before = loaded or CustomerProfile("")
    fields = {name: getattr(body if name in given else before, name) for name in CustomerProfile.__dataclass_fields__}
    command = UpdateCustomer(CustomerProfile(**(fields | {"tags": tuple(fields["tags"])})), call.today)
    return await call.handle(CUSTOMER, customer_id, command, represent, overwrites=True)


@router.post("/customers/{customer_id}/hand-over", operation_id="handOverCustomer", response_model=answers.Customer)
async def hand_over_customer(customer_id: UUID, body: HandOverCustomerBody, call: Command) -> Response:
    """Another owner, from a day on; or the same one, which then holds against what is entered later of days before."""
    await _check(call, owner_id=body.owner_id)
    command = HandOverCustomer(body.owner_id, body.effective_from or call.today, call.today)
    return await call.handle(CUSTOMER, customer_id, command, represent)


@router.post("/customers/{customer_id}/classify", operation_id="classifyCustomer", response_model=answers.Customer)
async def classify_customer(customer_id: UUID, body: ClassifyCustomerBody, call: Command) -> Response:
    """A grade by hand, with a reason, from a day on; the same one again holds against one of a day before."""
    command = ClassifyCustomer(body.grade, body.reason, body.effective_from or call.today, call.today)
    return await call.handle(CUSTOMER, customer_id, command, represent)
