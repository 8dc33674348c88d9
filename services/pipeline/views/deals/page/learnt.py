"""What a deal's page shows of what was learnt about it: need, objections, activities and pushed closes."""

from datetime import date
from typing import Any

import msgspec

from services.pipeline.views.body import Body, need_body, objection_body
from services.pipeline.views.deals.page.contracted import AmendmentProposed, AmendmentRejected, DealReduced
from shared.contracts.pipeline import ActivityLogged, Terms
from shared.flow.decode import decoding


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


LEARNT = ("ActivityLogged", "NeedRecorded", "ObjectionRaised", "ObjectionSettled")
QUOTED = ("QuoteIssued", "QuoteApproved", "QuoteRejected", "QuoteWithdrawn", "QuoteAccepted")
"""They leave the page as it is but for its version."""
private = decoding(NeedRecorded, ObjectionRaised, ObjectionSettled, DealReduced, AmendmentProposed, AmendmentRejected)


def pushed(before: Terms, after: Terms) -> bool:
    """Whether the expected close moved to a later day."""
    earlier, later = before.expected_close_on, after.expected_close_on
    return earlier is not None and later is not None and later > earlier


def learnt(event: Any, body: Body) -> Body:
    """What of a deal's body is new after one of LEARNT; nothing after another event."""
    match event:
        case ActivityLogged():
            return {"activities": body["activities"] + 1}
        case NeedRecorded(need, budget, currency, intent, day):
            return {"need": need_body(need, budget, currency, day, intent_confirmed=intent)}
        case ObjectionRaised(number, objection, day):
            return {"objections": [*body["objections"], objection_body(number, objection, day)]}
        case ObjectionSettled():
            settled = {"status": "answered" if event.answered else "left_open", "settled_on": event.settled_on}
            objections = [one | settled if one["number"] == event.number else one for one in body["objections"]]
            return {"objections": objections}
    return {}
