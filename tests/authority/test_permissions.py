"""What somebody is told of who they are and what may be done, by them or by others, is what the oracle says."""

import asyncio
from typing import Any

import pytest

from shared.ids import new_id
from tests.authority.asking import operations
from tests.authority.oracle import FIRM, OF_OPERATION
from tests.authority.world import OWNERS, World
from tests.support.organisation import PEOPLE

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.timeout(300)]
MANAGED = {"gm": "company", "north_manager": "north", "south_manager": "south"}


async def test_everybody_is_told_their_role_and_place(world: World) -> None:
    for service in operations():
        for who, role in FIRM.roles.items():
            me = await world.get(who, f"/{service}/v1/me")
            employed = who in PEOPLE
            region = next((name for name in ("north", "south") if who.startswith(name)), None)
            assert me == {
                "actor": f"employee/{world.id(who)}" if employed else f"persona/{who}",
                "role": role,
                "employee_id": world.id(who) if employed else None,
                "unit_id": world.id(PEOPLE[who][1]) if employed else None,
                "region_id": world.id(region) if region else None,
                "manages": [world.id(MANAGED[who])] if who in MANAGED else [],
            }, (service, who)


async def test_everybody_is_told_each_operation_they_have_and_how_far(world: World) -> None:
    for service, described in operations().items():
        for who, role in FIRM.roles.items():
            told = (await world.get(who, f"/{service}/v1/me/permissions"))["items"]
            assert all(item["allowed"] and item["role"] == role for item in told)
            found = {item["operation"]: (item["scope"], item["not_for_oneself"]) for item in told}
            expected = {
                name: (right.scopes[role], right.unless_oneself)
                for name in described
                if role in (right := OF_OPERATION[name]).scopes
            }
            assert found == expected, (service, who)


async def explained(world: World, service: str, employee_id: str, operation: str, **owner: Any) -> Any:
    """What general manager, hr and admin are told alike."""
    asked = {"employee_id": employee_id, "operation": operation, **owner}
    path = f"/{service}/v1/permissions/explain"
    answers = await asyncio.gather(*(world.get(who, path, **asked) for who in ("gm", "hr", "admin")))
    assert answers[0] == answers[1] == answers[2]
    return answers[0]


async def test_why_somebody_may_or_may_not_is_what_they_get(world: World) -> None:
    for service, operation in (("pipeline", "signDeal"), ("pipeline", "getDeal"), ("customers", "classifyCustomer")):
        right = OF_OPERATION[operation]
        for who in ("gm", "north_manager", "north_rep", "north_account", "north_support", "delivery"):
            for owner in OWNERS:
                told = await explained(world, service, world.id(who), operation, owner_id=world.id(owner))
                scope = right.scopes.get(FIRM.roles[who])
                assert (told["allowed"], told["scope"], told["role"]) == (scope is not None, scope, FIRM.roles[who])
                assert told.get("reaches", False) == FIRM.reaches(who, right, owner), (operation, who, owner)
                assert told["because"].endswith(f"as far as {scope}." if scope else "not."), told["because"]


async def test_of_whoever_does_not_work_here_only_that_is_said(world: World) -> None:
    strangers = (world.id("north_leaver"), str(new_id()))
    for told in await asyncio.gather(*(explained(world, "pipeline", one, "signDeal") for one in strangers)):
        assert (told["allowed"], told.keys()) == (False, {"operation", "allowed", "because"})


async def test_an_operation_of_another_service_is_not_explained(world: World) -> None:
    path, asked = "/customers/v1/permissions/explain", {"employee_id": world.id("gm"), "operation": "signDeal"}
    answer = await world.here.http.get(path, params=asked, auth=world.auth("admin"))
    assert (answer.status_code, answer.json()["code"]) == (422, "unknown_operation")
