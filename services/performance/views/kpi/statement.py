"""KPI questions as SQL over the ledger, the organisation and the customers' grades."""

from collections.abc import Iterator
from typing import Any
from uuid import UUID

from services.performance.views.grades import grades_sql
from services.performance.views.kpi.definitions.definition import Part
from services.performance.views.kpi.question import UNITS, Question
from services.performance.views.ledger.entry import cut
from shared.organisation.placements import placements_sql

JOINED = UNITS | {"grade"}
SUMMED = frozenset({"amount", "stock"})
"""Of these kinds every row counts, whatever it is cut by."""
COLUMNS = {
    "none": "NULL",
    "team": "placement.team_id",
    "region": "placement.region_id",
    "grade": "grade.grade",
    **{name: f"l.{name}" for name in ("person", "product", "product_line", "customer", "channel")},
}
PERIODS = {
    "none": "NULL::date",
    "day": "counts_on",
    **{unit: f"date_trunc('{unit}', counts_on::timestamp)::date" for unit in ("week", "month", "quarter", "year")},
}
"""The first day of a row's period."""

PLACED = """
LEFT JOIN placement ON placement.employee_id = l.person
    AND l.counts_on >= placement.valid_from AND l.counts_on < placement.valid_to"""
GRADED = """
LEFT JOIN grade ON grade.customer = l.customer AND l.counts_on >= grade.valid_from AND l.counts_on < grade.valid_to"""

# The first signed deal of all, whatever the period and the filters: only the two times bound it.
FIRSTS = """l.event_id IN (SELECT event_id FROM (SELECT DISTINCT ON (customer) event_id FROM ledger
    WHERE measure = {measure} AND customer IS NOT NULL AND occurred_on <= {as_of} AND known_at <= {known_at}
    ORDER BY customer, counts_on, known_at, event_id) AS firsts)"""


class Statement:
    """SQL text being written for a question, with the values of its parameters."""

    def __init__(self, question: Question) -> None:
        self.question = question
        self.values: list[Any] = []
        self.as_of = self.bind(question.as_of)
        self.known_at = self.bind(question.known_at)

    def bind(self, value: Any) -> str:
        """The placeholder of a value."""
        self.values.append(value)
        return f"${len(self.values)}"

    def with_intervals(self, text: str) -> str:
        """The statement with the interval tables it joins, as known at the question's moment."""
        tables = []
        if self.question.dimensions & UNITS:
            tables.append(self.placement())
        if "grade" in self.question.dimensions:
            tables.append(f"grade AS MATERIALIZED ({grades_sql(self.known_at)})")
        return f"WITH {', '.join(tables)}\n{text}" if tables else text

    def placement(self) -> str:
        """The table of who was where when, as known at the question's moment."""
        return f"placement AS MATERIALIZED ({placements_sql(self.known_at)})"

    def own_rows(self, part: Part) -> str:
        """The condition for a part's rows `l` that needs nothing but the ledger, whoever asks."""
        question, measure = self.question, self.bind(part.measure)
        conditions = [f"l.measure = {measure}", f"l.occurred_on <= {self.as_of}", f"l.known_at <= {self.known_at}"]
        if question.start and part.kind != "stock":
            conditions.append(f"l.counts_on >= {self.bind(question.start)}")
        if question.end:
            conditions.append(f"l.counts_on <= {self.bind(question.end)}")
        if part.kind == "target":
            return " AND ".join([*conditions, *self.nodes()])
        if part.kind not in SUMMED:
            conditions.append(among(1 << cut(question.cut_by)))
        if part.kind == "first":
            conditions.append(FIRSTS.format(measure=measure, as_of=self.as_of, known_at=self.known_at))
        return " AND ".join([*conditions, *self.wanted(question.dimensions - JOINED)])

    def reached(self, part: Part, person: str = "l.person", prefix: str = " AND ") -> str:
        """The condition for rows credited within the question's reach; the nodes of targets say it themselves."""
        within = self.question.within
        if within is None or part.kind == "target":
            return ""
        return f"{prefix}{person} = ANY({self.bind(list(within.people))}::uuid[])"

    def wanted(self, dimensions: frozenset[str]) -> Iterator[str]:
        """The filters on some dimensions as conditions."""
        for dimension, value in sorted(self.question.filters.items()):
            if dimension in dimensions:
                column = COLUMNS[dimension]
                yield f"{column} IS NULL" if value is None else f"{column} = {self.bind(typed(dimension, value))}"

    def nodes(self) -> Iterator[str]:
        """Which nodes' targets are meant: the level cut by, or the one node filtered, or the company.

        Who sees not everybody has, in place of the company's, the targets of those persons whose rows count.
        """
        by, filters, within = self.question.by, self.question.filters, self.question.within
        level = by if by != "none" else next(iter(filters), "company" if within is None else "person")
        yield f"l.node_kind = {self.bind(level)}"
        if within is not None:
            nodes = within.people if level == "person" else within.units
            yield f"l.node = ANY({self.bind(list(nodes))}::uuid[])"
        for kind, node in filters.items():
            yield f"l.{'node' if kind == level else 'node_parent'} = {self.bind(UUID(node))}"

    def joins(self, part: Part) -> str:
        """The interval joins that the question's dimensions need; targets know their node themselves."""
        asked = frozenset() if part.kind == "target" else self.question.dimensions
        return (PLACED if asked & UNITS else "") + (GRADED if "grade" in asked else "")

    def joined(self, part: Part, prefix: str = " AND ") -> str:
        """The filters on dimensions that come from the joins."""
        conditions = "" if part.kind == "target" else " AND ".join(self.wanted(JOINED))
        return f"{prefix}{conditions}" if conditions else ""


def typed(dimension: str, value: str) -> Any:
    """A filter's value as its column's type."""
    return value if dimension in {"grade", "channel"} else UUID(value)


def among(bit: int, *, without: int = 0) -> str:
    """Whether a row's cuts have one bit, and not another; typed, for a cast of every row costs a tenth of the sum."""
    return f"cuts & {bit | without}::smallint = {bit}::smallint"
