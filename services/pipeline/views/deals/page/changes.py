"""What an event changes on a deal's page, by the event's type."""

from collections.abc import Mapping

from services.pipeline.views.body import (
    Body,
    Change,
    cancelled_body,
    contract_body,
    dimensions_body,
    discovery_body,
    progress_body,
    terms_body,
)
from services.pipeline.views.contract_body import to_check_body
from services.pipeline.views.deals.page.contracted import CONTRACTED
from services.pipeline.views.deals.page.idle import IDLING, rests
from services.pipeline.views.deals.page.learnt import LEARNT
from services.pipeline.views.stage_body import policy_body
from shared.contracts.pipeline import (
    DealAdvanced,
    DealForecastOverridden,
    DealLost,
    DealOpened,
    DealReopened,
    DealRevised,
    DealSigned,
    Terms,
)
from shared.contracts.pipeline.stages import STANDARD


def _opened(event: DealOpened, body: Body) -> None:
    terms = event.terms
    body.update(dimensions_body(event.dimensions))
    body.update(terms_body(terms))
    body.update(progress_body(event.stage, event.probability_bp, terms))
    body.update(contract_body(None, None, (), terms.currency))
    body.update(cancelled_body((), None, terms.currency))
    body.update(discovery_body())
    body.update(policy_body(event.policy or STANDARD))
    body.update(contract=None, amendment=None, close_pushes=0)
    body.update(opened_on=event.opened_on, origin=event.origin, external_reference=event.external_reference)
    rests(body, event.rots_on)


def _revised(event: DealRevised, body: Body) -> None:
    after = event.after
    body.update(terms_body(after))
    body.update(progress_body(event.stage, body["probability_bp"], after, override=body["forecast_override"]))
    if event.before.lines != after.lines:
        body.update(to_check_body(body["contract"]))
    body["close_pushes"] += _pushed(event.before, after)
    if event.rots_on is not None:
        rests(body, event.rots_on)


def _advanced(event: DealAdvanced, body: Body) -> None:
    override = body["forecast_override"]
    body.update(progress_body(event.stage_after, event.probability_bp, event.terms, override=override))
    rests(body, event.rots_on)


def _overridden(event: DealForecastOverridden, body: Body) -> None:
    said = event.category_after
    body.update(progress_body(event.stage, body["probability_bp"], event.terms, override=said))


def _lost(event: DealLost, body: Body) -> None:
    lost = progress_body("lost", 0, event.terms, closed_on=event.lost_on, lost_reason=event.reason, lost_in=event.stage)
    body.update(lost)
    rests(body, None)


def _reopened(event: DealReopened, body: Body) -> None:
    body.update(progress_body(event.stage, event.probability_bp, event.terms))
    rests(body, event.rots_on)


def _signed(event: DealSigned, body: Body) -> None:
    override = body["forecast_override"]
    body.update(contract_body(event.term_start, event.term_end, event.schedule, event.terms.currency))
    body.update(progress_body("signed", 10_000, event.terms, override=override, closed_on=event.signed_on))
    rests(body, None)


def _pushed(before: Terms, after: Terms) -> bool:
    """Whether the expected close moved to a later day."""
    earlier, later = before.expected_close_on, after.expected_close_on
    return earlier is not None and later is not None and later > earlier


CHANGES: Mapping[str, Change] = {
    "DealOpened": _opened,
    "DealRevised": _revised,
    "DealAdvanced": _advanced,
    "DealForecastOverridden": _overridden,
    "DealLost": _lost,
    "DealReopened": _reopened,
    "DealSigned": _signed,
    **IDLING,
    **LEARNT,
    **CONTRACTED,
}
SILENT = frozenset(
    {
        *("DealLossExplained", "StageMoveExplained", "ParkingExplained", "CreditChangeExplained"),
        *("QuoteIssued", "QuoteApproved", "QuoteRejected", "QuoteWithdrawn"),
    }
)
"""They leave the page as it is but for its version."""
