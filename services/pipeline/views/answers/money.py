"""Accounts, invoices and payments, as they are answered."""

from datetime import date
from typing import Literal
from uuid import UUID

from pydantic import BaseModel, Field

from shared.contracts.pipeline import CreditReason, Origin, WriteOffReason
from shared.web.answers import ANSWER, Batch, BatchResult, Page
from shared.web.fields import Money

InvoiceStatus = Literal["open", "overdue", "paid", "credited", "written_off"]
NOTHING = {"amount_minor": 0, "currency": "CNY"}
GROSS = {"amount_minor": 13_560_000, "currency": "CNY"}
VAT = {"amount_minor": 1_560_000, "currency": "CNY"}


class Invoice(BaseModel):
    """An instalment that has been invoiced: gross = net + VAT = paid + credited + written off + outstanding."""

    model_config = ANSWER
    id: UUID
    version: int
    """Its account's, when it last changed."""
    number: str = Field(examples=["INV-2026-9B1C04D7E2F5"])
    customer_id: UUID
    customer_name: str | None
    deal_id: UUID
    order_id: UUID
    owner_id: UUID
    instalment: int
    issued_on: date
    due_on: date
    tax_number: str | None = Field(examples=["24312000000012345678"])
    """The tax authority's number of it."""
    dunning: Literal["reminder", "overdue", "late", "manager", "order_stop", "provision"] | None = Field(
        examples=[None]
    )
    """How far it is past due on the ladder (-7, 1, 15, 30, 60, 90 days); null when it is not, or settled."""
    origin: Origin
    status: InvoiceStatus
    net: Money
    vat: Money = Field(examples=[VAT])
    gross: Money = Field(examples=[GROSS])
    paid: Money = Field(examples=[NOTHING])
    credited: Money = Field(examples=[NOTHING])
    written_off: Money = Field(examples=[NOTHING])
    outstanding: Money = Field(examples=[GROSS])
    provision: Money = Field(examples=[NOTHING])
    """Set aside for what is open of it, net of VAT, since it is 90 days overdue."""


class InterestRate(BaseModel):
    """The yearly rate of interest on what is overdue, from a day on until the next one."""

    model_config = ANSWER
    id: UUID
    version: int
    effective_from: date
    rate_bp: int = Field(examples=[800])
    """Basis points a year."""


class InterestRatePage(Page[InterestRate]):
    """A page of rates."""


class Dunned(Invoice):
    """An open invoice with how far past due it is and the interest that has run up since."""

    days_overdue: int
    interest_bp: int
    """The yearly rate that was asked for, else the one in force on the day."""
    interest: Money = Field(examples=[NOTHING])
    """Outstanding × rate ÷ 365 × days overdue, each day at its own rate unless one was asked for, half up."""


class DunningPage(Page[Dunned]):
    """A page of open invoices on the dunning ladder."""


class InvoicePage(Page[Invoice]):
    """A page of invoices."""


class ImportedInvoice(BaseModel):
    """An invoice from elsewhere, as it was taken over."""

    model_config = ANSWER
    id: UUID
    version: int
    """Its account's, when it last changed."""
    number: str = Field(examples=["2019-0471"])
    customer_id: UUID
    deal_id: UUID
    instalment: int
    """The next of its deal's, from 1."""
    issued_on: date
    due_on: date
    gross: Money = Field(examples=[GROSS])
    outstanding: Money = Field(examples=[GROSS])


class ImportedInvoiceResult(BatchResult[ImportedInvoice]):
    """What became of one invoice of a batch."""


class ImportedInvoiceBatch(Batch[ImportedInvoiceResult]):
    """What became of each invoice of a batch."""


class AllocatedPart(BaseModel):
    """How much of a payment is on an invoice."""

    invoice_id: UUID
    gross: Money = Field(examples=[GROSS])


class Refund(BaseModel):
    """Money that is to go back by a bank line of its own, or went."""

    id: UUID
    reference: str
    gross: Money = Field(examples=[NOTHING])
    status: Literal["requested", "approved", "rejected"]
    refunded_on: date | None
    """Null until it is approved, unless whoever asked said so."""


class Payment(BaseModel):
    """A bank line and where its money is now; gross = refunded + on account + allocations."""

    model_config = ANSWER
    id: UUID
    version: int
    """Its account's, when it last changed."""
    customer_id: UUID
    reference: str
    received_on: date
    gross: Money = Field(examples=[GROSS])
    refunded: Money = Field(examples=[NOTHING])
    on_account: Money = Field(examples=[NOTHING])
    allocations: list[AllocatedPart]
    refunds: list[Refund] = Field(examples=[[]])
    """Asked for, in that order; `refunded` is what was approved of them."""


class PaymentPage(Page[Payment]):
    """A page of payments."""


class PaymentResult(BatchResult[Payment]):
    """What became of one payment of a batch."""


class PaymentBatch(Batch[PaymentResult]):
    """What became of each payment of a batch."""


class Account(BaseModel):
    """What a customer owes and has paid; invoiced = paid + credited + written off + outstanding."""

    model_config = ANSWER
    id: UUID
    """The customer's."""
    version: int
    customer_name: str | None
    invoiced: Money = Field(examples=[GROSS])
    paid: Money = Field(examples=[NOTHING])
    credited: Money = Field(examples=[NOTHING])
    written_off: Money = Field(examples=[NOTHING])
    outstanding: Money = Field(examples=[GROSS])
    on_account: Money = Field(examples=[NOTHING])
    """Paid, and not yet put to an invoice."""
    provision: Money = Field(examples=[NOTHING])
    """Set aside for what is open of invoices that are 90 days overdue, net of VAT."""
    invoices: list[Invoice]
    """The last 200."""
    payments: list[Payment] = Field(examples=[[]])
    """The last 200."""


class Registration(BaseModel):
    """An invoice's number at the tax authority."""

    model_config = ANSWER
    id: UUID
    """The invoice's."""
    version: int
    """The invoice's."""
    customer_id: UUID
    number: str = Field(examples=["INV-2026-9B1C04D7E2F5"])
    tax_number: str = Field(examples=["24312000000012345678"])


class Correction(BaseModel):
    """What of an invoice is taken back (credit note) or given up (write-off), or goes back of a payment (refund)."""

    model_config = ANSWER
    id: UUID
    version: int
    """Its account's, when it last changed; a refund's is its payment's."""
    kind: Literal["credit_note", "write_off", "refund"]
    customer_id: UUID
    invoice_id: UUID | None
    payment_id: UUID | None = Field(examples=[None])
    gross: Money = Field(examples=[GROSS])
    reason: CreditReason | WriteOffReason | None = Field(examples=["wrong_amount"])
    status: Literal["requested", "approved", "rejected"] = Field(examples=["approved"])
    """A credit note needs nobody else: it is `approved` at once."""
    requested_by: list[UUID]
    """Whoever asked, and for whom: they do not approve it."""
    requested_on: date | None
    decided_on: date | None


class CorrectionPage(Page[Correction]):
    """A page of corrections."""
