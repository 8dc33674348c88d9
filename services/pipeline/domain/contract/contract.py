"""A contract is drafted, checked by somebody else against the accepted quote, and after signing only amended."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import count
from uuid import UUID

from services.pipeline.domain.contract.state import Contract
from services.pipeline.domain.dates import in_order
from services.pipeline.domain.deal.events import DealEvent
from services.pipeline.domain.deal.standing import open_only
from services.pipeline.domain.deal.state import Deal
from services.pipeline.domain.quote.discounts import Person
from services.pipeline.domain.terms import Item, agree, check_schedule, freeze
from shared.contracts.pipeline import (
    ContractAmended,
    ContractChecked,
    ContractDrafted,
    ContractReturned,
    Instalment,
    Line,
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


@dataclass(frozen=True, slots=True)
class AmendContract:
    """None leaves lines or the end of the term as they are; the schedule is the whole new one.

    What was sold already keeps its number, the cost and the VAT rate of its day, in another quantity too. What is
    added has a number that no line had before, so that one that is cancelled or gone is never mistaken for it.
    """

    items: tuple[Item, ...] | None
    schedule: tuple[Instalment, ...]
    term_end: date | None
    by: Person
    amended_on: date
    today: date


ContractCommand = DraftContract | CheckContract | AmendContract


def decide(command: ContractCommand, deal: Deal) -> Sequence[DealEvent]:
    match command:
        case DraftContract():
            open_only(deal)
            return _drafted(command, deal)
        case CheckContract():
            open_only(deal)
            return _checked(command, deal)
        case AmendContract():
            return _amended(command, deal)


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
    _check_term(draft.term_start, draft.term_end)
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


def _amended(amendment: AmendContract, deal: Deal) -> list[DealEvent]:
    if deal.status == "unopened":
        raise Refused("deal_not_found", "There is no such deal.", kind="missing")
    if deal.status != "signed" or deal.closed_on is None:
        raise Refused("deal_not_signed", f"The deal is {deal.status}.", values={"status": deal.status})
    if (day := deal.contract_cancelled_on) is not None:
        raise Refused("contract_cancelled", f"The contract is cancelled since {day}.", values={"since": day})
    in_order(deal.amended_on or deal.closed_on, amendment.amended_on, amendment.today, "/amended_on")
    before = deal.terms
    lines = before.lines if amendment.items is None else _lines(amendment.items, deal)
    if not lines:
        raise Refused("deal_without_lines", "A contract without line items is cancelled, not amended.")
    after = agree(before.owner_id, before.credits, lines, before.currency, before.expected_close_on, before.overlay)
    check_schedule(amendment.schedule, after.net)
    term_end = deal.term_end if amendment.term_end is None else amendment.term_end
    _check_term(deal.term_start, term_end)
    if (after, amendment.schedule, term_end) == (before, deal.schedule, deal.term_end):
        return []
    return [
        ContractAmended(
            number=deal.contract.number if deal.contract else None,
            dimensions=deal.dimensions,
            before=before,
            after=after,
            schedule_before=deal.schedule,
            schedule_after=amendment.schedule,
            term_start=deal.term_start,
            term_end_before=deal.term_end,
            term_end_after=term_end,
            signed_on=deal.closed_on,
            amended_by=amendment.by.ids,
            amended_on=amendment.amended_on,
            cancelled=deal.cancelled,
        )
    ]


def _lines(items: Sequence[Item], deal: Deal) -> tuple[Line, ...]:
    sold = list(_as_sold(items, deal.terms.lines))
    new = count(deal.numbered + 1)
    lines = freeze([item for item, _ in sold], deal.dimensions.channel)
    numbered = (
        replace(line, number=next(new) if known is None else known.number)
        for line, (_, known) in zip(lines, sold, strict=True)
    )
    return tuple(sorted(numbered, key=lambda line: line.number))


def _as_sold(items: Sequence[Item], before: Sequence[Line]) -> Iterator[tuple[Item, Line | None]]:
    """The items, each with the line of its product that there was and what is frozen in it; a product's in order."""
    left = list(before)
    for item in items:
        line = next((one for one in left if one.product_id == item.product_id), None)
        if line is None:
            yield item, None
        else:
            left.remove(line)
            kept = replace(item, unit_cost=line.cost // line.quantity, vat_bp=line.vat_bp, flags=line.flags)
            if line.list_net is not None and item.price_book_id == line.price_book_id:
                floor = None if line.floor_net is None else line.floor_net // line.quantity
                kept = replace(kept, list_price=line.list_net // line.quantity, floor_price=floor)
            yield kept, line


def _check_term(start: date | None, end: date | None) -> None:
    if start and end and end < start:
        detail, values = "The term ends before it starts.", {"earliest": start}
        raise Refused("dates_out_of_order", detail, kind="invalid", pointer="/term_end", values=values)
