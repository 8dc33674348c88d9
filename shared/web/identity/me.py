"""Who the caller is here, what the caller may do, and why somebody may or may not."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Query
from pydantic import BaseModel, Field, WithJsonSchema
from starlette.responses import Response

from shared.actor import Actor
from shared.authority.policy import POSTS, ROLES, Scope
from shared.decider import Refused
from shared.web.answers import ANSWER, left_out
from shared.web.errors import Problem
from shared.web.read.reading import Caller
from shared.web.wire.answer import json_answer

SOON = 0.1
"""Seconds: who is not known then is looked for once more, and no longer, since nobody waits to be let in."""

router = APIRouter(tags=["me"])
Role = Annotated[str, WithJsonSchema({"type": "string", "enum": [*ROLES]}), Field(examples=["sales_rep"])]


class Me(BaseModel):
    """The caller."""

    model_config = ANSWER
    actor: str = Field(examples=["employee/0199d3a0-5c00-7000-8000-8b848a683efe"])
    role: Role
    employee_id: UUID | None
    unit_id: UUID | None
    region_id: UUID | None
    manages: list[UUID]
    """The units the caller manages, and those below them."""


class Permission(BaseModel):
    """An operation and how far somebody may use it."""

    model_config = ANSWER
    operation: str = Field(examples=["signDeal"])
    action: str = Field(examples=["deals.sign"])
    role: Role
    allowed: bool
    scope: Scope | None
    not_for_oneself: bool = Field(examples=[False])
    because: str = Field(examples=["The post sales_rep has deals.sign as far as own."])


class Permissions(BaseModel):
    """What the caller may do."""

    items: list[Permission]


class Explanation(BaseModel):
    """Why somebody may use an operation or not; of whoever does not work here there is no role to speak of."""

    model_config = ANSWER
    operation: str = Field(examples=["signDeal"])
    action: str = left_out("deals.sign")
    role: Role = left_out("sales_rep")
    allowed: bool
    scope: Scope | None = left_out("own")
    not_for_oneself: bool = left_out(False)
    reaches: bool = left_out(True)
    """Whether the scope covers the owner that was asked about."""
    sees: bool = left_out(True)
    because: str = Field(examples=["The post sales_rep has deals.sign as far as own."])


@router.get("/me", operation_id="getMe", response_model=Me)
async def get_me(caller: Caller) -> Response:
    """The caller's role, and of an employee the post, unit, region and units managed, as they hold today."""
    actor = caller.actor
    assert actor is not None
    organisation = await caller.running.authority.organisation()
    place = organisation.place(actor.employee_id) if actor.employee_id else None
    return json_answer(
        {
            "actor": actor.id,
            "role": actor.role,
            "employee_id": actor.employee_id,
            "unit_id": place and place.unit_id,
            "region_id": place and place.region_id,
            "manages": sorted(organisation.managed(actor.employee_id)) if actor.employee_id else [],
        }
    )


@router.get("/me/permissions", operation_id="listMyPermissions", response_model=Permissions)
async def list_my_permissions(caller: Caller) -> Response:
    """Every operation of this service that the caller may use, and how far it reaches."""
    assert caller.actor is not None
    actions = caller.site.actions
    found = [await _explained(caller, caller.actor, operation) for operation in sorted(actions)]
    return json_answer({"items": [one for one in found if one["allowed"]]})


@router.get("/permissions/explain", operation_id="explainPermission", response_model=Explanation)
async def explain_permission(
    caller: Caller,
    employee_id: UUID,
    operation: Annotated[str, Query(max_length=100, description="An operationId of this service")],
    owner_id: Annotated[UUID | None, Query(description="Whose the thing is that it is about")] = None,
) -> Response:
    """Why an employee may use an operation or not: role, action, scope, and whether it reaches an owner."""
    if operation not in caller.site.actions:
        raise Problem("unknown_operation", "Name an operationId of this service.")
    authority = caller.running.authority
    try:
        actor = await authority.who(Actor(f"employee/{employee_id}", "employee", employee_id), patience=SOON)
    except Refused as refused:
        return json_answer({"operation": operation, "allowed": False, "because": refused.detail})
    explained = await _explained(caller, actor, operation)
    if owner_id is not None and explained["allowed"]:
        permit = authority.permit(actor, explained["action"])
        explained["reaches"] = permit.reach.covers([owner_id])
        explained["sees"] = not permit.hides([owner_id])
    return json_answer(explained)


async def _explained(caller: Caller, actor: Actor, operation: str) -> dict[str, Any]:
    authority, action = caller.running.authority, caller.site.actions[operation]
    row = authority.policy[action]
    scope = row.scopes.get(actor.role)
    who = "post" if actor.role in POSTS else "role"
    because = f"The {who} {actor.role} has {action} {f'as far as {scope}' if scope else 'not'}."
    return {
        "operation": operation,
        "action": action,
        "role": actor.role,
        "allowed": scope is not None,
        "scope": scope,
        "not_for_oneself": row.apart,
        "because": because,
    }
