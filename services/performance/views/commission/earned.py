"""What money has earned where it came in, and how much of that can be taken back: never more, never twice."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from services.performance.views.commission.arithmetic import EXACT, rounded


@dataclass(frozen=True, slots=True)
class Earning:
    """A part of a row's money and what it earned; without a `version` nothing, as no plan paid for it."""

    row: Any
    version: Any
    part: int
    rate_bp: int

    @property
    def exact(self) -> int:
        """Ten-thousandths of a minor unit."""
        return self.part * self.rate_bp


@dataclass(slots=True)
class Earned:
    """What a deal's product has brought a person under a plan: money that did not go back, and `amount` paid for it."""

    parts: list[Earning] = field(default_factory=list)
    amount: int = 0

    def taken_back(self, base: int) -> tuple[Earning, ...]:
        """The earnings of the money that came last, up to `base`; they are gone with it."""
        gone = []
        while base and self.parts:
            last = self.parts.pop()
            part = min(last.part, base)
            if part < last.part:
                self.parts.append(replace(last, part=last.part - part))
            gone.append(replace(last, part=part))
            base -= part
        return tuple(gone)

    def most(self, gone: Sequence[Earning], exact: int) -> int:
        """What may be taken back for money that is gone: what it earned, and in minor units what was paid and is left.

        `exact` is the period's earnings before, by which the amount is rounded.
        """
        least = (rounded(exact) - self.amount) * EXACT - EXACT // 2
        return min(sum(one.exact for one in gone), exact - least)
