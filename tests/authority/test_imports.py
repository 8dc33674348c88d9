"""An import is admin's, as long as it is open: then everything may be entered that somebody else would have to do."""

from typing import Any

import httpx
import pytest

from services.customers.app import SERVICE
from shared.ids import new_id
from tests.authority.oracle import FIRM
from tests.authority.world import World
from tests.support.alone import here
from tests.support.installation import Installation

__all__ = ["SERVICE", "here"]

CUSTOMERS = "/customers/v1/customers"
session = pytest.mark.asyncio(loop_scope="session")


def outcome(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, "" if answer.is_success else answer.json()["code"]


async def asked(world: World, who: str, path: str, body: Any, import_id: str) -> tuple[int, str]:
    """What somebody gets for a command of an import."""
    headers, params = {"import-id": import_id}, {"validate_only": "true"}
    return outcome(await world.here.http.post(path, json=body, params=params, headers=headers, auth=world.auth(who)))


@session
async def test_nobody_but_admin_imports(world: World) -> None:
    lost = f"/pipeline/v1/deals/{world.deal('north_rep', 'negotiation')}/lose", {"reason": "price"}
    for who in FIRM.roles:
        for path, body in ((CUSTOMERS, {"name": "Old"}), lost):
            service = path.split("/")[1]
            found = await asked(world, who, path, body, world.imports[service])
            assert found == ((200, "") if who == "admin" else (403, "import_not_allowed")), (who, path)


@session
async def test_what_admin_may_not_decide_may_be_entered_as_history(world: World) -> None:
    path = f"/targets/v1/targets/{world.targets['draft']}/publish"
    body: dict[str, Any] = {}
    assert await asked(world, "admin", path, body, world.imports["targets"]) == (200, "")
    plain = await world.here.http.post(path, json=body, params={"validate_only": "true"}, auth=world.auth("admin"))
    assert outcome(plain) == (403, "forbidden")


@session
async def test_an_import_that_there_is_not_is_not_open(world: World) -> None:
    for import_id in (str(new_id()), world.imports["pipeline"]):
        assert await asked(world, "admin", CUSTOMERS, {"name": "Old"}, import_id) == (409, "import_not_open")


async def test_a_finished_import_takes_nothing_more(here: Installation) -> None:
    opened = await here.post("/customers/v1/imports", {})
    of_import = {"import-id": opened["id"]}
    await here.post(CUSTOMERS, {"name": "Old"}, **of_import)
    await here.post(f"/customers/v1/imports/{opened['id']}/finish", {})
    refused = await here.http.post(CUSTOMERS, json={"name": "Older"}, headers=of_import)
    assert outcome(refused) == (409, "import_not_open")
