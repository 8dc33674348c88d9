"""What is known of a deal beside its terms: what was done about it, what the customer needs, what stands against it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal
from uuid import UUID

from shared.contracts.pipeline import ActivityKind, ActivityLogged, ActivityOutcome, Stage

ObjectionStatus = Literal["raised", "answered", "left_open"]


@dataclass(frozen=True, slots=True)
class NeedRecorded:
    """Private: the need is free text. `budget` in minor units; `intent_confirmed`: the customer means to buy."""

    need: str
    budget: int
    currency: str
    intent_confirmed: bool
    recorded_on: date


@dataclass(frozen=True, slots=True)
class ObjectionRaised:
    """Private: free text. `number` counts from 1 in its deal."""

    number: int
    objection: str
    raised_on: date


@dataclass(frozen=True, slots=True)
class ObjectionSettled:
    """Answered, or left open knowingly."""

    number: int
    answered: bool
    settled_on: date


@dataclass(frozen=True, slots=True)
class Activity:
    activity_id: UUID
    stage: Stage
    kind: ActivityKind
    outcome: ActivityOutcome
    contact_id: UUID | None
    done_on: date


@dataclass(frozen=True, slots=True)
class Objection:
    number: int
    objection: str
    raised_on: date
    status: ObjectionStatus = "raised"
    settled_on: date | None = None


@dataclass(frozen=True, slots=True)
class Discovery:
    """`need` is the last one recorded."""

    activities: tuple[Activity, ...] = ()
    need: NeedRecorded | None = None
    objections: tuple[Objection, ...] = ()

    @property
    def met_a_contact(self) -> bool:
        """Whether something was done together with a person of the customer's."""
        return any(one.contact_id and one.outcome != "not_reached" for one in self.activities)

    @property
    def demonstrated(self) -> bool:
        """Whether a demo took place."""
        return any(one.kind == "demo" and one.outcome != "not_reached" for one in self.activities)

    @property
    def unsettled(self) -> Sequence[Objection]:
        """The objections that nobody has answered or left open."""
        return [one for one in self.objections if one.status == "raised"]


DiscoveryEvent = ActivityLogged | NeedRecorded | ObjectionRaised | ObjectionSettled
EVENTS = (ActivityLogged, NeedRecorded, ObjectionRaised, ObjectionSettled)


def evolve(known: Discovery, event: DiscoveryEvent) -> Discovery:
    match event:
        case ActivityLogged():
            done = Activity(event.activity_id, event.stage, event.kind, event.outcome, event.contact_id, event.done_on)
            return replace(known, activities=(*known.activities, done))
        case NeedRecorded():
            return replace(known, need=event)
        case ObjectionRaised(number, objection, day):
            return replace(known, objections=(*known.objections, Objection(number, objection, day)))
        case ObjectionSettled(number, answered, day):
            status: ObjectionStatus = "answered" if answered else "left_open"
            return replace(
                known,
                objections=tuple(
                    replace(one, status=status, settled_on=day) if one.number == number else one
                    for one in known.objections
                ),
            )


def occurred_on(event: DiscoveryEvent) -> date:
    match event:
        case ActivityLogged():
            return event.done_on
        case NeedRecorded():
            return event.recorded_on
        case ObjectionRaised():
            return event.raised_on
        case ObjectionSettled():
            return event.settled_on
