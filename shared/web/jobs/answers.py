"""What is answered about jobs."""

from datetime import datetime
from typing import Literal
from uuid import UUID

from pydantic import BaseModel, Field

from shared.web.answers import ANSWER, Page

State = Literal["queued", "running", "succeeded", "finished_with_errors", "failed", "cancelled"]


class Progress(BaseModel):
    """How far a job is, in rows."""

    model_config = ANSWER
    total: int = Field(examples=[1200])
    done: int = Field(examples=[800])
    accepted: int = Field(examples=[795])
    """Those that changed something."""
    unchanged: int = Field(examples=[3])
    """Those that were so already."""
    refused: int = Field(examples=[2])
    """Those that `errors` says why of."""


class Job(BaseModel):
    """A file that is taken in, row by row."""

    model_config = ANSWER
    id: UUID
    """Also that of the import to which its commands belong."""
    version: int
    """That of the last command on it: progress does not count."""
    kind: str = Field(examples=["payments"])
    """What the rows are."""
    state: State = Field(examples=["running"])
    """`succeeded`: every row is in; `finished_with_errors`: some were refused; `failed`: it could not go on."""
    progress: Progress
    failure: str | None = Field(examples=[None])
    """Why it failed: `import_not_open` (somebody finished it), `interrupted_too_long`, `columns_changed`."""
    created_by: str = Field(examples=["persona/admin"])
    created_at: datetime
    started_at: datetime | None
    finished_at: datetime | None = Field(examples=[None])


class JobPage(Page[Job]):
    """A page of jobs."""


class RowError(BaseModel):
    """Why a row was refused, or one of the reasons."""

    model_config = ANSWER
    row: int = Field(examples=[17])
    """From 1, the header not counted."""
    column: str | None = Field(examples=["customer_id"])
    """Of what several columns make up, all that the file has: `gross.amount_minor, gross.currency`."""
    pointer: str | None = Field(examples=["/customer_id"])
    """Into the row as JSON: of a cell that holds JSON it says where in it."""
    code: str = Field(examples=["unknown_customer"])
    detail: str = Field(examples=["There is no customer 0199d3a0-5c00-7000-8000-421926dafbf5."])


class RowErrorPage(Page[RowError]):
    """A page of the reasons."""
