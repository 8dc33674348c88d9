"""The stages a deal goes through, in the company's order, and how likely a signature is in each."""

from shared.contracts.pipeline import Stage, StagePolicy, StageRule
from shared.contracts.pipeline.stages import ORDER, STANDARD

OPEN = ORDER
PROBABILITY_BP: dict[Stage, int] = {rule.stage: rule.probability_bp for rule in STANDARD.stages} | {
    "signed": 10_000,
    "lost": 0,
}


def rule_of(policy: StagePolicy, stage: Stage) -> StageRule:
    """A policy's rule of an open stage; where it has none, the standard's."""
    known = {rule.stage: rule for rule in (*STANDARD.stages, *policy.stages)}
    return known[stage]
