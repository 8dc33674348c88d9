"""Money that comes in."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from services.pipeline.domain.account.money.allocation import allocated, spread
from services.pipeline.domain.account.state import Account
from services.pipeline.domain.dates import in_order
from shared.contracts.pipeline import Allocation, Dimensions, Origin, PaymentReceived
from shared.decider import Refused


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


def received(command: RecordPayment, account: Account) -> PaymentReceived:
    check_bank_line(command.gross, command.reference, command.received_on, command.today, account, "/received_on")
    if command.told is None:
        allocations = spread(account, (key[-1] for key in account.open), command.gross, command.received_on)
    else:
        allocations = _as_told(command.told, account, command.received_on)
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


def check_bank_line(gross: int, reference: str, day: date, today: date, account: Account, pointer: str) -> None:
    """Raises Refused for an amount of nothing, a day to come, and a bank line that is known."""
    if gross <= 0:
        raise Refused("amount_out_of_range", "An amount is greater than zero.", kind="invalid", pointer="/gross")
    in_order(None, day, today, pointer)
    if account.knows_reference(reference):
        raise Refused("bank_reference_taken", f"The bank line {reference!r} is known.", pointer="/reference")


def _as_told(told: tuple[tuple[UUID, int], ...], account: Account, day: date) -> tuple[Allocation, ...]:
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
        allocations.append(allocated(account, number, invoice, gross, day))
    return tuple(allocations)
