"""A proxy before PostgreSQL and one before each node of Kafka for each service."""

import asyncio
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Literal

from deploy.kafka import Listener, free_ports
from deploy.kafka.node import used_by
from services.cli.names import NAMES
from tests.faults.system.kafka import Kafka
from tests.faults.system.postgres import Postgres
from tests.faults.system.proxy import Proxy

Far = Literal["postgres", "kafka"]
EVERY = "every service"


@dataclass(frozen=True, slots=True)
class Edges:
    """What stands between services and what they need, by the far end, the service, and the node there."""

    proxies: Mapping[tuple[Far, str, int], Proxy]

    def of(self, far: Far, service: str) -> Iterator[Proxy]:
        """The proxies of one service, or of every one."""
        yield from (proxy for (end, name, _), proxy in self.proxies.items() if end == far and service in {EVERY, name})

    async def listen(self) -> None:
        """Let connections in."""
        for proxy in self.proxies.values():
            await proxy.listen()

    async def end(self) -> None:
        """Refuse and end everything."""
        await asyncio.gather(*(proxy.end() for proxy in self.proxies.values()))


def listeners(ports: Sequence[int]) -> list[dict[str, Listener]]:
    """For each node a listener for each service, advertised at one of `ports`; ten are needed for a node."""
    free = iter(ports)
    nodes = len(ports) // (2 * len(NAMES))
    return [{name: Listener(name.upper(), next(free), next(free)) for name in NAMES} for _ in range(nodes)]


def edges(postgres: Postgres, kafka: Kafka, ways: Sequence[Mapping[str, Listener]]) -> Edges:
    """Proxies that do not listen yet."""
    ports = free_ports(len(NAMES), besides=used_by(way for node in ways for way in node.values()))
    found: dict[tuple[Far, str, int], Proxy] = {}
    for name, port in zip(NAMES, ports, strict=True):
        found["postgres", name, 0] = Proxy(port, postgres.reach)
        for number, node in enumerate(ways):
            found["kafka", name, number] = Proxy(node[name].advertised, partial(kafka.reach, node[name]))
    return Edges(found)
