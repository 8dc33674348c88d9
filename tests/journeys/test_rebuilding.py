"""Views made anew while they serve and are fed, and compared with what the log says."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import asyncpg
import pytest

from services.customers.app import SERVICE
from services.customers.views.customers import CUSTOMERS
from shared.embedded import Server
from shared.flow.log_transport import LogTransport
from shared.flow.verify import Verified, verify
from tests.support.installation import Installation, installation


@pytest.fixture
async def api(postgres: Server, template: str, tmp_path: Path) -> AsyncIterator[Installation]:
    async with installation(postgres, template, tmp_path, [SERVICE]) as opened:
        yield opened


@pytest.fixture
async def db(api: Installation) -> AsyncIterator[asyncpg.Connection]:
    connection = await asyncpg.connect(api.urls["customers"], server_settings={"search_path": "views, public"})
    yield connection
    await connection.close()


async def register(api: Installation, names: list[str]) -> None:
    answer = await api.http.post("/customers/v1/customers/batch", json={"items": [{"name": name} for name in names]})
    assert {item["status"] for item in answer.json()["items"]} == {201}


async def compared(api: Installation) -> Verified:
    running = api.running["customers"]
    logs = LogTransport({"customers": running.store.log})
    (found,) = await verify(api.urls["customers"], [CUSTOMERS], lambda _source: logs, {})
    return found


async def seen(db: asyncpg.Connection, count: int) -> None:
    for _ in range(200):
        if await db.fetchval("SELECT count(*) FROM customers") == count:
            return
        await asyncio.sleep(0.05)
    raise AssertionError(f"{await db.fetchval('SELECT count(*) FROM customers')} customers instead of {count}")


async def test_a_view_is_swapped_while_events_flow_and_loses_none(api: Installation, db: asyncpg.Connection) -> None:
    workers: Any = api.running["customers"].workers
    await register(api, [f"Before {number}" for number in range(100)])
    empty_answers = 0

    async def feeding() -> None:
        for part in range(10):
            await register(api, [f"During {part}-{number}" for number in range(20)])

    async def watching(until: "asyncio.Task[None]") -> None:
        nonlocal empty_answers
        while not until.done():
            empty_answers += not (await api.get("/customers/v1/customers", limit=1))["items"]

    fed = asyncio.create_task(feeding())
    watched = asyncio.create_task(watching(fed))
    builds = [await workers.rebuild(CUSTOMERS) for _ in range(3)]
    await asyncio.gather(fed, watched)
    await seen(db, 300)
    assert len({each.build for each in builds}) == 3
    assert empty_answers == 0
    found = await compared(api)
    assert (found.rows, found.equal) == (300, True)


async def test_a_rebuild_gives_the_same_hash(api: Installation, db: asyncpg.Connection) -> None:
    workers: Any = api.running["customers"].workers
    await register(api, ["Iris", "Delta", "Cedar"])
    await seen(db, 3)
    before = await compared(api)
    await workers.rebuild(CUSTOMERS)
    after = await compared(api)
    assert before.equal
    assert (before.exact_live, before.content) == (after.exact_live, after.content)


async def test_verify_turns_red_when_a_row_is_not_what_the_log_says(api: Installation, db: asyncpg.Connection) -> None:
    await register(api, ["Iris", "Delta"])
    await seen(db, 2)
    await db.execute("UPDATE customers SET name = 'Tampered' WHERE name = 'Iris'")
    assert not (await compared(api)).equal
    workers: Any = api.running["customers"].workers
    await workers.rebuild(CUSTOMERS)
    assert (await compared(api)).equal
