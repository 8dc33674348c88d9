"""The world that bad input is sent to: all five services and the firm with its data, set up once for a module."""

from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import UTC, datetime

import pytest
import pytest_asyncio
from asyncpg import Connection

from services.cli.apps import SERVICES
from shared.embedded import Server
from shared.problems.platform import PLATFORM
from shared.store.connect import connect
from tests.authority.world import World, entered
from tests.gate.operations import Operation, operations
from tests.gate.rows import Rows, rows
from tests.gate.sending import Target
from tests.support.described import descriptions
from tests.support.installation import installation
from tests.support.organisation import settled_in


@dataclass(frozen=True)
class Gate:
    """What is sent to, and a connection to count rows by service; `before` are those before anything was sent."""

    world: World
    target: Target
    operations: Mapping[tuple[str, str], Operation]
    databases: Mapping[str, Connection]
    before: Mapping[str, Rows]


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def world(postgres: Server, template: str, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[World]:
    """All five services in this process, and the firm with its customers, deals, money, targets and plans."""
    async with installation(postgres, template, tmp_path_factory.mktemp("gate"), SERVICES, log_level="warning") as here:
        firm = await settled_in(here)
        today = here.running["pipeline"].date_of(datetime.now(UTC))
        yield await entered(World(here, firm, today))


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def gate(world: World) -> AsyncIterator[Gate]:
    """That world, ready to be sent to."""
    here = world.here
    codes = {service.name: frozenset({*PLATFORM, *service.codes}) for service in SERVICES}
    target = Target(here.app, descriptions(here.documents), codes)
    async with AsyncExitStack() as held:
        databases = {name: await connect(url) for name, url in here.urls.items()}
        for db in databases.values():
            held.push_async_callback(db.close)
        before = {name: await rows(db) for name, db in databases.items()}
        yield Gate(world, target, operations(here.documents), databases, before)
