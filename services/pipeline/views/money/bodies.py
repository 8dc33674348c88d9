"""Accounts and invoices as they are kept in JSON; version and number stand beside the text and not in it."""

from datetime import date
from uuid import UUID

from msgspec import Struct

from services.pipeline.views.money_body import Amount


class Account(Struct):
    """A customer's totals."""

    id: UUID
    version: int
    customer_name: str | None
    invoiced: Amount
    paid: Amount
    credited: Amount
    written_off: Amount
    outstanding: Amount
    on_account: Amount
    provision: Amount


class Invoice(Struct, omit_defaults=True):
    """An invoice and what has become of it; outstanding = gross - paid - credited - written_off."""

    id: UUID
    customer_id: UUID
    customer_name: str | None
    deal_id: UUID
    order_id: UUID
    owner_id: UUID
    instalment: int
    issued_on: date
    due_on: date
    status: str
    tax_number: str | None
    dunning: str | None
    origin: str
    net: Amount
    vat: Amount
    gross: Amount
    paid: Amount
    credited: Amount
    written_off: Amount
    outstanding: Amount
    provision: Amount
    version: int = 0
    number: str | None = None
