"""A customer's account: invoices, payments and refunds of one customer are decided in one place."""

from collections.abc import Sequence

from services.pipeline.domain.account_corrections import (
    ApproveWriteOff,
    CreditInvoice,
    RequestWriteOff,
    credited,
    requested,
    written_off,
)
from services.pipeline.domain.account_events import EVENTS, AccountEvent, claims, occurred_on
from services.pipeline.domain.account_invoices import IssueInvoices, MarkOverdue, MeetTrigger, fallen, issued, met
from services.pipeline.domain.account_payments import RecordPayment, RefundPayment, received, refunded
from services.pipeline.domain.account_state import Account, evolve
from shared.decider import Noun

AccountCommand = (
    IssueInvoices
    | MeetTrigger
    | RecordPayment
    | RefundPayment
    | CreditInvoice
    | RequestWriteOff
    | ApproveWriteOff
    | MarkOverdue
)


def decide(command: AccountCommand, account: Account) -> Sequence[AccountEvent]:
    match command:
        case IssueInvoices():
            return issued(command, account)
        case MeetTrigger():
            return met(command, account)
        case RecordPayment():
            return [received(command, account)]
        case RefundPayment():
            return [refunded(command, account)]
        case CreditInvoice():
            return credited(command, account)
        case RequestWriteOff():
            return requested(command, account)
        case ApproveWriteOff():
            return written_off(command, account)
        case MarkOverdue():
            return fallen(command, account)


def version_of(command: AccountCommand, account: Account, version: int) -> int:
    """A refund is about one payment; all else is about the account, which is at `version`."""
    match command:
        case RefundPayment(id):
            return account.payments[id].version if id in account.payments else 0
        case (
            IssueInvoices()
            | MeetTrigger()
            | RecordPayment()
            | CreditInvoice()
            | RequestWriteOff()
            | ApproveWriteOff()
            | MarkOverdue()
        ):
            return version


ACCOUNT = Noun(
    "account", Account(), decide, evolve, EVENTS, claims=claims, occurred_on=occurred_on, version_of=version_of
)
