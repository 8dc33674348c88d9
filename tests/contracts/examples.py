"""Every published event as it travels, made of its example."""

from datetime import UTC, datetime
from typing import Any, NamedTuple
from uuid import UUID

import msgspec

from shared.contracts import SERVICES, topics
from shared.flow.wire.cloudevent import CONTENT_TYPE, attributes, structured
from shared.store.message import Message
from shared.web.docs.events.samples import sample, sample_id

LOG_ID, GENERATION = 1774949400000, 2
META = (
    '{"actor":"persona/admin","role":"admin","correlation":"one-request","causation":"0199d3a0-5c00-7000-8000-000000000009",'
    '"traceparent":"00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01","import":"0199d3a0-5c00-7000-8000-00000000000a"}'
)


class Example(NamedTuple):
    """One message of a service with its attributes."""

    service: str
    message: Message
    attributes: dict[str, str]

    @property
    def structured(self) -> bytes:
        """In structured mode."""
        return msgspec.json.encode(structured(self.service, self.message, LOG_ID, GENERATION))

    @property
    def headers(self) -> dict[str, bytes]:
        """The headers of the Kafka record in binary mode."""
        named = {f"ce_{name}": text.encode() for name, text in self.attributes.items()}
        return {"content-type": CONTENT_TYPE.encode(), **named}

    @property
    def key(self) -> bytes:
        """The record's key."""
        return str(self.message.subject_id).encode()

    @property
    def value(self) -> bytes:
        """The record's value."""
        return self.message.data.encode()


def example(
    service: str,
    noun: str,
    event: type,
    *,
    position: int = 42,
    previous: int = 41,
    subject_id: UUID | None = None,
    log_id: int = LOG_ID,
    generation: int = GENERATION,
) -> Example:
    """The event's example with every attribute an event can have."""
    id = subject_id or sample_id(f"{noun}_id")
    message = Message(
        position=position,
        previous=previous,
        stream_id=id,
        version=1,
        event_id=sample_id(f"event {position}"),
        type=event.__name__,
        schema_version=1,
        subject=f"{noun.removesuffix('s')}/{id}",
        data=msgspec.json.encode(sample(event)).decode(),
        meta=META,
        occurred_on=datetime(2026, 3, 31, tzinfo=UTC).date(),
        occurred_at=datetime(2026, 3, 31, tzinfo=UTC),
        recorded_at=datetime(2026, 4, 1, 9, 30, 0, 120, tzinfo=UTC),
    )
    return Example(service, message, attributes(service, message, log_id, generation))


def examples() -> list[Any]:
    """Every published event, as (service, noun, class)."""
    return [(service, noun, event) for service in SERVICES for noun, of in topics(service).items() for event in of]
