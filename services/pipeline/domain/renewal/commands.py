"""What is asked of a customer's renewals, by policies and the clock."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from shared.contracts.pipeline import Dimensions, Line, LostReason, Terms


@dataclass(frozen=True, slots=True)
class LearnTerm:
    deal_id: UUID
    dimensions: Dimensions
    terms: Terms
    signed_on: date
    term_end: date
    pipeline_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class AmendTerm:
    """The contract of the deal, or its credit, is `terms` from a day on; without an end that is as it was."""

    deal_id: UUID
    dimensions: Dimensions
    terms: Terms
    term_end: date | None
    amended_on: date


@dataclass(frozen=True, slots=True)
class CancelTerm:
    """Lines of the contract are cancelled; `whole`: nothing of it is left."""

    deal_id: UUID
    lines: tuple[Line, ...]
    whole: bool
    cancelled_on: date


@dataclass(frozen=True, slots=True)
class LearnGrade:
    grade: str
    effective_from: date


@dataclass(frozen=True, slots=True)
class OpenDueRenewals:
    """Open what is due by `today`, on the day it was due."""

    today: date


@dataclass(frozen=True, slots=True)
class SettleRenewal:
    """The deal `renewal` was signed for `net`, or lost for a reason."""

    renewal: UUID
    net: int
    reason: LostReason | None
    settled_on: date


@dataclass(frozen=True, slots=True)
class ReopenRenewal:
    """The deal `renewal`, lost before, was reopened."""

    renewal: UUID
    reopened_on: date


RenewalCommand = LearnTerm | AmendTerm | CancelTerm | LearnGrade | OpenDueRenewals | SettleRenewal | ReopenRenewal
