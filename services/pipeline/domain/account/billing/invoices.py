"""Invoices of a signed deal."""

from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from services.pipeline.domain.account.events import AccountEvent, InvoiceFellOverdue, ScheduleAgreed, TriggerMet
from services.pipeline.domain.account.evolve import evolve
from services.pipeline.domain.account.money.meeting import applied
from services.pipeline.domain.account.receivable import Lines, by_instalment, divided, gross_of, reissued_id
from services.pipeline.domain.account.state import Account
from services.pipeline.domain.dates import in_order
from shared.contracts.pipeline import (
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
    if (known := account.schedules.get(command.deal_id)) is not None:
        return invoiced(known, account)
    agreed = ScheduleAgreed(
        command.order_id, command.deal_id, command.dimensions, command.terms, command.schedule, command.issued_on
    )
    if all(instalment.due_on for instalment in command.schedule):
        return invoiced(agreed, account)
    return [agreed, *invoiced(agreed, evolve(account, agreed))]


def met(command: MeetTrigger, account: Account) -> list[AccountEvent]:
    """A milestone happens once; before its schedule is known it waits here."""
    if any(trigger == command.trigger for trigger, _ in account.met.get(command.deal_id) or ()):
        return []
    event = TriggerMet(command.deal_id, command.trigger, command.met_on)
    agreed = account.schedules.get(command.deal_id)
    return [event] if agreed is None else [event, *invoiced(agreed, evolve(account, event))]


def _days(agreed: ScheduleAgreed, instalment: Instalment, account: Account) -> tuple[date, date] | None:
    """When an instalment is invoiced and due, not before that; None while it waits."""
    if instalment.due_on is not None:
        return agreed.agreed_on, instalment.due_on
    signed_on = agreed.signed_on or agreed.agreed_on
    happened = {"signing": signed_on} | dict(account.met.get(agreed.deal_id) or ())
    if instalment.trigger not in happened:
        return None
    day = max(signed_on, happened[instalment.trigger])
    issued_on = max(agreed.agreed_on, day)
    return issued_on, max(issued_on, day + timedelta(days=instalment.days))


def standing(deal_id: UUID, instalment: int, revision: int, account: Account) -> UUID | None:
    """The invoice that stands for an instalment, of this amendment of the contract or one before."""
    for each in range(revision, -1, -1):
        number = reissued_id(deal_id, instalment, each)
        if (found := account.invoices.get(number)) is not None:
            return None if found.void else number
    return None


def sold(lines: Lines, deal_id: UUID, account: Account) -> Lines:
    """Those of a deal's lines that were not cancelled."""
    gone = account.cancelled.get(deal_id)
    if gone is None:
        return lines
    return tuple(line for line in lines if not gone.whole and (line.number, line.product_id) not in gone.lines)


def invoiced(agreed: ScheduleAgreed, account: Account) -> list[AccountEvent]:
    """An invoice of each instalment whose day is known and that has none, without what was cancelled of it."""
    splits = account.splits.get(agreed.deal_id)
    invoices: list[InvoiceIssued] = []
    for instalment, part in zip(agreed.schedule, by_instalment(agreed.terms, agreed.schedule), strict=True):
        lines = sold(part, agreed.deal_id, account)
        days = _days(agreed, instalment, account)
        if days is None or not lines or standing(agreed.deal_id, instalment.number, agreed.revision, account):
            continue
        issued_on, due_on = days
        if splits is not None:
            lines = divided(lines, splits.on(issued_on).credits)
        invoice = InvoiceIssued(
            invoice_id=reissued_id(agreed.deal_id, instalment.number, agreed.revision),
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
    return [*invoices, *applied(invoices, account)]


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
