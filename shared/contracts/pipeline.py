"""Published events of pipeline: products, deals, orders and the customer's account. Amounts are minor units.

Contract and allocation amounts are net of VAT unless a field says gross. Long, because one file is the whole list.
"""

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


@dataclass(frozen=True, slots=True)
class Line:
    """One sold item, price and cost frozen. `number` counts from 1 in its deal; `net` and `cost` are line totals."""

    number: int
    product_id: UUID
    product_name: str
    product_line_id: UUID
    product_line_name: str
    quantity: int
    net: int
    cost: int


@dataclass(frozen=True, slots=True)
class Credit:
    """A person's share of the revenue credit in basis points; a deal's shares sum to 10 000."""

    employee_id: UUID
    share_bp: int


@dataclass(frozen=True, slots=True)
class CreditAmount:
    employee_id: UUID
    net: int


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
    """What a deal is about at a moment; `net` is the sum of its lines."""

    owner_id: UUID
    credits: tuple[Credit, ...]
    lines: tuple[Line, ...]
    net: int
    currency: str
    expected_close_on: date | None


@dataclass(frozen=True, slots=True)
class ProductLineListed:
    name: str
    listed_on: date
    external_reference: str | None = None


@dataclass(frozen=True, slots=True)
class ProductListed:
    name: str
    product_line_id: UUID
    product_line_name: str
    list_price: int
    unit_cost: int
    currency: str
    listed_on: date
    external_reference: str | None = None


@dataclass(frozen=True, slots=True)
class ProductRepriced:
    name: str
    list_price_before: int
    list_price_after: int
    unit_cost_before: int
    unit_cost_after: int
    currency: str
    effective_from: date


@dataclass(frozen=True, slots=True)
class DealOpened:
    """`opened_on` is unknown for some imported deals; then no opening is counted."""

    dimensions: Dimensions
    terms: Terms
    stage: Stage
    probability_bp: int
    opened_on: date | None
    origin: Origin = "native"
    external_reference: str | None = None


@dataclass(frozen=True, slots=True)
class DealRevised:
    """Owner, credits, lines or the expected close of an open deal changed."""

    dimensions: Dimensions
    before: Terms
    after: Terms
    stage: Stage
    revised_on: date
    opened_on: date | None = None


@dataclass(frozen=True, slots=True)
class DealAdvanced:
    """Moved to another open stage, forward or back."""

    dimensions: Dimensions
    terms: Terms
    stage_before: Stage
    stage_after: Stage
    probability_bp: int
    opened_on: date | None
    advanced_on: date


@dataclass(frozen=True, slots=True)
class DealLost:
    dimensions: Dimensions
    terms: Terms
    stage: Stage
    reason: LostReason
    opened_on: date | None
    lost_on: date
    origin: Origin = "native"


@dataclass(frozen=True, slots=True)
class DealReopened:
    """Takes a loss back: `lost_on`, `dimensions` and `terms` are those of the loss."""

    dimensions: Dimensions
    terms: Terms
    stage: Stage
    probability_bp: int
    opened_on: date | None
    lost_on: date
    reopened_on: date


@dataclass(frozen=True, slots=True)
class DealSigned:
    dimensions: Dimensions
    terms: Terms
    opened_on: date | None
    signed_on: date
    term_start: date | None
    term_end: date | None
    schedule: tuple[Instalment, ...]
    origin: Origin = "native"
    external_reference: str | None = None


@dataclass(frozen=True, slots=True)
class OrderReceived:
    deal_id: UUID
    dimensions: Dimensions
    terms: Terms
    received_on: date


@dataclass(frozen=True, slots=True)
class AllocatedLine:
    """A line's part of an invoice or a payment; the credits sum to `net`."""

    number: int
    product_id: UUID
    product_line_id: UUID
    net: int
    vat: int
    cost: int
    credits: tuple[CreditAmount, ...]


@dataclass(frozen=True, slots=True)
class Allocation:
    """Money on one invoice, down to line and person; `gross` is the sum of the lines' net and VAT."""

    invoice_id: UUID
    order_id: UUID
    deal_id: UUID
    gross: int
    lines: tuple[AllocatedLine, ...]


@dataclass(frozen=True, slots=True)
class InvoiceIssued:
    """Subject is the customer's account. `gross` = `net` + `vat`, by line and in sum."""

    invoice_id: UUID
    order_id: UUID
    deal_id: UUID
    instalment: int
    dimensions: Dimensions
    owner_id: UUID
    net: int
    vat: int
    gross: int
    currency: str
    issued_on: date
    due_on: date
    lines: tuple[AllocatedLine, ...]


@dataclass(frozen=True, slots=True)
class PaymentReceived:
    """One bank line. `gross` = the allocations' gross + `on_account`."""

    payment_id: UUID
    reference: str
    dimensions: Dimensions
    gross: int
    currency: str
    received_on: date
    allocations: tuple[Allocation, ...]
    on_account: int
    origin: Origin = "native"


@dataclass(frozen=True, slots=True)
class CreditApplied:
    """Money that stood on account went to invoices; the sum received is unchanged."""

    payment_id: UUID
    dimensions: Dimensions
    currency: str
    applied_on: date
    allocations: tuple[Allocation, ...]
    on_account_before: int
    on_account_after: int


@dataclass(frozen=True, slots=True)
class PaymentRefunded:
    """Money went back: what the payment covers before and after; `gross` is the difference, positive."""

    payment_id: UUID
    refund_id: UUID
    reference: str
    dimensions: Dimensions
    gross: int
    currency: str
    refunded_on: date
    allocations_before: tuple[Allocation, ...]
    allocations_after: tuple[Allocation, ...]
    on_account_before: int
    on_account_after: int


TOPICS: dict[str, tuple[type, ...]] = {
    "products": (ProductLineListed, ProductListed, ProductRepriced),
    "deals": (DealOpened, DealRevised, DealAdvanced, DealLost, DealReopened, DealSigned),
    "orders": (OrderReceived,),
    "accounts": (InvoiceIssued, PaymentReceived, CreditApplied, PaymentRefunded),
}
