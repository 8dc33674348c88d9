"""Published events of renewals. Amounts are net minor units."""

from dataclasses import dataclass
from datetime import date
from typing import Literal
from uuid import UUID

from shared.contracts.pipeline.terms import Dimensions, LostReason, Terms

RenewalOutcome = Literal["renewed", "expanded", "contracted", "churned"]


@dataclass(frozen=True, slots=True)
class RenewalOpened:
    """The term of `deal_id` ends on `term_end`; `renewal_id` is the deal that is to renew its `terms`.

    That is opened under the last stage policy of `pipeline_id`, None: of the standard pipeline.
    """

    deal_id: UUID
    renewal_id: UUID
    dimensions: Dimensions
    terms: Terms
    lead_days: int
    term_end: date
    opened_on: date
    pipeline_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class RenewalAdjusted:
    """The contract of an open renewal was amended, cancelled by line or given to another owner: so is its base."""

    deal_id: UUID
    renewal_id: UUID
    dimensions: Dimensions
    owner_before: UUID
    owner_after: UUID
    base_before: int
    base_after: int
    currency: str
    term_end_before: date
    term_end_after: date
    adjusted_on: date


@dataclass(frozen=True, slots=True)
class RenewalWithdrawn:
    """Nothing of the contract is left to be renewed. `base` had come up; without a `renewal_id` nothing had."""

    deal_id: UUID
    renewal_id: UUID | None
    dimensions: Dimensions
    owner_id: UUID
    base: int
    currency: str
    term_end: date
    withdrawn_on: date


@dataclass(frozen=True, slots=True)
class RenewalSettled:
    """Signed: `renewed` is `base`, the signed amount is `base` + `expansion` - `contraction`. Churned: all are 0."""

    deal_id: UUID
    renewal_id: UUID
    dimensions: Dimensions
    owner_id: UUID
    outcome: RenewalOutcome
    reason: LostReason | None
    base: int
    renewed: int
    expansion: int
    contraction: int
    currency: str
    term_end: date
    settled_on: date


@dataclass(frozen=True, slots=True)
class RenewalReopened:
    """Takes a churn back: the deal that is to renew was reopened; `settled_on` is the day of the churn."""

    deal_id: UUID
    renewal_id: UUID
    dimensions: Dimensions
    owner_id: UUID
    reason: LostReason | None
    base: int
    currency: str
    term_end: date
    settled_on: date
    reopened_on: date
