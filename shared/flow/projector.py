"""One batch of messages into tables, exactly once: applied and checkpointed in one transaction."""

from collections.abc import Callable, Sequence
from contextlib import AbstractAsyncContextManager, nullcontext
from typing import Any
from uuid import UUID

import structlog

from shared.flow.building.collector import collector_off
from shared.flow.consuming.locks import share
from shared.flow.consuming.parked import WAITING, Letter, Parked, Whole
from shared.flow.consuming.portion import Portion, in_order, passed, passing
from shared.flow.consuming.trouble import Fenced, is_fenced, passes
from shared.flow.view import Project
from shared.store.message import Message

Acquire = Callable[[], AbstractAsyncContextManager[Any]]
FAILED = "failed"
MANY = 500
# What a crash of the server takes back, checkpoint and rows together, is read from the log again.
BEGIN = "BEGIN; SET LOCAL synchronous_commit = off"
_log = structlog.get_logger(__name__)


class Projector:
    """Feeds one build of one consumer's tables with one service's messages.

    Two round trips beside the project's own. A batch of 500 or more is folded with the garbage collector off. When a
    batch fails it is rolled back and applied again message by message: the key that cannot be applied is parked,
    everything else goes on.
    """

    def __init__(
        self, acquire: Acquire, consumer: str, build: int, service: str, project: Project, lock: str = ""
    ) -> None:
        self.parked = Parked(consumer, build, service)
        self._acquire, self._consumer = acquire, consumer
        self._service, self._project = service, project
        self._begin = f"{BEGIN}; {share(lock or consumer)}"

    async def open(self, db: Any, whole: Whole) -> None:
        """Learn what is parked."""
        await self.parked.load(db, whole)

    async def take(self, portions: Sequence[Portion]) -> None:
        """Apply the messages, and move the checkpoints to the portions' positions.

        Raises Fenced when a checkpoint is not where it was left, and what the database raises when it is to blame.
        """
        messages = self.parked.kept(in_order(portions))
        async with self._acquire() as db:
            try:
                await db.execute(self._begin)
                behind = await self._set_aside(db, portions, messages) if self.parked.touches(messages) else None
                rest = [m for m in messages if m.stream_id not in behind] if behind else messages
                if rest:
                    with collector_off() if len(rest) >= MANY else nullcontext():
                        await self._project(db, self._service, rest)
                await db.execute(f"{passing(portions)}; COMMIT")
            except Exception as error:
                await roll_back(db)
                if is_fenced(error):
                    raise Fenced(str(error)) from error
                if passes(error, db):
                    raise
                _log.warning("batch failed, applying one by one", consumer=self._consumer, error=repr(error))
                await self._one_by_one(db, portions, messages)
            except BaseException:
                db.terminate()
                raise
        passed(portions)

    async def _set_aside(self, db: Any, portions: Sequence[Portion], messages: list[Message]) -> set[UUID]:
        behind = await self.parked.still(db, messages)
        await self.parked.park(db, portions, [Letter(m, WAITING, "") for m in messages if m.stream_id in behind])
        return behind

    async def _one_by_one(self, db: Any, portions: Sequence[Portion], messages: list[Message]) -> None:
        try:
            await db.execute(self._begin)
            behind = await self.parked.still(db, messages)
            letters = []
            for message in messages:
                if message.stream_id in behind:
                    letters.append(Letter(message, WAITING, ""))
                    continue
                error = await attempt(db, self._project, self._service, message)
                if error is not None:
                    behind.add(message.stream_id)
                    letters.append(Letter(message, FAILED, repr(error)))
            await self.parked.park(db, portions, letters)
            await db.execute(f"{passing(portions)}; COMMIT")
        except Exception as error:
            await roll_back(db)
            if is_fenced(error):
                raise Fenced(str(error)) from error
            raise
        self.parked.keys.update(behind)
        for letter in letters:
            if letter.code == FAILED:
                _log.error("parked", consumer=self._consumer, type=letter.message.type, error=letter.error)


async def attempt(db: Any, project: Project, service: str, message: Message) -> Exception | None:
    """Apply one message in a savepoint; the error that is the message's fault, None when it was applied.

    Raises when the database is to blame.
    """
    await db.execute("SAVEPOINT one")
    try:
        await project(db, service, [message])
    except Exception as error:
        if passes(error, db):
            raise
        await db.execute("ROLLBACK TO one; RELEASE one")
        return error
    await db.execute("RELEASE one")
    return None


async def roll_back(db: Any) -> None:
    """Leave the transaction; a connection that cannot is thrown away."""
    if db.is_closed():
        return
    try:
        await db.execute("ROLLBACK", timeout=5)
    except Exception:  # noqa: BLE001 - whatever it was, the server rolls back when the connection goes
        db.terminate()
