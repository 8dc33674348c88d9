"""The yearly rate of interest on what is overdue, from a day on."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from operator import attrgetter
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
class Rate:
    """Basis points a year from a day on; `version` is the stream's since it was last set."""

    since: date
    rate_bp: int
    version: int


@dataclass(frozen=True, slots=True)
class Interest:
    """The rates by their first day; before the first there is no interest."""

    rates: tuple[Rate, ...] = ()
    version: int = 0


def in_force(interest: Interest, day: date) -> Rate | None:
    """The rate of a day, None before the first one."""
    return next((rate for rate in reversed(interest.rates) if rate.since <= day), None)


def rate_on(interest: Interest, day: date) -> int:
    """The yearly rate in basis points of a day."""
    rate = in_force(interest, day)
    return 0 if rate is None else rate.rate_bp


def decide(command: SetInterestRate, interest: Interest) -> Sequence[InterestRateSet]:
    """What was said of that very day is not said again. Raises Refused."""
    in_order(None, command.set_on, command.today, "/set_on")
    if any((rate.since, rate.rate_bp) == (command.effective_from, command.rate_bp) for rate in interest.rates):
        return []
    return [InterestRateSet(command.rate_bp, command.effective_from, command.set_on)]


def evolve(interest: Interest, event: InterestRateSet) -> Interest:
    version = interest.version + 1
    kept = [rate for rate in interest.rates if rate.since != event.effective_from]
    now = Rate(event.effective_from, event.rate_bp, version)
    return Interest(tuple(sorted([*kept, now], key=attrgetter("since"))), version)


def occurred_on(event: InterestRateSet) -> date:
    return event.set_on


def version_of(command: SetInterestRate, interest: Interest, version: int) -> int:
    """That of the rate which is in force on the command's day."""
    rate = in_force(interest, command.effective_from)
    return version if rate is None else rate.version


INTEREST = Noun(
    "interest",
    Interest(),
    decide,
    evolve,
    (InterestRateSet,),
    occurred_on=occurred_on,
    version_of=version_of,
)
