"""What is known of the organisation is older than a minute: then nothing is paid back, announced or promised."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from services.cli.apps import SERVICES
from shared.embedded import Server
from shared.ids import new_id
from shared.store.connect import connect
from tests.authority.world import plan
from tests.support.installation import Installation, installation
from tests.support.organisation import Firm, settled_in

AGE = """
UPDATE public.checkpoints SET settled_until = clock_timestamp() - make_interval(secs => $1)
WHERE consumer = 'organisation' AND service = 'people'
"""
PAYING = ("pipeline", "targets", "performance")
STALE = (503, "authorisation_stale")


@pytest.fixture
async def here(postgres: Server, template: str, tmp_path: Path) -> AsyncIterator[Installation]:
    """All services, running."""
    async with installation(postgres, template, tmp_path, SERVICES) as opened:
        yield opened


async def aged(here: Installation, seconds: float) -> None:
    """What the services that pay and publish know of people is so old."""
    for service in PAYING:
        running = here.running[service]
        db = await connect(here.urls[service])
        assert await db.execute(AGE, seconds) == "UPDATE 1"
        await db.close()
        running.authority._known = running.authority._known._replace(read_at=float("-inf"))


async def outcomes(here: Installation, firm: Firm) -> dict[str, tuple[int, str]]:
    """What each command that pays or publishes gets, and two that do not."""
    nowhere, tiers = new_id(), plan("P", None)
    commands: dict[str, tuple[str, str, Any]] = {
        "refund": ("finance", f"/pipeline/v1/accounts/{nowhere}/payments/{nowhere}/refund", _bank("back")),
        "publish": ("gm", f"/targets/v1/targets/{nowhere}/publish", {}),
        "revise": (
            "gm",
            f"/targets/v1/targets/{nowhere}/revise",
            {"effective_from": "2017-01-01", "reason": "r", "amount": 1},
        ),
        "write a plan": ("director", "/performance/v1/incentive-plans", tiers),
        "write plans": ("director", "/performance/v1/incentive-plans/batch", {"items": [tiers]}),
        "draft": ("director", "/targets/v1/targets", {"year": 2030, "measure": "signed_deals", "amount": 1}),
        "lose": ("gm", f"/pipeline/v1/deals/{nowhere}/lose", {"reason": "price"}),
    }
    found = {}
    for name, (who, path, body) in commands.items():
        answer = await here.http.post(path, json=body, params={"validate_only": "true"}, auth=firm.auth(who))
        found[name] = (answer.status_code, "" if answer.is_success else answer.json()["code"])
        if found[name] == STALE:
            assert int(answer.headers["retry-after"]) > 0
    return found


def _bank(reference: str) -> dict[str, Any]:
    return {"reference": reference, "gross": {"amount_minor": 1, "currency": "USD"}}


async def test_paying_and_publishing_wait_for_fresh_knowledge_and_nothing_else_does(here: Installation) -> None:
    firm = await settled_in(here)
    fresh = await outcomes(here, firm)
    assert STALE not in fresh.values()
    for service in PAYING:
        workers = here.running[service].workers
        assert workers is not None
        await workers.stop()
    await aged(here, 50)
    assert await outcomes(here, firm) == fresh
    await aged(here, 70)
    stale = dict.fromkeys(("refund", "publish", "revise", "write a plan", "write plans"), STALE)
    assert await outcomes(here, firm) == fresh | stale
    reading = await here.http.get("/targets/v1/targets", auth=firm.auth("north_rep"))
    assert reading.status_code == httpx.codes.OK
