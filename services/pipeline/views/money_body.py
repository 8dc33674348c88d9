"""How a customer's money looks in JSON: the same for the answer to a command and for a list."""

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from services.pipeline.views.body import Body, money


def payment_body(
    payment_id: UUID,
    version: int,
    customer_id: UUID | None,
    reference: str,
    received_on: date,
    currency: str,
    *,
    gross: int,
    refunded: int,
    on_account: int,
    allocations: Iterable[tuple[UUID, int]],
    refunds: Iterable[Body] = (),
) -> Body:
    """A bank line and where its money is now; `version` is its account's."""
    return {
        "id": payment_id,
        "version": version,
        "customer_id": customer_id,
        "reference": reference,
        "received_on": received_on,
        "gross": money(gross, currency),
        "refunded": money(refunded, currency),
        "on_account": money(on_account, currency),
        "allocations": [
            {"invoice_id": invoice_id, "gross": money(amount, currency)} for invoice_id, amount in allocations
        ],
        "refunds": [*refunds],
    }


def refund_body(
    refund_id: UUID, reference: str, gross: int, currency: str, status: str, refunded_on: date | None
) -> Body:
    """Money that is to go back, or went."""
    return {
        "id": refund_id,
        "reference": reference,
        "gross": money(gross, currency),
        "status": status,
        "refunded_on": refunded_on,
    }


def correction_body(
    id: UUID,
    kind: str,
    customer_id: UUID,
    about: UUID,
    gross: int,
    currency: str,
    *,
    reason: str | None,
    status: str,
    requested_by: Iterable[UUID] = (),
    requested_on: date | None = None,
    decided_on: date | None = None,
) -> Body:
    """What is taken back of an invoice or a payment; `about` is its id."""
    return {
        "id": id,
        "kind": kind,
        "customer_id": customer_id,
        "invoice_id": None if kind == "refund" else about,
        "payment_id": about if kind == "refund" else None,
        "gross": money(gross, currency),
        "reason": reason,
        "status": status,
        "requested_by": [*requested_by],
        "requested_on": requested_on,
        "decided_on": decided_on,
    }
