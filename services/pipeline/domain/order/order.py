"""An order is what a signed deal sets in motion: confirmed, delivered line by line, accepted; or cancelled."""

from collections.abc import Iterable, Sequence
from datetime import date
from uuid import UUID, uuid5

from services.pipeline.domain.dates import in_order
from services.pipeline.domain.order.commands import (
    AcceptOrder,
    AmendOrder,
    CancelOrder,
    ConfirmOrder,
    DeliverOrder,
    EndWarranty,
    FreeOrder,
    HandOverOrder,
    HoldOrder,
    OrderCommand,
    PlanMilestone,
    ReachMilestone,
    ReceiveOrder,
    ReleaseOrder,
    StartDelivery,
)
from services.pipeline.domain.order.events import (
    EVENTS,
    CancellationExplained,
    OrderEvent,
    OrderHandedOver,
    occurred_on,
)
from services.pipeline.domain.order.following import amended, ended, recancelled
from services.pipeline.domain.order.holding import held, hold
from services.pipeline.domain.order.milestone import drop, plan, reach
from services.pipeline.domain.order.state import Order, evolve, lines_left, lines_open
from services.pipeline.domain.order.task import (
    AssignTask,
    CompleteTask,
    ReviseTask,
    WithdrawTask,
    decide_task,
)
from shared.contracts.pipeline import (
    ContractCancelled,
    DeliveryStarted,
    Line,
    OrderAccepted,
    OrderConfirmed,
    OrderDelivered,
    OrderLineDelivered,
    OrderReceived,
    WarrantyEnded,
)
from shared.decider import Noun, Refused, fold


def order_id(deal_id: UUID) -> UUID:
    """The one order of a deal."""
    return uuid5(deal_id, "order")


def decide(command: OrderCommand, order: Order) -> Sequence[OrderEvent]:
    """What is so already changes nothing. Raises Refused."""
    about_it = (order.deal_id, order.dimensions, order.terms.owner_id)
    match (command, order.status):
        case ReceiveOrder(deal_id, dimensions, terms, day), "unreceived":
            received = OrderReceived(deal_id, dimensions, terms, day)
            return [received, *hold(order, fold(ORDER, [received], order))]
        case ReceiveOrder(), _:
            return []
        case ((HandOverOrder(received) | AmendOrder(received)), "unreceived"):
            events = decide(received, order)
            return [*events, *decide(command, fold(ORDER, events, order))]
        case HandOverOrder(received, terms, day), _:
            after = (terms.owner_id, terms.credits, terms.overlay)
            same = after == (order.terms.owner_id, order.terms.credits, order.terms.overlay)
            handed: list[OrderEvent] = [] if same else [OrderHandedOver(*after, day)]
            return handed + recancelled(order, received.terms, terms, day)
        case AmendOrder(received, terms, day), _:
            events = amended(order, received.terms, terms, day)
            return [*events, *_complete(fold(ORDER, events, order), day)]
        case (HoldOrder() | FreeOrder() | ReleaseOrder()) as asked, _:
            return held(asked, order)
        case _, "unreceived":
            raise Refused("order_not_found", "There is no such order.", kind="missing")
        case EndWarranty(day), status:
            ends = status == "accepted" and order.warranty_end == day and order.warranty_ended_on is None
            return [WarrantyEnded(*about_it, day)] if ends else []
        case CancelOrder(lines=()), "cancelled":
            return []
        case _, "cancelled":
            raise Refused("order_cancelled", "The order is cancelled.")
        case ((ConfirmOrder() | StartDelivery() | DeliverOrder()), _) if (
            order.held_on is not None and order.status != _leads_to(command)
        ):
            raise Refused("order_held", f"The order is held since {order.held_on}.", values={"since": order.held_on})
        case ConfirmOrder(deliveries, day, today), "received":
            in_order(order.received_on, day, today, "/confirmed_on")
            return _confirmed(order, deliveries, day)
        case StartDelivery(day, today), "confirmed":
            in_order(order.confirmed_on, day, today, "/started_on")
            return [DeliveryStarted(*about_it, day)]
        case PlanMilestone(kind, number, planned_on, responsible_id, asked_by, day, today), _:
            in_order(order.received_on, day, today, "/agreed_on")
            if number is not None:
                _line(order, number, "/line")
            return plan(order, kind, number, planned_on, responsible_id, asked_by, agreed_on=day)
        case ReachMilestone(kind, number, day, today), _:
            in_order(order.received_on, day, today, "/reached_on")
            return reach(order, [(kind, number)], day, must_be=True)
        case DeliverOrder(numbers, day, today), "in_delivery":
            in_order(order.started_on, day, today, "/delivered_on")
            lines = [_line(order, number, f"/lines/{place}") for place, number in enumerate(dict.fromkeys(numbers))]
            return _delivered(order, lines or lines_open(order), day)
        case AcceptOrder(day, warranty_end, today), "delivered":
            in_order(order.delivered_on, day, today, "/accepted_on")
            if warranty_end is not None and warranty_end < day:
                detail, values = "The warranty ends before it starts.", {"earliest": day}
                raise Refused("dates_out_of_order", detail, kind="invalid", pointer="/warranty_end", values=values)
            waiting = [(one.kind, one.line) for one in order.milestones.values() if one.kind == "acceptance"]
            return [*reach(order, waiting, day), OrderAccepted(*about_it, day, warranty_end)]
        case CancelOrder() as cancelling, status if status != "accepted":
            return _cancelled(order, cancelling)
        case (AssignTask() | ReviseTask() | CompleteTask() | WithdrawTask()) as task, _:
            return decide_task(task, order.tasks, order.received_on)
        case ((ConfirmOrder() | StartDelivery() | DeliverOrder() | AcceptOrder() | CancelOrder()), status):
            if order.status == _leads_to(command):
                return []
            detail = (
                f"The order is {status}: it is received, confirmed, in delivery, delivered, accepted, in this order."
            )
            raise Refused("order_out_of_order", detail, values={"status": status})


def _confirmed(order: Order, deliveries: Iterable[tuple[int, date]], day: date) -> list[OrderEvent]:
    """The confirmation, and a delivery planned for each line that is promised."""
    events: list[OrderEvent] = [OrderConfirmed(order.deal_id, order.dimensions, order.terms.owner_id, day)]
    for place, (number, planned_on) in enumerate(deliveries):
        _line(order, number, f"/deliveries/{place}/line")
        state = fold(ORDER, events, order)
        events += plan(state, "delivery", number, planned_on, agreed_on=day, pointer=f"/deliveries/{place}")
    return events


def _leads_to(command: OrderCommand) -> str:
    match command:
        case ConfirmOrder():
            return "confirmed"
        case StartDelivery():
            return "in_delivery"
        case DeliverOrder(lines=()):
            return "delivered"
        case AcceptOrder():
            return "accepted"
    return ""


def _line(order: Order, number: int, pointer: str) -> Line:
    for line in lines_left(order):
        if line.number == number:
            return line
    raise Refused("unknown_order_line", f"The order has no line {number} left.", kind="invalid", pointer=pointer)


def _delivered(order: Order, lines: Iterable[Line], day: date) -> list[OrderEvent]:
    """Deliveries of the lines that are not delivered yet, and of the order when nothing else is left."""
    about_it = (order.deal_id, order.dimensions, order.terms.owner_id)
    now = [line for line in lines if line.number not in order.delivered]
    events: list[OrderEvent] = []
    for line in now:
        events += [OrderLineDelivered(*about_it, line, day), *reach(order, [("delivery", line.number)], day)]
    return events + _complete(fold(ORDER, events, order), day)


def _complete(order: Order, day: date) -> list[OrderEvent]:
    if order.status != "in_delivery" or lines_open(order):
        return []
    whole = OrderDelivered(order.deal_id, order.dimensions, order.terms.owner_id, day)
    return [*reach(order, [("delivery", None)], day), whole]


def _cancelled(order: Order, cancelling: CancelOrder) -> list[OrderEvent]:
    day, note = cancelling.cancelled_on, (cancelling.note or "").strip()
    if cancelling.reason == "other" and not note:
        detail = "The reason 'other' needs a note that says more."
        raise Refused("note_required", detail, kind="invalid", pointer="/note")
    in_order(order.received_on, day, cancelling.today, "/cancelled_on")
    numbers = dict.fromkeys(cancelling.lines)
    asked = tuple(_line(order, number, f"/lines/{place}") for place, number in enumerate(numbers))
    lines = asked or lines_left(order)
    whole = len(lines) == len(lines_left(order))
    cancelled = ContractCancelled(order.deal_id, order.dimensions, order.terms, lines, whole, cancelling.reason, day)
    events: list[OrderEvent] = [cancelled]
    if note:
        events.append(CancellationExplained(note, day))
    if whole:
        return events + ended(order, day)
    events += drop(order, {line.number for line in lines}, day)
    return events + _complete(fold(ORDER, events, order), day)


def owners(order: Order) -> tuple[UUID, ...]:
    """Whose order it is: the deal's owner."""
    return (order.terms.owner_id,)


def version_of(command: OrderCommand, order: Order, version: int) -> int:
    """A task's command is about the task; all else is about the order, which is at `version`."""
    match command:
        case AssignTask(task_id) | ReviseTask(task_id) | CompleteTask(task_id) | WithdrawTask(task_id):
            return order.tasks[task_id].version if task_id in order.tasks else 0
    return version


ORDER = Noun("order", Order(), decide, evolve, EVENTS, occurred_on=occurred_on, owners=owners, version_of=version_of)
