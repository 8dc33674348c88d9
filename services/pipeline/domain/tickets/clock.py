"""How much working time a ticket's clock has taken, and when it will have taken so much: intervals, never ticks."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import NamedTuple

from shared.calendar import Calendar, due_after, hours_between

MINUTE = timedelta(minutes=1)
PERCENTS = (50, 80, 100)
Run = tuple[datetime, datetime]
"""From when to when a clock has run."""


class Promise(NamedTuple):
    """Within how many minutes of working time a ticket is responded to, and resolved."""

    response: int
    resolution: int


@dataclass(frozen=True, slots=True)
class Due:
    """When so much of a clock's time will have passed, if it runs on until then: the moment, and the company's day."""

    percent: int
    at: datetime
    on: date


def elapsed(calendar: Calendar, runs: Iterable[Run]) -> timedelta:
    """The working time in which a clock has run."""
    return sum((hours_between(calendar, start, end) for start, end in runs), timedelta())


def begun_minutes(working: timedelta) -> int:
    """Minutes that have begun: as many as promised are in time, one more is not."""
    return -(-working // MINUTE)


def dues(
    calendar: Calendar, since: datetime, taken: timedelta, minutes: int, but: Iterable[int] = ()
) -> tuple[Due, ...]:
    """When each of PERCENTS of `minutes` is reached by a clock that has `taken` time and runs on from `since`.

    `but`: without these, for they have been told; what is passed already is due at once.
    """
    promised, told = minutes * MINUTE, set(but)
    found = []
    for percent in PERCENTS:
        if percent not in told:
            at = due_after(calendar, since, max(promised * percent / 100 - taken, timedelta()))
            found.append(Due(percent, at, at.astimezone(calendar.zone).date()))
    return tuple(found)
