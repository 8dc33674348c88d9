"""What happens to a deal: its events, the private ones among them, their days and what they claim."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from services.pipeline.domain.contract import state as contract_state
from services.pipeline.domain.contract.state import AmendmentEvent, AmendmentProposed, AmendmentRejected, DraftEvent
from services.pipeline.domain.deal import discovery
from services.pipeline.domain.deal.discovery import (
    DiscoveryEvent,
    NeedRecorded,
    ObjectionRaised,
    ObjectionSettled,
)
from services.pipeline.domain.quote import state as quote_state
from services.pipeline.domain.quote.state import QuoteEvent
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
    Line,
    QuoteAccepted,
    QuoteApproved,
    QuoteIssued,
    QuoteRejected,
    QuoteWithdrawn,
    Terms,
)
from shared.decider import Claim


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


@dataclass(frozen=True, slots=True)
class ParkingExplained:
    """Private: why nobody is to act for a while."""

    reason: str
    explained_on: date


@dataclass(frozen=True, slots=True)
class CreditChangeExplained:
    """Private: why the credit of a signed deal changed."""

    reason: str
    explained_on: date


@dataclass(frozen=True, slots=True)
class DealReduced:
    """Private: `lines` of what was signed, or the `whole` of it, are cancelled; `terms` are what stands."""

    lines: tuple[Line, ...]
    terms: Terms
    whole: bool
    signed_on: date
    cancelled_on: date


DealEvent = (
    DealOpened
    | DealRevised
    | DealAdvanced
    | DealForecastOverridden
    | DealLost
    | DealLossExplained
    | StageMoveExplained
    | DealRotted
    | DealParked
    | ParkingExplained
    | DealCreditChanged
    | CreditChangeExplained
    | DealReduced
    | DealReopened
    | DealSigned
    | DiscoveryEvent
    | QuoteEvent
    | DraftEvent
    | AmendmentEvent
    | ContractAmended
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
        case AmendmentProposed():
            return event.proposed_on
        case AmendmentRejected():
            return event.rejected_on
        case ContractAmended():
            return event.amended_on
        case DealLost():
            return event.lost_on
        case DealCreditChanged():
            return event.effective_from
        case DealReduced():
            return event.cancelled_on
        case DealRotted():
            return event.rotted_on
        case DealParked():
            return event.parked_on
        case DealLossExplained() | StageMoveExplained() | ParkingExplained() | CreditChangeExplained():
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
    DealRotted,
    DealParked,
    ParkingExplained,
    DealCreditChanged,
    CreditChangeExplained,
    DealReduced,
    DealReopened,
    DealSigned,
    *discovery.EVENTS,
    *quote_state.EVENTS,
    *contract_state.EVENTS,
    AmendmentProposed,
    AmendmentRejected,
    ContractAmended,
)
