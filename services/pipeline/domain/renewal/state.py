"""What is known of a customer's contract terms and their renewals: its private events and its state."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Literal
from uuid import UUID, uuid5

from shared.contracts.pipeline import (
    Dimensions,
    LostReason,
    RenewalAdjusted,
    RenewalOpened,
    RenewalReopened,
    RenewalSettled,
    RenewalWithdrawn,
    Terms,
)

Sold = tuple[int, UUID]
"""A line: its number and its product."""


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


@dataclass(frozen=True, slots=True)
class TermAmended:
    """Private: what stands of the contract and when it ends, from a day on."""

    deal_id: UUID
    terms: Terms
    term_end: date
    amended_on: date


@dataclass(frozen=True, slots=True)
class TermLinesCancelled:
    """Private: lines of the contract, by number and product, are cancelled; `whole`: nothing of it is left."""

    deal_id: UUID
    lines: tuple[tuple[int, UUID], ...]
    whole: bool
    cancelled_on: date


RenewalEvent = (
    TermLearned
    | TermAmended
    | TermLinesCancelled
    | GradeLearned
    | RenewalOpened
    | RenewalAdjusted
    | RenewalWithdrawn
    | RenewalSettled
    | RenewalReopened
)


@dataclass(frozen=True, slots=True)
class Base:
    """What was said to be up for renewal, of whom and until when, on the day `since`."""

    owner_id: UUID
    net: int
    term_end: date
    since: date


@dataclass(frozen=True, slots=True)
class Term:
    """What stands of a contract; since `since` it is known when it ends. `settled_on` and `reason` are a churn's.

    `base` stays as it was when the renewal is settled, whatever comes of the contract.
    """

    dimensions: Dimensions
    terms: Terms
    since: date
    term_end: date
    status: Literal["waiting", "open", "renewed", "churned", "withdrawn"] = "waiting"
    settled_on: date | None = None
    reason: LostReason | None = None
    pipeline_id: UUID | None = None
    opened: Base | None = None

    @property
    def base(self) -> Base:
        """As the renewal was opened or adjusted last; before that the contract's own."""
        return self.opened or Base(self.terms.owner_id, self.terms.net, self.term_end, self.since)


@dataclass(frozen=True, slots=True)
class Renewals:
    """A customer's terms by deal, the lines and the whole deals that are cancelled, the days its grade changed on."""

    terms: Mapping[UUID, Term] = field(default_factory=dict)
    gone: Mapping[UUID, frozenset[Sold]] = field(default_factory=dict)
    cancelled: frozenset[UUID] = frozenset()
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
        case TermLinesCancelled():
            lines = renewals.gone.get(event.deal_id, frozenset()).union(event.lines)
            ended = renewals.cancelled | ({event.deal_id} if event.whole else set())
            return replace(renewals, gone={**renewals.gone, event.deal_id: lines}, cancelled=ended)
        case _:
            return _with(renewals, event.deal_id, _after(renewals.terms[event.deal_id], event))


def _after(
    term: Term,
    event: TermAmended | RenewalOpened | RenewalAdjusted | RenewalWithdrawn | RenewalSettled | RenewalReopened,
) -> Term:
    match event:
        case TermAmended():
            since = term.since if event.term_end == term.term_end else event.amended_on
            return replace(term, terms=event.terms, term_end=event.term_end, since=since)
        case RenewalOpened():
            opened = Base(event.terms.owner_id, event.terms.net, event.term_end, event.opened_on)
            return replace(term, status="open", opened=opened)
        case RenewalAdjusted():
            adjusted = Base(event.owner_after, event.base_after, event.term_end_after, event.adjusted_on)
            return replace(term, opened=adjusted)
        case RenewalWithdrawn():
            return replace(term, status="withdrawn")
        case RenewalSettled():
            status: Literal["churned", "renewed"] = "churned" if event.outcome == "churned" else "renewed"
            return replace(term, status=status, settled_on=event.settled_on, reason=event.reason)
        case RenewalReopened():
            return replace(term, status="open", settled_on=None, reason=None)


def _with(renewals: Renewals, deal_id: UUID, term: Term) -> Renewals:
    return replace(renewals, terms={**renewals.terms, deal_id: term})


def occurred_on(event: RenewalEvent) -> date | None:
    match event:
        case TermLearned():
            return event.signed_on
        case GradeLearned():
            return event.effective_from
        case TermAmended():
            return event.amended_on
        case TermLinesCancelled():
            return event.cancelled_on
        case RenewalOpened():
            return event.opened_on
        case RenewalAdjusted():
            return event.adjusted_on
        case RenewalWithdrawn():
            return event.withdrawn_on
        case RenewalSettled():
            return event.settled_on
        case RenewalReopened():
            return event.reopened_on


EVENTS = (
    TermLearned,
    TermAmended,
    TermLinesCancelled,
    GradeLearned,
    RenewalOpened,
    RenewalAdjusted,
    RenewalWithdrawn,
    RenewalSettled,
    RenewalReopened,
)
