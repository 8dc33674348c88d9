"""What a batch of messages needs to find, and the statement that writes its rows at once."""

from collections.abc import Container, Sequence
from typing import Any, NamedTuple
from uuid import UUID

from asyncpg import Connection

from shared.flow.message import Message

WORTH_COPYING = 100


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


def known(messages: Sequence[Message]) -> list[UUID]:
    """The streams that rows can be there of: those whose first event is not among the messages."""
    begun = {message.stream_id for message in messages if message.version == 1}
    return list({message.stream_id for message in messages} - begun)
