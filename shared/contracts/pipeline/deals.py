"""Published events of deals. Amounts are net minor units."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from shared.contracts.pipeline.stages import StagePolicy
from shared.contracts.pipeline.terms import Dimensions, Instalment, LostReason, Origin, Stage, Terms


@dataclass(frozen=True, slots=True)
class DealOpened:
    """`opened_on` is unknown for some imported deals; then no opening is counted.

    Without `policy` its stages are the standard's first ones.
    """

    dimensions: Dimensions
    terms: Terms
    stage: Stage
    probability_bp: int
    opened_on: date | None
    origin: Origin = "native"
    external_reference: str | None = None
    policy: StagePolicy | None = None
    rots_on: date | None = None


@dataclass(frozen=True, slots=True)
class DealRevised:
    """Owner, credits, lines or the expected close of an open deal changed; a new owner has until `rots_on`."""

    dimensions: Dimensions
    before: Terms
    after: Terms
    stage: Stage
    revised_on: date
    opened_on: date | None = None
    rots_on: date | None = None


@dataclass(frozen=True, slots=True)
class DealAdvanced:
    """Moved to another open stage, forward or back; if nothing happens, it rots on `rots_on`."""

    dimensions: Dimensions
    terms: Terms
    stage_before: Stage
    stage_after: Stage
    probability_bp: int
    opened_on: date | None
    advanced_on: date
    rots_on: date | None = None


@dataclass(frozen=True, slots=True)
class DealLost:
    dimensions: Dimensions
    terms: Terms
    stage: Stage
    reason: LostReason
    opened_on: date | None
    lost_on: date
    origin: Origin = "native"
    rotted_before: bool = False


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
    rots_on: date | None = None
    reason_before: LostReason | None = None
    rotted_before: bool = False


@dataclass(frozen=True, slots=True)
class DealSigned:
    """`renewal_pipeline_id` is where a deal is to be opened to renew it, None: in the standard pipeline."""

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
    renewal_pipeline_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class DealRotted:
    """Nothing happened for too long: at `level` 1 its owner is to act, at 2, on `rots_on`, the manager.

    `rotted_before` says that it is not the first time.
    """

    dimensions: Dimensions
    terms: Terms
    stage: Stage
    level: int
    opened_on: date | None
    rotted_on: date
    rots_on: date | None
    rotted_before: bool = False


@dataclass(frozen=True, slots=True)
class DealParked:
    """Nobody is to act before `rots_on`."""

    dimensions: Dimensions
    terms: Terms
    stage: Stage
    opened_on: date | None
    parked_on: date
    rots_on: date


@dataclass(frozen=True, slots=True)
class DealCreditChanged:
    """Owner or credits of a signed deal from a day on: what was signed goes over, money received before does not."""

    dimensions: Dimensions
    before: Terms
    after: Terms
    signed_on: date
    effective_from: date
    changed_by: tuple[UUID, ...]
