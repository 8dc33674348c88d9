"""Terms follow their contracts: amended, given to another owner, cancelled by line or as a whole."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from services.pipeline.domain.renewal.commands import AmendTerm, CancelTerm, LearnTerm
from services.pipeline.domain.renewal.state import (
    Base,
    RenewalEvent,
    Renewals,
    Sold,
    Term,
    TermAmended,
    TermLearned,
    TermLinesCancelled,
    renewal_id,
)
from shared.contracts.pipeline import RenewalAdjusted, RenewalWithdrawn, Terms


def learned(learning: LearnTerm, renewals: Renewals) -> list[RenewalEvent]:
    """A term, of what is not cancelled of it already; of nothing that is left nothing is to be renewed."""
    deal_id, signed_on = learning.deal_id, learning.signed_on
    terms = _standing(learning.terms, renewals.gone.get(deal_id, ()))
    events: list[RenewalEvent] = [
        TermLearned(deal_id, learning.dimensions, terms, signed_on, learning.term_end, learning.pipeline_id)
    ]
    if deal_id in renewals.cancelled:
        term = Term(learning.dimensions, terms, signed_on, learning.term_end)
        events.append(_withdrawn(deal_id, term, signed_on))
    return events


def amended(amending: AmendTerm, renewals: Renewals) -> Sequence[RenewalEvent]:
    """What stands of a contract and when it ends, from a day on; a contract that had no end before is learned."""
    deal_id, day, ends = amending.deal_id, amending.amended_on, amending.term_end
    term = renewals.terms.get(deal_id)
    if term is None:
        return learned(LearnTerm(deal_id, amending.dimensions, amending.terms, day, ends), renewals) if ends else []
    return _changed(deal_id, term, _standing(amending.terms, renewals.gone.get(deal_id, ())), ends, day)


def cancelled(cancelling: CancelTerm, renewals: Renewals) -> Sequence[RenewalEvent]:
    """Lines are not renewed any more; kept in mind also of a contract that has no term yet."""
    deal_id, whole, day = cancelling.deal_id, cancelling.whole, cancelling.cancelled_on
    lines = tuple((line.number, line.product_id) for line in cancelling.lines)
    gone = renewals.gone.get(deal_id, frozenset())
    ended = deal_id in renewals.cancelled
    if gone.issuperset(lines) and (ended or not whole):
        return []
    events: list[RenewalEvent] = [TermLinesCancelled(deal_id, lines, whole, day)]
    term = renewals.terms.get(deal_id)
    if term is None or ended:
        return events
    if not whole:
        return events + _changed(deal_id, term, _standing(term.terms, gone.union(lines)), None, day)
    return events + ([_withdrawn(deal_id, term, day)] if term.status in {"waiting", "open"} else [])


def caught_up(deal_id: UUID, churned: Term, renewals: Renewals, day: date) -> list[RenewalEvent]:
    """What came of the contract while its renewal was lost, as that is taken back."""
    back = replace(churned, status="open")
    if deal_id in renewals.cancelled:
        return [_withdrawn(deal_id, back, day)]
    return _adjusted(deal_id, back, Base(back.terms.owner_id, back.terms.net, back.term_end, day))


def _changed(deal_id: UUID, term: Term, terms: Terms, ends: date | None, day: date) -> list[RenewalEvent]:
    term_end = ends or term.term_end
    if (terms, term_end) == (term.terms, term.term_end):
        return []
    events: list[RenewalEvent] = [TermAmended(deal_id, terms, term_end, day)]
    if term.status == "open":
        events += _adjusted(deal_id, term, Base(terms.owner_id, terms.net, term_end, day))
    return events


def _adjusted(deal_id: UUID, term: Term, after: Base) -> list[RenewalEvent]:
    before = term.base
    if replace(after, since=before.since) == before:
        return []
    adjusted = RenewalAdjusted(
        deal_id=deal_id,
        renewal_id=renewal_id(deal_id),
        dimensions=term.dimensions,
        owner_before=before.owner_id,
        owner_after=after.owner_id,
        base_before=before.net,
        base_after=after.net,
        currency=term.terms.currency,
        term_end_before=before.term_end,
        term_end_after=after.term_end,
        adjusted_on=max(before.since, after.since),
    )
    return [adjusted]


def _withdrawn(deal_id: UUID, term: Term, day: date) -> RenewalWithdrawn:
    opened = term.status == "open"
    return RenewalWithdrawn(
        deal_id=deal_id,
        renewal_id=renewal_id(deal_id) if opened else None,
        dimensions=term.dimensions,
        owner_id=term.base.owner_id,
        base=term.base.net if opened else 0,
        currency=term.terms.currency,
        term_end=term.base.term_end,
        withdrawn_on=max(term.base.since, day),
    )


def _standing(terms: Terms, gone: Collection[Sold]) -> Terms:
    lines = tuple(line for line in terms.lines if (line.number, line.product_id) not in gone)
    return replace(terms, lines=lines, net=sum(line.net for line in lines))
