"""Published events of what is done about a deal. People and contacts are ids; nothing here is written by hand."""

from dataclasses import dataclass
from datetime import date
from typing import Literal
from uuid import UUID

from shared.contracts.pipeline.terms import Dimensions, Origin, Stage, Terms

ActivityKind = Literal["call", "mail", "online_meeting", "visit", "demo"]
ActivityOutcome = Literal["reached", "follow_up", "interested", "not_interested", "not_reached"]
ForecastCategory = Literal["pipeline", "best_case", "commit", "closed"]


@dataclass(frozen=True, slots=True)
class ActivityLogged:
    """Something was done about a deal; `contact_id` is the customer's person it was done with."""

    activity_id: UUID
    dimensions: Dimensions
    owner_id: UUID
    stage: Stage
    kind: ActivityKind
    outcome: ActivityOutcome
    contact_id: UUID | None
    done_on: date
    rots_on: date | None = None
    origin: Origin = "native"


@dataclass(frozen=True, slots=True)
class DealForecastOverridden:
    """A person's word on how likely an open deal is; null after: the probability speaks again."""

    dimensions: Dimensions
    terms: Terms
    stage: Stage
    category_before: ForecastCategory | None
    category_after: ForecastCategory | None
    overridden_on: date
