"""What has become of a deal: its state, folded from what happened."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Literal
from uuid import UUID

from services.pipeline.domain.contract import state as contract_state
from services.pipeline.domain.contract.state import AmendmentProposed, AmendmentRejected, Contract
from services.pipeline.domain.deal import discovery
from services.pipeline.domain.deal.discovery import (
    Discovery,
    NeedRecorded,
    ObjectionRaised,
    ObjectionSettled,
)
from services.pipeline.domain.deal.events import (
    CreditChangeExplained,
    DealEvent,
    DealLossExplained,
    DealReduced,
    ParkingExplained,
    StageMoveExplained,
)
from services.pipeline.domain.quote import state as quote_state
from services.pipeline.domain.quote.state import Quote
from shared.contracts.pipeline import (
    ActivityLogged,
    ContractAmended,
    ContractChecked,
    ContractDrafted,
    ContractReturned,
    DealAdvanced,
    DealCreditChanged,
    DealForecastOverridden,
    DealLost,
    DealOpened,
    DealParked,
    DealReopened,
    DealRevised,
    DealRotted,
    DealSigned,
    Dimensions,
    ForecastCategory,
    Instalment,
    Line,
    LostReason,
    Origin,
    QuoteAccepted,
    QuoteApproved,
    QuoteIssued,
    QuoteRejected,
    QuoteWithdrawn,
    Stage,
    StagePolicy,
    Terms,
)
from shared.contracts.pipeline.stages import STANDARD

Status = Literal["unopened", "open", "signed", "lost"]
NO_CUSTOMER = Dimensions(None, None)
NO_TERMS = Terms(UUID(int=0), (), (), 0, "", None)
NOTHING_KNOWN = Discovery()


@dataclass(frozen=True, slots=True)
class Deal:
    """`stage` is the one a lost deal was lost in; `closed_on` is the day of the signature or the loss.

    On `rots_on` it rots, for the first time or the second; `rotten` is how often it has since something happened,
    `rotted_before` whether it ever has. `close_pushes` counts how often the expected close moved to a later day.
    Lines `cancelled` since the schedule was agreed are still in it, no longer in the terms; `numbered` is the highest
    number a signed line ever had. `amendment` awaits approval, until the contract becomes another.
    """

    status: Status = "unopened"
    dimensions: Dimensions = NO_CUSTOMER
    terms: Terms = NO_TERMS
    stage: Stage = "research"
    probability_bp: int = 0
    opened_on: date | None = None
    closed_on: date | None = None
    lost_reason: LostReason | None = None
    loss_note: str | None = None
    term_start: date | None = None
    term_end: date | None = None
    schedule: tuple[Instalment, ...] = ()
    origin: Origin = "native"
    external_reference: str | None = None
    discovery: Discovery = NOTHING_KNOWN
    close_pushes: int = 0
    forecast_override: ForecastCategory | None = None
    quotes: tuple[Quote, ...] = ()
    contract: Contract | None = None
    amended_on: date | None = None
    policy: StagePolicy = STANDARD
    rots_on: date | None = None
    rotten: int = 0
    rotted_before: bool = False
    credited_on: date | None = None
    cancelled: tuple[Line, ...] = ()
    contract_cancelled_on: date | None = None
    numbered: int = 0
    amendment: AmendmentProposed | None = None
    reopened_on: date | None = None

    @property
    def open_since(self) -> date | None:
        """The day from which it can be signed or lost: of its opening, or of its last reopening."""
        return self.reopened_on or self.opened_on


def pushed(before: Terms, after: Terms) -> bool:
    """Whether the expected close moved to a later day."""
    earlier, later = before.expected_close_on, after.expected_close_on
    return earlier is not None and later is not None and later > earlier


def _touched(deal: Deal, rots_on: date | None) -> Deal:
    return deal if rots_on is None else replace(deal, rots_on=rots_on, rotten=0)


def evolve(deal: Deal, event: DealEvent) -> Deal:
    match event:
        case DealOpened():
            return Deal(
                status="open",
                dimensions=event.dimensions,
                terms=event.terms,
                stage=event.stage,
                probability_bp=event.probability_bp,
                opened_on=event.opened_on,
                origin=event.origin,
                external_reference=event.external_reference,
                policy=event.policy or STANDARD,
                rots_on=event.rots_on,
            )
        case DealRevised():
            pushes = deal.close_pushes + pushed(event.before, event.after)
            same = event.before.lines == event.after.lines
            contract = deal.contract if same else contract_state.to_check(deal.contract)
            return replace(_touched(deal, event.rots_on), terms=event.after, close_pushes=pushes, contract=contract)
        case DealAdvanced():
            moved = replace(deal, stage=event.stage_after, probability_bp=event.probability_bp)
            return replace(moved, rots_on=event.rots_on, rotten=0)
        case DealRotted():
            return replace(deal, rotten=event.level, rots_on=event.rots_on, rotted_before=True)
        case DealParked():
            return replace(deal, rotten=0, rots_on=event.rots_on)
        case DealForecastOverridden():
            return replace(deal, forecast_override=event.category_after)
        case ActivityLogged():
            return replace(_touched(deal, event.rots_on), discovery=discovery.evolve(deal.discovery, event))
        case NeedRecorded() | ObjectionRaised() | ObjectionSettled():
            return replace(deal, discovery=discovery.evolve(deal.discovery, event))
        case QuoteAccepted():
            contract = contract_state.to_check(deal.contract)
            return replace(deal, quotes=quote_state.evolve(deal.quotes, event), contract=contract)
        case QuoteIssued() | QuoteApproved() | QuoteRejected() | QuoteWithdrawn():
            return replace(deal, quotes=quote_state.evolve(deal.quotes, event))
        case ContractDrafted() | ContractChecked() | ContractReturned():
            return replace(deal, contract=contract_state.evolve(deal.contract, event))
        case AmendmentProposed():
            return replace(deal, amendment=event)
        case AmendmentRejected():
            return replace(deal, amendment=None)
        case ContractAmended():
            return replace(
                deal,
                amendment=None,
                terms=event.after,
                schedule=event.schedule_after,
                term_end=event.term_end_after,
                amended_on=event.amended_on,
                cancelled=(),
                numbered=max(deal.numbered, *(line.number for line in (*event.before.lines, *event.after.lines))),
            )
        case DealReduced():
            return replace(
                deal,
                amendment=None,
                terms=event.terms,
                cancelled=(*deal.cancelled, *event.lines),
                contract_cancelled_on=event.cancelled_on if event.whole else None,
            )
        case DealLost():
            return replace(
                deal,
                status="lost",
                probability_bp=0,
                closed_on=event.lost_on,
                lost_reason=event.reason,
                forecast_override=None,
            )
        case DealCreditChanged():
            return replace(deal, terms=event.after, credited_on=event.effective_from)
        case StageMoveExplained() | ParkingExplained() | CreditChangeExplained():
            return deal
        case DealLossExplained(note):
            return replace(deal, loss_note=note)
        case DealReopened():
            return replace(
                deal,
                status="open",
                stage=event.stage,
                probability_bp=event.probability_bp,
                closed_on=None,
                lost_reason=None,
                loss_note=None,
                rots_on=event.rots_on,
                rotten=0,
                reopened_on=event.reopened_on,
            )
        case DealSigned():
            return replace(
                deal,
                status="signed",
                stage="signed",
                probability_bp=10_000,
                closed_on=event.signed_on,
                term_start=event.term_start,
                term_end=event.term_end,
                schedule=event.schedule,
                numbered=max((line.number for line in event.terms.lines), default=0),
            )
