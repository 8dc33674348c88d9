"""What the figures are, replayed naively from the events known by a moment, as the sentences of the README say."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import UUID

from shared.contracts.pipeline import (
    ContractAmended,
    ContractCancelled,
    DealAdvanced,
    DealCreditChanged,
    DealLost,
    DealOpened,
    DealReopened,
    DealRevised,
    DealSigned,
    Line,
    Terms,
)
from tests.pipeline.figures.histories import OPEN


@dataclass
class Replayed:
    """A deal as it was on a day: the stages it was in by visit, and how it ended."""

    opened: DealOpened
    terms: Terms
    visits: list[tuple[str, date]] = field(default_factory=list)
    stays: list[tuple[str, date, date | None]] = field(default_factory=list)
    ended: Any = None
    cancelled: list[Line] = field(default_factory=list)

    @property
    def measured(self) -> bool:
        return self.opened.origin == "native"


def replayed(events: Sequence[Any], as_of: date) -> Replayed | None:
    """What is recorded later is never in force earlier, moves by themselves and terms by themselves."""
    opened = events[0]
    since = revised = opened.opened_on or date.min
    if since > as_of:
        return None
    deal = Replayed(opened, opened.terms)
    if deal.measured:
        enter(deal, opened.stage, since)
    for event in events[1:]:
        if isinstance(event, ContractCancelled):
            deal.cancelled += event.lines if max(revised, event.cancelled_on) <= as_of else ()
            continue
        if isinstance(event, DealRevised | ContractAmended | DealCreditChanged):
            revised = max(revised, restated(event)) if changes(deal.terms, event.after) else revised
            if revised <= as_of:
                deal.terms = event.after
            continue
        since = max(since, dated(event))
        if since > as_of:
            continue
        leave(deal, since)
        match event:
            case DealAdvanced():
                enter(deal, event.stage_after, since)
                deal.ended = None
            case DealReopened():
                deal.ended = None
                deal.stays.append((event.stage, since, None))
            case DealLost():
                deal.ended = event
            case DealSigned():
                deal.ended = event
                deal.visits.append(("signed", since))
    return deal


def changes(before: Terms, after: Terms) -> bool:
    """Whether a figure can tell them apart."""

    def told(terms: Terms) -> Any:
        nets: dict[UUID, int] = {}
        for line in terms.lines:
            nets[line.product_line_id] = nets.get(line.product_line_id, 0) + line.net
        return terms.owner_id, list(nets.items())

    return bool(told(before) != told(after))


def restated(event: DealRevised | ContractAmended | DealCreditChanged) -> date:
    match event:
        case DealRevised():
            return event.revised_on
        case ContractAmended():
            return event.amended_on
        case DealCreditChanged():
            return event.effective_from


def dated(event: Any) -> date:
    for name in ("advanced_on", "reopened_on", "lost_on", "signed_on"):
        if hasattr(event, name):
            found: date = getattr(event, name)
            return found
    raise TypeError(event)


def enter(deal: Replayed, stage: str, on: date) -> None:
    deal.visits.append((stage, on))
    deal.stays.append((stage, on, None))


def leave(deal: Replayed, on: date) -> None:
    if deal.stays and deal.stays[-1][2] is None:
        stage, since, _ = deal.stays[-1]
        deal.stays[-1] = (stage, since, on)


def rank(stage: str) -> int:
    return (*OPEN, "signed").index(stage)


Within = Callable[[date], bool]


def funnel(deals: Sequence[Replayed], within: Within) -> dict[str, Counter[str]]:
    """By stage: first visits in the period, how each went on, and the stages that were jumped over."""
    found: dict[str, Counter[str]] = {stage: Counter() for stage in OPEN}
    for deal in deals:
        names = [stage for stage, _ in deal.visits]
        for stage in OPEN:
            if stage in names:
                first = names.index(stage)
                if not within(deal.visits[first][1]):
                    continue
                found[stage]["entered"] += 1
                if any(rank(later) > rank(stage) for later in names[first + 1 :]):
                    found[stage]["advanced"] += 1
                elif isinstance(deal.ended, DealLost):
                    found[stage]["lost"] += 1
            elif deal.measured:
                jumps = [on for later, on in deal.visits if rank(later) > rank(stage)]
                found[stage]["skipped"] += bool(jumps and within(jumps[0]))
    return found


def days(deals: Sequence[Replayed], within: Within, as_of: date) -> tuple[dict[str, list[int]], dict[str, list[int]]]:
    """Days of the stays that ended in the period, and of those that go on."""
    left: defaultdict[str, list[int]] = defaultdict(list)
    still: defaultdict[str, list[int]] = defaultdict(list)
    for deal in deals:
        for stage, since, until in deal.stays:
            if until is None:
                still[stage].append((as_of - since).days)
            elif within(until):
                left[stage].append((until - since).days)
    return left, still


def ended(deals: Sequence[Replayed], kind: type, within: Within) -> Iterator[Replayed]:
    """The deals that ended so in the period."""
    for deal in deals:
        if isinstance(deal.ended, kind) and within(dated(deal.ended)):
            yield deal


def opened(deals: Sequence[Replayed], within: Within) -> Iterator[Replayed]:
    """The deals opened in the period."""
    return (deal for deal in deals if deal.opened.opened_on and within(deal.opened.opened_on))


def net(deal: Replayed, product_line_id: UUID | None = None) -> int:
    """What stands of a deal's amount, or of that of one of its product lines."""
    signed = [(line, line.net) for line in deal.terms.lines] + [(line, -line.net) for line in deal.cancelled]
    return sum(net for line, net in signed if product_line_id is None or line.product_line_id == product_line_id)
