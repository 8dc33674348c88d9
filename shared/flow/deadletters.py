"""Messages that could not be applied: look at them, try a key again in order, or give one up."""

import asyncio
from collections import defaultdict
from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from shared.flow.acting.issuing import NOTHING_TO_DO, Issuer
from shared.flow.acting.policy import Acting
from shared.flow.acting.policy import consumer_name as policy_name
from shared.flow.acting.setting import consumer_name as deadline_name
from shared.flow.acting.setting import setting
from shared.flow.consuming.locks import take
from shared.flow.consuming.parked import Letter, decode
from shared.flow.imports import CONSUMER as IMPORTS
from shared.flow.imports import project as project_imports
from shared.flow.policies import Policy
from shared.flow.projector import FAILED, Acquire, attempt, roll_back
from shared.flow.view import Project
from shared.service import Service
from shared.store.message import Message

LIST = """
SELECT id, consumer, service, key, position, event_id, type, recorded_at, parked_at, attempts, discarded, code, error,
       message
FROM public.dead_letters WHERE ($1::text IS NULL OR consumer = $1) AND (discarded <= $2)
ORDER BY consumer, service, key, position LIMIT $3
"""
OF_KEY = """
SELECT d.id, d.message FROM public.dead_letters AS d
WHERE d.consumer = $1 AND d.service = $2 AND d.key = $3 AND NOT d.discarded
  AND d.build = coalesce((SELECT build FROM public.views WHERE name = $1), 0)
ORDER BY d.position
"""
DONE = "DELETE FROM public.dead_letters WHERE id = $1"
AGAIN = "UPDATE public.dead_letters SET attempts = attempts + 1, code = $2, error = $3 WHERE id = $1"
DISCARD = "UPDATE public.dead_letters SET discarded = true WHERE id = $1 AND NOT discarded RETURNING consumer"
Apply = Callable[[Any, str, Message], Awaitable[Letter | None]]


class DeadLetter(NamedTuple):
    """A parked message. `code` is the refusal's, 'failed', or 'behind' when it only waits for one before it."""

    id: int
    consumer: str
    service: str
    key: UUID
    position: int
    event_id: UUID
    type: str
    recorded_at: datetime
    parked_at: datetime
    attempts: int
    discarded: bool
    code: str
    error: str
    message: Message


class Retried(NamedTuple):
    """What came of a key: how many messages were applied, how many are still parked, and what stopped them ('')."""

    applied: int
    left: int
    error: str


async def listed(
    db: Any, consumer: str | None = None, *, discarded: bool = False, limit: int = 1000
) -> list[DeadLetter]:
    """What is parked, by consumer and key, each key's messages in order."""
    rows = await db.fetch(LIST, consumer, discarded, limit)
    return [DeadLetter(**{**row, "message": decode(row["message"])}) for row in rows]


async def retry(acquire: Acquire, service: Service, issuer: Issuer, consumer: str, source: str, key: UUID) -> Retried:
    """Apply a key's parked messages in order up to the first that fails again; the consumer waits meanwhile.

    `source` is the service the messages come from. Raises KeyError when `service` has no such consumer.
    """
    apply = appliers(service, issuer, acquire)[consumer]
    applied, error = 0, ""
    async with acquire() as db:
        try:
            await db.execute(f"BEGIN; {take(consumer)}")
            rows = await db.fetch(OF_KEY, consumer, source, key)
            for number, text in rows:
                letter = await apply(db, source, decode(text))
                if letter is not None:
                    error = f"{letter.code}: {letter.error}"
                    await db.execute(AGAIN, number, letter.code, letter.error[:2000])
                    break
                await db.execute(DONE, number)
                applied += 1
            await db.execute("COMMIT")
        except BaseException:
            await roll_back(db)
            raise
    return Retried(applied, len(rows) - applied, error)


async def discard(db: Any, letter_id: int) -> bool:
    """Give one message up for good, in every later build too; its key's others still wait. Whether it was parked."""
    return await db.fetchval(DISCARD, letter_id) is not None


def appliers(service: Service, issuer: Issuer, acquire: Acquire) -> dict[str, Apply]:
    """How each consumer of a service takes one message."""
    projects: dict[str, Project] = {view.name: view.project for view in service.views}
    projects |= {deadline_name(one): setting(one, issuer.store.timezone) for one in service.deadlines}
    projects[IMPORTS] = project_imports
    found = {name: _projecting(project) for name, project in projects.items()}
    return found | {policy_name(policy): _acting(policy, issuer, acquire) for policy in service.policies}


def _projecting(project: Project) -> Apply:
    async def apply(db: Any, source: str, message: Message) -> Letter | None:
        error = await attempt(db, project, source, message)
        return None if error is None else Letter(message, FAILED, repr(error))

    return apply


def _acting(policy: Policy, issuer: Issuer, acquire: Acquire) -> Apply:
    acting = Acting(acquire, policy, issuer)

    async def apply(db: Any, _source: str, message: Message) -> Letter | None:
        nothing: list[UUID] = []
        letter = await acting.act(message, nothing, defaultdict(asyncio.Lock))
        if nothing:
            await db.execute(NOTHING_TO_DO, policy.name, nothing)
        return letter

    return apply
