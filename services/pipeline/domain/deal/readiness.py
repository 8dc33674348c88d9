"""What a deal has of what the stages ask for, and what it lacks."""

from collections.abc import Iterator

from services.pipeline.domain.deal.state import Deal
from services.pipeline.domain.quote.state import Quote
from shared.contracts.pipeline import Criterion, Stage
from shared.contracts.pipeline.stages import criteria
from shared.decider import Refused


def fulfilled(deal: Deal) -> Iterator[Criterion]:
    """Every criterion that the deal meets."""
    known, offer = deal.discovery, offered(deal)
    if known.met_a_contact:
        yield "contact_activity"
    if known.need is not None:
        yield "need"
        if known.need.budget > 0:
            yield "budget"
        if known.need.intent_confirmed:
            yield "confirmed_intent"
    if deal.terms.lines:
        yield "solution"
    if known.demonstrated:
        yield "demo"
    if not known.unsettled:
        yield "settled_objections"
    if offer is not None:
        yield "price"
        if offer.delivery_on is not None:
            yield "delivery_date"
        if offer.schedule:
            yield "payment_terms"
        if offer.status == "accepted":
            yield "accepted_quote"
    if deal.contract is not None and deal.contract.status == "checked":
        yield "checked_contract"


def offered(deal: Deal) -> Quote | None:
    """The quote that the customer took, else the last one that is offered without waiting for an approval."""
    accepted = (one for one in deal.quotes if one.status == "accepted")
    return next(accepted, next((one for one in reversed(deal.quotes) if one.status == "offered"), None))


def missing(deal: Deal, stage: Stage) -> tuple[Criterion, ...]:
    """What the deal still needs to come into a stage, or to be signed, in the policy's order; nothing if imported."""
    if deal.origin == "import":
        return ()
    has = {*fulfilled(deal)}
    return tuple(one for one in criteria(deal.policy, stage) if one not in has)


def check_ready(deal: Deal, stage: Stage, pointer: str = "") -> None:
    """Raises Refused with one error for each thing that the deal lacks."""
    lacks = missing(deal, stage)
    if lacks:
        detail, values = f"The deal is not ready for {stage}.", {"next": stage}
        because = [_lack(one, pointer) for one in lacks]
        raise Refused("stage_not_ready", detail, values=values, because=because)


def _lack(criterion: Criterion, pointer: str) -> Refused:
    match criterion:
        case "contact_activity":
            return Refused("missing_contact_activity", "Log an activity with a contact person.", pointer=pointer)
        case "need":
            return Refused("missing_need", "Record what the customer needs.", pointer=pointer)
        case "budget":
            return Refused("missing_budget", "Record the customer's budget.", pointer=pointer)
        case "confirmed_intent":
            return Refused("missing_confirmed_intent", "Record that the customer means to buy.", pointer=pointer)
        case "solution":
            return Refused("missing_solution", "Add what is offered as line items.", pointer=pointer)
        case "demo":
            return Refused("missing_demo", "Log a demo that took place.", pointer=pointer)
        case "settled_objections":
            return Refused("missing_settled_objections", "Answer each objection, or leave it open.", pointer=pointer)
        case "price":
            return Refused("missing_price", "Issue a quote that waits for no approval.", pointer=pointer)
        case "delivery_date":
            return Refused("missing_delivery_date", "Issue a quote with a delivery date.", pointer=pointer)
        case "payment_terms":
            return Refused("missing_payment_terms", "Issue a quote with a payment schedule.", pointer=pointer)
        case "accepted_quote":
            return Refused("missing_accepted_quote", "Write down which quote the customer took.", pointer=pointer)
        case "checked_contract":
            return Refused("missing_checked_contract", "Have another person check the contract.", pointer=pointer)
