"""Deals in the ledger: amounts by line and credited person, counts once at the owner."""

from collections import Counter
from datetime import date
from uuid import UUID

from services.performance.views.ledger.entry import Entry, by_product, counted, of_deal
from shared.contracts.pipeline import (
    ContractAmended,
    Credit,
    DealCreditChanged,
    DealLost,
    DealOpened,
    DealReopened,
    DealRotted,
    DealSigned,
    Dimensions,
    LostReason,
    Terms,
)
from shared.values.allocation import allocate
from shared.values.money import share_half_up


def opened(event: DealOpened, deal: UUID) -> list[Entry]:
    """One opening on its date; none when the date is unknown."""
    if event.opened_on is None:
        return []
    return at_owner("opened_deals", 1, event.terms, event.dimensions, deal, event.opened_on, event.opened_on)


def lost(event: DealLost, deal: UUID) -> list[Entry]:
    """One loss on its date; a customer that stopped to answer leaks out of the cohort of the opening too."""
    entries = at_owner("lost_deals", 1, event.terms, event.dimensions, deal, event.lost_on, event.lost_on)
    return entries + _unanswered(1, event, event.reason, deal, event.lost_on)


def reopened(event: DealReopened, deal: UUID) -> list[Entry]:
    """The loss taken back where it was counted, from the day of reopening."""
    entries = at_owner("lost_deals", -1, event.terms, event.dimensions, deal, event.lost_on, event.reopened_on)
    return entries + _unanswered(-1, event, event.reason_before, deal, event.reopened_on)


def rotted(event: DealRotted, deal: UUID) -> list[Entry]:
    """A deal that rots for the first time has leaked out of the cohort of its opening, whatever becomes of it."""
    return [] if event.rotted_before else _leaked(1, event, deal, event.rotted_on)


def _unanswered(
    amount: int, event: DealLost | DealReopened, reason: LostReason | None, deal: UUID, on: date
) -> list[Entry]:
    return [] if reason != "no_answer" or event.rotted_before else _leaked(amount, event, deal, on)


def _leaked(amount: int, event: DealLost | DealReopened | DealRotted, deal: UUID, on: date) -> list[Entry]:
    if event.opened_on is None:
        return []
    return at_owner("leaked_deals", amount, event.terms, event.dimensions, deal, event.opened_on, on)


def signed(event: DealSigned, deal: UUID) -> list[Entry]:
    """Amounts by line and person, one count and, where the opening is known, one in its cohort and the days since."""
    terms, dimensions, on = event.terms, event.dimensions, event.signed_on
    entries = amounts(terms, dimensions, deal, on) + overlaid(terms, dimensions, deal, on)
    entries += at_owner("signed_deals", 1, terms, dimensions, deal, on, on)
    if event.opened_on is not None:
        days = (on - event.opened_on).days
        entries += at_owner("signed_of_opened", 1, terms, dimensions, deal, event.opened_on, on)
        entries += at_owner("cycle_days", days, terms, dimensions, deal, on, on)
    return entries


def amounts(terms: Terms, dimensions: Dimensions, deal: UUID, on: date) -> list[Entry]:
    """Each line's net split over the credited persons by largest remainder: the parts sum to the line.

    Without credits the owner has it all.
    """
    credits = terms.credits or (Credit(terms.owner_id, 10_000),)
    people, shares = [credit.employee_id for credit in credits], [credit.share_bp for credit in credits]
    return counted(
        [
            Entry(
                "signed_amount",
                part,
                on,
                on,
                person=person,
                product=line.product_id,
                product_line=line.product_line_id,
                **of_deal(dimensions, deal),
            )
            for line in terms.lines
            for person, part in zip(people, allocate(line.net, shares, people), strict=True)
        ]
    )


def overlaid(terms: Terms, dimensions: Dimensions, deal: UUID, on: date) -> list[Entry]:
    """Of each line's net the share of each person with overlay credit, half up; they sum to whatever they do."""
    return counted(
        [
            Entry(
                "overlay_signed_amount",
                share_half_up(line.net, credit.share_bp),
                on,
                on,
                person=credit.employee_id,
                product=line.product_id,
                product_line=line.product_line_id,
                **of_deal(dimensions, deal),
            )
            for line in terms.lines
            for credit in terms.overlay
        ]
    )


def amended(event: ContractAmended, deal: UUID) -> list[Entry]:
    """What the amendment adds to the signed amount and takes from it, on its day; it is not one more signature."""
    return _difference(event.before, event.after, event.dimensions, deal, event.amended_on)


def recredited(event: DealCreditChanged, deal: UUID) -> list[Entry]:
    """What was signed, overlay too, goes from those credited before to those credited since, on the day it does."""
    return _difference(event.before, event.after, event.dimensions, deal, event.effective_from)


def _difference(before: Terms, after: Terms, dimensions: Dimensions, deal: UUID, on: date) -> list[Entry]:
    entries: list[Entry] = []
    for of in (amounts, overlaid):
        added = Counter[Entry]()
        for terms, sign in ((after, 1), (before, -1)):
            for entry in of(terms, dimensions, deal, on):
                added[entry._replace(amount=0, cuts=0)] += sign * entry.amount
        entries += counted([entry._replace(amount=amount) for entry, amount in added.items() if amount])
    return entries


def at_owner(
    measure: str, amount: int, terms: Terms, dimensions: Dimensions, deal: UUID, counts_on: date, occurred_on: date
) -> list[Entry]:
    """One row for each product of the deal (one without product when it has no lines), all at the owner."""
    owned = Entry(measure, amount, counts_on, occurred_on, person=terms.owner_id, **of_deal(dimensions, deal))
    return by_product(owned, terms.lines)
