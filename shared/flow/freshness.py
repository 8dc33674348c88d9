"""How new an answer is: what a view has seen, and up to when nothing can be added to it."""

import asyncio
import time
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from shared.flow.consuming.progress import Progress

SEEN = """
SELECT count(*) > 0, bool_and(c.log_id > $4 OR CASE c.topic WHEN '' THEN c.position ELSE c.settled_position END >= $3)
FROM public.views AS v LEFT JOIN public.checkpoints AS c
    ON c.consumer = v.name AND c.build = v.build AND c.service = $2
WHERE v.name = $1
"""
SETTLED = """
WITH live AS (SELECT name, build FROM public.views WHERE name = ANY ($1::text[]))
SELECT CASE WHEN (SELECT count(*) FROM live) = cardinality($1::text[]) THEN nullif(least(
    (SELECT min(c.settled_until) FROM public.checkpoints AS c JOIN live ON (name, live.build) = (c.consumer, c.build)),
    (SELECT min(d.recorded_at) FROM public.dead_letters AS d JOIN live ON (name, live.build) = (d.consumer, d.build)
     WHERE NOT d.discarded)), '-infinity') END
"""
FIRST_PAUSE, LONGEST_PAUSE = 0.005, 0.05


async def settled_until(db: Any, views: Sequence[str]) -> datetime | None:
    """What is recorded before this moment is in all these views, for ever; None while that cannot be said.

    The least over the views' sources and their parked keys. Ask in the answer's own transaction (repeatable read), so
    that it speaks of the answer's own rows.
    """
    found: datetime | None = await db.fetchval(SETTLED, list(dict.fromkeys(views)))
    return found


async def wait_for(
    pool: Any,
    view: str,
    service: str,
    position: int,
    timeout: float,  # noqa: ASYNC109
    *,
    log_id: int = 2**62,
    progress: Progress | None = None,
) -> bool:
    """Until `view` has seen the position of `service`'s log, at most `timeout` seconds; whether it has.

    Wakes at once while the view is fed in this process (`progress` is its workers'), asks the table otherwise. A view
    that does not read the service has seen all of it. A checkpoint in a log newer than `log_id` counts as seen.
    """
    deadline = time.monotonic() + timeout
    pause = FIRST_PAUSE
    while True:
        if progress is not None and progress.position(view, service) is not None:
            left = deadline - time.monotonic()
            if await progress.wait(view, service, position, max(0.0, left)):
                return True
        exists, seen = await pool.fetchrow(SEEN, view, service, position, log_id)
        if exists and seen is not False:
            return True
        left = deadline - time.monotonic()
        if left <= 0:
            return False
        await asyncio.sleep(min(pause, left))
        pause = min(pause * 2, LONGEST_PAUSE)
