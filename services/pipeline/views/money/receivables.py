"""Every account with its invoices and payments, from the same events in the same transaction: no read sees half."""

from collections.abc import Iterator, Sequence
from typing import Any
from uuid import UUID

import msgspec
from asyncpg import Connection

from services.pipeline.views.money.bodies import Account, Invoice
from services.pipeline.views.money.books import PUBLISHED, Books
from services.pipeline.views.money.told import PRIVATE
from services.pipeline.views.money_body import Payment
from services.pipeline.views.upsert import kept, known, write
from shared.contracts.pipeline import AllocatedLine, Allocation, Dimensions, InvoiceIssued, PaymentReceived
from shared.flow.decode import by_type, narrowed
from shared.flow.message import Message
from shared.flow.view import View

DDL = """
CREATE TABLE accounts (
    id uuid PRIMARY KEY,
    body text NOT NULL
);
CREATE TABLE invoices (
    id uuid PRIMARY KEY,
    number text NOT NULL,
    customer_id uuid NOT NULL,
    deal_id uuid NOT NULL,
    order_id uuid NOT NULL,
    owner_id uuid NOT NULL,
    status text NOT NULL,
    tax_number text,
    dunning text,
    issued_on date NOT NULL,
    due_on date NOT NULL,
    version integer NOT NULL,
    body text NOT NULL
);
CREATE TABLE payments (
    id uuid PRIMARY KEY,
    customer_id uuid NOT NULL,
    reference text NOT NULL,
    received_on date NOT NULL,
    version integer NOT NULL,
    body text NOT NULL
);
"""
INDEXES = """
CREATE INDEX IF NOT EXISTS invoices_due ON invoices (due_on, id);
CREATE INDEX IF NOT EXISTS invoices_issued ON invoices (issued_on, id);
CREATE INDEX IF NOT EXISTS invoices_status ON invoices (status, due_on, id);
CREATE INDEX IF NOT EXISTS invoices_customer ON invoices (customer_id, due_on, id);
CREATE INDEX IF NOT EXISTS invoices_owner ON invoices (owner_id, due_on, id);
CREATE INDEX IF NOT EXISTS invoices_deal ON invoices (deal_id);
CREATE INDEX IF NOT EXISTS invoices_order ON invoices (order_id);
CREATE INDEX IF NOT EXISTS invoices_number ON invoices (number);
CREATE INDEX IF NOT EXISTS invoices_tax_number ON invoices (tax_number);
CREATE INDEX IF NOT EXISTS invoices_dunning ON invoices (due_on, id) WHERE dunning IS NOT NULL;
CREATE INDEX IF NOT EXISTS payments_received ON payments (received_on, id);
CREATE INDEX IF NOT EXISTS payments_customer ON payments (customer_id, received_on, id);
CREATE INDEX IF NOT EXISTS payments_reference ON payments (reference);
"""
ACCOUNTS = kept("accounts", "id uuid", body="text")
INVOICES = kept(
    "invoices",
    "id uuid",
    customer_id="uuid",
    deal_id="uuid",
    order_id="uuid",
    owner_id="uuid",
    status="text",
    tax_number="text",
    dunning="text",
    issued_on="date",
    due_on="date",
    version="integer",
    body="text",
    number="text",
)
PAYMENTS = kept(
    "payments", "id uuid", customer_id="uuid", reference="text", received_on="date", version="integer", body="text"
)
# What the order of events among deals decides (an account's version) or chance (the number) stays out of the bodies.
ITEM = """left(body, -1) || ',"version":' || version || '}'"""
INVOICE_ITEM = """left(body, -1) || ',"version":' || version || ',"number":' || to_json(number) || '}'"""
FIND_ACCOUNTS = "SELECT id, body FROM accounts WHERE id = ANY($1::uuid[])"
FIND_INVOICES = f"SELECT id, {INVOICE_ITEM} FROM invoices WHERE id = ANY($1::uuid[])"
FIND_PAYMENTS = f"SELECT id, {ITEM} FROM payments WHERE id = ANY($1::uuid[])"
_account = msgspec.json.Decoder(Account).decode
_invoice = msgspec.json.Decoder(Invoice).decode
_payment = msgspec.json.Decoder(Payment).decode
_encode = msgspec.json.Encoder().encode


class Named(msgspec.Struct):
    """What is needed of dimensions."""

    customer_name: str | None = None


class Share(msgspec.Struct):
    """What is needed of an allocation."""

    invoice_id: UUID
    gross: int


SPARED = {Dimensions: Named, tuple[Allocation, ...]: tuple[Share, ...], tuple[AllocatedLine, ...]: msgspec.Raw}
READ = {**narrowed(SPARED, *PUBLISHED), **by_type(*PRIVATE)}


async def _opened(db: Connection, messages: Sequence[Message], events: Sequence[Any]) -> tuple[Books, set[UUID]]:
    """What there is of the accounts, invoices and payments the events speak of, and the ids of these.

    What the events begin is not there.
    """
    books, found = Books(), set[UUID]()
    invoices: set[UUID] = set()
    payments: set[UUID] = set()
    for event in events:
        match event:
            case InvoiceIssued():
                continue
            case PaymentReceived():
                invoices.update(one.invoice_id for one in event.allocations)
            case _:
                invoices.update(_invoices(event))
                if hasattr(event, "payment_id"):
                    payments.add(event.payment_id)
    invoices -= {event.invoice_id for event in events if isinstance(event, InvoiceIssued)}
    payments -= {event.payment_id for event in events if isinstance(event, PaymentReceived)}
    for ids, select, decode, bodies in (
        (known(messages), FIND_ACCOUNTS, _account, books.accounts),
        (invoices, FIND_INVOICES, _invoice, books.invoices),
        (payments, FIND_PAYMENTS, _payment, books.payments),
    ):
        if ids:
            kept: dict[UUID, Any] = {id: decode(text) for id, text in await db.fetch(select, list(ids))}
            bodies.update(kept)
            found.update(kept)
    return books, found


async def _close(db: Connection, books: Books, found: set[UUID]) -> None:
    """Write everything once."""
    if accounts := [(id, _encode(body).decode()) for id, body in books.accounts.items()]:
        await write(db, ACCOUNTS, accounts, found)
    if invoices := [_row_of_invoice(one) for one in books.invoices.values()]:
        await write(db, INVOICES, invoices, found)
    if payments := [_row_of_payment(one) for one in books.payments.values()]:
        await write(db, PAYMENTS, payments, found)


def _row_of_invoice(invoice: Invoice) -> tuple[Any, ...]:
    version, invoice.version = invoice.version, 0
    number, invoice.number = invoice.number, None
    return (
        invoice.id,
        invoice.customer_id,
        invoice.deal_id,
        invoice.order_id,
        invoice.owner_id,
        invoice.status,
        invoice.tax_number,
        invoice.dunning,
        invoice.issued_on,
        invoice.due_on,
        version,
        _encode(invoice).decode(),
        number or f"INV-{invoice.issued_on.year:04}-{str(invoice.id)[-12:].upper()}",  # the number on the paper
    )


def _row_of_payment(payment: Payment) -> tuple[Any, ...]:
    version, payment.version = payment.version, 0
    return payment.id, payment.customer_id, payment.reference, payment.received_on, version, _encode(payment).decode()


def _invoices(event: Any) -> Iterator[UUID]:
    if hasattr(event, "invoice_id"):
        yield event.invoice_id
    for name in ("allocations", "allocations_before", "allocations_after"):
        allocations: Sequence[Allocation] = getattr(event, name, ())
        yield from (one.invoice_id for one in allocations)


async def project(db: Connection, _service: str, messages: Sequence[Message]) -> None:
    """Folds the batch over the bodies there are and writes each account, invoice and payment once."""
    events = [READ[message.type](message.data) for message in messages]
    books, found = await _opened(db, messages, events)
    for message, event in zip(messages, events, strict=True):
        books.enter(message.stream_id, message.version, event)
    await _close(db, books, found)


RECEIVABLES = View(
    name="receivables",
    version=6,
    tables=("accounts", "invoices", "payments"),
    ddl=DDL,
    reads={"pipeline": frozenset(READ)},
    project=project,
    unhashed=frozenset({"number", "version"}),
    indexes=INDEXES,
)
