"""Orders in the ledger: what is cancelled leaves the signed amount, and each promised day that was reached counts."""

from dataclasses import replace
from uuid import UUID

from services.performance.views.ledger.deals import amounts, overlaid
from services.performance.views.ledger.entry import Entry, by_product, of_deal
from shared.contracts.pipeline import ContractCancelled, MilestoneReached


def cancelled(event: ContractCancelled, _order: UUID) -> list[Entry]:
    """The cancelled lines taken back from whom they were credited to, on the day of the cancellation."""
    lines = tuple(replace(line, net=-line.net) for line in event.lines)
    about = (replace(event.terms, lines=lines), event.dimensions, event.deal_id, event.cancelled_on)
    return amounts(*about) + overlaid(*about)


def reached(event: MilestoneReached, _order: UUID) -> list[Entry]:
    """One milestone in the period it was promised for, and one on time when it was reached by then."""
    promised_on = event.milestone.promised_on
    measures = ["reached_milestones"] + ["milestones_on_time"] * (event.reached_on <= promised_on)
    columns = of_deal(event.dimensions, event.deal_id)
    return [
        entry
        for measure in measures
        for entry in by_product(
            Entry(measure, 1, promised_on, event.reached_on, person=event.owner_id, **columns), event.milestone.lines
        )
    ]
