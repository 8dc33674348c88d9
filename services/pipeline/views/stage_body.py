"""How stage policies look in JSON, and what a deal still needs of its own."""

from collections.abc import Collection, Iterable
from datetime import date

from services.pipeline.views.body import Body
from shared.contracts.pipeline import Origin, Stage, StagePolicy
from shared.contracts.pipeline.stages import criteria, following


def version_body(policy: StagePolicy, published_on: date | None) -> Body:
    """One version of a pipeline's stages."""
    return {
        "version": policy.version,
        "name": policy.name,
        "stages": [
            {
                "stage": rule.stage,
                "name": rule.name,
                "probability_bp": rule.probability_bp,
                "criteria": rule.criteria,
                "rotten_days": rule.rotten_days,
            }
            for rule in policy.stages
        ],
        "signing": policy.signing,
        "published_on": published_on,
    }


def pipeline_body(versions: Iterable[tuple[StagePolicy, date | None]]) -> Body:
    """A pipeline as its last version says it, with every version; there is at least one."""
    told = list(versions)
    shown = [version_body(policy, day) for policy, day in told]
    return {"id": told[-1][0].pipeline_id, **shown[-1], "versions": shown}


def policy_body(policy: StagePolicy) -> Body:
    """Which policy a deal keeps."""
    return {"pipeline_id": policy.pipeline_id, "policy_version": policy.version}


def next_stage_body(policy: StagePolicy, stage: Stage, status: str, origin: Origin, has: Collection[str]) -> Body:
    """What an open deal comes to next and what it still lacks for it; an imported one lacks nothing."""
    if status != "open":
        return {"next_stage": None}
    coming = following(policy, stage)
    lacks = [] if origin == "import" else [one for one in criteria(policy, coming) if one not in has]
    return {"next_stage": {"stage": coming, "missing": lacks}}
