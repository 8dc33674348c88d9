"""How a quote looks in JSON."""

from collections.abc import Iterable
from datetime import date
from uuid import UUID, uuid5

from services.pipeline.views.body import Body, contract_body, money
from shared.contracts.pipeline import Approver, Dimensions, Instalment, QuotedLine


def quote_id(deal_id: UUID, number: int) -> UUID:
    """The id of a deal's quote."""
    return uuid5(deal_id, f"quote/{number}")


def quote_body(
    deal_id: UUID,
    number: int,
    dimensions: Dimensions,
    currency: str,
    *,
    lines: Iterable[QuotedLine],
    net: int,
    discount_bp: int,
    delivery_on: date | None,
    valid_until: date | None,
    schedule: Iterable[Instalment],
    approver: Approver | None,
    issued_by: Iterable[UUID],
    issued_on: date,
) -> Body:
    """What of a quote stays as it was issued."""
    return {
        "id": quote_id(deal_id, number),
        "deal_id": deal_id,
        "number": number,
        "customer_id": dimensions.customer_id,
        "customer_name": dimensions.customer_name,
        "lines": [
            {
                "number": one.line.number,
                "product_id": one.line.product_id,
                "product_name": one.line.product_name,
                "product_line_id": one.line.product_line_id,
                "product_line_name": one.line.product_line_name,
                "quantity": one.line.quantity,
                "list_net": money(one.list_net, currency),
                "discount_bp": one.discount_bp,
                "net": money(one.line.net, currency),
                "floor_net": None if one.floor_net is None else money(one.floor_net, currency),
                "price_book_id": one.line.price_book_id,
                "flags": one.line.flags,
            }
            for one in lines
        ],
        "net": money(net, currency),
        "discount_bp": discount_bp,
        "delivery_on": delivery_on,
        "valid_until": valid_until,
        "schedule": contract_body(None, None, schedule, currency)["schedule"],
        "approver": approver,
        "issued_by": [*issued_by],
        "issued_on": issued_on,
    }
