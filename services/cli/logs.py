"""The logs of an installation as this process reads them, and a service's store for what has to be carried out."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager

from services.cli.apps import SERVICES
from shared.flow.log_transport import LogTransport
from shared.store.log import Log
from shared.store.migrate import migrate


@asynccontextmanager
async def transport(urls: Mapping[str, str]) -> AsyncIterator[LogTransport]:
    """Every service's log, read by position, for the block; their databases are brought up to date first."""
    async with AsyncExitStack() as held:
        await asyncio.gather(*(asyncio.to_thread(migrate, url) for url in urls.values()))
        logs = {service.name: Log(urls[service.name], service.name, name="salesloop command") for service in SERVICES}
        for log in logs.values():
            await log.start()
            held.push_async_callback(log.stop)
        yield LogTransport(logs)
