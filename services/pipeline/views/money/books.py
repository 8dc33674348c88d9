"""What events do to the bodies of accounts, invoices and payments."""

from datetime import date
from typing import Any
from uuid import UUID

from services.pipeline.views.money.bodies import Account, Invoice
from services.pipeline.views.money.told import (
    DunningLevelReached,
    InvoiceFellOverdue,
    RefundRejected,
    RefundRequested,
)
from services.pipeline.views.money_body import Amount, Covered, Payment, Refund
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
MOVING = (
    *(InvoiceIssued, PaymentReceived, CreditApplied, PaymentRefunded, InvoiceCredited, InvoiceWrittenOff),
    *(AllocationsCorrected, InvoiceCreditChanged),
)
PUBLISHED = (*MOVING, InvoiceRegistered, ProvisionChanged)


class Books:
    """The bodies a batch touches, as they are and as they become."""

    def __init__(self) -> None:
        self.accounts: dict[UUID, Account] = {}
        self.invoices: dict[UUID, Invoice] = {}
        self.payments: dict[UUID, Payment] = {}

    def enter(self, customer_id: UUID, version: int, event: Any) -> None:
        """Apply one event."""
        if not isinstance(event, MOVING):
            self._note(customer_id, version, event)
            return
        name, currency = event.dimensions.customer_name, event.currency
        account = self.accounts.get(customer_id)
        if account is None:
            account = self.accounts[customer_id] = _nothing(customer_id, currency)
        account.version, account.customer_name = version, name or account.customer_name
        match event:
            case InvoiceIssued():
                self.invoices[event.invoice_id] = _invoice(event, customer_id, version)
                account.invoiced.amount_minor += event.gross
                account.outstanding.amount_minor += event.gross
            case PaymentReceived():
                where = {one.invoice_id: one.gross for one in event.allocations}
                self.payments[event.payment_id] = _payment(event, customer_id, version, where)
                self._move(account, version, where, event.on_account, event.received_on)
            case CreditApplied():
                moved = {one.invoice_id: one.gross for one in event.allocations}
                self._rearrange(event, version, moved)
                freed = event.on_account_after - event.on_account_before
                self._move(account, version, moved, freed, event.applied_on)
            case InvoiceCreditChanged():
                invoice = self.invoices[event.invoice_id]
                invoice.version, invoice.owner_id = version, event.owner_after
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
                    self.payments[event.payment_id].refunded.amount_minor += event.gross
                    self._refund(event, version, "approved")
                freed = event.on_account_after - event.on_account_before
                day = event.refunded_on if isinstance(event, PaymentRefunded) else event.corrected_on
                self._move(account, version, moved, freed, day)

    def _note(self, customer_id: UUID, version: int, event: Any) -> None:
        """What moves no money; an account begins with what does."""
        if customer_id in self.accounts:
            self.accounts[customer_id].version = version
        match event:
            case InvoiceFellOverdue() | DunningLevelReached() | InvoiceRegistered() | ProvisionChanged():
                self._mark(customer_id, version, event)
            case RefundRequested():
                self._refund(event, version, "requested")
            case RefundRejected():
                payment = self.payments[event.payment_id]
                payment.version = version
                (refund,) = (one for one in payment.refunds if one.id == event.refund_id)
                refund.status = "rejected"

    def _mark(self, customer_id: UUID, version: int, event: Any) -> None:
        """What is noted of an invoice."""
        invoice = self.invoices[event.invoice_id]
        invoice.version = version
        match event:
            case InvoiceFellOverdue():
                invoice.status = "overdue"
            case DunningLevelReached():
                invoice.dunning = event.level
            case InvoiceRegistered():
                invoice.tax_number = event.tax_number
            case ProvisionChanged():
                for body in (self.accounts[customer_id], invoice):
                    body.provision.amount_minor += event.net_after - event.net_before

    def _refund(self, event: RefundRequested | PaymentRefunded, version: int, status: str) -> None:
        payment = self.payments[event.payment_id]
        gross = Amount(event.gross, payment.gross.currency)
        refund = Refund(event.refund_id, event.reference, gross, status, event.refunded_on)
        places = [place for place, one in enumerate(payment.refunds) if one.id == event.refund_id]
        place = places[0] if places else len(payment.refunds)
        payment.refunds[place : place + 1] = [refund]
        payment.version = version

    def _correct(self, account: Account, version: int, event: InvoiceCredited | InvoiceWrittenOff, how: str) -> None:
        """What will not be paid; an invoice that is settled so has the status by which its last part went."""
        invoice = self.invoices[event.invoice_id]
        for body in (account, invoice):
            (body.credited if how == "credited" else body.written_off).amount_minor += event.gross
            body.outstanding.amount_minor -= event.gross
        invoice.version = version
        if not invoice.outstanding.amount_minor:
            invoice.status, invoice.dunning = how, None

    def _move(self, account: Account, version: int, moved: dict[UUID, int], on_account: int, day: date) -> None:
        account.on_account.amount_minor += on_account
        for invoice_id, amount in moved.items():
            if amount:
                invoice = self.invoices[invoice_id]
                for body in (account, invoice):
                    body.paid.amount_minor += amount
                    body.outstanding.amount_minor -= amount
                if not invoice.outstanding.amount_minor:
                    invoice.status, invoice.dunning = "paid", None
                elif invoice.status != "overdue":
                    invoice.status = _status(invoice.due_on, day)
                invoice.version = version

    def _rearrange(self, event: Moved, version: int, moved: dict[UUID, int]) -> None:
        """Where a payment's money is after amounts moved; what was added to last stands last."""
        payment = self.payments[event.payment_id]
        amounts = {one.invoice_id: one.gross.amount_minor for one in payment.allocations}
        for invoice_id, amount in moved.items():
            before = amounts.pop(invoice_id, 0) if amount > 0 else amounts.get(invoice_id, 0)
            amounts[invoice_id] = before + amount
        payment.allocations = [
            Covered(one, Amount(amount, event.currency)) for one, amount in amounts.items() if amount
        ]
        payment.version, payment.on_account.amount_minor = version, event.on_account_after


def _nothing(customer_id: UUID, currency: str) -> Account:
    return Account(customer_id, 0, None, *[Amount(0, currency) for _ in range(7)])


def _invoice(event: InvoiceIssued, customer_id: UUID, version: int) -> Invoice:
    currency = event.currency
    return Invoice(
        event.invoice_id,
        customer_id,
        event.dimensions.customer_name,
        event.deal_id,
        event.order_id,
        event.owner_id,
        event.instalment,
        event.issued_on,
        event.due_on,
        _status(event.due_on, event.issued_on),
        None,
        None,
        event.origin,
        net=Amount(event.net, currency),
        vat=Amount(event.vat, currency),
        gross=Amount(event.gross, currency),
        paid=Amount(0, currency),
        credited=Amount(0, currency),
        written_off=Amount(0, currency),
        outstanding=Amount(event.gross, currency),
        provision=Amount(0, currency),
        version=version,
        number=event.number,
    )


def _payment(event: PaymentReceived, customer_id: UUID, version: int, where: dict[UUID, int]) -> Payment:
    currency = event.currency
    return Payment(
        event.payment_id,
        customer_id,
        event.reference,
        event.received_on,
        gross=Amount(event.gross, currency),
        refunded=Amount(0, currency),
        on_account=Amount(event.on_account, currency),
        allocations=[Covered(invoice_id, Amount(gross, currency)) for invoice_id, gross in where.items()],
        refunds=[],
        version=version,
    )


def _status(due_on: date, day: date) -> str:
    """Of what is open on a day; when that day passes later the clock says so."""
    return "overdue" if due_on < day else "open"
