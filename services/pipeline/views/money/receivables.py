"""Every account with its invoices and payments, from the same events in the same transaction: no read sees half."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any
from uuid import UUID

import msgspec
from asyncpg import Connection

from services.pipeline.views.body import Body
from services.pipeline.views.money.books import PUBLISHED, Books
from services.pipeline.views.money.told import PRIVATE
from services.pipeline.views.upsert import kept, known, write
from shared.contracts.pipeline import AllocatedLine, Allocation, Dimensions, InvoiceIssued, PaymentReceived
from shared.flow.decode import decoding, narrowed
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
_encode = msgspec.json.Encoder().encode


class Named(msgspec.Struct):
    """What is needed of dimensions."""

    customer_name: str | None = None


class Share(msgspec.Struct):
    """What is needed of an allocation."""

    invoice_id: UUID
    gross: int


_private = decoding(*PRIVATE)
_decode = narrowed(
    {Dimensions: Named, tuple[Allocation, ...]: tuple[Share, ...], tuple[AllocatedLine, ...]: msgspec.Raw}, *PUBLISHED
)


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
    for table, item, bodies, ids in (
        ("accounts", "body", books.accounts, known(messages)),
        ("invoices", INVOICE_ITEM, books.invoices, invoices),
        ("payments", ITEM, books.payments, payments),
    ):
        if ids:
            rows = await db.fetch(f"SELECT id, {item} FROM {table} WHERE id = ANY($1::uuid[])", list(ids))
            bodies.update({row[0]: msgspec.json.decode(row[1]) for row in rows})
            found.update(bodies)
    return books, found


async def _close(db: Connection, books: Books, found: set[UUID]) -> None:
    """Write everything once."""
    if accounts := [(id, _encode(body).decode()) for id, body in books.accounts.items()]:
        await write(db, ACCOUNTS, accounts, found)
    if invoices := [_invoice(*one) for one in books.invoices.items()]:
        await write(db, INVOICES, invoices, found)
    if payments := [_payment(*one) for one in books.payments.items()]:
        await write(db, PAYMENTS, payments, found)


def _invoice(id: UUID, body: Body) -> tuple[Any, ...]:
    version, issued_on, number = body.pop("version"), _day(body["issued_on"]), body.pop("number")
    return (
        id,
        body["customer_id"],
        body["deal_id"],
        body["order_id"],
        body["owner_id"],
        body["status"],
        body["tax_number"],
        body["dunning"],
        issued_on,
        _day(body["due_on"]),
        version,
        _encode(body).decode(),
        number or f"INV-{issued_on.year:04}-{str(id)[-12:].upper()}",  # the number on the paper
    )


def _payment(id: UUID, body: Body) -> tuple[Any, ...]:
    version, received_on = body.pop("version"), _day(body["received_on"])
    return id, body["customer_id"], body["reference"], received_on, version, _encode(body).decode()


def _day(value: date | str) -> date:
    return date.fromisoformat(value) if isinstance(value, str) else value


def _invoices(event: Any) -> Iterator[UUID]:
    if hasattr(event, "invoice_id"):
        yield event.invoice_id
    for name in ("allocations", "allocations_before", "allocations_after"):
        allocations: Sequence[Allocation] = getattr(event, name, ())
        yield from (one.invoice_id for one in allocations)


async def project(db: Connection, _service: str, messages: Sequence[Message]) -> None:
    """Folds the batch over the bodies there are and writes each account, invoice and payment once."""
    events = [_decode(message) or _private(message) for message in messages]
    books, found = await _opened(db, messages, events)
    for message, event in zip(messages, events, strict=True):
        books.enter(message.stream_id, message.version, event)
    await _close(db, books, found)


RECEIVABLES = View(
    name="receivables",
    version=6,
    tables=("accounts", "invoices", "payments"),
    ddl=DDL,
    reads={
        "pipeline": frozenset(
            {
                *(event.__name__ for event in PUBLISHED),
                *(event.__name__ for event in PRIVATE),
            }
        )
    },
    project=project,
    unhashed=frozenset({"number", "version"}),
    indexes=INDEXES,
)
