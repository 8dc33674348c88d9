"""A customer's contract that ends opens a deal to renew it, once, and says later what became of it."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from uuid import UUID

from services.pipeline.domain.renewal.amending import amended, cancelled, caught_up, learned
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
from services.pipeline.domain.renewal.state import (
    EVENTS,
    GradeLearned,
    RenewalEvent,
    Renewals,
    Term,
    evolve,
    occurred_on,
    renewal_id,
)
from shared.contracts.pipeline import RenewalOpened, RenewalOutcome, RenewalReopened, RenewalSettled
from shared.decider import Noun

LEAD_DAYS = {"major": 120, "key": 90, "ordinary": 60, "potential": 60}
UNGRADED = "ordinary"


def decide(command: RenewalCommand, renewals: Renewals) -> Sequence[RenewalEvent]:
    """Nothing is refused: what policies and the clock say again, or of a deal that renews nothing, changes nothing."""
    match command:
        case LearnTerm():
            return [] if command.deal_id in renewals.terms else learned(command, renewals)
        case AmendTerm():
            return amended(command, renewals)
        case CancelTerm():
            return cancelled(command, renewals)
        case LearnGrade(grade, day):
            return [] if (day, grade) in renewals.grades else [GradeLearned(grade, day)]
        case OpenDueRenewals(today):
            return [
                _opened(deal_id, term, *due)
                for deal_id, term in renewals.terms.items()
                if term.status == "waiting" and (due := due_on(term, renewals.grades, today))
            ]
        case SettleRenewal(renewal):
            return [
                _settled(deal_id, term, command)
                for deal_id, term in renewals.terms.items()
                if renewal_id(deal_id) == renewal and term.status == "open"
            ]
        case ReopenRenewal(renewal, day):
            return [
                event
                for deal_id, term in renewals.terms.items()
                if renewal_id(deal_id) == renewal and term.status == "churned"
                for event in (_reopened(deal_id, term, day), *caught_up(deal_id, term, renewals, day))
            ]


def due_on(term: Term, grades: Sequence[tuple[date, str]], today: date) -> tuple[date, int] | None:
    """The first day up to `today` on which the term is as near its end as its customer's grade of that day asks.

    Days of the calendar, the end not counted; with the lead of that day. None: not yet.
    """
    for since, until, lead in _leads(grades):
        day = max(since, term.since, term.term_end - timedelta(days=lead))
        if day <= today and (until is None or day < until):
            return day, lead
    return None


def grade_on(grades: Sequence[tuple[date, str]], day: date) -> str:
    """How a customer is graded on a day."""
    return next((grade for since, grade in reversed(grades) if since <= day), UNGRADED)


def _leads(grades: Sequence[tuple[date, str]]) -> Iterator[tuple[date, date | None, int]]:
    changes = [(date.min, UNGRADED), *grades]
    ends = [*(day for day, _ in changes[1:]), None]
    for (since, grade), until in zip(changes, ends, strict=True):
        yield since, until, LEAD_DAYS[grade]


def _opened(deal_id: UUID, term: Term, day: date, lead: int) -> RenewalOpened:
    return RenewalOpened(
        deal_id, renewal_id(deal_id), term.dimensions, term.terms, lead, term.term_end, day, term.pipeline_id
    )


def _settled(deal_id: UUID, term: Term, settling: SettleRenewal) -> RenewalSettled:
    base, lost = term.base.net, settling.reason is not None
    outcome: RenewalOutcome = "renewed"
    if lost:
        outcome = "churned"
    elif settling.net != base:
        outcome = "expanded" if settling.net > base else "contracted"
    return RenewalSettled(
        deal_id=deal_id,
        renewal_id=settling.renewal,
        dimensions=term.dimensions,
        owner_id=term.base.owner_id,
        outcome=outcome,
        reason=settling.reason,
        base=base,
        renewed=0 if lost else base,
        expansion=0 if lost else max(settling.net - base, 0),
        contraction=0 if lost else max(base - settling.net, 0),
        currency=term.terms.currency,
        term_end=term.base.term_end,
        settled_on=settling.settled_on,
    )


def _reopened(deal_id: UUID, term: Term, day: date) -> RenewalReopened:
    return RenewalReopened(
        deal_id=deal_id,
        renewal_id=renewal_id(deal_id),
        dimensions=term.dimensions,
        owner_id=term.base.owner_id,
        reason=term.reason,
        base=term.base.net,
        currency=term.terms.currency,
        term_end=term.base.term_end,
        settled_on=term.settled_on or day,
        reopened_on=day,
    )


RENEWALS = Noun("renewal", Renewals(), decide, evolve, EVENTS, occurred_on=occurred_on)
