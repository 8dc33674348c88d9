"""Names of topics, and which of them carries an event."""

from functools import cache
from uuid import UUID

from aiokafka.partitioner import murmur2

from shared.contracts import SERVICES, topics

PREFIX = "salesloop"
PARTITIONS = 12


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
    """Where a key's messages go: Kafka's own partitioning of the id as text, the same in every client."""
    found: int = murmur2(str(subject_id).encode())
    return (found & 0x7FFFFFFF) % partitions
