"""Close the past of a log: after this, nothing is recorded before the watermark."""

from typing import Any

import asyncpg

from shared.store.message import Watermark

ADVANCE = "SELECT watermark_position, watermark FROM advance_watermark()"
STORED = "SELECT watermark_position, watermark FROM log"


async def advance(db: Any) -> Watermark:
    """Store and return a new watermark; the last one when an append keeps the fence for longer than 100 ms.

    Every later event has a greater position and `recorded_at >= moment`. Call it each second, from one process per log.
    """
    try:
        position, moment = await db.fetchrow(ADVANCE)
    except asyncpg.LockNotAvailableError:
        position, moment = await db.fetchrow(STORED)
    return Watermark(position, moment)
