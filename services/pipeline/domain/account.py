"""A customer's account: invoices, payments and refunds of one customer are decided in one place."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from services.pipeline.domain.account_state import (
    EVENTS,
    Account,
    AccountEvent,
    InvoiceFellOverdue,
    allocated,
    by_due_date,
    claims,
    evolve,
    occurred_on,
    spread,
)
from services.pipeline.domain.dates import in_order
from services.pipeline.domain.receivable import by_instalment, given_back, gross_of, invoice_id
from shared.contracts.pipeline import (
    Allocation,
    CreditApplied,
    Dimensions,
    Instalment,
    InvoiceIssued,
    Origin,
    PaymentReceived,
    PaymentRefunded,
    Terms,
)
from shared.decider import Noun, Refused


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
class RecordPayment:
    """`told` says how much goes to which invoice; None takes the oldest due first. The rest stays on account."""

    payment_id: UUID
    reference: str
    dimensions: Dimensions
    gross: int
    currency: str
    received_on: date
    today: date
    told: tuple[tuple[UUID, int], ...] | None = None
    origin: Origin = "native"


@dataclass(frozen=True, slots=True)
class RefundPayment:
    """Takes what is on account first, then the newest allocations back."""

    payment_id: UUID
    refund_id: UUID
    reference: str
    dimensions: Dimensions
    gross: int
    currency: str
    refunded_on: date
    today: date


@dataclass(frozen=True, slots=True)
class MarkOverdue:
    """On `day` somebody looked whether the invoice is still open after its due date."""

    invoice_id: UUID
    day: date


AccountCommand = IssueInvoices | RecordPayment | RefundPayment | MarkOverdue


def decide(command: AccountCommand, account: Account) -> Sequence[AccountEvent]:
    match command:
        case IssueInvoices():
            return _issued(command, account)
        case RecordPayment():
            return [_received(command, account)]
        case RefundPayment():
            return [_refunded(command, account)]
        case MarkOverdue(number, day):
            invoice = account.invoices.get(number)
            if invoice is None or invoice.overdue or not invoice.outstanding or day <= invoice.due_on:
                return []
            return [InvoiceFellOverdue(number, invoice.due_on, day, invoice.outstanding)]


def _issued(command: IssueInvoices, account: Account) -> list[AccountEvent]:
    issued: list[InvoiceIssued] = []
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
        issued.append(invoice)
        account = evolve(account, invoice)
    return [*issued, *_applied(command, account, {invoice.invoice_id for invoice in issued})]


def _applied(command: IssueInvoices, account: Account, new: set[UUID]) -> Iterable[CreditApplied]:
    """Money on account goes to the new invoices, the earliest payment to the first due."""
    for payment_id, payment in sorted(account.payments.items(), key=lambda item: item[1].received_on):
        invoices = by_due_date((number, account.invoices[number]) for number in new)
        allocations = spread(invoices, payment.on_account)
        if not allocations:
            continue
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


def _received(command: RecordPayment, account: Account) -> PaymentReceived:
    _check_bank_line(command, account, "/received_on")
    if command.told is None:
        allocations = spread(by_due_date(account.invoices.items()), command.gross)
    else:
        allocations = _as_told(command.told, account)
    on_account = command.gross - sum(allocation.gross for allocation in allocations)
    if on_account < 0:
        raise Refused(
            "allocation_exceeds_payment",
            "More is allocated than was received.",
            kind="invalid",
            pointer="/allocations",
            values={"limit": command.gross},
        )
    return PaymentReceived(
        payment_id=command.payment_id,
        reference=command.reference,
        dimensions=command.dimensions,
        gross=command.gross,
        currency=command.currency,
        received_on=command.received_on,
        allocations=allocations,
        on_account=on_account,
        origin=command.origin,
    )


def _refunded(command: RefundPayment, account: Account) -> PaymentRefunded:
    payment = account.payments.get(command.payment_id)
    if payment is None:
        raise Refused("payment_not_found", "The account has no such payment.", kind="missing")
    _check_bank_line(command, account, "/refunded_on")
    in_order(payment.moved_on, command.refunded_on, command.today, "/refunded_on")
    if command.gross > payment.remaining:
        raise Refused(
            "refund_exceeds_payment",
            f"No more than {payment.remaining} is left of the payment.",
            pointer="/gross",
            values={"limit": payment.remaining},
        )
    from_account = min(command.gross, payment.on_account)
    return PaymentRefunded(
        payment_id=command.payment_id,
        refund_id=command.refund_id,
        reference=command.reference,
        dimensions=command.dimensions,
        gross=command.gross,
        currency=command.currency,
        refunded_on=command.refunded_on,
        allocations_before=payment.allocations,
        allocations_after=given_back(payment.allocations, command.gross - from_account),
        on_account_before=payment.on_account,
        on_account_after=payment.on_account - from_account,
    )


def _check_bank_line(command: RecordPayment | RefundPayment, account: Account, pointer: str) -> None:
    day = command.received_on if isinstance(command, RecordPayment) else command.refunded_on
    if command.gross <= 0:
        raise Refused("amount_out_of_range", "An amount is greater than zero.", kind="invalid", pointer="/gross")
    in_order(None, day, command.today, pointer)
    if account.knows_reference(command.reference):
        raise Refused("bank_reference_taken", f"The bank line {command.reference!r} is known.", pointer="/reference")


def _as_told(told: tuple[tuple[UUID, int], ...], account: Account) -> tuple[Allocation, ...]:
    if len({number for number, _ in told}) < len(told):
        raise Refused("invoice_repeated", "Each invoice is named once.", kind="invalid", pointer="/allocations")
    allocations = []
    for place, (number, gross) in enumerate(told):
        invoice, pointer = account.invoices.get(number), f"/allocations/{place}"
        if invoice is None:
            raise Refused("unknown_invoice", "The account has no such invoice.", kind="invalid", pointer=pointer)
        if not 0 < gross <= invoice.outstanding:
            raise Refused(
                "allocation_exceeds_invoice",
                f"Between 1 and {invoice.outstanding} can be paid on this invoice.",
                pointer=pointer,
                values={"limit": invoice.outstanding},
            )
        allocations.append(allocated(number, invoice, gross))
    return tuple(allocations)


def version_of(command: AccountCommand, account: Account, version: int) -> int:
    """A refund is about one payment; all else is about the account, which is at `version`."""
    match command:
        case RefundPayment(id):
            return account.payments[id].version if id in account.payments else 0
        case IssueInvoices() | RecordPayment() | MarkOverdue():
            return version


ACCOUNT = Noun(
    "account", Account(), decide, evolve, EVENTS, claims=claims, occurred_on=occurred_on, version_of=version_of
)
