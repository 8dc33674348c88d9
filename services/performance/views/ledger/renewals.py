"""Renewals in the ledger: what came up in the cohort of its term's end, and what was kept of it."""

from datetime import date
from uuid import UUID

from services.performance.views.ledger.entry import Entry, counted, of_deal
from shared.contracts.pipeline import (
    Dimensions,
    RenewalAdjusted,
    RenewalOpened,
    RenewalReopened,
    RenewalSettled,
    RenewalWithdrawn,
)


def opened(event: RenewalOpened, _customer: UUID) -> list[Entry]:
    """The amount of the contract whose term ends, at its owner."""
    at = (event.terms.owner_id, event.dimensions, event.deal_id, event.term_end, event.opened_on)
    return _at("renewal_base", event.terms.net, *at) + _at("due_renewals", 1, *at)


def adjusted(event: RenewalAdjusted, _customer: UUID) -> list[Entry]:
    """Base and contract go out where they came in, and in as they are now; each end counts them by itself."""
    about, day = (event.dimensions, event.deal_id), event.adjusted_on
    before = (event.owner_before, *about, event.term_end_before, day)
    after = (event.owner_after, *about, event.term_end_after, day)
    moved = _at("renewal_base", -event.base_before, *before) + _at("renewal_base", event.base_after, *after)
    if event.term_end_before == event.term_end_after:
        moved = counted(moved)
    return moved if before == after else [*moved, *_at("due_renewals", -1, *before), *_at("due_renewals", 1, *after)]


def withdrawn(event: RenewalWithdrawn, _customer: UUID) -> list[Entry]:
    """What had come up goes out where it came in."""
    if event.renewal_id is None:
        return []
    at = (event.owner_id, event.dimensions, event.deal_id, event.term_end, event.withdrawn_on)
    return _at("renewal_base", -event.base, *at) + _at("due_renewals", -1, *at)


def settled(event: RenewalSettled, _customer: UUID) -> list[Entry]:
    """What was renewed of the base, what came to it and what fell short, or the base as churned."""
    amounts = {
        "renewed_amount": event.renewed,
        "renewal_expansion": event.expansion,
        "renewal_contraction": event.contraction,
        "churned_amount": event.base if event.outcome == "churned" else 0,
    }
    return [
        entry
        for measure, amount in amounts.items()
        if amount
        for entry in _at(
            measure, amount, event.owner_id, event.dimensions, event.deal_id, event.term_end, event.settled_on
        )
    ]


def reopened(event: RenewalReopened, _customer: UUID) -> list[Entry]:
    """The churn taken back where it was counted, from the day of reopening."""
    owner_id, day = event.owner_id, event.reopened_on
    return _at("churned_amount", -event.base, owner_id, event.dimensions, event.deal_id, event.term_end, day)


def _at(
    measure: str, amount: int, owner_id: UUID, dimensions: Dimensions, deal: UUID, counts_on: date, occurred_on: date
) -> list[Entry]:
    return counted([Entry(measure, amount, counts_on, occurred_on, person=owner_id, **of_deal(dimensions, deal))])
