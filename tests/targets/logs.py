"""Events as the messages a view is given."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID, uuid5

import asyncpg
import msgspec

from shared.flow.message import Message
from shared.flow.view import View

DAY = date(2027, 1, 1)
RECORDED = datetime(2020, 1, 1, tzinfo=UTC)
"""Before now, whenever that is: what is asked without `known_at` is as known now."""


def messages(
    stream_id: UUID, events: Iterable[Any], *, noun: str = "target", after: int = 0, since: datetime = RECORDED
) -> list[Message]:
    """The events of one stream from version `after` + 1 on, each recorded a second after the one before (or `since`)."""
    return [
        Message(
            position=number,
            previous=number - 1,
            stream_id=stream_id,
            version=number,
            event_id=uuid5(stream_id, str(number)),
            type=type(event).__name__,
            schema_version=1,
            subject=f"{noun}/{stream_id}",
            data=msgspec.json.encode(event).decode(),
            meta="{}",
            occurred_on=DAY,
            occurred_at=datetime(2027, 1, 1, tzinfo=UTC),
            recorded_at=since + timedelta(seconds=number),
        )
        for number, event in enumerate(events, after + 1)
    ]


async def tables(db: asyncpg.Connection, *views: View) -> None:
    """Create the tables of views."""
    for view in views:
        await db.execute(view.ddl + view.indexes)
