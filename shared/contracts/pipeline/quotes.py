"""Published events of quotes, each about one version of a deal's. Amounts are net minor units."""

from dataclasses import dataclass
from datetime import date
from typing import Literal
from uuid import UUID

from shared.contracts.pipeline.terms import Dimensions, Instalment, Line, Origin

Approver = Literal["regional_manager", "sales_director", "general_manager"]


@dataclass(frozen=True, slots=True)
class QuotedLine:
    """`line.net` is `list_net` less the discount; below `floor_net` only a director sells."""

    line: Line
    list_net: int
    discount_bp: int
    floor_net: int | None = None


@dataclass(frozen=True, slots=True)
class QuoteIssued:
    """`number` counts from 1 in its deal; `discount_bp` is the greatest of its lines.

    `approver` is the least post that has to approve it; without one it stands. `issued_by`: who did, and for whom.
    """

    number: int
    dimensions: Dimensions
    owner_id: UUID
    lines: tuple[QuotedLine, ...]
    net: int
    discount_bp: int
    currency: str
    delivery_on: date | None
    valid_until: date | None
    schedule: tuple[Instalment, ...]
    approver: Approver | None
    issued_by: tuple[UUID, ...]
    issued_on: date
    origin: Origin = "native"


@dataclass(frozen=True, slots=True)
class QuoteApproved:
    number: int
    dimensions: Dimensions
    owner_id: UUID
    net: int
    discount_bp: int
    currency: str
    approved_by: tuple[UUID, ...]
    issued_on: date
    approved_on: date


@dataclass(frozen=True, slots=True)
class QuoteRejected:
    """Whoever had to approve it did not."""

    number: int
    dimensions: Dimensions
    owner_id: UUID
    net: int
    discount_bp: int
    currency: str
    rejected_by: tuple[UUID, ...]
    issued_on: date
    rejected_on: date


@dataclass(frozen=True, slots=True)
class QuoteWithdrawn:
    number: int
    dimensions: Dimensions
    owner_id: UUID
    net: int
    currency: str
    withdrawn_on: date


@dataclass(frozen=True, slots=True)
class QuoteAccepted:
    """The customer took it; every other open quote of the deal is superseded. `issued_on` is the quote's."""

    number: int
    dimensions: Dimensions
    owner_id: UUID
    net: int
    discount_bp: int
    currency: str
    issued_on: date
    accepted_on: date
