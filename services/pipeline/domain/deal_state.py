"""What has become of a deal: its private events and its state, folded from what happened."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal
from uuid import UUID

from services.pipeline.domain import contract_state, discovery, quote_state
from services.pipeline.domain.contract_state import Contract, DraftEvent
from services.pipeline.domain.discovery import (
    Discovery,
    DiscoveryEvent,
    NeedRecorded,
    ObjectionRaised,
    ObjectionSettled,
)
from services.pipeline.domain.quote_state import Quote, QuoteEvent
from shared.contracts.pipeline import (
    ActivityLogged,
    ContractAmended,
    ContractChecked,
    ContractDrafted,
    ContractReturned,
    DealAdvanced,
    DealForecastOverridden,
    DealLost,
    DealOpened,
    DealReopened,
    DealRevised,
    DealSigned,
    Dimensions,
    ForecastCategory,
    Instalment,
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
from shared.decider import Claim

Status = Literal["unopened", "open", "signed", "lost"]
NO_CUSTOMER = Dimensions(None, None)
NO_TERMS = Terms(UUID(int=0), (), (), 0, "", None)
NOTHING_KNOWN = Discovery()


@dataclass(frozen=True, slots=True)
class DealLossExplained:
    """Private: free text never leaves the service."""

    note: str
    explained_on: date


@dataclass(frozen=True, slots=True)
class StageMoveExplained:
    """Private: why a manager skipped a stage or moved a deal back."""

    reason: str
    explained_on: date


DealEvent = (
    DealOpened
    | DealRevised
    | DealAdvanced
    | DealForecastOverridden
    | DealLost
    | DealLossExplained
    | StageMoveExplained
    | DealReopened
    | DealSigned
    | DiscoveryEvent
    | QuoteEvent
    | DraftEvent
    | ContractAmended
)


@dataclass(frozen=True, slots=True)
class Deal:
    """`stage` is the one a lost deal was lost in; `closed_on` is the day of the signature or the loss.

    `close_pushes` counts how often the expected close moved to a later day.
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


def pushed(before: Terms, after: Terms) -> bool:
    """Whether the expected close moved to a later day."""
    earlier, later = before.expected_close_on, after.expected_close_on
    return earlier is not None and later is not None and later > earlier


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
            )
        case DealRevised():
            pushes = deal.close_pushes + pushed(event.before, event.after)
            return replace(deal, terms=event.after, close_pushes=pushes)
        case DealAdvanced():
            return replace(deal, stage=event.stage_after, probability_bp=event.probability_bp)
        case DealForecastOverridden():
            return replace(deal, forecast_override=event.category_after)
        case ActivityLogged() | NeedRecorded() | ObjectionRaised() | ObjectionSettled():
            return replace(deal, discovery=discovery.evolve(deal.discovery, event))
        case QuoteIssued() | QuoteApproved() | QuoteRejected() | QuoteWithdrawn() | QuoteAccepted():
            return replace(deal, quotes=quote_state.evolve(deal.quotes, event))
        case ContractDrafted() | ContractChecked() | ContractReturned():
            return replace(deal, contract=contract_state.evolve(deal.contract, event))
        case ContractAmended():
            return replace(
                deal,
                terms=event.after,
                schedule=event.schedule_after,
                term_end=event.term_end_after,
                amended_on=event.amended_on,
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
        case StageMoveExplained():
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
            )


def claims(event: DealEvent) -> Iterable[Claim]:
    if isinstance(event, DealOpened) and event.external_reference is not None:
        yield Claim("deal.external_reference", event.external_reference)
    if isinstance(event, ContractDrafted) and event.number != event.replaces:
        yield Claim("deal.contract_number", event.number)
        if event.replaces is not None:
            yield Claim("deal.contract_number", event.replaces, release=True)


def occurred_on(event: DealEvent) -> date | None:
    match event:
        case DealOpened():
            return event.opened_on
        case DealRevised():
            return event.revised_on
        case DealAdvanced():
            return event.advanced_on
        case DealForecastOverridden():
            return event.overridden_on
        case ActivityLogged() | NeedRecorded() | ObjectionRaised() | ObjectionSettled():
            return discovery.occurred_on(event)
        case QuoteIssued() | QuoteApproved() | QuoteRejected() | QuoteWithdrawn() | QuoteAccepted():
            return quote_state.occurred_on(event)
        case ContractDrafted() | ContractChecked() | ContractReturned():
            return contract_state.occurred_on(event)
        case ContractAmended():
            return event.amended_on
        case DealLost():
            return event.lost_on
        case DealLossExplained() | StageMoveExplained():
            return event.explained_on
        case DealReopened():
            return event.reopened_on
        case DealSigned():
            return event.signed_on


EVENTS = (
    DealOpened,
    DealRevised,
    DealAdvanced,
    DealForecastOverridden,
    DealLost,
    DealLossExplained,
    StageMoveExplained,
    DealReopened,
    DealSigned,
    *discovery.EVENTS,
    *quote_state.EVENTS,
    *contract_state.EVENTS,
    ContractAmended,
)
