"""What of a payment goes to which invoice."""

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from services.pipeline.domain.account.parts import Invoice
from services.pipeline.domain.account.receivable import divided, take
from services.pipeline.domain.account.state import Account
from shared.contracts.pipeline import Allocation


def spread(account: Account, invoices: Iterable[UUID], gross: int, day: date) -> tuple[Allocation, ...]:
    """As much of `gross`, received on `day`, as the invoices take, one after the other."""
    allocations = []
    for number in invoices:
        if not gross:
            break
        invoice = account.invoices[number]
        part = min(gross, invoice.outstanding)
        if part:
            allocations.append(allocated(account, number, invoice, part, day))
            gross -= part
    return tuple(allocations)


def allocated(account: Account, number: UUID, invoice: Invoice, gross: int, day: date) -> Allocation:
    """How much of a payment of `day` goes to an invoice, by its lines; the people are those credited on that day."""
    lines, splits = take(invoice.open, gross), account.splits.get(invoice.deal_id)
    if splits is not None and splits.on(day) is not splits.current:
        lines = divided(lines, splits.on(day).credits)
    return Allocation(number, invoice.order_id, invoice.deal_id, gross, lines, invoice.due_on)
