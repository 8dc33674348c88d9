"""A settled answer never changes, whatever is recorded later, back-dated or not, and whatever is rebuilt or restarted."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path
from random import Random
from typing import Any

import httpx
import pytest

from services.performance.app import SERVICE
from services.performance.views.kpi.answer import JOINED
from services.performance.views.kpi.definitions.catalogue import KPIS
from shared.embedded import Server
from shared.settings import Settings
from shared.web.identity.tokens import issue_token
from shared.web.serving.app import create_app
from shared.web.serving.running import Running, open_service
from tests.performance.history import Company, later
from tests.performance.sources import SERVICES, Sources
from tests.support.described import described
from tests.support.postgres import database

Api = httpx.AsyncClient
SETTLING = [view.name for view in JOINED]


@asynccontextmanager
async def performance(urls: dict[str, str], settings: Settings) -> AsyncIterator[tuple[Running, Api]]:
    """Performance with its workers, and a client of it."""
    running = await open_service(SERVICE, urls["performance"], settings, peers=urls)
    try:
        assert running.workers is not None
        await asyncio.wait_for(running.workers.built(), 30)
        headers = {"authorization": f"Bearer {issue_token(settings, 'admin')}"}
        app = create_app(running)
        transport = described(httpx.ASGITransport(app), {"": app.openapi()})
        async with Api(transport=transport, base_url="http://test", headers=headers, timeout=30) as api:
            yield running, api
    finally:
        await running.close()


def questions() -> list[dict[str, str]]:
    """Every KPI by every dimension, each with another period length."""
    found = []
    for kpi, (definition, *_) in KPIS.items():
        for number, by in enumerate(("none", *definition.dimensions)):
            asked = {"kpi": kpi, "by": by, "bucket": definition.buckets[number % len(definition.buckets)]}
            found.append(asked | ({"measure": "received_amount"} if kpi == "attainment" else {}))
    return found


async def ask(api: Api, known_at: datetime, as_of: str) -> dict[str, Any]:
    """The items of every question as known at a moment; every answer must say that it is settled."""
    answers = {}
    for asked in questions():
        parameters = {k: v for k, v in asked.items() if k != "kpi"} | {"known_at": known_at.isoformat(), "as_of": as_of}
        answer = await api.get(f"/v1/kpis/{asked['kpi']}", params=parameters)
        assert answer.status_code == 200, answer.text
        assert answer.json()["settled"], answer.text
        answers[str(asked)] = answer.content.partition(b'"items":')[2]
    return answers


@pytest.mark.timeout(180)
async def test_a_settled_answer_never_changes(postgres: Server, template: str, tmp_path: Path) -> None:
    settings, random = Settings(home=tmp_path), Random(5)
    names = (*SERVICES, "performance")
    async with (
        database(postgres, template) as a, database(postgres, template) as b, database(postgres, template) as c,
        database(postgres, template) as d, database(postgres, template) as e,
    ):  # fmt: skip
        urls = dict(zip(names, (a, b, c, d, e), strict=True))
        async with Sources.open(urls) as sources:
            company = Company(5, deals=30)
            async with performance(urls, settings) as (running, api):
                known_at = await sources.tell(company.told, random)
                await sources.settle(e, SETTLING)
                before = {day: await ask(api, known_at, day) for day in ("2017-06-30", "2030-01-01")}
                assert sum(len(answer) for answer in before["2030-01-01"].values()) > 20_000

                await sources.tell(later(company, random), random)
                await sources.settle(e, SETTLING)
                assert {day: await ask(api, known_at, day) for day in before} == before
                now = await ask(api, sources.happened[-1].recorded_at, "2030-01-01")
                assert sum(now[asked] != before["2030-01-01"][asked] for asked in now) > len(now) * 0.8

                assert running.workers is not None
                for view in JOINED:
                    await running.workers.rebuild(view)
                await sources.settle(e, SETTLING)
                assert {day: await ask(api, known_at, day) for day in before} == before
            async with performance(urls, settings) as (_, api):
                await sources.settle(e, SETTLING)
                assert {day: await ask(api, known_at, day) for day in before} == before


async def test_what_is_not_settled_says_so(postgres: Server, template: str, tmp_path: Path) -> None:
    async with (
        database(postgres, template) as a, database(postgres, template) as b, database(postgres, template) as c,
        database(postgres, template) as d, database(postgres, template) as e,
    ):  # fmt: skip
        urls = dict(zip((*SERVICES, "performance"), (a, b, c, d, e), strict=True))
        async with Sources.open(urls) as sources, performance(urls, Settings(home=tmp_path)) as (_, api):
            answer = (await api.get("/v1/kpis/signed_amount")).json()
            assert answer["settled"] is False
            assert answer["items"] == [
                {"period": None, "key": None, "value": None, "numerator": None, "denominator": None, "n": 0}
            ]
            await sources.tell(Company(1, deals=3).told, Random(1))
            until = await sources.settle(e, SETTLING)
            future = (await api.get("/v1/kpis/signed_amount", params={"known_at": "2090-01-01T00:00:00Z"})).json()
            assert (future["settled"], future["known_at"]) == (False, "2090-01-01T00:00:00Z")
            assert datetime.fromisoformat(future["settled_until"]) >= until
