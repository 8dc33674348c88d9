"""Until a service knows the organisation of now."""

import asyncio
import time
from uuid import UUID

from shared.actor import Actor
from shared.authority.authority import Stale
from shared.web.serving.running import Running

WITHIN = 30.0
NEW = 10.0


async def until_fresh(running: Running, general_manager: UUID) -> None:
    """Until a service knows who works here, and has known it for at most ten seconds: so it stays fresh for a minute.

    A database begins with the watermark of the one it is a copy of, which may be as old as is just allowed.
    """
    authority, gm = running.authority, Actor(f"employee/{general_manager}", "general_manager", general_manager)
    async with asyncio.timeout(WITHIN):
        while True:
            try:
                await authority.who(gm)
                await authority.organisation()
                if time.monotonic() - authority._known.settled_at < NEW:
                    return
            except Stale:
                pass
            await asyncio.sleep(0.05)
