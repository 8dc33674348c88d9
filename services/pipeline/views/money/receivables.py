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
from services.pipeline.views.upsert import known, upsert
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
ACCOUNTS = upsert("accounts", "id uuid", body="text")
INVOICES = upsert(
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
PAYMENTS = upsert(
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


async def _opened(db: Connection, messages: Sequence[Message], events: Sequence[Any]) -> Books:
    """What there is of the accounts, invoices and payments the events speak of; what they begin is not there."""
    books = Books()
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
    return books


async def _close(db: Connection, books: Books) -> None:
    """Write everything once."""
    if rows := [(one, *_columns(body)) for one, body in books.accounts.items()]:
        await db.execute(ACCOUNTS, *zip(*rows, strict=True))
    if rows := [(one, *_columns(body, *INVOICE), _number(body)) for one, body in books.invoices.items()]:
        await db.execute(INVOICES, *zip(*rows, strict=True))
    if rows := [(one, *_columns(body, *PAYMENT)) for one, body in books.payments.items()]:
        await db.execute(PAYMENTS, *zip(*rows, strict=True))


INVOICE = (
    "customer_id",
    "deal_id",
    "order_id",
    "owner_id",
    "status",
    "tax_number",
    "dunning",
    "issued_on",
    "due_on",
    "version",
)
PAYMENT = ("customer_id", "reference", "received_on", "version")
BESIDE = frozenset({"version", "number"})
"""What has a column of its own and is put into the body when it is read."""


def _columns(body: Body, *names: str) -> Iterator[Any]:
    for name in names:
        value = body[name]
        yield date.fromisoformat(value) if name.endswith("_on") and isinstance(value, str) else value
    said = {name: value for name, value in body.items() if name not in BESIDE} if "version" in names else body
    yield _encode(said).decode()


def _number(invoice: Body) -> str:
    """The number on the paper."""
    return invoice.get("number") or f"INV-{str(invoice['issued_on'])[:4]}-{str(invoice['id'])[-12:].upper()}"


def _invoices(event: Any) -> Iterator[UUID]:
    if hasattr(event, "invoice_id"):
        yield event.invoice_id
    for name in ("allocations", "allocations_before", "allocations_after"):
        allocations: Sequence[Allocation] = getattr(event, name, ())
        yield from (one.invoice_id for one in allocations)


async def project(db: Connection, _service: str, messages: Sequence[Message]) -> None:
    """Folds the batch over the bodies there are and writes each account, invoice and payment once."""
    events = [_decode(message) or _private(message) for message in messages]
    books = await _opened(db, messages, events)
    for message, event in zip(messages, events, strict=True):
        books.enter(message.stream_id, message.version, event)
    await _close(db, books)


RECEIVABLES = View(
    name="receivables",
    version=4,
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
