"""Published events of a deal's contract. Amounts are net minor units; the customer's signatories are contacts' ids."""

from dataclasses import dataclass
from datetime import date
from typing import Literal
from uuid import UUID

from shared.contracts.pipeline.terms import Dimensions, Instalment, Line, Terms

Mismatch = Literal["no_accepted_quote", "lines", "delivery_on", "schedule"]


@dataclass(frozen=True, slots=True)
class ContractDrafted:
    """Between the company and the deal's customer. `replaces` is the number of the draft that it takes the place of."""

    number: str
    dimensions: Dimensions
    owner_id: UUID
    lines: tuple[Line, ...]
    net: int
    currency: str
    delivery_on: date | None
    term_start: date | None
    term_end: date | None
    schedule: tuple[Instalment, ...]
    company_signatories: tuple[UUID, ...]
    customer_signatories: tuple[UUID, ...]
    file_reference: str | None
    replaces: str | None
    drafted_by: tuple[UUID, ...]
    drafted_on: date


@dataclass(frozen=True, slots=True)
class ContractChecked:
    """Somebody else has found that it says what the accepted quote does."""

    number: str
    dimensions: Dimensions
    owner_id: UUID
    net: int
    currency: str
    checked_by: tuple[UUID, ...]
    drafted_on: date
    checked_on: date


@dataclass(frozen=True, slots=True)
class ContractReturned:
    """It does not say what the accepted quote does: back to negotiation, where a new draft takes its place."""

    number: str
    dimensions: Dimensions
    owner_id: UUID
    mismatches: tuple[Mismatch, ...]
    returned_by: tuple[UUID, ...]
    drafted_on: date
    returned_on: date


@dataclass(frozen=True, slots=True)
class ContractAmended:
    """What a signed contract was and is: `before` is what stood of it. Old ones have no `number`.

    `schedule_before` sums to `before` and the lines `cancelled` since it was agreed, `schedule_after` to `after`. Where
    it gives away more than whoever amended it may, others approved it.
    """

    number: str | None
    dimensions: Dimensions
    before: Terms
    after: Terms
    schedule_before: tuple[Instalment, ...]
    schedule_after: tuple[Instalment, ...]
    term_start: date | None
    term_end_before: date | None
    term_end_after: date | None
    signed_on: date
    amended_by: tuple[UUID, ...]
    amended_on: date
    cancelled: tuple[Line, ...] = ()
    approved_by: tuple[UUID, ...] = ()
