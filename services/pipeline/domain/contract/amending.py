"""What was signed is changed by an amendment alone; one that gives more away than its writer may waits for another."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import count
from uuid import UUID

from services.pipeline.domain.contract.state import AmendmentProposed, AmendmentRejected
from services.pipeline.domain.dates import in_order
from services.pipeline.domain.deal.events import DealEvent
from services.pipeline.domain.deal.state import Deal
from services.pipeline.domain.quote.discounts import Person, approver, check_approver
from services.pipeline.domain.terms import WHOLE_BP, Item, agree, check_schedule, check_term, freeze
from shared.contracts.pipeline import ContractAmended, Instalment, Line, QuotedLine
from shared.decider import Refused


@dataclass(frozen=True, slots=True)
class AmendContract:
    """None leaves lines or the end of the term as they are; the schedule is the whole new one.

    What was sold already keeps its number, the cost and the VAT rate of its day, in another quantity too. What is
    added has a number that no line had before, so that one that is cancelled or gone is never mistaken for it. An
    imported one needs no approval.
    """

    items: tuple[Item, ...] | None
    schedule: tuple[Instalment, ...]
    term_end: date | None
    by: Person
    amended_on: date
    today: date
    imported: bool = False


@dataclass(frozen=True, slots=True)
class ApproveAmendment:
    """It is in force from `approved_on`."""

    by: Person
    approved_on: date
    today: date


@dataclass(frozen=True, slots=True)
class RejectAmendment:
    by: Person
    rejected_on: date
    today: date


AmendingCommand = AmendContract | ApproveAmendment | RejectAmendment


def decide(command: AmendingCommand, deal: Deal) -> Sequence[DealEvent]:
    if deal.status == "unopened":
        raise Refused("deal_not_found", "There is no such deal.", kind="missing")
    if deal.status != "signed" or deal.closed_on is None:
        raise Refused("deal_not_signed", f"The deal is {deal.status}.", values={"status": deal.status})
    if (day := deal.contract_cancelled_on) is not None:
        raise Refused("contract_cancelled", f"The contract is cancelled since {day}.", values={"since": day})
    if isinstance(command, AmendContract):
        in_order(deal.amended_on or deal.closed_on, command.amended_on, command.today, "/amended_on")
        return _amended(command, deal)
    proposed = deal.amendment
    if proposed is None:
        raise Refused("amendment_not_awaiting", "No amendment of the contract awaits approval.")
    check_approver(command.by, proposed.approver, (*proposed.proposed_by, deal.terms.owner_id))
    match command:
        case ApproveAmendment(by, day, today):
            in_order(proposed.proposed_on, day, today, "/approved_on")
            return [_in_force(proposed, deal, deal.closed_on, day, by.ids)]
        case RejectAmendment(by, day, today):
            in_order(proposed.proposed_on, day, today, "/rejected_on")
            return [AmendmentRejected(by.ids, day)]


def given_away(before: Sequence[Line], after: Sequence[Line]) -> Iterator[QuotedLine]:
    """The lines that are added, or cost less a piece than they did, with their discount from the list, rounded up."""
    known = {line.number: line for line in before}
    for line in after:
        old = known.get(line.number)
        dearer = old is not None and line.net * old.quantity >= old.net * line.quantity
        if line.list_net is not None and not dearer:
            off = max(line.list_net - line.net, 0)
            yield QuotedLine(line, line.list_net, -(-off * WHOLE_BP // max(line.list_net, 1)), line.floor_net)


def _amended(amendment: AmendContract, deal: Deal) -> list[DealEvent]:
    before = deal.terms
    lines = before.lines if amendment.items is None else _lines(amendment.items, deal)
    if not lines:
        raise Refused("deal_without_lines", "A contract without line items is cancelled, not amended.")
    after = agree(before.owner_id, before.credits, lines, before.currency, before.expected_close_on, before.overlay)
    check_schedule(amendment.schedule, after.net)
    term_end = deal.term_end if amendment.term_end is None else amendment.term_end
    check_term(deal.term_start, term_end)
    if (after, amendment.schedule, term_end) == (before, deal.schedule, deal.term_end):
        return []
    by, day = amendment.by, amendment.amended_on
    needed = None if amendment.imported else approver(given_away(before.lines, lines), by.post)
    proposed = AmendmentProposed(lines, after.net, amendment.schedule, term_end, needed, by.ids, day)
    if needed is not None:
        return [] if proposed == deal.amendment else [proposed]
    return [_in_force(proposed, deal, deal.closed_on or day, day)]


def _in_force(
    proposed: AmendmentProposed, deal: Deal, signed_on: date, day: date, approved_by: tuple[UUID, ...] = ()
) -> ContractAmended:
    return ContractAmended(
        number=deal.contract.number if deal.contract else None,
        dimensions=deal.dimensions,
        before=deal.terms,
        after=replace(deal.terms, lines=proposed.lines, net=proposed.net),
        schedule_before=deal.schedule,
        schedule_after=proposed.schedule,
        term_start=deal.term_start,
        term_end_before=deal.term_end,
        term_end_after=proposed.term_end,
        signed_on=signed_on,
        amended_by=proposed.proposed_by,
        amended_on=day,
        cancelled=deal.cancelled,
        approved_by=approved_by,
    )


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
