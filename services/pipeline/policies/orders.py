"""A signed deal has one order, and its warranty ends by itself."""

from collections.abc import Sequence
from datetime import datetime, timedelta

import msgspec

from services.pipeline.domain.order.commands import EndWarranty, HandOverOrder, ReceiveOrder
from services.pipeline.domain.order.order import ORDER, order_id
from shared.contracts.pipeline import DealCreditChanged, DealSigned, OrderAccepted
from shared.flow.deadlines import Cancel, Deadline, Due, Set
from shared.flow.decode import decode
from shared.flow.message import Message
from shared.flow.policies import Issue, Policy


def open_order(message: Message) -> Sequence[Issue]:
    """The deal's one order, whoever signed it and how often this is asked."""
    signed = decode(message)
    assert isinstance(signed, DealSigned)
    deal_id = message.subject_id
    return [Issue(ORDER, order_id(deal_id), ReceiveOrder(deal_id, signed.dimensions, signed.terms, signed.signed_on))]


def hand_over(message: Message) -> Sequence[Issue]:
    """The order of a deal is its owner's, whoever that is; one that is not received yet is so first."""
    changed = decode(message)
    assert isinstance(changed, DealCreditChanged)
    deal_id = message.subject_id
    received = ReceiveOrder(deal_id, changed.dimensions, changed.before, changed.signed_on)
    return [Issue(ORDER, order_id(deal_id), HandOverOrder(received, changed.after, changed.effective_from))]


def expect_warranty_end(message: Message) -> Sequence[Set | Cancel]:
    """The day after the last one of an accepted order's warranty."""
    accepted = decode(message)
    assert isinstance(accepted, OrderAccepted)
    if accepted.warranty_end is None:
        return []
    ended = msgspec.json.encode(EndWarranty(accepted.warranty_end)).decode()
    return [Set(message.stream_id, accepted.warranty_end + timedelta(days=1), ended)]


def end_warranty(due: Due, _now: datetime) -> Issue:
    """The order decides whether that was its last day."""
    return Issue(ORDER, due.stream_id, msgspec.json.decode(due.data, type=EndWarranty))


WHEN_DEAL_SIGNED_THEN_OPEN_ORDER = Policy(
    "when_deal_signed_then_open_order", "pipeline", frozenset({"DealSigned"}), "beginning", open_order
)
WHEN_CREDIT_CHANGED_THEN_HAND_ORDER_OVER = Policy(
    "when_credit_changed_then_hand_order_over", "pipeline", frozenset({"DealCreditChanged"}), "beginning", hand_over
)
WHEN_WARRANTY_IS_OVER_THEN_END_IT = Deadline(
    "when_warranty_is_over_then_end_it", frozenset({"OrderAccepted"}), expect_warranty_end, end_warranty
)
