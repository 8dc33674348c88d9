"""A signed deal has invoices, some when their milestone happens, and an open one falls overdue."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from uuid import UUID, uuid5

import msgspec

from services.pipeline.domain.account.account import ACCOUNT
from services.pipeline.domain.account.billing.amendments import FollowAmendment, FollowCancellation
from services.pipeline.domain.account.billing.invoices import IssueInvoices, MarkOverdue, MeetTrigger
from services.pipeline.domain.account.money.crediting import FollowCreditChange
from services.pipeline.domain.order.order import order_id
from shared.contracts.pipeline import (
    ContractAmended,
    ContractCancelled,
    DealCreditChanged,
    DealSigned,
    InvoiceIssued,
    OrderAccepted,
    OrderDelivered,
    PaymentRefunded,
    Terms,
    WarrantyEnded,
)
from shared.flow.deadlines import Cancel, Deadline, Due, Set
from shared.flow.decode import decode
from shared.flow.message import Message
from shared.flow.policies import Issue, Policy


def issue_invoices(message: Message) -> Sequence[Issue]:
    """An invoice for each instalment whose day is known, on the account of the deal's customer where it has one."""
    signed = decode(message)
    assert isinstance(signed, DealSigned)
    customer_id, deal_id = signed.dimensions.customer_id, message.subject_id
    if customer_id is None or not signed.schedule:
        return []
    command = IssueInvoices(
        order_id=order_id(deal_id),
        deal_id=deal_id,
        dimensions=signed.dimensions,
        terms=signed.terms,
        schedule=signed.schedule,
        issued_on=signed.signed_on,
    )
    return [Issue(ACCOUNT, customer_id, command)]


def follow_amendment(message: Message) -> Sequence[Issue]:
    """What was signed and what it is now; without a schedule there were no invoices, and there are some now."""
    amended = decode(message)
    assert isinstance(amended, ContractAmended)
    customer_id, deal_id = amended.dimensions.customer_id, message.subject_id
    if customer_id is None:
        return []
    signed = IssueInvoices(
        order_id=order_id(deal_id),
        deal_id=deal_id,
        dimensions=amended.dimensions,
        terms=_scheduled(amended),
        schedule=amended.schedule_before,
        issued_on=amended.signed_on,
    )
    command = FollowAmendment(signed, amended.after, amended.schedule_after, amended.amended_on)
    return [Issue(ACCOUNT, customer_id, command)]


def _scheduled(amended: ContractAmended) -> Terms:
    """What the schedule before was about: what stood and what was cancelled of it."""
    lines = tuple(sorted((*amended.before.lines, *amended.cancelled), key=lambda line: line.number))
    return replace(amended.before, lines=lines, net=sum(line.net for line in lines))


def follow_cancellation(message: Message) -> Sequence[Issue]:
    """What was cancelled is credited, or never invoiced."""
    event = decode(message)
    assert isinstance(event, ContractCancelled)
    customer_id = event.dimensions.customer_id
    command = FollowCancellation(
        event.deal_id, event.dimensions, event.terms.currency, event.lines, event.whole, event.cancelled_on
    )
    return [] if customer_id is None else [Issue(ACCOUNT, customer_id, command)]


def follow_credit_change(message: Message) -> Sequence[Issue]:
    """Who is credited for money received from a day on, where the deal has a customer; overlay moves no money."""
    event = decode(message)
    assert isinstance(event, DealCreditChanged)
    customer_id, before, after = event.dimensions.customer_id, event.before, event.after
    if customer_id is None or (before.owner_id, before.credits) == (after.owner_id, after.credits):
        return []
    command = FollowCreditChange(
        change_id=message.event_id,
        deal_id=message.subject_id,
        dimensions=event.dimensions,
        currency=after.currency,
        owner_before=before.owner_id,
        owner_after=after.owner_id,
        credits_before=before.credits,
        credits_after=after.credits,
        effective_from=event.effective_from,
    )
    return [Issue(ACCOUNT, customer_id, command)]


def meet_trigger(message: Message) -> Sequence[Issue]:
    """What waits for the milestone is invoiced on its day; before its schedule is known the milestone waits there."""
    event = decode(message)
    assert isinstance(event, OrderDelivered | OrderAccepted | WarrantyEnded)
    match event:
        case OrderDelivered():
            command = MeetTrigger(event.deal_id, "delivery", event.delivered_on)
        case OrderAccepted():
            command = MeetTrigger(event.deal_id, "acceptance", event.accepted_on)
        case WarrantyEnded():
            command = MeetTrigger(event.deal_id, "warranty_end", event.ended_on)
    customer_id = event.dimensions.customer_id
    return [] if customer_id is None else [Issue(ACCOUNT, customer_id, command)]


def expect_payment(message: Message) -> Sequence[Set | Cancel]:
    """The day after an invoice is due, and the day after a refund for each invoice that it opened again."""
    match decode(message):
        case InvoiceIssued() as invoice:
            return [_on(invoice.invoice_id, invoice.invoice_id, invoice.due_on + timedelta(days=1))]
        case PaymentRefunded() as refund:
            left = {one.invoice_id: one.gross for one in refund.allocations_after}
            day = refund.refunded_on + timedelta(days=1)
            opened = [one.invoice_id for one in refund.allocations_before if left.get(one.invoice_id, 0) < one.gross]
            return [_on(uuid5(refund.refund_id, str(one)), one, day) for one in opened]
    return []


def mark_overdue(due: Due, _now: datetime) -> Issue:
    """The account decides whether the invoice was due and is still open."""
    return Issue(ACCOUNT, due.stream_id, msgspec.json.decode(due.data, type=MarkOverdue))


def _on(key: UUID, invoice_id: UUID, day: date) -> Set:
    return Set(key, day, msgspec.json.encode(MarkOverdue(invoice_id, day)).decode())


WHEN_DEAL_SIGNED_THEN_ISSUE_INVOICES = Policy(
    "when_deal_signed_then_issue_invoices", "pipeline", frozenset({"DealSigned"}), "beginning", issue_invoices
)
WHEN_CONTRACT_AMENDED_THEN_CORRECT_INVOICES = Policy(
    "when_contract_amended_then_correct_invoices",
    "pipeline",
    frozenset({"ContractAmended"}),
    "beginning",
    follow_amendment,
)
WHEN_CONTRACT_CANCELLED_THEN_CREDIT_INVOICES = Policy(
    "when_contract_cancelled_then_credit_invoices",
    "pipeline",
    frozenset({"ContractCancelled"}),
    "beginning",
    follow_cancellation,
)
WHEN_CREDIT_CHANGED_THEN_CREDIT_MONEY_SO = Policy(
    "when_credit_changed_then_credit_money_so",
    "pipeline",
    frozenset({"DealCreditChanged"}),
    "beginning",
    follow_credit_change,
)
WHEN_MILESTONE_HAPPENED_THEN_MEET_TRIGGER = Policy(
    "when_milestone_happened_then_meet_trigger",
    "pipeline",
    frozenset({"OrderDelivered", "OrderAccepted", "WarrantyEnded"}),
    "beginning",
    meet_trigger,
)
WHEN_PAYMENT_IS_LATE_THEN_MARK_OVERDUE = Deadline(
    "when_payment_is_late_then_mark_overdue",
    frozenset({"InvoiceIssued", "PaymentRefunded"}),
    expect_payment,
    mark_overdue,
)
