"""Until a service knows the organisation of now."""

import asyncio
from uuid import UUID

from shared.actor import Actor
from shared.authority.authority import Stale
from shared.web.running import Running

WITHIN = 30.0
PUBLISHING = "targets.publish"


async def until_fresh(running: Running, general_manager: UUID) -> None:
    """Until a service knows who works here well enough to publish and to pay by it."""
    authority, gm = running.authority, Actor(f"employee/{general_manager}", "general_manager", general_manager)
    async with asyncio.timeout(WITHIN):
        while True:
            try:
                await authority.permit(await authority.who(gm), PUBLISHING)
            except Stale:
                await asyncio.sleep(0.05)
            else:
                return
