"""Waiting for something that must become true."""

import asyncio
from collections.abc import Awaitable, Callable

PATIENCE = 45.0  # nothing is said about speed: as long as a machine that is busy with other things may need


async def until(true: Callable[[], Awaitable[bool]], seconds: float = PATIENCE) -> None:
    """Ask until the answer is yes."""
    async with asyncio.timeout(seconds):
        while not await true():  # noqa: ASYNC110
            await asyncio.sleep(0.02)
