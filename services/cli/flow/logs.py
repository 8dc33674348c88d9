"""The transports of an installation, as a command reads them."""

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AsyncExitStack, asynccontextmanager

from services.cli.apps import SERVICES
from shared.flow.building.side import Transports
from shared.flow.kafka.cluster import cluster_of
from shared.flow.kafka.transport import KafkaTransport
from shared.flow.log_transport import LogTransport
from shared.flow.transport import Transport
from shared.settings import Settings
from shared.store.log import Log
from shared.store.migrate import migrate
from shared.web.serving.running import sources


@asynccontextmanager
async def transports(settings: Settings, urls: Mapping[str, str]) -> AsyncIterator[Callable[[str], Transports]]:
    """For each service what brings a source's messages to it: its own log, and others' topics or logs.

    The databases are brought up to date first.
    """
    async with AsyncExitStack() as held:
        await asyncio.gather(*(asyncio.to_thread(migrate, url) for url in urls.values()))
        logs = {service.name: Log(urls[service.name], service.name, name="salesloop command") for service in SERVICES}
        for log in logs.values():
            await log.start()
            held.push_async_callback(log.stop)
        direct, cluster = LogTransport(logs), cluster_of(settings)
        topics: dict[str, Transport] = {}
        for service in SERVICES if cluster is not None else ():
            assert cluster is not None
            reader = topics[service.name] = KafkaTransport(cluster, service.name, sources(service))
            reader.start()
            held.push_async_callback(reader.stop)

        def of(reader: str) -> Transports:
            return lambda source: direct if source == reader else topics.get(reader, direct)

        yield of
