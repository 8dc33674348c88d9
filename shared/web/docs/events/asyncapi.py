"""The AsyncAPI 3.0 document of a service: the topics that a subscriber reads, and what is in them."""

from functools import cache
from typing import Any

import msgspec

from shared.contracts import SERVICES, topics
from shared.flow.wire.cloudevent import CONTENT_TYPE
from shared.flow.wire.topics import PARTITIONS, topic_of
from shared.web.docs.events.envelope import ENVELOPE, NAME, WATERMARK, headers
from shared.web.docs.events.samples import sample_data, sample_id
from shared.web.docs.events.schemas import OPEN, VERSION, plain

BINDING = "0.5.0"
SCHEMAS = "#/components/schemas/{name}"
FOR_EVER = {"cleanup.policy": ["delete"], "retention.ms": -1, "retention.bytes": -1}
LAST_VALUES = {"cleanup.policy": ["compact"]}
ABOUT = (
    "What a subscriber reads: the application described here is yours. Events are kept for ever, so a new subscriber "
    f"starts at the first. Order holds within a key. {OPEN} Details: docs/how-to/events.md."
)


@cache
def document(service: str) -> dict[str, Any]:
    """The document, which names every published event of the service; leave it as it is, it is shared."""
    channels: dict[str, Any] = {}
    operations: dict[str, Any] = {}
    messages: dict[str, Any] = {}
    for noun, events in topics(service).items():
        names = [event.__name__ for event in events]
        channels[noun] = _channel(service, noun, names, PARTITIONS, FOR_EVER, f"Events of {noun}, kept for ever.")
        operations[f"receive_{noun}"] = _operation(noun, names, f"Follow what happens to {noun}.")
        messages |= {event.__name__: _event(service, event) for event in events}
    for noun, (name, said, message) in _last_values(service).items():
        channels[noun] = _channel(service, noun, [name], 1, LAST_VALUES, said)
        operations[f"receive_{noun}"] = _operation(noun, [name], said)
        messages[name] = message
    of_events = msgspec.json.schema_components(
        [event for events in topics(service).values() for event in events], ref_template=SCHEMAS
    )[1]
    extra = {"CloudEvent": ENVELOPE, "Watermark": WATERMARK} | ({"EmployeeName": NAME} if service == "people" else {})
    whole = {
        "asyncapi": "3.0.0",
        "info": {
            "title": f"salesloop: events of {service}",
            "version": str(VERSION),
            "description": f"{' '.join((SERVICES[service].__doc__ or '').split())} {ABOUT}",
        },
        "defaultContentType": CONTENT_TYPE,
        "servers": {"kafka": _server()},
        "channels": channels,
        "operations": operations,
        "components": {"messages": messages, "schemas": {**extra, **of_events}},
    }
    return plain(whole)


def _server() -> dict[str, Any]:
    return {
        "host": "{bootstrap}",
        "protocol": "kafka",
        "description": "The installation's Kafka (SALESLOOP_KAFKA). Without one, read GET /<service>/v1/events.",
        "variables": {"bootstrap": {"default": "localhost:9092", "description": "Bootstrap servers."}},
    }


def _channel(
    service: str, noun: str, names: list[str], partitions: int, configuration: dict[str, Any], said: str
) -> dict[str, Any]:
    topic = topic_of(service, noun)
    kafka = {
        "topic": topic,
        "partitions": partitions,
        "topicConfiguration": configuration,
        "bindingVersion": BINDING,
    }
    return {
        "address": topic,
        "description": said,
        "servers": [{"$ref": "#/servers/kafka"}],
        "messages": {name: {"$ref": f"#/components/messages/{name}"} for name in names},
        "bindings": {"kafka": kafka},
    }


def _operation(noun: str, names: list[str], said: str) -> dict[str, Any]:
    return {
        "action": "receive",
        "summary": said,
        "channel": {"$ref": f"#/channels/{noun}"},
        "messages": [{"$ref": f"#/channels/{noun}/messages/{name}"} for name in names],
    }


def _event(service: str, event: type) -> dict[str, Any]:
    name = event.__name__
    said = (event.__doc__ or "").strip()
    return {
        "name": name,
        "title": name,
        **({} if said.startswith(f"{name}(") or not said else {"summary": " ".join(said.split())}),
        "contentType": CONTENT_TYPE,
        "headers": headers(service, name, VERSION),
        "payload": {"$ref": SCHEMAS.format(name=name)},
        "correlationId": {
            "location": "$message.header#/ce_correlationid",
            "description": "The same in everything that one request led to.",
        },
        "bindings": {"kafka": _key({"type": "string", "format": "uuid"}, "The id in ce_subject.")},
        "examples": [{"payload": sample_data(event)}],
    }


def _last_values(service: str) -> dict[str, tuple[str, str, dict[str, Any]]]:
    """The compacted topics: noun, message name, what they say, the message."""
    found = {
        "watermarks": (
            "Watermark",
            "How far the service's past is closed: the newest value counts.",
            _value("Watermark", _key({"type": "string", "const": service}, "The service."), _watermark(service)),
        )
    }
    if service == "people":
        of_names = {"employee_id": str(sample_id("employee_id")), "version": 3, "name": "Lin Wei"}
        found["names"] = (
            "EmployeeName",
            "Employees' names, personal data: grant it to those only who show names.",
            _value("EmployeeName", _key({"type": "string", "format": "uuid"}, "The employee's id."), of_names),
        )
    return found


def _value(name: str, key: dict[str, Any], example: dict[str, Any]) -> dict[str, Any]:
    return {
        "name": name,
        "title": name,
        "contentType": CONTENT_TYPE,
        "payload": {"$ref": SCHEMAS.format(name=name)},
        "bindings": {"kafka": key},
        "examples": [{"payload": example}],
    }


def _key(form: dict[str, Any], said: str) -> dict[str, Any]:
    return {"key": {**form, "description": said}, "bindingVersion": BINDING}


def _watermark(service: str) -> dict[str, Any]:
    last = [4711, *[0] * (PARTITIONS - 1)]
    return {
        "position": 4712,
        "watermark": "2026-03-31T09:30:00.000000Z",
        "log_id": 1774949400000,
        "topics": {noun: {"generation": 1, "last": last} for noun in topics(service)},
    }
