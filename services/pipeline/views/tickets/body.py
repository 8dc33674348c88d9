"""How a service ticket looks in JSON: the same for the answer to a command and for a list."""

from datetime import datetime
from uuid import UUID

from services.pipeline.views.body import Body
from shared.contracts.pipeline import TicketAbout


def ticket_body(ticket_id: UUID, about: TicketAbout, subject: str, description: str, opened_at: datetime) -> Body:
    """What a ticket is about; its clocks, its status and its version are added by whoever knows them."""
    return {
        "id": ticket_id,
        "kind": about.kind,
        "severity": about.severity,
        "subject": subject,
        "description": description,
        "order_id": about.order_id,
        "deal_id": about.deal_id,
        "customer_id": about.dimensions.customer_id,
        "customer_name": about.dimensions.customer_name,
        "owner_id": about.owner_id,
        "responsible_id": about.responsible_id,
        "lines": [
            {
                "number": line.number,
                "product_id": line.product_id,
                "product_name": line.product_name,
                "product_line_id": line.product_line_id,
                "product_line_name": line.product_line_name,
            }
            for line in about.lines
        ],
        "opened_at": opened_at,
    }


def clock_body(promised_minutes: int, due_at: datetime | None, ran_out_at: datetime | None = None) -> Body:
    """A clock that runs, or (without `due_at`) stands still."""
    return {
        "promised_minutes": promised_minutes,
        "due_at": due_at,
        "ran_out_at": ran_out_at,
        "ended_at": None,
        "minutes": None,
        "in_time": None,
    }


def ended(at: datetime, minutes: int, *, in_time: bool) -> Body:
    """What is known of a clock when it has ended."""
    return {"ended_at": at, "minutes": minutes, "in_time": in_time}
