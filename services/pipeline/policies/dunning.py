"""What is not paid is dunned, step by step: an invoice has one deadline, and each step sets the next."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID, uuid5

from services.pipeline.domain.account.account import ACCOUNT
from services.pipeline.domain.account.events import DunningLevelReached, OrdersFreed, OrdersStopped
from services.pipeline.domain.account.overdue.dunning import LADDER, StepDunning, next_step
from services.pipeline.domain.order.commands import FreeOrder, HoldOrder
from services.pipeline.domain.order.order import ORDER
from shared.contracts.pipeline import InvoiceIssued, PaymentRefunded
from shared.flow.deadlines import Deadline, Due, Set
from shared.flow.decode import decode, decoding
from shared.flow.message import Message
from shared.flow.policies import Issue, Policy

_private = decoding(DunningLevelReached, OrdersStopped, OrdersFreed)


def expect_step(message: Message) -> Sequence[Set]:
    """The first step of a new invoice, the next of one that was stepped, and the day after for what a refund opened."""
    match decode(message) or _private(message):
        case InvoiceIssued() as invoice:
            first = max(invoice.issued_on, invoice.due_on + timedelta(days=LADDER[0][0]))
            return [Set(_ladder(invoice.invoice_id), first, str(invoice.invoice_id))]
        case DunningLevelReached() as reached:
            day = next_step(reached)
            return [] if day is None else [Set(_ladder(reached.invoice_id), day, str(reached.invoice_id))]
        case PaymentRefunded() as refund:
            left = {one.invoice_id: one.gross for one in refund.allocations_after}
            day = refund.refunded_on + timedelta(days=1)
            opened = [one.invoice_id for one in refund.allocations_before if left.get(one.invoice_id, 0) < one.gross]
            return [Set(uuid5(refund.refund_id, f"dunning/{one}"), day, str(one)) for one in opened]
    return []


def step(due: Due, now: datetime) -> Issue:
    """The account decides which level the invoice has reached by now, if it is still open."""
    return Issue(ACCOUNT, due.stream_id, StepDunning(UUID(due.data), now.date()))


def hold_orders(message: Message) -> Sequence[Issue]:
    """Each order of a customer who is long overdue is held, and goes on when nothing is any more."""
    match _private(message):
        case OrdersStopped(order_ids, day):
            return [Issue(ORDER, one, HoldOrder(day)) for one in order_ids]
        case OrdersFreed(order_ids, day):
            return [Issue(ORDER, one, FreeOrder(day)) for one in order_ids]
    return []


def _ladder(invoice_id: UUID) -> UUID:
    return uuid5(invoice_id, "dunning")


WHEN_INVOICE_STAYS_OPEN_THEN_STEP_DUNNING = Deadline(
    "when_invoice_stays_open_then_step_dunning",
    frozenset({"InvoiceIssued", "DunningLevelReached", "PaymentRefunded"}),
    expect_step,
    step,
)
WHEN_CUSTOMER_IS_LONG_OVERDUE_THEN_HOLD_ORDERS = Policy(
    "when_customer_is_long_overdue_then_hold_orders",
    "pipeline",
    frozenset({"OrdersStopped", "OrdersFreed"}),
    "beginning",
    hold_orders,
)
