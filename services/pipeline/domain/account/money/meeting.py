"""Money on account meets invoices: new ones at once, and what is open when money comes free."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from uuid import UUID

from services.pipeline.domain.account.evolve import evolve
from services.pipeline.domain.account.money.allocation import spread
from services.pipeline.domain.account.parts import Payment
from services.pipeline.domain.account.state import Account
from shared.contracts.pipeline import CreditApplied, Dimensions, InvoiceIssued


def applied(invoices: Sequence[InvoiceIssued], account: Account) -> Iterator[CreditApplied]:
    """Money on account that nobody asked back goes to the new invoices, the earliest payment to the first due."""
    if not invoices:
        return
    new, first = {invoice.invoice_id for invoice in invoices}, invoices[0]
    due = [key[-1] for key in account.open if key[-1] in new] if account.credit else []
    day = max(invoice.issued_on for invoice in invoices)
    yield from _met(
        account, due, lambda _, payment: payment.on_account - payment.asked, day, first.dimensions, first.currency
    )


def freed(account: Account, day: date, dimensions: Dimensions, currency: str) -> Iterator[CreditApplied]:
    """Money on account goes to what is open, as a payment does: the earliest payment to the oldest due.

    What somebody told to stay on account stays, and so does what is asked back.
    """
    due = [key[-1] for key in account.open] if account.credit else []

    def free(payment_id: UUID, payment: Payment) -> int:
        return payment.on_account - max(account.kept.get(payment_id) or 0, payment.asked)

    yield from _met(account, due, free, day, dimensions, currency)


def _met(
    account: Account,
    due: Sequence[UUID],
    amount: Callable[[UUID, Payment], int],
    day: date,
    dimensions: Dimensions,
    currency: str,
) -> Iterator[CreditApplied]:
    for *_, payment_id in account.credit:
        payment = account.payments[payment_id]
        gross = max(0, amount(payment_id, payment))
        allocations = spread(account, due, gross, payment.received_on)
        if gross and not allocations:
            break
        if not allocations:
            continue
        event = CreditApplied(
            payment_id=payment_id,
            dimensions=Dimensions(dimensions.customer_id, dimensions.customer_name),
            currency=currency,
            applied_on=max(payment.moved_on, day, *(account.invoices[one.invoice_id].issued_on for one in allocations)),
            allocations=allocations,
            on_account_before=payment.on_account,
            on_account_after=payment.on_account - sum(one.gross for one in allocations),
        )
        account = evolve(account, event)
        yield event
