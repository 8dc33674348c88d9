"""Accounts, invoices and payments, as they are answered."""

from datetime import date
from typing import Literal
from uuid import UUID

from pydantic import BaseModel, Field

from shared.web.answers import ANSWER, Batch, BatchResult, Page
from shared.web.fields import Money

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
    status: Literal["open", "overdue", "paid", "credited", "written_off"]
    net: Money
    vat: Money = Field(examples=[VAT])
    gross: Money = Field(examples=[GROSS])
    paid: Money = Field(examples=[NOTHING])
    credited: Money = Field(examples=[NOTHING])
    written_off: Money = Field(examples=[NOTHING])
    outstanding: Money = Field(examples=[GROSS])


class InvoicePage(Page[Invoice]):
    """A page of invoices."""


class AllocatedPart(BaseModel):
    """How much of a payment is on an invoice."""

    invoice_id: UUID
    gross: Money = Field(examples=[GROSS])


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
    invoices: list[Invoice]
    """The last 200."""
    payments: list[Payment] = Field(examples=[[]])
    """The last 200."""
