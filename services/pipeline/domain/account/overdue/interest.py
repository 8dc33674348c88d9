"""The yearly rate of interest on what is overdue, from a day on."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from services.pipeline.domain.dates import in_order
from shared.decider import Noun

INTEREST_ID = UUID("5b2f0d9e-84c1-5f6a-9d37-1e8a7c3b6f42")
"""The one stream of the company's rates."""


@dataclass(frozen=True, slots=True)
class InterestRateSet:
    """Private: `rate_bp` a year from a day on, until the next one."""

    rate_bp: int
    effective_from: date
    set_on: date


@dataclass(frozen=True, slots=True)
class SetInterestRate:
    rate_bp: int
    effective_from: date
    set_on: date
    today: date


@dataclass(frozen=True, slots=True)
class Interest:
    """The rates by their first day; before the first there is no interest."""

    rates: tuple[tuple[date, int], ...] = ()


def rate_on(interest: Interest, day: date) -> int:
    """The yearly rate in basis points of a day."""
    return next((rate for since, rate in reversed(interest.rates) if since <= day), 0)


def decide(command: SetInterestRate, interest: Interest) -> Sequence[InterestRateSet]:
    """What was said of that very day is not said again. Raises Refused."""
    in_order(None, command.set_on, command.today, "/set_on")
    if (command.effective_from, command.rate_bp) in interest.rates:
        return []
    return [InterestRateSet(command.rate_bp, command.effective_from, command.set_on)]


def evolve(interest: Interest, event: InterestRateSet) -> Interest:
    kept = [one for one in interest.rates if one[0] != event.effective_from]
    return Interest(tuple(sorted([*kept, (event.effective_from, event.rate_bp)])))


def occurred_on(event: InterestRateSet) -> date:
    return event.set_on


INTEREST = Noun("interest", Interest(), decide, evolve, (InterestRateSet,), occurred_on=occurred_on)
