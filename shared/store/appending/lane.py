"""One connection that appends, and what is asked of the database after it was lost."""

import asyncio
import time
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from shared.store.appending.answer import Answer, Outcome, outcomes
from shared.store.appending.batch import STATEMENT, columns
from shared.store.connect import LOST, connect
from shared.store.values import Append, Appended

SETTINGS = {
    # Plans are kept for the life of the connection and may have been made while tables were empty.
    "plan_cache_mode": "force_generic_plan",
    "enable_seqscan": "off",
    "enable_bitmapscan": "off",
    "enable_hashjoin": "off",
    "enable_mergejoin": "off",
    "jit": "off",
    "synchronous_commit": "on",
    "statement_timeout": "6s",
    "lock_timeout": "2s",
    "client_connection_check_interval": "1s",
}
ANSWER_WITHIN = 8.0
END_OLD_WITHIN = 2000
FIND = "SELECT event_id, version, position, recorded_at FROM events WHERE event_id = ANY ($1::uuid[])"
SELF = "SELECT pid, backend_start FROM pg_stat_activity WHERE pid = pg_backend_pid()"
END_OLD = "SELECT pg_terminate_backend(pid, $3) FROM pg_stat_activity WHERE pid = $1 AND backend_start = $2"


class Lane:
    """A connection of the writer's own, opened again when it was lost."""

    def __init__(self, url: str, name: str) -> None:
        self._url, self._name = url, name
        self._connection: Any = None
        self._statement: Any = None
        self._backend: tuple[int, datetime] | None = None

    @property
    def is_open(self) -> bool:
        """Whether the connection is ready and believed to be alive."""
        return self._statement is not None and not self._connection.is_closed()

    async def open(self, patience: float) -> None:
        """Connect, trying for `patience` seconds; the lost connection's backend has ended then.

        Raises what asyncpg raises, TimeoutError when that backend cannot be ended.
        """
        deadline, pause = time.monotonic() + patience, 0.02
        while True:
            try:
                await self._open_once()
            except Exception:
                self.drop()
                if time.monotonic() + pause > deadline:
                    raise
                await asyncio.sleep(pause)
                pause = min(pause * 2, 0.25)
            else:
                return

    async def _open_once(self) -> None:
        self.drop()
        self._connection = await connect(self._url, search_path="public", name=self._name, settings=SETTINGS)
        if self._backend is not None:
            ended = await self._connection.fetchval(END_OLD, *self._backend, END_OLD_WITHIN, timeout=ANSWER_WITHIN)
            if ended is False:
                raise TimeoutError(f"backend {self._backend[0]} of the lost connection does not end")
        self._backend = tuple(await self._connection.fetchrow(SELF))
        self._statement = await self._connection.prepare(STATEMENT)

    async def run(self, commands: Sequence[Append]) -> tuple[list[Outcome], Answer]:
        """Append them in one statement and one transaction: an outcome each, and what the server answered.

        Raises one of LOST when it is unknown whether they were stored, anything else when they were not.
        """
        rows = await self._statement.fetch(*columns(commands), timeout=ANSWER_WITHIN)
        answer = Answer(*rows[0])
        return outcomes(commands, answer), answer

    async def find(self, commands: Iterable[Append]) -> dict[UUID, Appended]:
        """What of these is stored, by the id of a command's last event. Raises one of LOST."""
        last = [command.events[-1].event_id for command in commands if command.events]
        rows = await self._connection.fetch(FIND, last, timeout=ANSWER_WITHIN) if last else []
        return {event_id: Appended(*rest) for event_id, *rest in rows}

    async def close(self) -> None:
        """Say goodbye, or just leave when that takes too long."""
        if self.is_open:
            try:
                await self._connection.close(timeout=2)
            except LOST:
                self.drop()

    def drop(self) -> None:
        """Leave a connection that is no longer trusted."""
        if self._connection is not None:
            self._connection.terminate()
        self._connection = self._statement = None
