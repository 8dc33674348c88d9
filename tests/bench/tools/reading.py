"""Reading a whole log and doing nothing: what rebuilding a view from it cannot be faster than."""

import time

import asyncpg

PAGE = """
SELECT position, lag(position) OVER (ORDER BY position), stream_id, version, event_id, type, schema_version, subject, data,
    meta, occurred_on, occurred_at, recorded_at
FROM events WHERE position > $1 ORDER BY position LIMIT 1000
"""


async def read_all(url: str) -> float:
    """Events a second, page by page, with plain asyncpg."""
    db = await asyncpg.connect(url)
    try:
        after, count, began = 0, 0, time.perf_counter()
        while rows := await db.fetch(PAGE, after):
            after, count = rows[-1][0], count + len(rows)
        return count / (time.perf_counter() - began)
    finally:
        await db.close()
