"""Stored answers looked up outside an append, and the old ones removed."""

from datetime import timedelta
from typing import Any

from shared.store.values import KeyReused, Replayed

KEPT = timedelta(hours=72)
AT_ONCE = 5000
LOOK = """
SELECT i.digest = $2 AS same, i.status, i.answer, i.stream_id, i.version, coalesce(e.position, 0) AS position
FROM idempotency AS i LEFT JOIN events AS e ON e.stream_id = i.stream_id AND e.version = i.version
WHERE i.scope = $1
"""
PURGE = """
DELETE FROM idempotency WHERE scope IN (
    SELECT scope FROM idempotency WHERE created_at < clock_timestamp() - $1::interval LIMIT $2)
"""


async def replay(db: Any, scope: str, digest: str) -> Replayed | None:
    """The answer stored under a key, None when there is none yet. Raises KeyReused when it came with another body."""
    row = await db.fetchrow(LOOK, scope, digest)
    if row is None:
        return None
    if not row["same"]:
        raise KeyReused
    return Replayed(row["status"], row["answer"], row["stream_id"], row["version"], row["position"])


async def purge(db: Any, older: timedelta = KEPT, *, at_once: int = AT_ONCE) -> int:
    """Remove answers older than 72 hours, at most `at_once`; how many went."""
    return int((await db.execute(PURGE, older, at_once)).rpartition(" ")[2])
