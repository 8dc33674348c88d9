"""A pipeline's stage policies: each version is published whole, and a deal keeps the one it was opened under."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Any
from uuid import UUID

from services.pipeline.domain.dates import in_order
from shared.contracts.pipeline import Criterion, StagePolicy, StageRule
from shared.contracts.pipeline.stages import ORDER, STANDARD
from shared.decider import Noun, Refused


@dataclass(frozen=True, slots=True)
class StagePolicyPublished:
    """Private. Deals opened from now on have it."""

    policy: StagePolicy
    published_on: date


@dataclass(frozen=True, slots=True)
class OpenPipeline:
    """The first version of another pipeline."""

    pipeline_id: UUID
    name: str
    stages: tuple[StageRule, ...]
    signing: tuple[Criterion, ...]
    published_on: date
    today: date


@dataclass(frozen=True, slots=True)
class ReviseStagePolicy:
    """The next version, whole."""

    pipeline_id: UUID
    name: str
    stages: tuple[StageRule, ...]
    signing: tuple[Criterion, ...]
    published_on: date
    today: date


@dataclass(frozen=True, slots=True)
class Pipeline:
    """Its versions, the first one first; the standard's first one is built in and not among them."""

    published: tuple[StagePolicyPublished, ...] = ()


StagePolicyCommand = OpenPipeline | ReviseStagePolicy


def in_force(pipeline_id: UUID, pipeline: Pipeline) -> StagePolicy | None:
    """The last version; None of a pipeline that there is not."""
    if pipeline.published:
        return pipeline.published[-1].policy
    return STANDARD if pipeline_id == STANDARD.pipeline_id else None


def decide(command: StagePolicyCommand, pipeline: Pipeline) -> Sequence[StagePolicyPublished]:
    before = in_force(command.pipeline_id, pipeline)
    match command:
        case OpenPipeline():
            if before is not None:
                raise Refused("pipeline_already_open", f"The pipeline is {before.name!r}.")
        case ReviseStagePolicy():
            if before is None:
                raise Refused("pipeline_not_found", "There is no such pipeline.", kind="missing")
    last = pipeline.published[-1].published_on if pipeline.published else None
    in_order(last, command.published_on, command.today, "/published_on")
    _check_order(command.stages)
    version = 1 if before is None else before.version + 1
    policy = StagePolicy(command.pipeline_id, version, command.name, command.stages, command.signing)
    if before is not None and (policy.name, policy.stages, policy.signing) == (
        before.name,
        before.stages,
        before.signing,
    ):
        return []
    return [StagePolicyPublished(policy, command.published_on)]


def _check_order(stages: Sequence[StageRule]) -> None:
    places = [ORDER.index(rule.stage) for rule in stages]
    if not places or any(later <= earlier for earlier, later in pairwise(places)):
        detail = "The stages are some of the company's, in its order, each once."
        raise Refused("stages_not_in_order", detail, kind="invalid", pointer="/stages")


def evolve(pipeline: Pipeline, event: StagePolicyPublished) -> Pipeline:
    return Pipeline((*pipeline.published, event))


def occurred_on(event: StagePolicyPublished) -> date:
    return event.published_on


def version_of(command: Any, pipeline: Pipeline, _version: int) -> int:
    """The policy's own: the standard's first one has no event."""
    policy = in_force(command.pipeline_id, pipeline)
    return 0 if policy is None else policy.version


STAGE_POLICY = Noun(
    "stage_policy",
    Pipeline(),
    decide,
    evolve,
    (StagePolicyPublished,),
    occurred_on=occurred_on,
    version_of=version_of,
)
