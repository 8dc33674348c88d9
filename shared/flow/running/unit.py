"""Consumers that run together under one lease."""

import asyncio
from collections.abc import Sequence

from shared.flow.consuming.consumer import Consumer

GRACE = 5.0


async def consume(consumers: Sequence[Consumer], lost: asyncio.Event) -> None:
    """Run them until the lease is lost or one of them cannot go on; raises what that one raises.

    A batch under way is finished first, whoever ends it.
    """
    tasks = [asyncio.create_task(consumer.run(), name=consumer.name) for consumer in consumers]
    gone = asyncio.create_task(lost.wait())
    try:
        done, _ = await asyncio.wait([*tasks, gone], return_when=asyncio.FIRST_COMPLETED)
    finally:
        gone.cancel()
        await asyncio.gather(*(end(*pair) for pair in zip(consumers, tasks, strict=True)))
    for task in tasks:
        if task in done:
            task.result()


async def end(consumer: Consumer, task: "asyncio.Task[None]") -> None:
    """Cancel the loop between two batches; after five seconds in the middle of one."""
    try:
        async with asyncio.timeout(GRACE), consumer.lock:
            task.cancel()
    except TimeoutError:
        task.cancel()
    await asyncio.gather(task, return_exceptions=True)
