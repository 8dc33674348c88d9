"""What a deal's page shows of its contract."""

from typing import Any

from services.pipeline.views.body import Body, contract_body, progress_body, terms_body
from services.pipeline.views.contract_body import decided_body, drafted_body, to_check_body
from shared.contracts.pipeline import (
    ContractAmended,
    ContractChecked,
    ContractDrafted,
    ContractReturned,
    DealCreditChanged,
    QuoteAccepted,
)

CONTRACTED = (
    "ContractDrafted",
    "ContractChecked",
    "ContractReturned",
    "ContractAmended",
    "DealCreditChanged",
    "CreditChangeExplained",
)


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
            return terms_body(event.after) | agreed | progress
        case QuoteAccepted():
            return to_check_body(body["contract"])
        case DealCreditChanged():
            return terms_body(event.after)
    return {}
