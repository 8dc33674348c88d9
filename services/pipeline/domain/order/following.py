"""An order follows its deal's amendments, and makes good what the deal did to lines before it knew they are gone."""

from dataclasses import replace
from datetime import date

from services.pipeline.domain.order.events import OrderAmended, OrderEvent
from services.pipeline.domain.order.milestone import drop
from services.pipeline.domain.order.state import Order, evolve, lines_left
from services.pipeline.domain.order.task import TaskWithdrawn
from shared.contracts.pipeline import ContractCancelled, Line, Terms


def amended(order: Order, before: Terms, after: Terms, day: date) -> list[OrderEvent]:
    """What is delivered stays so, unless there are more pieces of it; a line that is gone takes its milestones along.

    What was cancelled stays cancelled, whatever the amendment made of it; an order with nothing left is cancelled.
    """
    new = {line.number: line for line in after.lines}
    kept = {line.number: line for line in order.terms.lines if line.number in order.cancelled}
    lines = tuple(line for _, line in sorted((kept | new).items()))
    again = tuple(
        line.number
        for line in lines_left(order)
        if line.number in order.delivered and line.number in new and new[line.number].quantity > line.quantity
    )
    events: list[OrderEvent] = []
    if lines != order.terms.lines:
        events.append(OrderAmended(lines, again, day))
        events += drop(order, {line.number for line in lines_left(order)} - {*new}, day)
    events += recancelled(order, before, after, day)
    left = order
    for event in events:
        left = evolve(left, event)
    if order.status != "cancelled" and not lines_left(left):
        events.append(_again(left, left.terms, (), day, whole=True))
        events += ended(left, day)
    return events


def recancelled(order: Order, before: Terms, after: Terms, day: date) -> list[OrderEvent]:
    """What was cancelled before the deal changed it is taken back as it was, and cancelled as the deal has it since."""
    old, new = (
        tuple(line for line in terms.lines if order.status == "cancelled" or line.number in order.cancelled)
        for terms in (before, after)
    )
    if (old, before.owner_id, before.credits) == (new, after.owner_id, after.credits) or not (old or new):
        return []
    back = tuple(replace(line, net=-line.net, cost=-line.cost) for line in old)
    return [_again(order, terms, lines, day) for terms, lines in ((before, back), (after, new)) if lines]


def ended(order: Order, day: date) -> list[OrderEvent]:
    """Of an order with nothing left no milestone is reached and no task done."""
    open = [TaskWithdrawn(id, day) for id, task in order.tasks.items() if task.status == "open"]
    return [*drop(order, None, day), *open]


def _again(order: Order, terms: Terms, lines: tuple[Line, ...], day: date, *, whole: bool = False) -> ContractCancelled:
    since = max(day, *order.cancelled.values(), order.cancelled_on or day)
    whole = whole or order.status == "cancelled"
    reason = order.cancel_reason or "mistake"
    return ContractCancelled(order.deal_id, order.dimensions, terms, lines, whole, reason, since)
