"""What services say to each other and to the world: one module of plain frozen dataclasses per service.

These names and fields are the storage format and the wire format. Only optional fields are ever added.
An event does not repeat the id of its subject: it is in the envelope (`deal/<id>`).
"""

from types import ModuleType

from shared.contracts import customers, people, performance, pipeline, targets

SERVICES: dict[str, ModuleType] = {
    "people": people,
    "customers": customers,
    "pipeline": pipeline,
    "targets": targets,
    "performance": performance,
}


def topics(service: str) -> dict[str, tuple[type, ...]]:
    """The topic nouns of a service, each with the event classes it carries."""
    published: dict[str, tuple[type, ...]] = SERVICES[service].TOPICS
    return published


def published(service: str) -> frozenset[type]:
    """Every event class a service publishes."""
    return frozenset(event for events in topics(service).values() for event in events)
