"""Databases of two services on the test's server, where the command line finds them."""

from collections.abc import AsyncIterator
from pathlib import Path
from uuid import uuid4

import asyncpg
import pytest

from shared.embedded import Server
from tests.support.postgres import execute


@pytest.fixture
async def urls(
    postgres: Server, template: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[dict[str, str]]:
    """The URL of the database of people, and of pipeline."""
    prefix = f"t_{uuid4().hex}_"
    monkeypatch.setenv("SALESLOOP_DATABASE_URL", postgres.url(f"{prefix}service").replace("service?", "{service}?"))
    monkeypatch.setenv("SALESLOOP_HOME", str(tmp_path))
    names = {service: f"{prefix}{service}" for service in ("people", "pipeline")}
    for name in names.values():
        await execute(postgres, f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
    yield {service: postgres.url(name) for service, name in names.items()}
    await _drop(postgres, prefix)


async def _drop(server: Server, prefix: str) -> None:
    db = await asyncpg.connect(server.url("postgres"))
    try:
        for (name,) in await db.fetch("SELECT datname FROM pg_database WHERE starts_with(datname, $1)", prefix):
            await db.execute(f'DROP DATABASE "{name}" WITH (FORCE)')
    finally:
        await db.close()
