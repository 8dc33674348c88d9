"""Arithmetic over working time: pure, in the company's time zone, exact where clocks change."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from types import MappingProxyType
from zoneinfo import ZoneInfo

Span = tuple[time, time]
"""From when to when it is open on a day, by the clock on the wall; an end of 00:00 is the day's end."""
NOTHING = timedelta()
NEVER_OPEN = 3_660
MIDNIGHT = time()


@dataclass(frozen=True, slots=True)
class Calendar:
    """When the company is open.

    `week` has the hours of Monday to Sunday; `days` those of single days instead: none of a holiday, some of a make-up
    working day. The spans of a day are in order and do not overlap.
    """

    zone: ZoneInfo
    week: tuple[tuple[Span, ...], ...]
    days: Mapping[date, tuple[Span, ...]] = field(default_factory=lambda: MappingProxyType({}))


def hours_of(calendar: Calendar, day: date) -> tuple[Span, ...]:
    """When it is open on a day, by the clock on the wall."""
    found = calendar.days.get(day)
    return calendar.week[day.weekday()] if found is None else found


def is_working_day(calendar: Calendar, day: date) -> bool:
    """Whether it is open at all on a day."""
    return bool(hours_of(calendar, day))


def open_on(calendar: Calendar, day: date) -> Iterator[tuple[datetime, datetime]]:
    """From when to when (UTC) it is open on a day, in order: an hour that clocks skip or repeat counts as it passes."""
    last = datetime.min.replace(tzinfo=UTC)
    for opens, closes in hours_of(calendar, day):
        end = day if closes != MIDNIGHT else day + timedelta(days=1)
        start = max(_moment(calendar, day, opens), last)
        last = max(_moment(calendar, end, closes), start)
        yield start, last


def hours_between(calendar: Calendar, first: datetime, last: datetime) -> timedelta:
    """The working time between two moments; less than nothing when `last` is before `first`."""
    if last < first:
        return -hours_between(calendar, last, first)
    day, until, total = _day(calendar, first), _day(calendar, last), NOTHING
    while day <= until:
        for start, end in open_on(calendar, day):
            total += max(min(end, last) - max(start, first), NOTHING)
        day += timedelta(days=1)
    return total


def due_after(calendar: Calendar, moment: datetime, hours: timedelta) -> datetime:
    """The first moment (UTC) at which so much working time has passed since `moment`.

    Raises ValueError for less than nothing, and when for ten years it is never open.
    """
    if hours < NOTHING:
        raise ValueError("working time does not run backwards")
    first, left, shut = moment.astimezone(UTC), hours, 0
    if not left:
        return first
    day = _day(calendar, first)
    while shut < NEVER_OPEN:
        shut += 1
        for start, end in open_on(calendar, day):
            begins = max(start, first)
            if end > begins:
                if end - begins >= left:
                    return begins + left
                left, shut = left - (end - begins), 0
        day += timedelta(days=1)
    raise ValueError("by this calendar it is never open")


def _moment(calendar: Calendar, day: date, clock: time) -> datetime:
    return datetime.combine(day, clock, tzinfo=calendar.zone).astimezone(UTC)


def _day(calendar: Calendar, moment: datetime) -> date:
    return moment.astimezone(calendar.zone).date()
