"""One view of one service kept built and fed."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Literal

import structlog

from shared.flow.building.side import Transports
from shared.flow.consuming.consumer import Consumer
from shared.flow.consuming.progress import Progress
from shared.flow.consuming.trouble import Moved, Replaced
from shared.flow.projector import Projector
from shared.flow.rebuild import rebuild
from shared.flow.running.leases import Leases
from shared.flow.running.unit import consume, until_one_ends
from shared.flow.view import View

LIVE = "SELECT build, fingerprint FROM public.views WHERE name = $1"
LOOK_AGAIN = 5.0
FIRST_PAUSE, LONGEST_PAUSE = 0.2, 10.0
ViewState = Literal["starting", "building", "serving", "superseded", "failing"]
_log = structlog.get_logger(__name__)


@dataclass(slots=True)
class Viewing:
    """Builds the view when its fingerprint is not the one that serves, then feeds it.

    From a log it is fed while the lease is held here, from topics side by side with other processes. When a newer
    program replaces what this one has fed, this one stands by and never builds its own again.
    """

    url: str
    view: View
    pool: Any
    transports: Transports
    leases: Leases
    progress: Progress
    ahead: Callable[[Consumer], None]
    slots: asyncio.Semaphore
    state: ViewState = "starting"
    error: str = ""
    done: int = 0
    total: int = 0
    fed: int = -1
    consumers: list[Consumer] = field(default_factory=list)
    built: asyncio.Event = field(default_factory=asyncio.Event)

    async def run(self) -> None:
        """Until cancelled."""
        pause, was_mine, resume = FIRST_PAUSE, False, True
        while True:
            try:
                live = await self.pool.fetchrow(LIVE, self.view.name)
                mine = live is not None and live["fingerprint"] == self.view.fingerprint
                if not mine and was_mine:
                    self.state = "superseded"
                    await asyncio.sleep(LOOK_AGAIN)
                elif not mine or not resume:
                    await self._build(resume=resume)
                    resume = True
                else:
                    was_mine = True
                    self.state, self.error, pause = "serving", "", FIRST_PAUSE
                    self.built.set()
                    await self._feed(live["build"])
            except Moved as error:
                resume = await self.pool.fetchval(LIVE, self.view.name) != self.fed
                _log.info("build is gone", view=self.view.name, reason=str(error), rebuild=not resume)
            except Replaced as error:
                _log.warning("rebuilding from a restored log", view=self.view.name, error=str(error))
                resume = False
            except Exception as error:  # noqa: BLE001 - tried again; health shows it until it works
                self.state, self.error = "failing", repr(error)
                _log.error("view failing", view=self.view.name, error=self.error)
                await asyncio.sleep(pause)
                pause = min(pause * 2, LONGEST_PAUSE)

    async def _build(self, *, resume: bool) -> None:
        async with self.slots:
            self.state = "building"
            gone = None if resume else self.fed
            await rebuild(self.url, self.view, self.transports, resume=resume, instead_of=gone, report=self._report)

    def _report(self, _view: str, done: int, total: int) -> None:
        self.done, self.total = done, total

    async def _feed(self, build: int) -> None:
        """Feed the build until it is gone or the lease is lost; what is shared needs no lease."""
        self.fed = build
        consumers = [self._consumer(build, service) for service in self.view.reads]
        shared = [consumer for consumer in consumers if consumer.transport.shared]
        alone = [consumer for consumer in consumers if not consumer.transport.shared]
        feeding = [consume(shared, asyncio.Event())] if shared else []
        self.consumers = shared
        try:
            await until_one_ends([*feeding, self._feed_alone(build, alone)] if alone else feeding)
        finally:
            self.consumers = []

    async def _feed_alone(self, build: int, consumers: list[Consumer]) -> None:
        async with self.leases.hold(f"view:{self.view.name}") as lost:
            if await self.pool.fetchval(LIVE, self.view.name) != build:
                return
            self.consumers = [*self.consumers, *consumers]
            await consume(consumers, lost)

    def _consumer(self, build: int, service: str) -> Consumer:
        return Consumer(
            self.view.name,
            build,
            service,
            self.view.reads[service],
            self.transports(service),
            Projector(self.pool.acquire, self.view.name, build, service, self.view.project),
            self.pool.acquire,
            self.progress,
            ahead=self.ahead,
        )
