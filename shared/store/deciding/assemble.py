"""Decided events as they are stored."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import msgspec

from shared.decider import Noun
from shared.ids import new_id
from shared.store.codec import Codec
from shared.store.deciding.context import Context
from shared.store.values import NewEvent

_encode = msgspec.json.Encoder().encode


def assemble(
    noun: Noun,
    codec: Codec,
    published: frozenset[type],
    stream_id: UUID,
    events: Sequence[Any],
    context: Context,
    timezone: ZoneInfo,
) -> tuple[NewEvent, ...]:
    """The events with their ids, business dates, envelope subject and meta; private ones have an empty subject."""
    meta = metadata(context)
    return tuple(
        NewEvent(
            new_id(),
            type(event).__name__,
            codec.version(type(event).__name__),
            subject(noun, stream_id, event) if type(event) in published else "",
            codec.encode(event),
            meta,
            *occurred(noun.occurred_on(event), context, timezone),
        )
        for event in events
    )


def metadata(context: Context) -> str:
    """The meta JSON of each event of a command; what is unknown is left out."""
    meta: dict[str, Any] = {"actor": context.actor.id, "role": context.actor.role}
    if context.actor.on_behalf_of is not None:
        meta["on_behalf_of"] = context.actor.on_behalf_of
    meta["correlation"] = context.correlation_id
    if context.causation_id is not None:
        meta["causation"] = context.causation_id
    if context.traceparent is not None:
        meta["traceparent"] = context.traceparent
    if context.import_id is not None:
        meta["import"] = context.import_id
    return _encode(meta).decode()


def subject(noun: Noun, stream_id: UUID, event: Any) -> str:
    """The envelope's subject, 'deal/<id>'."""
    name, subject_id = (noun.name, stream_id) if noun.subject is None else noun.subject(stream_id, event)
    return f"{name}/{subject_id}"


def occurred(day: date | None, context: Context, timezone: ZoneInfo) -> tuple[date, datetime]:
    """The business date, and the moment: now when that is today, else the date's midnight where the company is."""
    if day is None or day == context.today:
        return context.today, context.now
    return day, _midnight(day, timezone)


@lru_cache(maxsize=4096)
def _midnight(day: date, timezone: ZoneInfo) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=timezone).astimezone(UTC)
