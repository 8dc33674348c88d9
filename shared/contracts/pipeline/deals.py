"""Published events of deals. Amounts are net minor units."""

from dataclasses import dataclass
from datetime import date

from shared.contracts.pipeline.terms import Dimensions, Instalment, LostReason, Origin, Stage, Terms


@dataclass(frozen=True, slots=True)
class DealOpened:
    """`opened_on` is unknown for some imported deals; then no opening is counted."""

    dimensions: Dimensions
    terms: Terms
    stage: Stage
    probability_bp: int
    opened_on: date | None
    origin: Origin = "native"
    external_reference: str | None = None


@dataclass(frozen=True, slots=True)
class DealRevised:
    """Owner, credits, lines or the expected close of an open deal changed."""

    dimensions: Dimensions
    before: Terms
    after: Terms
    stage: Stage
    revised_on: date
    opened_on: date | None = None


@dataclass(frozen=True, slots=True)
class DealAdvanced:
    """Moved to another open stage, forward or back."""

    dimensions: Dimensions
    terms: Terms
    stage_before: Stage
    stage_after: Stage
    probability_bp: int
    opened_on: date | None
    advanced_on: date


@dataclass(frozen=True, slots=True)
class DealLost:
    dimensions: Dimensions
    terms: Terms
    stage: Stage
    reason: LostReason
    opened_on: date | None
    lost_on: date
    origin: Origin = "native"


@dataclass(frozen=True, slots=True)
class DealReopened:
    """Takes a loss back: `lost_on`, `dimensions` and `terms` are those of the loss; old ones do not say its reason."""

    dimensions: Dimensions
    terms: Terms
    stage: Stage
    probability_bp: int
    opened_on: date | None
    lost_on: date
    reopened_on: date
    reason_before: LostReason | None = None


@dataclass(frozen=True, slots=True)
class DealSigned:
    dimensions: Dimensions
    terms: Terms
    opened_on: date | None
    signed_on: date
    term_start: date | None
    term_end: date | None
    schedule: tuple[Instalment, ...]
    origin: Origin = "native"
    external_reference: str | None = None
    contract_number: str | None = None
    delivery_on: date | None = None
