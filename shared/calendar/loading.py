"""The company's calendar from its file: hours of the week, and for each year its holidays and make-up working days."""

import re
import tomllib
from collections.abc import Mapping
from datetime import date, datetime, time
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any
from zoneinfo import ZoneInfo

from shared.calendar.calendar import Calendar, Span

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
OFFICE: tuple[Span, ...] = ((time(9), time(18)),)
DEFAULT_WEEK: tuple[tuple[Span, ...], ...] = (OFFICE,) * 5 + ((),) * 2
"""Monday to Friday from 09:00 to 18:00."""
SPAN = re.compile(r"([01]\d|2[0-3]):([0-5]\d)-(?:([01]\d|2[0-3]):([0-5]\d)|24:00)")
YEAR = re.compile(r"\d{4}")
OF_A_YEAR = {"holidays", "working_days"}


@cache
def company_calendar(zone: ZoneInfo, file: Path | None = None) -> Calendar:
    """The calendar that the file tells, read once; without a file the default week and no holidays.

    Raises ValueError for what cannot be read.
    """
    return Calendar(zone, DEFAULT_WEEK) if file is None else read_calendar(zone, file.read_text(encoding="utf-8"))


def read_calendar(zone: ZoneInfo, text: str) -> Calendar:
    """A calendar from TOML; what is not told is as by default. Raises ValueError that names what is wrong.

    [hours]                       # a day of the week that is not named has its default hours
    saturday = ["09:00-12:00"]
    working_day = ["09:00-18:00"] # of a make-up working day; unset: as on the first open day of the week

    [2026]
    holidays = [2026-01-01]
    working_days = [2026-01-04]
    """
    told = tomllib.loads(text)
    hours = told.pop("hours", {})
    if unknown := hours.keys() - {*WEEKDAYS, "working_day"}:
        raise ValueError(f"[hours] does not know {', '.join(sorted(unknown))}")
    week = tuple(
        _spans(hours[name], name) if name in hours else spans
        for name, spans in zip(WEEKDAYS, DEFAULT_WEEK, strict=True)
    )
    if not any(week):
        raise ValueError("[hours] leaves no hour of the week open")
    made_up = (
        _spans(hours["working_day"], "working_day") if "working_day" in hours else next(day for day in week if day)
    )
    days: dict[date, tuple[Span, ...]] = {}
    for year, listed in told.items():
        if not YEAR.fullmatch(year) or not isinstance(listed, dict):
            raise ValueError(f"{year} is neither 'hours' nor a year")
        days |= _year(int(year), listed, made_up)
    return Calendar(zone, week, MappingProxyType(days))


def _year(year: int, listed: Mapping[str, Any], made_up: tuple[Span, ...]) -> dict[date, tuple[Span, ...]]:
    if unknown := listed.keys() - OF_A_YEAR:
        raise ValueError(f"[{year}] does not know {', '.join(sorted(unknown))}")
    days: dict[date, tuple[Span, ...]] = {}
    for name, spans in (("holidays", ()), ("working_days", made_up)):
        for day in listed.get(name, []):
            if not isinstance(day, date) or isinstance(day, datetime) or day.year != year:
                raise ValueError(f"{name} of [{year}] has {day!r}, which is no day of that year")
            if day in days:
                raise ValueError(f"[{year}] names {day} twice")
            days[day] = spans
    return days


def _spans(told: Any, name: str) -> tuple[Span, ...]:
    """The spans of one day. Raises ValueError."""
    found: list[Span] = []
    for one in told if isinstance(told, list) else [told]:
        match = SPAN.fullmatch(one) if isinstance(one, str) else None
        if match is None:
            raise ValueError(f"{name}: {one!r} is not hours like '09:00-18:00'")
        opens = time(int(match[1]), int(match[2]))
        closes = time(int(match[3]), int(match[4])) if match[3] else time()
        late = closes != time() and closes <= opens
        if late or (match[3] and closes == time()) or (found and not time() < found[-1][1] <= opens):
            raise ValueError(f"{name}: {one!r} ends before it starts, or overlaps what is before it")
        found.append((opens, closes))
    return tuple(found)
