"""One service in this process: its store, its workers, and what its requests need beside them."""

import asyncio
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

from shared.authority.authority import Authority
from shared.calendar import Calendar, company_calendar
from shared.flow.kafka.cluster import cluster_of
from shared.flow.kafka.transport import KafkaTransport
from shared.flow.log_transport import LogTransport
from shared.flow.runtime import Workers
from shared.flow.transport import Transport
from shared.service import Service
from shared.settings import Settings
from shared.store.log import Log
from shared.store.migrate import migrate
from shared.store.store import Store
from shared.web.identity.auth import Identity, identity_of
from shared.web.jobs.running import run_jobs
from shared.web.sealed.installation import fixed, secret
from shared.web.sealed.seal import Seal
from shared.web.serving.limits import Limits
from shared.web.watch import readiness
from shared.web.watch.health import Check
from shared.web.watch.logs import logger
from shared.web.watch.metrics import Metrics

Clock = Callable[[], datetime]


def wall_clock() -> datetime:
    """Now, in UTC."""
    return datetime.now(UTC)


@dataclass(eq=False, slots=True)
class Running:
    """What the API and the workers of one service share.

    `workers` is None in a process that only answers HTTP. `stopping` is set when the process is asked to stop: answers
    that stream watch it and end. `job_posted` is set when a file has come in here.
    """

    service: Service
    url: str
    settings: Settings
    store: Store
    identity: Identity
    seal: Seal
    clock: Clock
    timezone: ZoneInfo
    currency: str
    log: Any
    metrics: Metrics
    authority: Authority = field(init=False)
    limits: Limits = field(init=False)
    workers: Workers | None = None
    stopping: asyncio.Event = field(default_factory=asyncio.Event)
    job_posted: asyncio.Event = field(default_factory=asyncio.Event)
    opened: list[Log | KafkaTransport] = field(default_factory=list)

    @property
    def pool(self) -> Any:
        """The pool of connections for requests."""
        return self.store.pool

    @property
    def calendar(self) -> Calendar:
        """The company's working time."""
        return company_calendar(self.timezone, self.settings.calendar)

    def date_of(self, moment: datetime) -> date:
        """The day it is in the company at a moment."""
        return moment.astimezone(self.timezone).date()

    def organisation_position(self) -> int | None:
        """How far the view of the organisation has come, while it is fed in this process from people's own log."""
        view = self.service.organisation
        return self.workers.progress.position(view, "people") if self.workers and view else None

    async def checks(self) -> Sequence[Check]:
        """What must hold before requests are sent here."""
        return await readiness.checks(self)

    async def work(self, logs: Mapping[str, Log], people_url: str | None) -> None:
        """Start the workers, which read others' topics, or their `logs` without Kafka. Raises what asyncpg raises."""
        cluster, foreign = cluster_of(self.settings), self._foreign(logs)
        workers = Workers(
            self.service,
            self.store,
            self.url,
            foreign,
            clock=self.clock,
            people_url=people_url,
            cluster=cluster,
            led={"jobs": partial(run_jobs, self)} if self.service.imports else {},
        )
        await workers.start()
        self.workers = workers

    def _foreign(self, logs: Mapping[str, Log]) -> Transport:
        cluster = cluster_of(self.settings)
        if cluster is None:
            return LogTransport(logs)
        topics = KafkaTransport(cluster, self.service.name, sources(self.service))
        topics.start()
        self.opened.append(topics)
        return topics

    async def close(self) -> None:
        """Stop the workers, finish what waits to be appended, close every connection."""
        self.stopping.set()
        if self.workers is not None:
            await self.workers.stop()
        for one in self.opened:
            await one.stop()
        await self.store.close()


async def open_service(
    service: Service,
    database_url: str,
    settings: Settings,
    *,
    clock: Clock = wall_clock,
    peers: Mapping[str, str] | None = None,
    workers: bool = True,
    identity: Identity | None = None,
) -> Running:
    """Migrate the database, open the store and start the workers: one service alone in its process.

    `peers`: the URL of each other service's database, for the embedded transport; with Kafka none is read.
    `workers=False` only answers HTTP.
    Raises MigrationFailed, SettingsWrong, and what asyncpg raises while the database cannot be reached.
    """
    running = await _open(service, database_url, settings, clock, identity or identity_of(settings))
    if workers:
        peers = peers or {}
        try:
            logs = {}
            for name in sorted(sources(service) & peers.keys()) if settings.kafka is None else ():
                logs[name] = Log(peers[name], name, name=f"{name} log for {service.name}")
                running.opened.append(logs[name])
                await logs[name].start()
            await running.work(logs, peers.get("people"))
        except BaseException:
            await running.close()
            raise
    return running


async def open_services(
    services: Iterable[Service],
    urls: Mapping[str, str],
    settings: Settings,
    *,
    clock: Clock = wall_clock,
    identity: Identity | None = None,
) -> list[Running]:
    """The same for several services in one process: each log is tailed once, whoever reads it.

    `urls` has the database of each. When one cannot be opened, those that were are closed again.
    """
    identity = identity or identity_of(settings)
    opening = [_open(service, urls[service.name], settings, clock, identity) for service in services]
    opened = await asyncio.gather(*opening, return_exceptions=True)
    found = [one for one in opened if isinstance(one, Running)]
    failed = [one for one in opened if isinstance(one, BaseException)]
    logs = {running.service.name: running.store.log for running in found}
    try:
        if failed:
            raise failed[0]  # noqa: TRY301 - what was opened is closed below
        for running in found:
            await running.work(logs, urls.get("people"))
    except BaseException:
        await asyncio.gather(*(running.close() for running in found), return_exceptions=True)
        raise
    return found


async def _open(service: Service, url: str, settings: Settings, clock: Clock, identity: Identity) -> Running:
    await asyncio.to_thread(migrate, url)
    timezone, currency = await fixed(url, settings)
    running = Running(
        service=service,
        url=url,
        settings=settings,
        store=await Store.open(url, service.name, timezone=timezone),
        identity=identity,
        seal=Seal(secret(settings)),
        clock=clock,
        timezone=timezone,
        currency=currency,
        log=logger(service.name),
        metrics=Metrics(service.name),
    )
    running.authority = Authority(
        running.pool,
        service.organisation,
        lambda: running.date_of(clock()),
        policy=service.policy,
        position=running.organisation_position,
    )
    running.limits = Limits(settings.rate_limit)
    for gauge in readiness.gauges(running):
        running.metrics.add(gauge)
    return running


def sources(service: Service) -> set[str]:
    """The other services whose events it reads."""
    read = {name for view in service.views for name in view.reads} | {policy.service for policy in service.policies}
    return read - {service.name}
