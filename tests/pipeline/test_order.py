"""A signed deal has one order, which is confirmed, delivered line by line and accepted, or cancelled."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.pipeline.domain.order.commands import (
    AcceptOrder,
    CancelOrder,
    ConfirmOrder,
    DeliverOrder,
    EndWarranty,
    HandOverOrder,
    PlanMilestone,
    ReachMilestone,
    ReceiveOrder,
    StartDelivery,
)
from services.pipeline.domain.order.order import ORDER, order_id
from services.pipeline.domain.order.state import lines_left, lines_open
from services.pipeline.domain.order.task import AssignTask, CompleteTask, ReviseTask, WithdrawTask
from shared.contracts.pipeline import ContractCancelled, OrderAccepted, OrderDelivered, OrderReceived, WarrantyEnded
from shared.decider import Refused, fold
from tests.pipeline.examples import ANNA, BEN, CUSTOMER, TODAY, after, item, terms

DEAL_ID = UUID(int=9)
DAY = TODAY - timedelta(days=60)
TERMS = terms([item(1), item(2), item(3)])
RECEIVE = ReceiveOrder(DEAL_ID, CUSTOMER, TERMS, DAY)
CONFIRM = ConfirmOrder((), DAY, TODAY)
START = StartDelivery(DAY, TODAY)
DELIVER = DeliverOrder((), DAY, TODAY)
ACCEPT = AcceptOrder(DAY, None, TODAY)
CANCEL = CancelOrder((), "not_paid", None, DAY, TODAY)
STEPS = [RECEIVE, CONFIRM, START, DELIVER, ACCEPT]


def later(days: int) -> date:
    return DAY + timedelta(days=days)


def names(events: Any) -> list[str]:
    return [type(event).__name__ for event in events]


def code(command: Any, *before: Any) -> str:
    with pytest.raises(Refused) as refused:
        ORDER.decide(command, after(ORDER, *before))
    return refused.value.code


def test_an_order_is_received_with_what_was_signed() -> None:
    assert ORDER.decide(RECEIVE, ORDER.initial) == [OrderReceived(DEAL_ID, CUSTOMER, TERMS, DAY)]


def test_an_order_is_received_once() -> None:
    assert ORDER.decide(RECEIVE, after(ORDER, RECEIVE)) == []


def test_a_deal_has_one_order() -> None:
    assert order_id(DEAL_ID) == order_id(UUID(int=9)) != order_id(UUID(int=8))


def test_an_order_goes_from_received_to_accepted_and_every_step_once() -> None:
    for number, step in enumerate(STEPS):
        assert ORDER.decide(step, after(ORDER, *STEPS[:number]))
        assert ORDER.decide(step, after(ORDER, *STEPS[: number + 1])) == []
    order = after(ORDER, *STEPS)
    assert (order.status, order.delivered_on, order.accepted_on) == ("accepted", DAY, DAY)


@pytest.mark.parametrize("step", [2, 3, 4])
def test_no_step_is_left_out(step: int) -> None:
    assert code(STEPS[step], *STEPS[: step - 1]) == "order_out_of_order"


@pytest.mark.parametrize("command", [CONFIRM, START, DELIVER, ACCEPT, CANCEL])
def test_an_order_that_is_not_there_is_not_found(command: Any) -> None:
    assert code(command) == "order_not_found"


def test_an_order_is_delivered_with_its_last_line() -> None:
    order = after(ORDER, RECEIVE, CONFIRM, START, DeliverOrder((2, 2, 1), DAY, TODAY))
    assert (order.status, [line.number for line in lines_open(order)]) == ("in_delivery", [3])
    assert ORDER.decide(DeliverOrder((1,), DAY, TODAY), order) == []
    last = ORDER.decide(DeliverOrder((3,), later(4), TODAY), order)
    assert names(last) == ["OrderLineDelivered", "OrderDelivered"]
    assert last[1] == OrderDelivered(DEAL_ID, CUSTOMER, ANNA, later(4))


def test_an_order_without_lines_is_delivered_as_a_whole() -> None:
    empty = replace(RECEIVE, terms=replace(TERMS, lines=(), net=0))
    assert names(ORDER.decide(DELIVER, after(ORDER, empty, CONFIRM, START))) == ["OrderDelivered"]


def test_days_follow_each_other_and_are_not_to_come() -> None:
    assert code(replace(CONFIRM, confirmed_on=later(-1)), RECEIVE) == "dates_out_of_order"
    assert code(replace(START, started_on=TODAY + timedelta(days=1)), RECEIVE, CONFIRM) == "date_in_future"
    assert code(replace(DELIVER, delivered_on=later(-1)), *STEPS[:3]) == "dates_out_of_order"
    assert code(replace(ACCEPT, warranty_end=later(-1)), *STEPS[:4]) == "dates_out_of_order"


def test_the_warranty_ends_once_on_the_day_that_was_agreed() -> None:
    accepted = [*STEPS[:4], AcceptOrder(DAY, later(9), TODAY)]
    order = after(ORDER, *accepted)
    assert ORDER.decide(EndWarranty(later(9)), order) == [WarrantyEnded(DEAL_ID, CUSTOMER, ANNA, later(9))]
    assert ORDER.decide(EndWarranty(later(8)), order) == []
    assert ORDER.decide(EndWarranty(later(9)), after(ORDER, *accepted, EndWarranty(later(9)))) == []


def test_a_cancelled_line_says_what_was_sold_and_to_whom() -> None:
    cancel = replace(CANCEL, lines=(2,))
    assert ORDER.decide(cancel, after(ORDER, RECEIVE)) == [
        ContractCancelled(DEAL_ID, CUSTOMER, TERMS, (TERMS.lines[1],), whole=False, reason="not_paid", cancelled_on=DAY)
    ]
    assert code(cancel, RECEIVE, cancel) == "unknown_order_line"


def test_with_the_last_line_the_whole_order_is_cancelled() -> None:
    rest = replace(CANCEL, lines=(1, 3))
    (event,) = ORDER.decide(rest, after(ORDER, RECEIVE, replace(CANCEL, lines=(2,))))
    assert event.whole
    order = after(ORDER, RECEIVE, replace(CANCEL, lines=(2,)), CANCEL)
    assert (order.status, lines_left(order)) == ("cancelled", ())
    assert ORDER.decide(CANCEL, order) == []
    assert code(CONFIRM, RECEIVE, CANCEL) == "order_cancelled"


def test_cancelling_what_is_left_to_deliver_delivers_the_order() -> None:
    before = [*STEPS[:3], DeliverOrder((1, 2), DAY, TODAY)]
    events = ORDER.decide(replace(CANCEL, lines=(3,)), after(ORDER, *before))
    assert names(events) == ["ContractCancelled", "OrderDelivered"]


def test_a_delivered_line_can_be_returned_until_the_order_is_accepted() -> None:
    assert names(ORDER.decide(replace(CANCEL, lines=(1,)), after(ORDER, *STEPS[:4]))) == ["ContractCancelled"]
    assert code(replace(CANCEL, lines=(1,)), *STEPS) == "order_out_of_order"


def test_another_reason_needs_a_note_that_stays_here() -> None:
    other = replace(CANCEL, reason="other")
    assert code(other, RECEIVE) == "note_required"
    assert names(ORDER.decide(replace(other, note="No"), after(ORDER, RECEIVE))) == [
        "ContractCancelled",
        "CancellationExplained",
    ]


PLAN = PlanMilestone("delivery", 1, later(10), None, "company", DAY, TODAY)


def milestone(*commands: Any) -> Any:
    (only,) = after(ORDER, RECEIVE, *commands).milestones.values()
    return only


def test_only_the_customer_moves_what_was_promised() -> None:
    assert milestone(PLAN).promised_on == later(10)
    ours = milestone(PLAN, replace(PLAN, planned_on=later(20)))
    theirs = milestone(PLAN, replace(PLAN, planned_on=later(20), asked_by="customer"))
    assert (ours.planned_on, ours.promised_on) == (later(20), later(10))
    assert (theirs.planned_on, theirs.promised_on) == (later(20), later(20))
    assert ORDER.decide(PLAN, after(ORDER, RECEIVE, PLAN)) == []


def test_somebody_else_can_be_responsible_for_a_milestone() -> None:
    assert milestone(PLAN).responsible_id == ANNA
    assert milestone(replace(PLAN, responsible_id=BEN), replace(PLAN, planned_on=later(3))).responsible_id == BEN


def test_delivering_and_accepting_reach_their_milestones() -> None:
    plans = [replace(PLAN, line=line) for line in (1, 3, None)] + [replace(PLAN, kind="acceptance", line=None)]
    order = after(ORDER, *STEPS[:3], *plans)
    assert names(ORDER.decide(DeliverOrder((1,), DAY, TODAY), order)) == ["OrderLineDelivered", "MilestoneReached"]
    rest = ORDER.decide(DELIVER, order)
    assert [event.milestone.line for event in rest if hasattr(event, "milestone")] == [1, 3, None]
    accepted = ORDER.decide(ACCEPT, fold(ORDER, rest, order))
    assert names(accepted) == ["MilestoneReached", "OrderAccepted"]
    assert isinstance(accepted[1], OrderAccepted)


def test_a_confirmation_promises_deliveries() -> None:
    order = after(ORDER, RECEIVE, ConfirmOrder(((1, later(5)), (2, later(6))), DAY, TODAY))
    assert [one.promised_on for one in order.milestones.values()] == [later(5), later(6)]
    assert code(ConfirmOrder(((7, later(5)),), DAY, TODAY), RECEIVE) == "unknown_order_line"


def test_what_was_reached_is_not_planned_again_and_what_was_not_planned_is_not_reached() -> None:
    training = PlanMilestone("training", None, later(3), None, "company", DAY, TODAY)
    reach = ReachMilestone("training", None, later(2), TODAY)
    assert code(reach, RECEIVE) == "milestone_not_found"
    assert code(training, RECEIVE, training, reach) == "milestone_reached"
    assert ORDER.decide(reach, after(ORDER, RECEIVE, training, reach)) == []


def test_a_cancelled_line_takes_its_milestones_with_it() -> None:
    plans = [PLAN, replace(PLAN, line=2), replace(PLAN, line=None)]
    events = ORDER.decide(replace(CANCEL, lines=(1,)), after(ORDER, RECEIVE, *plans))
    assert names(events) == ["ContractCancelled", "MilestoneDropped"]
    assert len(ORDER.decide(CANCEL, after(ORDER, RECEIVE, *plans))) == 4


ONE, TWO, THREE = UUID(int=51), UUID(int=52), UUID(int=53)
ASSIGN = AssignTask(ONE, "Ship it", BEN, later(5), (), DAY, TODAY)


def test_a_task_waits_for_those_before_it() -> None:
    second = replace(ASSIGN, task_id=TWO, blocked_by=(ONE, ONE))
    done = CompleteTask(ONE, later(1), TODAY)
    assert code(CompleteTask(TWO, later(1), TODAY), RECEIVE, ASSIGN, second) == "task_blocked"
    for freed in (done, WithdrawTask(ONE, later(1), TODAY)):
        assert names(ORDER.decide(CompleteTask(TWO, later(1), TODAY), after(ORDER, RECEIVE, ASSIGN, second, freed)))
    assert ORDER.decide(done, after(ORDER, RECEIVE, ASSIGN, done)) == []
    assert code(CompleteTask(THREE, later(1), TODAY), RECEIVE) == "task_not_found"
    assert code(WithdrawTask(ONE, later(1), TODAY), RECEIVE, ASSIGN, done) == "task_not_open"


def test_tasks_never_wait_for_each_other_in_a_circle() -> None:
    chain = [ASSIGN, replace(ASSIGN, task_id=TWO, blocked_by=(ONE,)), replace(ASSIGN, task_id=THREE, blocked_by=(TWO,))]
    circle = ReviseTask(ONE, None, None, (THREE,), DAY, TODAY)
    assert code(circle, RECEIVE, *chain) == "tasks_in_a_circle"
    assert code(replace(ASSIGN, blocked_by=(TWO,)), RECEIVE) == "unknown_task"
    assert code(replace(circle, blocked_by=(ONE,)), RECEIVE, *chain) == "tasks_in_a_circle"


def test_a_revised_task_keeps_what_was_not_said_anew() -> None:
    revised = ReviseTask(ONE, ANNA, None, None, DAY, TODAY)
    task = after(ORDER, RECEIVE, ASSIGN, revised).tasks[ONE]
    assert (task.owner_id, task.due_on, task.version) == (ANNA, later(5), 3)
    assert ORDER.decide(revised, after(ORDER, RECEIVE, ASSIGN, revised)) == []


def test_a_cancelled_order_takes_its_open_tasks_back() -> None:
    order = after(ORDER, RECEIVE, ASSIGN, replace(ASSIGN, task_id=TWO), CompleteTask(TWO, DAY, TODAY), CANCEL)
    assert {id: task.status for id, task in order.tasks.items()} == {ONE: "withdrawn", TWO: "done"}


lines = st.lists(st.integers(1, 3), max_size=3).map(tuple)
days = st.integers(0, 30).map(later)
commands = st.one_of(
    days.map(lambda day: replace(CONFIRM, confirmed_on=day)),
    days.map(lambda day: replace(START, started_on=day)),
    st.builds(DeliverOrder, lines, days, st.just(TODAY)),
    days.map(lambda day: replace(ACCEPT, accepted_on=day)),
    st.builds(lambda which, day: replace(CANCEL, lines=which, cancelled_on=day), lines, days),
    st.builds(lambda line, day: replace(PLAN, line=line, planned_on=day), st.sampled_from([1, 2, 3, None]), days),
)


@given(st.lists(commands, max_size=14))
def test_whatever_is_asked_a_line_has_one_end_and_an_order_ends_as_its_lines_do(asked: list[Any]) -> None:
    events: list[Any] = []
    order = after(ORDER, RECEIVE)
    for command in asked:
        try:
            new = ORDER.decide(command, order)
        except Refused:
            continue
        events += new
        order = fold(ORDER, new, order)
    cancelled = [line.number for event in events if isinstance(event, ContractCancelled) for line in event.lines]
    assert len(cancelled) == len(set(cancelled))
    assert set(cancelled) == set(order.cancelled)
    assert names(events).count("OrderDelivered") <= 1
    assert names(events).count("OrderAccepted") <= 1
    assert (order.status == "cancelled") == (len(order.cancelled) == 3)
    assert order.status not in {"delivered", "accepted"} or not lines_open(order)
    assert order.status != "in_delivery" or lines_open(order)
    planned = {one.milestone.milestone_id for one in events if type(one).__name__ == "MilestonePlanned"}
    ended = [
        one.milestone.milestone_id for one in events if type(one).__name__ in {"MilestoneReached", "MilestoneDropped"}
    ]
    assert planned == {*order.milestones, *ended}
    assert order.version == 1 + len(events)


def test_an_order_is_the_new_owners_whether_it_was_received_before_or_not() -> None:
    over = HandOverOrder(RECEIVE, replace(TERMS, owner_id=BEN, credits=()), later(9))
    assert names(ORDER.decide(over, after(ORDER, RECEIVE))) == ["OrderHandedOver"]
    assert names(ORDER.decide(over, after(ORDER))) == ["OrderReceived", "OrderHandedOver"]
    moved = after(ORDER, over)
    assert moved == after(ORDER, RECEIVE, over)
    assert names(ORDER.decide(over, moved)) == names(ORDER.decide(RECEIVE, moved)) == []
    assert ORDER.owners is not None
    assert ORDER.owners(moved) == (BEN,)
    (cancelled, *_) = ORDER.decide(CANCEL, moved)
    assert (cancelled.terms.owner_id, cancelled.terms.lines) == (BEN, TERMS.lines)
