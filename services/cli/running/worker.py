"""One service's workers as a process of its own, with its health on a port and an eye on itself."""

import asyncio
import os
import signal
from collections.abc import Callable, Sequence

from starlette.types import ASGIApp

from shared.settings import Settings
from shared.web.serving.app import bare, serve_by
from shared.web.serving.root import front
from shared.web.serving.running import Running
from shared.web.serving.server import serve
from shared.web.watch.watchdog import FAILED, Watchdog
from shared.web.wire.site import site

DRAIN_WITHIN = 25.0


async def work(running: Running, settings: Settings) -> int:
    """Until asked to stop (exit code 0) or stuck (2), then finish the batches under way, for 25 s at most."""
    assert running.workers is not None
    watchdog = Watchdog(running.workers.stuck)
    asked = asyncio.create_task(_until_asked(running, settings, watchdog))
    watching = asyncio.create_task(watchdog.run())
    try:
        done, _ = await asyncio.wait([asked, watching], return_when=asyncio.FIRST_COMPLETED)
        if asked in done:
            asked.result()
        return FAILED if watching in done else 0
    finally:
        code = FAILED if watching.done() else 0
        watching.cancel()
        asked.cancel()
        try:
            async with asyncio.timeout(DRAIN_WITHIN):
                await running.close()
        except TimeoutError:
            running.log.warning("not finished in time", seconds=DRAIN_WITHIN)
            os._exit(code or FAILED)


async def _until_asked(running: Running, settings: Settings, watchdog: Watchdog) -> None:
    def started(port: int) -> None:
        running.log.info("health and figures", address=f"http://{settings.host}:{port}/readyz")

    if settings.worker_port is not None:
        await serve(
            health_of(running, lambda: watchdog.stuck), settings.host, settings.worker_port, [running], started=started
        )
        return
    stopped = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stopped.set)
    await stopped.wait()


def health_of(running: Running, stuck: Callable[[], Sequence[str]]) -> ASGIApp:
    """What answers /livez, /readyz, /startupz and /metrics of a worker."""
    name = running.service.name
    here = site(f"{name} worker", running.settings)
    return front(serve_by(bare(f"{name} worker", ""), here, {name: running.checks}, [running.metrics], stuck=stuck))
