"""A proxy before PostgreSQL and one before Kafka for each service."""

import asyncio
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Literal

from deploy.kafka import Listener, free_ports
from services.cli.installation import SERVICES
from tests.faults.system.kafka import Kafka
from tests.faults.system.postgres import Postgres
from tests.faults.system.proxy import Proxy

Far = Literal["postgres", "kafka"]
EVERY = "every service"


@dataclass(frozen=True, slots=True)
class Edges:
    """What stands between services and what they need, by the far end and the service."""

    proxies: Mapping[tuple[Far, str], Proxy]

    def of(self, far: Far, service: str) -> Iterator[Proxy]:
        """The proxy of one service, or of every one."""
        yield from (proxy for (end, name), proxy in self.proxies.items() if end == far and service in {EVERY, name})

    async def listen(self) -> None:
        """Let connections in."""
        for proxy in self.proxies.values():
            await proxy.listen()

    async def end(self) -> None:
        """Refuse and end everything."""
        await asyncio.gather(*(proxy.end() for proxy in self.proxies.values()))


def listeners(ports: Iterable[int]) -> dict[str, Listener]:
    """A listener of the broker for each service, advertised at one of `ports`; ten are needed."""
    free = iter(ports)
    return {name: Listener(name.upper(), next(free), next(free)) for name in SERVICES}


def edges(postgres: Postgres, kafka: Kafka, ways: Mapping[str, Listener]) -> Edges:
    """Proxies that do not listen yet."""
    ports = free_ports(len(SERVICES), besides=[port for way in ways.values() for port in (way.port, way.advertised)])
    found: dict[tuple[Far, str], Proxy] = {}
    for name, port in zip(SERVICES, ports, strict=True):
        found["postgres", name] = Proxy(port, postgres.reach)
        found["kafka", name] = Proxy(ways[name].advertised, partial(kafka.reach, ways[name]))
    return Edges(found)
