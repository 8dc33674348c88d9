"""What a batch of messages needs to find, and the statement that writes its rows at once."""

from collections.abc import Sequence
from uuid import UUID

from shared.flow.message import Message


def upsert(table: str, key: str, **columns: str) -> str:
    """SQL that takes one array for the key column ('id uuid') and for each column (name=type), new rows and old."""
    key_name, key_type = key.split()
    names = ", ".join([key_name, *columns])
    arrays = ", ".join(f"${place}::{kind}[]" for place, kind in enumerate([key_type, *columns.values()], start=1))
    updates = ", ".join(f"{name} = excluded.{name}" for name in columns)
    return (
        f"INSERT INTO {table} ({names}) SELECT * FROM unnest({arrays}) ON CONFLICT ({key_name}) DO UPDATE SET {updates}"
    )


def known(messages: Sequence[Message]) -> list[UUID]:
    """The streams that rows can be there of: those whose first event is not among the messages."""
    begun = {message.stream_id for message in messages if message.version == 1}
    return list({message.stream_id for message in messages} - begun)
