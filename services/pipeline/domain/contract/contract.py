"""A contract is drafted, checked by somebody else against the accepted quote, and after signing only amended."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from services.pipeline.domain.contract import amending
from services.pipeline.domain.contract.amending import AmendContract, AmendingCommand, ApproveAmendment, RejectAmendment
from services.pipeline.domain.contract.state import Contract
from services.pipeline.domain.dates import in_order
from services.pipeline.domain.deal.events import DealEvent
from services.pipeline.domain.deal.standing import open_only
from services.pipeline.domain.deal.state import Deal
from services.pipeline.domain.quote.discounts import Person
from services.pipeline.domain.terms import check_schedule, check_term
from shared.contracts.pipeline import (
    ContractChecked,
    ContractDrafted,
    ContractReturned,
    Instalment,
    Mismatch,
)
from shared.decider import Refused


@dataclass(frozen=True, slots=True)
class DraftContract:
    """About the deal's lines as they are; a new draft takes the place of the one there is."""

    number: str
    delivery_on: date | None
    term_start: date | None
    term_end: date | None
    schedule: tuple[Instalment, ...]
    company_signatories: tuple[UUID, ...]
    customer_signatories: tuple[UUID, ...]
    file_reference: str | None
    by: Person
    drafted_on: date
    today: date


@dataclass(frozen=True, slots=True)
class CheckContract:
    """An imported one may be checked by whoever drafted it."""

    by: Person
    checked_on: date
    today: date
    imported: bool = False


ContractCommand = DraftContract | CheckContract | AmendingCommand


def decide(command: ContractCommand, deal: Deal) -> Sequence[DealEvent]:
    match command:
        case DraftContract():
            open_only(deal)
            return _drafted(command, deal)
        case CheckContract():
            open_only(deal)
            return _checked(command, deal)
        case AmendContract() | ApproveAmendment() | RejectAmendment():
            return amending.decide(command, deal)


def mismatches(contract: Contract, deal: Deal) -> Iterator[Mismatch]:
    """In what a contract says other than the accepted quote, and the deal that followed it."""
    quote = next((one for one in deal.quotes if one.status == "accepted"), None)
    if quote is None:
        yield "no_accepted_quote"
        return
    if contract.lines != tuple(one.line for one in quote.lines) or contract.lines != deal.terms.lines:
        yield "lines"
    if quote.delivery_on is not None and contract.delivery_on != quote.delivery_on:
        yield "delivery_on"
    if quote.schedule and contract.schedule != quote.schedule:
        yield "schedule"


def _drafted(draft: DraftContract, deal: Deal) -> list[DealEvent]:
    in_order(deal.opened_on, draft.drafted_on, draft.today, "/drafted_on")
    if not deal.terms.lines:
        raise Refused("deal_without_lines", "A deal without line items has no contract.")
    check_schedule(draft.schedule, deal.terms.net)
    check_term(draft.term_start, draft.term_end)
    before = deal.contract
    drafted = ContractDrafted(
        number=draft.number,
        dimensions=deal.dimensions,
        owner_id=deal.terms.owner_id,
        lines=deal.terms.lines,
        net=deal.terms.net,
        currency=deal.terms.currency,
        delivery_on=draft.delivery_on,
        term_start=draft.term_start,
        term_end=draft.term_end,
        schedule=draft.schedule,
        company_signatories=draft.company_signatories,
        customer_signatories=draft.customer_signatories,
        file_reference=draft.file_reference,
        replaces=before.number if before else None,
        drafted_by=draft.by.ids,
        drafted_on=draft.drafted_on,
    )
    return [drafted]


def _checked(check: CheckContract, deal: Deal) -> list[DealEvent]:
    contract = deal.contract
    if contract is None:
        raise Refused("contract_missing", "The deal has no contract.")
    if contract.status != "drafted":
        detail, values = f"The contract is {contract.status}.", {"contract_status": contract.status}
        raise Refused("contract_not_drafted", detail, values=values)
    if not check.imported and not {*check.by.ids}.isdisjoint(contract.drafted_by):
        raise Refused("separation_of_duties", "Nobody checks what they drafted: ask another.", kind="forbidden")
    in_order(contract.drafted_on, check.checked_on, check.today, "/checked_on")
    dimensions, owner_id, day = deal.dimensions, deal.terms.owner_id, check.checked_on
    if found := tuple(mismatches(contract, deal)):
        number, by = contract.number, check.by.ids
        return [ContractReturned(number, dimensions, owner_id, found, by, contract.drafted_on, day)]
    return [
        ContractChecked(
            number=contract.number,
            dimensions=dimensions,
            owner_id=owner_id,
            net=contract.net,
            currency=deal.terms.currency,
            checked_by=check.by.ids,
            drafted_on=contract.drafted_on,
            checked_on=day,
        )
    ]
