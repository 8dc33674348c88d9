"""What was done about deals, as it is answered."""

from datetime import date
from uuid import UUID

from pydantic import BaseModel, Field

from shared.contracts.pipeline import ActivityKind, ActivityOutcome, Stage
from shared.web.answers import ANSWER, Batch, BatchResult, Page


class Activity(BaseModel):
    """Something that was done about a deal."""

    model_config = ANSWER
    id: UUID
    version: int
    """The deal's, when it was logged."""
    deal_id: UUID
    customer_id: UUID | None
    customer_name: str | None
    owner_id: UUID
    """The deal's owner, now."""
    stage: Stage = Field(examples=["presentation"])
    """In which it was done."""
    kind: ActivityKind = Field(examples=["demo"])
    outcome: ActivityOutcome = Field(examples=["interested"])
    contact_id: UUID | None
    """With whom of the customer's; null where it was with nobody."""
    done_on: date


class ActivityResult(BatchResult[Activity]):
    """What became of one activity of a batch."""


class ActivityBatch(Batch[ActivityResult]):
    """What became of each activity of a batch."""


class ActivityPage(Page[Activity]):
    """A page of activities."""
