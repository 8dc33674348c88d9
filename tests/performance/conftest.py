"""Databases with the store's tables, and those of performance's views."""

from collections.abc import AsyncIterator

import asyncpg
import pytest

from tests.performance.projecting import create
from tests.support.store import template

__all__ = ["template"]


@pytest.fixture
async def db(database_url: str) -> AsyncIterator[asyncpg.Connection]:
    """A connection as a service has it, with the views' tables."""
    connection = await asyncpg.connect(database_url, server_settings={"search_path": "views, public"})
    try:
        await create(connection)
        yield connection
    finally:
        await connection.close()
