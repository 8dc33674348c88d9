"""What is answered about targets, for the description; amounts are minor units of the one currency, or counts."""

from datetime import date
from typing import Annotated, Literal
from uuid import UUID

from pydantic import BaseModel, Field

from shared.contracts.targets import NodeKind, Unit
from shared.web.answers import ANSWER, Page, Seen
from shared.web.figures.answers import Explained, Settled

Twelve = Annotated[list[int], Field(min_length=12, max_length=12, examples=[[1_000_000] * 12])]
Ratio = Annotated[float, Field(examples=[0.958333])]


class Target(BaseModel):
    """A yearly target without its tree."""

    model_config = ANSWER
    id: UUID
    version: int
    year: int
    measure: str
    unit: Unit
    currency: str | None
    """Null of counts."""
    status: Literal["draft", "published"]
    scope: Seen
    amount: int | None
    """Null, as what follows from it, for whoever does not see everybody."""
    padding_bp: int | None = Field(examples=[0])
    padding: int | None = Field(examples=[0])
    """What is given out beyond the amount."""
    assigned: int | None = Field(examples=[12_000_000])
    """Amount and padding."""
    target_version: int = Field(examples=[0])
    """How often it was published; 0 of a draft."""
    published_on: date | None = Field(examples=[None])


class TargetPage(Page[Target]):
    """A page of targets."""


class ProductLineShare(BaseModel):
    """A node's part by product line."""

    product_line_id: UUID
    total: int = Field(examples=[12_000_000])
    months: Twelve


class TargetNode(BaseModel):
    """A unit or person where it stands in the tree."""

    model_config = ANSWER
    node_id: UUID
    kind: NodeKind
    name: str | None = Field(examples=["Head office"])
    """Null of persons."""
    parent_id: UUID | None = Field(examples=[None])
    weight: int | None
    """Null of one that has left the plan and keeps its past months."""
    weighed_by: Literal["equal", "given", "last_year"] | None
    total: int = Field(examples=[12_000_000])
    quarters: list[int] = Field(min_length=4, max_length=4, examples=[[3_000_000] * 4])
    months: Twelve
    product_lines: list[ProductLineShare]


class TargetTree(Target):
    """A target with every node."""

    nodes: list[TargetNode]


class Attained(BaseModel):
    """Target and actual."""

    model_config = ANSWER
    target: int = Field(examples=[1_200_000])
    actual: int = Field(examples=[1_150_000])
    attainment: Ratio | None
    """Actual by target; null without a target."""


class AttainedMonth(Attained):
    """One month's."""

    month: str = Field(pattern="^[0-9]{4}-[0-9]{2}$", examples=["2026-03"])


class AttainingNode(BaseModel):
    """A unit or a person; `parent_id` is the node it was broken down from."""

    model_config = ANSWER
    node_id: UUID
    kind: NodeKind
    name: str | None = Field(examples=["Head office"])
    """Null of persons."""
    parent_id: UUID | None = Field(examples=[None])


class NodeAttainment(Attained):
    """One node's over the period and month by month."""

    node: AttainingNode
    gap: int = Field(examples=[50_000])
    """Target less actual."""
    months: list[AttainedMonth]


class AboutAttainment(Settled):
    """What an answer says of itself."""

    year: int
    measure: str
    unit: Unit
    currency: str | None
    """Null of counts."""
    from_: date = Field(alias="from", examples=["2026-03-01"])
    to: date


class Attainment(AboutAttainment):
    """Actual by target of each node in whole months of a year."""

    items: list[NodeAttainment]


class AttainmentExplanation(AboutAttainment, Explained):
    """The rows that add up to one node's actual and target, in pages of the first one's moment."""

    node: AttainingNode
    value: Ratio | None
    """Numerator by denominator; null without a target."""
    numerator: int = Field(examples=[1_150_000])
    """The actual."""
    denominator: int = Field(examples=[1_200_000])
    """The target."""
