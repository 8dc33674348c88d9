"""Clients of the broker begun and ended, whatever the broker does and whoever is cancelled meanwhile."""

import asyncio
from collections.abc import Coroutine
from typing import Any

from aiokafka import AIOKafkaConsumer, AIOKafkaProducer
from aiokafka.admin import AIOKafkaAdminClient

from shared.flow.kafka.asking import pace

LEAVE_WITHIN = 5.0


async def begin(client: AIOKafkaConsumer | AIOKafkaProducer | AIOKafkaAdminClient) -> None:
    """Start a client. Who is cancelled meanwhile still waits a while: what is half open could not be closed."""
    pace(client.client if isinstance(client, AIOKafkaProducer) else client._client)  # noqa: SLF001 - there is no other way
    task = asyncio.create_task(client.start())
    try:
        await asyncio.wait({task})
    except asyncio.CancelledError:
        await asyncio.wait({task}, timeout=LEAVE_WITHIN)
        if not task.cancel() and not task.cancelled():
            task.exception()
        raise
    task.result()


async def within(seconds: float, ending: Coroutine[Any, Any, None]) -> bool:
    """Whether it came to a good end in time; otherwise it is cancelled, and not waited for.

    In a task of its own: the client's way to stop swallows the cancellation of who waits for it.
    """
    task = asyncio.create_task(ending)
    await asyncio.wait({task}, timeout=seconds)
    if not task.done():
        task.cancel()
        return False
    return not task.cancelled() and task.exception() is None


async def leave(consumer: AIOKafkaConsumer) -> None:
    """Stop a consumer; one that hangs is made to end, or the group would take it for a member that works."""
    if await within(LEAVE_WITHIN, consumer.stop()):
        return
    coordinator, fetcher = consumer._coordinator, consumer._fetcher  # noqa: SLF001 - the client has no other way
    for task in getattr(coordinator, "_heartbeat_task", None), getattr(fetcher, "_fetch_task", None):
        if task is not None:
            task.cancel()
    await within(LEAVE_WITHIN, consumer._client.close())  # noqa: SLF001
