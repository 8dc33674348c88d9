"""The JSON Schemas of published events (draft 2020-12), made of their classes."""

from typing import Any

import msgspec

from shared.contracts import topics
from shared.flow.wire.cloudevent import schema_of
from shared.flow.wire.topics import topic_of
from shared.web.docs.events.samples import sample_data

DIALECT = "https://json-schema.org/draft/2020-12/schema"
VERSION = 1  # a breaking change is another event on a topic of its own
OPEN = "Optional fields may be added: accept members and values that are not listed here."


def events(service: str) -> dict[str, tuple[type, str]]:
    """Each published event of a service by name: its class and its topic."""
    return {event.__name__: (event, topic_of(service, noun)) for noun, of in topics(service).items() for event in of}


def file_name(event: str) -> str:
    """'DealSigned.v1.json'."""
    return f"{event}.v{VERSION}.json"


def schema(service: str, event: type, topic: str) -> dict[str, Any]:
    """The schema of the event's data, whole in itself, with an example; `x-topic` is where the event is published."""
    found = msgspec.json.schema(event)
    definitions: dict[str, Any] = found["$defs"]
    root = definitions.pop(event.__name__)
    written = {
        "$schema": DIALECT,
        "$id": schema_of(service, event.__name__, VERSION),
        "$comment": OPEN,
        **root,
        "x-topic": topic,
        "examples": [sample_data(event)],
        **({"$defs": definitions} if definitions else {}),
    }
    return plain(written)


def plain(content: dict[str, Any]) -> dict[str, Any]:
    """The same as JSON has it: a default that is a tuple here is a list to the world."""
    return dict(msgspec.json.decode(msgspec.json.encode(content)))


def schemas(service: str) -> dict[str, dict[str, Any]]:
    """All schemas of a service by file name."""
    return {file_name(name): schema(service, event, topic) for name, (event, topic) in events(service).items()}
