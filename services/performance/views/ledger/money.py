"""Money in the ledger: what was invoiced, what came in, moved from account to deals, went back, was given up."""

from collections import Counter
from collections.abc import Iterable
from datetime import date
from uuid import UUID

from services.performance.views.ledger.entry import Entry, counted, of_deal
from shared.contracts.pipeline import (
    Allocation,
    AllocationsCorrected,
    CreditApplied,
    Dimensions,
    InvoiceCreditChanged,
    InvoiceCredited,
    InvoiceIssued,
    InvoiceWrittenOff,
    PaymentReceived,
    PaymentRefunded,
)

Place = tuple[UUID | None, UUID | None, UUID | None, UUID | None]
"""Deal, product, product line and person that a sum belongs to; money on account belongs to none."""

CONTRACT_CHANGED = ("amended", "cancelled")
"""Why a credit note is written for what is not owed by its contract any more."""
ON_ACCOUNT: Place = (None, None, None, None)


def issued(event: InvoiceIssued, _account: UUID) -> list[Entry]:
    """Net of VAT, at its lines' credited persons, by the day of issue and by the day it is due."""
    net, about = billed(event), event.dimensions
    return [
        *moved("invoiced_amount", net, Counter(), about, event.issued_on),
        *moved("due_amount", net, Counter(), about, event.issued_on, event.due_on),
    ]


def credited(event: InvoiceCredited, _account: UUID) -> list[Entry]:
    """What a credit note takes back from whom the invoice was credited to, on its own day.

    But for an amended or cancelled contract it is waived: it is not invoiced again.
    """
    net, about, on = billed(event), event.dimensions, event.credited_on
    rows = moved("invoiced_amount", Counter(), net, about, on)
    if event.reason not in CONTRACT_CHANGED:
        rows += moved("waived_amount", net, Counter(), about, on)
    if event.due_on is not None:
        rows += moved("due_amount", Counter(), net, about, on, event.due_on)
    return rows


def written_off(event: InvoiceWrittenOff, _account: UUID) -> list[Entry]:
    """What is given up of an invoice."""
    return moved("written_off_amount", billed(event), Counter(), event.dimensions, event.written_off_on)


def handed_over(event: InvoiceCreditChanged, _account: UUID) -> list[Entry]:
    """What of an invoice goes from those it was credited to, to others; it is as much as before."""
    after, before = (
        covered([Allocation(event.invoice_id, event.order_id, event.deal_id, 0, lines)], 0)
        for lines in (event.lines_after, event.lines_before)
    )
    return moved("invoiced_amount", after, before, event.dimensions, event.changed_on)


def billed(event: InvoiceIssued | InvoiceCredited | InvoiceWrittenOff) -> Counter[Place]:
    """An invoice's net, or a part of it, by place."""
    return covered([Allocation(event.invoice_id, event.order_id, event.deal_id, event.gross, event.lines)], 0)


def received(event: PaymentReceived, _account: UUID) -> list[Entry]:
    """Allocated money at its lines' credited persons, the rest on account."""
    after, about = covered(event.allocations, event.on_account), event.dimensions
    return [
        *moved("received_amount", after, Counter(), about, event.received_on),
        *of_due(event.allocations, (), about, event.received_on),
    ]


def applied(event: CreditApplied, _account: UUID) -> list[Entry]:
    """Money that stood on account, now at the persons of the deals it pays."""
    after = covered(event.allocations, event.on_account_after)
    return [
        *moved("received_amount", after, covered((), event.on_account_before), event.dimensions, event.applied_on),
        *of_due(event.allocations, (), event.dimensions, event.applied_on),
    ]


def refunded(event: PaymentRefunded, _account: UUID) -> list[Entry]:
    """What the payment covers after, less what it covered before."""
    after = covered(event.allocations_after, event.on_account_after)
    before = covered(event.allocations_before, event.on_account_before)
    return [
        *moved("received_amount", after, before, event.dimensions, event.refunded_on),
        *of_due(event.allocations_after, event.allocations_before, event.dimensions, event.refunded_on),
    ]


def corrected(event: AllocationsCorrected, _account: UUID) -> list[Entry]:
    """What the payment covers after, less what it covered before; the rest went to account."""
    after = covered(event.allocations_after, event.on_account_after)
    before = covered(event.allocations_before, event.on_account_before)
    return [
        *moved("received_amount", after, before, event.dimensions, event.corrected_on),
        *of_due(event.allocations_after, event.allocations_before, event.dimensions, event.corrected_on),
    ]


def covered(allocations: Iterable[Allocation], on_account: int) -> Counter[Place]:
    """Net money by place. What a line's credits leave over belongs to nobody, so that nothing received is lost."""
    places: Counter[Place] = Counter()
    for allocation in allocations:
        for line in allocation.lines:
            product = (allocation.deal_id, line.product_id, line.product_line_id)
            for credit in line.credits:
                places[*product, credit.employee_id] += credit.net
            places[*product, None] += line.net - sum(credit.net for credit in line.credits)
    places[ON_ACCOUNT] += on_account
    return places


def of_due(after: Iterable[Allocation], before: Iterable[Allocation], dimensions: Dimensions, on: date) -> list[Entry]:
    """Money by the days its invoices were due, where the event says them."""
    after, before = list(after), list(before)
    days = sorted({one.due_on for one in (*after, *before) if one.due_on is not None})
    rows = [
        row
        for day in days
        for row in moved(
            "due_received_amount",
            covered([one for one in after if one.due_on == day], 0),
            covered([one for one in before if one.due_on == day], 0),
            dimensions,
            on,
            day,
        )
    ]
    return counted(rows)


def moved(
    measure: str,
    after: Counter[Place],
    before: Counter[Place],
    dimensions: Dimensions,
    on: date,
    counts_on: date | None = None,
) -> list[Entry]:
    """One row for each place whose money changed on a day; it counts on that day, or on another."""
    changes = {place: after[place] - before[place] for place in dict.fromkeys((*after, *before))}
    return counted(
        [
            Entry(
                measure,
                change,
                counts_on or on,
                on,
                person=person,
                product=product,
                product_line=product_line,
                **of_deal(dimensions, deal),
            )
            for (deal, product, product_line, person), change in changes.items()
            if change
        ]
    )
