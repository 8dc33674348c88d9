"""A KPI question, checked: which number, cut how, within which bounds of the two times."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from services.performance.views.kpi.definition import Definition, Formula

Filters = Mapping[str, str | None]
"""A dimension's wanted id (or grade, or channel); None: the rows that lack it."""


@dataclass(frozen=True, slots=True)
class Question:
    """`start` and `end` bound counts_on, inclusive; `as_of` bounds occurred_on, `known_at` recorded times."""

    definition: Definition
    formula: Formula
    by: str
    bucket: str
    start: date | None
    end: date | None
    as_of: date
    known_at: datetime
    filters: Filters

    @property
    def dimensions(self) -> frozenset[str]:
        """Everything the question cuts by."""
        return frozenset(self.filters) | ({self.by} if self.by != "none" else frozenset())
