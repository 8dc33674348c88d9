"""One line for each ledger row that earns something: plan version, base before and after, arithmetic, amount."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from services.performance.views.commission.arithmetic import Step, Tier, rounded, steps
from services.performance.views.commission.earned import Earned, Earning
from services.performance.views.period import first_day


@dataclass(frozen=True, slots=True)
class Version:
    """A version of a plan, as it holds from `effective_from` on for `employee_ids` (None: for everyone)."""

    version: int
    effective_from: date
    tiers: tuple[Tier, ...]
    employee_ids: tuple[UUID, ...] | None


@dataclass(frozen=True, slots=True)
class Plan:
    """`versions` as known at a moment; `period` is how often the base starts anew."""

    id: UUID
    name: str
    period: str
    versions: tuple[Version, ...]

    def on(self, day: date, person: UUID) -> Version | None:
        """The version for a person on a day: of those begun, the one with the latest date, and of these the newest."""
        begun = [version for version in self.versions if version.effective_from <= day]
        latest = max(begun, key=lambda version: (version.effective_from, version.version), default=None)
        covered = latest is not None and (latest.employee_ids is None or person in latest.employee_ids)
        return latest if covered else None


@dataclass(frozen=True, slots=True)
class Line:
    """What a row earns.

    `exact_before` and `exact_after` are the period's earnings so far in ten-thousandths of a minor unit. The line's
    amount is the difference of the two, each rounded: so lines always sum to the rounded total. Money that went back
    takes what the tiers say, and what they said before of money that had earned less, but never more than the earnings
    that it `reverses`.
    """

    plan: Plan
    version: Version
    row: Any
    base_before: int
    base_after: int
    steps: tuple[Step, ...]
    exact_before: int
    exact_after: int
    reverses: tuple[Earning, ...]

    @property
    def amount(self) -> int:
        """Minor units; negative where money went back."""
        return rounded(self.exact_after) - rounded(self.exact_before)


def lines(plan: Plan, person: UUID, rows: Iterable[Any]) -> Iterator[Line]:
    """The lines of a person's received rows in their order. Each row's own date picks the version of the plan.

    Of somebody whom the plan has ceased to pay, the version that paid takes back what it paid. What the tiers asked of
    money that had not earned as much is `owed`, and taken of what else goes back in the period.
    """
    period, base, exact, owed = None, 0, 0, 0
    places: defaultdict[Any, Earned] = defaultdict(Earned)
    for row in rows:
        place, amount = places[row["deal"], row["product"], row["product_line"]], row["amount"]
        gone = place.taken_back(-amount) if amount < 0 else ()
        paid_by = (one.version for one in gone if one.version is not None)
        version = plan.on(row["occurred_on"], person) or next(paid_by, None)
        if version is None:
            if amount > 0:
                place.parts.append(Earning(row, None, amount, 0))
            continue
        if period != (period := first_day(plan.period, row["occurred_on"])):
            base, exact, owed = 0, 0, 0
        way = tuple(steps(version.tiers, base, base + amount))
        change = sum(step.part * step.rate_bp for step in way)
        if amount > 0:
            place.parts += [Earning(row, version, step.part, step.rate_bp) for step in way]
        else:
            asked = owed - change
            change = -min(asked, place.most(gone, exact))
            owed = asked + change
        line = Line(plan, version, row, base, base + amount, way, exact, exact + change, gone)
        place.amount += line.amount
        yield line
        base, exact = base + amount, exact + change
