"""Names of topics, and which of them carries an event."""

from functools import cache
from struct import Struct
from uuid import UUID

from shared.contracts import SERVICES, topics

PREFIX = "salesloop"
PARTITIONS = 12
LENGTH = 36  # of an id as text: nine words, and nothing left over
FACTOR, BITS = 0x5BD1E995, 0xFFFFFFFF
SEED = 0x9747B28C ^ LENGTH
_words = Struct("<9I").unpack


def topic_of(service: str, noun: str, prefix: str = PREFIX) -> str:
    """The topic of one noun's events; `watermarks` and `names` are nouns as well."""
    return f"{prefix}.{service}.{noun}.v1"


@cache
def nouns(service: str) -> dict[str, str]:
    """The noun under which each event type of a service is published."""
    if service not in SERVICES:
        return {}
    return {event.__name__: noun for noun, events in topics(service).items() for event in events}


def partition_of(subject_id: UUID, partitions: int) -> int:
    """Where a key's messages go: Kafka's own partitioning (murmur2) of the id as text, the same in every client."""
    found = SEED
    for word in _words(str(subject_id).encode()):
        mixed = word * FACTOR & BITS
        found = (found * FACTOR ^ (mixed ^ mixed >> 24) * FACTOR) & BITS
    found = (found ^ found >> 13) * FACTOR & BITS
    return ((found ^ found >> 15) & 0x7FFFFFFF) % partitions
