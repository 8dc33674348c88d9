"""What a KPI is, as data: a formula over the ledger's measures."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Literal

from shared.web.figures.pages import Role

Unit = Literal["money", "count", "ratio", "days", "score"]
Kind = Literal["amount", "stock", "count", "days", "events", "first", "target"]
"""How rows are taken: every amount; every amount from the beginning to the period's end; one count, or number of days
or points, an event; the number of events; the count of each customer's first event alone; the targets of nodes."""

DIMENSIONS = ("person", "team", "region", "product", "product_line", "customer", "grade", "channel")
BEGINNING = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Part:
    """Rows of one measure in a role of a formula; `sign` -1 takes them off."""

    role: Role
    measure: str
    kind: Kind
    sign: Literal[1, -1] = 1


@dataclass(frozen=True, slots=True)
class Formula:
    """How parts become a value.

    sum: of the parts. ratio: numerator / denominator, six decimals. average: the same, rounded half up to a minor unit.
    mean: days / events, six decimals. median: of the days of events. turnover: numerator x days of the period /
    denominator, six decimals; a period without a first day is the year that ends with it. n are the events of the
    denominator or, where there is `n`, what that counts. Without a denominator above zero there is no value.
    """

    kind: Literal["sum", "ratio", "average", "mean", "median", "turnover"]
    parts: tuple[Part, ...]
    n: Part | None = None


def ratio(above: str, below: str, kind: Kind) -> Formula:
    """One measure by another, of the same kind."""
    return Formula("ratio", (Part("numerator", above, kind), Part("denominator", below, kind)))


@dataclass(frozen=True, slots=True)
class Definition:
    """One version of a KPI; it answers for every `known_at` from `recorded_at` until the next version's."""

    name: str
    version: int
    unit: Unit
    direction: Literal["up", "down"]
    owner: str
    description: str
    expression: str
    formula: Formula
    dimensions: tuple[str, ...] = DIMENSIONS
    buckets: tuple[str, ...] = ("none", "day", "week", "month", "quarter", "year")
    recorded_at: datetime = BEGINNING


def in_force(versions: Sequence[Definition], known_at: datetime) -> Definition:
    """The version that answers as known at a moment."""
    return max((v for v in versions if v.recorded_at <= known_at), key=lambda v: v.version, default=versions[0])
