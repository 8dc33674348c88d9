"""What commands about deals look like on the wire."""

from typing import Annotated, Literal
from uuid import UUID

from pydantic import BaseModel, Field

from shared.contracts.pipeline import LostReason, Stage, Trigger
from shared.web.fields import WIRE, BusinessDate, ExternalReference, Money, Prose, Text

Label = Annotated[str, Text(100)]
Share = Annotated[int, Field(ge=1, le=10_000, description="Basis points; all shares sum to 10 000")]
Quantity = Annotated[int, Field(ge=1, le=1_000_000_000)]


class LineBody(BaseModel):
    """One sold item; without `net` (the line's total) it is list price × quantity, or what its price book asks."""

    model_config = WIRE
    product_id: UUID
    quantity: Quantity
    net: Money | None = None
    price_book_id: Annotated[UUID | None, Field(description="Without one: the product's own list price")] = None


class CreditBody(BaseModel):
    """A person's share of the revenue credit."""

    model_config = WIRE
    employee_id: UUID
    share_bp: Share


class InstalmentBody(BaseModel):
    """A part of the price; it falls due on a day, or `days` after what it waits for (`trigger`) has happened."""

    model_config = WIRE
    net: Money
    due_on: Annotated[BusinessDate | None, Field(examples=["2026-04-30"])] = None
    trigger: Annotated[Trigger | None, Field(examples=[None])] = None
    days: Annotated[int, Field(ge=0, le=3_650)] = 0


Later = Annotated[BusinessDate, Field(examples=["2026-06-30"])]
Lines = Annotated[list[LineBody], Field(max_length=100)]
Credits = Annotated[list[CreditBody], Field(max_length=20)]
Schedule = Annotated[list[InstalmentBody], Field(max_length=120)]


class OpenDealBody(BaseModel):
    """A new deal; without credits its owner is credited alone."""

    model_config = WIRE
    customer_id: UUID
    owner_id: UUID
    credits: Credits = []
    overlay: Credits = []
    lines: Lines = []
    expected_close_on: Later | None = None
    opened_on: BusinessDate | None = None
    source: Label | None = None
    channel: Label | None = None
    external_reference: ExternalReference | None = None
    pipeline_id: Annotated[UUID | None, Field(description="Without one: the standard pipeline")] = None


class OpenDealsBody(BaseModel):
    model_config = WIRE
    items: list[OpenDealBody]


class ReviseDealBody(BaseModel):
    """What is given changes, the rest stays; `expected_close_on: null` clears it."""

    model_config = WIRE
    owner_id: UUID | None = None
    credits: Credits | None = None
    overlay: Credits | None = None
    lines: Lines | None = None
    expected_close_on: Later | None = None
    revised_on: BusinessDate | None = None


class AdvanceDealBody(BaseModel):
    model_config = WIRE
    stage: Annotated[
        Literal["research", "screening", "contact", "needs", "presentation", "negotiation"], Field(examples=["needs"])
    ]
    advanced_on: BusinessDate | None = None


class MoveDealBody(BaseModel):
    """Skip stages or go back, and say why; the reason stays in this service."""

    model_config = WIRE
    stage: Annotated[
        Literal["research", "screening", "contact", "needs", "presentation", "negotiation"],
        Field(examples=["negotiation"]),
    ]
    reason: Annotated[str, Prose(2000), Field(examples=["They asked for the contract at once."])]
    moved_on: BusinessDate | None = None


class ParkDealBody(BaseModel):
    """Nobody is to act before `until`, at most a year ahead; the reason stays in this service."""

    model_config = WIRE
    until: Later
    reason: Annotated[str, Prose(2000), Field(examples=["Their budget is decided in autumn."])]
    parked_on: BusinessDate | None = None


class ChangeCreditBody(BaseModel):
    """What is given changes from `effective_from` on; the reason stays in this service."""

    model_config = WIRE
    owner_id: UUID | None = None
    credits: Credits | None = None
    overlay: Credits | None = None
    reason: Annotated[str, Prose(2000), Field(examples=["The account was handed over."])]
    effective_from: BusinessDate | None = None


class LoseDealBody(BaseModel):
    """The reason `other` needs a note; a note never leaves this service."""

    model_config = WIRE
    reason: LostReason
    note: Annotated[Annotated[str, Prose(2000)] | None, Field(examples=["A cheaper one will do."])] = None
    lost_on: BusinessDate | None = None


class ReopenDealBody(BaseModel):
    model_config = WIRE
    reopened_on: BusinessDate | None = None


class SignDealBody(BaseModel):
    """The instalments sum to the deal's net; what is left out is as the checked contract says."""

    model_config = WIRE
    signed_on: BusinessDate | None = None
    term_start: Annotated[BusinessDate | None, Field(examples=["2026-04-01"])] = None
    term_end: Annotated[BusinessDate | None, Field(examples=["2027-03-31"])] = None
    schedule: Schedule = []
    renewal_pipeline_id: Annotated[
        UUID | None, Field(description="Where a deal is opened to renew it; without one in its own pipeline")
    ] = None


class ImportDealBody(BaseModel):
    """A deal's whole life from elsewhere; a signed or lost one has `closed_on`."""

    model_config = WIRE
    owner_id: UUID
    customer_id: UUID | None = None
    credits: Credits = []
    lines: Lines = []
    stage: Annotated[Stage, Field(examples=["signed"])]
    expected_close_on: BusinessDate | None = None
    opened_on: BusinessDate | None = None
    closed_on: BusinessDate | None = None
    lost_reason: LostReason = "other"
    note: Annotated[Annotated[str, Prose(2000)] | None, Field(examples=[None])] = None
    source: Label | None = None
    channel: Label | None = None
    schedule: Schedule = []
    external_reference: ExternalReference | None = None


class ImportDealsBody(BaseModel):
    model_config = WIRE
    items: list[ImportDealBody]
