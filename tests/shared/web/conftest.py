"""The example service in this process, over a database of its own."""

from collections.abc import AsyncIterator
from pathlib import Path

import asyncpg
import httpx
import pytest
from fastapi import FastAPI
from starlette.types import ASGIApp

from shared.settings import Settings
from shared.web.identity.tokens import issue_token
from shared.web.serving.app import create_app
from shared.web.serving.running import Running, open_service
from tests.shared.web.example import NOTES, SERVICE
from tests.support.described import described


@pytest.fixture(scope="session")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One installation's home for all tests."""
    return tmp_path_factory.mktemp("home")


@pytest.fixture
def settings(home: Path) -> Settings:
    return Settings(home=home)


@pytest.fixture
async def running(database_url: str, settings: Settings) -> AsyncIterator[Running]:
    """The service as it only answers HTTP, with the tables of its view but nothing that fills them."""
    opened = await open_service(SERVICE, database_url, settings, workers=False)
    await opened.pool.execute(f"SET search_path = views; {NOTES.ddl}; SET search_path = views, public")
    yield opened
    await opened.close()


@pytest.fixture
async def working(database_url: str, settings: Settings) -> AsyncIterator[Running]:
    """The service with its workers, its view built."""
    opened = await open_service(SERVICE, database_url, settings)
    assert opened.workers is not None
    await opened.workers.built()
    yield opened
    await opened.close()


@pytest.fixture
def app(running: Running) -> FastAPI:
    return create_app(running)


@pytest.fixture
def token(settings: Settings) -> str:
    return issue_token(settings, "admin")


@pytest.fixture
async def api(app: FastAPI, token: str) -> AsyncIterator[httpx.AsyncClient]:
    """A client of the service that is authenticated as admin."""
    async with client_of(app, token) as client:
        yield client


@pytest.fixture
async def live(working: Running, token: str) -> AsyncIterator[httpx.AsyncClient]:
    """The same of the service with workers."""
    async with client_of(create_app(working), token) as client:
        yield client


def client_of(app: ASGIApp, token: str) -> httpx.AsyncClient:
    """Requests go straight into the application; what it raises is raised, and what a service answers is as described."""
    headers = {"authorization": f"Bearer {token}"}
    transport: httpx.AsyncBaseTransport = httpx.ASGITransport(app, raise_app_exceptions=True)
    if isinstance(app, FastAPI):
        transport = described(transport, {"": app.openapi()})
    return httpx.AsyncClient(transport=transport, base_url="http://test", headers=headers)


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[asyncpg.Connection]:
    """A look at the tables."""
    connection = await asyncpg.connect(database_url, server_settings={"search_path": "views, public"})
    yield connection
    await connection.close()
