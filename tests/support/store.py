"""A database with the store's tables, made once per test process and copied for every test."""

import pytest

from shared.embedded import Server
from shared.store.migrate import migrate


@pytest.fixture(scope="session")
def template(postgres: Server) -> str:
    """The name of the migrated database that `database_url` copies; nobody stays connected to it."""
    migrate(postgres.url("template_store"))
    return "template_store"
