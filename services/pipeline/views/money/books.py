"""What events do to the bodies of accounts, invoices and payments."""

from datetime import date
from typing import Any
from uuid import UUID

from services.pipeline.views.body import Body, money
from services.pipeline.views.money.told import (
    PRIVATE,
    DunningLevelReached,
    InvoiceFellOverdue,
    RefundRejected,
    RefundRequested,
)
from services.pipeline.views.money_body import payment_body, refund_body
from shared.contracts.pipeline import (
    AllocationsCorrected,
    CreditApplied,
    InvoiceCreditChanged,
    InvoiceCredited,
    InvoiceIssued,
    InvoiceRegistered,
    InvoiceWrittenOff,
    PaymentReceived,
    PaymentRefunded,
    ProvisionChanged,
)

Moved = CreditApplied | PaymentRefunded | AllocationsCorrected
PUBLISHED = (
    *(InvoiceIssued, PaymentReceived, CreditApplied, PaymentRefunded, InvoiceCredited, InvoiceWrittenOff),
    *(InvoiceRegistered, AllocationsCorrected, InvoiceCreditChanged, ProvisionChanged),
)
NOTES = (*PRIVATE, InvoiceRegistered, ProvisionChanged)


class Books:
    """The bodies a batch touches, as they are and as they become."""

    def __init__(self) -> None:
        self.accounts: dict[UUID, Body] = {}
        self.invoices: dict[UUID, Body] = {}
        self.payments: dict[UUID, Body] = {}

    def enter(self, customer_id: UUID, version: int, event: Any) -> None:
        """Apply one event."""
        if isinstance(event, NOTES):
            self._note(customer_id, version, event)
            return
        name, currency = event.dimensions.customer_name, event.currency
        account = self.accounts.get(customer_id)
        if account is None:
            account = self.accounts[customer_id] = _nothing(customer_id, currency)
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
                self._move(account, version, where, event.on_account, event.received_on)
            case CreditApplied():
                moved = {one.invoice_id: one.gross for one in event.allocations}
                self._rearrange(event, version, moved)
                freed = event.on_account_after - event.on_account_before
                self._move(account, version, moved, freed, event.applied_on)
            case InvoiceCreditChanged():
                self.invoices[event.invoice_id].update(version=version, owner_id=event.owner_after)
            case InvoiceCredited():
                self._correct(account, version, event, "credited")
            case InvoiceWrittenOff():
                self._correct(account, version, event, "written_off")
            case PaymentRefunded() | AllocationsCorrected():
                moved = {one.invoice_id: one.gross for one in event.allocations_after}
                for one in event.allocations_before:
                    moved[one.invoice_id] = moved.get(one.invoice_id, 0) - one.gross
                self._rearrange(event, version, moved)
                if isinstance(event, PaymentRefunded):
                    _add(self.payments[event.payment_id], "refunded", event.gross)
                    self._refund(event, version, "approved")
                freed = event.on_account_after - event.on_account_before
                day = event.refunded_on if isinstance(event, PaymentRefunded) else event.corrected_on
                self._move(account, version, moved, freed, day)

    def _note(self, customer_id: UUID, version: int, event: Any) -> None:
        """What moves no money; an account begins with what does."""
        if customer_id in self.accounts:
            self.accounts[customer_id]["version"] = version
        match event:
            case InvoiceFellOverdue():
                self.invoices[event.invoice_id].update(version=version, status="overdue")
            case DunningLevelReached():
                self.invoices[event.invoice_id].update(version=version, dunning=event.level)
            case InvoiceRegistered():
                self.invoices[event.invoice_id].update(version=version, tax_number=event.tax_number)
            case ProvisionChanged():
                self.invoices[event.invoice_id]["version"] = version
                for body in (self.accounts[customer_id], self.invoices[event.invoice_id]):
                    _add(body, "provision", event.net_after - event.net_before)
            case RefundRequested():
                self._refund(event, version, "requested")
            case RefundRejected():
                payment = self.payments[event.payment_id]
                payment["version"] = version
                (refund,) = (one for one in payment["refunds"] if str(one["id"]) == str(event.refund_id))
                refund["status"] = "rejected"

    def _refund(self, event: RefundRequested | PaymentRefunded, version: int, status: str) -> None:
        payment = self.payments[event.payment_id]
        currency = payment["gross"]["currency"]
        refund = refund_body(event.refund_id, event.reference, event.gross, currency, status, event.refunded_on)
        places = [place for place, one in enumerate(payment["refunds"]) if str(one["id"]) == str(event.refund_id)]
        place = places[0] if places else len(payment["refunds"])
        payment["refunds"][place : place + 1] = [refund]
        payment["version"] = version

    def _correct(self, account: Body, version: int, event: InvoiceCredited | InvoiceWrittenOff, how: str) -> None:
        """What will not be paid; an invoice that is settled so has the status by which its last part went."""
        invoice = self.invoices[event.invoice_id]
        for body in (account, invoice):
            _add(body, how, event.gross)
            _add(body, "outstanding", -event.gross)
        invoice["version"] = version
        if not invoice["outstanding"]["amount_minor"]:
            invoice.update(status=how, dunning=None)

    def _move(self, account: Body, version: int, moved: dict[UUID, int], on_account: int, day: date) -> None:
        _add(account, "on_account", on_account)
        for invoice_id, amount in moved.items():
            if amount:
                invoice = self.invoices[invoice_id]
                _add(account, "paid", amount)
                _add(account, "outstanding", -amount)
                _add(invoice, "paid", amount)
                _add(invoice, "outstanding", -amount)
                if invoice["outstanding"]["amount_minor"]:
                    was_overdue = invoice["status"] == "overdue"
                    invoice["status"] = "overdue" if was_overdue else _status(invoice["due_on"], day)
                else:
                    invoice.update(status="paid", dunning=None)
                invoice["version"] = version

    def _rearrange(self, event: Moved, version: int, moved: dict[UUID, int]) -> None:
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


def _nothing(customer_id: UUID, currency: str) -> Body:
    totals = {
        name: money(0, currency)
        for name in ("invoiced", "paid", "credited", "written_off", "outstanding", "on_account", "provision")
    }
    return {"id": customer_id, "version": 0, "customer_name": None} | totals


def _invoice(event: InvoiceIssued, customer_id: UUID) -> Body:
    amounts = {"net": event.net, "vat": event.vat, "gross": event.gross, "paid": 0}
    amounts |= {"credited": 0, "written_off": 0, "outstanding": event.gross, "provision": 0}
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
        "status": _status(event.due_on, event.issued_on),
        "tax_number": None,
        "dunning": None,
        "origin": event.origin,
        "number": event.number,
    } | {name: money(amount, event.currency) for name, amount in amounts.items()}


def _status(due_on: date | str, day: date) -> str:
    """Of what is open on a day; when that day passes later the clock says so."""
    return "overdue" if str(due_on) < day.isoformat() else "open"


def _add(body: Body, name: str, amount: int) -> None:
    body[name] = money(body[name]["amount_minor"] + amount, body[name]["currency"])
