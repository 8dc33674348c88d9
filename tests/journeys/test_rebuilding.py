"""Views made anew while they serve and are fed, and compared with what the log says."""

import asyncio
import json
import os
import subprocess
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

import asyncpg
import pytest

from services.cli.apps import SERVICES
from services.cli.names import NAMES
from services.customers.app import SERVICE
from services.customers.domain.customer import CUSTOMER, RegisterCustomer
from services.customers.views.customers import CUSTOMERS
from services.performance.views.grades import GRADES
from shared.actor import Actor
from shared.contracts.customers import CustomerProfile
from shared.embedded import Server
from shared.flow.building import shards
from shared.flow.building.filling import Filling
from shared.flow.building.hashes import references
from shared.flow.building.helper import find
from shared.flow.log_transport import LogTransport
from shared.flow.rebuild import rebuild
from shared.flow.verify import Verified, verify
from shared.store.handle import Context, handle
from shared.store.reading.pages import Shard
from shared.store.store import Store
from tests.support.installation import Installation, installation
from tests.support.postgres import database, drop_database, execute


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


@asynccontextmanager
async def databases(server: Server, template: str) -> AsyncIterator[str]:
    """An installation's databases, as SALESLOOP_DATABASE_URL names them."""
    prefix = f"verify_{uuid4().hex[:8]}_"
    for name in NAMES:
        await execute(server, f'CREATE DATABASE "{prefix}{name}" TEMPLATE "{template}"')
    try:
        yield server.url(f"{prefix}SERVICE").replace("SERVICE", "{service}")
    finally:
        for name in NAMES:
            await drop_database(server, server.url(prefix + name))


def run(url: str, *arguments: str) -> tuple[int, str]:
    """`salesloop ...` on these databases: its exit code, and what it printed."""
    command = [sys.executable, "-m", "services", *arguments]
    environment = os.environ | {"SALESLOOP_DATABASE_URL": url}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout


def verified(url: str) -> tuple[int, list[str]]:
    """The exit code of `salesloop verify`, and the views it finds to differ."""
    code, printed = run(url, "verify", "--json")
    return code, [row["view"] for row in json.loads(printed) if not row["equal"]]


async def take_over(url: str, names: Sequence[str]) -> Verified:
    """Register customers known elsewhere by their first letter, in this order; the view of them compared."""
    day = date(2026, 3, 1)
    context = Context(Actor("persona/admin", "admin"), datetime(2026, 3, 2, tzinfo=UTC), day, "test")
    store = await Store.open(url, "customers")
    try:
        for name in names:
            profile = CustomerProfile(name, region="North")
            command = RegisterCustomer(profile, "key", None, day, day, external_reference=name[0])
            await handle(store, CUSTOMER, uuid4(), command, context=context)
        logs = LogTransport({"customers": store.log})
        await rebuild(url, CUSTOMERS, lambda _source: logs)
        (found,) = await verify(url, [CUSTOMERS], lambda _source: logs, await references(store.pool))
    finally:
        await store.close()
    return found


def test_another_process_finds_each_view_that_says_where_it_is() -> None:
    divisible = [view for service in SERVICES for view in service.views if view.divisible]
    assert {GRADES.name, "deals", "funnel"} <= {view.name for view in divisible}
    for view in divisible:
        assert find(Filling("", "", view.divisible, view.fingerprint, 0, 0, Shard(0, 255))) is view


async def test_two_processes_build_what_one_does_from_the_log_of_another_service(
    api: Installation, monkeypatch: pytest.MonkeyPatch
) -> None:
    await register(api, [f"Customer {number}" for number in range(40)])
    monkeypatch.setattr(shards, "LARGE", 1)
    monkeypatch.setattr(shards, "_processors", lambda: 2)
    url, logs = api.urls["customers"], LogTransport({"customers": api.running["customers"].store.log})
    builds = [(await rebuild(url, GRADES, lambda _source: logs)).build for _ in range(2)]
    assert builds[1] - builds[0] == 3, "it did not take two shards"
    (found,) = await verify(url, [GRADES], lambda _source: logs, {})
    assert (found.equal, found.rows) == (True, 40)


async def test_two_installations_with_the_same_content_say_so(postgres: Server, template: str) -> None:
    names = ["Anchor", "Birch", "Cedar", "Delta"]
    async with database(postgres, template) as one, database(postgres, template) as two:
        first, second = await take_over(one, names), await take_over(two, names[::-1])
    assert first.equal
    assert second.equal
    assert first.content == second.content
    assert first.exact_live != second.exact_live


async def test_the_command_names_the_view_that_was_tampered_with(postgres: Server, template: str) -> None:
    async with databases(postgres, template) as url:
        customers = url.replace("{service}", "customers")
        await take_over(customers, ["Anchor", "Birch"])
        assert run(url, "rebuild", "--all")[0] == 0
        connection = await asyncpg.connect(customers)
        await connection.execute("DELETE FROM views.customers WHERE name = 'Birch'")
        await connection.close()
        assert verified(url) == (1, ["customers/customers"])
