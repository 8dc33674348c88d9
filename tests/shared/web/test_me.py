"""Who somebody is, what they may do, and why: asked of a service that knows the organisation."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from services.targets.app import SERVICE
from shared.embedded import Server
from shared.ids import new_id
from tests.support.installation import Installation, installation
from tests.support.organisation import Firm, settled_in
from tests.support.store import template

__all__ = ["template"]


@pytest.fixture
async def asked(postgres: Server, template: str, tmp_path: Path) -> AsyncIterator[tuple[Installation, Firm]]:
    """Targets, running, and the company that asks."""
    async with installation(postgres, template, tmp_path, [SERVICE]) as here:
        yield here, await settled_in(here)


async def answer(here: Installation, firm: Firm, who: str | None, path: str, **parameters: Any) -> Any:
    """The decoded answer to somebody of the company, or to admin."""
    auth = firm.auth(who) if who else here.http.auth
    found = await here.http.get(f"/targets/v1{path}", params=parameters, auth=auth)
    assert found.status_code == 200, found.text
    return found.json()


async def test_everybody_can_ask_who_they_are_and_what_they_may(asked: tuple[Installation, Firm]) -> None:
    here, firm = asked
    manager = await answer(here, firm, "north_manager", "/me")
    assert (manager["role"], manager["manages"]) == ("regional_manager", [str(firm.units["north"])])
    assert (await answer(here, firm, None, "/me"))["employee_id"] is None
    allowed = (await answer(here, firm, "north_rep", "/me/permissions"))["items"]
    assert {one["operation"]: one["scope"] for one in allowed}["getTarget"] == "own"
    assert "setTarget" not in {one["operation"] for one in allowed}


async def test_why_somebody_may_or_may_not_is_explained(asked: tuple[Installation, Firm]) -> None:
    here, firm = asked
    rep, colleague = firm.people["north_rep"], firm.people["north_colleague"]
    why = {"employee_id": rep, "operation": "getTarget", "owner_id": colleague}
    explained = await answer(here, firm, None, "/permissions/explain", **why)
    assert (explained["allowed"], explained["scope"], explained["reaches"]) == (True, "own", False)
    refused = await answer(here, firm, None, "/permissions/explain", **why | {"operation": "setTarget"})
    assert (refused["allowed"], refused["scope"]) == (False, None)
    nobody = await answer(here, firm, None, "/permissions/explain", **why | {"employee_id": new_id()})
    assert nobody.keys() == {"operation", "allowed", "because"}
