"""The moment a new build takes the old one's place."""

import asyncio
import time
from typing import Any

import asyncpg
import structlog

from shared.flow.building.side import Report, Side, no_report, schema_of
from shared.flow.consuming.locks import APPLYING, number
from shared.flow.view import View

# Partition by partition; a topic that is divided otherwise now must have come anywhere as far as the old one in each.
BEHIND = """
WITH side AS (
    SELECT c.*, count(*) OVER (PARTITION BY c.build, c.service, c.topic) AS partitions
    FROM public.checkpoints AS c WHERE c.consumer = $1 AND c.service = ANY ($3::text[])
), new AS (SELECT * FROM side WHERE build = $2)
SELECT count(*) FROM side AS old JOIN public.views AS v ON v.name = $1 AND v.build = old.build
WHERE (old.service, old.topic) IN (SELECT service, topic FROM new) AND NOT EXISTS (
    SELECT FROM new
    WHERE new.service = old.service AND new.topic = old.topic
      AND (new.partition = old.partition OR new.partitions <> old.partitions)
      AND (new.log_id, new.position) >= (old.log_id, old.position))
"""
RELATIONS = """
SELECT c.relkind::text, quote_ident(c.relname) FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
WHERE '"' || n.nspname || '"' = $1 AND c.relkind IN ('r', 'p', 'v', 'm', 'S')
  AND NOT EXISTS (SELECT FROM pg_depend AS d WHERE d.objid = c.oid AND d.deptype IN ('a', 'i')
                  AND d.refclassid = 'pg_class'::regclass AND c.relkind = 'S')
ORDER BY c.oid
"""
LIVE = """
INSERT INTO public.views AS v (name, build, fingerprint, tables) VALUES ($1, $2, $3, $4)
ON CONFLICT (name) DO UPDATE SET build = excluded.build, fingerprint = excluded.fingerprint, tables = excluded.tables,
                                 live_since = clock_timestamp()
"""
FORGET = (
    "DELETE FROM public.checkpoints WHERE consumer = $1 AND build <> $2",
    "DELETE FROM public.dead_letters WHERE consumer = $1 AND build <> $2 AND NOT discarded",
    "DELETE FROM public.rebuilds WHERE name = $1 AND build = $2",
)
READERS = """
SELECT pid, xact_start FROM pg_stat_activity
WHERE datname = current_database() AND backend_type = 'client backend' AND backend_xmin IS NOT NULL
  AND pid <> pg_backend_pid()
"""
STILL = """
SELECT count(*) FROM pg_stat_activity AS a JOIN unnest($1::integer[], $2::timestamptz[]) AS r (pid, since)
    ON a.pid = r.pid AND a.xact_start = r.since
WHERE NOT pg_backend_pid() = ANY (pg_blocking_pids(a.pid))
"""
KINDS = {"r": "TABLE", "p": "TABLE", "v": "VIEW", "m": "MATERIALIZED VIEW", "S": "SEQUENCE"}
TRIES = 40
PATIENCE, LOOK_AGAIN = 0.5, 0.01
_log = structlog.get_logger(__name__)


class Behind(Exception):  # noqa: N818
    """The new build has not come as far as the one that serves."""


class StillRead(Exception):  # noqa: N818
    """A transaction reads from before the new tables were full."""


async def take_over(side: Side, report: Report = no_report) -> None:
    """Stop the batches of the build that serves, read what it is ahead by, and put the new one in its place.

    No gap and no second time: the new checkpoints are compared with the old in the transaction that switches them.
    A snapshot from before the new tables were full would find rows missing in them, so whoever reads from one comes to
    its end first. Queries wait for the tables' locks at most half a second at a time. Raises Behind when the other
    side's log is seen here too late again and again, StillRead when somebody reads for a minute, or what the database
    raises.
    """
    for attempt in range(1, TRIES + 1):
        try:
            await _alone(side, report)
        except (Behind, StillRead, asyncpg.LockNotAvailableError, asyncpg.DeadlockDetectedError) as reason:
            if attempt == TRIES:
                raise
            _log.info("swap waits", view=side.view.name, attempt=attempt, reason=repr(reason))
            await asyncio.sleep(min(0.05 * attempt, 1.0))
        else:
            return


async def _alone(side: Side, report: Report) -> None:
    key = number(side.view.name)
    await side.db.execute(f"SET lock_timeout = '5s'; SELECT pg_advisory_lock({APPLYING}, {key})")
    try:
        await side.catch_up(report)
        await _older_snapshots_end(side.db, side.view)
        async with side.db.transaction():
            await side.db.execute("SET LOCAL lock_timeout = '500ms'; SET LOCAL synchronous_commit = on")
            await _switch(side.db, side.view, side.build)
    finally:
        if not side.db.is_closed():
            await side.db.execute(f"SELECT pg_advisory_unlock({APPLYING}, {key}); RESET lock_timeout")


async def _older_snapshots_end(db: Any, view: View) -> None:
    """Until every transaction that reads now has ended, but those that wait for this one."""
    readers = await db.fetch(READERS)
    columns = [[reader[0] for reader in readers], [reader[1] for reader in readers]]
    patient_until = time.monotonic() + PATIENCE
    while readers and await db.fetchval(STILL, *columns):
        if time.monotonic() > patient_until:
            raise StillRead(view.name)
        await asyncio.sleep(LOOK_AGAIN)


async def _switch(db: Any, view: View, build: int) -> None:
    if await db.fetchval(BEHIND, view.name, build, list(view.reads)):
        raise Behind(view.name)
    schema = schema_of(view)
    relations = [(kind, name) for kind, name in await db.fetch(RELATIONS, schema)]
    old = await db.fetchval("SELECT tables FROM public.views WHERE name = $1", view.name) or []
    drops = [f"DROP {kind} views.{name}" for kind, name in (one.rsplit(" ", 1) for one in reversed(old))]
    moves = [f"ALTER {KINDS[kind]} {schema}.{name} SET SCHEMA views" for kind, name in relations]
    for statement in [*drops, *moves, f"DROP SCHEMA {schema}"]:
        await db.execute(statement)
    await db.execute(LIVE, view.name, build, view.fingerprint, [f"{KINDS[kind]} {name}" for kind, name in relations])
    for statement in FORGET:
        await db.execute(statement, view.name, build)
