"""An order as it is answered, and what events do to it."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

import msgspec

from services.pipeline.views.body import Body, dimensions_body, line_body, money, terms_body
from shared.contracts.pipeline import (
    ContractCancelled,
    Credit,
    DeliveryStarted,
    Dimensions,
    Line,
    OrderAccepted,
    OrderConfirmed,
    OrderDelivered,
    OrderHeld,
    OrderLineDelivered,
    OrderReceived,
    OrderReleased,
    Terms,
    WarrantyEnded,
)

DAYS = (
    "confirmed_on",
    "started_on",
    "delivered_on",
    "accepted_on",
    "warranty_end",
    "warranty_ended_on",
    "cancelled_on",
    "cancel_reason",
)


class OrderHandedOver(msgspec.Struct):
    """What is needed of the private event."""

    owner_id: UUID
    credits: tuple[Credit, ...]
    overlay: tuple[Credit, ...]


class OrderAmended(msgspec.Struct):
    """What is needed of the private event."""

    lines: tuple[Line, ...]
    again: tuple[int, ...]


def order_body(
    status: str,
    deal_id: UUID,
    dimensions: Dimensions,
    terms: Terms,
    received_on: date | None,
    delivered: Mapping[int, date],
    cancelled: Mapping[int, date],
    *,
    held_on: date | None = None,
    **days: date | str | None,
) -> Body:
    """An order but for its id and version; `delivered` and `cancelled` are the days by line, `days` are of DAYS."""
    sold = terms_body(terms)
    del sold["expected_close_on"]
    return {
        "status": status,
        "deal_id": deal_id,
        **dimensions_body(dimensions),
        **sold,
        **_standing(sold["lines"], delivered, cancelled, terms.currency),
        "received_on": received_on,
        **{name: days.get(name) for name in DAYS},
        "held": held_body(held_on),
    }


def held_body(held_on: date | None) -> Body | None:
    """Since when nothing is confirmed or delivered, and why; None when the order goes on."""
    return None if held_on is None else {"since": held_on, "reason": "overdue"}


def changed(body: Body, event: Any) -> Body:
    """What of an order's body is new after `event`."""
    match event:
        case OrderReceived():
            return order_body("received", event.deal_id, event.dimensions, event.terms, event.received_on, {}, {})
        case OrderConfirmed():
            return {"status": "confirmed", "confirmed_on": event.confirmed_on}
        case DeliveryStarted():
            return {"status": "in_delivery", "started_on": event.started_on}
        case OrderLineDelivered():
            return _lines(body, [event.line.number], "delivered", event.delivered_on)
        case OrderDelivered():
            return {"status": "delivered", "delivered_on": event.delivered_on}
        case OrderAccepted():
            return {"status": "accepted", "accepted_on": event.accepted_on, "warranty_end": event.warranty_end}
        case WarrantyEnded():
            return {"warranty_ended_on": event.ended_on}
        case ContractCancelled():
            known = {line["number"] for line in body["lines"] if line["status"] == "cancelled"}
            now = [line.number for line in event.lines if line.number not in known]
            gone = _lines(body, now, "cancelled", event.cancelled_on)
            whole = {"status": "cancelled", "cancelled_on": body["cancelled_on"] or event.cancelled_on}
            whole = whole if event.whole else {}
            return gone | whole | {"cancel_reason": event.reason}
        case OrderHeld():
            return {"held": held_body(event.held_on)}
        case OrderReleased():
            return {"held": None}
        case OrderAmended():
            return _amended(body, event)
        case OrderHandedOver():
            return {"owner_id": event.owner_id, "credits": event.credits, "overlay": event.overlay}
    return {}


def _amended(body: Body, event: OrderAmended) -> Body:
    known: dict[str, dict[int, Any]] = {
        name: {line["number"]: line[name] for line in body["lines"] if line[name]}
        for name in ("delivered_on", "cancelled_on")
    }
    delivered = {number: day for number, day in known["delivered_on"].items() if number not in event.again}
    currency, net = body["net"]["currency"], sum(line.net for line in event.lines)
    lines = [line_body(line, currency) for line in event.lines]
    amended = {"net": money(net, currency), **_standing(lines, delivered, known["cancelled_on"], currency)}
    if body["status"] in {"delivered", "accepted"} and any(line["status"] == "open" for line in lines):
        amended |= {"status": "in_delivery", "delivered_on": None, "accepted_on": None, "warranty_end": None}
    return amended


def _standing(lines: list[Body], delivered: Mapping[int, Any], cancelled: Mapping[int, Any], currency: str) -> Body:
    for line in lines:
        number = line["number"]
        ended = "cancelled" if number in cancelled else "delivered" if number in delivered else "open"
        line |= {"status": ended, "delivered_on": delivered.get(number), "cancelled_on": cancelled.get(number)}
    return {"lines": lines, "undelivered": money(_undelivered(lines), currency)}


def _lines(body: Body, numbers: Sequence[int], status: str, day: date) -> Body:
    lines = [
        line | {"status": status, f"{status}_on": day} if line["number"] in numbers else line for line in body["lines"]
    ]
    return {"lines": lines, "undelivered": money(_undelivered(lines), body["net"]["currency"])}


def _undelivered(lines: Sequence[Body]) -> int:
    return sum(line["net"]["amount_minor"] for line in lines if line["status"] == "open")
