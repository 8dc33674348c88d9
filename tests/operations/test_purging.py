"""Answers that are kept for those who ask again go after 72 hours, while the service works."""

from typing import Any

from shared.store.deciding.idempotency import AT_ONCE
from tests.shared.flow.parcels import connected, opened, working
from tests.shared.flow.waiting import until

ANSWERED = """
INSERT INTO idempotency (scope, digest, status, answer, stream_id, version, created_at)
SELECT gen_random_uuid(), gen_random_uuid(), 200, $1, gen_random_uuid(), 1, clock_timestamp() - $2 * interval '1 hour'
FROM generate_series(1, $3::integer)
"""
LEFT = "SELECT count(*) FROM idempotency"


async def test_answers_are_removed_after_72_hours_and_not_before(database_url: str) -> None:
    async with connected(database_url) as db, opened(database_url) as store:
        await db.execute(ANSWERED, "old", 73, 2 * AT_ONCE + 1)
        await db.execute(ANSWERED, "new", 71, 3)

        async def are_gone() -> Any:
            return await db.fetchval(LEFT) == 3

        async with working(database_url, store):
            await until(are_gone)
        assert await db.fetchval("SELECT bool_and(answer = 'new') FROM idempotency")
