"""Marginal tiers over a growing base: exact in ten-thousandths of a minor unit, rounded on the sum."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

EXACT = 10_000
"""Basis points times minor units are ten-thousandths of a minor unit."""


@dataclass(frozen=True, slots=True)
class Tier:
    """The rate of the base above the tier before it, up to `up_to` minor units (None: without end)."""

    up_to: int | None
    rate_bp: int


@dataclass(frozen=True, slots=True)
class Step:
    """The part of an amount that lies in one tier; negative where the base goes back."""

    above: int
    up_to: int | None
    rate_bp: int
    part: int


def steps(tiers: Sequence[Tier], before: int, after: int) -> Iterator[Step]:
    """The way from one base to another, tier by tier; below 0 the first tier's rate holds."""
    above: int | None = None
    for tier in tiers:
        part = within(after, above, tier.up_to) - within(before, above, tier.up_to)
        if part:
            yield Step(above or 0, tier.up_to, tier.rate_bp, part)
        above = tier.up_to


def within(base: int, above: int | None, up_to: int | None) -> int:
    """The base, or the end of the tier that it lies beyond."""
    if above is not None and base < above:
        return above
    return base if up_to is None or base < up_to else up_to


def rounded(exact: int) -> int:
    """Minor units of ten-thousandths, half up."""
    return (2 * exact + EXACT) // (2 * EXACT)
