"""Published events of a customer's account. Amounts are minor units, net of VAT unless a field says gross."""

from dataclasses import dataclass
from datetime import date
from typing import Literal
from uuid import UUID

from shared.contracts.pipeline.terms import Dimensions, Origin


@dataclass(frozen=True, slots=True)
class CreditAmount:
    employee_id: UUID
    net: int


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
    """Money on one invoice, due on `due_on`, down to line and person; `gross` is the sum of the lines' net and VAT."""

    invoice_id: UUID
    order_id: UUID
    deal_id: UUID
    gross: int
    lines: tuple[AllocatedLine, ...]
    due_on: date | None = None


@dataclass(frozen=True, slots=True)
class InvoiceIssued:
    """Subject is the customer's account. `gross` = `net` + `vat`, by line and in sum.

    `number` is that of an invoice from elsewhere; without one the year and the id make it.
    """

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
    number: str | None = None
    origin: Origin = "native"


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
    origin: Origin = "native"


@dataclass(frozen=True, slots=True)
class AllocationsCorrected:
    """No money moved: what a payment covers, before and after its invoices were taken back; the rest is on account.

    `credit_changed`: it covers what it did, for other people.
    """

    payment_id: UUID
    deal_id: UUID
    dimensions: Dimensions
    currency: str
    reason: Literal["amended", "cancelled", "credit_changed"]
    corrected_on: date
    allocations_before: tuple[Allocation, ...]
    allocations_after: tuple[Allocation, ...]
    on_account_before: int
    on_account_after: int


CreditReason = Literal["wrong_amount", "returned", "cancelled", "amended", "discount", "other"]
WriteOffReason = Literal["insolvent", "disputed", "small_amount", "uncollectable"]


@dataclass(frozen=True, slots=True)
class InvoiceCredited:
    """A credit note (red letter) takes back what is open of an invoice, whole or in part, by line."""

    credit_note_id: UUID
    invoice_id: UUID
    order_id: UUID
    deal_id: UUID
    dimensions: Dimensions
    owner_id: UUID
    net: int
    vat: int
    gross: int
    currency: str
    reason: CreditReason
    credited_on: date
    lines: tuple[AllocatedLine, ...]
    due_on: date | None = None


@dataclass(frozen=True, slots=True)
class InvoiceWrittenOff:
    """What is open of an invoice is given up, whole or in part: asked for by one person, approved by another."""

    write_off_id: UUID
    invoice_id: UUID
    order_id: UUID
    deal_id: UUID
    dimensions: Dimensions
    owner_id: UUID
    net: int
    vat: int
    gross: int
    currency: str
    reason: WriteOffReason
    written_off_on: date
    lines: tuple[AllocatedLine, ...]


@dataclass(frozen=True, slots=True)
class InvoiceCreditChanged:
    """Since its deal's split changed, net parts of an invoice are credited to others: the same sum before and after."""

    invoice_id: UUID
    order_id: UUID
    deal_id: UUID
    dimensions: Dimensions
    owner_before: UUID
    owner_after: UUID
    currency: str
    changed_on: date
    lines_before: tuple[AllocatedLine, ...]
    lines_after: tuple[AllocatedLine, ...]


@dataclass(frozen=True, slots=True)
class ProvisionChanged:
    """What is set aside for an invoice that is 90 days overdue: `rate_bp` of what is open of it.

    It follows what is open down to 0, when that is paid, taken back or given up. No money moves.
    """

    invoice_id: UUID
    order_id: UUID
    deal_id: UUID
    owner_id: UUID
    net_before: int
    net_after: int
    rate_bp: int
    currency: str
    due_on: date
    changed_on: date


@dataclass(frozen=True, slots=True)
class InvoiceRegistered:
    """The tax authority's number of an invoice; `replaces` is the one that was registered by mistake."""

    invoice_id: UUID
    order_id: UUID
    deal_id: UUID
    dimensions: Dimensions
    owner_id: UUID
    tax_number: str
    replaces: str | None
    registered_on: date
