"""What is known of a customer's contract terms and their renewals: its private events and its state."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Literal
from uuid import UUID, uuid5

from shared.contracts.pipeline import Dimensions, LostReason, RenewalOpened, RenewalReopened, RenewalSettled, Terms


@dataclass(frozen=True, slots=True)
class TermLearned:
    """Private: a deal was signed for a time; it is to be renewed in the pipeline, None: in the standard one."""

    deal_id: UUID
    dimensions: Dimensions
    terms: Terms
    signed_on: date
    term_end: date
    pipeline_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class GradeLearned:
    """Private: how the customer is graded from a day on."""

    grade: str
    effective_from: date


RenewalEvent = TermLearned | GradeLearned | RenewalOpened | RenewalSettled | RenewalReopened


@dataclass(frozen=True, slots=True)
class Term:
    """`settled_on` and `reason` are those of a churn."""

    dimensions: Dimensions
    terms: Terms
    signed_on: date
    term_end: date
    status: Literal["waiting", "open", "renewed", "churned"] = "waiting"
    settled_on: date | None = None
    reason: LostReason | None = None
    pipeline_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Renewals:
    """A customer's terms by deal, and the days its grade changed on."""

    terms: Mapping[UUID, Term] = field(default_factory=dict)
    grades: tuple[tuple[date, str], ...] = ()


def renewals_id(customer_id: UUID) -> UUID:
    """The stream of a customer's renewals."""
    return uuid5(customer_id, "renewals")


def renewal_id(deal_id: UUID) -> UUID:
    """The one deal that is to renew a deal."""
    return uuid5(deal_id, "renewal")


def evolve(renewals: Renewals, event: RenewalEvent) -> Renewals:
    match event:
        case TermLearned():
            term = Term(event.dimensions, event.terms, event.signed_on, event.term_end, pipeline_id=event.pipeline_id)
            return _with(renewals, event.deal_id, term)
        case GradeLearned(grade, day):
            kept = [each for each in renewals.grades if each[0] != day]
            return replace(renewals, grades=tuple(sorted([*kept, (day, grade)])))
        case RenewalOpened():
            return _with(renewals, event.deal_id, replace(renewals.terms[event.deal_id], status="open"))
        case RenewalSettled():
            status: Literal["churned", "renewed"] = "churned" if event.outcome == "churned" else "renewed"
            term = renewals.terms[event.deal_id]
            settled = replace(term, status=status, settled_on=event.settled_on, reason=event.reason)
            return _with(renewals, event.deal_id, settled)
        case RenewalReopened():
            term = replace(renewals.terms[event.deal_id], status="open", settled_on=None, reason=None)
            return _with(renewals, event.deal_id, term)


def _with(renewals: Renewals, deal_id: UUID, term: Term) -> Renewals:
    return replace(renewals, terms={**renewals.terms, deal_id: term})


def occurred_on(event: RenewalEvent) -> date | None:
    match event:
        case TermLearned():
            return event.signed_on
        case GradeLearned():
            return event.effective_from
        case RenewalOpened():
            return event.opened_on
        case RenewalSettled():
            return event.settled_on
        case RenewalReopened():
            return event.reopened_on


EVENTS = (TermLearned, GradeLearned, RenewalOpened, RenewalSettled, RenewalReopened)
