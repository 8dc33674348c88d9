"""One bound: what is measured, against what, and how good it must and should be."""

import operator
import os
from collections.abc import AsyncIterator, Callable
from dataclasses import asdict, dataclass
from statistics import median
from typing import Any, Literal, NamedTuple

COMPARE = {">=": operator.ge, "<=": operator.le}
DISTURBED = 0.5
ENOUGH = 5


class Round(NamedTuple):
    """One pair of measurements taken one right after the other; a row without a peer has no reference."""

    measured: float
    reference: float | None = None

    @property
    def ratio(self) -> float:
        """Measured to reference; the measured figure itself without one."""
        return self.measured if self.reference is None else self.measured / self.reference


@dataclass(frozen=True, slots=True)
class Bound:
    op: Literal[">=", "<="]
    value: float

    def holds(self, ratio: float) -> bool:
        """Whether `ratio` keeps the bound."""
        return bool(COMPARE[self.op](ratio, self.value))

    def __str__(self) -> str:
        return f"{self.op} {self.value:g}"


@dataclass(frozen=True, slots=True)
class Row:
    """`measure(place)` yields rounds; `reference` says in words what the other figure of a round is.

    A row that `needs_cores` and has fewer is measured and told all the same, but its bounds are not asked for.
    """

    name: str
    work: str
    unit: str
    reference: str | None
    must: Bound
    aim: Bound
    measure: Callable[[Any], AsyncIterator[Round]]
    needs_cores: int = 1

    @property
    def has_cores(self) -> bool:
        """Whether this machine is large enough for the bounds to mean something."""
        return (os.cpu_count() or 1) >= self.needs_cores


@dataclass(frozen=True, slots=True)
class Result:
    """`foreign`: the cores that others used during each round."""

    row: Row
    rounds: tuple[Round, ...]
    foreign: tuple[float, ...]

    @property
    def counted(self) -> list[Round]:
        """The rounds in which others used less than half a core, when there are five such; else all of them."""
        undisturbed = [each for each, other in zip(self.rounds, self.foreign, strict=True) if other < DISTURBED]
        return undisturbed if len(undisturbed) >= ENOUGH else list(self.rounds)

    @property
    def ratio(self) -> float:
        """The median of the rounds' ratios."""
        return median(each.ratio for each in self.counted)

    @property
    def measured(self) -> float:
        """The median measured figure, in the row's unit."""
        return median(each.measured for each in self.counted)

    @property
    def reference_measured(self) -> float | None:
        """The median figure of the limit or peer."""
        figures = [each.reference for each in self.counted if each.reference is not None]
        return median(figures) if figures else None

    def as_json(self) -> dict[str, Any]:
        """The row of bench-results.json."""
        return {
            "name": self.row.name,
            "work": self.row.work,
            "measured": self.measured,
            "unit": self.row.unit,
            "reference": self.row.reference,
            "reference_measured": self.reference_measured,
            "ratio": self.ratio,
            "must": asdict(self.row.must),
            "aim": asdict(self.row.aim),
            "rounds": [
                {"measured": each.measured, "reference": each.reference, "ratio": each.ratio, "foreign_cores": round(other, 2)}
                for each, other in zip(self.rounds, self.foreign, strict=True)
            ],
        }  # fmt: skip
