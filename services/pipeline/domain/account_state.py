"""What a customer owes and has paid, folded from the account's events."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from uuid import UUID

from services.pipeline.domain.receivable import Lines, added, gross_of, take, together, without
from shared.contracts.pipeline import Allocation, CreditApplied, InvoiceIssued, PaymentReceived, PaymentRefunded
from shared.decider import Claim


@dataclass(frozen=True, slots=True)
class InvoiceFellOverdue:
    """Private: `overdue_on` began after the due date and `outstanding` was still open."""

    invoice_id: UUID
    due_on: date
    overdue_on: date
    outstanding: int


AccountEvent = InvoiceIssued | PaymentReceived | CreditApplied | PaymentRefunded | InvoiceFellOverdue


@dataclass(frozen=True, slots=True)
class Invoice:
    """`open` is what no payment covers yet, by line; its lines stay when they are at zero."""

    order_id: UUID
    deal_id: UUID
    instalment: int
    issued_on: date
    due_on: date
    gross: int
    open: Lines
    overdue: bool = False

    @property
    def outstanding(self) -> int:
        return gross_of(self.open)


@dataclass(frozen=True, slots=True)
class Payment:
    """What is left of a bank line: `allocations` on invoices and `on_account`; it last moved on `moved_on`.

    `version` is that of the last event of the account that moved it.
    """

    reference: str
    gross: int
    received_on: date
    moved_on: date
    allocations: tuple[Allocation, ...]
    on_account: int
    refunds: tuple[str, ...] = ()
    version: int = 0

    @property
    def remaining(self) -> int:
        return sum(allocation.gross for allocation in self.allocations) + self.on_account


@dataclass(frozen=True, slots=True)
class Account:
    """One customer's money, after `version` events.

    For every invoice: gross = its payments' allocations + outstanding.
    """

    invoices: dict[UUID, Invoice] = field(default_factory=dict)
    payments: dict[UUID, Payment] = field(default_factory=dict)
    version: int = 0

    def knows_reference(self, reference: str) -> bool:
        return any(reference == payment.reference or reference in payment.refunds for payment in self.payments.values())


def evolve(account: Account, event: AccountEvent) -> Account:
    after, version = _evolved(account, event), account.version + 1
    match event:
        case PaymentReceived(id) | CreditApplied(id) | PaymentRefunded(id):
            payments = after.payments | {id: replace(after.payments[id], version=version)}
            return Account(after.invoices, payments, version)
        case InvoiceIssued() | InvoiceFellOverdue():
            return replace(after, version=version)


def _evolved(account: Account, event: AccountEvent) -> Account:
    match event:
        case InvoiceIssued():
            invoice = Invoice(
                event.order_id,
                event.deal_id,
                event.instalment,
                event.issued_on,
                event.due_on,
                event.gross,
                event.lines,
            )
            return replace(account, invoices=account.invoices | {event.invoice_id: invoice})
        case PaymentReceived():
            payment = Payment(
                event.reference,
                event.gross,
                event.received_on,
                event.received_on,
                event.allocations,
                event.on_account,
            )
            return Account(
                _covered(account.invoices, event.allocations), account.payments | {event.payment_id: payment}
            )
        case CreditApplied():
            before = account.payments[event.payment_id]
            payment = replace(
                before,
                allocations=added(before.allocations, event.allocations),
                on_account=event.on_account_after,
                moved_on=max(before.moved_on, event.applied_on),
            )
            return Account(
                _covered(account.invoices, event.allocations), account.payments | {event.payment_id: payment}
            )
        case PaymentRefunded():
            before = account.payments[event.payment_id]
            payment = replace(
                before,
                allocations=event.allocations_after,
                on_account=event.on_account_after,
                moved_on=event.refunded_on,
                refunds=(*before.refunds, event.reference),
            )
            opened = _uncovered(account.invoices, event.allocations_before)
            return Account(_covered(opened, event.allocations_after), account.payments | {event.payment_id: payment})
        case InvoiceFellOverdue():
            overdue = replace(account.invoices[event.invoice_id], overdue=True)
            return replace(account, invoices=account.invoices | {event.invoice_id: overdue})


def _covered(invoices: dict[UUID, Invoice], allocations: Sequence[Allocation]) -> dict[UUID, Invoice]:
    after = dict(invoices)
    for allocation in allocations:
        invoice = after[allocation.invoice_id]
        rest = without(invoice.open, allocation.lines)
        after[allocation.invoice_id] = replace(invoice, open=rest, overdue=invoice.overdue and gross_of(rest) > 0)
    return after


def _uncovered(invoices: dict[UUID, Invoice], allocations: Sequence[Allocation]) -> dict[UUID, Invoice]:
    after = dict(invoices)
    for allocation in allocations:
        invoice = after[allocation.invoice_id]
        after[allocation.invoice_id] = replace(invoice, open=together(invoice.open, allocation.lines))
    return after


def by_due_date(invoices: Iterable[tuple[UUID, Invoice]]) -> list[tuple[UUID, Invoice]]:
    """Invoices in the order in which they are paid: the first due first."""
    return sorted(invoices, key=lambda item: (item[1].due_on, item[1].issued_on, item[1].deal_id, item[1].instalment))


def spread(invoices: Iterable[tuple[UUID, Invoice]], gross: int) -> tuple[Allocation, ...]:
    """As much of `gross` as the invoices take, one after the other."""
    allocations = []
    for number, invoice in invoices:
        part = min(gross, invoice.outstanding)
        if part:
            allocations.append(allocated(number, invoice, part))
            gross -= part
    return tuple(allocations)


def allocated(number: UUID, invoice: Invoice, gross: int) -> Allocation:
    """How much of a payment goes to an invoice, by its lines."""
    return Allocation(number, invoice.order_id, invoice.deal_id, gross, take(invoice.open, gross))


def invoice_number(issued_on: date, invoice: UUID) -> str:
    """The number on the paper: the year and an unguessable part, the same whenever it is worked out again."""
    return f"INV-{issued_on.year}-{invoice.hex[-12:].upper()}"


def claims(event: AccountEvent) -> Iterable[Claim]:
    match event:
        case InvoiceIssued():
            yield Claim("invoice_number", invoice_number(event.issued_on, event.invoice_id))
        case PaymentReceived() | PaymentRefunded():
            yield Claim("bank_reference", event.reference)
        case _:
            return


def occurred_on(event: AccountEvent) -> date:
    match event:
        case InvoiceIssued():
            return event.issued_on
        case PaymentReceived():
            return event.received_on
        case CreditApplied():
            return event.applied_on
        case PaymentRefunded():
            return event.refunded_on
        case InvoiceFellOverdue():
            return event.overdue_on


EVENTS = (InvoiceIssued, PaymentReceived, CreditApplied, PaymentRefunded, InvoiceFellOverdue)
