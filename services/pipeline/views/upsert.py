"""What a batch of messages needs to find, and the statement that writes its rows at once."""

import asyncio
from collections.abc import Container, Sequence
from typing import Any, NamedTuple, Self
from uuid import UUID

from asyncpg import Connection

from shared.flow.message import Message

WORTH_COPYING = 100
AT_ONCE = 500


def upsert(table: str, key: str, **columns: str) -> str:
    """SQL that takes one array for the key column ('id uuid') and for each column (name=type), new rows and old."""
    key_name, key_type = key.split()
    names = ", ".join([key_name, *columns])
    arrays = ", ".join(f"${place}::{kind}[]" for place, kind in enumerate([key_type, *columns.values()], start=1))
    updates = ", ".join(f"{name} = excluded.{name}" for name in columns)
    return (
        f"INSERT INTO {table} ({names}) SELECT * FROM unnest({arrays}) ON CONFLICT ({key_name}) DO UPDATE SET {updates}"
    )


class Kept(NamedTuple):
    """A table whose rows are written again and again, its columns, the key first, and its upsert."""

    table: str
    columns: tuple[str, ...]
    upsert: str


def kept(table: str, key: str, **columns: str) -> Kept:
    """A table by what `upsert` is told of it."""
    return Kept(table, (key.split(maxsplit=1)[0], *columns), upsert(table, key, **columns))


async def write(db: Connection, into: Kept, rows: Sequence[tuple[Any, ...]], found: Container[Any]) -> None:
    """Write each row once; many whose keys were not `found` are copied in, which costs less."""
    new = [row for row in rows if row[0] not in found]
    if len(new) < WORTH_COPYING:
        old = rows
    else:
        old = [row for row in rows if row[0] in found]
        await db.copy_records_to_table(into.table, records=new, columns=into.columns)
    if old:
        await db.execute(into.upsert, *zip(*old, strict=True))


class Copying:
    """Rows that are only added, copied in while more of them are made; all are there when the block has ended.

    The connection is for nothing else within the block.
    """

    def __init__(self, db: Connection, table: str, columns: Sequence[str]) -> None:
        self._db, self._table, self._columns = db, table, columns
        self._rows: list[tuple[Any, ...]] = []
        self._under_way: asyncio.Task[Any] | None = None

    async def add(self, rows: Sequence[tuple[Any, ...]]) -> None:
        """Copy these in sooner or later. Raises what the database says of earlier ones."""
        self._rows += rows
        if len(self._rows) >= AT_ONCE:
            await self._copy()

    async def flush(self) -> None:
        """Begin to copy what is left. Raises what the database says of earlier ones."""
        if self._rows:
            await self._copy()
            await asyncio.sleep(0)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, failed: type[BaseException] | None, *_: object) -> None:
        if failed is None:
            if self._rows:
                await self._copy()
            await self._copied()
        elif self._under_way is not None:
            await asyncio.wait([self._under_way])  # the connection is free again to roll back
            self._under_way.exception()

    async def _copy(self) -> None:
        await self._copied()
        rows, self._rows = self._rows, []
        self._under_way = asyncio.create_task(
            self._db.copy_records_to_table(self._table, records=rows, columns=self._columns)
        )

    async def _copied(self) -> None:
        if self._under_way is not None:
            await self._under_way
            self._under_way = None


def known(messages: Sequence[Message]) -> list[UUID]:
    """The streams that rows can be there of: those whose first event is not among the messages."""
    begun = {message.stream_id for message in messages if message.version == 1}
    return list({message.stream_id for message in messages} - begun)
