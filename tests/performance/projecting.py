"""Feeds histories to the views without a running service, one batch after another."""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, time
from itertools import groupby
from typing import Any

import msgspec

from services.performance.views.grades import GRADES
from services.performance.views.labels import LABELS
from services.performance.views.ledger.view import LEDGER
from services.performance.views.organisation import ORGANISATION
from shared.flow.message import Message
from shared.flow.view import View
from tests.performance.history import Happened

VIEWS = (LEDGER, ORGANISATION, GRADES, LABELS)


async def create(db: Any, views: Sequence[View] = VIEWS) -> None:
    """Make the views' tables."""
    for view in views:
        await db.execute(view.ddl + view.indexes)


async def feed(db: Any, events: Iterable[Happened], batch: int = 50, views: Sequence[View] = VIEWS) -> None:
    """Project events in the order given, in batches of one service."""
    for service, told in groupby(events, lambda e: e.service):
        messages = [message(e) for e in told]
        for start in range(0, len(messages), batch):
            for view in views:
                read = [m for m in messages[start : start + batch] if m.type in view.reads.get(service, ())]
                if read:
                    async with db.transaction():
                        await view.project(db, service, read)


def message(e: Happened) -> Message:
    """The event as a consumer is given it."""
    kind, id = e.subject
    day = e.recorded_at.date()
    return Message(
        position=e.number,
        previous=0,
        stream_id=id,
        version=1,
        event_id=e.event_id,
        type=type(e.event).__name__,
        schema_version=1,
        subject=f"{kind}/{id}",
        data=msgspec.json.encode(e.event).decode(),
        meta="{}",
        occurred_on=day,
        occurred_at=datetime.combine(day, time(), UTC),
        recorded_at=e.recorded_at,
    )
