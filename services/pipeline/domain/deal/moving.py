"""A deal moves on stage by stage; a manager skips stages or moves it back, and says why."""

from collections.abc import Sequence
from datetime import date

from services.pipeline.domain.dates import in_order
from services.pipeline.domain.deal.commands import AdvanceDeal, MoveDeal
from services.pipeline.domain.deal.events import DealEvent, StageMoveExplained
from services.pipeline.domain.deal.idling import rots_on
from services.pipeline.domain.deal.readiness import check_ready
from services.pipeline.domain.deal.standing import open_only
from services.pipeline.domain.deal.state import Deal
from services.pipeline.domain.stages.stage import rule_of
from shared.contracts.pipeline import DealAdvanced, Stage
from shared.contracts.pipeline.stages import following
from shared.decider import Refused


def decide(command: AdvanceDeal | MoveDeal, deal: Deal) -> Sequence[DealEvent]:
    open_only(deal)
    if command.stage == deal.stage:
        return []
    match command:
        case AdvanceDeal(stage, day, today):
            in_order(deal.opened_on, day, today, "/advanced_on")
            if stage == "signed" or stage != following(deal.policy, deal.stage):
                next_one = following(deal.policy, deal.stage)
                raise out_of_order(deal, f"After {deal.stage} comes {next_one}, not {stage}.", "/stage")
            check_ready(deal, stage, "/stage")
            return [_moved(deal, stage, day)]
        case MoveDeal(stage, reason, day, today):
            in_order(deal.opened_on, day, today, "/moved_on")
            if all(rule.stage != stage for rule in deal.policy.stages):
                raise out_of_order(deal, f"The deal's pipeline has no open stage {stage}.", "/stage")
            return [_moved(deal, stage, day), StageMoveExplained(reason, day)]


def out_of_order(deal: Deal, detail: str, pointer: str | None = None) -> Refused:
    """The refusal of a step that is not the next one."""
    values = {"stage": deal.stage, "next": following(deal.policy, deal.stage)}
    return Refused("stage_out_of_order", detail, pointer=pointer, values=values)


def _moved(deal: Deal, stage: Stage, day: date) -> DealAdvanced:
    return DealAdvanced(
        dimensions=deal.dimensions,
        terms=deal.terms,
        stage_before=deal.stage,
        stage_after=stage,
        probability_bp=rule_of(deal.policy, stage).probability_bp,
        opened_on=deal.opened_on,
        advanced_on=day,
        rots_on=rots_on(deal, stage, day),
    )
