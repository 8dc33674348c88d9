"""What a deal's events say of the criteria of its stages, kept beside its body."""

from typing import Any

import msgspec

from services.pipeline.views.body import Body
from services.pipeline.views.deals.page.learnt import NeedRecorded, ObjectionRaised, ObjectionSettled
from services.pipeline.views.stage_body import next_stage_body
from shared.contracts.pipeline import (
    ActivityLogged,
    ContractChecked,
    ContractDrafted,
    ContractReturned,
    DealOpened,
    DealRevised,
    QuoteAccepted,
    QuoteApproved,
    QuoteIssued,
    QuoteRejected,
    QuoteWithdrawn,
    StagePolicy,
)
from shared.contracts.pipeline.stages import STANDARD

NEED = frozenset({"need", "budget", "confirmed_intent"})
TEACHING = frozenset(
    {
        *("DealOpened", "DealRevised", "ActivityLogged", "NeedRecorded", "ObjectionRaised", "ObjectionSettled"),
        *("ContractDrafted", "ContractReturned", "ContractChecked"),
        *("QuoteIssued", "QuoteApproved", "QuoteRejected", "QuoteWithdrawn", "QuoteAccepted"),
    }
)
"""Those that change what is known; the others say nothing of it."""
OFFER = frozenset({"price", "delivery_date", "payment_terms", "accepted_quote"})


class Offer(msgspec.Struct):
    """A quote by its number, whether it is offered, and what of an offer it has."""

    number: int
    offered: bool
    has: set[str]


class Readiness(msgspec.Struct, omit_defaults=True):
    """`policy` is None for the standard's first; `offers` are the quotes that still count."""

    policy: StagePolicy | None = None
    has: set[str] = msgspec.field(default_factory=lambda: {"settled_objections"})
    unsettled: set[int] = set()
    offers: list[Offer] = []


def learn(known: Readiness, event: Any) -> None:
    """Change what is known by one event of the deal."""
    match event:
        case DealOpened():
            known.policy = event.policy
            _put(known, "solution", there=bool(event.terms.lines))
        case DealRevised():
            _put(known, "solution", there=bool(event.after.lines))
            if event.before.lines != event.after.lines:
                known.has.discard("checked_contract")
        case ActivityLogged() if event.outcome != "not_reached":
            if event.contact_id is not None:
                known.has.add("contact_activity")
            if event.kind == "demo":
                known.has.add("demo")
        case NeedRecorded():
            known.has |= NEED
            _put(known, "budget", there=event.budget > 0)
            _put(known, "confirmed_intent", there=event.intent_confirmed)
        case ObjectionRaised():
            known.unsettled.add(event.number)
        case ObjectionSettled():
            known.unsettled.discard(event.number)
        case ContractDrafted() | ContractReturned():
            known.has.discard("checked_contract")
        case ContractChecked():
            known.has.add("checked_contract")
        case _:
            _quoted(known, event)
    _put(known, "settled_objections", there=not known.unsettled)


def next_stage(known: Readiness, body: Body) -> Body:
    """What an open deal comes to next and what it still lacks for it."""
    return next_stage_body(known.policy or STANDARD, body["stage"], body["status"], body["origin"], known.has)


def _quoted(known: Readiness, event: Any) -> None:
    match event:
        case QuoteIssued():
            has = {"price"}
            has |= {"delivery_date"} if event.delivery_on else set()
            has |= {"payment_terms"} if event.schedule else set()
            known.offers.append(Offer(event.number, event.approver is None, has))
        case QuoteApproved():
            for one in known.offers:
                one.offered = one.offered or one.number == event.number
        case QuoteRejected() | QuoteWithdrawn():
            known.offers = [one for one in known.offers if one.number != event.number]
        case QuoteAccepted():
            taken = next(one.has for one in known.offers if one.number == event.number)
            known.offers = [Offer(event.number, offered=True, has=taken | {"accepted_quote"})]
            known.has.discard("checked_contract")
        case _:
            return
    accepted = next((one for one in known.offers if "accepted_quote" in one.has), None)
    offer = accepted or next((one for one in reversed(known.offers) if one.offered), None)
    known.has = (known.has - OFFER) | (offer.has if offer else set())


def _put(known: Readiness, criterion: str, *, there: bool) -> None:
    if there:
        known.has.add(criterion)
    else:
        known.has.discard(criterion)
