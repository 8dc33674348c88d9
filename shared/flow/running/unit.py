"""Consumers that run together under one lease."""

import asyncio
from collections.abc import Coroutine, Sequence
from typing import Any

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


async def until_one_ends(running: Sequence[Coroutine[Any, Any, None]]) -> None:
    """Run these side by side until the first of them ends, then end the others; raises what that one raised."""
    tasks = [asyncio.create_task(one) for one in running]
    try:
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    for task in done:
        task.result()


async def until(event: asyncio.Event) -> None:
    """Until the event is set."""
    await event.wait()


async def end(consumer: Consumer, task: "asyncio.Task[None]") -> None:
    """Cancel the loop between two batches; after five seconds in the middle of one."""
    try:
        async with asyncio.timeout(GRACE), consumer.lock:
            task.cancel()
    except TimeoutError:
        task.cancel()
    await asyncio.gather(task, return_exceptions=True)
