"""How a period is called: 2017, 2017-Q1, 2017-03, 2017-W09, 2017-03-01."""

import re
from datetime import date, timedelta

PERIOD = re.compile(r"(?P<year>\d{4})(-Q(?P<quarter>[1-4])|-(?P<month>0[1-9]|1[0-2]))?", re.ASCII)


def label(bucket: str, first: date | None) -> str | None:
    """The name of the period of a bucket that begins on `first`; None without a bucket."""
    if first is None:
        return None
    match bucket:
        case "year":
            return f"{first:%Y}"
        case "quarter":
            return f"{first:%Y}-Q{(first.month + 2) // 3}"
        case "month":
            return f"{first:%Y-%m}"
        case "week":
            return f"{first:%G-W%V}"
        case _:
            return first.isoformat()


def first_day(bucket: str, day: date) -> date:
    """The first day of the period that a day lies in."""
    match bucket:
        case "year":
            return day.replace(month=1, day=1)
        case "quarter":
            return day.replace(month=(day.month - 1) // 3 * 3 + 1, day=1)
        case "month":
            return day.replace(day=1)
        case "week":
            return day - timedelta(days=day.weekday())
        case _:
            return day


def last_day(bucket: str, day: date) -> date:
    """The last day of the period that a day lies in."""
    days = {"year": 366, "quarter": 92, "month": 31, "week": 7}.get(bucket, 1)
    return first_day(bucket, first_day(bucket, day) + timedelta(days=days)) - timedelta(days=1)


def spelled(text: str) -> tuple[date, date]:
    """First and last day of a year, quarter or month as it is called. Raises ValueError for anything else."""
    found = PERIOD.fullmatch(text)
    if found is None or int(found["year"]) not in range(date.min.year, date.max.year):
        raise ValueError(f"{text!r} is not a year, quarter or month like 2017, 2017-Q1 or 2017-03")
    bucket = "quarter" if found["quarter"] else "month" if found["month"] else "year"
    month = 3 * int(found["quarter"] or 1) - 2 if not found["month"] else int(found["month"])
    first = date(int(found["year"]), month, 1)
    return first, last_day(bucket, first)
