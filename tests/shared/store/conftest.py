"""Stores and a connection on a database of the test's own."""

from collections.abc import AsyncIterator
from typing import Any

import pytest

from shared.store.store import Store
from tests.shared.store.appends import connected, opened


@pytest.fixture
async def store(database_url: str) -> AsyncIterator[Store]:
    async with opened(database_url) as store:
        yield store


@pytest.fixture
async def stores(database_url: str) -> AsyncIterator[tuple[Store, Store]]:
    """Two processes' worth of stores on one database."""
    async with opened(database_url) as one, opened(database_url) as two:
        yield one, two


@pytest.fixture
async def db(database_url: str) -> AsyncIterator[Any]:
    async with connected(database_url) as db:
        yield db
