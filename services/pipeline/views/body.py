"""How pipeline's things look in JSON: the same for the answer to a command and for a list."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any
from uuid import UUID

from shared.contracts.pipeline import (
    ActivityKind,
    ActivityOutcome,
    Dimensions,
    ForecastCategory,
    Instalment,
    Line,
    LostReason,
    Stage,
    Terms,
)
from shared.values.money import share_half_up

Body = dict[str, Any]
Change = Callable[[Any, Body], None]
"""Changes a body by an event."""
VERSION = "(body::json ->> 'version')::integer"
"""The version in a stored body, in SQL."""


def money(amount: int, currency: str) -> Body:
    """Minor units and their currency."""
    return {"amount_minor": amount, "currency": currency}


def dimensions_body(dimensions: Dimensions) -> Body:
    """Whom a deal is with and where it came from."""
    return {
        "customer_id": dimensions.customer_id,
        "customer_name": dimensions.customer_name,
        "source": dimensions.source,
        "channel": dimensions.channel,
    }


def terms_body(terms: Terms) -> Body:
    """What a deal is about."""
    return {
        "owner_id": terms.owner_id,
        "credits": terms.credits,
        "overlay": terms.overlay,
        "lines": [line_body(line, terms.currency) for line in terms.lines],
        "net": money(terms.net, terms.currency),
        "expected_close_on": terms.expected_close_on,
    }


def line_body(line: Line, currency: str) -> Body:
    """One sold item."""
    return {
        "number": line.number,
        "product_id": line.product_id,
        "product_name": line.product_name,
        "product_line_id": line.product_line_id,
        "product_line_name": line.product_line_name,
        "quantity": line.quantity,
        "net": money(line.net, currency),
        "cost": money(line.cost, currency),
        "list_net": None if line.list_net is None else money(line.list_net, currency),
        "floor_net": None if line.floor_net is None else money(line.floor_net, currency),
        "price_book_id": line.price_book_id,
        "flags": line.flags,
    }


def cancelled_body(lines: Iterable[Line], since: date | None, currency: str) -> Body:
    """What of a signed contract was cancelled: lines since its schedule was agreed, and since when the whole."""
    return {"cancelled_lines": [line_body(line, currency) for line in lines], "contract_cancelled_on": since}


def progress_body(
    stage: Stage,
    probability_bp: int,
    terms: Terms,
    *,
    override: ForecastCategory | None = None,
    closed_on: date | None = None,
    lost_reason: LostReason | None = None,
    lost_in: Stage | None = None,
) -> Body:
    """Where a deal stands; `lost_in` is the stage in which a lost one was lost, `override` a person's category."""
    return {
        "status": stage if stage in {"signed", "lost"} else "open",
        "stage": stage,
        "probability_bp": probability_bp,
        "weighted": money(share_half_up(terms.net, probability_bp), terms.currency),
        "forecast_category": forecast_category(stage, probability_bp, override),
        "forecast_override": override,
        "closed_on": closed_on,
        "lost_reason": lost_reason,
        "lost_in": lost_in,
    }


def forecast_category(
    stage: Stage, probability_bp: int, override: ForecastCategory | None = None
) -> ForecastCategory | None:
    """A person's word, else by probability; a signed deal is closed, a lost one in none."""
    if stage == "lost":
        return None
    if stage == "signed" or probability_bp >= 10_000:
        return "closed"
    by_probability: ForecastCategory = (
        "pipeline" if probability_bp < 5_000 else "best_case" if probability_bp < 7_500 else "commit"
    )
    return override or by_probability


def discovery_body(need: Body | None = None, objections: Iterable[Body] = (), activities: int = 0) -> Body:
    """What is known of a deal beside its terms."""
    return {"need": need, "objections": [*objections], "activities": activities}


def need_body(need: str, budget: int, currency: str, recorded_on: date, *, intent_confirmed: bool) -> Body:
    """What a customer needs, has for it, and whether buying is meant."""
    return {
        "need": need,
        "budget": money(budget, currency),
        "intent_confirmed": intent_confirmed,
        "recorded_on": recorded_on,
    }


def objection_body(
    number: int, objection: str, raised_on: date, status: str = "raised", settled_on: date | None = None
) -> Body:
    """What stands against a deal."""
    return {
        "number": number,
        "objection": objection,
        "status": status,
        "raised_on": raised_on,
        "settled_on": settled_on,
    }


def activity_body(
    activity_id: UUID,
    version: int,
    deal_id: UUID,
    dimensions: Dimensions,
    owner_id: UUID,
    *,
    stage: Stage,
    kind: ActivityKind,
    outcome: ActivityOutcome,
    contact_id: UUID | None,
    done_on: date,
) -> Body:
    """What was done about a deal; `version` is the deal's when it was logged."""
    return {
        "id": activity_id,
        "version": version,
        "deal_id": deal_id,
        "customer_id": dimensions.customer_id,
        "customer_name": dimensions.customer_name,
        "owner_id": owner_id,
        "stage": stage,
        "kind": kind,
        "outcome": outcome,
        "contact_id": contact_id,
        "done_on": done_on,
    }


def contract_body(
    term_start: date | None, term_end: date | None, schedule: Iterable[Instalment], currency: str
) -> Body:
    """What was signed."""
    return {
        "term_start": term_start,
        "term_end": term_end,
        "schedule": schedule_body(schedule, currency),
    }


def schedule_body(schedule: Iterable[Instalment], currency: str) -> list[Body]:
    """How it is paid."""
    return [{"number": each.number, "net": money(each.net, currency), "due_on": each.due_on} for each in schedule]
