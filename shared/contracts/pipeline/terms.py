"""What a deal is about: lines, credits, schedule, and what its numbers can be cut by. Amounts are net minor units."""

from dataclasses import dataclass
from datetime import date
from typing import Literal
from uuid import UUID

Stage = Literal["research", "screening", "contact", "needs", "presentation", "negotiation", "signed", "lost"]
LostReason = Literal[
    "price", "competitor", "budget", "missing_feature", "timing", "no_decision_maker", "no_answer", "other"
]
Trigger = Literal["signing", "delivery", "acceptance", "warranty_end"]
Origin = Literal["native", "import"]
ProductFlag = Literal["new", "strategic", "recurring"]


@dataclass(frozen=True, slots=True)
class Line:
    """One sold item, frozen as it was sold. `number` counts from 1 in its deal; amounts are totals of the line.

    `list_net` and `floor_net` are what the list or the price book asked for, None in what was sold before they were
    kept, `floor_net` also where there was no floor. `flags` are the product's of that day.
    """

    number: int
    product_id: UUID
    product_name: str
    product_line_id: UUID
    product_line_name: str
    quantity: int
    net: int
    cost: int
    vat_bp: int = 0
    list_net: int | None = None
    floor_net: int | None = None
    price_book_id: UUID | None = None
    flags: tuple[ProductFlag, ...] = ()


@dataclass(frozen=True, slots=True)
class Credit:
    """A person's share of the revenue credit in basis points; a deal's shares sum to 10 000."""

    employee_id: UUID
    share_bp: int


@dataclass(frozen=True, slots=True)
class Instalment:
    """Falls due on `due_on`, or `days` after `trigger` happened; net instalments sum to the contract."""

    number: int
    net: int
    due_on: date | None
    trigger: Trigger | None = None
    days: int = 0


@dataclass(frozen=True, slots=True)
class Dimensions:
    """What every number about a deal can be cut by."""

    customer_id: UUID | None
    customer_name: str | None
    source: str | None = None
    channel: str | None = None
    promotion_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Terms:
    """What a deal is about at a moment; `net` is the sum of its lines. Overlay credit is beside the revenue's."""

    owner_id: UUID
    credits: tuple[Credit, ...]
    lines: tuple[Line, ...]
    net: int
    currency: str
    expected_close_on: date | None
    overlay: tuple[Credit, ...] = ()
