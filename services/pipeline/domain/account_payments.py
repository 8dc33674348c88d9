"""Money that comes in and goes back."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from services.pipeline.domain.account_state import Account, allocated, spread
from services.pipeline.domain.dates import in_order
from services.pipeline.domain.receivable import given_back
from shared.contracts.pipeline import Allocation, Dimensions, Origin, PaymentReceived, PaymentRefunded
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


def received(command: RecordPayment, account: Account) -> PaymentReceived:
    _check_bank_line(command, account, "/received_on")
    if command.told is None:
        allocations = spread(account, (key[-1] for key in account.open), command.gross)
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


def refunded(command: RefundPayment, account: Account) -> PaymentRefunded:
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
