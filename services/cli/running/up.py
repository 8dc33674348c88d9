"""Everything on this machine in one process."""

import asyncio
import sys
from collections.abc import Sequence
from contextlib import AsyncExitStack, suppress
from functools import partial

from services.cli.apps import SERVICES
from services.cli.installation import check_port, create_databases, database_urls, settings_of_a_terminal
from services.cli.running.holders import holder_of
from shared import embedded
from shared.settings import Settings
from shared.web.identity.tokens import issue_token
from shared.web.serving.app import create_app
from shared.web.serving.root import create_root
from shared.web.serving.running import Running, open_services
from shared.web.serving.server import serve

PATIENCE = 10.0
ANYTHING = "SELECT EXISTS (SELECT FROM public.events)"


async def up() -> int:
    """Start PostgreSQL, the services and their workers; serve until asked to stop. Exit code 0."""
    settings = settings_of_a_terminal()
    check_port(settings)
    async with AsyncExitStack() as held:
        urls = await _databases(settings, held)
        running = await open_services(SERVICES, urls, settings)
        for each in running:
            held.push_async_callback(each.close)
        await _built(running)
        people = next(each for each in running if each.service.name == "people")
        root = create_root([create_app(each) for each in running], settings, holder_of=partial(holder_of, people.pool))
        empty = not any([await each.pool.fetchval(ANYTHING) for each in running])
        loading = _Demo(people.stopping) if settings.demo and empty else None

        def started(port: int) -> None:
            _say(settings, port)
            if loading is not None:
                loading.start(port)

        try:
            await serve(root, settings.host, settings.port, running, started=started)
        finally:
            print("stopping ...", flush=True)
            if loading is not None:
                await loading.stop()
    return 0


async def _built(running: Sequence[Running]) -> None:
    """Wait for the first build of every view, which is instant in an empty store, but not for long."""
    building = [each.workers.built() for each in running if each.workers is not None]
    with suppress(TimeoutError):
        await asyncio.wait_for(asyncio.gather(*building), PATIENCE)


async def _databases(settings: Settings, held: AsyncExitStack) -> dict[str, str]:
    """The five databases; the embedded server is stopped last."""
    server = None
    if settings.database_url is None:
        postgres = await asyncio.to_thread(embedded.start, settings.home)
        held.push_async_callback(asyncio.to_thread, postgres.stop)
        server = postgres.server
        await create_databases(server)
    return database_urls(settings, server)


class _Demo:
    """`salesloop demo` as a process of its own, so that loading delays no request.

    It is ended as soon as we are asked to stop: what it sends a moment later would find nobody to answer.
    """

    def __init__(self, stopping: asyncio.Event) -> None:
        self._stopping = stopping
        self._loading: asyncio.Task[None] | None = None

    def start(self, port: int) -> None:
        """Begin loading."""
        command = [sys.executable, "-m", "services", "demo", "--url", f"http://localhost:{port}"]
        self._loading = asyncio.create_task(self._load(command), name="demo")

    async def _load(self, command: Sequence[str]) -> None:
        process = await asyncio.create_subprocess_exec(
            *command, start_new_session=True, stdin=asyncio.subprocess.DEVNULL
        )
        ended, asked = asyncio.ensure_future(process.wait()), asyncio.ensure_future(self._stopping.wait())
        await asyncio.wait((ended, asked), return_when=asyncio.FIRST_COMPLETED)
        asked.cancel()
        if not ended.done():
            with suppress(ProcessLookupError):
                process.terminate()
        await ended

    async def stop(self) -> None:
        """Until it has ended."""
        self._stopping.set()
        if self._loading is not None:
            await self._loading


def _say(settings: Settings, port: int) -> None:
    """What to open and what to paste."""
    address = settings.public_url or f"http://localhost:{port}"
    print(f"salesloop is running at {address}  (data in {settings.home.absolute()}, Ctrl-C stops it)")
    print(f"  what is here             {address}/")
    print(f"  every operation, to try  {address}/docs")
    if settings.environment == "development" and settings.issuer is None:
        token = issue_token(settings, "admin")
        print("  ask for a number:\n")
        question = f"{address}/performance/v1/kpis/signed_amount?bucket=quarter"
        print(f"curl -s '{question}' -H 'Authorization: Bearer {token}'\n", flush=True)
