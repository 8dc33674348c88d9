"""What of a payment goes to which invoice."""

from collections.abc import Iterable
from uuid import UUID

from services.pipeline.domain.account.parts import Invoice
from services.pipeline.domain.account.receivable import take
from services.pipeline.domain.account.state import Account
from shared.contracts.pipeline import Allocation


def spread(account: Account, invoices: Iterable[UUID], gross: int) -> tuple[Allocation, ...]:
    """As much of `gross` as the invoices take, one after the other."""
    allocations = []
    for number in invoices:
        if not gross:
            break
        invoice = account.invoices[number]
        part = min(gross, invoice.outstanding)
        if part:
            allocations.append(allocated(number, invoice, part))
            gross -= part
    return tuple(allocations)


def allocated(number: UUID, invoice: Invoice, gross: int) -> Allocation:
    """How much of a payment goes to an invoice, by its lines."""
    lines = take(invoice.open, gross)
    return Allocation(number, invoice.order_id, invoice.deal_id, gross, lines, invoice.due_on)
