"""Service tickets in the ledger: in time or not, and how the customer rates it, at whoever is responsible."""

from datetime import date
from uuid import UUID

from services.performance.views.ledger.entry import Entry, by_product, of_deal
from shared.contracts.pipeline import TicketAbout, TicketClosed, TicketReopened, TicketResolved, TicketResponded


def responded(event: TicketResponded, _ticket: UUID) -> list[Entry]:
    """One first response on its day, and one in time if it was."""
    return _kept("responded_tickets", "responses_in_time", 1, event.in_time, event.about, event.responded_on)


def resolved(event: TicketResolved, _ticket: UUID) -> list[Entry]:
    """One resolution on its day, and one in time if it was."""
    return _kept("resolved_tickets", "resolutions_in_time", 1, event.in_time, event.about, event.resolved_on)


def closed(event: TicketClosed, _ticket: UUID) -> list[Entry]:
    """The customer's rating on the day of closing, where it gave one."""
    return _rated(1, event.rating, event.about, event.closed_on, event.closed_on)


def reopened(event: TicketReopened, _ticket: UUID) -> list[Entry]:
    """The resolution and the rating taken back where they were counted, from the day of reopening."""
    on = event.reopened_on
    entries = _kept(
        "resolved_tickets", "resolutions_in_time", -1, event.in_time_before, event.about, event.resolved_before, on
    )
    closed_before = event.closed_before
    return (
        entries if closed_before is None else entries + _rated(-1, event.rating_before, event.about, closed_before, on)
    )


def _kept(
    all_of_them: str,
    in_time: str,
    amount: int,
    was_in_time: bool,
    about: TicketAbout,
    counts_on: date,
    occurred_on: date | None = None,
) -> list[Entry]:
    measures = [all_of_them] + [in_time] * was_in_time
    return [entry for name in measures for entry in _at(name, amount, about, counts_on, occurred_on or counts_on)]


def _rated(sign: int, rating: int | None, about: TicketAbout, counts_on: date, occurred_on: date) -> list[Entry]:
    if rating is None:
        return []
    rated = _at("rated_tickets", sign, about, counts_on, occurred_on)
    return rated + _at("ticket_ratings", sign * rating, about, counts_on, occurred_on)


def _at(measure: str, amount: int, about: TicketAbout, counts_on: date, occurred_on: date) -> list[Entry]:
    columns = of_deal(about.dimensions, about.deal_id)
    entry = Entry(measure, amount, counts_on, occurred_on, person=about.responsible_id, **columns)
    return by_product(entry, about.lines)
