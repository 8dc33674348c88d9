"""Deadlines that are due, fired by the clock; the mark in the append makes it once, whoever asks how often."""

import asyncio
from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

import structlog

from shared.actor import Actor
from shared.decider import Refused
from shared.flow.acting.issuing import Issuer, Meta
from shared.flow.acting.setting import consumer_name
from shared.flow.consuming.trouble import passes
from shared.flow.deadlines import Deadline, Due
from shared.store.values import Handled

AT_ONCE = 32
PAGE = 200
RELEASE = """
UPDATE public.deadlines AS d SET state = 'waiting' FROM public.imports AS i
WHERE d.state = 'held' AND d.import_id = i.id
  AND (i.finished_at IS NOT NULL OR i.last_seen_at < $1::timestamptz - interval '1 hour')
"""
DUE = """
SELECT name, key, id, due_at, data, stream_id FROM public.deadlines
WHERE state = 'waiting' AND due_at <= $1 AND name = ANY ($2::text[]) ORDER BY due_at LIMIT $3
"""
DONE = """
WITH done AS (
    UPDATE public.deadlines AS d SET state = n.state, error = n.error, fired_at = $1
    FROM unnest($2::text[], $3::uuid[], $4::uuid[], $5::text[], $6::text[]) AS n (name, key, id, state, error)
    WHERE d.name = n.name AND d.key = n.key AND d.id = n.id
)
INSERT INTO public.handled (policy, cause)
SELECT 'deadline:' || n.name, n.id FROM unnest($2::text[], $4::uuid[], $5::text[]) AS n (name, id, state)
WHERE n.state = 'fired' ON CONFLICT DO NOTHING
"""
_log = structlog.get_logger(__name__)


class Fired(NamedTuple):
    """What came of one row; `state` is 'fired' or 'refused'."""

    due: Due
    state: str
    error: str


async def fire(db: Any, issuer: Issuer, deadlines: Mapping[str, Deadline], names: Sequence[str]) -> int:
    """Fire what is due of `names` by the issuer's clock, oldest first; how many were dealt with.

    A row whose command cannot be tried now stays as it is. Name only deadlines whose consumers have caught up: a row
    that a later event replaces is not to be acted on.
    """
    now, total = issuer.clock(), 0
    await db.execute(RELEASE, now)
    while True:
        rows = [Due(*row) for row in await db.fetch(DUE, now, list(names), PAGE)]
        slots, turns = asyncio.Semaphore(AT_ONCE), defaultdict[UUID, asyncio.Lock](asyncio.Lock)
        outcomes = await asyncio.gather(*(_one(slots, turns, issuer, deadlines[due.name], due, now) for due in rows))
        done = [outcome for outcome in outcomes if outcome is not None]
        if done:
            columns = zip(*((d.name, d.key, d.id, state, error) for d, state, error in done), strict=True)
            await db.execute(DONE, now, *map(list, columns))
        total += len(done)
        if len(done) < PAGE:
            return total


async def _one(
    slots: asyncio.Semaphore,
    turns: defaultdict[UUID, asyncio.Lock],
    issuer: Issuer,
    deadline: Deadline,
    due: Due,
    now: datetime,
) -> Fired | None:
    try:
        issue = deadline.fire(due, now.astimezone(issuer.store.timezone))
        if issue is not None:
            async with turns[issue.stream_id], slots:  # one after the other, so that others get between them
                mark = Handled(consumer_name(deadline), due.id)
                await issuer.issue(issue, mark, Actor(f"deadline/{due.name}", "deadline"), Meta(), due.id)
    except Refused as error:
        _log.error("deadline refused", deadline=due.name, key=str(due.key), code=error.code)
        return Fired(due, "refused", f"{error.code}: {error.detail}")
    except Exception as error:  # noqa: BLE001 - a bug in one deadline must not stop the others
        if passes(error):
            return None
        _log.error("deadline failed", deadline=due.name, key=str(due.key), error=repr(error))
        return Fired(due, "refused", repr(error))
    return Fired(due, "fired", "")


async def again(db: Any, name: str, key: UUID) -> bool:
    """Let a refused deadline fire once more; whether there was one."""
    found = await db.execute(
        "UPDATE public.deadlines SET state = 'waiting', error = '' WHERE name = $1 AND key = $2 AND state = 'refused'",
        name,
        key,
    )
    return bool(found != "UPDATE 0")
