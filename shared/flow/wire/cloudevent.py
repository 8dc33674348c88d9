"""A published event as a CloudEvent (CloudEvents 1.0): its context attributes, and a message made of them again."""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

import msgspec

from shared.flow.message import Message

CONTENT_TYPE = "application/json"


class Origin(msgspec.Struct):
    """What an event's meta tells the world: who asked is not in it."""

    correlation: str | None = None
    causation: str | None = None
    traceparent: str | None = None
    import_id: UUID | None = msgspec.field(default=None, name="import")


_read_origin = msgspec.json.Decoder(Origin).decode
_write_origin = msgspec.json.Encoder().encode


def type_of(service: str, name: str, version: int) -> str:
    """The attribute `type`, 'salesloop.pipeline.DealSigned.v1'."""
    return f"salesloop.{service}.{name}.v{version}"


def schema_of(service: str, name: str, version: int) -> str:
    """The attribute `dataschema`: the `$id` of the JSON Schema, the same wherever the installation is."""
    return f"urn:salesloop:schema:{service}:{name}:v{version}"


def attributes(service: str, message: Message, log_id: int, generation: int) -> dict[str, str]:
    """The context attributes of a published message, all as text.

    `sequence` and `previous` are positions of 20 digits, so that they compare as text; `time` is when it happened,
    `recordedtime` when it was stored, both RFC 3339 in UTC to the microsecond, `occurredon` the business date.
    """
    name, version, day, at = message.type, message.schema_version, message.occurred_on, message.occurred_at
    assert version is not None, "only whole messages are published"
    assert day is not None
    assert at is not None
    found = {
        "specversion": "1.0",
        "id": str(message.event_id),
        "type": type_of(service, name, version),
        "source": f"/services/{service}",
        "subject": message.subject,
        "time": moment(at),
        "dataschema": schema_of(service, name, version),
        "recordedtime": moment(message.recorded_at),
        "occurredon": day.isoformat(),
        "sequence": f"{message.position:020}",
        "previous": f"{message.previous:020}",
        "logid": str(log_id),
        "generation": str(generation),
    }
    origin = _read_origin(message.meta or "{}")
    if origin.correlation is not None:
        found["correlationid"] = origin.correlation
    if origin.causation is not None:
        found["causationid"] = origin.causation
    if origin.traceparent is not None:
        found["traceparent"] = origin.traceparent
    if origin.import_id is not None:
        found["importid"] = str(origin.import_id)
    return found


def message_of(found: Mapping[str, str], data: str) -> Message:
    """The message with these attributes; its stream is its subject's, its version unknown (0).

    Raises KeyError and ValueError when an attribute is missing or is not what it should be.
    """
    name, _, version = found["type"].rpartition(".v")
    subject = found["subject"]
    meta = {
        "correlation": found.get("correlationid"),
        "causation": found.get("causationid"),
        "traceparent": found.get("traceparent"),
        "import": found.get("importid"),
    }
    return Message(
        position=int(found["sequence"]),
        previous=int(found["previous"]),
        stream_id=UUID(subject.rpartition("/")[2]),
        version=0,
        event_id=UUID(found["id"]),
        type=name.rpartition(".")[2],
        schema_version=int(version),
        subject=subject,
        data=data,
        meta=_write_origin({key: value for key, value in meta.items() if value is not None}).decode(),
        occurred_on=date.fromisoformat(found["occurredon"]),
        occurred_at=datetime.fromisoformat(found["time"]),
        recorded_at=datetime.fromisoformat(found["recordedtime"]),
    )


def moment(at: datetime) -> str:
    """RFC 3339 in UTC, always to the microsecond, so that equal moments are equal text."""
    return at.astimezone(UTC).isoformat(timespec="microseconds")[:-6] + "Z"


def structured(service: str, message: Message, log_id: int, generation: int) -> dict[str, Any]:
    """The event in structured mode, for JSON over HTTP."""
    return {
        **attributes(service, message, log_id, generation),
        "datacontenttype": CONTENT_TYPE,
        "data": msgspec.Raw(message.data.encode()),
    }
