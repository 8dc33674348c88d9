"""Two workers of one service on one database: policies and deadlines act once, whoever is cut off in between."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import asyncpg
import pytest

from services.pipeline.app import SERVICE
from shared.embedded import Server
from shared.web.serving.running import Running, open_service
from tests.pipeline.company import Company, company
from tests.support.installation import installation
from tests.support.store import template

__all__ = ["template"]
DEALS = 40
ORDERS = """
SELECT count(*) AS orders, count(DISTINCT data::json->>'deal_id') AS deals FROM public.events WHERE type = 'OrderReceived'
"""
FELL = "SELECT count(*), count(DISTINCT data::json->>'invoice_id') FROM public.events WHERE type = 'InvoiceFellOverdue'"
CUT_OFF = """
SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
WHERE datname = current_database() AND application_name LIKE 'pipeline w%'
"""


@pytest.fixture
async def api(postgres: Server, template: str, tmp_path: Path) -> AsyncIterator[Company]:
    async with installation(postgres, template, tmp_path, [SERVICE]) as opened, company(opened) as ready:
        yield ready


@pytest.fixture
async def second(api: Company) -> AsyncIterator[Running]:
    """Another process's worth of workers on the same database."""
    opened = api.installation
    running = await open_service(SERVICE, opened.urls["pipeline"], opened.settings, peers=opened.urls)
    yield running
    await running.close()


@pytest.fixture
async def db(api: Company) -> AsyncIterator[asyncpg.Connection]:
    connection = await asyncpg.connect(api.installation.urls["pipeline"])
    yield connection
    await connection.close()


def signed_long_ago(api: Company, number: int) -> dict[str, Any]:
    amount = {"amount_minor": 100 + number, "currency": "USD"}
    return {
        "external_reference": f"two-workers-{number}",
        "owner_id": api.anna,
        "customer_id": api.acme,
        "lines": [{"product_id": api.product, "quantity": 1, "net": amount}],
        "stage": "signed",
        "opened_on": "2020-01-01",
        "closed_on": "2020-02-01",
        "schedule": [{"net": amount, "due_on": "2020-03-01"}],
    }


async def until(db: asyncpg.Connection, query: str, expected: int) -> tuple[int, int]:
    """The two counts, once the first has come to `expected` or 20 s have passed, and a moment later."""
    for _ in range(200):
        if (await db.fetchrow(query))[0] >= expected:
            break
        await asyncio.sleep(0.1)
    await asyncio.sleep(1.5)
    found = await db.fetchrow(query)
    return found[0], found[1]


async def test_policies_and_deadlines_act_once_across_two_workers(
    api: Company, second: Running, db: asyncpg.Connection
) -> None:
    assert second.workers is not None
    await api.post("/deals/import", {"items": [signed_long_ago(api, number) for number in range(DEALS)]})
    assert await until(db, ORDERS, DEALS) == (DEALS, DEALS)
    assert await until(db, FELL, DEALS) == (DEALS, DEALS)


async def test_they_act_once_though_workers_are_cut_off_in_the_middle(
    api: Company, second: Running, db: asyncpg.Connection
) -> None:
    assert second.workers is not None

    async def cutting() -> None:
        for _ in range(6):
            await asyncio.sleep(0.15)
            await db.fetchval(CUT_OFF)

    cut = asyncio.create_task(cutting())
    for begin in range(0, DEALS, 10):
        await api.post("/deals/import", {"items": [signed_long_ago(api, begin + number) for number in range(10)]})
        await asyncio.sleep(0.2)
    await cut
    assert await until(db, ORDERS, DEALS) == (DEALS, DEALS)
    assert await until(db, FELL, DEALS) == (DEALS, DEALS)


async def test_the_second_worker_goes_on_when_the_first_is_gone(
    api: Company, second: Running, db: asyncpg.Connection
) -> None:
    first = api.installation.running["pipeline"]
    assert first.workers is not None
    await first.workers.stop()
    await api.post("/deals/import", {"items": [signed_long_ago(api, number) for number in range(5)]})
    assert await until(db, ORDERS, 5) == (5, 5)
    assert second.workers is not None
    assert not second.workers.stuck()
