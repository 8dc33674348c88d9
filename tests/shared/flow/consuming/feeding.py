"""Consumers of the view of parcels that run without asking for a lease."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from typing import Any

from shared.flow.consuming.consumer import Consumer
from shared.flow.consuming.progress import Progress
from shared.flow.log_transport import LogTransport
from shared.flow.projector import Projector
from shared.flow.view import Project
from shared.store.store import Store
from tests.shared.flow.interrupting import passed
from tests.shared.flow.parcels import READS, project, working


async def built(url: str, store: Store, db: Any) -> int:
    """The number of an empty view's build, that nobody feeds."""
    async with working(url, store) as workers:
        await workers.built()
    build: int = await db.fetchval("SELECT build FROM views")
    return build


def consumer(
    store: Store,
    build: int,
    project: Project = project,
    acquire: Callable[[], AbstractAsyncContextManager[Any]] | None = None,
) -> Consumer:
    acquire = acquire or store.pool.acquire
    step = Projector(acquire, "parcels", build, "parcels", project)
    transport = LogTransport({"parcels": store.log})
    return Consumer("parcels", build, "parcels", READS, transport, step, acquire, Progress())


@asynccontextmanager
async def running(feeding: Consumer) -> AsyncIterator[None]:
    """Run it for the block, and cut it off."""
    task = asyncio.create_task(feeding.run())
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


async def fed(feeding: Consumer, store: Store, db: Any) -> None:
    """Run it until it has passed the log."""
    async with running(feeding):
        await passed(db, store, "parcels")
