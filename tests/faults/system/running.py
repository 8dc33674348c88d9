"""The whole system: servers, proxies, and a supervised process for each of the compose file's services."""

import asyncio
import os
import signal
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass, field, replace
from itertools import pairwise
from pathlib import Path
from secrets import token_hex

import httpx

from deploy.kafka import free_ports
from deploy.kafka.ports import HOST
from deploy.local.composed import composed
from deploy.local.plan import GATEWAY, POSTGRES, places, plan
from deploy.local.supervised import Planned, Supervised
from services.cli.installation import create_databases
from services.cli.names import NAMES
from shared.web.sealed.private_file import private_file
from tests.faults.system.disk import Disk
from tests.faults.system.edges import Edges, edges, listeners
from tests.faults.system.kafka import Kafka
from tests.faults.system.postgres import Postgres
from tests.weakened.applying import VARIABLE as OFF

STARTS_WITHIN = 120.0
LOOK_AGAIN = 0.1
MIGRATE = "migrate"


@dataclass(eq=False, slots=True)
class System:
    """A running system; `url` is the gateway's."""

    url: str
    logs: Path
    postgres: Postgres
    kafka: Kafka
    edges: Edges
    settings: dict[str, str]
    processes: dict[str, Supervised] = field(default_factory=dict)
    _tasks: dict[str, "asyncio.Task[None]"] = field(default_factory=dict)

    @property
    def environment(self) -> dict[str, str]:
        """What leads `salesloop` to this system past every proxy, as it is until PostgreSQL is started again."""
        direct = self.postgres.url("SERVICE").replace("/SERVICE?", "/{service}?")
        there = {"SALESLOOP_DATABASE_URL": direct, "SALESLOOP_KAFKA": self.kafka.bootstrap}
        return os.environ | self.settings | there

    def names(self, kind: str, service: str) -> list[str]:
        """The names of the processes of a kind ("serve", "worker") of one service, as they are now."""
        return [name for name in self.processes if name.startswith(f"{kind}-{service}-")]

    def start(self, planned: Planned) -> None:
        """Run one more process until it is dropped."""
        process = self.processes[planned.name] = Supervised(planned, self.logs / f"{planned.name}.log")
        self._tasks[planned.name] = asyncio.create_task(process.run())

    async def drop(self, name: str) -> None:
        """End a process and start it no more."""
        await self.processes.pop(name).stop()
        await self._tasks.pop(name)

    def signal(self, name: str, number: signal.Signals) -> None:
        """Send a signal to the process as it is now, if it is there."""
        process = self.processes[name]._process
        if process is not None and process.returncode is None:
            with suppress(ProcessLookupError):
                process.send_signal(number)

    def number(self, name: str) -> int:
        """How many times a process was started: it was started again when this has grown."""
        return self.processes[name].starts

    def worker_port(self, name: str) -> int:
        """Where a worker says how it is."""
        return int(self.processes[name].planned.environment["SALESLOOP_WORKER_PORT"])

    async def started_again(self, name: str, since: int, seconds: float = 60.0) -> None:
        """Until the process has been started more often than `since`. Raises TimeoutError."""
        async with asyncio.timeout(seconds):
            while self.number(name) <= since:  # noqa: ASYNC110
                await asyncio.sleep(LOOK_AGAIN)

    async def ready(self, seconds: float = STARTS_WITHIN) -> None:
        """Until the gateway says that every service is, and every worker that it is. Raises TimeoutError."""
        addresses = [f"{self.url}/readyz"]
        addresses += [f"http://{HOST}:{self.worker_port(n)}/readyz" for n in self.processes if n.startswith("worker-")]
        async with httpx.AsyncClient(timeout=5) as http, asyncio.timeout(seconds):
            for address in addresses:
                while not await _says_yes(http, address):  # noqa: ASYNC110
                    await asyncio.sleep(LOOK_AGAIN)

    async def stop(self) -> None:
        """End every process, the gateway first."""
        if GATEWAY in self.processes:
            await self.drop(GATEWAY)
        await asyncio.gather(*(self.drop(name) for name in list(self.processes)))


@asynccontextmanager
async def started(
    home: Path, *, workers: int = 2, off: str = "", brokers: int = 1, disk: bool = False
) -> AsyncIterator[System]:
    """The system of `home`, ready; stopped after the block, its data stays.

    pipeline has so many `workers`, Kafka so many `brokers`, PostgreSQL on demand a `disk` of its own; `off` names protections that its processes do without. Raises what PostgreSQL, Kafka
    and the supervisor raise when they do not start.
    """
    async with AsyncExitStack() as held:
        await asyncio.to_thread((home / "logs").mkdir, parents=True, exist_ok=True)
        system = await _servers(home, held, brokers, Disk(home) if disk else None)
        held.push_async_callback(system.stop)
        for planned in _planned(system, workers, off):
            if planned.name.startswith(MIGRATE):
                migrating = replace(planned, environment=system.environment | {OFF: off})
                await Supervised(migrating, system.logs / "migrate.log").run()
            else:
                system.start(planned)
        await system.ready()
        yield system


async def _servers(home: Path, held: AsyncExitStack, brokers: int, disk: Disk | None) -> System:
    port, *further = free_ports(1 + 2 * len(NAMES) * brokers)
    secret = private_file(home / "secret", lambda: token_hex(32).encode()).decode()
    given = {
        "SALESLOOP_SECRET": secret,
        "SALESLOOP_POSTGRES_PASSWORD": "-",
        "SALESLOOP_PORT": str(port),
        "SALESLOOP_PUBLIC_URL": f"http://localhost:{port}",
    }
    image = composed(given)[POSTGRES].command
    ways = listeners(further)
    if disk is not None:
        await asyncio.to_thread(disk.mount)
    postgres = Postgres(home, dict(_settings(image)), disk)
    kafka = Kafka(home / "kafka", [list(node.values()) for node in ways])
    held.push_async_callback(postgres.stop)
    held.push_async_callback(kafka.stop)
    await asyncio.gather(postgres.start(), kafka.start())
    await create_databases(postgres.server)
    between = edges(postgres, kafka, ways)
    await between.listen()
    held.push_async_callback(between.end)
    return System(f"http://{HOST}:{port}", home / "logs", postgres, kafka, between, given)


def _settings(command: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    for option, setting in pairwise(command):
        if option == "-c":
            name, _, value = setting.partition("=")
            yield name, value


def _planned(system: System, workers: int, off: str) -> Iterator[Planned]:
    """Each process of the compose file, started by our own module and led to its service's proxies."""
    given = {**system.settings, "SALESLOOP_DATABASE_URL": "postgresql://-/{service}", "SALESLOOP_KAFKA": "-"}
    port = int(given["SALESLOOP_PORT"])
    at = places(composed(given), {"worker-pipeline": workers}, [port])
    for service, found in plan(given, at, port):
        for each in found:
            yield each if service.name == GATEWAY else _through_proxies(system, each, off)


def _through_proxies(system: System, planned: Planned, off: str) -> Planned:
    python, _, _, *arguments = planned.command
    environment = {**planned.environment, OFF: off}
    for service in NAMES:
        if service in arguments:
            (postgres,) = system.edges.of("postgres", service)
            kafka = ",".join(f"{HOST}:{node.port}" for node in system.edges.of("kafka", service))
            environment["SALESLOOP_DATABASE_URL"] = (
                f"postgresql://{system.postgres.server.user}@{HOST}:{postgres.port}/{{service}}?sslmode=disable"
            )
            environment["SALESLOOP_KAFKA"] = kafka
    return replace(planned, command=(python, "-m", "tests.faults.process", *arguments), environment=environment)


async def _says_yes(http: httpx.AsyncClient, address: str) -> bool:
    try:
        return (await http.get(address)).is_success
    except httpx.TransportError:
        return False
