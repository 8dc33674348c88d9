"""Recompute read models aside from the logs and compare them with those that serve."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import asyncpg

from shared.flow.building.collector import collector_off
from shared.flow.building.hashes import Hashes, hashes
from shared.flow.building.side import Side, Transports, schema_of, set_up, side
from shared.flow.consuming.locks import LEASE, number
from shared.flow.consuming.portion import Portion
from shared.flow.consuming.sift import sift
from shared.flow.view import View
from shared.store.connect import connect

LIVE = """
SELECT c.service, c.topic, c.partition, c.position FROM public.checkpoints AS c
JOIN public.views AS v ON v.name = c.consumer AND v.build = c.build WHERE v.name = $1
"""
PARKED = """
SELECT d.event_id FROM public.dead_letters AS d JOIN public.views AS v ON v.name = d.consumer AND v.build = d.build
WHERE v.name = $1
"""
PATIENCE = 30.0
# What a row's text depends on beside the row, so that it is the same on every server.
WRITING = {"timezone": "UTC", "datestyle": "ISO, YMD", "intervalstyle": "postgres", "extra_float_digits": "1"}
Place = tuple[str, str, int]


@dataclass(frozen=True, slots=True)
class Verified:
    """One view compared at the checkpoint where it was found. `content` compares installations with each other.

    `problem` says why it could not be compared ('' when it was); `parked` counts messages that are set aside and were
    left out of both.
    """

    view: str
    rows: int = 0
    exact_live: str = ""
    exact_again: str = ""
    content: str = ""
    parked: int = 0
    problem: str = ""

    @property
    def equal(self) -> bool:
        """Whether the view is what the logs say."""
        return not self.problem and self.exact_live == self.exact_again


@dataclass(slots=True)
class Live:
    """What serves, seen in one snapshot."""

    hashes: Hashes
    upto: dict[Place, int]
    parked: set[UUID] = field(default_factory=set)


async def verify(
    url: str, views: Iterable[View], transports: Transports, references: Mapping[str, str]
) -> list[Verified]:
    """Compare each view of one service with its logs, up to where it is now; it serves and is fed meanwhile.

    `references` maps the ids that have a name outside to that name, from all services (`hashes.references`).
    """
    return [await _one(url, view, transports, references) for view in views]


async def _one(url: str, view: View, transports: Transports, references: Mapping[str, str]) -> Verified:
    schema = schema_of(view, "verify")
    settings = {"jit": "off", **WRITING}
    db = await connect(url, search_path=f"{schema}, public", name=f"verify {view.name}", settings=settings)
    try:
        await db.execute("SELECT pg_advisory_lock($1, $2)", LEASE, number(f"rebuild:{view.name}"))
        try:
            live = await _look(db, view, references)
        except asyncpg.UndefinedTableError as error:
            return Verified(view.name, problem=str(error))
        if live is None:
            return Verified(view.name, problem="not built")
        build = await set_up(db, view, transports, "verify")
        beside = side(db, view, build, transports, "verify")
        try:
            with collector_off():
                await _fill(beside, live)
            async with db.transaction():
                again = await hashes(db, schema, view.tables, view.unhashed, references)
        finally:
            await beside.close()
            await db.execute(f"DROP SCHEMA {schema} CASCADE")
            for table in ("checkpoints", "dead_letters"):
                await db.execute(f"DELETE FROM public.{table} WHERE consumer = $1 AND build = $2", view.name, build)
    finally:
        db.terminate()
    rows, exact, content = live.hashes
    return Verified(view.name, rows, exact, again.exact, content, len(live.parked))


async def _look(db: Any, view: View, references: Mapping[str, str]) -> Live | None:
    async with db.transaction(isolation="repeatable_read", readonly=True):
        fingerprint = await db.fetchval("SELECT fingerprint FROM public.views WHERE name = $1", view.name)
        if fingerprint != view.fingerprint:
            return None
        upto = {
            (service, topic, partition): position
            for service, topic, partition, position in await db.fetch(LIVE, view.name)
        }
        parked = {row[0] for row in await db.fetch(PARKED, view.name)}
        return Live(await hashes(db, "views", view.tables, view.unhashed, references), upto, parked)


async def _fill(beside: Side, live: Live) -> None:
    """Read every partition exactly up to the live checkpoint, without what is parked there."""
    for service, consumer in beside.consumers.items():
        subscription = beside.subscriptions[service] = await consumer.open()
        upto = {(c.topic, c.partition): live.upto.get((service, c.topic, c.partition), 0) for c in consumer.cursors}
        while any(c.position < upto[c.topic, c.partition] for c in consumer.cursors):
            batches = await subscription.next(consumer.limit, PATIENCE)
            if not batches:
                raise TimeoutError(f"nothing came of {service} for {PATIENCE} s")
            for batch in batches:
                place = batch.source.topic, batch.source.partition
                cursor = next(c for c in consumer.cursors if (c.topic, c.partition) == place)
                within = [message for message in batch.messages if message.position <= upto[place]]
                messages, position = sift(cursor.position, within, consumer.reads)
                if batch.messages and batch.messages[-1].position >= upto[place]:
                    position = max(position, upto[place])  # where it stands may be of a type that is left out here
                messages = [message for message in messages if message.event_id not in live.parked]
                if messages:
                    await consumer.step.take([Portion(cursor, messages, position, batch.next_offset)])
                else:
                    cursor.position, cursor.next_offset = position, batch.next_offset
