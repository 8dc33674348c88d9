"""What each event says, as plainly as can be: days, amounts, persons and products, one tuple for each."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from math import floor
from typing import Any
from uuid import UUID

Said = tuple[date, date, int, Any, Any, Any]
"""When it counts, when it came to be, how much, of whom, of which product and product line."""


def amounts(measure: str, event: Any) -> Iterator[Said]:
    """What an event adds to an amount."""
    match measure, type(event).__name__:
        case "signed_amount", "DealSigned":
            for parts in sold(event.terms, event.terms.lines, 1):
                yield event.signed_on, event.signed_on, *parts
        case "signed_amount", "ContractAmended" | "DealCreditChanged":
            day = event.amended_on if type(event).__name__ == "ContractAmended" else event.effective_from
            sums: dict[Any, int] = defaultdict(int)
            for terms, sign in ((event.after, 1), (event.before, -1)):
                for amount, *place in sold(terms, terms.lines, sign):
                    sums[tuple(place)] += amount
            for place, amount in sums.items():
                if amount:
                    yield day, day, amount, *place
        case "signed_amount", "ContractCancelled":
            for parts in sold(event.terms, event.lines, -1):
                yield event.cancelled_on, event.cancelled_on, *parts
        case "overlay_signed_amount", "DealSigned":
            for parts in beside(event.terms, event.terms.lines, 1):
                yield event.signed_on, event.signed_on, *parts
        case "overlay_signed_amount", "ContractAmended" | "DealCreditChanged":
            day = event.amended_on if type(event).__name__ == "ContractAmended" else event.effective_from
            sums = defaultdict(int)
            for terms, sign in ((event.after, 1), (event.before, -1)):
                for amount, *place in beside(terms, terms.lines, sign):
                    sums[tuple(place)] += amount
            for place, amount in sums.items():
                if amount:
                    yield day, day, amount, *place
        case "overlay_signed_amount", "ContractCancelled":
            for parts in beside(event.terms, event.lines, -1):
                yield event.cancelled_on, event.cancelled_on, *parts
        case "received_amount", "PaymentReceived" | "CreditApplied" | "PaymentRefunded" | "AllocationsCorrected":
            yield from money(event)
        case "invoiced_amount", "InvoiceIssued":
            yield from billed(event, event.issued_on, 1)
        case "invoiced_amount", "InvoiceCredited":
            yield from billed(event, event.credited_on, -1)
        case "waived_amount", "InvoiceCredited" if event.reason not in {"amended", "cancelled"}:
            yield from billed(event, event.credited_on, 1)
        case "due_amount", "InvoiceIssued":
            for _, day, *rest in billed(event, event.issued_on, 1):
                yield event.due_on, day, *rest
        case "due_amount", "InvoiceCredited" if event.due_on:
            for _, day, *rest in billed(event, event.credited_on, -1):
                yield event.due_on, day, *rest
        case "due_received_amount", "PaymentReceived" | "CreditApplied" | "PaymentRefunded" | "AllocationsCorrected":
            yield from due(event)
        case "invoiced_amount", "InvoiceCreditChanged":
            yield from handed_over(event)
        case "written_off_amount", "InvoiceWrittenOff":
            yield from billed(event, event.written_off_on, 1)
        case "renewal_base", "RenewalOpened":
            yield event.term_end, event.opened_on, event.terms.net, event.terms.owner_id, None, None
        case "renewal_base", "RenewalAdjusted":
            yield event.term_end_before, event.adjusted_on, -event.base_before, event.owner_before, None, None
            yield event.term_end_after, event.adjusted_on, event.base_after, event.owner_after, None, None
        case "renewal_base", "RenewalWithdrawn" if event.renewal_id:
            yield event.term_end, event.withdrawn_on, -event.base, event.owner_id, None, None
        case "renewed" | "expansion" | "contraction", "RenewalSettled":
            if amount := getattr(event, measure):
                yield event.term_end, event.settled_on, amount, event.owner_id, None, None


def sold(terms: Any, lines: Any, sign: int) -> Iterator[tuple[int, Any, Any, Any]]:
    for line in lines:
        for person, part in split(line.net, terms.credits):
            yield sign * part, person, line.product_id, line.product_line_id


def beside(terms: Any, lines: Any, sign: int) -> Iterator[tuple[int, Any, Any, Any]]:
    for line in lines:
        for credit in terms.overlay:
            part = floor(Fraction(line.net * credit.share_bp, 10_000) + Fraction(1, 2))
            yield sign * part, credit.employee_id, line.product_id, line.product_line_id


def handed_over(event: Any) -> Iterator[Said]:
    sums: dict[Any, int] = defaultdict(int)
    for lines, sign in ((event.lines_before, -1), (event.lines_after, 1)):
        for line in lines:
            for credit in line.credits:
                sums[credit.employee_id, line.product_id, line.product_line_id] += sign * credit.net
    for place, amount in sums.items():
        if amount:
            yield event.changed_on, event.changed_on, amount, *place


def billed(event: Any, day: date, sign: int) -> Iterator[Said]:
    sums: dict[Any, int] = defaultdict(int)
    for line in event.lines:
        for credit in line.credits:
            sums[credit.employee_id, line.product_id, line.product_line_id] += sign * credit.net
        nobodys = line.net - sum(credit.net for credit in line.credits)
        sums[None, line.product_id, line.product_line_id] += sign * nobodys
    for place, amount in sums.items():
        if amount:
            yield day, day, amount, *place


def money(event: Any) -> Iterator[Said]:
    name = type(event).__name__
    if name == "PaymentReceived":
        on, before, after, rest = event.received_on, (), event.allocations, event.on_account
    elif name == "CreditApplied":
        on, before, after = event.applied_on, (), event.allocations
        rest = event.on_account_after - event.on_account_before
    else:
        on = event.refunded_on if name == "PaymentRefunded" else event.corrected_on
        before, after = event.allocations_before, event.allocations_after
        rest = event.on_account_after - event.on_account_before
    sums: dict[Any, int] = defaultdict(int)
    for sign, allocations in ((-1, before), (1, after)):
        for allocation in allocations:
            for line in allocation.lines:
                for credit in line.credits:
                    sums[credit.employee_id, line.product_id, line.product_line_id] += sign * credit.net
    sums[None, None, None] += rest
    for place, amount in sums.items():
        if amount:
            yield on, on, amount, *place


def due(event: Any) -> Iterator[Said]:
    """What a payment covers of invoices that say when they were due, on those days."""
    known = ("received_on", "applied_on", "refunded_on", "corrected_on")
    (on,) = [getattr(event, name) for name in known if hasattr(event, name)]
    moved = [(one, 1) for one in getattr(event, "allocations", ())]
    moved += [(one, 1) for one in getattr(event, "allocations_after", ())]
    moved += [(one, -1) for one in getattr(event, "allocations_before", ())]
    for allocation, sign in moved:
        if allocation.due_on is not None:
            for line in allocation.lines:
                nobodys = line.net - sum(credit.net for credit in line.credits)
                for person, net in (*((credit.employee_id, credit.net) for credit in line.credits), (None, nobodys)):
                    yield allocation.due_on, on, sign * net, person, line.product_id, line.product_line_id


def counts(measure: str, event: Any) -> Iterator[Said]:
    """What an event adds to a count, to days or to points: once for each of its products."""
    said: tuple[date, date, int] | None = None
    match measure, type(event).__name__:
        case "signed", "DealSigned":
            said = event.signed_on, event.signed_on, 1
        case "signed_of_opened", "DealSigned" if event.opened_on:
            said = event.opened_on, event.signed_on, 1
        case "days", "DealSigned" if event.opened_on:
            said = event.signed_on, event.signed_on, (event.signed_on - event.opened_on).days
        case "opened", "DealOpened" if event.opened_on:
            said = event.opened_on, event.opened_on, 1
        case "lost", "DealLost":
            said = event.lost_on, event.lost_on, 1
        case "lost", "DealReopened":
            said = event.lost_on, event.reopened_on, -1
        case "leaked", "DealRotted" | "DealLost" | "DealReopened" if not event.opened_on or event.rotted_before:
            pass
        case "leaked", "DealRotted":
            said = event.opened_on, event.rotted_on, 1
        case "leaked", "DealLost" if event.reason == "no_answer":
            said = event.opened_on, event.lost_on, 1
        case "leaked", "DealReopened" if event.reason_before == "no_answer":
            said = event.opened_on, event.reopened_on, -1
        case "reached", "MilestoneReached":
            said = event.milestone.promised_on, event.reached_on, 1
        case "reached_on_time", "MilestoneReached" if event.reached_on <= event.milestone.promised_on:
            said = event.milestone.promised_on, event.reached_on, 1
        case _, "TicketResponded" | "TicketResolved" | "TicketClosed" | "TicketReopened":
            said = served(measure, event)
    if said is not None:
        person, lines = whose(event)
        for product, line in {(x.product_id, x.product_line_id) for x in lines} or {(None, None)}:
            yield *said, person, product, line


def served(measure: str, event: Any) -> tuple[date, date, int] | None:
    match measure, type(event).__name__:
        case "responded", "TicketResponded":
            return event.responded_on, event.responded_on, 1
        case "responded_in_time", "TicketResponded" if event.in_time:
            return event.responded_on, event.responded_on, 1
        case "resolved", "TicketResolved":
            return event.resolved_on, event.resolved_on, 1
        case "resolved_in_time", "TicketResolved" if event.in_time:
            return event.resolved_on, event.resolved_on, 1
        case "resolved", "TicketReopened":
            return event.resolved_before, event.reopened_on, -1
        case "resolved_in_time", "TicketReopened" if event.in_time_before:
            return event.resolved_before, event.reopened_on, -1
        case "rated", "TicketClosed" if event.rating:
            return event.closed_on, event.closed_on, 1
        case "rating", "TicketClosed" if event.rating:
            return event.closed_on, event.closed_on, event.rating
        case "rated", "TicketReopened" if event.rating_before:
            return event.closed_before, event.reopened_on, -1
        case "rating", "TicketReopened" if event.rating_before:
            return event.closed_before, event.reopened_on, -event.rating_before
    return None


def whose(event: Any) -> tuple[Any, Any]:
    """At whom an event counts, and the lines it is about."""
    if hasattr(event, "about"):
        return event.about.responsible_id, event.about.lines
    if hasattr(event, "milestone"):
        return event.owner_id, event.milestone.lines
    return event.terms.owner_id, event.terms.lines


def split(net: int, credits: Any) -> list[tuple[UUID, int]]:
    """Largest remainder, the slow way: hand out what rounding down leaves, one by one; taking back mirrors giving."""
    if net < 0:
        return [(person, -part) for person, part in split(-net, credits)]
    exact = {c.employee_id: Fraction(net * c.share_bp, 10_000) for c in credits}
    parts = {person: int(share) for person, share in exact.items()}
    order = sorted(exact, key=lambda person: (parts[person] - exact[person], person))
    for person in order[: net - sum(parts.values())]:
        parts[person] += 1
    return list(parts.items())
