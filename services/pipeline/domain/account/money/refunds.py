"""Money that goes back: one person asks for it, another approves it; what was done elsewhere is taken over."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from services.pipeline.domain.account.billing.corrections import agreed_by_another
from services.pipeline.domain.account.claims import occurred_on
from services.pipeline.domain.account.events import RefundRejected, RefundRequested
from services.pipeline.domain.account.evolve import evolve
from services.pipeline.domain.account.money.meeting import freed
from services.pipeline.domain.account.money.payments import check_bank_line
from services.pipeline.domain.account.parts import Payment, Refund
from services.pipeline.domain.account.receivable import given_back
from services.pipeline.domain.account.state import Account
from services.pipeline.domain.dates import in_order
from shared.contracts.pipeline import CreditApplied, Dimensions, Origin, PaymentRefunded
from shared.decider import Refused


@dataclass(frozen=True, slots=True)
class RequestRefund:
    """Asks to send `gross` of a payment back by the bank line `reference`; what is on account of it waits for that."""

    payment_id: UUID
    refund_id: UUID
    reference: str
    gross: int
    currency: str
    refunded_on: date | None
    by: tuple[UUID, ...]
    today: date


@dataclass(frozen=True, slots=True)
class ApproveRefund:
    """Sends it back: first what is on account, then of the newest allocations."""

    payment_id: UUID
    refund_id: UUID
    dimensions: Dimensions
    currency: str
    by: tuple[UUID, ...]
    today: date


@dataclass(frozen=True, slots=True)
class RejectRefund:
    payment_id: UUID
    refund_id: UUID
    dimensions: Dimensions
    currency: str
    by: tuple[UUID, ...]
    today: date


@dataclass(frozen=True, slots=True)
class RefundPayment:
    """What went back elsewhere and is taken over: nobody has to approve it."""

    payment_id: UUID
    refund_id: UUID
    reference: str
    dimensions: Dimensions
    gross: int
    currency: str
    refunded_on: date
    today: date


RefundCommand = RequestRefund | ApproveRefund | RejectRefund | RefundPayment
Refunding = RefundRequested | RefundRejected | PaymentRefunded | CreditApplied


def decide_refund(command: RefundCommand, account: Account) -> list[Refunding]:
    """What is so already changes nothing. Raises Refused."""
    payment = account.payments.get(command.payment_id)
    if payment is None:
        raise Refused("payment_not_found", "The account has no such payment.", kind="missing")
    known = next((one for one in payment.refunds if one.refund_id == command.refund_id), None)
    match command:
        case RequestRefund():
            return _requested(command, account, payment, known)
        case RefundPayment():
            return _and_freed(_refunded(command, account, payment, "import"), command, account)
        case ApproveRefund() | RejectRefund():
            if known is None:
                raise Refused("refund_not_found", "Nobody asked for this refund.", kind="missing")
            agreed_by_another(known.by, command.by)
    if known.status != "requested":
        return _already(known.status, "rejected" if isinstance(command, RejectRefund) else "approved")
    if isinstance(command, RejectRefund):
        rejected = RefundRejected(command.refund_id, command.payment_id, command.by, command.today)
        return _and_freed(rejected, command, account)
    moved = RefundPayment(
        command.payment_id,
        command.refund_id,
        known.reference,
        command.dimensions,
        known.gross,
        command.currency,
        known.refunded_on or command.today,
        command.today,
    )
    return _and_freed(_refunded(moved, account, payment, "native"), command, account)


def _and_freed(
    event: RefundRejected | PaymentRefunded, command: ApproveRefund | RejectRefund | RefundPayment, account: Account
) -> list[Refunding]:
    """Other money on account pays what the refund opened; what is not sent back pays what is open."""
    met = freed(evolve(account, event), occurred_on(event), command.dimensions, command.currency)
    return [event, *met]


def _already(status: str, asked: str) -> list[Refunding]:
    if status == asked:
        return []
    raise Refused("refund_decided", f"The refund is {status}.", values={"status": status})


def _requested(command: RequestRefund, account: Account, payment: Payment, known: Refund | None) -> list[Refunding]:
    if known is not None and known.status == "requested":
        if (known.gross, known.refunded_on) == (command.gross, command.refunded_on):
            return []
        # Whoever approves it has seen it as it was asked for.
        detail = f"A refund by the bank line {command.reference!r} waits already."
        raise Refused("bank_reference_taken", detail, pointer="/reference")
    day = command.refunded_on or command.today
    check_bank_line(command.gross, command.reference, day, command.today, account, "/refunded_on")
    in_order(payment.moved_on, day, command.today, "/refunded_on")
    _within(command.gross, payment)
    return [
        RefundRequested(
            command.refund_id,
            command.payment_id,
            command.reference,
            command.gross,
            command.currency,
            command.by,
            command.today,
            command.refunded_on,
        )
    ]


def _refunded(command: RefundPayment, account: Account, payment: Payment, origin: Origin) -> PaymentRefunded:
    check_bank_line(command.gross, command.reference, command.refunded_on, command.today, account, "/refunded_on")
    in_order(payment.moved_on, command.refunded_on, command.today, "/refunded_on")
    _within(command.gross, payment)
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
        origin=origin,
    )


def _within(gross: int, payment: Payment) -> None:
    if gross > payment.remaining:
        raise Refused(
            "refund_exceeds_payment",
            f"No more than {payment.remaining} is left of the payment.",
            pointer="/gross",
            values={"limit": payment.remaining},
        )
