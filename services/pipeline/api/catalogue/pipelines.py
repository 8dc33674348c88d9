"""Commands about pipelines: which stages they have and what a deal needs in each."""

from collections.abc import Iterable
from datetime import date
from typing import Annotated, Any, Literal
from uuid import UUID

from fastapi import APIRouter
from pydantic import BaseModel, Field
from starlette.responses import Response

from services.pipeline.domain.stages.policy import STAGE_POLICY, OpenPipeline, Pipeline, ReviseStagePolicy
from services.pipeline.views.answers.catalogue import stages as answers
from services.pipeline.views.stage_body import pipeline_body
from shared.contracts.pipeline import Criterion, StagePolicy, StageRule
from shared.contracts.pipeline.stages import STANDARD
from shared.ids import new_id
from shared.web.commands.call import Command
from shared.web.fields import WIRE, BusinessDate, Text

router = APIRouter(tags=["pipelines"])
OpenStage = Literal["research", "screening", "contact", "needs", "presentation", "negotiation"]


class StageRuleBody(BaseModel):
    """An open stage; `criteria` are what a deal needs to come into it."""

    model_config = WIRE
    stage: Annotated[OpenStage, Field(examples=["needs"])]
    name: Annotated[str, Text(60), Field(examples=["Needs analysis"])]
    probability_bp: Annotated[
        int,
        Field(ge=0, le=9_999, examples=[2_500], description="Hundredths of a per cent; only what is signed is certain"),
    ]
    criteria: Annotated[list[Criterion], Field(max_length=12, examples=[answers.CRITERIA])] = []
    rotten_days: Annotated[
        int, Field(ge=1, le=3_650, examples=[21], description="After so many days without anything a deal rots")
    ]


Stages = Annotated[list[StageRuleBody], Field(max_length=6)]
Signing = Annotated[list[Criterion], Field(max_length=12, examples=[answers.SIGNING])]


class OpenPipelineBody(BaseModel):
    """Some of the company's stages in its order, and what a deal needs to be signed."""

    model_config = WIRE
    name: Annotated[str, Text(60), Field(examples=["Partners"])]
    stages: Stages
    signing: Signing = []
    published_on: BusinessDate | None = None


class ReviseStagePolicyBody(BaseModel):
    """The next version, whole: for deals that are opened from now on."""

    model_config = WIRE
    name: Annotated[str, Text(60), Field(examples=["Standard"])]
    stages: Stages
    signing: Signing = []
    published_on: BusinessDate | None = None


@router.post("/pipelines", operation_id="openPipeline", response_model=answers.Pipeline, status_code=201)
async def open_pipeline(body: OpenPipelineBody, call: Command) -> Response:
    """Open another pipeline beside the standard one."""
    pipeline_id = new_id()
    day = body.published_on or call.today
    command = OpenPipeline(pipeline_id, body.name, _rules(body.stages), tuple(body.signing), day, call.today)
    return await call.handle(STAGE_POLICY, pipeline_id, command, represent, status=201)


@router.post("/pipelines/{pipeline_id}/revise", operation_id="revisePipeline", response_model=answers.Pipeline)
async def revise_pipeline(pipeline_id: UUID, body: ReviseStagePolicyBody, call: Command) -> Response:
    """Publish the next version of a pipeline's stages; deals that are there keep theirs."""
    day = body.published_on or call.today
    command = ReviseStagePolicy(pipeline_id, body.name, _rules(body.stages), tuple(body.signing), day, call.today)
    return await call.handle(STAGE_POLICY, pipeline_id, command, represent)


def represent(pipeline_id: UUID, pipeline: Pipeline, _version: int) -> dict[str, Any]:
    """A pipeline as the lists show it."""
    standard = pipeline_id == STANDARD.pipeline_id
    built_in: list[tuple[StagePolicy, date | None]] = [(STANDARD, None)] if standard else []
    return pipeline_body([*built_in, *((one.policy, one.published_on) for one in pipeline.published)])


def _rules(stages: Iterable[StageRuleBody]) -> tuple[StageRule, ...]:
    return tuple(
        StageRule(one.stage, one.name, one.probability_bp, tuple(one.criteria), one.rotten_days) for one in stages
    )
