"""An order of a customer who is long overdue is held: it goes on when that is settled, or when somebody says so."""

from services.pipeline.domain.dates import in_order
from services.pipeline.domain.order.commands import FreeOrder, HoldOrder, ReleaseOrder
from services.pipeline.domain.order.events import HoldAwaited, OrderEvent, ReleaseExplained
from services.pipeline.domain.order.state import Order
from shared.contracts.pipeline import OrderHeld, OrderReleased
from shared.decider import Refused

UNDELIVERED = frozenset({"received", "confirmed", "in_delivery"})


def held(command: HoldOrder | FreeOrder | ReleaseOrder, order: Order) -> list[OrderEvent]:
    """What is delivered, accepted or cancelled is not held; what is so already changes nothing. Raises Refused."""
    about_it = (order.deal_id, order.dimensions, order.terms.owner_id)
    match command:
        case HoldOrder(day) if order.status == "unreceived":
            return [] if order.held_on is not None else [HoldAwaited(day, day)]
        case HoldOrder(day):
            if order.held_on is not None or order.status not in UNDELIVERED:
                return []
            return [OrderHeld(*about_it, "overdue", max(day, order.received_on or day))]
        case FreeOrder(day):
            if order.held_on is None:
                return []
            if order.status == "unreceived":
                return [HoldAwaited(None, day)]
            return [OrderReleased(*about_it, "settled", order.held_on, max(day, order.held_on))]
        case ReleaseOrder(reason, day, today):
            if order.status == "unreceived":
                raise Refused("order_not_found", "There is no such order.", kind="missing")
            if order.held_on is None:
                return []
            in_order(order.held_on, day, today, "/released_on")
            return [OrderReleased(*about_it, "by_hand", order.held_on, day), ReleaseExplained(reason, day)]


def hold(awaited: Order, received: Order) -> list[OrderEvent]:
    """An order that was to be held before it was received is so at once."""
    return [] if awaited.held_on is None else held(HoldOrder(awaited.held_on), received)
