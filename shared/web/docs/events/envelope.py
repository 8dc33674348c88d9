"""The envelope as a schema: CloudEvents attributes as headers of a Kafka record; and what travels beside events."""

from typing import Any

from shared.flow.wire.cloudevent import CONTENT_TYPE, schema_of, type_of

POSITION = r"^[0-9]{20}$"
UUID = r"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"


def _text(description: str, **more: Any) -> dict[str, Any]:
    return {"type": "string", "description": description, **more}


HEADERS: dict[str, dict[str, Any]] = {
    "content-type": _text("Of the record's value.", const=CONTENT_TYPE),
    "ce_specversion": _text("CloudEvents version.", const="1.0"),
    "ce_id": _text("The event's id, a UUID of version 7; the same wherever the event is read.", format="uuid"),
    "ce_type": _text("Service, event and version.", examples=["salesloop.pipeline.DealSigned.v1"]),
    "ce_source": _text("The service.", format="uri-reference", examples=["/services/pipeline"]),
    "ce_subject": _text("Noun and id; the id is the record's key.", pattern=rf"^[a-z_]+/{UUID[1:]}"),
    "ce_time": _text("When it happened, in UTC; it may lie in the past.", format="date-time"),
    "ce_dataschema": _text("The `$id` of the data's JSON Schema.", format="uri"),
    "ce_recordedtime": _text("When it was stored; never before an earlier record's.", format="date-time"),
    "ce_occurredon": _text("The business date.", format="date"),
    "ce_sequence": _text(
        "The position in the service's log; it grows within a partition, with holes.", pattern=POSITION
    ),
    "ce_previous": _text("The sequence of the record before it in this partition, zeros for none.", pattern=POSITION),
    "ce_logid": _text("Grows when the service's store was restored from a backup: start over.", pattern="^[0-9]+$"),
    "ce_generation": _text("Grows when the topic was published anew: positions come again.", pattern="^[0-9]+$"),
    "ce_correlationid": _text("The same in everything that one request led to."),
    "ce_causationid": _text("The event, or the request, that led to this one."),
    "ce_traceparent": _text("W3C Trace Context of the request."),
    "ce_importid": _text("The load of old data that this event is part of.", format="uuid"),
}
OPTIONAL = frozenset({"ce_correlationid", "ce_causationid", "ce_traceparent", "ce_importid"})
ENVELOPE: dict[str, Any] = {
    "title": "CloudEvent",
    "description": "CloudEvents 1.0 in binary mode: every attribute is a header of text. Others may be added.",
    "type": "object",
    "properties": HEADERS,
    "required": [name for name in HEADERS if name not in OPTIONAL],
}
MOMENT: dict[str, Any] = {"type": ["string", "null"], "format": "date-time"}
WATERMARK: dict[str, Any] = {
    "title": "Watermark",
    "description": "Everything that is still to come has a greater position and was recorded at `watermark` or later.",
    "type": "object",
    "properties": {
        "position": {"type": "integer", "minimum": 0},
        "watermark": MOMENT,
        "log_id": {"type": "integer"},
        "topics": {
            "type": "object",
            "additionalProperties": {
                "type": "object",
                "properties": {
                    "generation": {"type": "integer"},
                    "last": {
                        "type": "array",
                        "items": {"type": "integer"},
                        "description": "By partition, the last position up to this watermark, 0 for none.",
                    },
                },
                "required": ["generation", "last"],
            },
        },
    },
    "required": ["position", "watermark", "log_id", "topics"],
}
NAME: dict[str, Any] = {
    "title": "EmployeeName",
    "description": "A last value, not an event: the greatest `version` wins. `erased`: forget the name.",
    "type": "object",
    "properties": {
        "employee_id": {"type": "string", "format": "uuid"},
        "version": {"type": "integer"},
        "name": {"type": "string"},
        "erased": {"const": True},
    },
    "required": ["employee_id", "version"],
    "oneOf": [{"required": ["name"]}, {"required": ["erased"]}],
}


def headers(service: str, event: str, version: int) -> dict[str, Any]:
    """The headers of one event: the envelope with its type, source and schema."""
    fixed = {
        "ce_type": {"const": type_of(service, event, version)},
        "ce_source": {"const": f"/services/{service}"},
        "ce_dataschema": {"const": schema_of(service, event, version)},
    }
    return {"allOf": [{"$ref": "#/components/schemas/CloudEvent"}, {"type": "object", "properties": fixed}]}
