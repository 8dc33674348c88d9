"""A deal in which nothing happens rots: first its owner is to act, then the manager, who may park it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from services.pipeline.domain.dates import in_order
from services.pipeline.domain.deal.events import DealEvent, ParkingExplained
from services.pipeline.domain.deal.standing import open_only
from services.pipeline.domain.deal.state import Deal
from services.pipeline.domain.stages.stage import rule_of
from shared.contracts.pipeline import DealParked, DealRotted, Stage
from shared.decider import Refused

FOR_THE_MANAGER = 2
LONGEST_PARKED = timedelta(days=366)


@dataclass(frozen=True, slots=True)
class MarkRotten:
    """The clock's: of a deal that is not rotten by `today` there is nothing to say."""

    today: date


@dataclass(frozen=True, slots=True)
class ParkDeal:
    """A manager's: nobody is to act before `until`; the `reason` stays in this service."""

    until: date
    reason: str
    parked_on: date
    today: date


IdlingCommand = MarkRotten | ParkDeal


def decide(command: IdlingCommand, deal: Deal) -> Sequence[DealEvent]:
    match command:
        case MarkRotten(today):
            due = deal.rots_on
            if deal.status != "open" or due is None or due > today or deal.rotten >= FOR_THE_MANAGER:
                return []
            level = deal.rotten + 1
            again = rots_on(deal, deal.stage, due) if level < FOR_THE_MANAGER else None
            known = (deal.dimensions, deal.terms, deal.stage, level, deal.opened_on)
            return [DealRotted(*known, due, again, deal.rotted_before)]
        case ParkDeal(until, reason, day, today):
            open_only(deal)
            in_order(deal.opened_on, day, today, "/parked_on")
            if not day < until <= day + LONGEST_PARKED:
                detail, values = "A deal is parked for a day to a year.", {"earliest": day + timedelta(days=1)}
                raise Refused("parked_too_long", detail, kind="invalid", pointer="/until", values=values)
            if deal.rots_on == until and deal.rotten == 0:
                return []
            parked = DealParked(deal.dimensions, deal.terms, deal.stage, deal.opened_on, day, until)
            return [parked, ParkingExplained(reason, day)]


def rots_on(deal: Deal, stage: Stage, day: date) -> date:
    """The day on which a deal that something happened to on `day` rots in a stage."""
    return day + timedelta(days=rule_of(deal.policy, stage).rotten_days)


def kept_alive(deal: Deal, day: date) -> date | None:
    """When it rots after something was done on `day`; None where that changes nothing: then only the manager acts."""
    later = rots_on(deal, deal.stage, day)
    if deal.rotten >= FOR_THE_MANAGER or (deal.rots_on is not None and later <= deal.rots_on):
        return None
    return later
