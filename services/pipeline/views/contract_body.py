"""How a deal's contract looks in JSON, until it is signed and after."""

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from services.pipeline.views.body import Body, line_body, money, schedule_body
from shared.contracts.pipeline import Approver, Instalment, Line, Mismatch


def drafted_body(
    number: str,
    *,
    delivery_on: date | None,
    company_signatories: Iterable[UUID],
    customer_signatories: Iterable[UUID],
    file_reference: str | None,
    drafted_on: date,
) -> Body:
    """A draft that nobody has checked."""
    return {
        "number": number,
        "status": "drafted",
        "delivery_on": delivery_on,
        "company_signatories": [*company_signatories],
        "customer_signatories": [*customer_signatories],
        "file_reference": file_reference,
        "drafted_on": drafted_on,
        "decided_on": None,
        "mismatches": [],
    }


def to_check_body(contract: Body | None) -> Body:
    """What of a deal's body changes when what was checked is to be checked anew."""
    if contract is None or contract["status"] != "checked":
        return {}
    return {"contract": contract | decided_body("drafted", None)}


def decided_body(status: str, decided_on: date | None, mismatches: Iterable[Mismatch] = ()) -> Body:
    """What of a draft changes when it is checked or returned."""
    return {"status": status, "decided_on": decided_on, "mismatches": [*mismatches]}


def amendment_body(
    lines: Iterable[Line],
    net: int,
    currency: str,
    *,
    schedule: Iterable[Instalment],
    term_end: date | None,
    approver: Approver | None,
    proposed_by: Iterable[UUID],
    proposed_on: date,
) -> Body:
    """What a signed contract is to become when another approves it."""
    return {
        "lines": [line_body(line, currency) for line in lines],
        "net": money(net, currency),
        "schedule": schedule_body(schedule, currency),
        "term_end": term_end,
        "approver": approver,
        "proposed_by": [*proposed_by],
        "proposed_on": proposed_on,
    }
