"""A policy at work: commands for a batch of messages, then the checkpoint."""

import asyncio
from collections import defaultdict
from collections.abc import Sequence
from typing import Any
from uuid import UUID

import structlog

from shared.actor import Actor
from shared.decider import Refused
from shared.flow.acting.issuing import NOTHING_TO_DO, Issuer, cause, read_meta
from shared.flow.consuming.locks import share
from shared.flow.consuming.parked import WAITING, Letter, Parked, Whole
from shared.flow.consuming.portion import Portion, in_order, passed, passing
from shared.flow.consuming.trouble import Fenced, is_fenced, passes
from shared.flow.message import Source
from shared.flow.policies import Policy
from shared.flow.projector import FAILED, Acquire, roll_back
from shared.flow.transport import Checkpoint
from shared.store.message import Message
from shared.store.values import Handled

AT_ONCE = 32
START = "SELECT log_id, position, moment FROM public.policies WHERE name = $1"
_log = structlog.get_logger(__name__)


def consumer_name(policy: Policy) -> str:
    """Under which its checkpoints and dead letters are kept."""
    return f"policy:{policy.name}"


class Acting:
    """One policy's step: keys side by side, the messages of one key and the commands of one stream in turn.

    A refused command parks its key with the refusal's code.
    """

    def __init__(self, acquire: Acquire, policy: Policy, issuer: Issuer) -> None:
        self.name = consumer_name(policy)
        self.parked = Parked(self.name, 0, policy.service)
        self._acquire, self._policy, self._issuer = acquire, policy, issuer
        self._actor = Actor(f"policy/{policy.name}", "policy")
        self._start: tuple[int, int, Any] = (0, 0, None)

    async def open(self, db: Any, whole: Whole) -> None:
        """Learn what is parked and where the policy starts."""
        await self.parked.load(db, whole)
        self._start = tuple(await db.fetchrow(START, self._policy.name))

    async def take(self, portions: Sequence[Portion]) -> None:
        """Act on each message once and move the checkpoints. Raises Fenced, and what is worth another try."""
        new = [p._replace(messages=[m for m in p.messages if self._is_new(m, p.cursor.log_id)]) for p in portions]
        messages = self.parked.kept(in_order(new))
        async with self._acquire() as db:
            try:
                begun = self.parked.touches(messages)
                if begun:
                    await db.execute(f"BEGIN; {share(self.name)}")
                behind = await self.parked.still(db, messages) if begun else set()
                letters, nothing = await self._act(messages, behind)
                if not begun:
                    await db.execute(f"BEGIN; {share(self.name)}")
                if nothing:
                    await db.execute(NOTHING_TO_DO, self._policy.name, nothing)
                await self.parked.park(db, portions, letters)
                await db.execute(f"{passing(portions)}; COMMIT")
            except Exception as error:
                await roll_back(db)
                if is_fenced(error):
                    raise Fenced(str(error)) from error
                raise
            except BaseException:
                db.terminate()
                raise
        passed(portions)
        self.parked.keys.update(letter.message.stream_id for letter in letters)

    def _is_new(self, message: Message, log_id: int) -> bool:
        start_log, start, moment = self._start
        return message.position > start if log_id == start_log else message.recorded_at > moment

    async def _act(self, messages: Sequence[Message], behind: set[UUID]) -> tuple[list[Letter], list[UUID]]:
        by_key: defaultdict[UUID, list[Message]] = defaultdict(list)
        for message in messages:
            by_key[message.stream_id].append(message)
        letters: list[Letter] = []
        nothing: list[UUID] = []
        turns: defaultdict[UUID, asyncio.Lock] = defaultdict(asyncio.Lock)
        slots = asyncio.Semaphore(AT_ONCE)

        async def one_key(key: UUID, waiting: Sequence[Message]) -> None:
            parked = key in behind
            for message in waiting:
                if parked:
                    letters.append(Letter(message, WAITING, ""))
                    continue
                async with slots:
                    letter = await self.act(message, nothing, turns)
                if letter is not None:
                    parked = True
                    letters.append(letter)

        done = await asyncio.gather(*(one_key(k, m) for k, m in by_key.items()), return_exceptions=True)
        for outcome in done:
            if outcome is not None:
                raise outcome
        letters.sort(key=lambda letter: letter.message.position)
        return letters, nothing

    async def act(self, message: Message, nothing: list[UUID], turns: defaultdict[UUID, asyncio.Lock]) -> Letter | None:
        """Act on one message; the letter to park when it cannot be done, None when it is."""
        try:
            issues = self._policy.act(message)
            meta = read_meta(message.meta or "{}")
            if not issues:
                nothing.append(message.event_id)
            for number, issue in enumerate(issues):
                mark = Handled(self._policy.name, cause(message, number))
                async with turns[issue.stream_id]:
                    await self._issuer.issue(issue, mark, self._actor, meta, message.event_id)
        except Refused as error:
            _log.error("parked", policy=self._policy.name, code=error.code, error=error.detail)
            return Letter(message, error.code, error.detail)
        except Exception as error:
            if passes(error):
                raise
            _log.error("parked", policy=self._policy.name, error=repr(error))
            return Letter(message, FAILED, repr(error))
        return None


def beginning(policy: Policy, ends: Sequence[Checkpoint], sources: Sequence[Source]) -> list[Checkpoint]:
    """The first checkpoints of a new policy: where the log ends now, or its beginning."""
    if policy.starts == "now":
        at = {(end.topic, end.partition): end for end in ends}
        return [at[source.topic, source.partition] for source in sources]
    return [Checkpoint(s.topic, s.partition, s.log_id, s.generation, 0, 0) for s in sources]
