"""Commands ready to be appended, and appends that somebody else has under way."""

import asyncio
from collections.abc import AsyncIterator, Iterable, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from hashlib import blake2b
from typing import Any
from uuid import UUID

from shared.decider import Claim
from shared.ids import new_id
from shared.store.appending.answer import Answer, Outcome, outcomes
from shared.store.appending.batch import STATEMENT, columns
from shared.store.connect import connect
from shared.store.store import Store
from shared.store.values import Append, Appended, Handled, NewEvent, Remember
from shared.store.writer import PATIENCE, Writer
from tests.shared.flow.waiting import until


def event(stream: UUID, data: str = "{}") -> NewEvent:
    now = datetime.now(UTC)
    return NewEvent(new_id(), "DealAdvanced", 1, f"deal/{stream}", data, "{}", now.date(), now)


def kept(key: str, digest: str = "digest", status: int = 200, answer: str = "{}") -> Remember:
    return Remember(hashed(key), hashed(digest), status, answer)


def hashed(text: str) -> str:
    return blake2b(text.encode(), digest_size=16).hexdigest()


def append(
    stream: UUID,
    expected: int = 0,
    *,
    events: int = 1,
    data: str = "{}",
    claims: Iterable[Claim] = (),
    remember: Remember | None = None,
    handled: Handled | None = None,
) -> Append:
    made = tuple(event(stream, data) for _ in range(events))
    return Append(stream, "deal", expected, made, tuple(claims), remember, handled)


class Open:
    """An append that was carried out and not yet committed."""

    def __init__(self, db: Any, transaction: Any, commands: Sequence[Append], answer: Answer) -> None:
        self.db, self._transaction = db, transaction
        self.positions = [position for position in answer.positions if position is not None]
        self.outcomes: list[Outcome] = outcomes(commands, answer)

    async def commit(self) -> None:
        await self._transaction.commit()

    async def roll_back(self) -> None:
        await self._transaction.rollback()


async def begin(db: Any, *commands: Append) -> Open:
    """Draw positions and store the commands, sorted by stream, as the writer does; the transaction stays open."""
    transaction = db.transaction()
    await transaction.start()
    ordered = sorted(commands, key=lambda command: command.stream_id.int)
    return Open(db, transaction, ordered, Answer(*(await db.fetchrow(STATEMENT, *columns(ordered)))))


@asynccontextmanager
async def under_way(url: str, *commands: Append) -> AsyncIterator[Open]:
    """An open append of another process; whatever was not committed is gone after the block."""
    async with connected(url) as db:
        yield await begin(db, *commands)


@asynccontextmanager
async def connected(url: str, *, name: str = "test", **settings: str) -> AsyncIterator[Any]:
    db = await connect(url, search_path="public", name=name, settings=settings)
    try:
        yield db
    finally:
        db.terminate()


@asynccontextmanager
async def opened(url: str, **options: Any) -> AsyncIterator[Store]:
    store = await Store.open(url, "deals", **options)
    try:
        yield store
    finally:
        await store.close()


@asynccontextmanager
async def writing(url: str, *, patience: float = PATIENCE, connections: int = 2) -> AsyncIterator[Writer]:
    writer = Writer(url, connections=connections, patience=patience)
    await writer.start()
    try:
        yield writer
    finally:
        await writer.stop()


async def stored(db: Any, stream: UUID) -> list[Appended]:
    """What an append of each of the stream's events must have answered."""
    rows = await db.fetch(
        "SELECT version, position, recorded_at FROM events WHERE stream_id = $1 ORDER BY version", stream
    )
    return [Appended(*row) for row in rows]


async def waits_for_a_lock(db: Any, name: str, *, count: int = 1) -> None:
    """Until this many backends of that application wait for a lock."""

    async def waiting() -> bool:
        found: bool = (
            await db.fetchval(
                "SELECT count(*) FROM pg_stat_activity WHERE application_name = $1 AND wait_event_type = 'Lock' "
                "AND datname = current_database()",
                name,
            )
            >= count
        )
        return found

    await until(waiting, 5)


async def all_of(*appends: Any) -> list[Any]:
    """What each came to, exceptions as values."""
    return list(await asyncio.gather(*appends, return_exceptions=True))
