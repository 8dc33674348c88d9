"""`salesloop authz explain`: in one line, by the service that answers the operation."""

import asyncio
import json
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any, NamedTuple
from uuid import UUID

import pytest

from services.cli.apps import SERVICES
from services.cli.authz import explain, sentence
from services.cli.failure import Stop
from shared.embedded import Server
from shared.web.serving.app import create_app
from shared.web.serving.root import create_root
from shared.web.serving.server import serve
from tests.support.installation import installation
from tests.support.organisation import Firm, settled_in
from tests.support.store import template

__all__ = ["template"]
OWNER = UUID(int=7)
ALLOWED = {"allowed": True, "because": "The post sales_rep has deals.change as far as own.", "not_for_oneself": False}


def test_it_says_yes_or_no_and_why() -> None:
    assert sentence(ALLOWED, None) == "yes: The post sales_rep has deals.change as far as own."
    refused = {"allowed": False, "because": "The post hr has deals.change not."}
    assert sentence(refused, None) == "no: The post hr has deals.change not."


def test_of_an_owner_it_says_whether_that_is_within_reach_and_within_sight() -> None:
    assert sentence({**ALLOWED, "reaches": True, "sees": True}, OWNER).endswith(f"That reaches what is of {OWNER}.")
    hidden = sentence({**ALLOWED, "reaches": False, "sees": False}, OWNER)
    assert hidden.startswith("no: ")
    assert hidden.endswith(f"does not reach what is of {OWNER}, and does not even see it.")


def test_what_is_not_for_oneself_is_said() -> None:
    assert sentence({**ALLOWED, "not_for_oneself": True}, None).endswith("Never for oneself.")


class Asked(NamedTuple):
    """An installation that listens, and the company in it."""

    url: str
    firm: Firm

    async def explain(self, person: str, operation: str, owner: str | None = None, *, as_json: bool = False) -> int:
        """The command, as admin."""
        token, owner_id = self.firm.token("admin"), str(self.firm.people[owner]) if owner else None
        return await explain(person, operation, owner=owner_id, url=self.url, token=token, as_json=as_json)


@pytest.fixture
async def asked(postgres: Server, template: str, tmp_path: Path) -> AsyncIterator[Asked]:
    """All five services at a port."""
    async with installation(postgres, template, tmp_path, SERVICES) as here:
        firm = await settled_in(here)
        port: asyncio.Future[int] = asyncio.get_running_loop().create_future()
        root = create_root([create_app(each) for each in here.running.values()], here.settings)
        task = asyncio.create_task(serve(root, "127.0.0.1", 0, started=port.set_result))
        yield Asked(f"http://127.0.0.1:{await port}", firm)
        task.cancel()
        await asyncio.wait([task])


async def test_a_person_or_the_first_holder_of_a_persona_s_post_is_explained(
    asked: Asked, capsys: pytest.CaptureFixture[str]
) -> None:
    manager = str(asked.firm.people["north_manager"])
    for owner, said in (("north_rep", "yes: "), ("south_rep", "no: ")):
        assert await asked.explain(manager, "loseDeal", owner) == 0
        assert said + "The post regional_manager has deals.change as far as region." in capsys.readouterr().out
    assert await asked.explain("support", "signDeal", as_json=True) == 0
    explained: Any = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert (explained["role"], explained["action"], explained["allowed"]) == ("sales_support", "deals.change", False)
    assert await asked.explain("hr", "assignEmployee") == 0
    assert "Never for oneself." in capsys.readouterr().out


async def test_what_cannot_be_explained_is_said_with_what_to_do(asked: Asked) -> None:
    for person, operation, said in (
        ("rep", "signDeals", "there is no operation 'signDeals'; see signDeal"),
        ("admin", "signDeal", "admin is nobody's post"),
        ("king", "signDeal", "'king' is not a persona \\(gm, director"),
    ):
        with pytest.raises(Stop, match=said):
            await asked.explain(person, operation)


async def test_it_is_a_command(asked: Asked) -> None:
    command = ("-m", "services", "authz", "explain", "gm", "registerCustomer", "--url", asked.url)
    process = await asyncio.create_subprocess_exec(
        sys.executable, *command, "--token", asked.firm.token("hr"), stdout=asyncio.subprocess.PIPE
    )
    said, _ = await process.communicate()
    assert (process.returncode, said.decode()) == (
        0,
        "yes: The post general_manager has customers.register as far as all.\n",
    )
