"""A contract that changes after signing: its invoices are taken back and issued anew, received money is put right."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal
from uuid import UUID, uuid5

from services.pipeline.domain.account.billing.invoices import IssueInvoices, invoiced, issued, sold, standing
from services.pipeline.domain.account.events import AccountEvent, LinesCancelled, ScheduleAgreed
from services.pipeline.domain.account.evolve import evolve
from services.pipeline.domain.account.money.meeting import freed
from services.pipeline.domain.account.receivable import Lines, by_instalment, gross_of
from services.pipeline.domain.account.state import Account
from shared.contracts.pipeline import (
    Allocation,
    AllocationsCorrected,
    Dimensions,
    Instalment,
    InvoiceCredited,
    Line,
    Terms,
)

Reason = Literal["amended", "cancelled"]


@dataclass(frozen=True, slots=True)
class FollowAmendment:
    """The contract of `signed`, as it was before, has other terms and another schedule from `amended_on` on."""

    signed: IssueInvoices
    terms: Terms
    schedule: tuple[Instalment, ...]
    amended_on: date


@dataclass(frozen=True, slots=True)
class FollowCancellation:
    """`lines` of a deal, or the `whole` of it, are cancelled."""

    deal_id: UUID
    dimensions: Dimensions
    currency: str
    lines: tuple[Line, ...]
    whole: bool
    cancelled_on: date


def amended(command: FollowAmendment, account: Account) -> list[AccountEvent]:
    """Every instalment that is another now is taken back and issued anew.

    What was paid of it pays what is new first, then what else is open.

    What the contract was before is invoiced first where that was not done yet. Whom it is credited to is no part of it.
    """
    deal_id = command.signed.deal_id
    events = issued(command.signed, account) if deal_id not in account.schedules else []
    account = _after(events, account)
    known = account.schedules.get(deal_id)
    before = known or _agreed(command.signed)
    signed = before.terms
    terms = replace(command.terms, owner_id=signed.owner_id, credits=signed.credits, overlay=signed.overlay)
    command = replace(command, terms=terms)
    if (before.terms, before.schedule) == (command.terms, command.schedule):
        return events
    found = [standing(deal_id, number, before.revision, account) for number in _other(before, command, account)]
    void = tuple(one for one in found if one is not None)
    agreed = ScheduleAgreed(
        before.order_id,
        deal_id,
        command.signed.dimensions,
        command.terms,
        command.schedule,
        command.amended_on,
        before.revision + 1,
        void,
        before.signed_on or before.agreed_on,
    )
    events.append(agreed)
    account = evolve(account, agreed)
    for invoice_id in void:
        numbers = {line.number for line in _lines(account, invoice_id)}
        back = _taken_back(
            account, invoice_id, numbers, agreed.dimensions, agreed.terms.currency, "amended", command.amended_on
        )
        events += back
        account = _after(back, account)
    new = invoiced(agreed, account)
    account = _after(new, account)
    return [*events, *new, *freed(account, command.amended_on, agreed.dimensions, agreed.terms.currency)]


def cancelled(command: FollowCancellation, account: Account) -> list[AccountEvent]:
    """What was invoiced of the lines is taken back, what was paid of them pays what is open.

    The rest of them is never invoiced.
    """
    deal_id = command.deal_id
    pairs = tuple((line.number, line.product_id) for line in command.lines)
    known = account.cancelled.get(deal_id)
    if known is not None and (known.whole or (not command.whole and {*pairs} <= {*known.lines})):
        return []
    event = LinesCancelled(deal_id, pairs, command.whole, command.cancelled_on)
    events: list[AccountEvent] = [event]
    account = evolve(account, event)
    of_deal = [(id, invoice) for id, invoice in account.invoices.items() if invoice.deal_id == deal_id]
    for invoice_id, _ in sorted(of_deal, key=lambda one: (one[1].issued_on, one[1].instalment, one[0])):
        lines = _lines(account, invoice_id)
        numbers = {line.number for line in lines} - {line.number for line in sold(lines, deal_id, account)}
        back = _taken_back(
            account, invoice_id, numbers, command.dimensions, command.currency, "cancelled", command.cancelled_on
        )
        events += back
        account = _after(back, account)
    return [*events, *freed(account, command.cancelled_on, command.dimensions, command.currency)]


def _agreed(signed: IssueInvoices) -> ScheduleAgreed:
    return ScheduleAgreed(
        signed.order_id, signed.deal_id, signed.dimensions, signed.terms, signed.schedule, signed.issued_on
    )


def _other(before: ScheduleAgreed, after: FollowAmendment, account: Account) -> list[int]:
    """The instalments that are not what they were but for what was cancelled: other lines, another day, or gone."""
    old, new = (
        {
            instalment.number: (
                instalment.due_on,
                instalment.trigger,
                instalment.days,
                sold(lines, before.deal_id, account),
            )
            for instalment, lines in zip(each.schedule, by_instalment(each.terms, each.schedule), strict=True)
        }
        for each in (before, after)
    )
    return [number for number, what in old.items() if new.get(number) != what]


def _taken_back(
    account: Account,
    invoice_id: UUID,
    numbers: set[int],
    dimensions: Dimensions,
    currency: str,
    reason: Reason,
    day: date,
) -> list[AccountEvent]:
    """Payments leave these lines of an invoice, then a credit note takes all that is open of them."""
    events: list[AccountEvent] = []
    invoice = account.invoices[invoice_id]
    first = last = max(day, invoice.issued_on)
    for payment_id, payment in sorted(account.payments.items(), key=lambda one: one[1].since):
        before = payment.allocations
        after = tuple(_left(before, invoice_id, numbers))
        if after == before:
            continue
        last = max(last, payment.moved_on)
        freed = sum(one.gross for one in before) - sum(one.gross for one in after)
        events.append(
            AllocationsCorrected(
                payment_id,
                invoice.deal_id,
                dimensions,
                currency,
                reason,
                max(first, payment.moved_on),
                before,
                after,
                payment.on_account,
                payment.on_account + freed,
            )
        )
    invoice = _after(events, account).invoices[invoice_id]
    lines = tuple(line for line in invoice.open if line.number in numbers and (line.net or line.vat or line.cost))
    if not lines:
        return events
    credited = InvoiceCredited(
        credit_note_id=uuid5(invoice_id, f"{reason}/{account.version}"),
        invoice_id=invoice_id,
        order_id=invoice.order_id,
        deal_id=invoice.deal_id,
        dimensions=dimensions,
        owner_id=invoice.owner_id,
        net=sum(line.net for line in lines),
        vat=sum(line.vat for line in lines),
        gross=gross_of(lines),
        currency=currency,
        reason=reason,
        credited_on=last,
        lines=lines,
        due_on=invoice.due_on,
    )
    return [*events, credited]


def _lines(account: Account, invoice_id: UUID) -> Lines:
    """Whatever is open of an invoice, or covered by a payment."""
    paid = (one for payment in account.payments.values() for one in payment.allocations)
    covered = (line for one in paid if one.invoice_id == invoice_id for line in one.lines)
    return tuple({line.number: line for line in (*account.invoices[invoice_id].open, *covered)}.values())


def _left(allocations: Iterable[Allocation], invoice_id: UUID, numbers: set[int]) -> Iterable[Allocation]:
    for one in allocations:
        if one.invoice_id != invoice_id:
            yield one
            continue
        lines = tuple(line for line in one.lines if line.number not in numbers)
        if lines == one.lines:
            yield one
        elif gross_of(lines):
            yield replace(one, gross=gross_of(lines), lines=lines)


def _after(events: Iterable[AccountEvent], account: Account) -> Account:
    for event in events:
        account = evolve(account, event)
    return account
