"""Pipelines and their stage policies, as they are answered."""

from datetime import date
from uuid import UUID

from pydantic import BaseModel, Field

from shared.contracts.pipeline import Criterion, Stage
from shared.web.answers import ANSWER, Page

CRITERIA = ["need", "budget", "confirmed_intent"]
RULE = {"stage": "needs", "name": "Needs analysis", "probability_bp": 2_500, "criteria": CRITERIA, "rotten_days": 21}
SIGNING = ["accepted_quote", "checked_contract"]


class StageRule(BaseModel):
    """An open stage of a pipeline."""

    model_config = ANSWER
    stage: Stage = Field(examples=["needs"])
    name: str = Field(examples=["Needs analysis"])
    probability_bp: int = Field(examples=[2_500])
    criteria: list[Criterion] = Field(examples=[CRITERIA])
    """What a deal needs to come into it."""
    rotten_days: int = Field(examples=[21])
    """After so many days in which nothing happens a deal rots."""


class PolicyVersion(BaseModel):
    """A pipeline's stages from a day on, for deals opened then."""

    model_config = ANSWER
    version: int
    name: str = Field(examples=["Standard"])
    stages: list[StageRule] = Field(examples=[[RULE]])
    signing: list[Criterion] = Field(examples=[SIGNING])
    """What a deal needs to be signed."""
    published_on: date | None
    """Null of the one that comes with the product."""


class Pipeline(PolicyVersion):
    """A pipeline as new deals meet it, with every version that older ones keep."""

    id: UUID
    versions: list[PolicyVersion] = Field(
        examples=[
            [{"version": 1, "name": "Standard", "stages": [RULE], "signing": SIGNING, "published_on": "2026-01-05"}],
        ]
    )


class PipelinePage(Page[Pipeline]):
    """A page of pipelines."""


class NextStage(BaseModel):
    """What a deal comes to next, and what it still needs for it."""

    model_config = ANSWER
    stage: Stage = Field(examples=["presentation"])
    missing: list[Criterion] = Field(examples=[["demo"]])
    """Advancing or signing is refused with `missing_` and the same word for each."""
