"""Events as JSON text and back, old versions lifted to today's by pure functions."""

from collections.abc import Callable, Mapping
from typing import Any

import msgspec

from shared.contracts import published
from shared.decider import Noun

Upcaster = Callable[[dict[str, Any]], dict[str, Any]]


class UnknownEvent(Exception):  # noqa: N818
    """No class of that name, or a version of it that nobody here knows."""


class Codec:
    """The events of one noun. Upcasters are keyed (type name, from version) and lift a dict by one version."""

    def __init__(self, noun: Noun) -> None:
        """Raises ValueError when two events share a name or a chain of upcasters has a gap."""
        classes = {event.__name__: event for event in noun.events}
        if len(classes) != len(noun.events):
            raise ValueError(f"two events of {noun.name} have the same name")
        self._versions = chain(noun.upcasters, classes)
        self._upcasters = dict(noun.upcasters)
        self._decoders: dict[str, Any] = {name: msgspec.json.Decoder(event) for name, event in classes.items()}
        self._classes = classes
        self._encode = msgspec.json.Encoder().encode

    def encode(self, event: Any) -> str:
        """The event's final JSON; every field is written, in the order of the class."""
        return self._encode(event).decode()

    def version(self, type_name: str) -> int:
        """The schema version that events of this type are written with."""
        return self._versions[type_name]

    def knows(self, type_name: str) -> bool:
        """Whether this noun has an event of that name."""
        return type_name in self._decoders

    def decode(self, type_name: str, schema_version: int, data: str) -> Any:
        """The event. Raises UnknownEvent, or msgspec.ValidationError when the data is not such an event."""
        decoder = self._decoders.get(type_name)
        if decoder is None:
            raise UnknownEvent(type_name)
        current = self._versions[type_name]
        if schema_version == current:
            return decoder.decode(data)
        if schema_version > current or schema_version < 1:
            raise UnknownEvent(f"{type_name} version {schema_version}")
        fields = msgspec.json.decode(data)
        for step in range(schema_version, current):
            fields = self._upcasters[type_name, step](fields)
        return msgspec.convert(fields, self._classes[type_name])


def chain(upcasters: Mapping[tuple[str, int], Upcaster], classes: Mapping[str, type]) -> dict[str, int]:
    """Each type's present version, one more than its upcasters. Raises ValueError when one is missing or idle."""
    versions = dict.fromkeys(classes, 1)
    for type_name, version in sorted(upcasters):
        if type_name not in classes:
            raise ValueError(f"upcaster for {type_name}, which is no event here")
        if version != versions[type_name]:
            raise ValueError(f"{type_name} has no upcaster from version {versions[type_name]}")
        versions[type_name] += 1
    return versions


def decode_published(service: str) -> Callable[[str, str], Any]:
    """A function of (type, data) that gives the contract's dataclass, or raises UnknownEvent."""
    decoders: dict[str, Any] = {event.__name__: msgspec.json.Decoder(event) for event in published(service)}

    def decode(type_name: str, data: str) -> Any:
        decoder = decoders.get(type_name)
        if decoder is None:
            raise UnknownEvent(f"{service} publishes no {type_name}")
        return decoder.decode(data)

    return decode
