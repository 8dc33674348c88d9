"""The distributed form: one service's API, or its workers, as a process of its own."""

import asyncio
from contextlib import AsyncExitStack
from functools import partial

from services.cli.failure import Stop
from services.cli.installation import check_port, database_urls, databases, on_this_machine
from services.cli.one import CODES, one
from services.cli.running.holders import holder_of
from services.cli.running.worker import work
from shared.service import Service
from shared.settings import Settings, load_settings
from shared.store.migrate import migrate as migrate_one
from shared.web.serving.app import create_app
from shared.web.serving.root import create_root
from shared.web.serving.running import open_service
from shared.web.serving.server import collect_seldom
from shared.web.serving.server import serve as serve_http
from shared.web.watch.logs import configure_logs


async def serve(name: str) -> int:
    """Answer one service's URLs until asked to stop; views are fed by its workers. Exit code 0."""
    service, settings = _asked(name)
    check_port(settings)
    async with AsyncExitStack() as held:
        running = await open_service(service, _url(settings, name), settings, workers=False)
        held.push_async_callback(running.close)
        holder = partial(holder_of, running.pool) if name == "people" else None
        root = create_root([create_app(running)], settings, holder_of=holder, everywhere=CODES)

        def started(port: int) -> None:
            print(f"{name} answers at http://{settings.host}:{port}/{name}", flush=True)

        await serve_http(root, settings.host, settings.port, [running], started=started)
    return 0


async def worker(name: str) -> int:
    """Run one service's views, policies and deadlines until asked to stop. Exit code 0; 2 when it was stuck."""
    service, settings = _asked(name)
    if settings.worker_port is not None:
        check_port(settings, settings.worker_port, "SALESLOOP_WORKER_PORT")
    peers = database_urls(settings, None) if settings.kafka is None else {}
    running = await open_service(service, _url(settings, name), settings, peers=peers)
    collect_seldom()
    print(f"{name} works", flush=True)
    return await work(running, settings)


async def migrate() -> int:
    """Bring every database to this version, one line each. Exit code 0."""
    async with databases(load_settings()) as urls:
        for name, url in urls.items():
            await asyncio.to_thread(migrate_one, url)
            print(f"{name}: current")
    return 0


def _asked(name: str) -> tuple[Service, Settings]:
    settings = load_settings()
    if name not in CODES:
        raise Stop(f"there is no service {name!r}; there are {', '.join(CODES)}.")
    if settings.database_url is None:
        raise Stop(
            "a service of its own needs SALESLOOP_DATABASE_URL; for everything on this machine use 'salesloop up'."
        )
    if settings.secret is None and not (settings.kafka is None and on_this_machine(settings.database_url)):
        raise Stop(
            "processes on several machines need one secret, or they refuse each other's tokens: give all of them the "
            "same SALESLOOP_SECRET of 32 characters or more ('openssl rand -hex 32' makes one)."
        )
    configure_logs(settings)
    return one(name), settings


def _url(settings: Settings, name: str) -> str:
    return database_urls(settings, None)[name]
