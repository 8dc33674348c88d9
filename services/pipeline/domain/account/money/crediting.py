"""A deal's owner or split that changed after signing: money received from its day on, and what is open, follow it."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from services.pipeline.domain.account.claims import occurred_on
from services.pipeline.domain.account.events import AccountEvent, SplitChanged
from services.pipeline.domain.account.evolve import evolve
from services.pipeline.domain.account.parts import Invoice, Splits
from services.pipeline.domain.account.receivable import Lines, divided
from services.pipeline.domain.account.state import Account
from shared.contracts.pipeline import (
    AllocatedLine,
    AllocationsCorrected,
    Credit,
    CreditAmount,
    CreditApplied,
    Dimensions,
    InvoiceCreditChanged,
    InvoiceCredited,
    InvoiceIssued,
    InvoiceWrittenOff,
    PaymentReceived,
    PaymentRefunded,
)

Move = tuple[UUID, UUID, Lines, int]
"""An invoice and its deal; lines that people were credited for (1) or are no longer (-1)."""


@dataclass(frozen=True, slots=True)
class FollowCreditChange:
    """`change_id`: what changed the deal's owner or split from `effective_from` on."""

    change_id: UUID
    deal_id: UUID
    dimensions: Dimensions
    currency: str
    owner_before: UUID
    owner_after: UUID
    credits_before: tuple[Credit, ...]
    credits_after: tuple[Credit, ...]
    effective_from: date


def followed(command: FollowCreditChange, account: Account) -> list[AccountEvent]:
    """Once by change. Money received from its day on is credited to others; what was received before stays."""
    known = account.splits.get(command.deal_id)
    if known is not None and command.change_id in known.changes:
        return []
    events: list[AccountEvent] = [
        SplitChanged(
            command.change_id,
            command.deal_id,
            command.dimensions,
            command.currency,
            command.owner_before,
            command.owner_after,
            command.credits_before,
            command.credits_after,
            command.effective_from,
        )
    ]
    for payment_id, payment in sorted(account.payments.items(), key=lambda one: one[1].since):
        if payment.received_on < command.effective_from:
            continue
        after = tuple(
            replace(one, lines=divided(one.lines, command.credits_after)) if one.deal_id == command.deal_id else one
            for one in payment.allocations
        )
        if after != payment.allocations:
            corrected = AllocationsCorrected(
                payment_id,
                command.deal_id,
                command.dimensions,
                command.currency,
                "credit_changed",
                payment.moved_on,
                payment.allocations,
                after,
                payment.on_account,
                payment.on_account,
            )
            events.append(corrected)
    return events


def credit_moved(events: Sequence[AccountEvent], account: Account) -> list[InvoiceCreditChanged]:
    """For each invoice of a deal whose split changed, what of it `events` credit to others, and the owner it has now.

    Whoever is credited for an invoice is so for what payments cover, what was given up, and what is open: so the
    invoice's parts by person are its payments' to the last cent, whichever split each of them follows.
    """
    deals = {deal for event in events for deal in _deals(event)}
    if not any(deal in account.splits for deal in deals) and not any(isinstance(one, SplitChanged) for one in events):
        return []
    before = account
    for event in events:
        account = evolve(account, event)
    moves = [move for event in events for move in _moves(event)]
    touched = {invoice_id for invoice_id, *_ in moves}
    changed = {event.deal_id for event in events if isinstance(event, SplitChanged)}
    touched |= {id for id, invoice in account.invoices.items() if invoice.deal_id in changed} if changed else set()
    day = max(occurred_on(event) for event in events)
    return [
        moved
        for id in sorted(touched)
        if (splits := account.splits.get(account.invoices[id].deal_id)) is not None
        for moved in _moved(id, before.invoices.get(id), account.invoices[id], moves, splits, day)
    ]


def _moved(
    id: UUID, before: Invoice | None, after: Invoice, moves: Iterable[Move], splits: Splits, day: date
) -> Iterator[InvoiceCreditChanged]:
    credited: Counter[tuple[int, UUID]] = Counter()
    known: dict[int, AllocatedLine] = {}
    parts = [(lines, sign) for invoice_id, _, lines, sign in moves if invoice_id == id]
    parts += [(after.open, 1), (() if before is None else before.open, -1)]
    for lines, sign in parts:
        for line in lines:
            known[line.number] = line
            for credit in line.credits:
                credited[line.number, credit.employee_id] += sign * credit.net
    owner_id = splits.current.owner_id if after.outstanding else after.owner_id
    lost, gained = (_credited(known, credited, sign) for sign in (-1, 1))
    if lost or gained or owner_id != after.owner_id:
        yield InvoiceCreditChanged(
            invoice_id=id,
            order_id=after.order_id,
            deal_id=after.deal_id,
            dimensions=splits.dimensions,
            owner_before=after.owner_id,
            owner_after=owner_id,
            currency=splits.currency,
            changed_on=max(day, after.issued_on, splits.current.effective_from),
            lines_before=lost,
            lines_after=gained,
        )


def _credited(known: dict[int, AllocatedLine], credited: Counter[tuple[int, UUID]], sign: int) -> Lines:
    """The lines of which people are credited for more (1) or less (-1), each with how much."""
    people = {
        number: tuple(
            CreditAmount(person, sign * net)
            for (of, person), net in credited.items()
            if of == number and sign * net > 0
        )
        for number in sorted(known)
    }
    return tuple(
        replace(known[number], net=sum(credit.net for credit in credits), vat=0, cost=0, credits=credits)
        for number, credits in people.items()
        if credits
    )


def _moves(event: AccountEvent) -> Iterator[Move]:
    """What people are credited for by an event but for what is open: paid, given up, or invoiced (then no more)."""
    match event:
        case InvoiceIssued():
            yield event.invoice_id, event.deal_id, event.lines, -1
        case InvoiceCredited() | InvoiceWrittenOff():
            yield event.invoice_id, event.deal_id, event.lines, 1
        case PaymentReceived() | CreditApplied():
            for one in event.allocations:
                yield one.invoice_id, one.deal_id, one.lines, 1
        case PaymentRefunded() | AllocationsCorrected():
            for one in event.allocations_after:
                yield one.invoice_id, one.deal_id, one.lines, 1
            for one in event.allocations_before:
                yield one.invoice_id, one.deal_id, one.lines, -1
        case _:
            return


def _deals(event: AccountEvent) -> Iterator[UUID]:
    return (deal_id for _, deal_id, *_ in _moves(event))
