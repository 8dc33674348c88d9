"""How many rows there are: what a refused request must not change."""

from collections.abc import Mapping

from asyncpg import Connection

TABLES = "SELECT format('%I.%I', schemaname, relname) FROM pg_stat_user_tables"
Rows = Mapping[str, int]


async def rows(db: Connection) -> Rows:
    """How many rows each table of a database has, its events among them."""
    tables = [row[0] for row in await db.fetch(TABLES)]
    return dict(await db.fetch(" UNION ALL ".join(f"SELECT '{table}', count(*) FROM {table}" for table in tables)))
