"""What schemathesis makes of the descriptions is never answered with a 5xx, and always as described, whoever asks."""

import asyncio
import random
import time

import pytest
from starlette.types import Receive, Scope, Send

from services.cli.apps import SERVICES
from tests.authority.world import World
from tests.gate.fuzzing.bridge import Bridge
from tests.gate.fuzzing.engine import PHASES, run
from tests.gate.fuzzing.report import Report
from tests.gate.fuzzing.rounds import ROLES, callers
from tests.gate.operations import NAMES

pytestmark = pytest.mark.asyncio(loop_scope="module")
SEED = 20261126
OF_A_PHASE = 8.0
WITHIN = 60.0
SHOWN = 10


@pytest.mark.parametrize("service", [service.name for service in SERVICES])
async def test_nothing_that_anybody_can_send_is_an_error_of_ours(world: World, service: str) -> None:
    report = Report(most=100_000, until=0)
    document = world.here.documents[service]
    bridge = Bridge(world.here.app, asyncio.get_running_loop(), callers(world), report)
    drawn = random.Random(f"{SEED} {service}").choice([id for name, id in NAMES if name == service])
    for phase in PHASES:
        sent, end = report.requests, time.monotonic() + WITHIN
        only = drawn if phase == "coverage" else None
        phases = frozenset({phase})
        while (
            report.requests == sent and time.monotonic() < end
        ):  # reading a description can take a busy machine longer
            report.until = time.monotonic() + OF_A_PHASE
            await asyncio.to_thread(run, document, bridge, report, seed=SEED, examples=1, phases=phases, only=only)
        assert report.requests > sent, phase
    assert not report.findings, "\n\n".join([*report.findings][:SHOWN])
    assert report.failed == 0, report.counts
    assert report.roles() == {*ROLES}
    assert min(report.answered(status) for status in (200, 403, 422)) > 0, report.counts


async def failing(scope: Scope, receive: Receive, send: Send) -> None:
    if scope["type"] == "http":
        await send({"type": "http.response.start", "status": 500, "headers": []})
        await send({"type": "http.response.body", "body": b"oh"})


async def test_an_error_of_ours_is_counted_and_told_with_what_asks_again(world: World) -> None:
    report = Report(most=100, until=time.monotonic() + WITHIN)
    bridge = Bridge(failing, asyncio.get_running_loop(), callers(world, ["sales_rep"]), report)
    phases = frozenset({"fuzzing"})
    document = world.here.documents["people"]
    await asyncio.to_thread(run, document, bridge, report, seed=SEED, examples=1, phases=phases, only="getMe")
    assert report.failed == report.requests > 0
    curl = 'curl -H "Authorization: Bearer $(.venv/bin/salesloop token rep)" -X GET'
    assert any("getMe" in found or "/v1/me" in found for found in report.findings)
    assert any(f"{curl} http://localhost:8000/people/v1/me" in found for found in report.findings), report.findings
