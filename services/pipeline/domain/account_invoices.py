"""Invoices of a signed deal, and the money on account that meets them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from services.pipeline.domain.account_events import AccountEvent, InvoiceFellOverdue
from services.pipeline.domain.account_state import Account, evolve, spread
from services.pipeline.domain.receivable import by_instalment, gross_of, invoice_id
from shared.contracts.pipeline import CreditApplied, Dimensions, Instalment, InvoiceIssued, Terms


@dataclass(frozen=True, slots=True)
class IssueInvoices:
    """One invoice for each instalment of a signed deal that has a due date; money on account meets them at once."""

    order_id: UUID
    deal_id: UUID
    dimensions: Dimensions
    terms: Terms
    schedule: tuple[Instalment, ...]
    issued_on: date


@dataclass(frozen=True, slots=True)
class MarkOverdue:
    """On `day` somebody looked whether the invoice is still open after its due date."""

    invoice_id: UUID
    day: date


def issued(command: IssueInvoices, account: Account) -> list[AccountEvent]:
    """What is not invoiced yet, then what money on account pays of it."""
    invoices: list[InvoiceIssued] = []
    for instalment, lines in zip(command.schedule, by_instalment(command.terms, command.schedule), strict=True):
        number = invoice_id(command.deal_id, instalment.number)
        if instalment.due_on is None or number in account.invoices:
            continue
        invoice = InvoiceIssued(
            invoice_id=number,
            order_id=command.order_id,
            deal_id=command.deal_id,
            instalment=instalment.number,
            dimensions=command.dimensions,
            owner_id=command.terms.owner_id,
            net=sum(line.net for line in lines),
            vat=sum(line.vat for line in lines),
            gross=gross_of(lines),
            currency=command.terms.currency,
            issued_on=command.issued_on,
            due_on=instalment.due_on,
            lines=lines,
        )
        invoices.append(invoice)
        account = evolve(account, invoice)
    return [*invoices, *_applied(command, account, {invoice.invoice_id for invoice in invoices})]


def _applied(command: IssueInvoices, account: Account, new: set[UUID]) -> Iterable[CreditApplied]:
    """Money on account goes to the new invoices, the earliest payment to the first due."""
    due = [key[-1] for key in account.open if key[-1] in new] if new else []
    for *_, payment_id in account.credit:
        payment = account.payments[payment_id]
        allocations = spread(account, due, payment.on_account)
        if not allocations:
            break
        event = CreditApplied(
            payment_id=payment_id,
            dimensions=Dimensions(command.dimensions.customer_id, command.dimensions.customer_name),
            currency=command.terms.currency,
            applied_on=max(payment.moved_on, command.issued_on),
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
