"""What an event says anew of a deal."""

from typing import Any

from services.pipeline.views.body import (
    Body,
    cancelled_body,
    contract_body,
    dimensions_body,
    discovery_body,
    progress_body,
    terms_body,
)
from services.pipeline.views.contract_body import to_check_body
from services.pipeline.views.deals.page.contracted import contracted
from services.pipeline.views.deals.page.learnt import learnt, pushed
from services.pipeline.views.stage_body import policy_body
from shared.contracts.pipeline import (
    DealAdvanced,
    DealForecastOverridden,
    DealLost,
    DealOpened,
    DealReopened,
    DealRevised,
    DealSigned,
)
from shared.contracts.pipeline.stages import STANDARD


def changed(event: Any, body: Body) -> Body:
    """What of a deal's body is new after `event`; nothing after one that only this service knows."""
    override = body.get("forecast_override")
    match event:
        case DealAdvanced():
            return progress_body(event.stage_after, event.probability_bp, event.terms, override=override)
        case DealOpened():
            return {
                **dimensions_body(event.dimensions),
                **terms_body(event.terms),
                **progress_body(event.stage, event.probability_bp, event.terms),
                **contract_body(None, None, (), event.terms.currency),
                **cancelled_body((), None, event.terms.currency),
                **discovery_body(),
                **policy_body(event.policy or STANDARD),
                "contract": None,
                "amendment": None,
                "close_pushes": 0,
                "opened_on": event.opened_on,
                "origin": event.origin,
                "external_reference": event.external_reference,
            }
        case DealRevised():
            progress = progress_body(event.stage, body["probability_bp"], event.after, override=override)
            pushes = body["close_pushes"] + pushed(event.before, event.after)
            check = {} if event.before.lines == event.after.lines else to_check_body(body["contract"])
            return terms_body(event.after) | progress | check | {"close_pushes": pushes}
        case DealForecastOverridden():
            said = event.category_after
            return progress_body(event.stage, body["probability_bp"], event.terms, override=said)
        case DealLost():
            return progress_body(
                "lost", 0, event.terms, closed_on=event.lost_on, lost_reason=event.reason, lost_in=event.stage
            )
        case DealReopened():
            return progress_body(event.stage, event.probability_bp, event.terms)
        case DealSigned():
            contract = contract_body(event.term_start, event.term_end, event.schedule, event.terms.currency)
            progress = progress_body("signed", 10_000, event.terms, override=override, closed_on=event.signed_on)
            return contract | progress
    return learnt(event, body) or contracted(event, body)
