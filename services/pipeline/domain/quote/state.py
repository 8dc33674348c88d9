"""What has become of a deal's quotes."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Literal
from uuid import UUID

from shared.contracts.pipeline import (
    Approver,
    Instalment,
    QuoteAccepted,
    QuoteApproved,
    QuotedLine,
    QuoteIssued,
    QuoteRejected,
    QuoteWithdrawn,
)

QuoteStatus = Literal["awaiting_approval", "offered", "accepted", "superseded", "rejected", "withdrawn"]
QuoteEvent = QuoteIssued | QuoteApproved | QuoteRejected | QuoteWithdrawn | QuoteAccepted
EVENTS = (QuoteIssued, QuoteApproved, QuoteRejected, QuoteWithdrawn, QuoteAccepted)
LIVE: tuple[QuoteStatus, ...] = ("awaiting_approval", "offered", "accepted")


@dataclass(frozen=True, slots=True)
class Quote:
    """One version; `issued_by` names everybody who may not approve it."""

    number: int
    status: QuoteStatus
    lines: tuple[QuotedLine, ...]
    net: int
    discount_bp: int
    delivery_on: date | None
    valid_until: date | None
    schedule: tuple[Instalment, ...]
    approver: Approver | None
    issued_by: tuple[UUID, ...]
    issued_on: date


def evolve(quotes: tuple[Quote, ...], event: QuoteEvent) -> tuple[Quote, ...]:
    match event:
        case QuoteIssued():
            issued = Quote(
                number=event.number,
                status="offered" if event.approver is None else "awaiting_approval",
                lines=event.lines,
                net=event.net,
                discount_bp=event.discount_bp,
                delivery_on=event.delivery_on,
                valid_until=event.valid_until,
                schedule=event.schedule,
                approver=event.approver,
                issued_by=event.issued_by,
                issued_on=event.issued_on,
            )
            return (*quotes, issued)
        case QuoteApproved(number):
            return _with(quotes, number, "offered")
        case QuoteRejected(number):
            return _with(quotes, number, "rejected")
        case QuoteWithdrawn(number):
            return _with(quotes, number, "withdrawn")
        case QuoteAccepted(number):
            others = tuple(replace(one, status="superseded") if one.status in LIVE else one for one in quotes)
            return _with(others, number, "accepted")


def _with(quotes: tuple[Quote, ...], number: int, status: QuoteStatus) -> tuple[Quote, ...]:
    return tuple(replace(one, status=status) if one.number == number else one for one in quotes)


def occurred_on(event: QuoteEvent) -> date:
    match event:
        case QuoteIssued():
            return event.issued_on
        case QuoteApproved():
            return event.approved_on
        case QuoteRejected():
            return event.rejected_on
        case QuoteWithdrawn():
            return event.withdrawn_on
        case QuoteAccepted():
            return event.accepted_on
