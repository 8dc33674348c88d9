"""A quote is issued, approved where its discount asks for it, and accepted; an accepted one supersedes the others."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from services.pipeline.domain.dates import in_order
from services.pipeline.domain.deal.events import DealEvent
from services.pipeline.domain.deal.standing import open_only
from services.pipeline.domain.deal.state import Deal
from services.pipeline.domain.quote.discounts import Offered, Person, approver, check_approver, quoted
from services.pipeline.domain.quote.state import Quote, QuoteStatus
from services.pipeline.domain.terms import agree, check_schedule
from shared.contracts.pipeline import (
    DealRevised,
    Instalment,
    QuoteAccepted,
    QuoteApproved,
    QuoteIssued,
    QuoteRejected,
    QuoteWithdrawn,
)
from shared.decider import Refused


@dataclass(frozen=True, slots=True)
class IssueQuote:
    """`schedule` may be empty until it is agreed. An imported one needs no approval."""

    lines: tuple[Offered, ...]
    delivery_on: date | None
    valid_until: date | None
    schedule: tuple[Instalment, ...]
    by: Person
    issued_on: date
    today: date
    imported: bool = False


@dataclass(frozen=True, slots=True)
class ApproveQuote:
    number: int
    by: Person
    approved_on: date
    today: date


@dataclass(frozen=True, slots=True)
class RejectQuote:
    number: int
    by: Person
    rejected_on: date
    today: date


@dataclass(frozen=True, slots=True)
class WithdrawQuote:
    number: int
    withdrawn_on: date
    today: date


@dataclass(frozen=True, slots=True)
class AcceptQuote:
    """The customer's word; the deal's lines become the quote's."""

    number: int
    accepted_on: date
    today: date


QuoteCommand = IssueQuote | ApproveQuote | RejectQuote | WithdrawQuote | AcceptQuote


def decide(command: QuoteCommand, deal: Deal) -> Sequence[DealEvent]:
    open_only(deal)
    if isinstance(command, IssueQuote):
        return [_issued(command, deal)]
    quote = _quote(deal, command.number)
    about: dict[str, Any] = {
        "number": quote.number,
        "dimensions": deal.dimensions,
        "owner_id": deal.terms.owner_id,
        "net": quote.net,
        "currency": deal.terms.currency,
    }
    judged = about | {"discount_bp": quote.discount_bp, "issued_on": quote.issued_on}
    match command:
        case ApproveQuote(_, by, day, today):
            _only(quote, "awaiting_approval")
            check_approver(by, quote.approver, (*quote.issued_by, deal.terms.owner_id))
            in_order(quote.issued_on, day, today, "/approved_on")
            return [QuoteApproved(**judged, approved_by=by.ids, approved_on=day)]
        case RejectQuote(_, by, day, today):
            _only(quote, "awaiting_approval")
            check_approver(by, quote.approver, (*quote.issued_by, deal.terms.owner_id))
            in_order(quote.issued_on, day, today, "/rejected_on")
            return [QuoteRejected(**judged, rejected_by=by.ids, rejected_on=day)]
        case WithdrawQuote(_, day, today):
            if quote.status == "withdrawn":
                return []
            _only(quote, "awaiting_approval", "offered")
            in_order(quote.issued_on, day, today, "/withdrawn_on")
            return [QuoteWithdrawn(**about, withdrawn_on=day)]
        case AcceptQuote(_, day, today):
            if quote.status == "accepted":
                return []
            _only(quote, "offered")
            in_order(quote.issued_on, day, today, "/accepted_on")
            if quote.valid_until is not None and day > quote.valid_until:
                detail, values = f"The quote was valid until {quote.valid_until}.", {"until": quote.valid_until}
                raise Refused("quote_expired", detail, values=values)
            return [*_revised(deal, quote, day), QuoteAccepted(**judged, accepted_on=day)]


def _issued(issue: IssueQuote, deal: Deal) -> QuoteIssued:
    in_order(deal.opened_on, issue.issued_on, issue.today, "/issued_on")
    for day, pointer in ((issue.valid_until, "/valid_until"), (issue.delivery_on, "/delivery_on")):
        if day is not None and day < issue.issued_on:
            detail, values = f"It cannot be before {issue.issued_on}.", {"earliest": issue.issued_on}
            raise Refused("dates_out_of_order", detail, kind="invalid", pointer=pointer, values=values)
    if not issue.lines:
        raise Refused("quote_without_lines", "A quote offers something.", kind="invalid", pointer="/lines")
    lines = quoted(issue.lines, deal.dimensions.channel)
    net = agree(deal.terms.owner_id, (), [one.line for one in lines], deal.terms.currency, None).net
    if issue.schedule:
        check_schedule(issue.schedule, net)
    return QuoteIssued(
        number=len(deal.quotes) + 1,
        dimensions=deal.dimensions,
        owner_id=deal.terms.owner_id,
        lines=lines,
        net=net,
        discount_bp=max(one.discount_bp for one in lines),
        currency=deal.terms.currency,
        delivery_on=issue.delivery_on,
        valid_until=issue.valid_until,
        schedule=issue.schedule,
        approver=None if issue.imported else approver(lines, issue.by.post),
        issued_by=issue.by.ids,
        issued_on=issue.issued_on,
        origin="import" if issue.imported else "native",
    )


def _revised(deal: Deal, quote: Quote, day: date) -> list[DealEvent]:
    """The deal's lines follow the quote that was accepted."""
    before = deal.terms
    lines = [one.line for one in quote.lines]
    after = agree(before.owner_id, before.credits, lines, before.currency, before.expected_close_on, before.overlay)
    if after == before:
        return []
    return [DealRevised(deal.dimensions, before, after, deal.stage, day, deal.opened_on)]


def _quote(deal: Deal, number: int) -> Quote:
    if not 1 <= number <= len(deal.quotes):
        raise Refused("quote_not_found", f"The deal has no quote {number}.", kind="missing")
    return deal.quotes[number - 1]


def _only(quote: Quote, *statuses: QuoteStatus) -> None:
    if quote.status not in statuses:
        detail = f"Quote {quote.number} is {quote.status.replace('_', ' ')}."
        raise Refused("quote_not_open", detail, values={"quote_status": quote.status})
