"""What is answered about customers, for the description."""

from datetime import date
from uuid import UUID

from pydantic import BaseModel, Field

from shared.contracts.customers import Grade, Origin, Size
from shared.web.answers import ANSWER, Batch, BatchResult, Page


class Customer(BaseModel):
    """Who a customer is, how it is graded and who looks after it."""

    model_config = ANSWER
    id: UUID
    version: int
    name: str
    registration_number: str | None
    industry: str | None
    size: Size | None = Field(examples=["medium"])
    region: str | None
    """A label; the sales region is that of the owner."""
    country: str | None
    """ISO 3166 alpha-2."""
    parent_id: UUID | None = Field(examples=[None])
    source: str | None
    tags: list[str] = Field(examples=[["cold chain"]])
    grade: Grade = Field(examples=["key"])
    """The one with the latest date."""
    owner_id: UUID | None
    registered_on: date
    origin: Origin
    external_reference: str | None


class CustomerPage(Page[Customer]):
    """A page of customers."""


class CustomerResult(BatchResult[Customer]):
    """What became of one customer of a batch."""


class CustomerBatch(Batch[CustomerResult]):
    """What became of each customer of a batch."""
