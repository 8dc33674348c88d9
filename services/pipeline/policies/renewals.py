"""What is signed for a time is renewed before that ends."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import partial
from uuid import UUID, uuid5

from services.pipeline.domain.deal.commands import OpenDeal
from services.pipeline.domain.deal.deal import DEAL
from services.pipeline.domain.renewal.commands import (
    AmendTerm,
    CancelTerm,
    LearnGrade,
    LearnTerm,
    OpenDueRenewals,
    RenewalCommand,
    ReopenRenewal,
    SettleRenewal,
)
from services.pipeline.domain.renewal.renewal import LEAD_DAYS, RENEWALS, UNGRADED
from services.pipeline.domain.renewal.state import GradeLearned, TermAmended, TermLearned, renewals_id
from services.pipeline.domain.stages.policy import STAGE_POLICY, Pipeline, in_force
from services.pipeline.domain.terms import Item
from shared.contracts.customers import CustomerReclassified, CustomerRegistered
from shared.contracts.pipeline import (
    ContractAmended,
    ContractCancelled,
    DealCreditChanged,
    DealLost,
    DealReopened,
    DealSigned,
    Line,
    RenewalOpened,
)
from shared.contracts.pipeline.stages import STANDARD
from shared.flow.deadlines import Deadline, Due, Set
from shared.flow.decode import decode, decoding
from shared.flow.message import Message
from shared.flow.policies import Issue, Policy

_private = decoding(TermLearned, TermAmended, GradeLearned)


def learn_term(message: Message) -> Sequence[Issue]:
    """A deal signed for a time is to be renewed before that ends, as its contract is then, where it has a customer."""
    event = decode(message)
    assert isinstance(event, DealSigned | ContractAmended | DealCreditChanged | ContractCancelled)
    customer_id, deal_id = event.dimensions.customer_id, message.subject_id
    if customer_id is None:
        return []
    match event:
        case DealSigned(term_end=None):
            return []
        case DealSigned(term_end=date() as ends):
            command: RenewalCommand = LearnTerm(
                deal_id, event.dimensions, event.terms, event.signed_on, ends, event.renewal_pipeline_id
            )
        case ContractAmended():
            command = AmendTerm(deal_id, event.dimensions, event.after, event.term_end_after, event.amended_on)
        case DealCreditChanged():
            command = AmendTerm(deal_id, event.dimensions, event.after, None, event.effective_from)
        case ContractCancelled():
            command = CancelTerm(event.deal_id, event.lines, event.whole, event.cancelled_on)
    return [Issue(RENEWALS, renewals_id(customer_id), command)]


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
        case TermLearned() | TermAmended() as term:
            since = term.signed_on if isinstance(term, TermLearned) else date.min
            leads = sorted(set(LEAD_DAYS.values()))
            days = {lead: max(since, term.term_end - timedelta(days=lead)) for lead in leads}
            return [Set(uuid5(term.deal_id, f"renewal/{lead}"), day) for lead, day in days.items()]
        case GradeLearned() as graded:
            return [Set(uuid5(message.stream_id, f"grade/{graded.effective_from}"), graded.effective_from)]
    return []


def open_due_renewals(due: Due, now: datetime) -> Issue:
    """All that is due by now, each on its own day, however late the clock is looked at."""
    return Issue(RENEWALS, due.stream_id, OpenDueRenewals(now.date()))


def open_renewal(message: Message) -> Sequence[Issue]:
    """A deal of the same owner with the lines that are to be renewed, as they were sold.

    It is opened under the stage policy that its pipeline has on that moment.
    """
    opened = decode(message)
    assert isinstance(opened, RenewalOpened)
    pipeline_id = opened.pipeline_id or STANDARD.pipeline_id
    command = partial(_opening, opened, pipeline_id)
    return [Issue(DEAL, opened.renewal_id, command, given=(STAGE_POLICY, pipeline_id))]


def _opening(opened: RenewalOpened, pipeline_id: UUID, pipeline: Pipeline) -> OpenDeal:
    return OpenDeal(
        dimensions=replace(opened.dimensions, source="renewal"),
        owner_id=opened.terms.owner_id,
        credits=opened.terms.credits,
        items=tuple(as_sold(line) for line in opened.terms.lines),
        currency=opened.terms.currency,
        expected_close_on=opened.term_end,
        opened_on=opened.opened_on,
        today=opened.opened_on,
        policy=in_force(pipeline_id, pipeline) or STANDARD,
    )


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


def as_sold(line: Line) -> Item:
    """What is sold again as it was; a price book may have ended, and is not named again."""
    return Item(
        product_id=line.product_id,
        product_name=line.product_name,
        product_line_id=line.product_line_id,
        product_line_name=line.product_line_name,
        list_price=(line.net if line.list_net is None else line.list_net) // line.quantity,
        unit_cost=line.cost // line.quantity,
        quantity=line.quantity,
        net=line.net,
        floor_price=None if line.floor_net is None else line.floor_net // line.quantity,
        vat_bp=line.vat_bp,
        flags=line.flags,
    )


WHEN_CONTRACT_AGREED_THEN_LEARN_ITS_TERM = Policy(
    "when_contract_agreed_then_learn_its_term",
    "pipeline",
    frozenset({"DealSigned", "ContractAmended", "DealCreditChanged", "ContractCancelled"}),
    "beginning",
    learn_term,
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
    frozenset({"TermLearned", "TermAmended", "GradeLearned"}),
    expect_renewal,
    open_due_renewals,
)
