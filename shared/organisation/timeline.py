"""Values that hold from their date until the next date."""

from bisect import bisect_right
from collections.abc import Mapping
from datetime import date
from typing import Any, TypeVar

Value = TypeVar("Value")


def on(timeline: Mapping[date, Value], day: date) -> Value | None:
    """What holds on `day`: the value of the greatest date at or before it."""
    days = sorted(timeline)
    place = bisect_right(days, day)
    return timeline[days[place - 1]] if place else None


def after(timeline: Mapping[date, Any], day: date) -> date | None:
    """The first date of the timeline past `day`."""
    return min((each for each in timeline if each > day), default=None)


def earliest(*days: date | None) -> date | None:
    """The earliest of the days that there are."""
    return min((day for day in days if day is not None), default=None)
