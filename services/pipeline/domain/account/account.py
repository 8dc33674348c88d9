"""A customer's account: invoices, payments and refunds of one customer are decided in one place."""

from collections.abc import Sequence

from services.pipeline.domain.account import receivable
from services.pipeline.domain.account.billing.amendments import FollowAmendment, FollowCancellation, amended, cancelled
from services.pipeline.domain.account.billing.corrections import (
    ApproveWriteOff,
    CreditInvoice,
    RejectWriteOff,
    RequestWriteOff,
    credited,
    rejected,
    requested,
    written_off,
)
from services.pipeline.domain.account.billing.importing import ImportInvoice, find, imported
from services.pipeline.domain.account.billing.invoices import (
    IssueInvoices,
    MarkOverdue,
    MeetTrigger,
    RegisterInvoice,
    fallen,
    issued,
    met,
    registered,
)
from services.pipeline.domain.account.claims import claims, occurred_on
from services.pipeline.domain.account.events import EVENTS, AccountEvent
from services.pipeline.domain.account.evolve import evolve
from services.pipeline.domain.account.money.crediting import FollowCreditChange, credit_moved, followed
from services.pipeline.domain.account.money.payments import RecordPayment, received
from services.pipeline.domain.account.money.refunds import (
    ApproveRefund,
    RefundPayment,
    RejectRefund,
    RequestRefund,
    decide_refund,
)
from services.pipeline.domain.account.overdue.dunning import StepDunning, stepped
from services.pipeline.domain.account.overdue.provisions import provided
from services.pipeline.domain.account.overdue.stopping import stops
from services.pipeline.domain.account.parts import CreditNote, Invoice, Payment, WriteOff
from services.pipeline.domain.account.state import Account
from shared.decider import Noun

AccountCommand = (
    IssueInvoices
    | ImportInvoice
    | MeetTrigger
    | RegisterInvoice
    | RecordPayment
    | RequestRefund
    | ApproveRefund
    | RejectRefund
    | RefundPayment
    | CreditInvoice
    | RequestWriteOff
    | ApproveWriteOff
    | RejectWriteOff
    | FollowAmendment
    | FollowCancellation
    | FollowCreditChange
    | StepDunning
    | MarkOverdue
)


def decide(command: AccountCommand, account: Account) -> Sequence[AccountEvent]:
    """What happens, and what follows from it for credit, the customer's orders and provisions. Raises Refused."""
    events = _decided(command, account)
    return [*events, *credit_moved(events, account), *stops(events, account), *provided(events, account)]


def _decided(command: AccountCommand, account: Account) -> Sequence[AccountEvent]:
    match command:
        case IssueInvoices():
            return issued(command, account)
        case ImportInvoice():
            return imported(command, account)
        case MeetTrigger():
            return met(command, account)
        case FollowAmendment():
            return amended(command, account)
        case FollowCancellation():
            return cancelled(command, account)
        case FollowCreditChange():
            return followed(command, account)
        case RegisterInvoice():
            return registered(command, account)
        case RecordPayment():
            return [received(command, account)]
        case RequestRefund() | ApproveRefund() | RejectRefund() | RefundPayment():
            return decide_refund(command, account)
        case CreditInvoice():
            return credited(command, account)
        case RequestWriteOff():
            return requested(command, account)
        case ApproveWriteOff():
            return written_off(command, account)
        case RejectWriteOff():
            return rejected(command, account)
        case StepDunning():
            return stepped(command, account)
        case MarkOverdue():
            return fallen(command, account)


def version_of(command: AccountCommand, account: Account, version: int) -> int:
    """That of the one payment, invoice, credit note or write-off; all else is about the account, at `version`.

    What takes an invoice back, or asks to give it up, is about the invoice, and once it is there about itself.
    """
    payments, invoices = account.payments, account.invoices
    known: Payment | Invoice | CreditNote | WriteOff | None
    match command:
        case RecordPayment(id):
            known = payments.get(id)
            return version if known is None else known.version
        case RequestRefund(id) | ApproveRefund(id) | RejectRefund(id) | RefundPayment(id):
            known = payments.get(id)
        case ApproveWriteOff(id) | RejectWriteOff(id):
            known = account.write_offs.get(id)
        case CreditInvoice(id, invoice_id):
            known = account.credit_notes.get(id) or invoices.get(invoice_id)
        case RequestWriteOff(id, invoice_id):
            known = account.write_offs.get(id) or invoices.get(invoice_id)
        case RegisterInvoice(invoice_id):
            known = invoices.get(invoice_id)
        case ImportInvoice(deal_id, paper=paper):
            instalment = find(account, deal_id, paper.number)
            return version if instalment is None else invoices[receivable.invoice_id(deal_id, instalment)].version
        case _:
            return version
    return 0 if known is None else known.version


ACCOUNT = Noun(
    "account", Account(), decide, evolve, EVENTS, claims=claims, occurred_on=occurred_on, version_of=version_of
)
