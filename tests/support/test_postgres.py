"""The tests' own server."""

import asyncpg

from shared.embedded import Server


async def test_every_test_gets_a_database_of_its_own(database_url: str, postgres: Server) -> None:
    assert database_url != postgres.url("postgres")
    connection = await asyncpg.connect(database_url)
    try:
        await connection.execute("CREATE TABLE only_here ()")
    finally:
        await connection.close()


async def test_what_one_test_made_is_not_seen_by_the_next(database_url: str) -> None:
    connection = await asyncpg.connect(database_url)
    try:
        assert await connection.fetchval("SELECT to_regclass('only_here')") is None
    finally:
        await connection.close()
