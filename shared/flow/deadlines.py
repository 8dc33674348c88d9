"""A deadline is a row set by an event of the own service and fired by the clock, exactly once."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from shared.flow.message import Message
from shared.flow.policies import Issue


@dataclass(frozen=True, slots=True)
class Set:
    """Fire at `due_at`: a moment, or a day for when it begins where the company is.

    One deadline has one moment per `key`: setting again replaces it, fired or not. `data` is whatever `fire` needs
    beside the key; it holds no personal data.
    """

    key: UUID
    due_at: datetime | date
    data: str = ""


@dataclass(frozen=True, slots=True)
class Cancel:
    """Never mind; without a row for `key` nothing happens."""

    key: UUID


@dataclass(frozen=True, slots=True)
class Due:
    """A row whose moment has come. `id` is new with every Set; `stream_id` is that of the event that set it."""

    name: str
    key: UUID
    id: UUID
    due_at: datetime
    data: str
    stream_id: UUID


@dataclass(frozen=True, slots=True)
class Deadline:
    """What happens when nothing happened in time.

    `set_by` is pure and sees every event of `on` in order, the log's first one included when the deadline is new.
    `fire(due, now)` gives the command to issue, or None; `now` is the time where the company is. Whether the condition
    still holds is decided by the noun on its current state: by then an event may have come that this row does not know.
    """

    name: str
    on: frozenset[str]
    set_by: Callable[[Message], Sequence[Set | Cancel]]
    fire: Callable[[Due, datetime], Issue | None]
