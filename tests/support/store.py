"""A database with the store's tables, made once per server and copied for every test."""

from hashlib import sha256

import pytest

from shared.embedded import Server
from shared.store.migrate import MIGRATIONS, migrate


@pytest.fixture(scope="session")
def template(postgres: Server) -> str:
    """The name of the migrated database that `database_url` copies; nobody stays connected to it.

    It is named by its migrations: processes that share a server need not have the same.
    """
    content = b"".join(path.read_bytes() for path in sorted(MIGRATIONS.glob("*.sql")))
    name = f"template_{sha256(content).hexdigest()[:16]}"
    migrate(postgres.url(name))
    return name
