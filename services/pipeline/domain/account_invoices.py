"""Invoices of a signed deal, and the money on account that meets them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from services.pipeline.domain.account_events import AccountEvent, InvoiceFellOverdue, ScheduleAgreed, TriggerMet
from services.pipeline.domain.account_state import Account, evolve, spread
from services.pipeline.domain.dates import in_order
from services.pipeline.domain.receivable import by_instalment, gross_of, invoice_id
from shared.contracts.pipeline import (
    CreditApplied,
    Dimensions,
    Instalment,
    InvoiceIssued,
    InvoiceRegistered,
    Terms,
    Trigger,
)
from shared.decider import Refused


@dataclass(frozen=True, slots=True)
class IssueInvoices:
    """One invoice for each instalment of a signed deal whose day is known; money on account meets them at once.

    The others wait for what they are to be triggered by.
    """

    order_id: UUID
    deal_id: UUID
    dimensions: Dimensions
    terms: Terms
    schedule: tuple[Instalment, ...]
    issued_on: date


@dataclass(frozen=True, slots=True)
class MeetTrigger:
    """A milestone of the deal happened on `met_on`; what waits for it is invoiced that day."""

    deal_id: UUID
    trigger: Trigger
    met_on: date


@dataclass(frozen=True, slots=True)
class MarkOverdue:
    """On `day` somebody looked whether the invoice is still open after its due date."""

    invoice_id: UUID
    day: date


@dataclass(frozen=True, slots=True)
class RegisterInvoice:
    """The tax authority has numbered an invoice; a number registered by mistake is replaced."""

    invoice_id: UUID
    tax_number: str
    dimensions: Dimensions
    registered_on: date
    today: date


def issued(command: IssueInvoices, account: Account) -> list[AccountEvent]:
    """The schedule, if some of it waits; what can be invoiced and is not yet; what money on account pays of it."""
    agreed = ScheduleAgreed(
        command.order_id, command.deal_id, command.dimensions, command.terms, command.schedule, command.issued_on
    )
    if command.deal_id in account.schedules or all(instalment.due_on for instalment in command.schedule):
        return _invoiced(agreed, account)
    return [agreed, *_invoiced(agreed, evolve(account, agreed))]


def met(command: MeetTrigger, account: Account) -> list[AccountEvent]:
    """A milestone happens once; before its schedule is known it waits here."""
    if any(trigger == command.trigger for trigger, _ in account.met.get(command.deal_id) or ()):
        return []
    event = TriggerMet(command.deal_id, command.trigger, command.met_on)
    agreed = account.schedules.get(command.deal_id)
    return [event] if agreed is None else [event, *_invoiced(agreed, evolve(account, event))]


def _days(agreed: ScheduleAgreed, instalment: Instalment, account: Account) -> tuple[date, date] | None:
    """When an instalment is invoiced and due; None while it waits."""
    if instalment.due_on is not None:
        return agreed.agreed_on, instalment.due_on
    happened = {"signing": agreed.agreed_on} | dict(account.met.get(agreed.deal_id) or ())
    if instalment.trigger not in happened:
        return None
    day = max(agreed.agreed_on, happened[instalment.trigger])
    return day, day + timedelta(days=instalment.days)


def _invoiced(agreed: ScheduleAgreed, account: Account) -> list[AccountEvent]:
    invoices: list[InvoiceIssued] = []
    for instalment, lines in zip(agreed.schedule, by_instalment(agreed.terms, agreed.schedule), strict=True):
        number = invoice_id(agreed.deal_id, instalment.number)
        days = _days(agreed, instalment, account)
        if days is None or number in account.invoices:
            continue
        issued_on, due_on = days
        invoice = InvoiceIssued(
            invoice_id=number,
            order_id=agreed.order_id,
            deal_id=agreed.deal_id,
            instalment=instalment.number,
            dimensions=agreed.dimensions,
            owner_id=agreed.terms.owner_id,
            net=sum(line.net for line in lines),
            vat=sum(line.vat for line in lines),
            gross=gross_of(lines),
            currency=agreed.terms.currency,
            issued_on=issued_on,
            due_on=due_on,
            lines=lines,
        )
        invoices.append(invoice)
        account = evolve(account, invoice)
    return [*invoices, *_applied(invoices, account)]


def _applied(invoices: Sequence[InvoiceIssued], account: Account) -> Iterable[CreditApplied]:
    """Money on account goes to the new invoices, the earliest payment to the first due."""
    new = {invoice.invoice_id for invoice in invoices}
    due = [key[-1] for key in account.open if key[-1] in new] if new and account.credit else []
    for *_, payment_id in account.credit:
        payment = account.payments[payment_id]
        allocations = spread(account, due, payment.on_account)
        if not allocations:
            break
        first = invoices[0]
        event = CreditApplied(
            payment_id=payment_id,
            dimensions=Dimensions(first.dimensions.customer_id, first.dimensions.customer_name),
            currency=first.currency,
            applied_on=max(payment.moved_on, *(invoice.issued_on for invoice in invoices)),
            allocations=allocations,
            on_account_before=payment.on_account,
            on_account_after=payment.on_account - sum(allocation.gross for allocation in allocations),
        )
        account = evolve(account, event)
        yield event


def fallen(command: MarkOverdue, account: Account) -> list[AccountEvent]:
    """Once, if it is open after its due date."""
    invoice = account.invoices.get(command.invoice_id)
    if invoice is None or invoice.overdue or not invoice.outstanding or command.day <= invoice.due_on:
        return []
    return [InvoiceFellOverdue(command.invoice_id, invoice.due_on, command.day, invoice.outstanding)]


def registered(command: RegisterInvoice, account: Account) -> list[AccountEvent]:
    """Nothing when that is its number already. Raises Refused."""
    invoice = account.invoices.get(command.invoice_id)
    if invoice is None:
        raise Refused("invoice_not_found", "The account has no such invoice.", kind="missing")
    in_order(invoice.issued_on, command.registered_on, command.today, "/registered_on")
    if invoice.tax_number == command.tax_number:
        return []
    if account.knows_tax_number(command.tax_number):
        raise Refused("tax_number_taken", "Another invoice has this number.", pointer="/tax_number")
    return [
        InvoiceRegistered(
            command.invoice_id,
            invoice.order_id,
            invoice.deal_id,
            command.dimensions,
            invoice.owner_id,
            command.tax_number,
            invoice.tax_number,
            command.registered_on,
        )
    ]
