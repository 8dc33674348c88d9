"""What a deal's page shows of what was learnt about it: need, objections and activities."""

from collections.abc import Mapping
from datetime import date

import msgspec

from services.pipeline.views.body import Body, Change, need_body, objection_body
from services.pipeline.views.deals.page.contracted import AmendmentProposed, AmendmentRejected, DealReduced
from services.pipeline.views.deals.page.idle import rests
from shared.contracts.pipeline import ActivityLogged
from shared.flow.decode import by_type


class NeedRecorded(msgspec.Struct):
    """The private event."""

    need: str
    budget: int
    currency: str
    intent_confirmed: bool
    recorded_on: date


class ObjectionRaised(msgspec.Struct):
    """The private event."""

    number: int
    objection: str
    raised_on: date


class ObjectionSettled(msgspec.Struct):
    """The private event."""

    number: int
    answered: bool
    settled_on: date


PRIVATE = by_type(NeedRecorded, ObjectionRaised, ObjectionSettled, DealReduced, AmendmentProposed, AmendmentRejected)


def _active(event: ActivityLogged, body: Body) -> None:
    body["activities"] += 1
    if event.rots_on is not None:
        rests(body, event.rots_on)


def _need(event: NeedRecorded, body: Body) -> None:
    told = need_body(
        event.need, event.budget, event.currency, event.recorded_on, intent_confirmed=event.intent_confirmed
    )
    body["need"] = told


def _raised(event: ObjectionRaised, body: Body) -> None:
    body["objections"] = [*body["objections"], objection_body(event.number, event.objection, event.raised_on)]


def _settled(event: ObjectionSettled, body: Body) -> None:
    settled = {"status": "answered" if event.answered else "left_open", "settled_on": event.settled_on}
    body["objections"] = [one | settled if one["number"] == event.number else one for one in body["objections"]]


LEARNT: Mapping[str, Change] = {
    "ActivityLogged": _active,
    "NeedRecorded": _need,
    "ObjectionRaised": _raised,
    "ObjectionSettled": _settled,
}
