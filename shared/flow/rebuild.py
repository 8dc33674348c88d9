"""Build a view anew beside the one that serves, and put it in its place."""

import asyncio
import time
from dataclasses import dataclass
from typing import Any

import structlog

from shared.flow.building.collector import collector_off
from shared.flow.building.helper import HelperFailed
from shared.flow.building.shards import fill_by_shards
from shared.flow.building.side import Report, Transports, no_report, open_side, schema_of, set_up, side
from shared.flow.building.swap import take_over
from shared.flow.consuming.locks import LEASE, number
from shared.flow.view import View

LIVE = "SELECT build FROM public.views WHERE name = $1 AND fingerprint = $2"
UNFINISHED = """
SELECT build FROM public.rebuilds AS r WHERE name = $1 AND fingerprint = $2
AND EXISTS (SELECT FROM pg_namespace WHERE '"' || nspname || '"' = $3)
AND (SELECT count(DISTINCT service) FROM public.checkpoints AS c WHERE c.consumer = $1 AND c.build = r.build) = $4
"""
LOOK_AGAIN = 0.1
_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """A build that serves now. `seconds` is what it took."""

    view: str
    build: int
    seconds: float


async def rebuild(
    url: str,
    view: View,
    transports: Transports,
    *,
    resume: bool = False,
    instead_of: int | None = None,
    report: Report = no_report,
) -> Rebuilt:
    """Fill side tables from every source's beginning while the old ones serve, then swap.

    `transports(service)` brings a source. `resume` goes on with an unfinished build of the same fingerprint, and makes
    none when one of it serves by now; `instead_of` makes none when another build than that serves by now. Only one
    process builds a view at a time; others wait. Raises what a consumer raises (Hole, Replaced) and the database's
    errors; then the old build serves on and the next attempt starts, or goes on, cleanly.
    """
    began = time.monotonic()
    db = await open_side(url, view)
    try:
        await _only_builder(db, view)
        live = await db.fetchval(LIVE, view.name, view.fingerprint)
        if live is not None and (resume or instead_of not in {None, live}):
            return Rebuilt(view.name, live, time.monotonic() - began)
        build = await _unfinished(db, view) if resume else None
        if build is None:
            build = await _filled(url, db, view, transports, report)
        beside = side(db, view, build, transports)
        try:
            with collector_off():
                await beside.catch_up(report)
            if view.indexes:
                await db.execute(view.indexes)
            await beside.catch_up(report)
            await take_over(beside, report)
        finally:
            await beside.close()
    finally:
        db.terminate()
    done = Rebuilt(view.name, build, time.monotonic() - began)
    _log.info("view built", view=view.name, build=build, seconds=round(done.seconds, 3))
    return done


async def _filled(url: str, db: Any, view: View, transports: Transports, report: Report) -> int:
    """A new build, by two processes filled up to now if it is a long one; an empty one when the other fails."""
    build = await set_up(db, view, transports)
    try:
        with collector_off():
            await fill_by_shards(url, db, view, build, transports, report)
    except HelperFailed as error:
        _log.warning("one process builds", view=view.name, reason=str(error))
        build = await set_up(db, view, transports)
    return build


async def _only_builder(db: Any, view: View) -> None:
    """Until nobody else builds the view.

    Asked again and again: who waits inside a statement has a snapshot, the swaps of other views wait for it to end, and
    it may be waiting for them.
    """
    mine = number(f"rebuild:{view.name}")
    while not await db.fetchval("SELECT pg_try_advisory_lock($1, $2)", LEASE, mine):  # noqa: ASYNC110
        await asyncio.sleep(LOOK_AGAIN)


async def _unfinished(db: Any, view: View) -> int | None:
    found: int | None = await db.fetchval(UNFINISHED, view.name, view.fingerprint, schema_of(view), len(view.reads))
    return found
