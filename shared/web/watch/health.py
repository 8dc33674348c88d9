"""Is it alive, and can it be used."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Literal, NamedTuple

from fastapi import APIRouter
from pydantic import BaseModel, Field
from starlette.responses import PlainTextResponse, Response

from shared.web.answers import ANSWER, left_out
from shared.web.errors import Problem
from shared.web.watch.metrics import CONTENT_TYPE, Metrics, exposition
from shared.web.wire.answer import Answer, json_answer

WITHIN_SECONDS = 2.0


class Check(NamedTuple):
    """One thing that must hold, and when it does not, what to know about it."""

    name: str
    ok: bool
    said: str = ""


class Liveness(BaseModel):
    """The process answers."""

    status: Literal["alive"]


class Checked(BaseModel):
    """One thing that must hold."""

    name: str = Field(examples=["database"])
    ok: bool
    said: str = Field(examples=[""])


class Readiness(BaseModel):
    """Everything that must hold does."""

    model_config = ANSWER
    status: Literal["ready", "started"]
    services: dict[str, list[Checked]] = left_out({"pipeline": [{"name": "database", "ok": True, "said": ""}]})
    """By service; left out of what has been ready before."""


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

    @router.get("/livez", operation_id="getLiveness", response_model=Liveness)
    async def livez() -> Response:
        """The process answers; restart it when it does not."""
        if found := stuck():
            raise Problem("not_ready", f"Stuck: {', '.join(found)}.")
        return json_answer({"status": "alive"})

    @router.get("/readyz", operation_id="getReadiness", response_model=Readiness)
    async def readyz() -> Response:
        """Send requests here: the database answers, it is migrated, and the views are built."""
        return _answer(await _ask(checks))

    @router.get("/startupz", operation_id="getStartup", response_model=Readiness)
    async def startupz() -> Response:
        """It has been ready once."""
        nonlocal started
        if started:
            return json_answer({"status": "started"})
        found = await _ask(checks)
        started = all(check.ok for service in found.values() for check in service)
        return _answer(found)

    @router.get("/metrics", operation_id="getMetrics", response_class=PlainTextResponse)
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
