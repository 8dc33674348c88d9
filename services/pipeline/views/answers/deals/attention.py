"""What waits for somebody, as it is answered."""

from datetime import date
from typing import Literal
from uuid import UUID

from pydantic import BaseModel, Field

from shared.web.answers import ANSWER, Page

What = Literal["deal_rotted", "quote_submitted"]
Awaits = Literal["owner", "manager"]
MustDo = Literal["act", "reassign_park_or_lose", "approve_or_reject"]


class AttentionItem(BaseModel):
    """Something that somebody has to do."""

    model_config = ANSWER
    id: UUID
    what: What = Field(examples=["deal_rotted"])
    awaits: Awaits = Field(examples=["owner"])
    """Who has to act: the owner, or a manager whom the owner is within reach of."""
    owner_id: UUID
    since: date
    deal_id: UUID
    subject: str = Field(examples=["Harbour Foods"])
    """The customer's name."""
    must_do: MustDo = Field(examples=["act"])
    version: int = Field(examples=[7])
    """The deal's, as of when it began to wait or changed hands."""


class AttentionItemPage(Page[AttentionItem]):
    """A page of what waits."""
