"""The shapes that answers share, for the description alone: what is sent is stored or encoded without them.

A service may add members within v1, so a published answer is open; tests hold what is sent against it as if it were
closed.
"""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, Generic, Literal, TypeVar
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

from shared.authority.policy import Scope
from shared.web.docs.docstrings import describe_fields
from shared.web.fields import SignedMinor

T = TypeVar("T")
Kind = TypeVar("Kind", bound=str)
ANSWER = ConfigDict(json_schema_extra=describe_fields)


def left_out(*examples: Any) -> Any:
    """The default of a member that is not always there, and is not null where it is; an example of it."""
    return Field(default=None, json_schema_extra=_without_default, examples=list(examples) or None)


def _without_default(schema: dict[str, Any]) -> None:
    del schema["default"]


class Page(BaseModel, Generic[T]):
    """Items of a list in its order."""

    model_config = ANSWER
    items: list[T]
    next_cursor: str | None = Field(examples=[None])
    """Send it as `cursor` for what follows; null on the last page."""
    has_more: bool = Field(examples=[False])
    total: int = left_out(1)
    """How many the whole list has, when asked for by `include_total`."""


class Fault(BaseModel):
    """One thing that is wrong with a request."""

    model_config = ANSWER
    pointer: str = left_out("/name")
    """JSON pointer into the body."""
    parameter: str = left_out("limit")
    """Name of the query or path parameter."""
    code: str = Field(examples=["required"])
    detail: str = Field(examples=["Field required"])


class Problem(BaseModel):
    """Any error (RFC 9457); some codes have further members."""

    model_config = ANSWER
    type: str = Field(json_schema_extra={"format": "uri-reference"}, examples=["/problems/version_mismatch"])
    title: str = Field(examples=["The resource has changed"])
    status: int = Field(examples=[412])
    detail: str = Field(examples=["The resource is at version 4."])
    instance: str = Field(examples=["/customers/v1/customers"])
    """The path that was asked."""
    code: str = Field(examples=["version_mismatch"])
    """Stable; new ones may appear."""
    errors: list[Fault] = Field(examples=[[]])
    trace_id: str = Field(examples=["4bf92f3577b34da6a3ce929d0e0e4736"])
    retryable: bool = Field(examples=[False])
    """The same request can succeed later."""
    current_version: int = left_out(4)
    """With `version_mismatch`."""
    holder: UUID = left_out()
    """With `…_taken`: who has it."""


class BatchResult(BaseModel, Generic[T]):
    """What became of one item of a batch."""

    model_config = ANSWER
    index: int = Field(examples=[0])
    """The item's place in the request, from 0."""
    status: int = Field(examples=[201])
    """As if the item had been sent by itself."""
    etag: str = left_out('"1"')
    consistency_token: str = left_out()
    location: str = left_out()
    idempotency_replayed: Literal[True] = left_out()
    """It is the answer stored under the item's key. A refusal is not stored: the item is decided anew."""
    body: T | Problem
    """The new resource, or with a status of 400 and above the problem."""


class Batch(BaseModel, Generic[T]):
    """One result for each item, in the order they were sent in."""

    model_config = ANSWER
    items: list[T]


class SignedMoney(BaseModel):
    """An amount in minor units of its currency, negative or not."""

    amount_minor: SignedMinor
    currency: str


class Key(BaseModel, Generic[Kind]):
    """What a row of figures is of."""

    model_config = ANSWER
    kind: Kind
    id: str | None = Field(examples=["0199d3a0-5c00-7000-8000-8b848a683efe"])
    """Null for what has none."""
    name: str | None = Field(examples=["Lin Mei"])
    """What it is called now, where a name is known."""


class Seen(BaseModel):
    """Whose rows figures have: those that the caller may see."""

    model_config = ANSWER
    reach: Scope = Field(examples=["all"])
    persons: int | None = Field(examples=[None])
    """How many employees that are; null: everybody, and what is nobody's."""


class HistoryEvent(BaseModel):
    """Something that happened to a resource."""

    model_config = ANSWER
    version: int = Field(examples=[1])
    """The resource's version after it."""
    id: UUID
    type: str = Field(examples=["CustomerGradeExplained"])
    """What happened; new types may appear."""
    actor: str | None = Field(examples=["employee/0199d3a0-5c00-7000-8000-8b848a683efe"])
    """Who did it: `employee/<id>`, `persona/<name>`, `policy/<name>` or `deadline/<name>`."""
    on_behalf_of: UUID | None = Field(examples=[None])
    """The employee for whom support acted."""
    occurred_on: date
    occurred_at: datetime
    """When it happened; it may lie in the past."""
    recorded_at: datetime
    data: Mapping[str, Any] = Field(examples=[{"reason": "They roll it out in every plant."}])
    """What it says: amounts are minor units; members depend on the type."""


class HistoryEventPage(Page[HistoryEvent]):
    """A page of what happened."""


class CloudEvent(BaseModel):
    """A published event, CloudEvents 1.0 in structured mode; attributes may be added."""

    model_config = ANSWER
    specversion: Literal["1.0"]
    id: UUID
    """The same wherever the event is read."""
    type: str = Field(examples=["salesloop.pipeline.DealSigned.v1"])
    source: str = Field(json_schema_extra={"format": "uri-reference"}, examples=["/services/pipeline"])
    subject: str = Field(examples=["deal/0199d3a0-5c00-7000-8000-5a4df0c9b1d2"])
    """Noun and id."""
    time: datetime
    """When it happened; it may lie in the past."""
    dataschema: str = Field(
        json_schema_extra={"format": "uri"}, examples=["urn:salesloop:schema:pipeline:DealSigned:v1"]
    )
    recordedtime: datetime
    """When it was stored."""
    occurredon: date
    """The business date."""
    sequence: str = Field(pattern="^[0-9]{20}$", examples=["00000000000000004711"])
    """The position in the service's log."""
    previous: str = Field(pattern="^[0-9]{20}$", examples=["00000000000000000000"])
    """The sequence of the event before it in its partition, zeros for none."""
    logid: str = Field(examples=["1"])
    generation: str = Field(examples=["1"])
    correlationid: str = left_out("8f14e45fceea467a9575d1a2b3c4d5e6")
    causationid: str = left_out("8f14e45fceea467a9575d1a2b3c4d5e6")
    traceparent: str = left_out("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
    importid: UUID = left_out()
    datacontenttype: Literal["application/json"]
    data: Mapping[str, Any] = Field(examples=[{"deal_id": "0199d3a0-5c00-7000-8000-5a4df0c9b1d2"}])
    """As the event's own schema says."""


class CloudEventPage(BaseModel):
    """Events behind a position, the oldest first."""

    model_config = ANSWER
    items: list[CloudEvent]
    next_after: int = Field(examples=[4711])
    """Send it as `after`, now or later."""
    has_more: bool = Field(examples=[False])


class Import(BaseModel):
    """A load of old data."""

    model_config = ANSWER
    id: UUID
    version: int
    status: Literal["open", "finished"]
    source: str = Field(examples=["crm"])
    """What is loaded, as it was given."""
