"""From a message's JSON to the contract class its type names."""

from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields, make_dataclass
from typing import Any, get_type_hints

from msgspec.json import Decoder

from shared.contracts import SERVICES, published
from shared.flow.message import Message

_PUBLISHED: dict[str, type] = {event.__name__: event for service in SERVICES for event in published(service)}
_decoders: dict[str, Decoder[Any]] = {}


def decode(message: Message) -> Any | None:
    """The published event in `message`, None when its type is no contract (private, or newer than this code).

    Raises msgspec.ValidationError when the data does not fit the class.
    """
    decoder = _decoders.get(message.type)
    if decoder is None:
        event = _PUBLISHED.get(message.type)
        if event is None:
            return None
        decoder = _decoders[message.type] = Decoder(event)
    return decoder.decode(message.data)


def decoding(*events: type) -> Callable[[Message], Any | None]:
    """A decoder of just these classes (private events, or structs of the few fields needed, named as the event is)."""
    reads = by_type(*events)

    def one(message: Message) -> Any | None:
        read = reads.get(message.type)
        return None if read is None else read(message.data)

    return one


def by_type(*events: type) -> Mapping[str, Callable[[str], Any]]:
    """What makes each of these classes from its JSON, by the class's name."""
    return {event.__name__: Decoder(event).decode for event in events}


def narrowed(of: Mapping[Any, Any], *events: type) -> Mapping[str, Callable[[str], Any]]:
    """As `by_type`, sparing what nobody looks at: an event is an instance of its class still.

    `of` says as what a field is decoded that the class has of another type: a struct of the few fields needed, or
    msgspec.Raw for one that is not looked at.
    """
    return by_type(*(_narrow(of, event) for event in events))


def _narrow(of: Mapping[Any, Any], event: Any) -> type:
    hints, defaults = get_type_hints(event), {one.name: one for one in fields(event) if one.default is not MISSING}
    changed = [
        (name, of[hint], *((defaults[name],) if name in defaults else ())) for name, hint in hints.items() if hint in of
    ]
    return make_dataclass(event.__name__, changed, bases=(event,), frozen=True, slots=True)
