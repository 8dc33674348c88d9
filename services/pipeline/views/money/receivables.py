"""Every account with its invoices and payments, from the same events in the same transaction: no read sees half."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any
from uuid import UUID

import msgspec
from asyncpg import Connection

from services.pipeline.views.body import Body, money, payment_body
from services.pipeline.views.upsert import upsert
from shared.contracts.pipeline import (
    Allocation,
    CreditApplied,
    InvoiceCredited,
    InvoiceIssued,
    InvoiceWrittenOff,
    PaymentReceived,
    PaymentRefunded,
)
from shared.flow.decode import decode, decoding
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
    issued_on date NOT NULL,
    due_on date NOT NULL,
    version integer NOT NULL,
    body text NOT NULL
);
CREATE INDEX ON invoices (due_on, id);
CREATE INDEX ON invoices (issued_on, id);
CREATE INDEX ON invoices (status, due_on, id);
CREATE INDEX ON invoices (customer_id, due_on, id);
CREATE INDEX ON invoices (owner_id, due_on, id);
CREATE INDEX ON invoices (deal_id);
CREATE INDEX ON invoices (order_id);
CREATE INDEX ON invoices (number);
CREATE TABLE payments (
    id uuid PRIMARY KEY,
    customer_id uuid NOT NULL,
    reference text NOT NULL,
    received_on date NOT NULL,
    version integer NOT NULL,
    body text NOT NULL
);
CREATE INDEX ON payments (received_on, id);
CREATE INDEX ON payments (customer_id, received_on, id);
CREATE INDEX ON payments (reference);
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
INVOICE_ITEM = """left(body, -1) || ',"version":' || version || ',"number":"' || number || '"}'"""


class InvoiceFellOverdue(msgspec.Struct):
    """What this view needs of the private event."""

    invoice_id: UUID


_private = decoding(InvoiceFellOverdue)


class Books:
    """The bodies a batch touches, as they are and as they become."""

    def __init__(self) -> None:
        self.accounts: dict[UUID, Body] = {}
        self.invoices: dict[UUID, Body] = {}
        self.payments: dict[UUID, Body] = {}

    async def open(self, db: Connection, messages: Sequence[Message], events: Sequence[Any]) -> None:
        """Read what there is of the accounts, invoices and payments the events speak of."""
        invoices = {number for event in events for number in _invoices(event)}
        payments = {event.payment_id for event in events if hasattr(event, "payment_id")}
        for table, item, bodies, ids in (
            ("accounts", "body", self.accounts, {message.stream_id for message in messages}),
            ("invoices", ITEM, self.invoices, invoices),
            ("payments", ITEM, self.payments, payments),
        ):
            if ids:
                rows = await db.fetch(f"SELECT id, {item} FROM {table} WHERE id = ANY($1::uuid[])", list(ids))
                bodies.update({row[0]: msgspec.json.decode(row[1]) for row in rows})

    def enter(self, customer_id: UUID, version: int, event: Any) -> None:
        """Apply one event."""
        if isinstance(event, InvoiceFellOverdue):
            self.accounts[customer_id]["version"] = version
            self.invoices[event.invoice_id].update(version=version, status="overdue")
            return
        name, currency = event.dimensions.customer_name, event.currency
        account = self.accounts.setdefault(customer_id, _nothing(customer_id, currency))
        account.update(version=version, customer_name=name or account["customer_name"])
        match event:
            case InvoiceIssued():
                self.invoices[event.invoice_id] = _invoice(event, customer_id) | {"version": version}
                _add(account, "invoiced", event.gross)
                _add(account, "outstanding", event.gross)
            case PaymentReceived():
                where = {one.invoice_id: one.gross for one in event.allocations}
                self.payments[event.payment_id] = payment_body(
                    event.payment_id,
                    version,
                    customer_id,
                    event.reference,
                    event.received_on,
                    currency,
                    gross=event.gross,
                    refunded=0,
                    on_account=event.on_account,
                    allocations=where.items(),
                )
                self._move(account, version, where, event.on_account)
            case CreditApplied():
                moved = {one.invoice_id: one.gross for one in event.allocations}
                self._rearrange(event, version, moved)
                self._move(account, version, moved, event.on_account_after - event.on_account_before)
            case InvoiceCredited():
                self._correct(account, version, event, "credited")
            case InvoiceWrittenOff():
                self._correct(account, version, event, "written_off")
            case PaymentRefunded():
                moved = {one.invoice_id: one.gross for one in event.allocations_after}
                for one in event.allocations_before:
                    moved[one.invoice_id] = moved.get(one.invoice_id, 0) - one.gross
                self._rearrange(event, version, moved)
                _add(self.payments[event.payment_id], "refunded", event.gross)
                self._move(account, version, moved, event.on_account_after - event.on_account_before)

    def _correct(self, account: Body, version: int, event: InvoiceCredited | InvoiceWrittenOff, how: str) -> None:
        """What will not be paid; an invoice that is settled so has the status by which its last part went."""
        invoice = self.invoices[event.invoice_id]
        for body in (account, invoice):
            _add(body, how, event.gross)
            _add(body, "outstanding", -event.gross)
        invoice["version"] = version
        if not invoice["outstanding"]["amount_minor"]:
            invoice["status"] = how

    def _move(self, account: Body, version: int, moved: dict[UUID, int], on_account: int) -> None:
        _add(account, "on_account", on_account)
        for invoice_id, amount in moved.items():
            if amount:
                invoice = self.invoices[invoice_id]
                _add(account, "paid", amount)
                _add(account, "outstanding", -amount)
                _add(invoice, "paid", amount)
                _add(invoice, "outstanding", -amount)
                open_status = "overdue" if invoice["status"] == "overdue" else "open"
                invoice["status"] = open_status if invoice["outstanding"]["amount_minor"] else "paid"
                invoice["version"] = version

    def _rearrange(self, event: CreditApplied | PaymentRefunded, version: int, moved: dict[UUID, int]) -> None:
        """Where a payment's money is after amounts moved; what was added to last stands last."""
        payment = self.payments[event.payment_id]
        amounts = {UUID(str(one["invoice_id"])): one["gross"]["amount_minor"] for one in payment["allocations"]}
        for invoice_id, amount in moved.items():
            before = amounts.pop(invoice_id, 0) if amount > 0 else amounts.get(invoice_id, 0)
            amounts[invoice_id] = before + amount
        payment["allocations"] = [
            {"invoice_id": one, "gross": money(amount, event.currency)} for one, amount in amounts.items() if amount
        ]
        payment.update(version=version, on_account=money(event.on_account_after, event.currency))

    async def close(self, db: Connection) -> None:
        """Write everything once."""
        if rows := [(one, *_columns(body)) for one, body in self.accounts.items()]:
            await db.execute(ACCOUNTS, *zip(*rows, strict=True))
        if rows := [(one, *_columns(body, *INVOICE), _number(body)) for one, body in self.invoices.items()]:
            await db.execute(INVOICES, *zip(*rows, strict=True))
        if rows := [(one, *_columns(body, *PAYMENT)) for one, body in self.payments.items()]:
            await db.execute(PAYMENTS, *zip(*rows, strict=True))


INVOICE = ("customer_id", "deal_id", "order_id", "owner_id", "status", "issued_on", "due_on", "version")
PAYMENT = ("customer_id", "reference", "received_on", "version")


def _columns(body: Body, *names: str) -> Iterator[Any]:
    plain = msgspec.to_builtins(body)
    for name in names:
        yield date.fromisoformat(plain[name]) if name.endswith("_on") else plain[name]
    if "version" in names:
        del plain["version"]
    yield msgspec.json.encode(plain).decode()


def _number(invoice: Body) -> str:
    """The number on the paper."""
    return f"INV-{str(invoice['issued_on'])[:4]}-{str(invoice['id'])[-12:].upper()}"


def _invoices(event: Any) -> Iterator[UUID]:
    if hasattr(event, "invoice_id"):
        yield event.invoice_id
    for name in ("allocations", "allocations_before", "allocations_after"):
        allocations: Sequence[Allocation] = getattr(event, name, ())
        yield from (one.invoice_id for one in allocations)


def _nothing(customer_id: UUID, currency: str) -> Body:
    totals = {
        name: money(0, currency)
        for name in ("invoiced", "paid", "credited", "written_off", "outstanding", "on_account")
    }
    return {"id": customer_id, "version": 0, "customer_name": None} | totals


def _invoice(event: InvoiceIssued, customer_id: UUID) -> Body:
    amounts = {"net": event.net, "vat": event.vat, "gross": event.gross, "paid": 0}
    amounts |= {"credited": 0, "written_off": 0, "outstanding": event.gross}
    return {
        "id": event.invoice_id,
        "customer_id": customer_id,
        "customer_name": event.dimensions.customer_name,
        "deal_id": event.deal_id,
        "order_id": event.order_id,
        "owner_id": event.owner_id,
        "instalment": event.instalment,
        "issued_on": event.issued_on,
        "due_on": event.due_on,
        "status": "open",
    } | {name: money(amount, event.currency) for name, amount in amounts.items()}


def _add(body: Body, name: str, amount: int) -> None:
    body[name] = money(body[name]["amount_minor"] + amount, body[name]["currency"])


async def project(db: Connection, _service: str, messages: Sequence[Message]) -> None:
    """Folds the batch over the bodies there are and writes each account, invoice and payment once."""
    events = [decode(message) or _private(message) for message in messages]
    books = Books()
    await books.open(db, messages, events)
    for message, event in zip(messages, events, strict=True):
        books.enter(message.stream_id, message.version, event)
    await books.close(db)


RECEIVABLES = View(
    name="receivables",
    version=2,
    tables=("accounts", "invoices", "payments"),
    ddl=DDL,
    reads={
        "pipeline": frozenset(
            {
                "InvoiceIssued",
                "PaymentReceived",
                "CreditApplied",
                "PaymentRefunded",
                "InvoiceCredited",
                "InvoiceWrittenOff",
                "InvoiceFellOverdue",
            }
        )
    },
    project=project,
    unhashed=frozenset({"number", "version"}),
)
