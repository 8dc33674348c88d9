"""The example service with its workers, and with files that come in."""

from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest

from shared.settings import Settings
from shared.web.identity.tokens import issue_token
from shared.web.serving.app import create_app
from shared.web.serving.running import Running, open_service
from tests.shared.web.conftest import client_of
from tests.shared.web.jobs.notes import SERVICE


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(home=tmp_path)


@pytest.fixture
async def working(database_url: str, settings: Settings) -> AsyncIterator[Running]:
    """The service with its workers."""
    opened = await open_service(SERVICE, database_url, settings)
    yield opened
    await opened.close()


@pytest.fixture
async def resting(database_url: str, settings: Settings) -> AsyncIterator[Running]:
    """The service as it only answers HTTP: jobs stay where they are."""
    opened = await open_service(SERVICE, database_url, settings, workers=False)
    yield opened
    await opened.close()


@pytest.fixture
def token(settings: Settings) -> str:
    return issue_token(settings, "admin")


@pytest.fixture
async def api(working: Running, token: str) -> AsyncIterator[httpx.AsyncClient]:
    """A client that is authenticated as admin, of the service with workers."""
    async with client_of(create_app(working), token) as client:
        yield client


@pytest.fixture
async def idle(resting: Running, token: str) -> AsyncIterator[httpx.AsyncClient]:
    """The same of the service without."""
    async with client_of(create_app(resting), token) as client:
        yield client
