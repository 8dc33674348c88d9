"""Sales support acts for a named person of its team with that person's reach; both are in the event."""

from typing import Any

import httpx
import pytest

from services.customers.app import SERVICE
from shared.ids import new_id
from tests.authority.oracle import FIRM, SUPPORT
from tests.authority.world import World
from tests.support.alone import here
from tests.support.installation import Installation
from tests.support.organisation import settled_in

__all__ = ["SERVICE", "here"]

DEALS, CUSTOMERS = "/pipeline/v1/deals", "/customers/v1/customers"
REFUSED = (403, "on_behalf_not_allowed")
session = pytest.mark.asyncio(loop_scope="session")


def outcome(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, "" if answer.is_success else answer.json()["code"]


async def lose(world: World, who: str, principal: str, owner: str) -> tuple[int, str]:
    """Whether somebody may, for another, lose the deal of an owner."""
    path, headers = f"{DEALS}/{world.deal(owner, 'negotiation')}/lose", {"on-behalf-of": principal}
    asked: dict[str, Any] = {"json": {"reason": "price"}, "params": {"validate_only": "true"}, "headers": headers}
    return outcome(await world.here.http.post(path, auth=world.auth(who), **asked))


@session
async def test_support_reaches_what_the_person_reaches_and_nothing_more(world: World) -> None:
    for principal in ("north_rep", "north_colleague", "north_account"):
        for owner in ("north_rep", "north_colleague", "north_account", "north_manager", "south_rep"):
            found = await lose(world, "north_support", world.id(principal), owner)
            assert found == ((200, "") if owner == principal else (404, "deal_not_found")), (principal, owner)


@session
async def test_nobody_is_acted_for_who_is_not_of_the_own_team_or_does_not_work_here(world: World) -> None:
    for principal in ("north_manager", "south_rep", "south_account", "gm", "north_leaver"):
        assert await lose(world, "north_support", world.id(principal), "north_rep") == REFUSED, principal
    assert await lose(world, "north_support", str(new_id()), "north_rep") == REFUSED
    for who in (name for name, role in FIRM.roles.items() if role != SUPPORT):
        assert await lose(world, who, world.id("north_rep"), "north_rep") == REFUSED, who


@session
async def test_of_a_registration_for_somebody_the_owner_is_theirs(world: World) -> None:
    for owner, expected in (("north_rep", (200, "")), ("north_colleague", (403, "forbidden"))):
        answer = await world.here.http.post(
            CUSTOMERS,
            json={"name": "Found by phone", "owner_id": world.id(owner)},
            params={"validate_only": "true"},
            headers={"on-behalf-of": world.id("north_rep")},
            auth=world.auth("north_support"),
        )
        assert outcome(answer) == expected


async def test_the_event_has_whoever_acted_and_for_whom(here: Installation) -> None:
    firm = await settled_in(here)
    rep, support = firm.people["north_rep"], firm.people["north_support"]
    registered = await here.http.post(
        CUSTOMERS,
        json={"name": "Found by phone", "owner_id": str(rep)},
        headers={"on-behalf-of": str(rep)},
        auth=firm.auth("north_support"),
    )
    assert registered.status_code == 201, registered.text
    fresh = {"consistency-token": registered.headers["consistency-token"], "prefer": "wait=10, handling=strict"}
    history = await here.http.get(
        f"{CUSTOMERS}/{registered.json()['id']}/history", headers=fresh, auth=firm.auth("north_rep")
    )
    (event,) = history.json()["items"]
    assert event["actor"] == f"employee/{support}"
    assert event["on_behalf_of"] == str(rep)
