"""A signed deal has one order."""

from uuid import UUID

from services.pipeline.domain.order import ORDER, ReceiveOrder, order_id
from shared.contracts.pipeline import OrderReceived
from tests.pipeline.examples import CUSTOMER, TODAY, after, item, terms

DEAL_ID = UUID(int=9)
RECEIVE = ReceiveOrder(DEAL_ID, CUSTOMER, terms([item()]), TODAY)


def test_an_order_is_received_with_what_was_signed() -> None:
    assert ORDER.decide(RECEIVE, ORDER.initial) == [OrderReceived(DEAL_ID, CUSTOMER, terms([item()]), TODAY)]


def test_an_order_is_received_once() -> None:
    assert ORDER.decide(RECEIVE, after(ORDER, RECEIVE)) == []


def test_a_deal_has_one_order() -> None:
    assert order_id(DEAL_ID) == order_id(UUID(int=9)) != order_id(UUID(int=8))
