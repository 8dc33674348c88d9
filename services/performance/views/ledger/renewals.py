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
    owner_id, net = event.terms.owner_id, event.terms.net
    return _at("renewal_base", net, owner_id, event.dimensions, event.deal_id, event.term_end, event.opened_on)


def adjusted(event: RenewalAdjusted, _customer: UUID) -> list[Entry]:
    """The base goes out where it came in, and in as it is now; of two ends each counts the event by itself."""
    about, deal, day = event.dimensions, event.deal_id, event.adjusted_on
    gone = _at("renewal_base", -event.base_before, event.owner_before, about, deal, event.term_end_before, day)
    come = _at("renewal_base", event.base_after, event.owner_after, about, deal, event.term_end_after, day)
    return [*gone, *come] if event.term_end_before != event.term_end_after else counted([*gone, *come])


def withdrawn(event: RenewalWithdrawn, _customer: UUID) -> list[Entry]:
    """What had come up goes out where it came in."""
    if event.renewal_id is None:
        return []
    owner_id, day = event.owner_id, event.withdrawn_on
    return _at("renewal_base", -event.base, owner_id, event.dimensions, event.deal_id, event.term_end, day)


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
