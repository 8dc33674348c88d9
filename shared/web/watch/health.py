"""Is it alive, and can it be used."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import NamedTuple

from fastapi import APIRouter
from starlette.responses import Response

from shared.web.errors import Problem
from shared.web.watch.metrics import CONTENT_TYPE, Metrics, exposition
from shared.web.wire.answer import Answer, json_answer

WITHIN_SECONDS = 2.0


class Check(NamedTuple):
    """One thing that must hold, and when it does not, what to know about it."""

    name: str
    ok: bool
    said: str = ""


Checks = Callable[[], Awaitable[Sequence[Check]]]
Stuck = Callable[[], Sequence[str]]


def nothing_stuck() -> Sequence[str]:
    """Of a process that only answers: when it can say so, it is alive."""
    return ()


def health_router(checks: Mapping[str, Checks], metrics: Sequence[Metrics], stuck: Stuck = nothing_stuck) -> APIRouter:
    """/livez, /readyz, /startupz and /metrics of the services in `checks`, all of which must be ready.

    `stuck` names what in this process stands still although work waits: then it is not alive.
    """
    router = APIRouter(tags=["operations"])
    started = False

    @router.get("/livez", operation_id="getLiveness")
    async def livez() -> Response:
        """The process answers; restart it when it does not."""
        if found := stuck():
            raise Problem("not_ready", f"Stuck: {', '.join(found)}.")
        return json_answer({"status": "alive"})

    @router.get("/readyz", operation_id="getReadiness")
    async def readyz() -> Response:
        """Send requests here: the database answers, it is migrated, and the views are built."""
        return _answer(await _ask(checks))

    @router.get("/startupz", operation_id="getStartup")
    async def startupz() -> Response:
        """It has been ready once."""
        nonlocal started
        if started:
            return json_answer({"status": "started"})
        found = await _ask(checks)
        started = all(check.ok for service in found.values() for check in service)
        return _answer(found)

    @router.get("/metrics", operation_id="getMetrics")
    async def get_metrics() -> Response:
        """Figures for Prometheus."""
        answer = Answer(exposition(metrics))
        answer.raw_headers[0] = (b"content-type", CONTENT_TYPE.encode())
        return answer

    return router


async def _ask(checks: Mapping[str, Checks]) -> dict[str, Sequence[Check]]:
    found = await asyncio.gather(*(_within(service, ask) for service, ask in checks.items()))
    return dict(zip(checks, found, strict=True))


async def _within(service: str, ask: Checks) -> Sequence[Check]:
    try:
        async with asyncio.timeout(WITHIN_SECONDS):
            return await ask()
    except TimeoutError:
        return [Check(service, ok=False, said=f"no answer within {WITHIN_SECONDS:g} s")]


def _answer(found: Mapping[str, Sequence[Check]]) -> Response:
    shown = {service: [check._asdict() for check in checks] for service, checks in found.items()}
    if all(check.ok for checks in found.values() for check in checks):
        return json_answer({"status": "ready", "services": shown})
    wrong = [f"{service}: {check.name}" for service, checks in found.items() for check in checks if not check.ok]
    raise Problem("not_ready", f"Not yet: {', '.join(wrong)}.", members={"services": shown})
