"""The company's working time: which days and hours it is open, and how much of it lies between two moments."""

from shared.calendar.calendar import Calendar, Span, due_after, hours_between, hours_of, is_working_day, open_on
from shared.calendar.loading import DEFAULT_WEEK, company_calendar, read_calendar

__all__ = [
    "DEFAULT_WEEK",
    "Calendar",
    "Span",
    "company_calendar",
    "due_after",
    "hours_between",
    "hours_of",
    "is_working_day",
    "open_on",
    "read_calendar",
]
