"""White space, as it is answered."""

from uuid import UUID

from pydantic import BaseModel, Field

from shared.web.answers import ANSWER, Seen


class Gap(BaseModel):
    """A product line that others of the segment have bought and the customer has not."""

    model_config = ANSWER
    product_line_id: UUID
    product_line_name: str
    buyers: int = Field(examples=[1])
    """How many of the segment's others have bought it."""
    share: float | None = Field(examples=[0.333333])
    """Of those others."""
    product_id: UUID
    """The product of the line that most of them have."""
    product_name: str


class WhiteSpace(BaseModel):
    """What could be sold to a customer, by what its segment buys."""

    model_config = ANSWER
    customer_id: UUID
    industry: str | None
    size: str | None = Field(examples=["medium"])
    others: int = Field(examples=[3])
    """How many other customers are of the same industry and size."""
    scope: Seen
    items: list[Gap]
