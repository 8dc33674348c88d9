"""A long build filled by two processes: each folds some of the streams, and what both have written is one build."""

import os
from contextlib import aclosing
from typing import Any

import structlog

from shared.flow.building.filling import Filling, fill
from shared.flow.building.helper import helping
from shared.flow.building.side import Report, Transports
from shared.flow.consuming.checkpoints import create
from shared.flow.consuming.trouble import Fenced
from shared.flow.log_transport import LogTransport
from shared.flow.transport import Checkpoint
from shared.flow.view import View
from shared.store.reading.pages import Shard

LARGE = 200_000  # events; with fewer the other process costs more than it brings
MINE, HELPERS = Shard(0, 139), Shard(140, 255)  # the smaller one is for who has to be started first
TAKE = """
DELETE FROM public.checkpoints WHERE consumer = $1 AND build = ANY ($2::bigint[]) AND position = $3
RETURNING topic, partition, log_id, generation, position, next_offset
"""
LETTERS = "UPDATE public.dead_letters SET build = $3 WHERE consumer = $1 AND build = ANY ($2::bigint[])"
_log = structlog.get_logger(__name__)


async def fill_by_shards(url: str, db: Any, view: View, build: int, transports: Transports, report: Report) -> None:
    """Bring a build that was just set up to where its log ends now, if two processes are faster at that than one.

    Each shard has a checkpoint of its own; the build has none before both have come as far as they are to, so that an
    attempt that was cut off is never gone on with. Raises Fenced, HelperFailed, and the database's errors.
    """
    source = _log_of(view, transports)
    if source is None:
        return
    ((service, types),) = view.reads.items()
    (end,) = await source.ends(service, types)
    if end.position < LARGE or _processors() < 2:
        return
    _log.info("two processes build", view=view.name, build=build, events=end.position)
    builds = await _divide(db, view, build, service)
    mine, helpers = (
        Filling(source.url_of(service), url, view.divisible, view.fingerprint, one, end.position, shard)
        for one, shard in zip(builds, (MINE, HELPERS), strict=True)
    )
    async with helping(helpers) as helper, aclosing(fill(db, view, mine)) as filled:
        async for position in filled:
            if helper.has_failed:
                break
            report(view.name, position, end.position)
        await helper.end()
    await _join(db, view, build, service, builds, end.position)


def _log_of(view: View, transports: Transports) -> LogTransport | None:
    """What the view is read by, when its streams can be read apart."""
    if not view.divisible or len(view.reads) > 1:
        return None
    (transport,) = map(transports, view.reads)
    return transport if isinstance(transport, LogTransport) else None


def _processors() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


async def _divide(db: Any, view: View, build: int, service: str) -> list[int]:
    """Put the checkpoints of two shards in the place of the build's; the numbers they stand under."""
    builds: list[int] = [await db.fetchval("SELECT nextval('public.builds')") for _ in (MINE, HELPERS)]
    async with db.transaction():
        (before,) = await db.fetch(TAKE, view.name, [build], 0)
        for one in builds:
            await create(db, view.name, one, service, [Checkpoint(*before)])
    return builds


async def _join(db: Any, view: View, build: int, service: str, builds: list[int], upto: int) -> None:
    """The reverse, with what was set aside on the way."""
    async with db.transaction():
        reached = await db.fetch(TAKE, view.name, builds, upto)
        if len(reached) != len(builds):
            raise Fenced(f"a shard of {view.name} is not at {upto}")
        await create(db, view.name, build, service, [Checkpoint(*reached[0])])
        await db.execute(LETTERS, view.name, builds, build)
