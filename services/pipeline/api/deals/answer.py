"""A deal as it is answered to a command: as the lists show it."""

from typing import Any
from uuid import UUID

from services.pipeline.domain.contract.state import AmendmentProposed, Contract
from services.pipeline.domain.deal.discovery import Discovery
from services.pipeline.domain.deal.readiness import fulfilled
from services.pipeline.domain.deal.state import Deal
from services.pipeline.views.body import (
    Body,
    cancelled_body,
    contract_body,
    dimensions_body,
    discovery_body,
    need_body,
    objection_body,
    progress_body,
    terms_body,
)
from services.pipeline.views.contract_body import amendment_body, decided_body, drafted_body
from services.pipeline.views.stage_body import next_stage_body, policy_body


def represent(deal_id: UUID, deal: Deal, version: int) -> dict[str, Any]:
    """A deal as the lists show it."""
    lost = deal.status == "lost"
    progress = progress_body(
        "lost" if lost else deal.stage,
        deal.probability_bp,
        deal.terms,
        override=deal.forecast_override,
        closed_on=deal.closed_on,
        lost_reason=deal.lost_reason,
        lost_in=deal.stage if lost else None,
    )
    return {
        "id": deal_id,
        "version": version,
        **dimensions_body(deal.dimensions),
        **terms_body(deal.terms),
        **progress,
        **contract_body(deal.term_start, deal.term_end, deal.schedule, deal.terms.currency),
        **cancelled_body(deal.cancelled, deal.contract_cancelled_on, deal.terms.currency),
        **_discovery(deal.discovery),
        **policy_body(deal.policy),
        **next_stage_body(deal.policy, deal.stage, deal.status, deal.origin, {*fulfilled(deal)}),
        "rots_on": deal.rots_on if deal.status == "open" else None,
        "rotten": deal.rotten if deal.status == "open" else 0,
        "contract": _contract(deal.contract) if deal.contract else None,
        "amendment": _amendment(deal.amendment, deal.terms.currency) if deal.amendment else None,
        "close_pushes": deal.close_pushes,
        "opened_on": deal.opened_on,
        "origin": deal.origin,
        "external_reference": deal.external_reference,
    }


def _contract(contract: Contract) -> Body:
    drafted = drafted_body(
        contract.number,
        delivery_on=contract.delivery_on,
        company_signatories=contract.company_signatories,
        customer_signatories=contract.customer_signatories,
        file_reference=contract.file_reference,
        drafted_on=contract.drafted_on,
    )
    return drafted | decided_body(contract.status, contract.decided_on, contract.mismatches)


def _amendment(proposed: AmendmentProposed, currency: str) -> Body:
    return amendment_body(
        proposed.lines,
        proposed.net,
        currency,
        schedule=proposed.schedule,
        term_end=proposed.term_end,
        approver=proposed.approver,
        proposed_by=proposed.proposed_by,
        proposed_on=proposed.proposed_on,
    )


def _discovery(known: Discovery) -> Body:
    need = known.need
    return discovery_body(
        None
        if need is None
        else need_body(need.need, need.budget, need.currency, need.recorded_on, intent_confirmed=need.intent_confirmed),
        (
            objection_body(one.number, one.objection, one.raised_on, one.status, one.settled_on)
            for one in known.objections
        ),
        len(known.activities),
    )
