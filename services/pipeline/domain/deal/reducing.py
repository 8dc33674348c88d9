"""What is cancelled of a signed deal's order is no longer what the deal is about."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from services.pipeline.domain.deal.events import DealEvent, DealReduced
from services.pipeline.domain.deal.state import Deal
from shared.contracts.pipeline import Line


@dataclass(frozen=True, slots=True)
class ReduceDeal:
    """These lines, or the `whole` order, were cancelled."""

    lines: tuple[Line, ...]
    whole: bool
    cancelled_on: date


def decide(command: ReduceDeal, deal: Deal) -> Sequence[DealEvent]:
    """Nothing for what is gone already."""
    if deal.status != "signed" or deal.closed_on is None or deal.contract_cancelled_on is not None:
        return []
    sold = {(line.number, line.product_id) for line in command.lines}
    gone = tuple(line for line in deal.terms.lines if command.whole or (line.number, line.product_id) in sold)
    if not gone and not command.whole:
        return []
    left = tuple(line for line in deal.terms.lines if line not in gone)
    terms = replace(deal.terms, lines=left, net=sum(line.net for line in left))
    return [DealReduced(gone, terms, command.whole, deal.closed_on, command.cancelled_on)]
