"""Everything that runs for one service beside its API: views, policies, deadlines, watermark, names."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from functools import partial
from types import MappingProxyType
from typing import Any, NamedTuple

import structlog

from shared.flow import names
from shared.flow.acting.firing import fire
from shared.flow.acting.issuing import Clock, Issuer
from shared.flow.acting.setting import consumer_name as deadline_name
from shared.flow.building.side import Report, no_report
from shared.flow.consuming.consumer import Consumer
from shared.flow.consuming.progress import Progress
from shared.flow.kafka import names as topic_names
from shared.flow.kafka.cluster import Cluster
from shared.flow.log_transport import LogTransport
from shared.flow.rebuild import Rebuilt, rebuild
from shared.flow.relay.relay import Relay
from shared.flow.running.acting import Actors
from shared.flow.running.leases import Leases
from shared.flow.running.unit import until, until_one_ends
from shared.flow.running.upkeep import Upkeep
from shared.flow.running.viewing import Viewing
from shared.flow.transport import Transport
from shared.flow.view import View
from shared.service import Service
from shared.store.connect import connect_pool
from shared.store.store import Store

CONNECTIONS = 4
LET_GO = {"idle_in_transaction_session_timeout": "30s"}  # of a process that was paused between two statements
BUILDS_AT_ONCE = 2
STUCK_AFTER = 60.0
RESTART_AFTER = 1.0
NOTHING_MORE: Mapping[str, Callable[[], Coroutine[Any, Any, None]]] = MappingProxyType({})
_log = structlog.get_logger(__name__)


def utc_now() -> datetime:
    """The clock of production."""
    return datetime.now(UTC)


class Status(NamedTuple):
    """One consumer of one source in this process. `behind` counts messages, `idle` is seconds since its last turn.

    `state`: waiting (for its lease), building, superseded, failing; or starting, running, paused, hole, short.
    """

    consumer: str
    service: str
    state: str
    position: int
    behind: int
    parked: int
    idle: float
    error: str


class Workers:
    """Runs one service's workers in this process; several processes share the work by leases in the database.

    `foreign` brings other services' messages; the own ones come from `store.log`. `people_url` is the database names
    are copied from. With a `cluster` the own events are published there (`nouns` says under which noun each type), and
    names come from there. `led` runs beside it by name, each in one process of the service. `progress` is what
    `freshness.wait_for` wakes by.
    """

    def __init__(
        self,
        service: Service,
        store: Store,
        url: str,
        foreign: Transport,
        *,
        clock: Clock = utc_now,
        people_url: str | None = None,
        cluster: Cluster | None = None,
        nouns: Mapping[str, str] | None = None,
        led: Mapping[str, Callable[[], Coroutine[Any, Any, None]]] = NOTHING_MORE,
        tick: float = 1.0,
    ) -> None:
        self.service, self.url, self.progress = service, url, Progress()
        self._store, self._foreign, self._clock, self._people_url, self._tick = store, foreign, clock, people_url, tick
        self._cluster, self._nouns, self._led = cluster, nouns, led
        self.relay: Relay | None = None
        self._own = LogTransport({service.name: store.log})
        self._leases = Leases()
        self._tasks: list[asyncio.Task[None]] = []
        self._pool: Any = None
        self._views: list[Viewing] = []
        self._actors: Actors | None = None
        self._sources = {
            service.name,
            *(s for view in service.views for s in view.reads),
            *(p.service for p in service.policies),
        }
        self._upkeep = Upkeep(
            url, service.name, self._leases, lambda: self._sources, lambda source: self.transport(source).marks(source)
        )

    def transport(self, source: str) -> Transport:
        """What brings this service's messages."""
        return self._own if source == self.service.name else self._foreign

    async def start(self) -> None:
        """Start everything. Raises what asyncpg raises when the database cannot be reached."""
        service, leases = self.service, self._leases
        self._pool = await connect_pool(
            self.url, min_size=1, max_size=CONNECTIONS, name=f"{service.name} workers", settings=LET_GO
        )
        issuer = Issuer(self._store, self._clock)
        slots = asyncio.Semaphore(BUILDS_AT_ONCE)
        common = self._pool, self.transport, leases, self.progress, self._upkeep.ahead
        self._views = [Viewing(self.url, view, *common, slots) for view in service.views]
        actors = self._actors = Actors(service.name, *common, issuer)
        self._keep("upkeep", self._upkeep.run)
        for viewing in self._views:
            self._keep(viewing.view.name, viewing.run)
        for policy in service.policies:
            self._keep(policy.name, partial(actors.policy, policy))
        for deadline in service.deadlines:
            self._keep(deadline.name, partial(actors.deadline, deadline))
        self._keep("imports", actors.imports)
        if service.deadlines:
            self._keep("firing", lambda: self._fire(issuer))
        for name, run in self._led.items():
            self._keep(name, partial(self._lead, name, run))
        if self._cluster is not None:
            self._keep_topics(self._cluster)
        elif service.names and self._people_url is not None:
            people = self._people_url
            self._keep("names", lambda: names.follow(people, self._pool, every=self._tick))

    async def stop(self) -> None:
        """Finish the batches under way and stop; the leases go with their connection."""
        upkeep, others = self._tasks[:1], self._tasks[1:]
        for tasks in others, upkeep:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
        self._tasks.clear()
        if self._pool is not None:
            with suppress(TimeoutError):
                await asyncio.wait_for(self._pool.close(), 5)

    async def built(self) -> None:
        """Until every view serves what this program makes."""
        await asyncio.gather(*(viewing.built.wait() for viewing in self._views))

    async def rebuild(self, view: View, report: Report = no_report) -> Rebuilt:
        """Build one view anew while it serves."""
        return await rebuild(self.url, view, self.transport, report=report)

    def status(self) -> list[Status]:
        """Every consumer, running here or not."""
        found: list[Status] = []
        for viewing in self._views:
            if viewing.consumers:
                found.extend(map(self._status, viewing.consumers))
            else:
                state = "waiting" if viewing.state == "serving" else viewing.state
                behind = max(0, viewing.total - viewing.done)
                found.append(Status(viewing.view.name, "", state, viewing.done, behind, 0, 0.0, viewing.error))
        running = self._actors.consumers if self._actors is not None else {}
        return found + [self._status(consumer) for consumer in running.values()]

    def stuck(self) -> list[str]:
        """What has not turned for a minute although work waits: then this process is better ended and started again."""
        now = time.monotonic()
        found = [f"{s.consumer} of {s.service}" for s in self.status() if s.behind and s.idle > STUCK_AFTER]
        relay = self.relay.status() if self.relay is not None else None
        if self.relay is not None and relay is not None and relay.state == "leading" and relay.behind:
            found += ["relay"] if now - self.relay.turned_at > STUCK_AFTER else []
        return found + (["upkeep"] if self._tasks and now - self._upkeep.beat_at > STUCK_AFTER else [])

    def heard(self) -> dict[str, datetime]:
        """The newest watermark known of each source: every event recorded before it has come here, or is on its way."""
        found = {source: self.transport(source).marks(source) for source in self._sources}
        return {source: max(mark.watermark.moment for mark in marks) for source, marks in found.items() if marks}

    def _status(self, consumer: Consumer) -> Status:
        parked = len(consumer.step.parked.keys)
        idle = time.monotonic() - consumer.turned_at
        place = consumer.name, consumer.service, consumer.state, consumer.position
        return Status(*place, consumer.behind, parked, idle, consumer.error)

    async def _fire(self, issuer: Issuer) -> None:
        """Fire what is due of each deadline whose rows are as new as the log was a tick ago."""
        assert self._actors is not None
        deadlines = {deadline.name: deadline for deadline in self.service.deadlines}
        head = self._store.log.head
        while True:
            await asyncio.sleep(self._tick)
            running = self._actors.consumers
            known = {name: running.get(deadline_name(deadline)) for name, deadline in deadlines.items()}
            ready = [name for name, consumer in known.items() if consumer is not None and consumer.position >= head]
            head = self._store.log.head
            if ready:
                async with self._pool.acquire() as db:
                    await fire(db, issuer, deadlines, ready)

    def _keep_topics(self, cluster: Cluster) -> None:
        """What goes to the broker beside the consumers: the own events, led by one process, and names."""
        relay = self.relay = Relay(self.service.name, self._store.log, self._pool.acquire, cluster, nouns=self._nouns)
        self._keep("relay", lambda: self._lead("relay", relay.run))
        if self.service.name == topic_names.OWNER:
            self._keep("names", lambda: self._lead("names", lambda: topic_names.publish(cluster, self._pool.acquire)))
        elif self.service.names:
            self._keep("names", lambda: topic_names.follow(cluster, self._pool))

    async def _lead(self, name: str, run: Callable[[], Coroutine[Any, Any, None]]) -> None:
        async with self._leases.hold(name) as lost:
            await until_one_ends([run(), until(lost)])

    def _keep(self, name: str, run: Callable[[], Awaitable[None]]) -> None:
        async def keep() -> None:
            while True:
                try:
                    await run()
                except (Exception, asyncio.CancelledError):
                    if (me := asyncio.current_task()) is not None and me.cancelling():
                        raise  # it is we who are to end, and not something that a library had cancelled
                    _log.exception("worker failed, starting it again", service=self.service.name, worker=name)
                await asyncio.sleep(RESTART_AFTER)

        self._tasks.append(asyncio.create_task(keep(), name=f"{self.service.name} {name}"))
