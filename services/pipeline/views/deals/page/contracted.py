"""What a deal's page shows of its contract."""

from collections.abc import Mapping
from datetime import date
from uuid import UUID

import msgspec

from services.pipeline.views.body import (
    Body,
    Change,
    cancelled_body,
    contract_body,
    line_body,
    progress_body,
    terms_body,
)
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


def _drafted(event: ContractDrafted, body: Body) -> None:
    body["contract"] = drafted_body(
        event.number,
        delivery_on=event.delivery_on,
        company_signatories=event.company_signatories,
        customer_signatories=event.customer_signatories,
        file_reference=event.file_reference,
        drafted_on=event.drafted_on,
    )


def _checked(event: ContractChecked, body: Body) -> None:
    body["contract"] = body["contract"] | decided_body("checked", event.checked_on)


def _returned(event: ContractReturned, body: Body) -> None:
    body["contract"] = body["contract"] | decided_body("returned", event.returned_on, event.mismatches)


def _amended(event: ContractAmended, body: Body) -> None:
    after = event.after
    body.update(terms_body(after))
    body.update(contract_body(event.term_start, event.term_end_after, event.schedule_after, after.currency))
    body.update(_signed(after, event.signed_on, body))
    body.update(cancelled_body((), None, after.currency))
    body["amendment"] = None


def _proposed(event: AmendmentProposed, body: Body) -> None:
    body["amendment"] = amendment_body(
        event.lines,
        event.net,
        body["net"]["currency"],
        schedule=event.schedule,
        term_end=event.term_end,
        approver=event.approver,
        proposed_by=event.proposed_by,
        proposed_on=event.proposed_on,
    )


def _rejected(_event: AmendmentRejected, body: Body) -> None:
    body["amendment"] = None


def _accepted(_event: QuoteAccepted, body: Body) -> None:
    body.update(to_check_body(body["contract"]))


def _credited(event: DealCreditChanged, body: Body) -> None:
    body.update(terms_body(event.after))


def _reduced(event: DealReduced, body: Body) -> None:
    terms = event.terms
    body.update(terms_body(terms))
    body.update(_signed(terms, event.signed_on, body))
    body["cancelled_lines"] = [*body["cancelled_lines"], *(line_body(line, terms.currency) for line in event.lines)]
    body["contract_cancelled_on"] = event.cancelled_on if event.whole else None
    body["amendment"] = None


def _signed(terms: Terms, signed_on: date, body: Body) -> Body:
    return progress_body("signed", 10_000, terms, override=body["forecast_override"], closed_on=signed_on)


CONTRACTED: Mapping[str, Change] = {
    "ContractDrafted": _drafted,
    "ContractChecked": _checked,
    "ContractReturned": _returned,
    "ContractAmended": _amended,
    "AmendmentProposed": _proposed,
    "AmendmentRejected": _rejected,
    "QuoteAccepted": _accepted,
    "DealCreditChanged": _credited,
    "DealReduced": _reduced,
}
