"""The fixtures every test may ask for."""

from collections.abc import AsyncIterator, Iterator

import pytest

from shared.embedded import Server
from tests.support.kafka import jvm as jvm  # noqa: PLC0414 - a fixture
from tests.support.kafka import kafka as kafka  # noqa: PLC0414 - a fixture
from tests.support.kafka import topics as topics  # noqa: PLC0414 - a fixture
from tests.support.postgres import database, tests_server
from tests.support.store import template as template  # noqa: PLC0414 - a fixture


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The file that takes longest begins first: at the end the other processes would wait for it."""
    items.sort(key=lambda item: item.path.name != "test_each_turns_red.py")


@pytest.fixture(scope="session")
def postgres() -> Iterator[Server]:
    """The server of this test process (each xdist worker has its own); it starts when the first test asks for it."""
    with tests_server() as server:
        yield server


@pytest.fixture
async def database_url(postgres: Server, template: str) -> AsyncIterator[str]:
    """The URL of a database of the test's own."""
    async with database(postgres, template) as url:
        yield url
