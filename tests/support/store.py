"""A database with the store's tables, made once per test process and copied for every test."""

from uuid import uuid4

import pytest

from shared.embedded import Server
from shared.store.migrate import migrate


@pytest.fixture(scope="session")
def template(postgres: Server) -> str:
    """The name of the migrated database that `database_url` copies; nobody stays connected to it."""
    name = f"template_{uuid4().hex}"  # processes that share a server need not have the same tables
    migrate(postgres.url(name))
    return name
