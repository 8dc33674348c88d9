"""A build of a view beside the one that serves: its schema, its checkpoints, and the reading that fills it."""

from collections.abc import Callable, Mapping
from contextlib import nullcontext
from dataclasses import dataclass
from typing import Any

from shared.flow.consuming.checkpoints import create, flush
from shared.flow.consuming.consumer import Consumer
from shared.flow.consuming.progress import Progress
from shared.flow.consuming.switching import beginnings
from shared.flow.message import Source
from shared.flow.projector import Projector
from shared.flow.transport import Subscription, Transport
from shared.flow.view import View
from shared.store.connect import connect

NO_LONGER = "DELETE FROM public.rebuilds WHERE name = $1"
ABANDONED = """
DELETE FROM public.{table} AS t WHERE t.consumer = $1 AND t.build NOT IN (
    SELECT build FROM public.views WHERE name = $1 UNION SELECT build FROM public.rebuilds WHERE name = $1)
"""
UNDER_WAY = """
INSERT INTO public.rebuilds (name, build, fingerprint) VALUES ($1, $2, $3)
ON CONFLICT (name) DO UPDATE
SET build = excluded.build, fingerprint = excluded.fingerprint, started_at = clock_timestamp()
"""
AT_ONCE = 2000
SETTINGS = {"jit": "off", "synchronous_commit": "off", "maintenance_work_mem": "256MB"}
Transports = Callable[[str], Transport]
Report = Callable[[str, int, int], None]


def no_report(view: str, done: int, total: int) -> None:
    """Tell nobody."""


def schema_of(view: View, purpose: str = "rebuild") -> str:
    """The schema that holds the view's side tables, quoted."""
    return '"' + f"{purpose}_{view.name}"[:63].replace('"', "") + '"'


async def open_side(url: str, view: View) -> Any:
    """A connection that fills the view's side tables. Raises what `connect` raises."""
    path = f"{schema_of(view)}, public"
    return await connect(url, search_path=path, name=f"rebuild {view.name}", settings=SETTINGS)


@dataclass(slots=True)
class Side:
    """One build, fed by one connection whose search path is the side schema and public."""

    db: Any
    view: View
    build: int
    consumers: Mapping[str, Consumer]
    subscriptions: dict[str, Subscription]

    async def catch_up(self, report: Report = no_report) -> None:
        """Read every source up to where it ends when this is called.

        Raises what a consumer raises: Hole, Replaced, Fenced, and the database's errors.
        """
        for service, consumer in self.consumers.items():
            if service not in self.subscriptions:
                self.subscriptions[service] = await consumer.open()
            ends = await consumer.transport.ends(service, consumer.types)
            total = max((end.position for end in ends), default=0)
            while any(cursor.position < last(cursor.topic, cursor.partition, ends) for cursor in consumer.cursors):
                await consumer.turn(self.subscriptions[service])
                report(self.view.name, consumer.position, total)
            await flush(self.db, consumer.cursors)

    async def close(self) -> None:
        """Stop reading."""
        for subscription in self.subscriptions.values():
            await subscription.close()


def last(topic: str, partition: int, ends: Any) -> int:
    """The position to come to in one partition."""
    return max((end.position for end in ends if (end.topic, end.partition) == (topic, partition)), default=0)


async def set_up(db: Any, view: View, transports: Transports, purpose: str = "rebuild") -> int:
    """Make the side schema and tables anew, with checkpoints before everything; the build's number."""
    sources: dict[str, list[Source]] = {}
    for service, types in view.reads.items():
        sources[service] = list(await transports(service).sources(service, types))
    schema = schema_of(view, purpose)
    async with db.transaction():
        if purpose == "rebuild":
            await db.execute(NO_LONGER, view.name)
        for table in ("checkpoints", "dead_letters"):
            kept = " AND NOT t.discarded" if table == "dead_letters" else ""
            await db.execute(ABANDONED.format(table=table) + kept, view.name)
        await db.execute(f"DROP SCHEMA IF EXISTS {schema} CASCADE; CREATE SCHEMA {schema}; {view.ddl}")
        build: int = await db.fetchval("SELECT nextval('public.builds')")
        if purpose == "rebuild":
            await db.execute(UNDER_WAY, view.name, build, view.fingerprint)
        for service, found in sources.items():
            await create(db, view.name, build, service, beginnings(found))
    return build


def side(db: Any, view: View, build: int, transports: Transports, purpose: str = "rebuild") -> Side:
    """The build as something to feed."""
    consumers = {
        service: Consumer(
            view.name,
            build,
            service,
            types,
            transports(service),
            Projector(lambda: nullcontext(db), view.name, build, service, view.project, f"{view.name} {purpose}"),
            lambda: nullcontext(db),
            Progress(),
            limit=AT_ONCE,
            whole=True,
        )
        for service, types in view.reads.items()
    }
    return Side(db, view, build, consumers, {})
