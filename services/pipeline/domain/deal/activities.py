"""What a seller writes down about an open deal on the way to its signature."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from services.pipeline.domain.dates import in_order
from services.pipeline.domain.deal.discovery import NeedRecorded, ObjectionRaised, ObjectionSettled
from services.pipeline.domain.deal.events import DealEvent
from services.pipeline.domain.deal.idling import kept_alive
from services.pipeline.domain.deal.standing import known_only, open_only
from services.pipeline.domain.deal.state import Deal
from shared.contracts.pipeline import (
    ActivityKind,
    ActivityLogged,
    ActivityOutcome,
    DealForecastOverridden,
    ForecastCategory,
    Origin,
)
from shared.decider import Refused


@dataclass(frozen=True, slots=True)
class LogActivity:
    """`contact_id` is the customer's person, where it was with one; an imported one may be of a deal that has ended."""

    activity_id: UUID
    kind: ActivityKind
    outcome: ActivityOutcome
    contact_id: UUID | None
    done_on: date
    today: date
    origin: Origin = "native"


@dataclass(frozen=True, slots=True)
class RecordNeed:
    """`budget` in minor units of the company's currency."""

    need: str
    budget: int
    currency: str
    intent_confirmed: bool
    recorded_on: date
    today: date


@dataclass(frozen=True, slots=True)
class RaiseObjection:
    """The same words again are the same objection."""

    objection: str
    raised_on: date
    today: date


@dataclass(frozen=True, slots=True)
class SettleObjection:
    """Answered, or left open knowingly."""

    number: int
    answered: bool
    settled_on: date
    today: date


@dataclass(frozen=True, slots=True)
class OverrideForecast:
    """None lets the probability speak again."""

    category: ForecastCategory | None
    overridden_on: date
    today: date


ActivityCommand = LogActivity | RecordNeed | RaiseObjection | SettleObjection | OverrideForecast


def decide(command: ActivityCommand, deal: Deal) -> Sequence[DealEvent]:
    if isinstance(command, LogActivity) and command.origin == "import":
        known_only(deal)
    else:
        open_only(deal)
    known, opened_on = deal.discovery, deal.opened_on
    match command:
        case LogActivity():
            if any(one.activity_id == command.activity_id for one in known.activities):
                return []
            in_order(opened_on, command.done_on, command.today, "/done_on")
            return [
                ActivityLogged(
                    activity_id=command.activity_id,
                    dimensions=deal.dimensions,
                    owner_id=deal.terms.owner_id,
                    stage=deal.stage,
                    kind=command.kind,
                    outcome=command.outcome,
                    contact_id=command.contact_id,
                    done_on=command.done_on,
                    rots_on=kept_alive(deal, command.done_on) if deal.status == "open" else None,
                    origin=command.origin,
                )
            ]
        case RecordNeed(need, budget, currency, intent, day, today):
            in_order(opened_on, day, today, "/recorded_on")
            recorded = NeedRecorded(need, budget, currency, intent, day)
            return [] if recorded == known.need else [recorded]
        case RaiseObjection(objection, day, today):
            in_order(opened_on, day, today, "/raised_on")
            if any(one.objection == objection for one in known.objections):
                return []
            return [ObjectionRaised(len(known.objections) + 1, objection, day)]
        case SettleObjection(number, answered, day, today):
            if not 1 <= number <= len(known.objections):
                raise Refused("objection_not_found", f"There is no objection {number}.", kind="missing")
            objection_now = known.objections[number - 1]
            in_order(objection_now.raised_on, day, today, "/settled_on")
            if objection_now.status == ("answered" if answered else "left_open"):
                return []
            return [ObjectionSettled(number, answered, day)]
        case OverrideForecast(category, day, today):
            in_order(opened_on, day, today, "/overridden_on")
            if category == deal.forecast_override:
                return []
            before = deal.forecast_override
            return [DealForecastOverridden(deal.dimensions, deal.terms, deal.stage, before, category, day)]
