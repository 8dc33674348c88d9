"""Employees' names in services that show them: last values copied from people's table, the highest row version wins."""

import asyncio
from typing import Any

import structlog

from shared.store.connect import connect

EVERY = 1.0
CHANGED = """
SELECT (SELECT log_id FROM public.log), count(*), coalesce(sum(version), 0)::bigint FROM public.names
"""
# A restored store counts on from lower versions, so its log's second stands above them.
ALL = "SELECT employee_id, name, (log_id / 1000 << 31) + version FROM public.names, public.log"
KEEP = """
INSERT INTO public.names AS n (employee_id, name, version) SELECT * FROM unnest($1::uuid[], $2::text[], $3::bigint[])
ON CONFLICT (employee_id) DO UPDATE SET name = excluded.name, version = excluded.version
WHERE n.version < excluded.version
"""
_log = structlog.get_logger(__name__)


async def follow(people_url: str, pool: Any, *, every: float = EVERY) -> None:
    """Copy what changes in people's database into the own one until cancelled; `every` seconds it is looked.

    A name is never deleted: erasure is a last value. Versions only grow within a log, so their sum tells of any change.
    """
    seen: tuple[int, ...] = ()
    people: Any = None
    try:
        while True:
            try:
                if people is None or people.is_closed():
                    read_only = {"default_transaction_read_only": "on", "statement_timeout": "10s"}
                    people = await connect(people_url, search_path="public", name="names", settings=read_only)
                found = tuple(await people.fetchrow(CHANGED))
                if found != seen:
                    await keep(pool, await people.fetch(ALL))
                    seen = found
            except Exception as error:  # noqa: BLE001 - names can wait; the service goes on without new ones
                _log.warning("names are not followed", error=repr(error))
                if people is not None:
                    people.terminate()
                    people = None
            await asyncio.sleep(every)
    finally:
        if people is not None:
            people.terminate()


async def keep(db: Any, rows: list[tuple[Any, str, int]]) -> None:
    """Store (employee_id, name, version) rows unless a later version of the same row is there."""
    if rows:
        await db.execute(KEEP, *(list(column) for column in zip(*rows, strict=True)))
