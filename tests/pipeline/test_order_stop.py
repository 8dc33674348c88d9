"""A customer who is long overdue gets nothing more: their orders are held, and go on when that is settled."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from services.pipeline.domain.account.account import ACCOUNT, decide
from services.pipeline.domain.account.events import OrdersFreed, OrdersStopped
from services.pipeline.domain.account.money.payments import RecordPayment
from services.pipeline.domain.account.money.refunds import RefundPayment
from services.pipeline.domain.account.overdue.dunning import StepDunning
from services.pipeline.domain.account.receivable import invoice_id
from services.pipeline.domain.order.commands import (
    AcceptOrder,
    CancelOrder,
    ConfirmOrder,
    DeliverOrder,
    FreeOrder,
    HoldOrder,
    ReceiveOrder,
    ReleaseOrder,
    StartDelivery,
)
from services.pipeline.domain.order.order import ORDER
from shared.contracts.pipeline import OrderHeld, OrderReleased
from shared.decider import Refused
from tests.pipeline.company import Company, usd
from tests.pipeline.examples import CUSTOMER, TODAY, after, instalments, invoicing, item, terms
from tests.shared.flow.waiting import until

DUE = TODAY - timedelta(days=60)
SOLD = terms([item(1, net=500)])
ISSUE = invoicing(1, SOLD, instalments(500, first=DUE), DUE - timedelta(days=9))
OTHER = invoicing(2, SOLD, instalments(500, first=DUE + timedelta(days=20)), DUE)
INVOICE = invoice_id(ISSUE.deal_id, 1)
STEP = StepDunning(INVOICE, TODAY)
PAID = RecordPayment(INVOICE, "in", CUSTOMER, 500, "USD", TODAY, TODAY)
RECEIVE = ReceiveOrder(ISSUE.deal_id, CUSTOMER, SOLD, DUE)
HOLD, FREE = HoldOrder(TODAY - timedelta(days=1)), FreeOrder(TODAY)
BY_HAND = ReleaseOrder("They have shown us the transfer", TODAY, TODAY)
CONFIRM, START, DELIVER = ConfirmOrder((), DUE, TODAY), StartDelivery(DUE, TODAY), DeliverOrder((), DUE, TODAY)


def stopped(events: Any) -> list[Any]:
    return [event for event in events if isinstance(event, OrdersStopped | OrdersFreed)]


def names(events: Any) -> list[str]:
    return [type(event).__name__ for event in events]


def test_all_orders_of_the_customer_stop_at_sixty_days_and_not_before() -> None:
    account = after(ACCOUNT, ISSUE, OTHER)
    assert stopped(decide(replace(STEP, day=TODAY - timedelta(days=1)), account)) == []
    (stop,) = stopped(decide(STEP, account))
    assert stop == OrdersStopped(tuple(sorted([ISSUE.order_id, OTHER.order_id])), TODAY)


def test_a_step_further_stops_nothing_again_and_an_order_that_comes_then_is_stopped() -> None:
    account = after(ACCOUNT, ISSUE, STEP)
    assert stopped(decide(replace(STEP, day=TODAY + timedelta(days=30)), account)) == []
    assert stopped(decide(OTHER, account)) == [OrdersStopped((OTHER.order_id,), OTHER.issued_on)]


def test_they_go_on_when_nothing_is_so_late_any_more_and_stop_again_when_something_is() -> None:
    account = after(ACCOUNT, ISSUE, OTHER, STEP)
    part = replace(PAID, gross=499)
    assert stopped(decide(part, account)) == []
    (freed,) = stopped(decide(PAID, account))
    assert freed == OrdersFreed(tuple(sorted([ISSUE.order_id, OTHER.order_id])), TODAY)
    back = RefundPayment(PAID.payment_id, INVOICE, "out", CUSTOMER, 200, "USD", TODAY, TODAY)
    again = replace(STEP, day=TODAY + timedelta(days=1))
    (stop,) = stopped(decide(again, after(ACCOUNT, ISSUE, OTHER, STEP, PAID, back)))
    assert isinstance(stop, OrdersStopped)


def test_two_invoices_that_late_both_have_to_be_settled() -> None:
    two = replace(OTHER, schedule=instalments(500, first=DUE))
    other = invoice_id(OTHER.deal_id, 1)
    account = after(ACCOUNT, ISSUE, two, STEP, replace(STEP, invoice_id=other))
    first = replace(PAID, told=((INVOICE, 500),))
    assert stopped(decide(first, account)) == []
    second = replace(first, payment_id=other, reference="two", told=((other, 500),))
    assert len(stopped(decide(second, after(ACCOUNT, ISSUE, two, STEP, replace(STEP, invoice_id=other), first)))) == 1


@pytest.mark.parametrize(
    ("before", "asked"),
    [((), CONFIRM), ((CONFIRM,), START), ((CONFIRM, START), DELIVER)],
)
def test_a_held_order_is_neither_confirmed_nor_delivered(before: tuple[Any, ...], asked: Any) -> None:
    order = after(ORDER, RECEIVE, *before, HOLD)
    with pytest.raises(Refused) as refusal:
        ORDER.decide(asked, order)
    assert (refusal.value.code, refusal.value.kind) == ("order_held", "conflict")
    assert refusal.value.values == {"since": HOLD.held_on}
    assert names(ORDER.decide(asked, after(ORDER, RECEIVE, *before, HOLD, FREE)))
    assert names(ORDER.decide(CancelOrder((), "not_paid", None, TODAY, TODAY), order))


def test_what_was_done_already_stays_so_and_what_is_delivered_is_not_held() -> None:
    assert ORDER.decide(CONFIRM, after(ORDER, RECEIVE, CONFIRM, HOLD)) == []
    delivered = after(ORDER, RECEIVE, CONFIRM, START, DELIVER)
    assert ORDER.decide(HOLD, delivered) == []
    assert names(ORDER.decide(AcceptOrder(DUE, None, TODAY), delivered)) == ["OrderAccepted"]


def test_holding_and_freeing_twice_changes_nothing() -> None:
    order = after(ORDER, RECEIVE, HOLD)
    assert ORDER.decide(HOLD, order) == []
    (released,) = ORDER.decide(FREE, order)
    assert isinstance(released, OrderReleased)
    assert (released.reason, released.held_on) == ("settled", HOLD.held_on)
    assert ORDER.decide(FREE, after(ORDER, RECEIVE, HOLD, FREE)) == []


def test_an_order_that_is_stopped_before_it_is_received_is_held_at_once() -> None:
    waiting = after(ORDER, HOLD)
    received, held = ORDER.decide(RECEIVE, waiting)
    assert names([received]) == ["OrderReceived"]
    assert isinstance(held, OrderHeld)
    assert ORDER.decide(HOLD, waiting) == []
    assert names(ORDER.decide(RECEIVE, after(ORDER, HOLD, FREE))) == ["OrderReceived"]
    with pytest.raises(Refused, match="order_not_found"):
        ORDER.decide(BY_HAND, waiting)


def test_a_manager_lets_a_held_order_go_on_and_says_why() -> None:
    released, explained = ORDER.decide(BY_HAND, after(ORDER, RECEIVE, HOLD))
    assert isinstance(released, OrderReleased)
    assert (released.reason, names([explained])) == ("by_hand", ["ReleaseExplained"])
    assert "transfer" not in repr(released)
    order = after(ORDER, RECEIVE, HOLD, BY_HAND)
    assert ORDER.decide(BY_HAND, order) == ORDER.decide(FREE, order) == []


async def late(api: Company) -> dict[str, Any]:
    """The order of a deal whose first instalment is years late."""
    deal = await api.negotiated(opened_on="2020-01-01")
    schedule = [{"net": usd(365_00), "due_on": "2020-03-01"}, {"net": usd(635_00), "due_on": "2090-03-01"}]
    await api.post(f"/deals/{deal}/sign", {"signed_on": "2020-02-01", "schedule": schedule})
    await api.everything_done()

    async def held() -> bool:
        (order,) = (await api.get("/orders", deal_id=deal))["items"]
        return order["held"] is not None

    await until(held)
    await api.everything_done()
    (order,) = (await api.get("/orders", deal_id=deal))["items"]
    return dict(order)


async def told(api: Company, order: str) -> list[str]:
    events = (await api.get(f"/orders/{order}/history"))["items"]
    return [one["type"] for one in events if one["type"] in {"OrderHeld", "OrderReleased"}]


async def listed(api: Company, *, held: bool) -> set[str]:
    """The orders that are held, or those that are not."""
    return {one["id"] for one in (await api.get("/orders", held=str(held).lower()))["items"]}


async def test_orders_are_held_at_sixty_days_and_go_on_when_that_is_settled(api: Company) -> None:
    order = await late(api)
    path = f"/orders/{order['id']}"
    assert order["held"] == {"since": str(date(2020, 3, 1) + timedelta(days=90)), "reason": "overdue"}
    assert await api.refused(f"{path}/confirm") == (409, "order_held")
    new = await api.signed(100_00)
    (second,) = (await api.get("/orders", deal_id=new))["items"]
    assert second["held"]["reason"] == "overdue"
    assert await listed(api, held=True) == {order["id"], second["id"]}
    assert await listed(api, held=False) == set()
    body = {"reference": "in", "gross": usd(365_00)}
    await api.post(f"/accounts/{api.acme}/payments", body)
    await api.everything_done()
    for one in (order, second):
        assert (await api.get(f"/orders/{one['id']}"))["held"] is None
        assert await told(api, one["id"]) == ["OrderHeld", "OrderReleased"]
    assert await listed(api, held=True) == set()
    assert await listed(api, held=False) == {order["id"], second["id"]}
    assert (await api.post(f"{path}/confirm"))["status"] == "confirmed"


async def test_a_held_order_is_released_by_hand_and_stays_so(api: Company) -> None:
    order = await late(api)
    path = f"/orders/{order['id']}"
    released = await api.post(f"{path}/release", {"reason": "They have shown us the transfer."})
    assert released["held"] is None
    assert (await api.get(path))["held"] is None
    assert (await api.post(f"{path}/confirm"))["status"] == "confirmed"
    (history,) = [one for one in (await api.get(f"{path}/history"))["items"] if one["type"] == "OrderReleased"]
    assert history["data"]["reason"] == "by_hand"
