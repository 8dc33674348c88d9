"""What can be asked of a deal: to be opened, moved, revised and ended."""

from dataclasses import dataclass
from datetime import date
from typing import Literal
from uuid import UUID

from services.pipeline.domain.contract.contract import ContractCommand
from services.pipeline.domain.deal.activities import ActivityCommand
from services.pipeline.domain.deal.crediting import ChangeCredit
from services.pipeline.domain.deal.idling import IdlingCommand
from services.pipeline.domain.deal.reducing import ReduceDeal
from services.pipeline.domain.quote.quotes import QuoteCommand
from services.pipeline.domain.terms import Item
from shared.contracts.pipeline import Credit, Dimensions, Instalment, LostReason, Stage, StagePolicy
from shared.contracts.pipeline.stages import STANDARD


@dataclass(frozen=True, slots=True)
class OpenDeal:
    """Without `credits` the owner is credited alone; `opened_on` is unknown for some imported deals.

    `policy` is kept for the deal's whole life.
    """

    dimensions: Dimensions
    owner_id: UUID
    credits: tuple[Credit, ...]
    items: tuple[Item, ...]
    currency: str
    expected_close_on: date | None
    opened_on: date | None
    today: date
    external_reference: str | None = None
    policy: StagePolicy = STANDARD
    overlay: tuple[Credit, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportDeal:
    """A deal's whole life from elsewhere, in no stage order; `closed_on` is when it was signed or lost."""

    opening: OpenDeal
    stage: Stage
    closed_on: date | None
    lost_reason: LostReason = "other"
    note: str | None = "imported"
    schedule: tuple[Instalment, ...] = ()


@dataclass(frozen=True, slots=True)
class ReviseDeal:
    """None (for the close date 'keep') leaves things as they are; sole credit follows the owner."""

    revised_on: date
    today: date
    owner_id: UUID | None = None
    credits: tuple[Credit, ...] | None = None
    items: tuple[Item, ...] | None = None
    expected_close_on: date | Literal["keep"] | None = "keep"
    overlay: tuple[Credit, ...] | None = None


@dataclass(frozen=True, slots=True)
class AdvanceDeal:
    stage: Stage
    advanced_on: date
    today: date


@dataclass(frozen=True, slots=True)
class MoveDeal:
    """A manager's: to any open stage, forward or back; the `reason` stays in this service."""

    stage: Stage
    reason: str
    moved_on: date
    today: date


@dataclass(frozen=True, slots=True)
class LoseDeal:
    """Reason `other` needs a `note`, which stays in this service."""

    reason: LostReason
    note: str | None
    lost_on: date
    today: date


@dataclass(frozen=True, slots=True)
class ReopenDeal:
    reopened_on: date
    today: date


@dataclass(frozen=True, slots=True)
class SignDeal:
    """With a checked contract, None and an empty schedule mean what it says.

    It is to be renewed in `renewal_pipeline_id`, None: in its own pipeline.
    """

    signed_on: date
    term_start: date | None
    term_end: date | None
    schedule: tuple[Instalment, ...]
    today: date
    renewal_pipeline_id: UUID | None = None


DealCommand = (
    OpenDeal
    | ImportDeal
    | ReviseDeal
    | AdvanceDeal
    | MoveDeal
    | LoseDeal
    | ReopenDeal
    | SignDeal
    | ActivityCommand
    | IdlingCommand
    | QuoteCommand
    | ContractCommand
    | ChangeCredit
    | ReduceDeal
)
