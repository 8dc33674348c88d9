"""The world that bad input is sent to: all five services and the firm with its data."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest
import pytest_asyncio

from services.cli.apps import SERVICES
from shared.embedded import Server
from tests.authority.world import World, entered
from tests.support.installation import installation
from tests.support.organisation import settled_in


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def world(postgres: Server, template: str, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[World]:
    """All five services in this process, and the firm with its customers, deals, money, targets and plans."""
    async with installation(postgres, template, tmp_path_factory.mktemp("gate"), SERVICES) as here:
        firm = await settled_in(here)
        today = here.running["pipeline"].date_of(datetime.now(UTC))
        yield await entered(World(here, firm, today))
