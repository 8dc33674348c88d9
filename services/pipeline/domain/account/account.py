"""A customer's account: invoices, payments and refunds of one customer are decided in one place."""

from collections.abc import Sequence

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
from services.pipeline.domain.account.billing.importing import ImportInvoice, imported
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
    """A refund is about one payment; all else is about the account, which is at `version`."""
    match command:
        case RequestRefund(id) | ApproveRefund(id) | RejectRefund(id) | RefundPayment(id):
            return account.payments[id].version if id in account.payments else 0
    return version


ACCOUNT = Noun(
    "account", Account(), decide, evolve, EVENTS, claims=claims, occurred_on=occurred_on, version_of=version_of
)
