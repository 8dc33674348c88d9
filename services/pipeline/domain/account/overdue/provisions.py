"""What is so long overdue that it may never come is provided for, until it is paid, taken back or given up."""

from collections.abc import Iterator, Sequence
from uuid import UUID

from services.pipeline.domain.account.claims import occurred_on
from services.pipeline.domain.account.events import AccountEvent, DunningLevelReached
from services.pipeline.domain.account.evolve import evolve
from services.pipeline.domain.account.parts import Invoice, Provision
from services.pipeline.domain.account.state import Account
from shared.contracts.pipeline import (
    AllocationsCorrected,
    CreditApplied,
    InvoiceCredited,
    InvoiceWrittenOff,
    PaymentReceived,
    PaymentRefunded,
    ProvisionChanged,
)
from shared.values.money import share_half_up

PROVISION_BP = 5_000
"""The company's policy: the part of what is open of an invoice, net of VAT, that is provided for at the last level."""


def provided(events: Sequence[AccountEvent], account: Account) -> list[ProvisionChanged]:
    """What is set aside more, or less, now that these have happened: each invoice's provision follows what is open."""
    reached = any(isinstance(one, DunningLevelReached) and one.level == "provision" for one in events)
    if not events or not (reached or account.provisions):
        return []
    before = account.provisions
    for event in events:
        account = evolve(account, event)
    day = max(occurred_on(event) for event in events)
    found = []
    for id in dict.fromkeys(_touched(events)):
        invoice, known = account.invoices[id], before.get(id) or Provision(0, day)
        if (net := required(invoice)) != known.net:
            found.append(
                ProvisionChanged(
                    invoice_id=id,
                    order_id=invoice.order_id,
                    deal_id=invoice.deal_id,
                    owner_id=invoice.owner_id,
                    net_before=known.net,
                    net_after=net,
                    rate_bp=PROVISION_BP,
                    currency=account.currency,
                    due_on=invoice.due_on,
                    changed_on=max(day, known.since),
                )
            )
    return found


def required(invoice: Invoice) -> int:
    """What is to be set aside for an invoice as it stands, half up."""
    if invoice.dunning != "provision":
        return 0
    return share_half_up(sum(line.net for line in invoice.open), PROVISION_BP)


def _touched(events: Sequence[AccountEvent]) -> Iterator[UUID]:
    for event in events:
        match event:
            case DunningLevelReached() | InvoiceCredited() | InvoiceWrittenOff():
                yield event.invoice_id
            case PaymentReceived() | CreditApplied():
                yield from (one.invoice_id for one in event.allocations)
            case PaymentRefunded() | AllocationsCorrected():
                yield from (one.invoice_id for one in (*event.allocations_before, *event.allocations_after))
