"""What happens by itself: a signed deal has an order and invoices, an open invoice falls overdue, a term is renewed."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from uuid import UUID, uuid5

import msgspec

from services.pipeline.domain.account import ACCOUNT, IssueInvoices, MarkOverdue
from services.pipeline.domain.deal import DEAL, OpenDeal
from services.pipeline.domain.order import ORDER, ReceiveOrder, order_id
from services.pipeline.domain.renewal import (
    LEAD_DAYS,
    RENEWALS,
    UNGRADED,
    LearnGrade,
    LearnTerm,
    OpenDueRenewals,
    ReopenRenewal,
    SettleRenewal,
)
from services.pipeline.domain.renewal_state import GradeLearned, TermLearned, renewals_id
from services.pipeline.domain.terms import Item
from shared.contracts.customers import CustomerReclassified, CustomerRegistered
from shared.contracts.pipeline import (
    DealLost,
    DealReopened,
    DealSigned,
    InvoiceIssued,
    Line,
    PaymentRefunded,
    RenewalOpened,
)
from shared.flow.deadlines import Cancel, Deadline, Due, Set
from shared.flow.decode import decode, decoding
from shared.flow.message import Message
from shared.flow.policies import Issue, Policy

_private = decoding(TermLearned, GradeLearned)


def open_order(message: Message) -> Sequence[Issue]:
    """The deal's one order, whoever signed it and how often this is asked."""
    signed = decode(message)
    assert isinstance(signed, DealSigned)
    deal_id = message.subject_id
    return [Issue(ORDER, order_id(deal_id), ReceiveOrder(deal_id, signed.dimensions, signed.terms, signed.signed_on))]


def issue_invoices(message: Message) -> Sequence[Issue]:
    """An invoice for each instalment with a due date, on the account of the deal's customer where it has one."""
    signed = decode(message)
    assert isinstance(signed, DealSigned)
    customer_id, deal_id = signed.dimensions.customer_id, message.subject_id
    if customer_id is None or not any(instalment.due_on for instalment in signed.schedule):
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


def learn_term(message: Message) -> Sequence[Issue]:
    """A deal signed for a time is to be renewed before that ends, where it has a customer."""
    signed = decode(message)
    assert isinstance(signed, DealSigned)
    customer_id = signed.dimensions.customer_id
    if customer_id is None or signed.term_end is None:
        return []
    learn = LearnTerm(message.subject_id, signed.dimensions, signed.terms, signed.signed_on, signed.term_end)
    return [Issue(RENEWALS, renewals_id(customer_id), learn)]


def learn_grade(message: Message) -> Sequence[Issue]:
    """Every grade that makes a difference: who is registered without one waits as long as the ungraded."""
    match decode(message):
        case CustomerRegistered(grade=grade, registered_on=day) if LEAD_DAYS[grade] != LEAD_DAYS[UNGRADED]:
            return [Issue(RENEWALS, renewals_id(message.subject_id), LearnGrade(grade, day))]
        case CustomerReclassified(grade_after=grade, effective_from=day):
            return [Issue(RENEWALS, renewals_id(message.subject_id), LearnGrade(grade, day))]
    return []


def expect_renewal(message: Message) -> Sequence[Set]:
    """Each day on which a term may be near enough to its end, and each on which the grade changes how near that is."""
    match _private(message):
        case TermLearned() as term:
            leads = sorted(set(LEAD_DAYS.values()))
            days = {lead: max(term.signed_on, term.term_end - timedelta(days=lead)) for lead in leads}
            return [Set(uuid5(term.deal_id, f"renewal/{lead}"), day) for lead, day in days.items()]
        case GradeLearned() as graded:
            return [Set(uuid5(message.stream_id, f"grade/{graded.effective_from}"), graded.effective_from)]
    return []


def open_due_renewals(due: Due, now: datetime) -> Issue:
    """All that is due by now, each on its own day, however late the clock is looked at."""
    return Issue(RENEWALS, due.stream_id, OpenDueRenewals(now.date()))


def open_renewal(message: Message) -> Sequence[Issue]:
    """A deal of the same owner with the lines that are to be renewed, as they were sold."""
    opened = decode(message)
    assert isinstance(opened, RenewalOpened)
    command = OpenDeal(
        dimensions=replace(opened.dimensions, source="renewal"),
        owner_id=opened.terms.owner_id,
        credits=opened.terms.credits,
        items=tuple(_again(line) for line in opened.terms.lines),
        currency=opened.terms.currency,
        expected_close_on=opened.term_end,
        opened_on=opened.opened_on,
        today=opened.opened_on,
    )
    return [Issue(DEAL, opened.renewal_id, command)]


def settle_renewal(message: Message) -> Sequence[Issue]:
    """What became of a deal that renews another; of any other deal there is nothing to settle."""
    event = decode(message)
    assert isinstance(event, DealSigned | DealLost | DealReopened)
    customer_id, renewal = event.dimensions.customer_id, message.subject_id
    if customer_id is None or event.dimensions.source != "renewal":
        return []
    match event:
        case DealSigned():
            command: SettleRenewal | ReopenRenewal = SettleRenewal(renewal, event.terms.net, None, event.signed_on)
        case DealLost():
            command = SettleRenewal(renewal, 0, event.reason, event.lost_on)
        case DealReopened():
            command = ReopenRenewal(renewal, event.reopened_on)
    return [Issue(RENEWALS, renewals_id(customer_id), command)]


def _again(line: Line) -> Item:
    return Item(
        product_id=line.product_id,
        product_name=line.product_name,
        product_line_id=line.product_line_id,
        product_line_name=line.product_line_name,
        list_price=line.net // line.quantity,
        unit_cost=line.cost // line.quantity,
        quantity=line.quantity,
        net=line.net,
    )


def _on(key: UUID, invoice_id: UUID, day: date) -> Set:
    return Set(key, day, msgspec.json.encode(MarkOverdue(invoice_id, day)).decode())


WHEN_DEAL_SIGNED_THEN_OPEN_ORDER = Policy(
    "when_deal_signed_then_open_order", "pipeline", frozenset({"DealSigned"}), "beginning", open_order
)
WHEN_DEAL_SIGNED_THEN_ISSUE_INVOICES = Policy(
    "when_deal_signed_then_issue_invoices", "pipeline", frozenset({"DealSigned"}), "beginning", issue_invoices
)
WHEN_PAYMENT_IS_LATE_THEN_MARK_OVERDUE = Deadline(
    "when_payment_is_late_then_mark_overdue",
    frozenset({"InvoiceIssued", "PaymentRefunded"}),
    expect_payment,
    mark_overdue,
)
WHEN_DEAL_SIGNED_THEN_LEARN_ITS_TERM = Policy(
    "when_deal_signed_then_learn_its_term", "pipeline", frozenset({"DealSigned"}), "beginning", learn_term
)
WHEN_CUSTOMER_GRADED_THEN_LEARN_ITS_GRADE = Policy(
    "when_customer_graded_then_learn_its_grade",
    "customers",
    frozenset({"CustomerRegistered", "CustomerReclassified"}),
    "beginning",
    learn_grade,
)
WHEN_RENEWAL_OPENED_THEN_OPEN_DEAL = Policy(
    "when_renewal_opened_then_open_deal", "pipeline", frozenset({"RenewalOpened"}), "beginning", open_renewal
)
WHEN_RENEWAL_DEAL_ENDED_THEN_SETTLE = Policy(
    "when_renewal_deal_ended_then_settle",
    "pipeline",
    frozenset({"DealSigned", "DealLost", "DealReopened"}),
    "beginning",
    settle_renewal,
)
WHEN_TERM_NEARS_ITS_END_THEN_OPEN_RENEWAL = Deadline(
    "when_term_nears_its_end_then_open_renewal",
    frozenset({"TermLearned", "GradeLearned"}),
    expect_renewal,
    open_due_renewals,
)
