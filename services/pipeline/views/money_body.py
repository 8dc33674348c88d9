"""How a customer's money looks in JSON: the same for the answer to a command and for a list."""

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from msgspec import Struct

from services.pipeline.views.body import Body, money


class Amount(Struct, gc=False):
    """Minor units and their currency."""

    amount_minor: int
    currency: str


class Covered(Struct):
    """What of a payment an invoice has got."""

    invoice_id: UUID
    gross: Amount


class Refund(Struct):
    """Money that is to go back, or went."""

    id: UUID
    reference: str
    gross: Amount
    status: str
    refunded_on: date | None


class Payment(Struct, omit_defaults=True):
    """A bank line and where its money is now; `version` is its account's, when it last changed."""

    id: UUID
    customer_id: UUID
    reference: str
    received_on: date
    gross: Amount
    refunded: Amount
    on_account: Amount
    allocations: list[Covered]
    refunds: list[Refund]
    version: int = 0


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
