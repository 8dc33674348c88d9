"""A KPI question, checked: which number, cut how, within which bounds of the two times."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple
from uuid import UUID

from services.performance.views.kpi.definitions.definition import Definition, Formula
from services.performance.views.period import last_day

UNITS = frozenset({"team", "region"})
Filters = Mapping[str, str | None]
"""A dimension's wanted id (or grade, or channel); None: the rows that lack it."""


class Within(NamedTuple):
    """Whose rows count: what is credited to these people, and the targets of them and of these units."""

    people: frozenset[UUID]
    units: frozenset[UUID]


@dataclass(frozen=True, slots=True)
class Question:
    """`start` and `end` bound counts_on, inclusive; `as_of` bounds occurred_on, `known_at` recorded times.

    `within`: how far whoever asks may see; None: everything, what is credited to nobody too.
    """

    definition: Definition
    formula: Formula
    by: str
    bucket: str
    start: date | None
    end: date | None
    as_of: date
    known_at: datetime
    filters: Filters
    within: Within | None = None

    def days(self, period: date | None) -> int:
        """How many days a period has that begins on that day, as far as the question goes; the whole one without it."""
        ends = [day for day in (self.end, self.as_of) if day is not None]
        starts = [day for day in (self.start, period) if day is not None]
        if not starts:
            return 0
        if period is not None:
            ends.append(last_day(self.bucket, period))
        return (min(ends) - max(starts)).days + 1

    @property
    def dimensions(self) -> frozenset[str]:
        """Everything the question cuts by."""
        return frozenset(self.filters) | ({self.by} if self.by != "none" else frozenset())

    @property
    def cut_by(self) -> frozenset[str]:
        """The dimensions, and the person where there is only one whose rows count: that is cut by person too."""
        alone = self.within is not None and len(self.within.people) == 1
        return self.dimensions | ({"person"} if alone else frozenset())

    @property
    def is_shared(self) -> bool:
        """Whether several persons, and not all of an event's, may meet in one cell."""
        by_some = self.within is not None or bool(self.dimensions & UNITS)
        return by_some and "person" not in self.cut_by
