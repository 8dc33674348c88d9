"""The distributed form: one service's API, or its workers, as a process of its own."""

import asyncio
import signal
from contextlib import AsyncExitStack

from services.cli.apps import NAMES, SERVICES, named
from services.cli.failure import Stop
from services.cli.installation import check_port, database_urls, databases
from shared.service import Service
from shared.settings import Settings, load_settings
from shared.store.migrate import migrate as migrate_one
from shared.web.app import create_app
from shared.web.root import create_root
from shared.web.running import Running, open_service
from shared.web.server import serve as serve_http
from shared.web.watch.logs import configure_logs


async def serve(name: str) -> int:
    """Answer one service's URLs until asked to stop; views are fed by its workers. Exit code 0."""
    service, settings = _asked(name)
    check_port(settings)
    async with AsyncExitStack() as held:
        running = await _open(service, settings, held, workers=False)
        root = create_root([create_app(running)], settings)

        def started(port: int) -> None:
            print(f"{name} answers at http://{settings.host}:{port}/{name}", flush=True)

        await serve_http(root, settings.host, settings.port, [running], started=started)
    return 0


async def worker(name: str) -> int:
    """Run one service's views, policies and deadlines until asked to stop. Exit code 0."""
    service, settings = _asked(name)
    stopped = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stopped.set)
    async with AsyncExitStack() as held:
        await _open(service, settings, held, workers=True)
        print(f"{name} works", flush=True)
        await stopped.wait()
    return 0


async def migrate() -> int:
    """Bring every database to this version, one line each. Exit code 0."""
    async with databases(load_settings()) as urls:
        for service in SERVICES:
            await asyncio.to_thread(migrate_one, urls[service.name])
            print(f"{service.name}: current")
    return 0


def _asked(name: str) -> tuple[Service, Settings]:
    settings = load_settings()
    if name not in NAMES:
        raise Stop(f"there is no service {name!r}; there are {', '.join(NAMES)}.")
    if settings.database_url is None:
        raise Stop(
            "a service of its own needs SALESLOOP_DATABASE_URL; for everything on this machine use 'salesloop up'."
        )
    configure_logs(settings)
    return named(name), settings


async def _open(service: Service, settings: Settings, held: AsyncExitStack, *, workers: bool) -> Running:
    urls = database_urls(settings, None)
    running = await open_service(service, urls[service.name], settings, peers=urls, workers=workers)
    held.push_async_callback(running.close)
    return running
