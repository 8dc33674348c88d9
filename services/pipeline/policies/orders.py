"""A signed deal has one order, and its warranty ends by itself."""

from collections.abc import Sequence
from datetime import datetime, timedelta

import msgspec

from services.pipeline.domain.deal.deal import DEAL
from services.pipeline.domain.deal.reducing import ReduceDeal
from services.pipeline.domain.order.commands import AmendOrder, EndWarranty, HandOverOrder, ReceiveOrder
from services.pipeline.domain.order.order import ORDER, order_id
from shared.contracts.pipeline import (
    ContractAmended,
    ContractCancelled,
    DealCreditChanged,
    DealSigned,
    OrderAccepted,
)
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


def follow_deal(message: Message) -> Sequence[Issue]:
    """The order of a deal is its owner's and about its lines; one that is not received yet is so first.

    One policy for both, so that what was cancelled meanwhile is made good in the order in which the deal changed.
    """
    changed = decode(message)
    assert isinstance(changed, DealCreditChanged | ContractAmended)
    deal_id = message.subject_id
    received = ReceiveOrder(deal_id, changed.dimensions, changed.before, changed.signed_on)
    match changed:
        case DealCreditChanged():
            return [Issue(ORDER, order_id(deal_id), HandOverOrder(received, changed.after, changed.effective_from))]
        case ContractAmended():
            return [Issue(ORDER, order_id(deal_id), AmendOrder(received, changed.after, changed.amended_on))]


def reduce_deal(message: Message) -> Sequence[Issue]:
    """What is cancelled of the order is no longer what the deal is about."""
    event = decode(message)
    assert isinstance(event, ContractCancelled)
    return [Issue(DEAL, event.deal_id, ReduceDeal(event.lines, event.whole, event.cancelled_on))]


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
WHEN_SIGNED_DEAL_CHANGED_THEN_FOLLOW_IT = Policy(
    "when_credit_changed_then_hand_order_over",
    "pipeline",
    frozenset({"DealCreditChanged", "ContractAmended"}),
    "beginning",
    follow_deal,
)
WHEN_CONTRACT_CANCELLED_THEN_REDUCE_DEAL = Policy(
    "when_contract_cancelled_then_reduce_deal", "pipeline", frozenset({"ContractCancelled"}), "beginning", reduce_deal
)
WHEN_WARRANTY_IS_OVER_THEN_END_IT = Deadline(
    "when_warranty_is_over_then_end_it", frozenset({"OrderAccepted"}), expect_warranty_end, end_warranty
)
