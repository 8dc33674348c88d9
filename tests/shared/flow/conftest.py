"""A store and a connection on a database of the test's own."""

from collections.abc import AsyncIterator
from typing import Any

import pytest

from shared.store.store import Store
from tests.shared.flow.parcels import connected, opened


@pytest.fixture
async def store(database_url: str) -> AsyncIterator[Store]:
    async with opened(database_url) as store:
        yield store


@pytest.fixture
async def db(database_url: str) -> AsyncIterator[Any]:
    async with connected(database_url) as db:
        yield db
