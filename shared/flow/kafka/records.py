"""A published message as a Kafka record (CloudEvents, binary mode), and back."""

from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from shared.flow.message import Message
from shared.flow.wire.cloudevent import CONTENT_TYPE, attributes, message_of

Header = tuple[str, bytes]
CONTENT: Header = ("content-type", CONTENT_TYPE.encode())
header_of = cache("ce_{}".format)


class Record(NamedTuple):
    """`timestamp` is in milliseconds, of the moment the event was stored: the broker refuses the future."""

    position: int
    timestamp: int
    key: bytes
    value: bytes
    headers: list[Header]


class Received(NamedTuple):
    """A message and what it was published as."""

    log_id: int
    generation: int
    message: Message


def record(service: str, message: Message, log_id: int, generation: int) -> Record:
    """What is sent; the event's bytes are copied as they were stored."""
    found = attributes(service, message, log_id, generation)
    headers = [CONTENT, *[(header_of(name), text.encode()) for name, text in found.items()]]
    key = message.subject.rpartition("/")[2].encode()
    return Record(message.position, int(message.recorded_at.timestamp() * 1000), key, message.data.encode(), headers)


def received(headers: Iterable[Header], value: bytes) -> Received:
    """What came. Raises ValueError when it is no message of a relay."""
    try:
        found = {name[3:]: text.decode() for name, text in headers if name.startswith("ce_")}
        return Received(int(found["logid"]), int(found["generation"]), message_of(found, value.decode()))
    except (KeyError, AttributeError) as error:  # an attribute is missing, or there is no value
        raise ValueError(repr(error)) from error
