"""What a deal's page shows of its contract."""

from datetime import date
from typing import Any
from uuid import UUID

import msgspec

from services.pipeline.views.body import Body, cancelled_body, contract_body, line_body, progress_body, terms_body
from services.pipeline.views.contract_body import amendment_body, decided_body, drafted_body, to_check_body
from shared.contracts.pipeline import (
    Approver,
    ContractAmended,
    ContractChecked,
    ContractDrafted,
    ContractReturned,
    DealCreditChanged,
    Instalment,
    Line,
    QuoteAccepted,
    Terms,
)

CONTRACTED = (
    "ContractDrafted",
    "ContractChecked",
    "ContractReturned",
    "ContractAmended",
    "DealCreditChanged",
    "CreditChangeExplained",
    "DealReduced",
    "AmendmentProposed",
    "AmendmentRejected",
)


class DealReduced(msgspec.Struct):
    """What is read of the private event."""

    lines: tuple[Line, ...]
    terms: Terms
    whole: bool
    signed_on: date
    cancelled_on: date


class AmendmentProposed(msgspec.Struct):
    """What is read of the private event."""

    lines: tuple[Line, ...]
    net: int
    schedule: tuple[Instalment, ...]
    term_end: date | None
    approver: Approver
    proposed_by: tuple[UUID, ...]
    proposed_on: date


class AmendmentRejected(msgspec.Struct):
    """That it was."""


def contracted(event: Any, body: Body) -> Body:
    """What of a deal's body is new after one of CONTRACTED or an accepted quote; nothing after another event."""
    match event:
        case ContractDrafted():
            drafted = drafted_body(
                event.number,
                delivery_on=event.delivery_on,
                company_signatories=event.company_signatories,
                customer_signatories=event.customer_signatories,
                file_reference=event.file_reference,
                drafted_on=event.drafted_on,
            )
            return {"contract": drafted}
        case ContractChecked():
            return {"contract": body["contract"] | decided_body("checked", event.checked_on)}
        case ContractReturned():
            return {"contract": body["contract"] | decided_body("returned", event.returned_on, event.mismatches)}
        case ContractAmended():
            agreed = contract_body(event.term_start, event.term_end_after, event.schedule_after, event.after.currency)
            override = body["forecast_override"]
            progress = progress_body("signed", 10_000, event.after, override=override, closed_on=event.signed_on)
            cancelled = cancelled_body((), None, event.after.currency)
            return terms_body(event.after) | agreed | progress | cancelled | {"amendment": None}
        case AmendmentProposed():
            proposed = amendment_body(
                event.lines,
                event.net,
                body["net"]["currency"],
                schedule=event.schedule,
                term_end=event.term_end,
                approver=event.approver,
                proposed_by=event.proposed_by,
                proposed_on=event.proposed_on,
            )
            return {"amendment": proposed}
        case AmendmentRejected():
            return {"amendment": None}
        case QuoteAccepted():
            return to_check_body(body["contract"])
        case DealCreditChanged():
            return terms_body(event.after)
        case DealReduced(terms=terms):
            override = body["forecast_override"]
            progress = progress_body("signed", 10_000, terms, override=override, closed_on=event.signed_on)
            lines = [*body["cancelled_lines"], *(line_body(line, terms.currency) for line in event.lines)]
            since = event.cancelled_on if event.whole else None
            reduced = {"cancelled_lines": lines, "contract_cancelled_on": since, "amendment": None}
            return terms_body(terms) | progress | reduced
    return {}
