"""Who is credited for a signed deal can change from a day on, with a reason; what was received before stays."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from services.pipeline.domain.dates import in_order
from services.pipeline.domain.deal.events import CreditChangeExplained, DealEvent
from services.pipeline.domain.deal.state import Deal
from services.pipeline.domain.quote.discounts import Person
from services.pipeline.domain.terms import WHOLE_BP, agree
from shared.contracts.pipeline import Credit, DealCreditChanged, Terms
from shared.decider import Refused


@dataclass(frozen=True, slots=True)
class ChangeCredit:
    """None leaves things as they are; sole credit follows the owner. The `reason` stays in this service.

    Nobody gives themselves a deal or more of its credit; an `imported` change is history, and was decided elsewhere.
    """

    owner_id: UUID | None
    credits: tuple[Credit, ...] | None
    overlay: tuple[Credit, ...] | None
    reason: str
    by: Person
    effective_from: date
    today: date
    imported: bool = False


def decide(command: ChangeCredit, deal: Deal) -> Sequence[DealEvent]:
    if deal.status == "unopened":
        raise Refused("deal_not_found", "There is no such deal.", kind="missing")
    if deal.status != "signed" or deal.closed_on is None:
        raise Refused("deal_not_signed", f"The deal is {deal.status}.", values={"status": deal.status})
    in_order(deal.credited_on or deal.closed_on, command.effective_from, command.today, "/effective_from")
    before = deal.terms
    owner_id = command.owner_id or before.owner_id
    credits = before.credits if command.credits is None else command.credits
    if command.credits is None and before.credits == (Credit(before.owner_id, WHOLE_BP),):
        credits = (Credit(owner_id, WHOLE_BP),)
    overlay = before.overlay if command.overlay is None else command.overlay
    after = agree(owner_id, credits, before.lines, before.currency, before.expected_close_on, overlay)
    if after == before:
        return []
    if not command.imported and any(gains(one, before, after) for one in command.by.ids):
        raise Refused("separation_of_duties", "Nobody credits themselves: ask another.", kind="forbidden")
    day = command.effective_from
    changed = DealCreditChanged(deal.dimensions, before, after, deal.closed_on, day, command.by.ids)
    return [changed, CreditChangeExplained(command.reason, day)]


def gains(employee_id: UUID, before: Terms, after: Terms) -> bool:
    """Whether a change makes somebody the owner, or gives them more of the revenue or the overlay."""
    if after.owner_id == employee_id != before.owner_id:
        return True
    pairs = ((before.credits, after.credits), (before.overlay, after.overlay))
    return any(_share(employee_id, new) > _share(employee_id, old) for old, new in pairs)


def _share(employee_id: UUID, credits: Sequence[Credit]) -> int:
    return sum(one.share_bp for one in credits if one.employee_id == employee_id)
