"""Everything the compose file names, started in its order, watched, and stopped."""

import asyncio
import shlex
from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from secrets import token_hex

import httpx

from deploy.kafka.ports import HOST, is_free
from deploy.local import servers
from deploy.local.composed import Composed, composed
from deploy.local.error import LocalError
from deploy.local.plan import GATEWAY, POSTGRES, REPLACED, places, plan
from deploy.local.supervised import Supervised
from shared.web.sealed.private_file import private_file

READY_WITHIN = 120.0
FOR_COMMANDS = (
    "SALESLOOP_DATABASE_URL",
    "SALESLOOP_KAFKA",
    "SALESLOOP_SECRET",
    "SALESLOOP_PUBLIC_URL",
    "SALESLOOP_PORT",
)


@dataclass(frozen=True, slots=True)
class Local:
    """A running installation: its address, the variables that lead a command to it, and what watches its processes."""

    url: str
    variables: Mapping[str, str]
    watching: "asyncio.Task[None]"


@asynccontextmanager
async def installation(home: Path, port: int, scale: Mapping[str, int]) -> AsyncIterator[Local]:
    """The installation in `home`, ready for requests at `port`; stopped after the block, the data stays.

    Raises LocalError, and what PostgreSQL and Kafka raise when they do not start.
    """
    if not is_free(port):
        raise LocalError(f"port {port} is taken: stop what listens there, or choose another with --port.")
    given = _secrets(home) | {"SALESLOOP_PORT": str(port), "SALESLOOP_PUBLIC_URL": f"http://localhost:{port}"}
    services = composed(given)
    at = places(services, scale, [port])
    logs = home / "logs"
    logs.mkdir(exist_ok=True)
    async with AsyncExitStack() as held:
        given |= await servers.started(home, services[POSTGRES].command, held)
        planned = list(plan(given, at, port))
        processes = {
            service.name: [Supervised(each, logs / f"{each.name}.log") for each in found] for service, found in planned
        }
        _write(home / "environment", given)
        watched = _watch([service for service, _ in planned], processes)
        local = Local(f"http://{HOST}:{port}", given, asyncio.create_task(watched))
        held.push_async_callback(_stop, processes, local.watching)
        await _ready(local)
        yield local


def _secrets(home: Path) -> dict[str, str]:
    """The file's two secrets: one made at the first start; PostgreSQL asks nobody here for a password."""
    home.mkdir(mode=0o700, parents=True, exist_ok=True)
    secret = private_file(home / "secret", lambda: token_hex(32).encode()).decode()
    return {"SALESLOOP_SECRET": secret, "SALESLOOP_POSTGRES_PASSWORD": "-"}


async def _watch(services: list[Composed], processes: Mapping[str, list[Supervised]]) -> None:
    """Run every process once what it waits for is there; raises what the first of them raises that is given up."""
    async with asyncio.TaskGroup() as group:
        for service in services:
            for process in processes[service.name]:
                group.create_task(_in_turn(service, process, processes))


async def _in_turn(service: Composed, process: Supervised, processes: Mapping[str, list[Supervised]]) -> None:
    for other, condition in service.after.items():
        if condition == "service_completed_successfully":
            await asyncio.gather(*(each.done.wait() for each in processes[other]))
        elif other not in REPLACED and condition != "service_started":
            raise LocalError(f"{service.name} waits for {other}: {condition} is not known here.")
    await process.run()


async def _ready(local: Local) -> None:
    """Until the gateway says that every service is. Raises LocalError when it does not, or something ends before."""
    try:
        async with httpx.AsyncClient() as http, asyncio.timeout(READY_WITHIN):
            while not await _says_ready(http, local.url):
                if local.watching.done():
                    await local.watching
                await asyncio.sleep(0.1)
    except TimeoutError:
        raise LocalError(f"not ready within {READY_WITHIN:.0f} s: see the logs of its processes.") from None


async def _says_ready(http: httpx.AsyncClient, url: str) -> bool:
    try:
        return (await http.get(f"{url}/readyz", timeout=5)).is_success
    except httpx.TransportError:
        return False


async def _stop(processes: Mapping[str, list[Supervised]], watching: "asyncio.Task[None]") -> None:
    """The gateway first, so that nobody is cut off in a request; then all others at once."""
    for name in processes:
        if name == GATEWAY:
            await asyncio.gather(*(each.stop() for each in processes[name]))
    await asyncio.gather(*(each.stop() for found in processes.values() for each in found))
    watching.cancel()
    await asyncio.gather(watching, return_exceptions=True)


def _write(file: Path, given: Mapping[str, str]) -> None:
    """What leads `salesloop` to this installation, for a shell to read; only for its owner, there is a secret in it."""
    file.unlink(missing_ok=True)
    file.touch(mode=0o600)
    file.write_text("".join(f"export {name}={shlex.quote(given[name])}\n" for name in FOR_COMMANDS))
