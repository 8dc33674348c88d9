"""How far behind each consumer is, from the databases themselves."""

from collections.abc import Mapping
from typing import Any, NamedTuple

ROWS = """
SELECT c.consumer, c.service, min(CASE c.topic WHEN '' THEN c.position ELSE c.settled_position END) AS position,
       (SELECT count(*) FROM public.dead_letters AS d
        WHERE d.consumer = c.consumer AND d.build = c.build AND d.service = c.service AND NOT d.discarded) AS parked
FROM public.checkpoints AS c LEFT JOIN public.views AS v ON v.name = c.consumer
WHERE c.build = coalesce(v.build, 0) AND NOT (v.name IS NULL AND c.build > 0)
GROUP BY c.consumer, c.build, c.service ORDER BY c.consumer, c.service
"""
BEHIND = """
SELECT (SELECT count(*) FROM public.events WHERE position > $1),
       coalesce((SELECT extract(epoch FROM clock_timestamp() - recorded_at)::float8 FROM public.events
                 WHERE position > $1 ORDER BY position LIMIT 1), 0)
"""


class Lag(NamedTuple):
    """`behind` counts the events after the checkpoint, `seconds` is the age of the oldest of them (0: none).

    What is fed by topics has certainly seen the log up to the newest watermark that all its partitions have passed: a
    second's events may count as behind although they are there.
    """

    consumer: str
    service: str
    position: int
    behind: int
    seconds: float
    parked: int


async def lag(db: Any, logs: Mapping[str, Any]) -> list[Lag]:
    """Of every consumer of the service whose database is `db`; `logs` are connections to its sources' databases."""
    found = []
    for consumer, service, position, parked in await db.fetch(ROWS):
        behind, seconds = await logs[service].fetchrow(BEHIND, position)
        found.append(Lag(consumer, service, position, behind, max(0.0, seconds), parked))
    return found
