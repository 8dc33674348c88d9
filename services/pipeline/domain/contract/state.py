"""What has become of a deal's contract until it is signed."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Literal
from uuid import UUID

from shared.contracts.pipeline import (
    Approver,
    ContractChecked,
    ContractDrafted,
    ContractReturned,
    Instalment,
    Line,
    Mismatch,
)

ContractStatus = Literal["drafted", "checked", "returned"]


@dataclass(frozen=True, slots=True)
class AmendmentProposed:
    """Private: what a signed contract is to become. `approver` is the least post that has to approve it."""

    lines: tuple[Line, ...]
    net: int
    schedule: tuple[Instalment, ...]
    term_end: date | None
    approver: Approver | None
    proposed_by: tuple[UUID, ...]
    proposed_on: date


@dataclass(frozen=True, slots=True)
class AmendmentRejected:
    """Private: the contract stays as it is."""

    rejected_by: tuple[UUID, ...]
    rejected_on: date


AmendmentEvent = AmendmentProposed | AmendmentRejected
DraftEvent = ContractDrafted | ContractChecked | ContractReturned
EVENTS = (ContractDrafted, ContractChecked, ContractReturned)


@dataclass(frozen=True, slots=True)
class Contract:
    """`drafted_by` names everybody who may not check it."""

    number: str
    status: ContractStatus
    lines: tuple[Line, ...]
    net: int
    delivery_on: date | None
    term_start: date | None
    term_end: date | None
    schedule: tuple[Instalment, ...]
    company_signatories: tuple[UUID, ...]
    customer_signatories: tuple[UUID, ...]
    file_reference: str | None
    drafted_by: tuple[UUID, ...]
    drafted_on: date
    decided_on: date | None = None
    mismatches: tuple[Mismatch, ...] = ()


def evolve(contract: Contract | None, event: DraftEvent) -> Contract | None:
    match event:
        case ContractDrafted():
            return Contract(
                number=event.number,
                status="drafted",
                lines=event.lines,
                net=event.net,
                delivery_on=event.delivery_on,
                term_start=event.term_start,
                term_end=event.term_end,
                schedule=event.schedule,
                company_signatories=event.company_signatories,
                customer_signatories=event.customer_signatories,
                file_reference=event.file_reference,
                drafted_by=event.drafted_by,
                drafted_on=event.drafted_on,
            )
        case ContractChecked():
            return contract and replace(contract, status="checked", decided_on=event.checked_on)
        case ContractReturned():
            return contract and replace(
                contract, status="returned", decided_on=event.returned_on, mismatches=event.mismatches
            )


def to_check(contract: Contract | None) -> Contract | None:
    """The contract after the deal or its quote has become another: what was checked before is checked anew."""
    if contract is None or contract.status != "checked":
        return contract
    return replace(contract, status="drafted", decided_on=None)


def occurred_on(event: DraftEvent) -> date:
    match event:
        case ContractDrafted():
            return event.drafted_on
        case ContractChecked():
            return event.checked_on
        case ContractReturned():
            return event.returned_on
